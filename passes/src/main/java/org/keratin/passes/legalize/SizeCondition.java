package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.SizeRule.Relation;

/**
 * A boolean that depends on sizes alone: facts that must all hold; none is true.
 *
 * @param facts distinct, in the order in which they were found
 */
record SizeCondition(List<Fact> facts) {
    static final SizeCondition TRUE = new SizeCondition(List.of());
    static final SizeCondition FALSE =
            new SizeCondition(List.of(new Fact(Relation.ZERO, Dim.of(1))));

    record Fact(Relation relation, Dim size) {}

    SizeCondition {
        facts = List.copyOf(facts);
    }

    static SizeCondition of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static SizeCondition of(Relation relation, Dim size) {
        return new SizeCondition(List.of(new Fact(relation, size)));
    }

    boolean isTrue() {
        return facts.isEmpty();
    }

    boolean isFalse() {
        return equals(FALSE);
    }

    SizeCondition and(SizeCondition other) {
        if (isFalse() || other.isTrue()) {
            return this;
        }
        if (other.isFalse() || isTrue()) {
            return other;
        }
        List<Fact> all = new ArrayList<>(facts);
        other.facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        // what is negative is not 0
        all.removeIf(
                fact ->
                        fact.relation == Relation.NOT_ZERO
                                && all.contains(
                                        new Fact(
                                                Relation.NOT_NEGATIVE,
                                                fact.size.times(-1).minus(1))));
        return new SizeCondition(all);
    }

    /** Null where the negation is no conjunction. */
    @Nullable SizeCondition not() {
        if (isTrue() || isFalse()) {
            return of(isFalse());
        }
        if (facts.size() > 1) {
            return null;
        }
        Dim size = facts.getFirst().size;
        return switch (facts.getFirst().relation) {
            case NOT_NEGATIVE -> of(Relation.NOT_NEGATIVE, size.times(-1).minus(1));
            case ZERO -> of(Relation.NOT_ZERO, size);
            case NOT_ZERO -> of(Relation.ZERO, size);
        };
    }
}
