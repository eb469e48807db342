package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * A complex transform along the middle one of three dimensions as stages of small radices
 * (Stockham, 1966: no reordering at the end). With {@code q} the digits of the frequency found so
 * far, a stage of radix r takes {@code [outer, q, r, m, inner]} to {@code [outer, r, q, m, inner]}:
 * the new digit goes in front, so the last stage leaves the frequencies in order, and neighbours
 * along m and inner stay neighbours.
 */
final class FourierStages {
    private final Reals r;
    private final boolean ends;

    /**
     * @param ends whether the last stage ends in an array for each part; else both are in one,
     *     which one kernel writes
     */
    FourierStages(Reals r, boolean ends) {
        this.r = r;
        this.ends = ends;
    }

    /**
     * @param x of type [outer, n, inner]
     * @param scale what the result is multiplied with
     */
    Parts emit(Parts x, long n, double scale) {
        List<Integer> radices = Radices.of(n);
        return radices.isEmpty() ? x.map(v -> r.mul(v, scale)) : stages(x, n, scale, radices, 0);
    }

    /**
     * The transform of a signal that zeros follow. They are never in memory: the first stage knows
     * which of its operands have none other.
     *
     * @param x of type [outer, k, inner]
     * @param factors what the signal is multiplied with before, of the same type
     * @param n the length, a power of two that is more than 16 and than k
     */
    Parts padded(Parts x, Parts factors, long n) {
        ComplexArithmetic complex = new ComplexArithmetic(r, true);
        List<Integer> radices = Radices.of(n);
        int radix = radices.getFirst();
        long left = n / radix;
        List<Dim> dims = List.of(x.type().dim(0), Dim.of(1), Dim.of(left), x.type().dim(2));
        long size = x.type().dim(1).constant();
        List<Parts> in = new ArrayList<>();
        for (long from = 0; from < n; from += left) {
            long begin = Math.min(from, size);
            long end = Math.min(from + left, size);
            Pad pad =
                    new Pad(
                            List.of(Dim.of(0), Dim.of(0), Dim.of(0)),
                            List.of(Dim.of(0), Dim.of(left - (end - begin)), Dim.of(0)),
                            List.of(0L, 0L, 0L));
            Value none = r.fill(TensorType.of(x.type().dtype()), 0.0);
            in.add(
                    begin == end
                            ? x.map(v -> r.fill(v.tensorType().withDims(dims), 0.0))
                            : complex.times(
                                            x.map(v -> r.slice(v, 1, begin, end)),
                                            factors.map(v -> r.slice(v, 1, begin, end)))
                                    .map(v -> r.b().emit(pad, v, none))
                                    .map(v -> r.reshape(v, dims)));
        }
        return stages(joined(butterfly(in, radix, left, 1), false), n, 1, radices, 1);
    }

    /**
     * Stages of given radices.
     *
     * @param first the first one to be done; those before it are in x
     */
    private Parts stages(Parts x, long n, double scale, List<Integer> radices, int first) {
        Dim outer = x.type().dim(0);
        Dim inner = x.type().dim(x.type().rank() - 1);
        long found = 1;
        for (int radix : radices.subList(0, first)) {
            found *= radix;
        }
        long left = n / found;
        Parts y = x;
        for (int s = first; s < radices.size(); s++) {
            int radix = radices.get(s);
            left /= radix;
            List<Dim> dims = List.of(outer, Dim.of(found), Dim.of(radix), Dim.of(left), inner);
            Parts in = y.map(v -> r.reshape(v, dims));
            boolean last = left == 1;
            // the factor goes into the first stage's constants where it has some
            double factor = s == 0 ? scale : 1;
            y =
                    radix > Butterfly.LARGEST
                            ? dense(in, radix, left, factor)
                            : stage(in, radix, left, factor, last && ends);
            found *= radix;
        }
        List<Dim> dims = List.of(outer, Dim.of(n), inner);
        return y.map(v -> r.reshape(v, dims));
    }

    /** True if the last stage of a length is a butterfly. */
    static boolean endsInStage(long n) {
        List<Integer> radices = Radices.isSmooth(n) ? Radices.of(n) : List.of();
        return !radices.isEmpty() && radices.getLast() <= Butterfly.LARGEST;
    }

    /**
     * The transform with its imaginary and real parts in turn, {@code [outer, n, 2]}: what an
     * inverse one of exchanged parts gives as real and imaginary.
     */
    Value alternating(Parts x, long n, double scale) {
        List<Integer> radices = Radices.of(n);
        int radix = radices.getLast();
        long before = n / radix;
        Dim outer = x.type().dim(0);
        Parts y =
                radices.size() == 1
                        ? x
                        : stages(x, n, scale, radices.subList(0, radices.size() - 1), 0);
        List<Dim> dims = List.of(outer, Dim.of(before), Dim.of(radix), Dim.of(1), Dim.of(1));
        Parts in = y.map(v -> r.reshape(v, dims));
        List<Parts> out = butterfly(in, radix, 1, radices.size() == 1 ? scale : 1);
        List<Value> all = new ArrayList<>();
        for (Parts part : out) {
            all.add(part.im());
            all.add(part.re());
        }
        Value both = r.stack(1, all);
        List<Dim> apart = List.of(outer, Dim.of(radix), Dim.of(2), Dim.of(before));
        Transpose turn = new Transpose(List.of(0, 1, 3, 2));
        Value ordered = r.b().emit(turn, r.reshape(both, apart));
        return r.reshape(ordered, List.of(outer, Dim.of(n), Dim.of(2)));
    }

