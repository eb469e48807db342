package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.GetDimensionSize;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Unary;
import org.keratin.passes.legalize.SizeCondition.Fact;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.SizeRule.Relation;

/**
 * What integer and boolean values are as expressions over the symbols of sizes, as far as that can
 * be told before running. Sizes are taken to fit their integer type.
 */
final class SizeArithmetic {
    /** Shapes are short; longer values are data. */
    private static final int MOST_ELEMENTS = 128;

    private static final int MOST_DATA = 16;

    /** Expressions with more terms, those inside of quotients counted, are data. */
    private static final int MOST_TERMS = 64;

    private static final String DATA = "%data";

    private int data;
    private final SizeProof proof = new SizeProof();
    private final Map<Value, List<Dim>> integers = new HashMap<>();
    private final Map<Value, SizeCondition> conditions = new HashMap<>();

    SizeProof proof() {
        return proof;
    }

    /**
     * The elements in row-major order; null where they are not known. An element that depends on
     * data is a difference of symbols that {@link #isData} tells, of which nothing is known.
     */
    @Nullable List<Dim> elements(Value value) {
        List<Dim> known = integers.get(value);
        if (known == null
                && value.type() instanceof TensorType type
                && type.dtype().isInteger()
                && type.rank() <= 1
                && type.isStatic()
                && type.size().constant() <= MOST_DATA) {
            List<Dim> fresh = new ArrayList<>();
            for (long i = 0; i < type.size().constant(); i++) {
                // a symbol alone would be taken for a size, which is never negative
                Dim more = Dim.symbol(DATA + data++);
                fresh.add(more.minus(Dim.symbol(DATA + data++)));
            }
            integers.put(value, fresh);
            return fresh;
        }
        return known;
    }

    /** True where an expression depends on data, which is not known before running. */
    static boolean isData(Dim size) {
        return size.symbols().stream().anyMatch(name -> name.startsWith(DATA));
    }

    /** What a scalar boolean means; null where that is not known. */
    @Nullable SizeCondition condition(Value value) {
        return conditions.get(value);
    }

    /** Another value that is the same, such as a loop's argument that no turn changes. */
    void same(Value value, Value known) {
        if (elements(known) instanceof List<Dim> elements) {
            integers.put(value, elements);
        }
        if (conditions.get(known) instanceof SizeCondition condition) {
            conditions.put(value, condition);
        }
    }

    /** Records what a node's result is. */
    void visit(Node node) {
        if (node.types().size() != 1
                || !(node.types().getFirst() instanceof TensorType type)
                || !type.isStatic()
                || type.size().constant() > MOST_ELEMENTS) {
            return;
        }
        try {
            record(node, type);
        } catch (ArithmeticException e) {
            // beyond 64 bits, or of too many terms: as unknown as data is
            integers.remove(node.result());
        }
    }

    private void record(Node node, TensorType type) {
        if (type.dtype().isBool() && type.rank() == 0) {
            SizeCondition condition = conditionOf(node);
            if (condition != null) {
                conditions.put(node.result(), proof.simplify(condition));
            }
        } else if (type.dtype().isInteger()) {
            List<Dim> elements = elementsOf(node, type);
            if (elements != null
                    && elements.stream().noneMatch(x -> x.isUnknown() || rest(x, MOST_TERMS) < 0)) {
                integers.put(node.result(), elements);
            }
        }
    }

    /** What is left of {@code terms} after those of an expression; negative where it has more. */
    private static int rest(Dim size, int terms) {
        int left = terms;
        if (left < 0) {
            return left;
        }
        for (Dim.Term term : size.terms()) {
            left--;
            for (Dim.Atom atom : term.factors()) {
                if (left < 0) {
                    return left;
                }
                left =
                        switch (atom) {
                            case Dim.Symbol s -> left;
                            case Dim.FloorDiv(Dim a, Dim b) -> rest(b, rest(a, left));
                            case Dim.Mod(Dim a, Dim b) -> rest(b, rest(a, left));
                            case Dim.Min(Dim a, Dim b) -> rest(b, rest(a, left));
                            case Dim.Max(Dim a, Dim b) -> rest(b, rest(a, left));
                        };
            }
        }
        return left;
    }

