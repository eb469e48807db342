package org.keratin.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.FloorDiv;
import org.keratin.runtime.Dim.Mod;
import org.keratin.runtime.Dim.Term;

/**
 * Normal forms of floor division and remainder; all rewrites hold for every divisor that is not 0.
 */
final class DimDivision {
    private DimDivision() {}

    static Dim floorDiv(Dim n, long c) {
        if (c == 0) {
            throw new ArithmeticException("division by zero: floordiv(" + n + ", 0)");
        }
        if (c == 1) {
            return n;
        }
        if (n.isConstant()) {
            return Dim.of(Math.floorDiv(n.constant(), c));
        }
        if (c < 0) {
            return floorDiv(n.times(-1), Math.negateExact(c));
        }
        // n = c*quotient + rest, with the rest's coefficients below c.
        Dim quotient = Dim.of(0);
        Dim rest = Dim.of(0);
        for (Term t : n.rawTerms()) {
            long k = t.coefficient();
            long q = t.factors().isEmpty() ? Math.floorDiv(k, c) : k / c;
            quotient = quotient.add(new Term(q, t.factors()).toDim());
            rest = rest.add(new Term(k - q * c, t.factors()).toDim());
        }
        if (rest.isConstant()) {
            return quotient;
        }
        long g = contentBelow(rest, c);
        if (g > 1) {
            return quotient.plus(floorDiv(floorOfEach(rest, g), c / g));
        }
        // floordiv(floordiv(x, a) + k, c) = floordiv(x + k*a, a*c)
        Term first = rest.rawTerms()[0];
        if (first.coefficient() == 1
                && first.factors().size() == 1
                && first.factors().getFirst() instanceof FloorDiv inner
                && inner.denominator().isNonNegative()) {
            Dim offset = rest.minus(first.toDim());
            if (offset.isConstant()) {
                Dim a = inner.denominator();
                return quotient.plus(floorDiv(inner.numerator().plus(a.times(offset)), a.times(c)));
            }
        }
        return quotient.plus(Dim.ofAtom(new FloorDiv(rest, Dim.of(c))));
    }

    /** The greatest common divisor of c and the coefficients of all terms but the constant. */
    private static long contentBelow(Dim n, long c) {
        long g = c;
        for (Term t : n.rawTerms()) {
            if (!t.factors().isEmpty()) {
                g = gcd(g, t.coefficient());
            }
        }
        return g;
    }

    /** Each coefficient divided by g, rounding down (only the constant's may not be a multiple). */
    private static Dim floorOfEach(Dim n, long g) {
        Dim result = Dim.of(0);
        for (Term t : n.rawTerms()) {
            result = result.add(new Term(Math.floorDiv(t.coefficient(), g), t.factors()).toDim());
        }
        return result;
    }

    static Dim floorDiv(Dim n, Dim d) {
        if (d.isConstant()) {
            return floorDiv(n, d.constant());
        }
        if (n.rawTerms().length == 0) {
            return n;
        }
        if (n.equals(d)) {
            return Dim.of(1);
        }
        Term common = commonFactor(n, d);
        if (common.coefficient() != 1 || !common.factors().isEmpty()) {
            return floorDiv(divideEach(n, common), divideEach(d, common));
        }
        if (d.rawTerms().length == 1) {
            Dim multiples = multiplesOf(n, d.rawTerms()[0]);
            if (multiples.rawTerms().length > 0) {
                return divideEach(multiples, d.rawTerms()[0]).plus(floorDiv(n.minus(multiples), d));
            }
        } else {
            Dim quotient = exactQuotient(n, d);
            if (quotient != null) {
                return quotient;
            }
        }
        if (n.soleAtom() instanceof FloorDiv inner
                && inner.denominator().isNonNegative()
                && d.isNonNegative()) {
            return floorDiv(inner.numerator(), inner.denominator().times(d));
        }
        return Dim.ofAtom(new FloorDiv(n, d));
    }

    static Dim mod(Dim n, long c) {
        if (c == 0) {
            throw new ArithmeticException("division by zero: mod(" + n + ", 0)");
        }
        if (n.isConstant()) {
            return Dim.of(Math.floorMod(n.constant(), c));
        }
        if (c == 1 || c == -1) {
            return Dim.of(0);
        }
        if (c < 0) {
            return mod(n.times(-1), Math.negateExact(c)).times(-1);
        }
        Dim rest = Dim.of(0);
        boolean unnested = false;
        for (Term t : n.rawTerms()) {
            long k = t.coefficient();
            long r = t.factors().isEmpty() ? Math.floorMod(k, c) : k % c;
            // k*mod(x, m) = k*x - k*m*floordiv(x, m), so the inner remainder is idle where c
            // divides k*m.
            if (t.factors().size() == 1
                    && t.factors().getFirst() instanceof Mod inner
                    && inner.divisor().isConstant()
                    && r != 0
                    && Math.abs(r) < 1L << 31
                    && Math.abs(inner.divisor().constant()) < 1L << 31
                    && r * inner.divisor().constant() % c == 0) {
                rest = rest.add(inner.dividend().times(r));
                unnested = true;
            } else {
                rest = rest.add(new Term(r, t.factors()).toDim());
            }
        }
        if (rest.isConstant()) {
            return Dim.of(Math.floorMod(rest.constant(), c));
        }
        if (unnested) {
            return mod(rest, c);
        }
        long g = contentBelow(rest, c);
        if (g > 1) {
            Term last = rest.rawTerms()[rest.rawTerms().length - 1];
            long k = last.factors().isEmpty() ? last.coefficient() : 0;
            return mod(floorOfEach(rest, g), c / g).times(g).plus(Math.floorMod(k, g));
        }
        return Dim.ofAtom(new Mod(rest, Dim.of(c)));
    }

