package org.keratin.runtime;

import java.util.Arrays;
import java.util.List;
import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.Term;

/**
 * Sums and products of sorted terms without zero coefficients, {@link Dim}'s normal form. Each
 * throws ArithmeticException where a coefficient exceeds 64 bits or there are too many terms.
 */
final class DimTerms {
    /**
     * Products of sums grow exponentially, sums of sums with their square; what a program needs has
     * a few dozen terms.
     */
    private static final int MOST = 2000;

    private DimTerms() {}

    static Term[] sum(Term[] a, Term[] b) {
        Term[] sum = new Term[a.length + b.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < a.length && j < b.length) {
            int c = DimOrder.compareFactors(a[i].factors(), b[j].factors());
            if (c < 0) {
                sum[n++] = a[i++];
            } else if (c > 0) {
                sum[n++] = b[j++];
            } else {
                long k = sum(a[i].coefficient(), b[j].coefficient());
                if (k != 0) {
                    sum[n++] = new Term(k, a[i].factors());
                }
                i++;
                j++;
            }
        }
        while (i < a.length) {
            sum[n++] = a[i++];
        }
        while (j < b.length) {
            sum[n++] = b[j++];
        }
        if (n > MOST) {
            throw new ArithmeticException("a sum of dimensions has more than " + MOST + " terms");
        }
        return n == sum.length ? sum : Arrays.copyOf(sum, n);
    }

    /**
     * @param factor is not 0
     */
    static Term[] scaled(Term[] terms, long factor) {
        return times(terms, factor, List.of());
    }

    static Term[] product(Term[] a, Term[] b) {
        if ((long) a.length * b.length > MOST) {
            throw new ArithmeticException(
                    "a product of dimensions has more than " + MOST + " terms");
        }
        Term[] product = {};
        for (Term t : a) {
            Term[] row = times(b, t.coefficient(), t.factors());
            Arrays.sort(row, (x, y) -> DimOrder.compareFactors(x.factors(), y.factors()));
            product = sum(product, row);
        }
        return product;
    }

    /** Each term times another one, in the order given. */
    private static Term[] times(Term[] terms, long coefficient, List<Atom> factors) {
        Term[] product = new Term[terms.length];
        for (int i = 0; i < product.length; i++) {
            Term t = terms[i];
            List<Atom> all = factors.isEmpty() ? t.factors() : DimOrder.merge(factors, t.factors());
            product[i] = new Term(product(coefficient, t.coefficient()), all);
        }
        return product;
    }

    static long sum(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw tooLarge(a + " + " + b);
        }
        return sum;
    }

    static long product(long a, long b) {
        if (Math.multiplyHigh(a, b) != a * b >> 63) {
            throw tooLarge(a + " * " + b);
        }
        return a * b;
    }

    private static ArithmeticException tooLarge(String what) {
        return new ArithmeticException("a size does not fit in 64 bits: " + what);
    }
}
