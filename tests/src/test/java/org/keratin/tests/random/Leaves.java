package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BatchNormGrad;
import org.keratin.ir.op.BatchNormInference;
import org.keratin.ir.op.BatchNormTraining;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.ChloBinary;
import org.keratin.ir.op.ChloBroadcast;
import org.keratin.ir.op.ChloUnary;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Ops on which engines agree within a tolerance: nothing reads their results. */
final class Leaves {
    private Leaves() {}

    static void unary(Generator g) {
        Value x = g.any(t -> t.dtype().isFloat() || t.dtype().isComplex());
        if (x == null) {
            return;
        }
        DType dtype = x.tensorType().dtype();
        if (g.chance(3)) {
            List<ChloUnary.Kind> kinds = new ArrayList<>(List.of(ChloUnary.Kind.values()));
            kinds.removeIf(kind -> !kind.groups().contains(Elements.of(dtype)));
            if (!Types.NARROW.contains(dtype)) {
                g.addLeaf(new ChloUnary(g.pick(kinds)), List.of(x), List.of());
            }
            return;
        }
        g.addLeaf(new Unary(g.pick(Elementwise.unaries(dtype, false))), List.of(x), List.of());
    }

    static void binary(Generator g) {
        Value x = g.any(t -> !Elementwise.binaries(t.dtype(), false).isEmpty());
        if (x != null) {
            TensorType type = x.tensorType();
            Binary.Kind kind = g.pick(Elementwise.binaries(type.dtype(), false));
            Value y = multipliesErrors(kind, type.dtype()) ? small(g, type) : g.ofType(type);
            if (y != null) {
                g.addLeaf(new Binary(kind), List.of(x, y), List.of());
            }
        }
    }

    /** exp(y log x) has the error of the logarithm y times, whoever computes it. */
    static boolean multipliesErrors(Binary.Kind kind, DType dtype) {
        return kind == Binary.Kind.POWER && dtype == DType.COMPLEX128;
    }

    /** An exponent that leaves the error of the logarithm small. */
    private static @Nullable Value small(Generator g, TensorType type) {
        Value scalar = g.add(Constant.scalar(type.dtype(), g.pick(List.of(-2, -1, 0, 1, 2))));
        return scalar == null || type.rank() == 0
                ? scalar
                : g.add(new BroadcastInDim(type, List.of()), scalar);
    }

    /**
     * Zeta or polygamma of operands in which neither series cancels: orders of at least 1, and
     * positive arguments.
     *
     * @param y as x, or of lower rank
     */
    static void zeta(Generator g, Value x, Value y, @Nullable List<Integer> places) {
        ChloBinary.Kind kind = g.pick(List.of(ChloBinary.Kind.POLYGAMMA, ChloBinary.Kind.ZETA));
        Value s = g.add(new Unary(Unary.Kind.ABS), x);
        Value q = g.add(new Unary(Unary.Kind.ABS), y);
        Value two = g.add(Constant.scalar(x.tensorType().dtype(), 2));
        if (s == null || q == null || two == null) {
            return;
        }
        Value order = g.add(new ChloBroadcast(new Binary(Binary.Kind.ADD), null), s, two);
        Value whole = order == null ? null : g.add(new Unary(Unary.Kind.FLOOR), order);
        Value from = g.add(new ChloBroadcast(new Binary(Binary.Kind.ADD), null), q, two);
        if (whole != null && from != null) {
            Op op = new ChloBinary(kind);
            boolean same = x.type().equals(y.type()) && g.chance(2);
            g.addLeaf(same ? op : new ChloBroadcast(op, places), List.of(whole, from), List.of());
        }
    }

    static void zeta(Generator g) {
        Value x = g.any(t -> t.dtype().isFloat() && !Types.NARROW.contains(t.dtype()));
        if (x != null) {
            zeta(g, x, g.ofType(x.tensorType()), null);
        }
    }

