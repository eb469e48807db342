package org.keratin.cpu.map;

import java.util.List;
import org.keratin.ir.Location;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Tile-level kernels written by hand, as the lowering would make them. */
final class Kernels {
    static final DType F32 = DType.FLOAT32;

    private Kernels() {}

    static Param read(String name, Dim... shape) {
        return new Param(name, F32, List.of(shape), Param.Access.READ);
    }

    static Param write(String name, Dim... shape) {
        return new Param(name, F32, List.of(shape), Param.Access.WRITE);
    }

    static Dim d(long value) {
        return Dim.of(value);
    }

    static Scalar f(int id) {
        return new Scalar(id, F32);
    }

    static Stmt.Load load(int id, int param, Dim... index) {
        return new Stmt.Load(f(id), new Read(param, List.of(index), List.of()), null);
    }

    static Stmt.Store store(int param, Scalar value, Dim... index) {
        return new Stmt.Store(param, List.of(index), List.of(), value);
    }

    static Stmt.Compute binary(int id, Binary.Kind kind, int a, int b) {
        return new Stmt.Compute(f(id), new Binary(kind), List.of(f(a), f(b)));
    }

    static Stmt.Combiner combiner(Binary.Kind kind, int id) {
        return new Stmt.Combiner(
                List.of(f(id)),
                List.of(f(id + 1)),
                List.of(binary(id + 2, kind, id, id + 1)),
                List.of(f(id + 2)));
    }

    static Kernel kernel(
            String name, Kernel.Kind kind, List<Param> params, List<Axis> axes, List<Stmt> body) {
        return new Kernel(name, kind, params, axes, body, Location.layer(name));
    }

    /** y = max(x · w + b, 0); w plain [k, n] or packed [ceil(n / nr), k, nr]. */
    static Kernel dense(Dim m, Dim n, Dim k, int nr) {
        Axis am = new Axis("%m", m);
        Axis an = new Axis("%n", n);
        Axis ak = new Axis("%k", k);
        Param w = nr == 0 ? read("w", k, n) : read("w", n.ceilDiv(nr), k, d(nr));
        List<Dim> wIndex =
                nr == 0
                        ? List.of(ak.dim(), an.dim())
                        : List.of(an.dim().floorDiv(nr), ak.dim(), an.dim().mod(nr));
        return kernel(
                "dense",
                Kernel.Kind.CONTRACTION,
                List.of(read("x", m, k), w, read("b", n), write("y", m, n)),
                List.of(am, an),
                List.of(
                        new Stmt.Const(f(0), 0),
                        new Stmt.Contract(
                                f(1),
                                List.of(ak),
                                new Read(0, List.of(am.dim(), ak.dim()), List.of()),
                                new Read(1, wIndex, List.of())),
                        load(2, 2, an.dim()),
                        binary(3, Binary.Kind.ADD, 1, 2),
                        binary(4, Binary.Kind.MAXIMUM, 3, 0),
                        store(3, f(4), am.dim(), an.dim())));
    }

    /**
     * NHWC convolution with padding by guards, weights [kh, kw, c, n] packed [ceil(n / nr),
     * kh·kw·c, nr].
     */
    static Kernel conv(
            Dim batch, int h, int w, int c, int n, int kernel, int stride, int pad, int nr) {
        int oh = (h + 2 * pad - kernel) / stride + 1;
        int ow = (w + 2 * pad - kernel) / stride + 1;
        Axis ab = new Axis("%b", batch);
        Axis ah = new Axis("%h", d(oh));
        Axis aw = new Axis("%w", d(ow));
        Axis an = new Axis("%n", d(n));
        Axis kh = new Axis("%kh", d(kernel));
        Axis kw = new Axis("%kw", d(kernel));
        Axis kc = new Axis("%c", d(c));
        Dim y = ah.dim().times(stride).plus(kh.dim()).minus(pad);
        Dim x = aw.dim().times(stride).plus(kw.dim()).minus(pad);
        List<Guard> guards =
                pad == 0 ? List.of() : List.of(new Guard(y, d(0), d(h)), new Guard(x, d(0), d(w)));
        Dim k = kh.dim().times(kernel).plus(kw.dim()).times(c).plus(kc.dim());
        return kernel(
                "conv",
                Kernel.Kind.CONTRACTION,
                List.of(
                        read("x", batch, d(h), d(w), d(c)),
                        read("w", d((n + nr - 1) / nr), d((long) kernel * kernel * c), d(nr)),
                        write("y", batch, d(oh), d(ow), d(n))),
                List.of(ab, ah, aw, an),
                List.of(
                        new Stmt.Contract(
                                f(0),
                                List.of(kh, kw, kc),
                                new Read(0, List.of(ab.dim(), y, x, kc.dim()), guards),
                                new Read(
                                        1,
                                        List.of(an.dim().floorDiv(nr), k, an.dim().mod(nr)),
                                        List.of())),
                        store(2, f(0), ab.dim(), ah.dim(), aw.dim(), an.dim())));
    }

