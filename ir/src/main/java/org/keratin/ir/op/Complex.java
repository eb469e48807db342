package org.keratin.ir.op;

import org.keratin.runtime.NDArray;

/** A complex number in double; complex64 rounds each part when stored. */
record Complex(double re, double im) {
    static final Complex ONE = new Complex(1, 0);
    static final Complex I = new Complex(0, 1);

    static Complex of(NDArray a, long i) {
        return new Complex(a.getReal(i), a.getImag(i));
    }

    Complex plus(Complex o) {
        return new Complex(re + o.re, im + o.im);
    }

    Complex minus(Complex o) {
        return new Complex(re - o.re, im - o.im);
    }

    Complex times(Complex o) {
        return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    Complex times(double k) {
        return new Complex(re * k, im * k);
    }

    Complex timesI() {
        return new Complex(-im, re);
    }

    Complex conjugate() {
        return new Complex(re, -im);
    }

    Complex negate() {
        return new Complex(-re, -im);
    }

    private boolean isInfinite() {
        return Double.isInfinite(re) || Double.isInfinite(im);
    }

    /** ±1 for an infinity, a zero for what is nothing beside one. */
    private static double unit(double part) {
        return Math.copySign(Double.isInfinite(part) ? 1 : 0, part);
    }

    /**
     * Smith's method, which does not overflow early (CACM 5, 1962); by an infinity as C's annex G.
     */
    Complex dividedBy(Complex o) {
        if (o.im == 0) {
            return new Complex(re / o.re, im / o.re);
        }
        if (o.isInfinite() && Double.isFinite(re) && Double.isFinite(im)) {
            Complex way = new Complex(unit(o.re), unit(o.im));
            return times(way.conjugate()).times(0);
        }
        if (Math.abs(o.re) >= Math.abs(o.im)) {
            double r = o.im / o.re;
            double d = o.im * r + o.re;
            return new Complex((im * r + re) / d, (im - re * r) / d);
        }
        double r = o.re / o.im;
        double d = o.re * r + o.im;
        return new Complex((re * r + im) / d, (im * r - re) / d);
    }

    /** The root of the sum of squares, scaled by powers of two where a square leaves the range. */
    double abs() {
        if (isInfinite()) {
            return Double.POSITIVE_INFINITY;
        }
        double large = Math.max(Math.abs(re), Math.abs(im));
        double scale = large > 0x1p500 ? 0x1p-600 : large < 0x1p-500 ? 0x1p600 : 1;
        double a = re * scale;
        double b = im * scale;
        return Math.sqrt(a * a + b * b) / scale;
    }

    Complex sign() {
        if (Double.isNaN(re) || Double.isNaN(im)) {
            return new Complex(Double.NaN, Double.NaN);
        }
        double abs = abs();
        return abs == 0 ? new Complex(0, 0) : new Complex(re / abs, im / abs);
    }

    Complex exp() {
        double e = StrictMath.exp(re);
        if (im == 0) {
            return new Complex(e, im);
        }
        return new Complex(e * StrictMath.cos(im), e * StrictMath.sin(im));
    }

    Complex expm1() {
        double half = StrictMath.sin(im / 2);
        double e = StrictMath.expm1(re);
        return new Complex(
                e * StrictMath.cos(im) - 2 * half * half,
                im == 0 ? im : (e + 1) * StrictMath.sin(im));
    }

    Complex log() {
        double abs = abs();
        double real =
                abs > 0.5 && abs < 2
                        ? 0.5 * StrictMath.log1p((re - 1) * (re + 1) + im * im)
                        : StrictMath.log(abs);
        return new Complex(real, StrictMath.atan2(im, re));
    }

    Complex log1p() {
        double square = re * (2 + re) + im * im;
        double real =
                square > -0.5 && square < 3 ? 0.5 * StrictMath.log1p(square) : plus(ONE).log().re;
        return new Complex(real, StrictMath.atan2(im, 1 + re));
    }

    Complex sqrt() {
        if (re == 0 && im == 0) {
            return new Complex(0, im);
        }
        if (Double.isInfinite(im)) {
            return new Complex(Double.POSITIVE_INFINITY, im);
        }
        double abs = abs();
        if (re >= 0) {
            double t = Math.sqrt((abs + re) / 2);
            return new Complex(t, im / (2 * t));
        }
        double t = Math.sqrt((abs - re) / 2);
        return new Complex(Math.abs(im) / (2 * t), Math.copySign(t, im));
    }

    Complex rsqrt() {
        return ONE.dividedBy(sqrt());
    }

    Complex cbrt() {
        double r = StrictMath.cbrt(abs());
        double a = StrictMath.atan2(im, re) / 3;
        return new Complex(r * StrictMath.cos(a), r * StrictMath.sin(a));
    }

    Complex logistic() {
        return ONE.dividedBy(ONE.plus(negate().exp()));
    }

    Complex sinh() {
        return new Complex(
                StrictMath.sinh(re) * StrictMath.cos(im),
                im == 0 ? im : StrictMath.cosh(re) * StrictMath.sin(im));
    }

    Complex cosh() {
        double zero = Double.isNaN(re) ? im : Math.copySign(1, re) * im;
        return new Complex(
                StrictMath.cosh(re) * StrictMath.cos(im),
                im == 0 ? zero : StrictMath.sinh(re) * StrictMath.sin(im));
    }

    /**
     * Kahan's formula, which neither overflows nor cancels; without an angle as C's annex G, where
     * XLA agrees.
     */
    Complex tanh() {
        if (Math.abs(re) > 20) {
            double one = Math.copySign(1, re);
            if (!Double.isFinite(im)) {
                return Double.isInfinite(re)
                        ? new Complex(one, 0)
                        : new Complex(Double.NaN, Double.NaN);
            }
            double e = StrictMath.exp(-Math.abs(re));
            return new Complex(one, 4 * StrictMath.sin(im) * StrictMath.cos(im) * e * e);
        }
        double t = StrictMath.tan(im);
        double beta = 1 + t * t;
        double s = StrictMath.sinh(re);
        double rho = Math.sqrt(1 + s * s);
        double d = 1 + beta * s * s;
        return new Complex(beta * rho * s / d, im == 0 ? im : t / d);
    }

    /** {@code f(i z) / i} for the odd hyperbolic functions gives the circular ones. */
    Complex sin() {
        Complex s = timesI().sinh();
        return new Complex(s.im, -s.re);
    }

    Complex cos() {
        return timesI().cosh();
    }

    Complex tan() {
        Complex t = timesI().tanh();
        return new Complex(t.im, -t.re);
    }

    Complex pow(Complex y) {
        if (y.re == 0 && y.im == 0) {
            return ONE;
        }
        if (re == 0 && im == 0) {
            return y.re > 0 ? new Complex(0, 0) : new Complex(Double.POSITIVE_INFINITY, Double.NaN);
        }
        ComplexPower.Power<Double, Boolean> power =
                new ComplexPower<>(new DoubleArithmetic()).of(re, im, y.re, y.im);
        return power.holds() ? new Complex(power.re(), power.im()) : y.times(log()).exp();
    }

    /** {@code -i log((x + i y) / sqrt(x² + y²))} with this as y (spec: #atan2). */
    Complex atan2(Complex x) {
        Complex l = x.plus(timesI()).dividedBy(x.times(x).plus(times(this)).sqrt()).log();
        return new Complex(l.im, -l.re);
    }

    /**
     * By the real parts, where these are equal by the imaginary ones (spec: #compare); a NaN that
     * is looked at is unequal to everything, one behind unequal real parts is not looked at.
     */
    static boolean compare(Compare.Direction direction, Complex a, Complex b) {
        return a.re == b.re ? holds(direction, a.im, b.im) : holds(direction, a.re, b.re);
    }

    private static boolean holds(Compare.Direction direction, double x, double y) {
        return switch (direction) {
            case EQ -> x == y;
            case NE -> x != y;
            case GE -> x >= y;
            case GT -> x > y;
            case LE -> x <= y;
            case LT -> x < y;
        };
    }

    static Complex unary(Unary.Kind kind, Complex x) {
        return switch (kind) {
            case CBRT -> x.cbrt();
            case COSINE -> x.cos();
            case EXPONENTIAL -> x.exp();
            case EXPONENTIAL_MINUS_ONE -> x.expm1();
            case LOG -> x.log();
            case LOG_PLUS_ONE -> x.log1p();
            case LOGISTIC -> x.logistic();
            case NEGATE -> x.negate();
            case RSQRT -> x.rsqrt();
            case SIGN -> x.sign();
            case SINE -> x.sin();
            case SQRT -> x.sqrt();
            case TAN -> x.tan();
            case TANH -> x.tanh();
            case ABS,
                    CEIL,
                    COUNT_LEADING_ZEROS,
                    ERF,
                    FLOOR,
                    IMAG,
                    IS_FINITE,
                    NOT,
                    POPCNT,
                    REAL,
                    ROUND_NEAREST_AFZ,
                    ROUND_NEAREST_EVEN ->
                    throw new org.keratin.ir.IrException(
                            kind.opName() + " is not defined as a complex function");
        };
    }

    static Complex binary(Binary.Kind kind, Complex x, Complex y) {
        return switch (kind) {
            case ADD -> x.plus(y);
            case ATAN2 -> x.atan2(y);
            case DIVIDE -> x.dividedBy(y);
            // the right one where neither is the larger, as XLA and StableHLO's interpreter
            case MAXIMUM -> compare(Compare.Direction.GT, x, y) ? x : y;
            case MINIMUM -> compare(Compare.Direction.LT, x, y) ? x : y;
            case MULTIPLY -> x.times(y);
            case POWER -> x.pow(y);
            case SUBTRACT -> x.minus(y);
            case AND,
                    COMPLEX,
                    OR,
                    REMAINDER,
                    SHIFT_LEFT,
                    SHIFT_RIGHT_ARITHMETIC,
                    SHIFT_RIGHT_LOGICAL,
                    XOR ->
                    throw new org.keratin.ir.IrException(
                            kind.opName() + " is not defined on complex numbers");
        };
    }
}