    static Dim mod(Dim n, Dim d) {
        if (d.isConstant()) {
            return mod(n, d.constant());
        }
        if (n.rawTerms().length == 0 || n.equals(d)) {
            return Dim.of(0);
        }
        Term common = commonFactor(n, d);
        if (common.coefficient() != 1 || !common.factors().isEmpty()) {
            return mod(divideEach(n, common), divideEach(d, common)).times(common.toDim());
        }
        if (d.rawTerms().length == 1) {
            Dim multiples = multiplesOf(n, d.rawTerms()[0]);
            if (multiples.rawTerms().length > 0) {
                return mod(n.minus(multiples), d);
            }
        } else if (exactQuotient(n, d) != null) {
            return Dim.of(0);
        }
        return Dim.ofAtom(new Mod(n, d));
    }

    /**
     * Joins {@code k*d*floordiv(x, d) + k*mod(x, d)} to {@code k*x}, which undoes a split of an
     * index.
     */
    static Dim recombine(Dim sum) {
        Dim current = sum;
        search:
        while (current.rawTerms().length > 1) {
            for (Term t : current.rawTerms()) {
                for (Atom a : t.factors()) {
                    if (a instanceof Mod m) {
                        Dim joined = join(current, t, m);
                        if (joined != null) {
                            current = joined;
                            continue search;
                        }
                    }
                }
            }
            return current;
        }
        return current;
    }

    private static @Nullable Dim join(Dim sum, Term term, Mod mod) {
        List<Atom> others = new ArrayList<>(term.factors());
        others.remove(mod);
        Dim scale = new Term(term.coefficient(), others).toDim();
        Dim quotient = mod.dividend().floorDiv(mod.divisor()).times(mod.divisor()).times(scale);
        boolean any = false;
        for (Term q : quotient.rawTerms()) {
            if (q.factors().isEmpty()) {
                continue;
            }
            any = true;
            boolean found = false;
            for (Term t : sum.rawTerms()) {
                found |= t.equals(q);
            }
            if (!found) {
                return null;
            }
        }
        if (!any) {
            return null;
        }
        Dim replaced = quotient.add(term.toDim()).times(-1);
        return sum.add(replaced).add(mod.dividend().times(scale));
    }

    /** What divides every term of both; never 0, positive. */
    static Term commonFactor(Dim a, Dim b) {
        long g = 0;
        List<Atom> factors = null;
        for (Dim d : new Dim[] {b, a}) {
            for (Term t : d.rawTerms()) {
                g = gcd(g, t.coefficient());
                factors = factors == null ? t.factors() : intersect(factors, t.factors());
            }
        }
        return new Term(g == 0 ? 1 : g, factors == null ? List.of() : factors);
    }

    static List<Atom> intersect(List<Atom> a, List<Atom> b) {
        List<Atom> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int c = DimOrder.compare(a.get(i), b.get(j));
            if (c == 0) {
                common.add(a.get(i));
            }
            i += c <= 0 ? 1 : 0;
            j += c >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The terms of n that are multiples of d. */
    static Dim multiplesOf(Dim n, Term d) {
        Dim result = Dim.of(0);
        for (Term t : n.rawTerms()) {
            if (t.coefficient() % d.coefficient() == 0
                    && intersect(t.factors(), d.factors()).size() == d.factors().size()) {
                result = result.add(t.toDim());
            }
        }
        return result;
    }

    /** The exact quotient by a term that divides each term. */
    static Dim divideEach(Dim n, Term d) {
        Dim result = Dim.of(0);
        for (Term t : n.rawTerms()) {
            List<Atom> rest = new ArrayList<>(t.factors());
            for (Atom a : d.factors()) {
                rest.remove(a);
            }
            result = result.add(new Term(t.coefficient() / d.coefficient(), rest).toDim());
        }
        return result;
    }

    /** Polynomial division by a sum; null when it leaves a rest. */
    private static @Nullable Dim exactQuotient(Dim n, Dim d) {
        Term lead = d.rawTerms()[0];
        Dim quotient = Dim.of(0);
        Dim rest = n;
        // Each step removes the leading term, so the number of steps is bounded; stop early on a
        // long way down.
        for (int step = 0; step < 16 && rest.rawTerms().length > 0; step++) {
            Dim first = rest.rawTerms()[0].toDim();
            if (multiplesOf(first, lead).rawTerms().length == 0) {
                return null;
            }
            Dim q = divideEach(first, lead);
            quotient = quotient.plus(q);
            rest = rest.minus(q.times(d));
        }
        return rest.rawTerms().length == 0 ? quotient : null;
    }

    static long gcd(long a, long b) {
        while (b != 0) {
            long r = a % b;
            a = b;
            b = r;
        }
        return Math.abs(a);
    }
}