    /** One stage: a butterfly over dimension 2, then a turn by the position in m. */
    private Parts stage(Parts x, int radix, long m, double scale, boolean apart) {
        return joined(butterfly(x, radix, m, scale), apart);
    }

    private Parts joined(List<Parts> turns, boolean apart) {
        int radix = turns.size();
        List<Value> re = new ArrayList<>();
        List<Value> im = new ArrayList<>();
        for (Parts turned : turns) {
            re.add(turned.re());
            im.add(turned.im());
        }
        if (apart) {
            return new Parts(r.stack(1, re), r.stack(1, im));
        }
        // one array, so that one kernel computes both
        List<Value> all = new ArrayList<>(re);
        all.addAll(im);
        Value both = r.stack(1, all);
        return new Parts(r.slice(both, 1, 0, radix), r.slice(both, 1, radix, 2L * radix));
    }

    private List<Parts> butterfly(Parts x, int radix, long m, double scale) {
        List<Parts> in = new ArrayList<>();
        for (int j = 0; j < radix; j++) {
            int at = j;
            in.add(x.map(v -> r.pick(v, 2, at)));
        }
        return butterfly(in, radix, m, scale);
    }

    /**
     * @param in the operands, of type [outer, q, m, inner]
     */
    private List<Parts> butterfly(List<Parts> in, int radix, long m, double scale) {
        List<Parts> out = new ArrayList<>(new Butterfly(r).transform(in));
        for (int q = 0; q < radix; q++) {
            out.set(q, turn(out.get(q), q, radix, m, scale));
        }
        return out;
    }

    /** Times {@code exp(-2 pi i q k / (radix m))} at position k of dimension 2, and a factor. */
    private Parts turn(Parts x, int q, int radix, long m, double scale) {
        if (q == 0 || m == 1) {
            return x.map(v -> r.mul(v, scale));
        }
        int count = Math.toIntExact(m);
        double[] cos = new double[count];
        double[] sin = new double[count];
        for (int k = 0; k < count; k++) {
            cos[k] = scale * Twiddles.cos((long) q * k, radix * m);
            sin[k] = -scale * Twiddles.sin((long) q * k, radix * m);
        }
        Parts constant = Twiddles.constant(r, x.type().dtype(), cos, sin);
        Parts turn = constant.map(v -> Twiddles.broadcast(r, v, x.type(), 2));
        return new ComplexArithmetic(r, true).times(x, turn);
    }

    /** A stage of a large prime radix: a product with the matrix of the transform. */
    private Parts dense(Parts x, int radix, long m, double scale) {
        // [outer, q, 2, radix, m, inner]
        Value both = r.stack(2, x.list());
        DType dtype = x.type().dtype();
        NDArray matrix = NDArray.allocate(dtype, 2, radix, 2, radix);
        for (int q = 0; q < radix; q++) {
            for (int j = 0; j < radix; j++) {
                double c = Twiddles.cos((long) q * j, radix);
                double s = -Twiddles.sin((long) q * j, radix);
                set(matrix, radix, 0, q, 0, j, c);
                set(matrix, radix, 0, q, 1, j, -s);
                set(matrix, radix, 1, q, 0, j, s);
                set(matrix, radix, 1, q, 1, j, c);
            }
        }
        DotGeneral dot =
                new DotGeneral(
                        List.of(), List.of(), List.of(2, 3), List.of(2, 3), List.of(), dtype);
        // [2, radix, outer, q, m, inner]
        Value product = r.b().emit(dot, r.b().emit(Constant.of(matrix)), both);
        Parts out = new Parts(r.pick(product, 0, 0), r.pick(product, 0, 1));
        // [outer, radix, q, m, inner]
        Parts placed = out.map(v -> r.b().emit(new Transpose(List.of(1, 0, 2, 3, 4)), v));
        return m == 1 && scale == 1 ? placed : turnAll(placed, radix, m, scale);
    }

    private static void set(
            NDArray matrix, int radix, int outPart, int q, int inPart, int j, double value) {
        matrix.setDouble((((long) outPart * radix + q) * 2 + inPart) * radix + j, value);
    }

    private Parts turnAll(Parts x, int radix, long m, double scale) {
        TensorType type = x.type();
        NDArray cos = NDArray.allocate(type.dtype(), radix, m);
        NDArray sin = NDArray.allocate(type.dtype(), radix, m);
        for (int q = 0; q < radix; q++) {
            for (int k = 0; k < m; k++) {
                cos.setDouble(q * m + k, scale * Twiddles.cos((long) q * k, radix * m));
                sin.setDouble(q * m + k, -scale * Twiddles.sin((long) q * k, radix * m));
            }
        }
        Parts turn =
                new Parts(r.b().emit(Constant.of(cos)), r.b().emit(Constant.of(sin)))
                        .map(
                                v ->
                                        r.b().emit(
                                                        new org.keratin.ir.op.BroadcastInDim(
                                                                type, List.of(1, 3)),
                                                        v));
        return new ComplexArithmetic(r, true).times(x, turn);
    }
}