    static void algebra(Generator g) {
        switch (g.random().nextInt(3)) {
            case 0 -> fourier(g);
            case 1 -> cholesky(g);
            default -> solve(g);
        }
    }

    private static List<Dim> batch(Generator g) {
        List<Dim> dims = new ArrayList<>();
        while (dims.size() < 2 && g.chance(3)) {
            dims.add(Dim.of(1 + g.random().nextInt(4)));
        }
        return dims;
    }

    private static void fourier(Generator g) {
        List<Dim> dims = batch(g);
        Fft.Kind kind = g.pick(List.of(Fft.Kind.values()));
        List<Long> length = new ArrayList<>();
        int rank = g.chance(3) ? 2 + g.random().nextInt(2) : 1;
        for (int i = 0; i < rank; i++) {
            List<Integer> sizes =
                    rank > 1 ? List.of(1, 2, 3, 4, 6) : List.of(1, 2, 3, 5, 8, 12, 13, 16, 31, 64);
            long size = g.pick(sizes);
            length.add(size);
            boolean half = kind == Fft.Kind.IRFFT && i == rank - 1;
            dims.add(Dim.of(half ? size / 2 + 1 : size));
        }
        DType dtype = g.pick(kind == Fft.Kind.RFFT ? Types.WIDE : Types.COMPLEX);
        Value x = g.ofType(new TensorType(dtype, dims));
        g.addLeaf(new Fft(kind, length), List.of(x), List.of());
    }

    private static void cholesky(Generator g) {
        List<Dim> dims = batch(g);
        Dim n = Dim.of(g.random().nextInt(10));
        dims.add(n);
        dims.add(n);
        Value a = g.argument(new TensorType(dtype(g), dims), null);
        g.addLeaf(new Cholesky(g.chance(2)), List.of(a), List.of());
    }

    private static void solve(Generator g) {
        List<Dim> square = batch(g);
        List<Dim> sides = new ArrayList<>(square);
        Dim n = Dim.of(g.random().nextInt(10));
        Dim m = Dim.of(g.random().nextInt(20));
        boolean left = g.chance(2);
        square.addAll(List.of(n, n));
        sides.addAll(left ? List.of(n, m) : List.of(m, n));
        DType dtype = dtype(g);
        TriangularSolve.Form form =
                g.pick(
                        List.of(
                                TriangularSolve.Form.NO_TRANSPOSE,
                                TriangularSolve.Form.TRANSPOSE,
                                TriangularSolve.Form.ADJOINT));
        Value a = g.argument(new TensorType(dtype, square), null);
        Value b = g.argument(new TensorType(dtype, sides), null);
        g.addLeaf(
                new TriangularSolve(left, g.chance(2), g.chance(2), form),
                List.of(a, b),
                List.of());
    }

    private static DType dtype(Generator g) {
        return g.pick(Types.INEXACT);
    }

    static void normalization(Generator g) {
        Value x = g.any(t -> t.dtype().isFloat() && t.rank() > 0);
        if (x == null || Types.NARROW.contains(x.tensorType().dtype())) {
            return;
        }
        TensorType type = x.tensorType();
        int feature = g.random().nextInt(type.rank());
        TensorType channels = type.withDims(List.of(type.dim(feature)));
        List<Value> operands = new ArrayList<>(List.of(x, g.ofType(channels), g.ofType(channels)));
        float epsilon = g.pick(List.of(1e-3f, 0.1f, 1f));
        switch (g.random().nextInt(3)) {
            case 0 -> g.addLeaf(new BatchNormTraining(epsilon, feature), operands, List.of());
            case 1 -> {
                operands.add(g.ofType(channels));
                operands.add(g.ofType(channels));
                g.addLeaf(new BatchNormInference(epsilon, feature), operands, List.of());
            }
            default -> {
                operands.add(g.ofType(channels));
                operands.add(g.ofType(type));
                g.addLeaf(new BatchNormGrad(epsilon, feature), operands, List.of());
            }
        }
    }
}
