package org.keratin.passes.legalize;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keratin.passes.legalize.SizeCondition.Fact;
import org.keratin.runtime.Dim;

/** What can be proven of sizes from the least values that their symbols have. */
final class SizeProof {
    /** Quotients, remainders and extrema that are replaced by bounds, one after the other. */
    private static final int MOST_STEPS = 6;

    private final Map<String, Dim> shifted = new TreeMap<>();

    /** A symbol is at least {@code value} from now on. */
    void atLeast(String symbol, long value) {
        Dim known = shifted.getOrDefault(symbol, Dim.symbol(symbol));
        Dim raised = Dim.symbol(symbol).plus(Math.max(0, value));
        if (raised.minus(known).isNonNegative()) {
            shifted.put(symbol, raised);
        }
    }

    /** True where the size is certainly 0 or more; false proves nothing. */
    boolean isNotNegative(Dim size) {
        return prove(size.substitute(shifted), MOST_STEPS);
    }

    boolean isPositive(Dim size) {
        return isNotNegative(size.minus(1));
    }

    private static boolean prove(Dim size, int steps) {
        if (size.isNonNegative()) {
            return true;
        }
        if (steps == 0 || size.isConstant()) {
            return false;
        }
        for (Dim.Term term : size.terms()) {
            if (term.factors().size() != 1) {
                continue;
            }
            for (Dim bound : bounds(term.coefficient(), term.factors().getFirst())) {
                Dim smaller = size.minus(term.toDim()).plus(bound);
                if (prove(smaller, steps - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sizes that {@code k * atom} is never below. */
    private static List<Dim> bounds(long k, Dim.Atom atom) {
        return switch (atom) {
            case Dim.Symbol s -> List.of();
            case Dim.FloorDiv(Dim n, Dim d) ->
                    d.isConstant() && d.constant() > 0 && k % d.constant() == 0
                            ? List.of(
                                    (k > 0 ? n.minus(d.constant() - 1) : n).times(k / d.constant()))
                            : List.of();
            case Dim.Mod(Dim n, Dim d) ->
                    !d.minus(1).isNonNegative()
                            ? List.of()
                            : List.of(k > 0 ? Dim.of(0) : d.minus(1).times(k));
            case Dim.Min(Dim a, Dim b) -> k < 0 ? List.of(a.times(k), b.times(k)) : List.of();
            case Dim.Max(Dim a, Dim b) -> k > 0 ? List.of(a.times(k), b.times(k)) : List.of();
        };
    }

    /** A fact's value where it can be told, else null. */
    @Nullable Boolean holds(Fact fact) {
        Dim size = fact.size();
        return switch (fact.relation()) {
            case NOT_NEGATIVE ->
                    isNotNegative(size)
                            ? Boolean.TRUE
                            : isPositive(size.times(-1)) ? Boolean.FALSE : null;
            case ZERO -> size.equals(Dim.of(0)) ? Boolean.TRUE : differs(size) ? false : null;
            case NOT_ZERO -> size.equals(Dim.of(0)) ? Boolean.FALSE : differs(size) ? true : null;
        };
    }

    private boolean differs(Dim size) {
        return isPositive(size) || isPositive(size.times(-1));
    }

    SizeCondition simplify(SizeCondition condition) {
        SizeCondition all = SizeCondition.TRUE;
        for (Fact fact : condition.facts()) {
            Boolean value = holds(fact);
            all =
                    all.and(
                            value == null
                                    ? new SizeCondition(List.of(fact))
                                    : SizeCondition.of(value));
        }
        return all;
    }

    Dim max(Dim a, Dim b) {
        return isNotNegative(a.minus(b)) ? a : isNotNegative(b.minus(a)) ? b : a.max(b);
    }

    Dim min(Dim a, Dim b) {
        return isNotNegative(a.minus(b)) ? b : isNotNegative(b.minus(a)) ? a : a.min(b);
    }

    /** The quotient towards 0 of a divisor that is positive. */
    Dim quotient(Dim x, Dim y) {
        if (isNotNegative(x)) {
            return x.floorDiv(y);
        }
        Dim negative = x.times(-1);
        return isNotNegative(negative)
                ? negative.floorDiv(y).times(-1)
                : x.max(0).floorDiv(y).minus(negative.max(0).floorDiv(y));
    }

    /** The remainder that goes with {@link #quotient}. */
    Dim remainder(Dim x, Dim y) {
        return isNotNegative(x) ? x.mod(y) : x.minus(quotient(x, y).times(y));
    }
}
