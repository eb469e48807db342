package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Transpose;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.runtime.NDArray;

/**
 * Moves data movement behind elementwise ops where fewer elements are computed or fewer are moved.
 * All rules are exact: the same scalar function meets the same elements.
 *
 * <pre>
 * a = broadcast(x : [C]) : [B, C]              m = multiply(x, y) : [C]
 * b = broadcast(y : [C]) : [B, C]       =>     r = broadcast(m) : [B, C]
 * r = multiply(a, b)
 * </pre>
 */
public final class ReshapeMover implements Pass {
    @Override
    public String id() {
        return "reshape-mover";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, ReshapeMover::rewrite);
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        // parts of complex values are joined where they are stored
        if (!(node.op() instanceof Elementwise)
                || node.types().size() != 1
                || in.isEmpty()
                || node.tensorType().dtype().isComplex()) {
            return null;
        }
        Value result = behindBroadcast(b, node, in);
        if (result == null) {
            result = behindTranspose(b, node, in);
        }
        return result == null ? null : List.of(result);
    }

    /** {@code op(broadcast(x, d), broadcast(y, d), splat) => broadcast(op(x, y, splat), d)}. */
    private static @Nullable Value behindBroadcast(Builder b, Node node, List<Value> in) {
        Node first = null;
        for (Value operand : in) {
            Node def = Simplify.definedBy(operand, BroadcastInDim.class);
            if (def == null || Splat.of(operand) != null) {
                continue;
            }
            if (first == null) {
                first = def;
            } else if (!first.op().equals(retyped(def, first))
                    || !sameShape(def.operand(0), first.operand(0))) {
                return null;
            }
        }
        if (first == null
                || !(first.op() instanceof BroadcastInDim(TensorType wide, List<Integer> dims))) {
            return null;
        }
        TensorType narrow = first.operand(0).tensorType();
        if (narrow.size().equals(wide.size())) {
            return null;
        }
        List<Value> operands = new ArrayList<>();
        for (Value operand : in) {
            Node def = Simplify.definedBy(operand, BroadcastInDim.class);
            NDArray splat = Splat.of(operand);
            if (splat != null) {
                TensorType own = operand.tensorType();
                operands.add(
                        own.rank() == 0
                                ? operand
                                : Canonicalize.splat(b, narrow.withDtype(own.dtype()), splat));
            } else if (def != null) {
                operands.add(def.operand(0));
            } else {
                return null;
            }
        }
        Value computed = b.emit(node.op(), operands, List.of()).getFirst();
        return b.emit(new BroadcastInDim(node.tensorType(), dims), computed);
    }

    /** The broadcast as it would be for the other's element type. */
    private static BroadcastInDim retyped(Node broadcast, Node other) {
        BroadcastInDim op = (BroadcastInDim) broadcast.op();
        return new BroadcastInDim(
                op.type().withDtype(((BroadcastInDim) other.op()).type().dtype()), op.dims());
    }

    private static boolean sameShape(Value x, Value y) {
        return x.tensorType().dims().equals(y.tensorType().dims());
    }

    /**
     * {@code op(transpose(x, p), transpose(y, p), splat) => transpose(op(x, y, splat), p)} for two
     * or more transposes.
     */
    private static @Nullable Value behindTranspose(Builder b, Node node, List<Value> in) {
        Transpose permutation = null;
        int transposed = 0;
        for (Value operand : in) {
            Node def = Simplify.definedBy(operand, Transpose.class);
            if (def == null) {
                if (Splat.of(operand) == null) {
                    return null;
                }
            } else if (permutation == null) {
                permutation = (Transpose) def.op();
                transposed = 1;
            } else if (permutation.equals(def.op())) {
                transposed++;
            } else {
                return null;
            }
        }
        if (permutation == null || transposed < 2) {
            return null;
        }
        List<Value> operands = new ArrayList<>();
        TensorType before = null;
        for (Value operand : in) {
            Node def = Simplify.definedBy(operand, Transpose.class);
            if (def != null) {
                before = def.operand(0).tensorType();
            }
        }
        for (Value operand : in) {
            Node def = Simplify.definedBy(operand, Transpose.class);
            NDArray splat = Splat.of(operand);
            if (def != null) {
                operands.add(def.operand(0));
            } else if (splat != null && before != null && operand.tensorType().rank() > 0) {
                operands.add(
                        Canonicalize.splat(
                                b, before.withDtype(operand.tensorType().dtype()), splat));
            } else {
                operands.add(operand);
            }
        }
        return b.emit(permutation, b.emit(node.op(), operands, List.of()).getFirst());
    }
}
