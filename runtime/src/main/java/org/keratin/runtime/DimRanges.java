package org.keratin.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim.Atom;
import org.keratin.runtime.Dim.FloorDiv;
import org.keratin.runtime.Dim.Max;
import org.keratin.runtime.Dim.Min;
import org.keratin.runtime.Dim.Mod;
import org.keratin.runtime.Dim.Symbol;
import org.keratin.runtime.Dim.Term;

/**
 * Simplification of kernel index expressions by the ranges of their axes, which may be symbolic.
 */
final class DimRanges {
    private final Map<String, Dim> bounds;

    DimRanges(Map<String, Dim> upperBoundsExclusive) {
        this.bounds = upperBoundsExclusive;
    }

    Dim simplify(Dim d) {
        Dim sum = Dim.of(0);
        for (Term t : d.rawTerms()) {
            Dim product = Dim.of(t.coefficient());
            for (Atom a : t.factors()) {
                product = product.times(simplify(a));
            }
            sum = sum.plus(product);
        }
        return sum.equals(d) ? d : sum;
    }

    private Dim simplify(Atom atom) {
        return switch (atom) {
            case Symbol s -> {
                Dim bound = bounds.get(s.name());
                yield bound != null && bound.equals(Dim.of(1)) ? Dim.of(0) : Dim.ofAtom(s);
            }
            case FloorDiv f -> refine(simplify(f.numerator()).floorDiv(simplify(f.denominator())));
            case Mod m -> refine(simplify(m.dividend()).mod(simplify(m.divisor())));
            case Min m -> {
                Dim a = simplify(m.left());
                Dim b = simplify(m.right());
                yield isNonNegative(b.minus(a)) ? a : isNonNegative(a.minus(b)) ? b : a.min(b);
            }
            case Max m -> {
                Dim a = simplify(m.left());
                Dim b = simplify(m.right());
                yield isNonNegative(b.minus(a)) ? b : isNonNegative(a.minus(b)) ? a : a.max(b);
            }
        };
    }

    /**
     * Applies ranges to the divisions at the top of an expression whose operands are simple
     * already.
     */
    private Dim refine(Dim d) {
        Dim sum = Dim.of(0);
        for (Term t : d.rawTerms()) {
            Dim product = Dim.of(t.coefficient());
            for (Atom a : t.factors()) {
                Dim refined =
                        switch (a) {
                            case FloorDiv f -> divide(f);
                            case Mod m -> remainder(m);
                            case Symbol s -> null;
                            case Min m -> null;
                            case Max m -> null;
                        };
                product = product.times(refined == null ? Dim.ofAtom(a) : refined);
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    private @Nullable Dim divide(FloorDiv f) {
        Dim n = f.numerator();
        Dim d = f.denominator();
        if (inRange(n, d)) {
            return Dim.of(0);
        }
        for (Term g : units(n, d)) {
            Dim high = DimDivision.multiplesOf(n, g);
            if (inRange(n.minus(high), g.toDim())) {
                return refine(
                        DimDivision.divideEach(high, g).floorDiv(DimDivision.divideEach(d, g)));
            }
        }
        return null;
    }

    private @Nullable Dim remainder(Mod m) {
        Dim n = m.dividend();
        Dim d = m.divisor();
        if (inRange(n, d)) {
            return n;
        }
        for (Term g : units(n, d)) {
            Dim high = DimDivision.multiplesOf(n, g);
            Dim low = n.minus(high);
            if (inRange(low, g.toDim())) {
                Dim rest = DimDivision.divideEach(high, g).mod(DimDivision.divideEach(d, g));
                return refine(rest).times(g.toDim()).plus(low);
            }
        }
        return null;
    }

    /**
     * Common factors (other than 1) of single terms of n with the divisor: places where n may split
     * in two digits.
     */
    private static List<Term> units(Dim n, Dim d) {
        List<Term> units = new ArrayList<>();
        if (n.rawTerms().length < 2) {
            return units;
        }
        for (Term t : n.rawTerms()) {
            Term g = DimDivision.commonFactor(t.toDim(), d);
            if ((g.coefficient() > 1 || !g.factors().isEmpty()) && !units.contains(g)) {
                units.add(g);
            }
        }
        return units;
    }

    private boolean inRange(Dim n, Dim d) {
        return isNonNegative(n) && isNonNegative(d.minus(n).minus(1));
    }

    private boolean isNonNegative(Dim d) {
        if (d.isNonNegative()) {
            return true;
        }
        Dim least = extreme(d, false);
        return least != null && least.isNonNegative();
    }

    /** An upper or a lower bound without ranged symbols; null where none is found. */
    private @Nullable Dim extreme(Dim d, boolean upper) {
        Dim sum = Dim.of(0);
        for (Term t : d.rawTerms()) {
            Dim product = Dim.of(t.coefficient());
            boolean ranged = false;
            for (Atom a : t.factors()) {
                ranged |= isRanged(Dim.ofAtom(a)) || a instanceof Mod;
            }
            for (Atom a : t.factors()) {
                // Products are monotone in factors that are ≥ 0.
                Dim e = Dim.ofAtom(a);
                if (ranged) {
                    if (t.factors().size() > 1 && !isNonNegativeAtom(a)) {
                        return null;
                    }
                    e = extreme(a, upper == (t.coefficient() > 0));
                    if (e == null) {
                        return null;
                    }
                }
                product = product.times(e);
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    private @Nullable Dim extreme(Atom atom, boolean upper) {
        return switch (atom) {
            case Symbol s -> {
                Dim bound = bounds.get(s.name());
                yield bound == null ? Dim.ofAtom(s) : upper ? bound.minus(1) : Dim.of(0);
            }
            case FloorDiv f -> {
                Dim n = extreme(f.numerator(), upper);
                boolean usable = f.denominator().isNonNegative() && !isRanged(f.denominator());
                yield n != null && usable ? n.floorDiv(f.denominator()) : null;
            }
            case Mod m -> {
                if (!m.divisor().isNonNegative() || isRanged(m.divisor())) {
                    yield null;
                }
                yield upper ? m.divisor().minus(1) : Dim.of(0);
            }
            case Min m -> {
                Dim a = extreme(m.left(), upper);
                Dim b = extreme(m.right(), upper);
                yield upper && (a == null || b == null)
                        ? (a == null ? b : a)
                        : a == null || b == null ? null : a.min(b);
            }
            case Max m -> {
                Dim a = extreme(m.left(), upper);
                Dim b = extreme(m.right(), upper);
                yield !upper && (a == null || b == null)
                        ? (a == null ? b : a)
                        : a == null || b == null ? null : a.max(b);
            }
        };
    }

    private boolean isNonNegativeAtom(Atom atom) {
        return switch (atom) {
            case Symbol s -> true;
            case FloorDiv f -> isNonNegative(f.numerator()) && f.denominator().isNonNegative();
            case Mod m -> m.divisor().isNonNegative();
            case Min m -> isNonNegative(m.left()) && isNonNegative(m.right());
            case Max m -> isNonNegative(m.left()) || isNonNegative(m.right());
        };
    }

    private boolean isRanged(Dim d) {
        for (String s : bounds.keySet()) {
            if (d.mentions(s)) {
                return true;
            }
        }
        return false;
    }
}