    // ---- integers ----

    private @Nullable List<Dim> elementsOf(Node node, TensorType type) {
        return switch (node.op()) {
            case Constant op -> literals(op.value().data());
            case GetDimensionSize(int d) -> List.of(node.operand(0).tensorType().dim(d));
            case Convert op -> elements(node.operand(0));
            case Reshape op -> elements(node.operand(0));
            case BroadcastInDim op -> spread(node.operand(0), type);
            case Concatenate(int along) -> along == 0 ? joined(node) : null;
            case Slice op -> type.rank() == 1 ? cut(node.operand(0), op) : null;
            case Reduce op -> folded(node, type);
            case Unary(Unary.Kind kind) -> unary(kind, node.operand(0));
            case Binary(Binary.Kind kind) -> binary(kind, node);
            case Select op -> selected(node);
            case Clamp op -> clamped(node);
            default -> null;
        };
    }

    private static List<Dim> literals(NDArray data) {
        List<Dim> values = new ArrayList<>();
        for (long i = 0; i < data.size(); i++) {
            values.add(Dim.of(data.getLong(i)));
        }
        return values;
    }

    private @Nullable List<Dim> spread(Value operand, TensorType type) {
        List<Dim> from = elements(operand);
        int count = Math.toIntExact(type.size().constant());
        if (from == null || from.size() != 1) {
            return from != null && from.size() == count && operand.tensorType().rank() == 1
                    ? from
                    : null;
        }
        return Collections.nCopies(count, from.getFirst());
    }

    private @Nullable List<Dim> joined(Node node) {
        List<Dim> all = new ArrayList<>();
        for (Value part : node.operands()) {
            List<Dim> elements = elements(part);
            if (elements == null) {
                return null;
            }
            all.addAll(elements);
        }
        return all;
    }

    private @Nullable List<Dim> cut(Value operand, Slice op) {
        List<Dim> from = elements(operand);
        if (from == null
                || !op.start().getFirst().isConstant()
                || !op.limit().getFirst().isConstant()) {
            return null;
        }
        List<Dim> some = new ArrayList<>();
        long limit = op.limit().getFirst().constant();
        for (long i = op.start().getFirst().constant(); i < limit; i += op.stride().getFirst()) {
            some.add(from.get((int) i));
        }
        return some;
    }

    private @Nullable List<Dim> folded(Node node, TensorType type) {
        List<Dim> from = elements(node.operand(0));
        Binary.Kind kind = Reduce.simpleCombiner(node);
        List<Dim> start = node.operands().size() == 2 ? elements(node.operand(1)) : null;
        if (from == null || start == null || kind == null || type.rank() > 0) {
            return null;
        }
        Dim result = start.getFirst();
        for (Dim next : from) {
            Dim folded = combined(kind, result, next);
            if (folded == null) {
                return null;
            }
            result = folded;
        }
        return List.of(result);
    }

    private @Nullable List<Dim> unary(Unary.Kind kind, Value operand) {
        List<Dim> from = elements(operand);
        if (from == null) {
            return null;
        }
        return switch (kind) {
            case NEGATE -> from.stream().map(x -> x.times(-1)).toList();
            case ABS -> from.stream().map(x -> proof.max(x, x.times(-1))).toList();
            case SIGN ->
                    from.stream().map(x -> proof.min(proof.max(x, Dim.of(-1)), Dim.of(1))).toList();
            default -> null;
        };
    }

    private @Nullable List<Dim> binary(Binary.Kind kind, Node node) {
        return pairwise(
                elements(node.operand(0)),
                elements(node.operand(1)),
                (x, y) -> {
                    Dim result = combined(kind, x, y);
                    return result == null ? Dim.UNKNOWN : result;
                });
    }

