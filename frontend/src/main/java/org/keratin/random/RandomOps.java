package org.keratin.random;

import java.util.Arrays;
import java.util.List;
import org.keratin.Dispatch;
import org.keratin.Tensor;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Unary;
import org.keratin.ops.Emit;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Draws as Keras makes them on JAX, in IR ops, so that they compile: threefry2x32 (Salmon et al.,
 * 2011) over the index of each element, which JAX calls partitionable.
 */
public final class RandomOps {
    private static final int[][] ROTATIONS = {{13, 15, 26, 6}, {17, 29, 16, 24}};

    /** Giles, "Approximating the erfinv function", 2010: single precision, w &lt; 5 and w ≥ 5. */
    private static final double[] CENTRAL = {
        2.81022636e-08,
        3.43273939e-07,
        -3.5233877e-06,
        -4.39150654e-06,
        0.00021858087,
        -0.00125372503,
        -0.00417768164,
        0.246640727,
        1.50140941
    };

    private static final double[] TAIL = {
        -0.000200214257,
        0.000100950558,
        0.00134934322,
        -0.00367342844,
        0.00573950773,
        -0.0076224613,
        0.00943887047,
        1.00167406,
        2.83297682
    };

    private RandomOps() {}

    private static List<Dim> dims(long[] shape) {
        return Arrays.stream(shape).mapToObj(Dim::of).toList();
    }

    /** Uniform in [low, high). */
    public static Tensor uniform(long[] shape, double low, double high, DType dtype, Tensor seed) {
        return uniform(dims(shape), low, high, dtype, seed);
    }

    /** Uniform in [low, high); sizes may be symbolic. */
    public static Tensor uniform(
            List<Dim> shape, double low, double high, DType dtype, Tensor seed) {
        return Dispatch.one(
                "uniform", List.of(seed), in -> uniformOf(shape, low, high, dtype, in.getFirst()));
    }

    /** Normally distributed. */
    public static Tensor normal(
            long[] shape, double mean, double stddev, DType dtype, Tensor seed) {
        return normal(dims(shape), mean, stddev, dtype, seed);
    }

    /** Normally distributed; sizes may be symbolic. */
    public static Tensor normal(
            List<Dim> shape, double mean, double stddev, DType dtype, Tensor seed) {
        return Dispatch.one(
                "normal",
                List.of(seed),
                in -> {
                    Tensor u = uniformOf(shape, -1 + spacing(dtype), 1, dtype, in.getFirst());
                    return scaled(mul(erfInv(u), (float) Math.sqrt(2)), mean, stddev);
                });
    }

    /** Normally distributed, cut off two standard deviations from the mean. */
    public static Tensor truncatedNormal(
            long[] shape, double mean, double stddev, DType dtype, Tensor seed) {
        return Dispatch.one(
                "truncated_normal",
                List.of(seed),
                in -> {
                    float bound = 2f / (float) Math.sqrt(2);
                    Tensor limit = Emit.unary(Unary.Kind.ERF, Emit.scalar(dtype, bound));
                    Tensor from = Emit.unary(Unary.Kind.ERF, Emit.scalar(dtype, -bound));
                    Tensor u = between(unit(dims(shape), dtype, in.getFirst()), from, limit);
                    Tensor out = mul(erfInv(u), (float) Math.sqrt(2));
                    Tensor clipped =
                            Emit.binary(
                                    Binary.Kind.MINIMUM,
                                    Emit.binary(
                                            Binary.Kind.MAXIMUM,
                                            out,
                                            Emit.like(out, -2 + 2 * spacing(dtype))),
                                    Emit.like(out, 2 - 2 * spacing(dtype)));
                    return scaled(clipped, mean, stddev);
                });
    }

