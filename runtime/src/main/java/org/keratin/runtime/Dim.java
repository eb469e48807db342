package org.keratin.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A dimension: an integer expression over named symbols in canonical form, a sum of terms, each an
 * integer times a product of atoms (symbols, floor divisions, remainders, minima, maxima).
 *
 * <p>Immutable. Two dimensions are equal when their normal forms are; {@link #toString()} prints a
 * form that {@link #parse} reads back, such as {@code batch*49} or {@code floordiv(h + 1, 2)}.
 * Symbols stand for integers ≥ 0, and a divisor for one that is not 0; simplification relies on
 * both. Division and remainder round towards negative infinity, as {@link Math#floorDiv(long,
 * long)}.
 */
public final class Dim implements Comparable<Dim> {
    /**
     * An integer times a product of atoms; no atoms: a constant. Factors are sorted and may repeat.
     */
    public record Term(long coefficient, List<Atom> factors) {
        public Term {
            factors = List.copyOf(factors);
        }

        /** This term as an expression. */
        public Dim toDim() {
            return coefficient == 0 ? ZERO : new Dim(new Term[] {this});
        }
    }

    /** What a term is a product of. */
    public sealed interface Atom permits Symbol, FloorDiv, Mod, Min, Max {}

    /** A named integer ≥ 0. */
    public record Symbol(String name) implements Atom {}

    /** The quotient, rounded towards negative infinity. */
    public record FloorDiv(Dim numerator, Dim denominator) implements Atom {}

    /** The remainder of {@link FloorDiv}; has the divisor's sign. */
    public record Mod(Dim dividend, Dim divisor) implements Atom {}

    /** The smaller one. Longer minima nest in {@code right}. */
    public record Min(Dim left, Dim right) implements Atom {}

    /** The larger one. Longer maxima nest in {@code right}. */
    public record Max(Dim left, Dim right) implements Atom {}

    private static final Term[] NO_TERMS = {};
    private static final int CACHED = 1024;

    private static final Dim ZERO = new Dim(NO_TERMS);
    private static final Dim[] SMALL = new Dim[CACHED];
    private static final char UNKNOWN_SIGN = '?';

    static {
        SMALL[0] = ZERO;
        for (int i = 1; i < CACHED; i++) {
            SMALL[i] = new Dim(new Term[] {new Term(i, List.of())});
        }
    }

    /**
     * A size that is known when running only and not by name: StableHLO's {@code ?}. It swallows
     * arithmetic: whatever is computed from it is unknown too.
     */
    public static final Dim UNKNOWN = ofAtom(new Symbol("?"));

    /** Sorted by {@link DimOrder}: higher degree first, the constant last; no zero coefficients. */
    private final Term[] terms;

    private int hash;

    private Dim(Term[] terms) {
        this.terms = terms;
    }

    public static Dim of(long value) {
        if (value >= 0 && value < CACHED) {
            return SMALL[(int) value];
        }
        return new Dim(new Term[] {new Term(value, List.of())});
    }

    /**
     * A symbol. Names match {@code [%A-Za-z_][%A-Za-z0-9_.$]*}.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Dim symbol(String name) {
        if (!DimParser.isName(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot name a dimension symbol");
        }
        return ofAtom(new Symbol(name));
    }

    /**
     * Reads what {@link #toString()} prints: {@code + - *}, parentheses, integers, symbols, {@code
     * floordiv(a, b)}, {@code ceildiv(a, b)}, {@code mod(a, b)}, {@code min(a, b)}, {@code max(a,
     * b)}.
     *
     * @throws IllegalArgumentException telling the position
     */
    public static Dim parse(String text) {
        return new DimParser(text).parse();
    }

    static Dim ofAtom(Atom atom) {
        return new Dim(new Term[] {new Term(1, List.of(atom))});
    }

    /**
     * An unknown size of at most {@code bound}.
     *
     * @throws IllegalArgumentException for a negative bound
     */
    public static Dim bounded(long bound) {
        if (bound < 0) {
            throw new IllegalArgumentException(
                    "the bound of a dimension must not be negative, received " + bound);
        }
        return ofAtom(new Symbol("?<=" + bound));
    }

    /** True for {@link #UNKNOWN} and for {@link #bounded}. */
    public boolean isUnknown() {
        return terms.length == 1
                && terms[0].factors.size() == 1
                && terms[0].factors.getFirst() instanceof Symbol(String name)
                && name.charAt(0) == UNKNOWN_SIGN;
    }

    /** The bound of {@link #bounded}; -1 for every other dimension. */
    public long bound() {
        return isUnknown()
                        && terms[0].factors.getFirst() instanceof Symbol(String name)
                        && name.length() > 1
                ? Long.parseLong(name.substring(3))
                : -1;
    }

    /**
     * True unless it is certain that the two differ: an unknown size may be any within its bound.
     */
    public boolean compatible(Dim other) {
        if (isUnknown()) {
            return other.isUnknown() || other.within(bound());
        }
        return other.isUnknown() ? within(other.bound()) : equals(other);
    }

    private boolean within(long bound) {
        return bound < 0 || !isConstant() || constant() <= bound;
    }

    /** What is known of two compatible sizes together. */
    public Dim refine(Dim other) {
        if (!isUnknown()) {
            return this;
        }
        boolean tighter = bound() >= 0 && (other.bound() < 0 || bound() <= other.bound());
        return other.isUnknown() && tighter ? this : other;
    }

    /** The terms in canonical order; empty for 0. */
    public List<Term> terms() {
        return Collections.unmodifiableList(Arrays.asList(terms));
    }

    public boolean isConstant() {
        return terms.length == 0 || (terms.length == 1 && terms[0].factors.isEmpty());
    }

    /**
     * The value of a constant.
     *
     * @throws IllegalStateException naming the expression when it has symbols
     */
    public long constant() {
        if (!isConstant()) {
            throw new IllegalStateException("the dimension " + this + " is not a constant");
        }
        return terms.length == 0 ? 0 : terms[0].coefficient;
    }

    /** The names of all symbols, sorted; unknown sizes have none. */
    public Set<String> symbols() {
        TreeSet<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        for (Term t : terms) {
            for (Atom a : t.factors) {
                switch (a) {
                    case Symbol s -> {
                        if (s.name.charAt(0) != UNKNOWN_SIGN) {
                            names.add(s.name);
                        }
                    }
                    case FloorDiv d -> collect(names, d.numerator, d.denominator);
                    case Mod m -> collect(names, m.dividend, m.divisor);
                    case Min m -> collect(names, m.left, m.right);
                    case Max m -> collect(names, m.left, m.right);
                }
            }
        }
    }

    private static void collect(Set<String> names, Dim a, Dim b) {
        a.collect(names);
        b.collect(names);
    }

    boolean mentions(String symbol) {
        for (Term t : terms) {
            for (Atom a : t.factors) {
                if (mentions(a, symbol)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mentions(Atom atom, String symbol) {
        return switch (atom) {
            case Symbol s -> s.name.equals(symbol);
            case FloorDiv d -> d.numerator.mentions(symbol) || d.denominator.mentions(symbol);
            case Mod m -> m.dividend.mentions(symbol) || m.divisor.mentions(symbol);
            case Min m -> m.left.mentions(symbol) || m.right.mentions(symbol);
            case Max m -> m.left.mentions(symbol) || m.right.mentions(symbol);
        };
    }

    // ---- arithmetic ----

    public Dim plus(long other) {
        return other == 0 ? this : plus(of(other));
    }

    public Dim plus(Dim other) {
        if (other.terms.length == 0) {
            return this;
        }
        if (terms.length == 0) {
            return other;
        }
        if (isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        return DimDivision.recombine(add(other));
    }

    /** The sum without joining quotients and remainders. */
    Dim add(Dim other) {
        return canonical(DimTerms.sum(terms, other.terms));
    }

    private static Dim canonical(Term[] sorted) {
        if (sorted.length == 0) {
            return ZERO;
        }
        return sorted.length == 1 && sorted[0].factors.isEmpty()
                ? of(sorted[0].coefficient)
                : new Dim(sorted);
    }

    public Dim minus(long other) {
        return plus(DimTerms.product(other, -1));
    }

    public Dim minus(Dim other) {
        return equals(other) && !isUnknown() ? ZERO : plus(other.times(-1));
    }

    public Dim times(long factor) {
        if (factor == 1 || terms.length == 0) {
            return this;
        }
        if (factor == 0) {
            return ZERO;
        }
        if (isUnknown()) {
            return UNKNOWN;
        }
        return canonical(DimTerms.scaled(terms, factor));
    }

    /**
     * @throws ArithmeticException where a coefficient exceeds 64 bits or the product has too many
     *     terms
     */
    public Dim times(Dim other) {
        if (other.isConstant()) {
            return times(other.constant());
        }
        if (isConstant()) {
            return other.times(constant());
        }
        if (isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        return DimDivision.recombine(canonical(DimTerms.product(terms, other.terms)));
    }

    public Dim floorDiv(long divisor) {
        return isUnknown() && divisor != 1 && divisor != 0
                ? UNKNOWN
                : DimDivision.floorDiv(this, divisor);
    }

    /**
     * @throws ArithmeticException for division by a constant 0
     */
    public Dim floorDiv(Dim divisor) {
        if (divisor.isConstant()) {
            return floorDiv(divisor.constant());
        }
        return isUnknown() || divisor.isUnknown() ? UNKNOWN : DimDivision.floorDiv(this, divisor);
    }

    public Dim ceilDiv(long divisor) {
        if (isConstant() && divisor > 0) {
            return of(Math.ceilDiv(constant(), divisor));
        }
        return divisor > 0
                ? plus(divisor - 1).floorDiv(divisor)
                : times(-1).floorDiv(divisor).times(-1);
    }

    /** The quotient rounded up; a divisor with symbols is taken to be positive. */
    public Dim ceilDiv(Dim divisor) {
        return divisor.isConstant()
                ? ceilDiv(divisor.constant())
                : plus(divisor).minus(1).floorDiv(divisor);
    }

    public Dim mod(long divisor) {
        return isUnknown() && divisor != 1 && divisor != 0
                ? UNKNOWN
                : DimDivision.mod(this, divisor);
    }

    /**
     * @throws ArithmeticException for division by a constant 0
     */
    public Dim mod(Dim divisor) {
        if (divisor.isConstant()) {
            return mod(divisor.constant());
        }
        return isUnknown() || divisor.isUnknown() ? UNKNOWN : DimDivision.mod(this, divisor);
    }

    public Dim min(long other) {
        return min(of(other));
    }

    public Dim min(Dim other) {
        return DimExtremum.of(this, other, true);
    }

    public Dim max(long other) {
        return max(of(other));
    }

    public Dim max(Dim other) {
        return DimExtremum.of(this, other, false);
    }

    /** The atom when the expression is one and nothing else. */
    @Nullable Atom soleAtom() {
        return terms.length == 1 && terms[0].coefficient == 1 && terms[0].factors.size() == 1
                ? terms[0].factors.getFirst()
                : null;
    }

    /** True when it can be seen, from symbols being ≥ 0 alone, that this is ≥ 0. */
    public boolean isNonNegative() {
        for (Term t : terms) {
            if (t.coefficient < 0) {
                return false;
            }
            for (Atom a : t.factors) {
                if (!isNonNegative(a)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNonNegative(Atom atom) {
        return switch (atom) {
            case Symbol s -> true;
            case FloorDiv d -> d.numerator.isNonNegative() && d.denominator.isNonNegative();
            case Mod m -> m.divisor.isNonNegative();
            case Min m -> m.left.isNonNegative() && m.right.isNonNegative();
            case Max m -> m.left.isNonNegative() || m.right.isNonNegative();
        };
    }

    // ---- use ----

    /**
     * The value for given symbols.
     *
     * @throws ArithmeticException on overflow of 64 bits or division by 0
     */
    public long eval(ToLongFunction<String> env) {
        long sum = 0;
        for (Term t : terms) {
            long product = t.coefficient;
            for (Atom a : t.factors) {
                product = DimTerms.product(product, eval(a, env));
            }
            sum = DimTerms.sum(sum, product);
        }
        return sum;
    }

    private static long eval(Atom atom, ToLongFunction<String> env) {
        return switch (atom) {
            case Symbol s -> env.applyAsLong(s.name);
            case FloorDiv d -> Math.floorDiv(d.numerator.eval(env), d.denominator.eval(env));
            case Mod m -> Math.floorMod(m.dividend.eval(env), m.divisor.eval(env));
            case Min m -> Math.min(m.left.eval(env), m.right.eval(env));
            case Max m -> Math.max(m.left.eval(env), m.right.eval(env));
        };
    }

    /** Replaces symbols; those without an entry stay. */
    public Dim substitute(Map<String, Dim> values) {
        if (isConstant() || values.isEmpty()) {
            return this;
        }
        Dim sum = ZERO;
        for (Term t : terms) {
            Dim product = of(t.coefficient);
            for (Atom a : t.factors) {
                product = product.times(substitute(a, values));
            }
            sum = sum.plus(product);
        }
        return sum.equals(this) ? this : sum;
    }

    private static Dim substitute(Atom atom, Map<String, Dim> values) {
        return switch (atom) {
            case Symbol s -> {
                Dim value = values.get(s.name);
                yield value == null ? ofAtom(s) : value;
            }
            case FloorDiv d ->
                    d.numerator.substitute(values).floorDiv(d.denominator.substitute(values));
            case Mod m -> m.dividend.substitute(values).mod(m.divisor.substitute(values));
            case Min m -> m.left.substitute(values).min(m.right.substitute(values));
            case Max m -> m.left.substitute(values).max(m.right.substitute(values));
        };
    }

    /**
     * Removes divisions, remainders, minima and maxima that ranges make superfluous: symbol {@code
     * s} is known to lie in [0, {@code upperBoundsExclusive.get(s)}), symbols without an entry are
     * ≥ 0. With {@code i < n}, {@code mod(i, n)} is {@code i}; with {@code j < 4}, {@code
     * floordiv(4*i + j, 8)} is {@code floordiv(i, 2)}.
     */
    public Dim simplify(Map<String, Dim> upperBoundsExclusive) {
        return isConstant() ? this : new DimRanges(upperBoundsExclusive).simplify(this);
    }

    /** True when this is {@code a*symbol + b} with neither containing the symbol. */
    public boolean isAffineIn(String symbol) {
        Symbol s = new Symbol(symbol);
        for (Term t : terms) {
            int count = 0;
            for (Atom a : t.factors) {
                if (a.equals(s)) {
                    count++;
                } else if (mentions(a, symbol)) {
                    return false;
                }
            }
            if (count > 1) {
                return false;
            }
        }
        return true;
    }

    /** True if neighbours in the symbol are neighbours here: affine with coefficient 1. */
    public boolean isContiguousIn(String symbol) {
        return isAffineIn(symbol) && coefficient(symbol).equals(of(1));
    }

    /**
     * The {@code a} of {@code a*symbol + b}.
     *
     * @throws IllegalStateException when this is not affine in the symbol
     */
    public Dim coefficient(String symbol) {
        return affinePart(symbol, true);
    }

    /**
     * The {@code b} of {@code a*symbol + b}.
     *
     * @throws IllegalStateException when this is not affine in the symbol
     */
    public Dim without(String symbol) {
        return affinePart(symbol, false);
    }

    private Dim affinePart(String symbol, boolean coefficient) {
        if (!isAffineIn(symbol)) {
            throw new IllegalStateException(this + " is not affine in " + symbol);
        }
        Symbol s = new Symbol(symbol);
        Dim part = ZERO;
        for (Term t : terms) {
            int at = t.factors.indexOf(s);
            if (coefficient && at >= 0) {
                List<Atom> rest = new ArrayList<>(t.factors);
                rest.remove(at);
                part = part.plus(new Term(t.coefficient, rest).toDim());
            } else if (!coefficient && at < 0) {
                part = part.add(t.toDim());
            }
        }
        return part;
    }

    /**
     * A deterministic total order, consistent with equals: constants by value first, then by
     * structure.
     */
    @Override
    public int compareTo(Dim other) {
        return DimOrder.compare(this, other);
    }

    Term[] rawTerms() {
        return terms;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        if (this == o) {
            return true;
        }
        return o instanceof Dim d && hashCode() == d.hashCode() && Arrays.equals(terms, d.terms);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = Arrays.hashCode(terms);
            hash = h;
        }
        return h;
    }

    @Override
    public String toString() {
        return DimText.of(this);
    }
}
