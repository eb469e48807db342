package org.keratin.ir.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class RootsOfUnityTest {
    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582");

    private static BigDecimal sin(BigDecimal x) {
        BigDecimal term = x;
        BigDecimal sum = x;
        for (long i = 1; i < 40; i++) {
            term = term.multiply(x, DIGITS).multiply(x, DIGITS).negate();
            term = term.divide(BigDecimal.valueOf(2 * i * (2 * i + 1)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    @Test
    void exactAtQuarters() {
        for (long n : new long[] {4, 12, 1024}) {
            assertEquals(0.0, RootsOfUnity.sin(0, n));
            assertEquals(1.0, RootsOfUnity.cos(0, n));
            assertEquals(1.0, RootsOfUnity.sin(n / 4, n));
            assertEquals(0.0, RootsOfUnity.cos(n / 4, n));
            assertEquals(-1.0, RootsOfUnity.cos(n / 2, n));
            assertEquals(RootsOfUnity.sin(1, n), RootsOfUnity.sin(1 + 5 * n, n));
        }
    }

    @Test
    void near() {
        for (long n : new long[] {3, 7, 17, 100, 1000, 1009, 65536}) {
            for (long k = 1; 4 * k < n; k += Math.max(1, n / 97)) {
                BigDecimal angle =
                        PI.multiply(BigDecimal.valueOf(2 * k))
                                .divide(BigDecimal.valueOf(n), DIGITS);
                near(sin(angle), RootsOfUnity.sin(k, n));
                BigDecimal quarter = PI.divide(BigDecimal.valueOf(2), DIGITS);
                near(sin(quarter.subtract(angle)), RootsOfUnity.cos(k, n));
            }
        }
    }

    private static void near(BigDecimal expected, double actual) {
        double error = expected.subtract(new BigDecimal(actual)).abs().doubleValue();
        double units = error / Math.ulp(expected.doubleValue());
        assertTrue(units <= 1.2, units + " units from " + expected);
    }
}
