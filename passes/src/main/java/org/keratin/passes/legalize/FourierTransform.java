package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reverse;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * The discrete Fourier transform in elementwise ops, views and concatenations, one dimension at a
 * time. A real transform of even length is a complex one of half that length (Numerical Recipes,
 * 12.3); lengths with a large prime factor are convolutions of a length that is a power of two
 * (Bluestein, 1970).
 *
 * @param result whether the transform is a result of the function, so that its last stage should
 *     end in two arrays rather than in one
 */
record FourierTransform(Reals r, boolean result) {
    /** Roots of unity of longer transforms are not written out. */
    private static final long LONGEST = 1L << 22;

    /** The same for lengths with a large prime factor, which need a few times as many. */
    private static final long LONGEST_CONVOLVED = 1L << 20;

    /** True where the lengths are known, those of the operand, and not too large for constants. */
    static boolean applies(Fft op, Parts x) {
        if (!op.fits(x.type())) {
            return false;
        }
        int first = x.type().rank() - op.length().size();
        for (int i = 0; i < op.length().size(); i++) {
            long n = op.length().get(i);
            if (!x.type().dim(first + i).isConstant()
                    || n > (Radices.isSmooth(Math.max(n, 1)) ? LONGEST : LONGEST_CONVOLVED)) {
                return false;
            }
        }
        return true;
    }

    Parts emit(Fft op, Parts x) {
        int n = op.length().size();
        int rank = x.type().rank();
        int last = rank - 1;
        long length = op.length().getLast();
        if (op.length().contains(0L)) {
            return empty(op, x);
        }
        Parts y = x;
        switch (op.kind()) {
            case FFT -> {
                for (int d = last; d >= rank - n; d--) {
                    y = forward(y, d, 1, d == rank - n && result);
                }
            }
            case IFFT -> {
                for (int d = last; d >= rank - n; d--) {
                    y = inverse(y, d, d == rank - n && result);
                }
            }
            case RFFT -> {
                y = realForward(x.re(), length);
                for (int d = last - 1; d >= rank - n; d--) {
                    y = forward(y, d, 1, d == rank - n && result);
                }
            }
            case IRFFT -> {
                for (int d = rank - n; d < last; d++) {
                    y = inverse(y, d, false);
                }
                Value real = realInverse(y, length);
                y = new Parts(real, real);
            }
        }
        return y;
    }

    /** What a transform of no elements gives: the operand, which has as many. */
    private Parts empty(Fft op, Parts x) {
        List<Dim> dims = new ArrayList<>(x.type().dims());
        int last = dims.size() - 1;
        dims.set(
                last,
                switch (op.kind()) {
                    case FFT, IFFT -> dims.get(last);
                    case RFFT ->
                            Dim.of(op.length().getLast() == 0 ? 0 : op.length().getLast() / 2 + 1);
                    case IRFFT -> Dim.of(op.length().getLast());
                });
        return x.map(v -> r.fill(v.tensorType().withDims(dims), 0.0));
    }

    private Parts inverse(Parts x, int dim, boolean ends) {
        double scale = 1.0 / x.type().dim(dim).constant();
        return forward(x.swapped(), dim, scale, ends).swapped();
    }

    /** The transform along one dimension, times a factor. */
    private Parts forward(Parts x, int dim, double scale, boolean ends) {
        List<Dim> dims = x.type().dims();
        long n = dims.get(dim).constant();
        Dim outer = product(dims.subList(0, dim));
        Dim inner = product(dims.subList(dim + 1, dims.size()));
        List<Dim> flat = List.of(outer, Dim.of(n), inner);
        Parts y = x.map(v -> r.reshape(v, flat));
        if (Radices.isSmooth(n)) {
            y = new FourierStages(r, ends).emit(y, n, scale);
        } else {
            y = bluestein(y, n, scale);
        }
        return y.map(v -> r.reshape(v, dims));
    }

    private static Dim product(List<Dim> dims) {
        Dim product = Dim.of(1);
        for (Dim dim : dims) {
            product = product.times(dim);
        }
        return product;
    }

    /**
     * With {@code jk = (j² + k² - (k - j)²) / 2} the sum is a convolution with a chirp, which is
     * done by transforms of a length of at least {@code 2 n - 1}.
     */
    private Parts bluestein(Parts x, long n, double scale) {
        int length = Math.toIntExact(Long.highestOneBit(2 * n - 2) * 2);
        double[] cos = new double[(int) n];
        double[] sin = new double[(int) n];
        for (int k = 0; k < n; k++) {
            long turns = (long) k * k % (2 * n);
            cos[k] = Math.cos(Math.PI * turns / n);
            sin[k] = -Math.sin(Math.PI * turns / n);
        }
        double[] re = new double[length];
        double[] im = new double[length];
        for (int k = 0; k < n; k++) {
            re[k] = cos[k];
            im[k] = -sin[k];
            re[(length - k) % length] = cos[k];
            im[(length - k) % length] = -sin[k];
        }
        Radices.transform(re, im);
        DType dtype = x.type().dtype();
        ComplexArithmetic complex = new ComplexArithmetic(r, true);
        Parts chirp = along(x.type(), Twiddles.constant(r, dtype, cos, sin));
        Parts spectrum = new FourierStages(r, false).padded(x, chirp, length);
        Parts factor = along(spectrum.type(), Twiddles.constant(r, dtype, re, im));
        Parts product = complex.times(spectrum, factor);
        Parts back =
                new FourierStages(r, false)
                        .emit(product.swapped(), length, scale / length)
                        .swapped();
        Parts cut = back.map(v -> r.slice(v, 1, 0, n));
        return complex.times(cut, chirp);
    }

