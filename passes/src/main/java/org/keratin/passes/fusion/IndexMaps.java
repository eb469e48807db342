package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Guard;
import org.keratin.runtime.Dim;

/**
 * Which element of an operand an element of a result is made from, as index expressions; so that
 * reshapes, transposes, broadcasts and slices are read through and never stored. {@code bounds} are
 * the extents of the axes in scope.
 */
public final class IndexMaps {
    private static final Dim ZERO = Dim.of(0);
    private static final Dim ONE = Dim.of(1);

    private IndexMaps() {}

    /**
     * True for ops whose result is a selection or repetition of the operand's elements, each one
     * plain read.
     */
    public static boolean isView(Node node) {
        return node.op() instanceof BroadcastInDim
                || node.op() instanceof Reshape
                || node.op() instanceof Transpose
                || node.op() instanceof Reverse
                || node.op() instanceof Slice
                || isPart(node);
    }

    /** True for a part of a complex parameter, whose memory has a last dimension of two. */
    public static boolean isPart(Node node) {
        return node.op() instanceof Unary(Unary.Kind kind)
                && (kind == Unary.Kind.REAL || kind == Unary.Kind.IMAG)
                && node.operand(0).definition() == null
                && node.operand(0).tensorType().dtype().isComplex();
    }

    /** True for a complex value made of parts, which only a function's result is. */
    public static boolean isJoin(Node node) {
        return node.op() instanceof Binary(Binary.Kind kind) && kind == Binary.Kind.COMPLEX;
    }

    /** The shape of a value's memory: a complex one has its parts along a last dimension. */
    public static List<Dim> memoryShape(TensorType type) {
        if (!type.dtype().isComplex()) {
            return type.dims();
        }
        List<Dim> shape = new ArrayList<>(type.dims());
        shape.add(Dim.of(2));
        return shape;
    }

    /** The operand's index behind a view's index; null where the node is no view. */
    public static @Nullable List<Dim> view(Node node, List<Dim> index, Map<String, Dim> bounds) {
        return switch (node.op()) {
            case Unary(Unary.Kind kind) when isPart(node) -> {
                List<Dim> out = new ArrayList<>(index);
                out.add(kind == Unary.Kind.REAL ? ZERO : ONE);
                yield out;
            }
            case BroadcastInDim op -> {
                TensorType operand = node.operand(0).tensorType();
                List<Dim> out = new ArrayList<>();
                for (int i = 0; i < operand.rank(); i++) {
                    out.add(operand.dim(i).equals(ONE) ? ZERO : index.get(op.dims().get(i)));
                }
                yield out;
            }
            case Reshape op ->
                    reshape(index, op.type().dims(), node.operand(0).tensorType().dims(), bounds);
            case Transpose op -> {
                List<Dim> out = new ArrayList<>(Collections.nCopies(index.size(), ZERO));
                for (int i = 0; i < index.size(); i++) {
                    out.set(op.permutation().get(i), index.get(i));
                }
                yield out;
            }
            case Reverse op -> {
                List<Dim> out = new ArrayList<>(index);
                for (int d : op.dims()) {
                    out.set(d, node.operand(0).tensorType().dim(d).minus(1).minus(index.get(d)));
                }
                yield out;
            }
            case Slice op -> {
                List<Dim> out = new ArrayList<>();
                for (int i = 0; i < index.size(); i++) {
                    out.add(index.get(i).times(op.stride().get(i)).plus(op.start().get(i)));
                }
                yield out;
            }
            default -> null;
        };
    }

