package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.TupleOp;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Gives one form to what can be written in several: data movement that moves nothing goes, movement
 * of movement becomes one, constants stand on the right, a uniform constant is a broadcast scalar.
 * Every rule keeps every bit.
 */
public final class Canonicalize implements Pass {
    @Override
    public String id() {
        return "canonicalize";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, Canonicalize::rewrite);
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        if (givesNothing(node)) {
            List<Value> results = new ArrayList<>();
            for (Type type : node.types()) {
                TensorType empty = (TensorType) type;
                NDArray zero = NDArray.allocate(empty.dtype());
                results.add(
                        b.emit(new BroadcastInDim(empty, List.of()), b.emit(Constant.of(zero))));
            }
            return results;
        }
        Value replacement = one(b, node, in);
        return replacement == null ? null : List.of(replacement);
    }

    /** An op whose results have no elements, unless it is what stands for such a one. */
    private static boolean givesNothing(Node node) {
        boolean standsForIt =
                node.op() instanceof BroadcastInDim
                        && node.operand(0).tensorType().rank() == 0
                        && isConstant(node.operand(0));
        // what joins the parts of a result stays what it is
        boolean joins =
                node.op() instanceof Binary(Binary.Kind kind) && kind == Binary.Kind.COMPLEX;
        return node.op() instanceof Op.Pure
                && !standsForIt
                && !joins
                && !node.types().isEmpty()
                && node.types().stream().allMatch(Canonicalize::isEmpty);
    }

    private static boolean isEmpty(Type type) {
        return type instanceof TensorType tensor
                && tensor.dims().contains(Dim.of(0))
                && !tensor.isDynamic()
                && !tensor.dtype().isString();
    }

    private static @Nullable Value one(Builder b, Node node, List<Value> in) {
        if (node.types().size() != 1 || !(node.types().getFirst() instanceof TensorType type)) {
            return node.op() instanceof GetTupleElement(int index)
                    ? element(in.getFirst(), index)
                    : null;
        }
        if (movesNothing(node, in, type)) {
            return in.getFirst();
        }
        return switch (node.op()) {
            // dense<c> : tensor<…> => broadcast_in_dim(c)
            case Constant constant
                    when type.rank() > 0 && Splat.isUniform(constant.value().data()) ->
                    splat(b, type, constant.value().data());

            // reshape(reshape(x)) => reshape(x)
            case Reshape outer
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof Reshape ->
                    reshape(b, def.operand(0), type);

            // reshape(broadcast_in_dim(scalar)) => broadcast_in_dim(scalar)
            case Reshape outer
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof BroadcastInDim
                            && def.operand(0).tensorType().rank() == 0 ->
                    b.emit(new BroadcastInDim(type, List.of()), def.operand(0));

            // transpose(transpose(x, p), q) => transpose(x, q after p)
            case Transpose(List<Integer> outer)
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof Transpose(List<Integer> inner) ->
                    b.emit(new Transpose(outer.stream().map(inner::get).toList()), def.operand(0));

            // transpose(x, p) => reshape(x) where p keeps the order of all dimensions that are not
            // 1
            case Transpose(List<Integer> permutation)
                    when keepsOrder(permutation, in.getFirst().tensorType()) ->
                    reshape(b, in.getFirst(), type);

            // transpose(broadcast_in_dim(x, d), p) => broadcast_in_dim(x, p⁻¹ of d)
            case Transpose transpose
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof BroadcastInDim(var t, var dims) -> {
                List<Integer> inverse = transpose.inverse().permutation();
                yield b.emit(
                        new BroadcastInDim(type, dims.stream().map(inverse::get).toList()),
                        def.operand(0));
            }

            // broadcast_in_dim(broadcast_in_dim(x, d), e) => broadcast_in_dim(x, e after d)
            case BroadcastInDim(var t, List<Integer> outer)
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof BroadcastInDim(var u, var inner) ->
                    b.emit(
                            new BroadcastInDim(type, inner.stream().map(outer::get).toList()),
                            def.operand(0));

            // broadcast_in_dim(reshape(scalar)) => broadcast_in_dim(scalar)
            case BroadcastInDim ignored
                    when in.getFirst().definition() instanceof Node def
                            && def.op() instanceof Reshape
                            && def.operand(0).tensorType().rank() == 0 ->
                    b.emit(new BroadcastInDim(type, List.of()), def.operand(0));

            // broadcast_in_dim(x, d) => reshape(x) where only dimensions of size 1 are added
            case BroadcastInDim(var t, List<Integer> dims)
                    when ascending(dims) && in.getFirst().tensorType().size().equals(type.size()) ->
                    reshape(b, in.getFirst(), type);

            // c op x => x op c for a commutative op
            case Binary(Binary.Kind kind)
                    when kind.isCommutative(type.dtype())
                            && isConstant(in.get(0))
                            && !isConstant(in.get(1)) ->
                    b.emit(node.op(), in.get(1), in.get(0));

            // compare(c, x) => compare(x, c), turned round
            case Compare(var direction, var kind)
                    when isConstant(in.get(0)) && !isConstant(in.get(1)) ->
                    b.emit(new Compare(turned(direction), kind), in.get(1), in.get(0));

            // dynamic_slice(x, constants) => slice(x) at the clamped starts
            case DynamicSlice(List<Dim> sizes) -> staticSlice(b, in, sizes);

            default -> null;
        };
    }

    private static @Nullable Value element(Value tuple, int index) {
        Node def = tuple.definition();
        return def != null && def.op() instanceof TupleOp ? def.operand(index) : null;
    }

    /**
     * True where the result is the first operand: identity permutations, full slices, empty
     * paddings and the like.
     */
    private static boolean movesNothing(Node node, List<Value> in, TensorType type) {
        if (in.isEmpty() || !in.getFirst().type().equals(type)) {
            return false;
        }
        return switch (node.op()) {
            case Reshape ignored -> true;
            case Convert ignored -> true;
            case BitcastConvert ignored -> true;
            case BroadcastInDim(var t, List<Integer> dims) -> ascending(dims);
            case Transpose(List<Integer> permutation) -> ascending(permutation);
            case Concatenate ignored -> in.size() == 1;
            case Reverse(List<Integer> dims) ->
                    dims.stream().allMatch(d -> type.dim(d).equals(Dim.of(1)));
            case Slice(var start, var limit, var stride) ->
                    stride.stream().allMatch(s -> s == 1)
                            && start.stream().allMatch(s -> s.equals(Dim.of(0)));
            case Pad(var low, var high, var interior) ->
                    interior.stream().allMatch(i -> i == 0)
                            && low.stream().allMatch(d -> d.equals(Dim.of(0)))
                            && high.stream().allMatch(d -> d.equals(Dim.of(0)));
            case DynamicUpdateSlice ignored -> in.get(1).tensorType().size().equals(Dim.of(0));
            default -> false;
        };
    }

    /** A scalar constant broadcast to {@code type}; the scalar alone for rank 0. */
    static Value splat(Builder b, TensorType type, NDArray data) {
        NDArray scalar = data.reshape(data.size()).slice(0, 1).reshape().copy();
        Value value = b.emit(Constant.of(scalar));
        return type.rank() == 0 ? value : b.emit(new BroadcastInDim(type, List.of()), value);
    }

    private static Value reshape(Builder b, Value x, TensorType type) {
        return x.type().equals(type) ? x : b.emit(new Reshape(type), x);
    }

    private static boolean ascending(List<Integer> dims) {
        for (int i = 1; i < dims.size(); i++) {
            if (dims.get(i - 1) >= dims.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsOrder(List<Integer> permutation, TensorType operand) {
        return ascending(
                permutation.stream().filter(p -> !operand.dim(p).equals(Dim.of(1))).toList());
    }

    private static boolean isConstant(Value value) {
        return value.definition() instanceof Node def && def.op() instanceof Constant
                || Splat.of(value) != null;
    }

    private static Compare.Direction turned(Compare.Direction direction) {
        return switch (direction) {
            case EQ -> Compare.Direction.EQ;
            case NE -> Compare.Direction.NE;
            case LT -> Compare.Direction.GT;
            case LE -> Compare.Direction.GE;
            case GT -> Compare.Direction.LT;
            case GE -> Compare.Direction.LE;
        };
    }

    private static @Nullable Value staticSlice(Builder b, List<Value> in, List<Dim> sizes) {
        TensorType operand = in.getFirst().tensorType();
        List<Dim> start = new ArrayList<>();
        List<Dim> limit = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            NDArray index = Splat.of(in.get(1 + i));
            if (index == null || !operand.dim(i).isConstant() || !sizes.get(i).isConstant()) {
                return null;
            }
            long room = operand.dim(i).constant() - sizes.get(i).constant();
            long asked = index.getLong(0);
            // An unsigned index beyond 2^63 is large, not negative.
            long at = asked < 0 ? (index.dtype().isUnsigned() ? room : 0) : Math.min(asked, room);
            start.add(Dim.of(at));
            limit.add(Dim.of(at).plus(sizes.get(i)));
            stride.add(1L);
        }
        return b.emit(new Slice(start, limit, stride), in.getFirst());
    }
}
