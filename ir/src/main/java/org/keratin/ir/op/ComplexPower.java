package org.keratin.ir.op;

/**
 * {@code z^w = exp(w log z)} of complex numbers with parts of f64, where {@code w log z} has twice
 * their digits: an error of one unit there becomes as many units of the result as the number is
 * large. Sums and products of two numbers after T. J. Dekker, "A floating-point technique for
 * extending the available precision" (Numerische Mathematik 18, 1971). Written once, for numbers
 * and for the ops that compute them; both must round each operation and merge none.
 *
 * @param <V> an f64
 * @param <B> a truth value
 */
public final class ComplexPower<V, B> {
    /** The operations on f64 of which the formula is made. */
    public interface Arithmetic<V, B> {
        V number(double value);

        V add(V x, V y);

        V sub(V x, V y);

        V mul(V x, V y);

        V div(V x, V y);

        V function(Unary.Kind kind, V x);

        /** The magnitude of the first with the sign of the second. */
        V copySign(V magnitude, V sign);

        /** x without the last 27 of its 53 digits. */
        V head(V x);

        /** The exponent of two of a positive normal number. */
        V exponent(V x);

        /** Two to the minus that exponent. */
        V unscale(V x);

        B less(V x, V y);

        B and(B x, B y);

        V select(B which, V x, V y);
    }

    /**
     * The power's parts.
     *
     * @param holds false at the edges, where another formula is to give the value: where something
     *     is zero, infinite or NaN, or too large for the digits to matter
     */
    public record Power<V, B>(V re, V im, B holds) {}

    /** The unevaluated sum of two numbers, the second at most half a unit of the first. */
    private record Pair<V>(V high, V low) {}

    /** ln 2 with 20 zeros at the end, which any exponent may be multiplied with, and the rest. */
    private static final double[] LN2 = {0x1.62e42fefp-1, 0x1.473de6af278edp-34};

    /** The angles of slopes of 0, 1/4, 1/2, 3/4 and 1, and what is lacking of them. */
    private static final double[][] ANGLES = {
        {0, 0},
        {0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57},
        {0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56},
        {0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56},
        {0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55}
    };

    private static final double[] PI = {0x1.921fb54442d18p1, 0x1.1a62633145c07p-53};

    private final Arithmetic<V, B> r;

    public ComplexPower(Arithmetic<V, B> arithmetic) {
        r = arithmetic;
    }

    /** The power of {@code x + iy} to {@code c + id}. */
    public Power<V, B> of(V x, V y, V c, V d) {
        V along = r.function(Unary.Kind.ABS, x);
        V across = r.function(Unary.Kind.ABS, y);
        B steep = r.less(along, across);
        V large = r.select(steep, across, along);
        V small = r.select(steep, along, across);
        // the root of the sum of their squares between the roots of 1/2 and 2, times a power of two
        B far = r.less(r.number(0x1p500), large);
        B near = r.less(large, r.number(0x1p-500));
        V into = choose(far, 0x1p-600, near, 0x1p600, 1);
        V shift = choose(far, 600, near, -600, 0);
        large = r.mul(large, into);
        small = r.mul(small, into);
        V scale = r.unscale(large);
        shift = r.add(shift, r.exponent(large));
        V a = r.mul(large, scale);
        V b = r.mul(small, scale);
        B wide = r.less(r.number(2), r.add(r.mul(a, a), r.mul(b, b)));
        V half = r.select(wide, r.number(0.5), r.number(1));
        a = r.mul(a, half);
        b = r.mul(b, half);
        shift = r.add(shift, r.select(wide, r.number(1), r.number(0)));
        Pair<V> log = log(a, b, shift);
        Pair<V> angle = angle(a, b);
        angle = where(steep, minus(pair(PI[0] / 2, PI[1] / 2), angle), angle);
        angle = where(r.less(x, r.number(0)), minus(pair(PI), angle), angle);
        V sign = r.copySign(r.number(1), y);
        angle = new Pair<>(r.mul(angle.high, sign), r.mul(angle.low, sign));
        return exp(
                minus(times(log, c), times(angle, d)),
                plus(times(log, d), times(angle, c)),
                r.add(r.mul(c, angle.high), r.mul(d, log.high)));
    }

    /**
     * @param roughly the angle without what rounding loses: right where it is a zero
     */
    private Power<V, B> exp(Pair<V> size, Pair<V> angle, V roughly) {
        V e = r.function(Unary.Kind.EXPONENTIAL, size.high);
        e = r.mul(e, r.add(size.low, r.number(1)));
        V cos = r.function(Unary.Kind.COSINE, angle.high);
        V sin = r.function(Unary.Kind.SINE, angle.high);
        V re = r.mul(e, r.sub(cos, r.mul(angle.low, sin)));
        V im = r.mul(e, r.add(sin, r.mul(angle.low, cos)));
        V zero = r.number(0);
        B turned = r.less(zero, r.function(Unary.Kind.ABS, angle.high));
        B finite = r.less(e, r.number(Double.POSITIVE_INFINITY));
        B holds = r.and(finite, r.and(isSmall(size.low), isSmall(angle.low)));
        return new Power<>(r.select(turned, re, e), r.select(turned, im, roughly), holds);
    }

    private B isSmall(V x) {
        return r.less(r.function(Unary.Kind.ABS, x), r.number(1));
    }