    /** The same row-major position in another shape of the same size. */
    public static List<Dim> reshape(
            List<Dim> index, List<Dim> from, List<Dim> to, Map<String, Dim> bounds) {
        Dim[] out = new Dim[to.size()];
        int i = 0;
        int j = 0;
        while (j < to.size()) {
            if (to.get(j).equals(ONE)) {
                out[j++] = ZERO;
                continue;
            }
            while (i < from.size() && from.get(i).equals(ONE)) {
                i++;
            }
            if (i == from.size()) {
                // Only size-0 arrays come here: there is no element to find.
                out[j++] = ZERO;
                continue;
            }
            int fromEnd = i + 1;
            int toEnd = j + 1;
            Dim fromSize = from.get(i);
            Dim toSize = to.get(j);
            while (!fromSize.equals(toSize) && (fromEnd < from.size() || toEnd < to.size())) {
                boolean growFrom =
                        toEnd == to.size()
                                || (fromEnd < from.size() && isSmaller(fromSize, toSize));
                if (growFrom) {
                    fromSize = fromSize.times(from.get(fromEnd++));
                } else {
                    toSize = toSize.times(to.get(toEnd++));
                }
            }
            Dim position = ZERO;
            for (int k = i; k < fromEnd; k++) {
                position = position.times(from.get(k)).plus(index.get(k));
            }
            for (int k = toEnd - 1; k >= j; k--) {
                out[k] = k == j ? position : position.mod(to.get(k));
                position = k == j ? position : position.floorDiv(to.get(k));
                out[k] = simplify(out[k], bounds);
            }
            i = fromEnd;
            j = toEnd;
        }
        return List.of(out);
    }

    private static boolean isSmaller(Dim a, Dim b) {
        if (a.isConstant() && b.isConstant()) {
            return a.constant() < b.constant();
        }
        // A proper divisor is smaller.
        return b.floorDiv(a).times(a).equals(b);
    }

    /** Simplifies by the ranges of the axes; symbols and constants come back at once. */
    public static Dim simplify(Dim dim, Map<String, Dim> bounds) {
        return dim.isConstant() || axis(dim) != null ? dim : dim.simplify(bounds);
    }

    /** The name if the expression is one symbol alone; null else. */
    public static @Nullable String axis(Dim dim) {
        List<Dim.Term> terms = dim.terms();
        return terms.size() == 1
                        && terms.getFirst().coefficient() == 1
                        && terms.getFirst().factors().size() == 1
                        && terms.getFirst().factors().getFirst() instanceof Dim.Symbol(String name)
                ? name
                : null;
    }

    /** The guards that are not certain to hold, without repetitions. */
    public static List<Guard> needed(List<Guard> guards, Map<String, Dim> bounds) {
        List<Guard> needed = new ArrayList<>();
        for (Guard guard : guards) {
            boolean above = isNonNegative(guard.expr().minus(guard.lower()), bounds);
            boolean below = isNonNegative(guard.upper().minus(1).minus(guard.expr()), bounds);
            if (!(above && below) && !needed.contains(guard)) {
                needed.add(guard);
            }
        }
        return needed;
    }

    private static boolean isNonNegative(Dim dim, Map<String, Dim> bounds) {
        return dim.isNonNegative() || dim.min(0).simplify(bounds).equals(ZERO);
    }

