package org.keratin.ir.interp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Elementwise ops on f32 (and selects and comparisons that go with them) on Java arrays. */
final class FastElementwise {
    private FastElementwise() {}

    static @Nullable NDArray eval(Node node, List<NDArray> in) {
        return switch (node.op()) {
            case Unary(Unary.Kind kind) -> unary(kind, in.getFirst());
            case Binary(Binary.Kind kind) -> binary(kind, in.get(0), in.get(1));
            case Compare op -> compare(op, in.get(0), in.get(1));
            case Select ignored -> select(in.get(0), in.get(1), in.get(2));
            case Clamp ignored -> clamp(in.get(0), in.get(1), in.get(2));
            case Convert(DType to) -> convert(in.getFirst(), to);
            default -> null;
        };
    }

    private static boolean f32(NDArray x) {
        return x.dtype() == DType.FLOAT32 && x.size() < Integer.MAX_VALUE;
    }

    private static @Nullable NDArray unary(Unary.Kind kind, NDArray in) {
        if (!f32(in) || kind.result(DType.FLOAT32) != DType.FLOAT32) {
            return null;
        }
        float[] x = in.toFloatArray();
        switch (kind) {
            case NEGATE -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = -x[i];
                }
            }
            case ABS -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = Math.abs(x[i]);
                }
            }
            case SQRT -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) Math.sqrt(x[i]);
                }
            }
            case RSQRT -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) (1 / Math.sqrt(x[i]));
                }
            }
            case EXPONENTIAL -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) StrictMath.exp(x[i]);
                }
            }
            default -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) kind.apply(x[i], DType.FLOAT32);
                }
            }
        }
        return NDArray.of(x, in.shape());
    }

    private static @Nullable NDArray binary(Binary.Kind kind, NDArray left, NDArray right) {
        if (!f32(left) || kind == Binary.Kind.COMPLEX) {
            return null;
        }
        float[] x = left.toFloatArray();
        float[] y = right.toFloatArray();
        switch (kind) {
            case ADD -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] += y[i];
                }
            }
            case SUBTRACT -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] -= y[i];
                }
            }
            case MULTIPLY -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= y[i];
                }
            }
            case DIVIDE -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] /= y[i];
                }
            }
            case MAXIMUM -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = Math.max(x[i], y[i]);
                }
            }
            case MINIMUM -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = Math.min(x[i], y[i]);
                }
            }
            default -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] = (float) kind.apply(x[i], y[i], DType.FLOAT32);
                }
            }
        }
        return NDArray.of(x, left.shape());
    }

    private static @Nullable NDArray compare(Compare op, NDArray left, NDArray right) {
        if (!f32(left)) {
            return null;
        }
        float[] x = left.toFloatArray();
        float[] y = right.toFloatArray();
        boolean[] out = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = op.test((double) x[i], (double) y[i]);
        }
        return NDArray.of(out, left.shape());
    }

    private static @Nullable NDArray select(NDArray predicate, NDArray onTrue, NDArray onFalse) {
        if (predicate.rank() == 0) {
            return predicate.getLong(0) != 0 ? onTrue : onFalse;
        }
        if (!f32(onTrue)) {
            return null;
        }
        byte[] p = predicate.data().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        float[] x = onTrue.toFloatArray();
        float[] y = onFalse.toFloatArray();
        for (int i = 0; i < x.length; i++) {
            x[i] = p[i] != 0 ? x[i] : y[i];
        }
        return NDArray.of(x, onTrue.shape());
    }

    private static @Nullable NDArray clamp(NDArray min, NDArray in, NDArray max) {
        if (!f32(in) || min.rank() != 0 || max.rank() != 0) {
            return null;
        }
        float low = (float) min.getDouble(0);
        float high = (float) max.getDouble(0);
        float[] x = in.toFloatArray();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.min(Math.max(x[i], low), high);
        }
        return NDArray.of(x, in.shape());
    }

    private static @Nullable NDArray convert(NDArray in, DType to) {
        if (in.dtype() == to) {
            return in;
        }
        if (to != DType.FLOAT32
                || !(in.dtype() == DType.INT32
                        || in.dtype() == DType.BOOL
                        || in.dtype() == DType.UINT8)) {
            return null;
        }
        float[] out = new float[Math.toIntExact(in.size())];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) in.getLong(i);
        }
        return NDArray.of(out, in.shape());
    }
}
