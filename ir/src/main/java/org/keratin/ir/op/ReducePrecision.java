package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/**
 * Rounds floats as if they had these many exponent and mantissa bits and no subnormals. Spec:
 * #reduce_precision.
 */
public record ReducePrecision(int exponentBits, int mantissaBits)
        implements CoreOp, Elementwise, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.reduce_precision";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("exponent_bits", Attrs.i32(exponentBits));
        attributes.put("mantissa_bits", Attrs.i32(mantissaBits));
        return attributes;
    }

    static Op create(
            Map<String, Attr> attributes,
            List<Type> operandTypes,
            List<Type> resultTypes,
            List<Block> regions) {
        return new ReducePrecision(
                Math.toIntExact(Attrs.readLong(attributes, "exponent_bits", null)),
                Math.toIntExact(Attrs.readLong(attributes, "mantissa_bits", null)));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                operand.dtype().isFloat(),
                "reduce_precision_i1",
                "the operand must be a float, received " + operand);
        Rules.check(
                exponentBits >= 1,
                "reduce_precision_c2",
                "exponent_bits must be at least 1, received " + exponentBits);
        Rules.check(
                mantissaBits >= 0,
                "reduce_precision_c3",
                "mantissa_bits must be at least 0, received " + mantissaBits);
        return List.of(operand);
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        out.setDouble(i, reduce(in[0].getDouble(at[0])));
    }

    /**
     * Rounds to nearest even; what lies beyond the largest exponent is infinite, below the smallest
     * normal zero.
     */
    private double reduce(double x) {
        if (Double.isNaN(x)) {
            return mantissaBits == 0 ? Math.copySign(Double.POSITIVE_INFINITY, x) : x;
        }
        if (Double.isInfinite(x) || x == 0) {
            return x;
        }
        int bias = (1 << Math.min(exponentBits, 11) - 1) - 1;
        int shift = mantissaBits - Math.getExponent(x);
        double rounded =
                mantissaBits >= 52 ? x : Math.scalb(Math.rint(Math.scalb(x, shift)), -shift);
        int exponent = Math.getExponent(rounded);
        if (exponent > bias) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        return exponent < 1 - bias ? Math.copySign(0, x) : rounded;
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of(b.emit(this, cotangents.getFirst()));
    }
}