    /** Each element kept with probability {@code 1 - rate} and then divided by that, else 0. */
    public static Tensor dropout(Tensor x, double rate, List<Dim> noiseShape, Tensor seed) {
        if (rate == 0) {
            return x;
        }
        return Dispatch.one(
                "dropout",
                List.of(x, seed),
                in -> {
                    Tensor t = in.getFirst();
                    if (rate == 1) {
                        return Emit.full(t.dtype(), t.dims(), 0);
                    }
                    double keep = 1 - rate;
                    Tensor u = uniformOf(noiseShape, 0, 1, DType.FLOAT32, in.get(1));
                    Tensor mask =
                            Emit.broadcastTo(
                                    Emit.compare(Compare.Direction.LT, u, Emit.like(u, keep)),
                                    t.dims());
                    Tensor kept = Emit.binary(Binary.Kind.DIVIDE, t, Emit.like(t, keep));
                    return Emit.select(mask, kept, Emit.full(t.dtype(), t.dims(), 0));
                });
    }

    /** The distance of 1 from the next smaller number of a dtype. */
    private static double spacing(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> 0x1p-11;
            case BFLOAT16 -> 0x1p-8;
            default -> 0x1p-24;
        };
    }

    private static Tensor scaled(Tensor sample, double mean, double stddev) {
        Tensor wide = mul(sample, stddev);
        return Emit.binary(Binary.Kind.ADD, wide, Emit.like(wide, mean));
    }

    private static Tensor mul(Tensor x, double factor) {
        return Emit.binary(Binary.Kind.MULTIPLY, x, Emit.like(x, factor));
    }

    private static Tensor uniformOf(
            List<Dim> shape, double low, double high, DType dtype, Tensor seed) {
        Tensor unit = unit(shape, dtype, seed);
        return low == 0 && high == 1
                ? unit
                : between(unit, Emit.scalar(dtype, low), Emit.scalar(dtype, high));
    }

    private static Tensor between(Tensor unit, Tensor low, Tensor high) {
        Tensor width = Emit.binary(Binary.Kind.SUBTRACT, high, low);
        // XLA multiplies and adds with one rounding here; in float64 the product of two float32 is
        // exact.
        DType dtype = unit.dtype();
        Tensor product = Emit.binary(Binary.Kind.MULTIPLY, wide(unit), wide(width));
        Tensor moved = Emit.convert(Emit.binary(Binary.Kind.ADD, product, wide(low)), dtype);
        return Emit.binary(Binary.Kind.MAXIMUM, low, moved);
    }

    private static Tensor wide(Tensor x) {
        return x.dtype() == DType.FLOAT32 ? Emit.convert(x, DType.FLOAT64) : x;
    }

    /** Uniform in [0, 1): random mantissa bits under the exponent of 1, minus 1. */
    private static Tensor unit(List<Dim> shape, DType dtype, Tensor seed) {
        DType words;
        int mantissa;
        switch (dtype) {
            case FLOAT32 -> {
                words = DType.UINT32;
                mantissa = 23;
            }
            case FLOAT16 -> {
                words = DType.UINT16;
                mantissa = 10;
            }
            case BFLOAT16 -> {
                words = DType.UINT16;
                mantissa = 7;
            }
            default ->
                    throw new IllegalArgumentException(
                            "random numbers are drawn as float32, float16 or bfloat16, not "
                                    + dtype.kerasName());
        }
        int drawn = dtype == DType.BFLOAT16 ? 8 : words.bits();
        Tensor bits = Emit.convert(bits(shape, seed), words);
        if (dtype == DType.BFLOAT16) {
            bits = Emit.binary(Binary.Kind.AND, bits, Emit.like(bits, 0xff));
        }
        Tensor shifted =
                Emit.binary(
                        Binary.Kind.SHIFT_RIGHT_LOGICAL, bits, Emit.like(bits, drawn - mantissa));
        double one = dtype == DType.FLOAT32 ? 0x3f800000 : dtype == DType.FLOAT16 ? 0x3c00 : 0x3f80;
        Tensor pattern = Emit.binary(Binary.Kind.OR, shifted, Emit.like(shifted, one));
        Tensor floats =
                Emit.trace().emit(new BitcastConvert(new TensorType(dtype, shape)), pattern);
        return Emit.binary(Binary.Kind.SUBTRACT, floats, Emit.like(floats, 1));
    }

    /** 32 random bits for each element: both halves of the hash of its index, combined. */
    private static Tensor bits(List<Dim> shape, Tensor seed) {
        Dim size = Dim.of(1);
        for (Dim dim : shape) {
            size = size.times(dim);
        }
        TensorType flat = new TensorType(DType.UINT32, List.of(size));
        Tensor low = Emit.trace().emit(new Iota(flat, 0));
        Tensor high = Emit.full(DType.UINT32, List.of(size), 0);
        Tensor[] hash = threefry(word(seed, 0), word(seed, 1), high, low);
        return Emit.reshape(Emit.binary(Binary.Kind.XOR, hash[0], hash[1]), shape);
    }

    private static Tensor word(Tensor seed, int i) {
        Tensor one =
                Emit.trace()
                        .emit(
                                new Slice(List.of(Dim.of(i)), List.of(Dim.of(i + 1)), List.of(1L)),
                                seed);
        return Emit.reshape(one, List.of());
    }

    private static Tensor[] threefry(Tensor key0, Tensor key1, Tensor x0, Tensor x1) {
        Tensor parity = Emit.binary(Binary.Kind.XOR, key0, key1);
        Tensor[] keys = {
            key0, key1, Emit.binary(Binary.Kind.XOR, parity, Emit.like(parity, 0x1bd11bda))
        };
        Tensor a = plus(x0, keys[0]);
        Tensor b = plus(x1, keys[1]);
        for (int group = 0; group < 5; group++) {
            for (int rotation : ROTATIONS[group % 2]) {
                a = plus(a, b);
                b = Emit.binary(Binary.Kind.XOR, a, rotated(b, rotation));
            }
            a = plus(a, keys[(group + 1) % 3]);
            b = plus(plus(b, keys[(group + 2) % 3]), Emit.like(b, group + 1));
        }
        return new Tensor[] {a, b};
    }

    private static Tensor plus(Tensor a, Tensor b) {
        return Emit.binary(Binary.Kind.ADD, a, b);
    }

    private static Tensor rotated(Tensor x, int by) {
        return Emit.binary(
                Binary.Kind.OR,
                Emit.binary(Binary.Kind.SHIFT_LEFT, x, Emit.like(x, by)),
                Emit.binary(Binary.Kind.SHIFT_RIGHT_LOGICAL, x, Emit.like(x, 32 - by)));
    }

    /** The inverse of erf, computed in float32 as XLA does. */
    private static Tensor erfInv(Tensor raw) {
        return Emit.convert(erfInvOf(Emit.convert(raw, DType.FLOAT32)), raw.dtype());
    }

    private static Tensor erfInvOf(Tensor x) {
        Tensor square = Emit.binary(Binary.Kind.MULTIPLY, x, x);
        Tensor w =
                Emit.unary(
                        Unary.Kind.NEGATE,
                        Emit.unary(Unary.Kind.LOG_PLUS_ONE, Emit.unary(Unary.Kind.NEGATE, square)));
        Tensor central = Emit.compare(Compare.Direction.LT, w, Emit.like(w, 5));
        Tensor root = Emit.unary(Unary.Kind.SQRT, w);
        Tensor z =
                Emit.select(
                        central,
                        Emit.binary(Binary.Kind.SUBTRACT, w, Emit.like(w, 2.5)),
                        Emit.binary(Binary.Kind.SUBTRACT, root, Emit.like(w, 3)));
        Tensor p = coefficient(central, w, 0);
        for (int i = 1; i < CENTRAL.length; i++) {
            p = plus(coefficient(central, w, i), Emit.binary(Binary.Kind.MULTIPLY, p, z));
        }
        Tensor inside = Emit.binary(Binary.Kind.MULTIPLY, p, x);
        Tensor edge =
                Emit.compare(Compare.Direction.EQ, Emit.unary(Unary.Kind.ABS, x), Emit.like(x, 1));
        Tensor infinite =
                Emit.binary(Binary.Kind.MULTIPLY, x, Emit.like(x, Double.POSITIVE_INFINITY));
        return Emit.select(edge, infinite, inside);
    }

    private static Tensor coefficient(Tensor central, Tensor w, int i) {
        return Emit.select(central, Emit.like(w, CENTRAL[i]), Emit.like(w, TAIL[i]));
    }
}