    /** Row-wise x / sum(x · x) in two visits. */
    static Kernel rows(Dim rows, Dim columns) {
        Axis i = new Axis("%i", rows);
        Axis j = new Axis("%j", columns);
        Axis j2 = new Axis("%j2", columns);
        return kernel(
                "rows",
                Kernel.Kind.ROW,
                List.of(read("x", rows, columns), write("y", rows, columns)),
                List.of(i),
                List.of(
                        new Stmt.Const(f(0), 0),
                        new Stmt.Reduce(
                                List.of(f(1)),
                                List.of(j),
                                List.of(f(0)),
                                List.of(
                                        load(2, 0, i.dim(), j.dim()),
                                        binary(3, Binary.Kind.MULTIPLY, 2, 2)),
                                List.of(f(3)),
                                combiner(Binary.Kind.ADD, 10)),
                        new Stmt.Loop(
                                List.of(j2),
                                List.of(
                                        load(4, 0, i.dim(), j2.dim()),
                                        binary(5, Binary.Kind.DIVIDE, 4, 1),
                                        store(1, f(5), i.dim(), j2.dim())))));
    }

    /** Max pooling 2×2 with stride 2 and one column of padding on the right, then negated. */
    static Kernel pool(Dim batch, int h, int w, int c) {
        Axis ab = new Axis("%b", batch);
        Axis ah = new Axis("%h", d((h + 1) / 2));
        Axis aw = new Axis("%w", d((w + 1) / 2));
        Axis ac = new Axis("%c", d(c));
        Axis kh = new Axis("%kh", d(2));
        Axis kw = new Axis("%kw", d(2));
        Dim y = ah.dim().times(2).plus(kh.dim());
        Dim x = aw.dim().times(2).plus(kw.dim());
        Read read =
                new Read(
                        0,
                        List.of(ab.dim(), y, x, ac.dim()),
                        List.of(new Guard(y, d(0), d(h)), new Guard(x, d(0), d(w))));
        return kernel(
                "pool",
                Kernel.Kind.LOOP,
                List.of(
                        read("x", batch, d(h), d(w), d(c)),
                        write("y", batch, d((h + 1) / 2), d((w + 1) / 2), d(c))),
                List.of(ab, ah, aw, ac),
                List.of(
                        new Stmt.Const(f(0), 0xff800000L),
                        new Stmt.Reduce(
                                List.of(f(1)),
                                List.of(kh, kw),
                                List.of(f(0)),
                                List.of(new Stmt.Load(f(2), read, f(0))),
                                List.of(f(2)),
                                combiner(Binary.Kind.MAXIMUM, 10)),
                        new Stmt.Compute(f(3), new Unary(Unary.Kind.NEGATE), List.of(f(1))),
                        store(1, f(3), ab.dim(), ah.dim(), aw.dim(), ac.dim())));
    }

    /** y[i, j] = x[j, i]: strided loads. */
    static Kernel transpose(Dim rows, Dim columns) {
        Axis i = new Axis("%i", rows);
        Axis j = new Axis("%j", columns);
        return kernel(
                "transpose",
                Kernel.Kind.LOOP,
                List.of(read("x", columns, rows), write("y", rows, columns)),
                List.of(i, j),
                List.of(load(0, 0, j.dim(), i.dim()), store(1, f(0), i.dim(), j.dim())));
    }

    /** y[i] = Σ x[i, j]. */
    static Kernel rowSum(Dim rows, Dim columns) {
        Axis i = new Axis("%i", rows);
        Axis j = new Axis("%j", columns);
        return kernel(
                "row_sum",
                Kernel.Kind.LOOP,
                List.of(read("x", rows, columns), write("y", rows)),
                List.of(i),
                List.of(
                        new Stmt.Const(f(0), 0),
                        new Stmt.Reduce(
                                List.of(f(1)),
                                List.of(j),
                                List.of(f(0)),
                                List.of(load(2, 0, i.dim(), j.dim())),
                                List.of(f(2)),
                                combiner(Binary.Kind.ADD, 10)),
                        store(1, f(1), i.dim())));
    }
}
