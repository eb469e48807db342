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
import org.keratin.runtime.DType;
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

    static Op create(GenericForm form) {
        return new ReducePrecision(
                Attrs.readInt32(form.attributes(), "exponent_bits"),
                Attrs.readInt32(form.attributes(), "mantissa_bits"));
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
        out.setDouble(i, reduce(in[0].getDouble(at[0]), in[0].dtype()));
    }

    /**
     * Rounds the mantissa to nearest even where it gets shorter (a subnormal number has the
     * exponent of the smallest normal one); then, where the exponent gets shorter, what lies beyond
     * the largest is infinite, below the smallest normal zero. Without a mantissa the last bit that
     * is kept, and so is to be even, is the exponent's.
     */
    private double reduce(double x, DType dtype) {
        if (Double.isNaN(x)) {
            return mantissaBits == 0 ? Math.copySign(Double.POSITIVE_INFINITY, x) : x;
        }
        if (Double.isInfinite(x) || x == 0) {
            return x;
        }
        int exponents = exponents(dtype);
        double rounded = x;
        if (mantissaBits < mantissa(dtype)) {
            int smallest = 2 - (1 << exponents - 1);
            int shift = mantissaBits - Math.max(Math.getExponent(x), smallest);
            // in two steps, since a factor may lie beyond the largest number
            double scaled = Math.scalb(Math.scalb(x, shift / 2), shift - shift / 2);
            // biases are odd: a biased exponent is even where the exponent is odd
            boolean down =
                    mantissaBits == 0 && Math.abs(scaled) == 1.5 && (Math.getExponent(x) & 1) != 0;
            double whole = down ? Math.copySign(1, scaled) : Math.rint(scaled);
            rounded = Math.scalb(Math.scalb(whole, -shift / 2), -shift + shift / 2);
        }
        if (exponentBits >= exponents) {
            return Math.abs(rounded) >= Math.scalb(1.0, 1 << exponents - 1)
                    ? Math.copySign(Double.POSITIVE_INFINITY, x)
                    : rounded;
        }
        int bias = (1 << exponentBits - 1) - 1;
        int exponent = Math.getExponent(rounded);
        if (exponent > bias) {
            return Math.copySign(Double.POSITIVE_INFINITY, x);
        }
        return exponent < 1 - bias ? Math.copySign(0, x) : rounded;
    }

    /** The bits of an element type's mantissa; of narrow types, as if f32 held them. */
    private static int mantissa(DType dtype) {
        return switch (dtype) {
            case FLOAT64 -> 52;
            case FLOAT16 -> 10;
            case BFLOAT16 -> 7;
            default -> 23;
        };
    }

    private static int exponents(DType dtype) {
        return switch (dtype) {
            case FLOAT64 -> 11;
            case FLOAT16 -> 5;
            default -> 8;
        };
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of(b.emit(this, cotangents.getFirst()));
    }
}
