package org.keratin.tests.accuracy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Functions of doubles to about 45 digits: what f64 results are measured against. */
final class ExactMath {
    private static final MathContext MC = new MathContext(80);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal PI = pi();
    private static final BigDecimal LN2 = ln2();

    private ExactMath() {}

    /** Machin: pi = 16 atan(1/5) - 4 atan(1/239). */
    private static BigDecimal pi() {
        return inverseTangent(5)
                .multiply(BigDecimal.valueOf(16))
                .subtract(inverseTangent(239).multiply(BigDecimal.valueOf(4)));
    }

    /** atan(1/n). */
    private static BigDecimal inverseTangent(long n) {
        BigDecimal power = ONE.divide(BigDecimal.valueOf(n), new MathContext(400));
        BigDecimal square = power.multiply(power);
        BigDecimal sum = power;
        for (int k = 3; k < 320; k += 2) {
            power = power.multiply(square, new MathContext(400)).negate();
            sum = sum.add(power.divide(BigDecimal.valueOf(k), new MathContext(400)));
        }
        return sum;
    }

    /** ln 2 = 2 atanh(1/3). */
    private static BigDecimal ln2() {
        BigDecimal power = ONE.divide(BigDecimal.valueOf(3), new MathContext(100));
        BigDecimal ninth = ONE.divide(BigDecimal.valueOf(9), new MathContext(100));
        BigDecimal sum = power;
        for (int k = 3; k < 240; k += 2) {
            power = power.multiply(ninth, new MathContext(100));
            sum = sum.add(power.divide(BigDecimal.valueOf(k), new MathContext(100)));
        }
        return sum.multiply(TWO);
    }

    static BigDecimal exp(BigDecimal x) {
        BigDecimal k = x.divide(LN2, MC).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal rest = x.subtract(k.multiply(LN2));
        return power2(k.intValueExact()).multiply(expm1Series(rest).add(ONE), MC);
    }

    private static BigDecimal power2(int k) {
        return k >= 0 ? TWO.pow(k) : ONE.divide(TWO.pow(-k), MC);
    }

    private static BigDecimal expm1Series(BigDecimal x) {
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int n = 2; n < 70; n++) {
            term = term.multiply(x, MC).divide(BigDecimal.valueOf(n), MC);
            sum = sum.add(term, MC);
        }
        return sum;
    }

    static BigDecimal expm1(BigDecimal x) {
        return x.abs().doubleValue() < 1 ? expm1Series(x) : exp(x).subtract(ONE);
    }

    /** Halley's step from an estimate that is right to a double's precision. */
    private static BigDecimal log(BigDecimal x, double estimate) {
        BigDecimal y = new BigDecimal(estimate);
        BigDecimal power = exp(y);
        return y.add(TWO.multiply(x.subtract(power)).divide(x.add(power), MC), MC);
    }

    static BigDecimal log(double x) {
        return log(new BigDecimal(x), StrictMath.log(x));
    }

    static BigDecimal log1p(double x) {
        return log(ONE.add(new BigDecimal(x)), StrictMath.log1p(x));
    }

    static BigDecimal tanh(double x) {
        BigDecimal u = expm1(new BigDecimal(x).multiply(TWO));
        return u.divide(u.add(TWO), MC);
    }

    static BigDecimal logistic(double x) {
        return ONE.divide(ONE.add(exp(new BigDecimal(-x))), MC);
    }

    static BigDecimal sin(double x) {
        return sinCos(new BigDecimal(x))[0];
    }

    static BigDecimal cos(double x) {
        return sinCos(new BigDecimal(x))[1];
    }

    static BigDecimal tan(double x) {
        BigDecimal[] both = sinCos(new BigDecimal(x));
        return both[0].divide(both[1], MC);
    }

    private static BigDecimal[] sinCos(BigDecimal x) {
        BigDecimal quarter = PI.divide(TWO);
        BigDecimal turns =
                x.divide(quarter, new MathContext(120)).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal r = x.subtract(turns.multiply(quarter)).round(MC);
        BigDecimal square = r.multiply(r, MC);
        BigDecimal sin = r;
        BigDecimal cos = ONE;
        BigDecimal term = r;
        BigDecimal cosTerm = ONE;
        for (int n = 1; n < 40; n++) {
            cosTerm =
                    cosTerm.multiply(square, MC)
                            .divide(BigDecimal.valueOf((2L * n - 1) * 2 * n), MC)
                            .negate();
            term =
                    term.multiply(square, MC)
                            .divide(BigDecimal.valueOf(2L * n * (2 * n + 1)), MC)
                            .negate();
            cos = cos.add(cosTerm, MC);
            sin = sin.add(term, MC);
        }
        return switch (turns.toBigInteger().mod(java.math.BigInteger.valueOf(4)).intValueExact()) {
            case 0 -> new BigDecimal[] {sin, cos};
            case 1 -> new BigDecimal[] {cos, sin.negate()};
            case 2 -> new BigDecimal[] {sin.negate(), cos.negate()};
            default -> new BigDecimal[] {cos.negate(), sin};
        };
    }

    static BigDecimal sqrt(double x) {
        return new BigDecimal(x).sqrt(MC);
    }

    static BigDecimal rsqrt(double x) {
        return ONE.divide(sqrt(x), MC);
    }

    static BigDecimal cbrt(double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal y = new BigDecimal(StrictMath.cbrt(x));
        for (int i = 0; i < 2; i++) {
            BigDecimal square = y.multiply(y, MC);
            y =
                    y.subtract(
                            square.multiply(y)
                                    .subtract(exact)
                                    .divide(square.multiply(BigDecimal.valueOf(3)), MC),
                            MC);
        }
        return y;
    }

    static BigDecimal pow(double x, double y) {
        // the estimate's error grows with y, and log(x, …) leaves about 48 digits
        return exp(log(x).multiply(new BigDecimal(y)).round(MC));
    }

    /** {@code 2/sqrt(pi) exp(-x²) sum 2^n x^(2n+1) / (2n+1)!!} (NIST DLMF 7.6.2). */
    static BigDecimal erf(double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal square = exact.multiply(exact);
        BigDecimal term = exact;
        BigDecimal sum = exact;
        for (int n = 1; n < 60 + 12 * (int) (x * x); n++) {
            term =
                    term.multiply(TWO)
                            .multiply(square, MC)
                            .divide(BigDecimal.valueOf(2L * n + 1), MC);
            sum = sum.add(term, MC);
        }
        return TWO.divide(PI.sqrt(MC), MC).multiply(exp(square.negate())).multiply(sum, MC);
    }

    /** One step from the double's angle: what is left of (x, y) turned back by it. */
    static BigDecimal atan2(double y, double x) {
        BigDecimal angle = new BigDecimal(StrictMath.atan2(y, x));
        BigDecimal[] both = sinCos(angle);
        BigDecimal up =
                new BigDecimal(y).multiply(both[1]).subtract(new BigDecimal(x).multiply(both[0]));
        BigDecimal along =
                new BigDecimal(x).multiply(both[1]).add(new BigDecimal(y).multiply(both[0]));
        return angle.add(up.divide(along, MC), MC);
    }
}
