package org.keratin.passes.legalize;

import java.util.HashMap;
import java.util.Map;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.ComplexPower;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;

/** {@link ComplexPower}'s operations as ops. */
final class EmittedArithmetic implements ComplexPower.Arithmetic<Value, Value> {
    private static final long EXPONENT = 0x7FFL << 52;

    private final Reals r;
    private final TensorType type;
    private final Map<Double, Value> numbers = new HashMap<>();

    /**
     * @param type of its values, f64
     */
    EmittedArithmetic(Reals r, TensorType type) {
        this.r = r;
        this.type = type;
    }

    @Override
    public Value number(double value) {
        return numbers.computeIfAbsent(value, number -> r.fill(type, (double) number));
    }

    @Override
    public Value add(Value x, Value y) {
        return r.add(x, y);
    }

    @Override
    public Value sub(Value x, Value y) {
        return r.sub(x, y);
    }

    @Override
    public Value mul(Value x, Value y) {
        return r.mul(x, y);
    }

    @Override
    public Value div(Value x, Value y) {
        return r.div(x, y);
    }

    @Override
    public Value function(Unary.Kind kind, Value x) {
        return r.unary(kind, x);
    }

    @Override
    public Value copySign(Value magnitude, Value sign) {
        return r.copySign(magnitude, sign);
    }

    @Override
    public Value head(Value x) {
        return r.bits(masked(x, -1L << 27), DType.FLOAT64);
    }

    @Override
    public Value exponent(Value x) {
        Value bits = r.bits(x, DType.INT64);
        Value places = r.fill(bits.tensorType(), 52L);
        Value biased = r.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, bits, places);
        return r.convert(r.sub(biased, r.fill(bits.tensorType(), 1023L)), DType.FLOAT64);
    }

    @Override
    public Value unscale(Value x) {
        Value exponent = masked(x, EXPONENT);
        Value bits = r.sub(r.fill(exponent.tensorType(), 2046L << 52), exponent);
        return r.bits(bits, DType.FLOAT64);
    }

    @Override
    public Value less(Value x, Value y) {
        return r.compare(Compare.Direction.LT, x, y);
    }

    @Override
    public Value and(Value x, Value y) {
        return r.and(x, y);
    }

    @Override
    public Value select(Value which, Value x, Value y) {
        return r.select(which, x, y);
    }

    private Value masked(Value x, long mask) {
        Value bits = r.bits(x, DType.INT64);
        return r.and(bits, r.fill(bits.tensorType(), mask));
    }
}
