package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Value;

/** The forward transform of a few values, written out. */
record Butterfly(Reals r) {
    /** The largest prime that is written out: beyond, a product with a matrix has fewer steps. */
    static final int LARGEST = 16;

    List<Parts> transform(List<Parts> x) {
        int n = x.size();
        if (n == 1) {
            return x;
        }
        return n % 2 == 0 ? halves(x) : prime(x);
    }

    /** The transforms of the even and of the odd elements, turned and added (Cooley and Tukey). */
    private List<Parts> halves(List<Parts> x) {
        int n = x.size();
        List<Parts> even = new ArrayList<>();
        List<Parts> odd = new ArrayList<>();
        for (int i = 0; i < n; i += 2) {
            even.add(x.get(i));
            odd.add(x.get(i + 1));
        }
        even = transform(even);
        odd = transform(odd);
        List<Parts> low = new ArrayList<>();
        List<Parts> high = new ArrayList<>();
        for (int k = 0; k < n / 2; k++) {
            Parts a = even.get(k);
            Parts c = odd.get(k);
            if (k == 0) {
                low.add(plus(a, c));
                high.add(minus(a, c));
            } else if (4 * k == n) {
                // times -i
                low.add(new Parts(r.add(a.re(), c.im()), r.sub(a.im(), c.re())));
                high.add(new Parts(r.sub(a.re(), c.im()), r.add(a.im(), c.re())));
            } else {
                Parts turned = turn(c, k, n);
                low.add(plus(a, turned));
                high.add(minus(a, turned));
            }
        }
        low.addAll(high);
        return low;
    }

    /** Times {@code exp(-2 pi i k / n)}. */
    private Parts turn(Parts x, int k, int n) {
        double c = Twiddles.cos(k, n);
        double s = -Twiddles.sin(k, n);
        if (8 * k == n) {
            return new Parts(r.mul(r.add(x.re(), x.im()), c), r.mul(r.sub(x.im(), x.re()), c));
        }
        if (8 * k == 3 * n) {
            // both parts of the root are negative and equal
            return new Parts(r.mul(r.sub(x.im(), x.re()), -c), r.mul(r.add(x.re(), x.im()), c));
        }
        return new Parts(
                r.sub(r.mul(x.re(), c), r.mul(x.im(), s)),
                r.add(r.mul(x.re(), s), r.mul(x.im(), c)));
    }

    /** Sums and differences of mirrored elements meet the cosines and the sines. */
    private List<Parts> prime(List<Parts> x) {
        int n = x.size();
        int half = n / 2;
        List<Parts> sums = new ArrayList<>();
        List<Parts> differences = new ArrayList<>();
        for (int j = 1; j <= half; j++) {
            sums.add(plus(x.get(j), x.get(n - j)));
            differences.add(minus(x.get(j), x.get(n - j)));
        }
        Parts total = x.getFirst();
        for (Parts sum : sums) {
            total = plus(total, sum);
        }
        List<Parts> out = new ArrayList<>();
        out.add(total);
        List<Parts> back = new ArrayList<>();
        for (int q = 1; q <= half; q++) {
            Parts a = x.getFirst();
            Value s = null;
            Value t = null;
            for (int j = 1; j <= half; j++) {
                double c = Twiddles.cos((long) q * j, n);
                a = plus(a, sums.get(j - 1).map(v -> r.mul(v, c)));
                double sine = Twiddles.sin((long) q * j, n);
                Value u = r.mul(differences.get(j - 1).im(), sine);
                Value w = r.mul(differences.get(j - 1).re(), sine);
                s = s == null ? u : r.add(s, u);
                t = t == null ? w : r.add(t, w);
            }
            if (s == null || t == null) {
                throw new IllegalStateException("a prime of " + n);
            }
            out.add(new Parts(r.add(a.re(), s), r.sub(a.im(), t)));
            back.add(new Parts(r.sub(a.re(), s), r.add(a.im(), t)));
        }
        out.addAll(back.reversed());
        return out;
    }

    private Parts plus(Parts x, Parts y) {
        return new Parts(r.add(x.re(), y.re()), r.add(x.im(), y.im()));
    }

    private Parts minus(Parts x, Parts y) {
        return new Parts(r.sub(x.re(), y.re()), r.sub(x.im(), y.im()));
    }
}