    /** Unknown where a divisor may be negative: a divisor of 0 has no meaning in the program. */
    private @Nullable Dim combined(Binary.Kind kind, Dim x, Dim y) {
        return switch (kind) {
            case ADD -> x.plus(y);
            case SUBTRACT -> x.minus(y);
            case MULTIPLY -> x.times(y);
            case MAXIMUM -> proof.max(x, y);
            case MINIMUM -> proof.min(x, y);
            case DIVIDE -> isDivisor(y) ? proof.quotient(x, y) : null;
            case REMAINDER -> isDivisor(y) ? proof.remainder(x, y) : null;
            default -> null;
        };
    }

    private boolean isDivisor(Dim y) {
        return !y.equals(Dim.of(0)) && proof.isNotNegative(y);
    }

    private static @Nullable List<Dim> pairwise(
            @Nullable List<Dim> x, @Nullable List<Dim> y, BinaryOperator<Dim> combine) {
        if (x == null || y == null || x.size() != y.size()) {
            return null;
        }
        List<Dim> results = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            results.add(combine.apply(x.get(i), y.get(i)));
        }
        return results;
    }

    private @Nullable List<Dim> clamped(Node node) {
        List<Dim> least = elements(node.operand(0));
        List<Dim> x = elements(node.operand(1));
        List<Dim> most = elements(node.operand(2));
        return pairwise(pairwise(x, least, proof::max), most, proof::min);
    }

    private @Nullable List<Dim> selected(Node node) {
        SizeCondition condition = conditions.get(node.operand(0));
        List<Dim> yes = elements(node.operand(1));
        List<Dim> no = elements(node.operand(2));
        if (condition != null && (condition.isTrue() || condition.isFalse())) {
            return condition.isTrue() ? yes : no;
        }
        if (yes == null || yes.equals(no)) {
            return yes;
        }
        if (no == null || condition == null || yes.size() != 1) {
            return null;
        }
        Dim result = selected(condition, yes.getFirst(), no.getFirst(), node.operand(2));
        return result == null ? null : List.of(result);
    }

    /** Larger and smaller values, and what frontends make of division towards minus infinity. */
    private @Nullable Dim selected(SizeCondition condition, Dim yes, Dim no, Value other) {
        Dim difference = yes.minus(no);
        boolean single = condition.facts().size() == 1;
        if (single && isNotNegative(condition, difference)) {
            return proof.max(yes, no);
        }
        if (single && isNotNegative(condition, difference.times(-1))) {
            return proof.min(yes, no);
        }
        Node division = other.definition();
        if (division == null || !(division.op() instanceof Binary(Binary.Kind kind))) {
            return null;
        }
        List<Dim> dividend = elements(division.operand(0));
        List<Dim> divisor = division.operands().size() > 1 ? elements(division.operand(1)) : null;
        if (dividend == null || divisor == null) {
            return null;
        }
        Dim x = dividend.getFirst();
        Dim y = divisor.getFirst();
        Fact rest = new Fact(Relation.NOT_ZERO, proof.remainder(x, y));
        // x < 0 && rest != 0 ? x / y - 1 : x / y
        boolean quotient =
                kind == Binary.Kind.DIVIDE
                        && difference.equals(Dim.of(-1))
                        && condition.facts().contains(rest)
                        && (single
                                ? proof.isNotNegative(x.times(-1))
                                : condition.facts().size() == 2
                                        && (isNotNegative(condition, x.times(-1))));
        if (quotient) {
            return x.floorDiv(y);
        }
        // rest < 0 ? rest + y : rest
        boolean remainder =
                kind == Binary.Kind.REMAINDER
                        && difference.equals(y)
                        && single
                        && isNotNegative(condition, no.times(-1).minus(1));
        return remainder ? x.mod(y) : null;
    }

    /** True where the condition says that the size, or the size less 1, is not negative. */
    private static boolean isNotNegative(SizeCondition condition, Dim size) {
        List<Fact> facts = condition.facts();
        return facts.contains(new Fact(Relation.NOT_NEGATIVE, size))
                || facts.contains(new Fact(Relation.NOT_NEGATIVE, size.minus(1)));
    }

    // ---- conditions ----

    private @Nullable SizeCondition conditionOf(Node node) {
        return switch (node.op()) {
            case Constant op -> SizeCondition.of(op.value().data().getLong(0) != 0);
            case Reshape op -> conditions.get(node.operand(0));
            case Compare op -> compared(node, op);
            case Unary(Unary.Kind kind) when kind == Unary.Kind.NOT -> not(node.operand(0));
            case Binary(Binary.Kind kind) when kind == Binary.Kind.AND -> both(node);
            case Binary(Binary.Kind kind) when kind == Binary.Kind.OR -> either(node);
            default -> null;
        };
    }

    private @Nullable SizeCondition not(Value value) {
        SizeCondition condition = conditions.get(value);
        return condition == null ? null : condition.not();
    }

    private @Nullable SizeCondition both(Node node) {
        SizeCondition a = conditions.get(node.operand(0));
        SizeCondition b = conditions.get(node.operand(1));
        if (a != null && a.isFalse() || b != null && b.isFalse()) {
            return SizeCondition.FALSE;
        }
        return a == null || b == null ? null : a.and(b);
    }

    private @Nullable SizeCondition either(Node node) {
        SizeCondition a = conditions.get(node.operand(0));
        SizeCondition b = conditions.get(node.operand(1));
        if (a != null && (a.isTrue() || b != null && b.isFalse())) {
            return a;
        }
        return b != null && (b.isTrue() || a != null && a.isFalse()) ? b : null;
    }

    private @Nullable SizeCondition compared(Node node, Compare op) {
        Value left = node.operand(0);
        Value right = node.operand(1);
        boolean equality =
                op.direction() == Compare.Direction.EQ || op.direction() == Compare.Direction.NE;
        SizeCondition a = conditions.get(left);
        SizeCondition b = conditions.get(right);
        if (a != null && b != null && equality) {
            boolean constant = b.isTrue() || b.isFalse();
            SizeCondition known = constant ? b : a;
            SizeCondition other = constant ? a : b;
            if (!known.isTrue() && !known.isFalse()) {
                return null;
            }
            return known.isTrue() == (op.direction() == Compare.Direction.EQ) ? other : other.not();
        }
        if (!(elements(left) instanceof List<Dim> x) || !(elements(right) instanceof List<Dim> y)) {
            return null;
        }
        if (op.direction() == Compare.Direction.NE && isSign(left) && isSign(right)) {
            SizeCondition signs = signsDiffer(left, right);
            if (signs != null) {
                return signs;
            }
        }
        Dim more = x.getFirst().minus(y.getFirst());
        Dim less = more.times(-1);
        return switch (op.direction()) {
            case EQ -> SizeCondition.of(Relation.ZERO, more);
            case NE -> SizeCondition.of(Relation.NOT_ZERO, more);
            case GE -> SizeCondition.of(Relation.NOT_NEGATIVE, more);
            case GT -> SizeCondition.of(Relation.NOT_NEGATIVE, more.minus(1));
            case LE -> SizeCondition.of(Relation.NOT_NEGATIVE, less);
            case LT -> SizeCondition.of(Relation.NOT_NEGATIVE, less.minus(1));
        };
    }

    private static boolean isSign(Value value) {
        return value.definition() instanceof Node node
                && node.op() instanceof Unary(Unary.Kind kind)
                && kind == Unary.Kind.SIGN;
    }

    /** For a positive right side: the left one is not positive. */
    private @Nullable SizeCondition signsDiffer(Value left, Value right) {
        if (!(left.definition() instanceof Node a) || !(right.definition() instanceof Node b)) {
            return null;
        }
        List<Dim> x = elements(a.operand(0));
        List<Dim> y = elements(b.operand(0));
        return x != null && y != null && proof.isPositive(y.getFirst())
                ? SizeCondition.of(Relation.NOT_NEGATIVE, x.getFirst().times(-1))
                : null;
    }
}