    /** {@code log hypot(a, b) + shift log 2}, for sides as {@link #of} scales them. */
    private Pair<V> log(V a, V b, V shift) {
        // a² + b² - 1
        Pair<V> first = product(a, a);
        Pair<V> second = product(b, b);
        Pair<V> less = sum(first.high, r.number(-1));
        Pair<V> both = sum(less.high, second.high);
        V rest = r.add(r.add(less.low, both.low), r.add(first.low, second.low));
        Pair<V> gap = joined(both.high, rest);
        // half the logarithm of 1 + g is the area hyperbolic tangent of g / (2 + g)
        Pair<V> two = sum(r.number(2), gap.high);
        Pair<V> s = over(gap, joined(two.high, r.add(two.low, gap.low)));
        Pair<V> of = odd(s, times(s, s), 19);
        Pair<V> whole = sum(r.mul(shift, r.number(LN2[0])), of.high);
        V low = r.add(r.mul(shift, r.number(LN2[1])), of.low);
        return joined(whole.high, r.add(whole.low, low));
    }

    /** The angle whose tangent is {@code b / a}, from 0 to 1: that of the nearest quarter first. */
    private Pair<V> angle(V a, V b) {
        V places = r.add(r.mul(r.div(b, a), r.number(4)), r.number(0.5));
        V slope = r.mul(r.function(Unary.Kind.FLOOR, places), r.number(0.25));
        Pair<V> rise = product(slope, a);
        Pair<V> run = product(slope, b);
        Pair<V> n = sum(b, r.mul(rise.high, r.number(-1)));
        Pair<V> d = sum(a, run.high);
        Pair<V> u =
                over(joined(n.high, r.sub(n.low, rise.low)), joined(d.high, r.add(d.low, run.low)));
        Pair<V> square = times(u, u);
        V minus = r.number(-1);
        Pair<V> turned = new Pair<>(r.mul(square.high, minus), r.mul(square.low, minus));
        Pair<V> base = pair(ANGLES[0]);
        for (int i = 1; i < ANGLES.length; i++) {
            base = where(r.less(slope, r.number(i / 4.0 - 0.125)), base, pair(ANGLES[i]));
        }
        return plus(base, odd(u, turned, 11));
    }

    /** {@code s (1 + v/3 + v²/5 + …)} to the n-th power; the first terms with all digits. */
    private Pair<V> odd(Pair<V> s, Pair<V> v, int n) {
        V tail = r.number(1.0 / (2 * n + 1));
        for (int k = n - 1; k >= 3; k--) {
            tail = r.add(r.mul(tail, v.high), r.number(1.0 / (2 * k + 1)));
        }
        Pair<V> fifth = plus(fraction(5), joined(r.mul(v.high, tail), r.number(0)));
        Pair<V> inner = plus(fraction(3), times(v, fifth));
        return plus(s, times(s, times(v, inner)));
    }

    /** {@code 1 / n}. */
    private Pair<V> fraction(int n) {
        double high = 1.0 / n;
        return pair(high, Math.fma(-n, high, 1) / n);
    }

    // ---- pairs ----

    private Pair<V> pair(double... parts) {
        return new Pair<>(r.number(parts[0]), r.number(parts[1]));
    }

    private V choose(B first, double one, B second, double other, double neither) {
        return r.select(first, r.number(one), r.select(second, r.number(other), r.number(neither)));
    }

    private Pair<V> where(B which, Pair<V> x, Pair<V> y) {
        return new Pair<>(r.select(which, x.high, y.high), r.select(which, x.low, y.low));
    }

    /** Their sum and what rounding loses of it. */
    private Pair<V> sum(V x, V y) {
        V high = r.add(x, y);
        V part = r.sub(high, x);
        return new Pair<>(high, r.add(r.sub(x, r.sub(high, part)), r.sub(y, part)));
    }

    /** The same where the first is not smaller. */
    private Pair<V> joined(V x, V y) {
        V high = r.add(x, y);
        return new Pair<>(high, r.sub(y, r.sub(high, x)));
    }

    /** Their product and what rounding loses of it. */
    private Pair<V> product(V x, V y) {
        V high = r.mul(x, y);
        V xHead = r.head(x);
        V yHead = r.head(y);
        V xTail = r.sub(x, xHead);
        V yTail = r.sub(y, yHead);
        V low = r.sub(r.mul(xHead, yHead), high);
        low = r.add(r.add(low, r.mul(xHead, yTail)), r.mul(xTail, yHead));
        return new Pair<>(high, r.add(low, r.mul(xTail, yTail)));
    }

    private Pair<V> plus(Pair<V> x, Pair<V> y) {
        Pair<V> high = sum(x.high, y.high);
        return joined(high.high, r.add(high.low, r.add(x.low, y.low)));
    }

    private Pair<V> minus(Pair<V> x, Pair<V> y) {
        V minus = r.number(-1);
        return plus(x, new Pair<>(r.mul(y.high, minus), r.mul(y.low, minus)));
    }

    private Pair<V> times(Pair<V> x, Pair<V> y) {
        Pair<V> high = product(x.high, y.high);
        V cross = r.add(r.mul(x.high, y.low), r.mul(x.low, y.high));
        return joined(high.high, r.add(high.low, cross));
    }

    private Pair<V> times(Pair<V> x, V y) {
        Pair<V> high = product(x.high, y);
        return joined(high.high, r.add(high.low, r.mul(x.low, y)));
    }

    private Pair<V> over(Pair<V> x, Pair<V> y) {
        V high = r.div(x.high, y.high);
        Pair<V> back = product(high, y.high);
        V rest = r.sub(r.sub(x.high, back.high), back.low);
        rest = r.sub(r.add(rest, x.low), r.mul(high, y.low));
        return joined(high, r.div(rest, y.high));
    }
}
