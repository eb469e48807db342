package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Rules for floats that change rounding, the sign of a zero or what becomes of NaN: fast numerics
 * only.
 */
final class FastRules {
    private FastRules() {}

    static @Nullable Value apply(Builder b, Node node, List<Value> in, TensorType type) {
        if (!type.dtype().isFloat()) {
            return null;
        }
        return switch (node.op()) {
            case Binary(Binary.Kind kind) -> binary(b, kind, in.get(0), in.get(1), type);
            case Convolution convolution -> padded(b, convolution, in);
            default -> null;
        };
    }

    private static @Nullable Value binary(
            Builder b, Binary.Kind kind, Value x, Value y, TensorType type) {
        return switch (kind) {
            // x + 0.0 => x
            case ADD -> Splat.is(y, 0.0) ? x : fold(b, kind, x, y, type);
            // (x * c) * d => x * (c * d)
            case MULTIPLY -> fold(b, kind, x, y, type);
            case DIVIDE -> {
                // x / c => x * (1 / c)
                NDArray divisor = Splat.of(y);
                if (divisor != null && isNormal(1 / divisor.getDouble(0), type.dtype())) {
                    NDArray reciprocal = NDArray.allocate(type.dtype(), 1);
                    reciprocal.setDouble(0, 1 / divisor.getDouble(0));
                    yield b.emit(
                            new Binary(Binary.Kind.MULTIPLY),
                            x,
                            Canonicalize.splat(b, type, reciprocal));
                }
                // 1 / sqrt(x) => rsqrt(x);  y / sqrt(x) => y * rsqrt(x)
                Node def = y.definition();
                if (def != null
                        && def.op() instanceof Unary(Unary.Kind inner)
                        && inner == Unary.Kind.SQRT) {
                    Value rsqrt = b.emit(new Unary(Unary.Kind.RSQRT), def.operand(0));
                    yield Splat.is(x, 1)
                            ? rsqrt
                            : b.emit(new Binary(Binary.Kind.MULTIPLY), x, rsqrt);
                }
                yield null;
            }
            // x ^ 2 => x * x;  x ^ 0.5 => sqrt(x);  x ^ -0.5 => rsqrt(x);  x ^ 3 => x * x * x
            case POWER -> power(b, x, y);
            default -> null;
        };
    }

    private static boolean isNormal(double value, DType dtype) {
        double min =
                dtype == DType.FLOAT64
                        ? Double.MIN_NORMAL
                        : dtype == DType.FLOAT16 ? 0x1p-14 : Float.MIN_NORMAL;
        double max =
                dtype == DType.FLOAT64
                        ? Double.MAX_VALUE
                        : dtype == DType.FLOAT16 ? 65504 : 0x1p127;
        return Math.abs(value) >= min && Math.abs(value) <= max;
    }

    private static @Nullable Value power(Builder b, Value x, Value y) {
        Binary multiply = new Binary(Binary.Kind.MULTIPLY);
        if (Splat.is(y, 2)) {
            return b.emit(multiply, x, x);
        }
        if (Splat.is(y, 3)) {
            return b.emit(multiply, b.emit(multiply, x, x), x);
        }
        if (Splat.is(y, 0.5)) {
            return b.emit(new Unary(Unary.Kind.SQRT), x);
        }
        return Splat.is(y, -0.5) ? b.emit(new Unary(Unary.Kind.RSQRT), x) : null;
    }

    /** {@code (x op c) op d => x op (c op d)}. */
    private static @Nullable Value fold(
            Builder b, Binary.Kind kind, Value x, Value y, TensorType type) {
        Node def = x.definition();
        if (def == null || !(def.op() instanceof Binary(Binary.Kind inner)) || inner != kind) {
            return null;
        }
        NDArray left = Splat.of(def.operand(1));
        NDArray right = Splat.of(y);
        if (left == null || right == null) {
            return null;
        }
        double value = kind.apply(left.getDouble(0), right.getDouble(0), type.dtype());
        if (!Double.isFinite(value) || (value == 0 && kind == Binary.Kind.MULTIPLY)) {
            return null;
        }
        NDArray folded = NDArray.allocate(type.dtype(), 1);
        folded.setDouble(0, value);
        return b.emit(new Binary(kind), def.operand(0), Canonicalize.splat(b, type, folded));
    }

    /** {@code convolution(pad(x, 0), w) => convolution(x, w)} with the padding in its window. */
    private static @Nullable Value padded(Builder b, Convolution op, List<Value> in) {
        Node def = Simplify.definedBy(in.getFirst(), Pad.class);
        if (def == null
                || !(def.op() instanceof Pad(var low, var high, var interior))
                || !Splat.is(def.operand(1), 0)) {
            return null;
        }
        int batch = op.dims().inputBatch();
        int feature = op.dims().inputFeature();
        for (int i = 0; i < low.size(); i++) {
            boolean outside = i == batch || i == feature;
            boolean moved = !low.get(i).equals(Dim.of(0)) || !high.get(i).equals(Dim.of(0));
            if (interior.get(i) != 0
                    || (outside && moved)
                    || !low.get(i).isNonNegative()
                    || !high.get(i).isNonNegative()) {
                return null;
            }
        }
        List<Dim> lows = new ArrayList<>(op.padLow());
        List<Dim> highs = new ArrayList<>(op.padHigh());
        for (int i = 0; i < lows.size(); i++) {
            int dim = op.dims().inputSpatial().get(i);
            // Dilation of the input would spread the padding, too.
            if (op.lhsDilation().get(i) != 1) {
                return null;
            }
            lows.set(i, lows.get(i).plus(low.get(dim)));
            highs.set(i, highs.get(i).plus(high.get(dim)));
        }
        return b.emit(op.withPadding(lows, highs), def.operand(0), in.get(1));
    }
}