    /** A constant of one dimension at each place along dimension 1 of a type of three. */
    private Parts along(TensorType type, Parts constant) {
        return constant.map(v -> Twiddles.broadcast(r, v, type, 1));
    }

    // ---- real ----

    private Parts realForward(Value x, long n) {
        int last = x.tensorType().rank() - 1;
        long half = n / 2 + 1;
        if (n % 2 == 1) {
            Parts whole = forward(new Parts(x, r.fill(x, 0)), last, 1, false);
            return whole.map(v -> r.slice(v, last, 0, half));
        }
        Dim end = Dim.of(n);
        Parts packed =
                new Parts(r.slice(x, last, Dim.of(0), end, 2), r.slice(x, last, Dim.of(1), end, 2));
        Parts z = forward(packed, last, 1, false);
        // element k, and the conjugate of element n/2 - k, for k from 0 to n/2
        Parts here = z.map(v -> r.concatenate(last, List.of(v, r.slice(v, last, 0, 1))));
        Parts there = here.map(v -> r.b().emit(new Reverse(List.of(last)), v));
        TensorType type = here.type();
        Parts turn = halfTurns(type, n, last, -1, 0);
        Value evenRe = r.add(here.re(), there.re());
        Value evenIm = r.sub(here.im(), there.im());
        Value oddRe = r.add(here.im(), there.im());
        Value oddIm = r.sub(there.re(), here.re());
        Parts odd = new ComplexArithmetic(r, true).times(new Parts(oddRe, oddIm), turn);
        return new Parts(r.mul(r.add(evenRe, odd.re()), 0.5), r.mul(r.add(evenIm, odd.im()), 0.5));
    }

    private Value realInverse(Parts x, long n) {
        int last = x.type().rank() - 1;
        long half = n / 2;
        Reverse reverse = new Reverse(List.of(last));
        if (n % 2 == 1) {
            Parts tail = x.map(v -> r.b().emit(reverse, r.slice(v, last, 1, half + 1)));
            Value im = r.select(isFirst(x.type(), last), r.fill(x.im(), 0), x.im());
            Parts whole =
                    new Parts(
                            r.concatenate(last, List.of(x.re(), tail.re())),
                            r.concatenate(last, List.of(im, r.neg(tail.im()))));
            return inverse(whole, last, false).re();
        }
        List<Dim> dims = new ArrayList<>(x.type().dims());
        dims.set(last, Dim.of(n));
        if (half % 2 == 1 || !FourierStages.endsInStage(half)) {
            Parts z = inverse(packed(x, n, 0, half), last, false);
            return r.reshape(r.stack(last + 1, z.list()), dims);
        }
        // both parts in one array, which one kernel writes in halves
        Parts low = packed(x, n, 0, half / 2);
        Parts high = packed(x, n, half / 2, half);
        Value all = r.stack(last, List.of(low.re(), high.re(), low.im(), high.im()));
        List<Dim> flat = List.of(product(dims.subList(0, last)), Dim.of(half), Dim.of(1));
        Parts in =
                new Parts(
                        r.reshape(r.slice(all, last, 2, 4), flat),
                        r.reshape(r.slice(all, last, 0, 2), flat));
        return r.reshape(new FourierStages(r, false).alternating(in, half, 1.0 / half), dims);
    }

    /** Elements {@code from…to-1} of the half as long complex signal that has the real one's. */
    private Parts packed(Parts x, long n, long from, long to) {
        int last = x.type().rank() - 1;
        long half = n / 2;
        Reverse reverse = new Reverse(List.of(last));
        Parts here = x.map(v -> r.slice(v, last, from, to));
        Parts there =
                x.map(v -> r.b().emit(reverse, r.slice(v, last, half - to + 1, half - from + 1)));
        Value sumIm = r.sub(here.im(), there.im());
        Value differenceIm = r.add(here.im(), there.im());
        if (from == 0) {
            // a real signal has real values at 0 and n / 2
            Value first = isFirst(here.type(), last);
            Value zero = r.fill(here.im(), 0);
            sumIm = r.select(first, zero, sumIm);
            differenceIm = r.select(first, zero, differenceIm);
        }
        Value evenRe = r.add(here.re(), there.re());
        Parts difference = new Parts(r.sub(here.re(), there.re()), differenceIm);
        Parts odd =
                new ComplexArithmetic(r, true)
                        .times(difference, halfTurns(here.type(), n, last, 1, from));
        return new Parts(r.mul(r.sub(evenRe, odd.im()), 0.5), r.mul(r.add(sumIm, odd.re()), 0.5));
    }

    /** True at place 0 of the last dimension. */
    private Value isFirst(TensorType type, int last) {
        Value at = r.b().emit(new Iota(type.withDtype(DType.INT64), last));
        return r.compare(Compare.Direction.EQ, at, r.fill(at.tensorType(), 0L));
    }

    /** {@code exp(sign * 2 pi i k / n)} at each k of the last dimension, from {@code first} on. */
    private Parts halfTurns(TensorType type, long n, int last, int sign, long first) {
        int count = Math.toIntExact(type.dim(last).constant());
        double[] cos = new double[count];
        double[] sin = new double[count];
        for (int k = 0; k < count; k++) {
            cos[k] = Twiddles.cos(first + k, n);
            sin[k] = sign * Twiddles.sin(first + k, n);
        }
        return Twiddles.constant(r, type.dtype(), cos, sin)
                .map(v -> Twiddles.broadcast(r, v, type, last));
    }
}
