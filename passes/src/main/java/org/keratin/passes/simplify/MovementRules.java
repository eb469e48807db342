package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Slice;
import org.keratin.runtime.Dim;

/** Rules about slices, concatenations, paddings and reversals. */
final class MovementRules {
    private MovementRules() {}

    static @Nullable Value apply(Builder b, Node node, List<Value> in, TensorType type) {
        if (in.isEmpty()) {
            return null;
        }
        Node def = in.getFirst().definition();
        return switch (node.op()) {
            case Slice outer when def != null -> slice(b, outer, def, type);
            case Concatenate(int dim) -> concatenate(b, dim, in, type);
            // reverse(reverse(x, d), d) => x
            case Reverse(List<Integer> dims)
                    when def != null
                            && def.op() instanceof Reverse(List<Integer> inner)
                            && inner.equals(dims) ->
                    def.operand(0);
            // pad(x, c) of no elements => broadcast(c)
            case Pad ignored when in.getFirst().tensorType().size().equals(Dim.of(0)) ->
                    b.emit(new BroadcastInDim(type, List.of()), in.get(1));
            default -> null;
        };
    }

    private static @Nullable Value slice(Builder b, Slice outer, Node def, TensorType type) {
        // slice(broadcast(scalar)) => broadcast(scalar)
        if (def.op() instanceof BroadcastInDim && def.operand(0).tensorType().rank() == 0) {
            return b.emit(new BroadcastInDim(type, List.of()), def.operand(0));
        }
        // slice(slice(x, s), t) => slice(x, s then t) where the inner stride is 1
        if (def.op() instanceof Slice(var start, var limit, var stride)
                && stride.stream().allMatch(s -> s == 1)) {
            List<Dim> starts = new ArrayList<>();
            List<Dim> limits = new ArrayList<>();
            for (int i = 0; i < start.size(); i++) {
                starts.add(start.get(i).plus(outer.start().get(i)));
                limits.add(start.get(i).plus(outer.limit().get(i)));
            }
            return b.emit(new Slice(starts, limits, outer.stride()), def.operand(0));
        }
        // slice(concatenate(…, x, …)) => slice(x) where it lies within one operand
        if (def.op() instanceof Concatenate(int dim)) {
            return sliceOfConcatenate(b, outer, def, dim);
        }
        return null;
    }

    private static @Nullable Value sliceOfConcatenate(Builder b, Slice outer, Node def, int dim) {
        Dim from = outer.start().get(dim);
        Dim to = outer.limit().get(dim);
        if (!from.isConstant() || !to.isConstant()) {
            return null;
        }
        long offset = 0;
        for (Value part : def.operands()) {
            Dim size = part.tensorType().dim(dim);
            if (!size.isConstant()) {
                return null;
            }
            long end = offset + size.constant();
            if (from.constant() >= offset
                    && to.constant() <= end
                    && to.constant() > from.constant()) {
                List<Dim> starts = new ArrayList<>(outer.start());
                List<Dim> limits = new ArrayList<>(outer.limit());
                starts.set(dim, from.minus(offset));
                limits.set(dim, to.minus(offset));
                return b.emit(new Slice(starts, limits, outer.stride()), part);
            }
            offset = end;
        }
        return null;
    }

    /** What concatenations are joined to at most: a chain of them would grow with its square. */
    private static final int MOST_JOINED = 256;

    /** Operands without elements go; concatenations along the same dimension become one. */
    private static @Nullable Value concatenate(
            Builder b, int dim, List<Value> in, TensorType type) {
        List<Value> parts = new ArrayList<>();
        for (Value part : in) {
            Node def = part.definition();
            // concatenate(concatenate(x, y), z) => concatenate(x, y, z)
            List<Value> own =
                    def != null
                                    && def.op() instanceof Concatenate(int inner)
                                    && inner == dim
                                    && in.size() + def.operands().size() <= MOST_JOINED
                            ? def.operands()
                            : List.of(part);
            for (Value one : own) {
                // concatenate(x, empty) => concatenate(x)
                if (!one.tensorType().dim(dim).equals(Dim.of(0))) {
                    parts.add(one);
                }
            }
        }
        if (parts.equals(in) || parts.isEmpty()) {
            return null;
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return b.emit(new Concatenate(dim), parts, List.of()).getFirst();
    }
}