    /** The operand's element behind a pad's element, under the guards of the padding. */
    public static Access pad(Node node, List<Dim> index, Map<String, Dim> bounds) {
        Pad op = (Pad) node.op();
        TensorType operand = node.operand(0).tensorType();
        List<Dim> out = new ArrayList<>();
        List<Guard> guards = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            dilated(
                    index.get(i).minus(op.low().get(i)),
                    operand.dim(i),
                    op.interior().get(i) + 1,
                    out,
                    guards,
                    bounds);
        }
        return new Access(out, needed(guards, bounds));
    }

    /**
     * Position {@code at} in an array of {@code size} elements that stand {@code dilation} apart.
     */
    static void dilated(
            Dim at,
            Dim size,
            long dilation,
            List<Dim> index,
            List<Guard> guards,
            Map<String, Dim> bounds) {
        if (dilation == 1) {
            guards.add(new Guard(at, ZERO, size));
            index.add(at);
            return;
        }
        guards.add(new Guard(at, ZERO, size.minus(1).times(dilation).plus(1)));
        guards.add(new Guard(simplify(at.mod(dilation), bounds), ZERO, ONE));
        index.add(simplify(at.floorDiv(dilation), bounds));
    }

    /**
     * Which element of operand {@code i} a concatenation's element is, under the guard that it is
     * one.
     */
    public static Access concatenate(Node node, int i, List<Dim> index, Map<String, Dim> bounds) {
        int d = ((Concatenate) node.op()).dim();
        Dim start = ZERO;
        for (int k = 0; k < i; k++) {
            start = start.plus(node.operand(k).tensorType().dim(d));
        }
        Dim end = start.plus(node.operand(i).tensorType().dim(d));
        List<Dim> out = new ArrayList<>(index);
        out.set(d, index.get(d).minus(start));
        return new Access(out, needed(List.of(new Guard(index.get(d), start, end)), bounds));
    }

    /** The operand of a concatenation that an element is from, where that is certain; else -1. */
    public static int concatenated(Node node, List<Dim> index) {
        Dim at = index.get(((Concatenate) node.op()).dim());
        if (!at.isConstant()) {
            return -1;
        }
        for (int i = 0; i < node.operands().size(); i++) {
            Access part = concatenate(node, i, index, Map.of());
            Dim inside = part.index().get(((Concatenate) node.op()).dim());
            Dim size = node.operand(i).tensorType().dim(((Concatenate) node.op()).dim());
            if (!inside.isConstant() || !size.isConstant()) {
                return -1;
            }
            if (inside.constant() >= 0 && inside.constant() < size.constant()) {
                return i;
            }
        }
        return -1;
    }

    /** Where component {@code k} of a gather's start index stands in the indices operand. */
    public static List<Dim> gatherStart(Node node, int k, List<Dim> index) {
        Gather op = (Gather) node.op();
        int rank = node.operand(1).tensorType().rank();
        List<Dim> batch = gatherBatch(op, index);
        List<Dim> out = new ArrayList<>(batch);
        if (op.dims().vectorDim() < rank) {
            out.add(op.dims().vectorDim(), Dim.of(k));
        }
        return out;
    }

    /**
     * The operand's index of a gather's element; {@code start} gives the clamped component of a
     * start index.
     */
    public static List<Dim> gather(Node node, List<Dim> index, IntFunction<Dim> start) {
        Gather op = (Gather) node.op();
        int rank = node.operand(0).tensorType().rank();
        List<Dim> batch = gatherBatch(op, index);
        List<Dim> out = new ArrayList<>();
        int nextOffset = 0;
        for (int d = 0; d < rank; d++) {
            Dim at = ZERO;
            int component = op.dims().indexed().indexOf(d);
            if (component >= 0) {
                at = at.plus(start.apply(component));
            }
            int batching = op.dims().batching().indexOf(d);
            if (batching >= 0) {
                at = at.plus(batch.get(op.dims().batchPlace(batching)));
            } else if (!op.dims().collapsed().contains(d)) {
                at = at.plus(index.get(op.dims().window().get(nextOffset++)));
            }
            out.add(at);
        }
        return out;
    }

    private static List<Dim> gatherBatch(Gather op, List<Dim> index) {
        List<Dim> batch = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            if (!op.dims().window().contains(i)) {
                batch.add(index.get(i));
            }
        }
        return batch;
    }

    /** A value behind views, and which element of it is asked for. */
    public record Base(Value value, List<Dim> index) {}

    /** Follows views down to what they view. */
    public static Base peel(Value value, List<Dim> index, Map<String, Dim> bounds) {
        Value v = value;
        List<Dim> at = index;
        while (v instanceof Value.Result(Node node, int result)) {
            if (node.op() instanceof OptimizationBarrier) {
                v = node.operand(result);
                continue;
            }
            List<Dim> next = view(node, at, bounds);
            if (next == null) {
                break;
            }
            at = next;
            v = node.operand(0);
        }
        return new Base(v, at);
    }
}
