package org.keratin.tests.random;

import java.util.Arrays;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.BatchNormGrad;
import org.keratin.ir.op.BatchNormInference;
import org.keratin.ir.op.BatchNormTraining;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.ChloBinary;
import org.keratin.ir.op.ChloBroadcast;
import org.keratin.ir.op.ChloUnary;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.UpstreamCall;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * How far two engines may differ on a result.
 *
 * @param units in the last place of its element type; 0 for the same bits
 * @param ofLargest whether a unit is that of the largest element rather than of each
 * @param atol an absolute difference that is allowed besides
 */
record Tolerance(double units, boolean ofLargest, double atol) {
    static final Tolerance NONE = new Tolerance(0, false, 0);

    /** For results of a program without transcendental functions, except for leaves. */
    static Tolerance of(Value result) {
        Node node = result.definition();
        Op op = node == null ? null : node.op();
        return switch (op instanceof UpstreamCall call ? call.stands() : op) {
            case Unary(Unary.Kind kind)
                    when !Elementwise.isExact(kind, node.operand(0).tensorType().dtype()) ->
                    kind == Unary.Kind.ERF && node.tensorType().dtype() == DType.FLOAT64
                            ? new Tolerance(8, false, 0)
                            : function(node.operand(0).tensorType().dtype());
            case Binary(Binary.Kind kind)
                    when !Elementwise.isExact(kind, node.operand(0).tensorType().dtype()) ->
                    function(node.operand(0).tensorType().dtype());
            case ChloUnary chlo -> chlo(chlo.kind(), node.operand(0).tensorType().dtype());
            case ChloBinary chlo -> chlo(chlo.kind());
            case ChloBroadcast(ChloBinary chlo, var places) -> chlo(chlo.kind());
            case ChloBroadcast(Binary(Binary.Kind kind), var places)
                    when !Elementwise.isExact(kind, node.operand(0).tensorType().dtype()) ->
                    function(node.operand(0).tensorType().dtype());
            case Fft fft -> new Tolerance(32, true, 0);
            case Cholesky cholesky -> new Tolerance(64, true, 0);
            case TriangularSolve solve -> new Tolerance(64, true, 0);
            case BatchNormTraining norm -> new Tolerance(16, true, 0);
            case BatchNormInference norm -> new Tolerance(16, true, 0);
            case BatchNormGrad norm -> new Tolerance(64, true, 0);
            case null, default -> NONE;
        };
    }

    /** 4 units, and half a one that the interpreter rounds by. */
    private static Tolerance function(DType dtype) {
        return dtype.isComplex()
                ? new Tolerance(32, false, 0)
                : new Tolerance(dtype.bits() == 16 ? 1 : 5, false, 0);
    }

    private static Tolerance chlo(ChloUnary.Kind kind, DType dtype) {
        return switch (kind) {
            case CONJ, IS_INF, IS_NEG_INF, IS_POS_INF -> NONE;
            default -> new Tolerance(dtype.isComplex() ? 256 : 64, false, 1e-5);
        };
    }

    private static Tolerance chlo(ChloBinary.Kind kind) {
        return switch (kind) {
            case MULHI, NEXT_AFTER -> NONE;
            case POLYGAMMA, ZETA -> new Tolerance(256, false, 1e-5);
        };
    }

    /** An empty string where the arrays agree, else the first difference. */
    String difference(NDArray expected, NDArray actual) {
        if (expected.dtype() != actual.dtype()
                || !Arrays.equals(expected.shape(), actual.shape())) {
            return expected.dtype()
                    + Arrays.toString(expected.shape())
                    + " became "
                    + actual.dtype()
                    + Arrays.toString(actual.shape());
        }
        DType dtype = expected.dtype();
        double largest = 0;
        for (long i = 0; ofLargest && i < expected.size(); i++) {
            double size = size(expected, i);
            largest = size <= Double.MAX_VALUE ? Math.max(largest, size) : largest;
        }
        for (long i = 0; i < expected.size(); i++) {
            boolean same;
            if (dtype.isComplex()) {
                double unit = Math.max(largest, size(expected, i));
                same =
                        near(expected.getReal(i), actual.getReal(i), unit, dtype)
                                && near(expected.getImag(i), actual.getImag(i), unit, dtype);
            } else if (dtype.isFloat()) {
                double e = expected.getDouble(i);
                same = near(e, actual.getDouble(i), Math.max(largest, Math.abs(e)), dtype);
            } else {
                same = expected.getLong(i) == actual.getLong(i);
            }
            if (!same) {
                return "element "
                        + i
                        + ": expected "
                        + text(expected, i)
                        + ", received "
                        + text(actual, i);
            }
        }
        return "";
    }

    static double size(NDArray x, long i) {
        return x.dtype().isComplex()
                ? Math.max(Math.abs(x.getReal(i)), Math.abs(x.getImag(i)))
                : x.dtype().isFloat() ? Math.abs(x.getDouble(i)) : 0;
    }

    private boolean near(double e, double a, double size, DType dtype) {
        if (Double.doubleToLongBits(e) == Double.doubleToLongBits(a)) {
            return true;
        }
        if (units == 0 || Double.isNaN(e) || Double.isNaN(a)) {
            return false;
        }
        return e == a
                || Math.abs(e - a) <= atol * Math.max(1, size) + units * ulp(size, dtype.real());
    }

    /** One unit in the last place at a size. */
    static double ulp(double size, DType dtype) {
        return switch (dtype) {
            case FLOAT64 -> Math.ulp(size);
            case FLOAT32 -> Math.ulp((float) size);
            case FLOAT16 -> Math.max(Math.scalb(1.0, Math.getExponent(size) - 10), 0x1p-24);
            case BFLOAT16 -> Math.max(Math.scalb(1.0, Math.getExponent(size) - 7), 0x1p-133);
            default -> 0;
        };
    }

    static String text(NDArray x, long i) {
        return x.dtype().isComplex()
                ? "(" + x.getReal(i) + ", " + x.getImag(i) + ")"
                : x.dtype().isFloat()
                        ? Double.toString(x.getDouble(i))
                        : Long.toString(x.getLong(i));
    }
}
