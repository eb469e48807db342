package org.keratin.passes.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;

/**
 * Reverse-mode differentiation: one visit of the nodes from the last to the first, each by its op's
 * vector-Jacobian product. Only what lies between the parameters asked for and the loss is visited.
 */
public final class Autodiff {
    private final Builder b;
    private final Set<Value> active = new HashSet<>();
    private final Map<Value, Value> cotangents = new HashMap<>();

    private Autodiff(Builder b) {
        this.b = b;
    }

    /**
     * A function of the same parameters that returns the results of {@code loss} and behind them
     * the gradients of its first result.
     *
     * @param loss its first result is a float scalar; it has no calls
     * @param wrt the numbers of the parameters to differentiate by, in the order of the gradients
     * @throws IrException naming op and layer where an op on the way has no gradient
     */
    public static Func gradients(Func loss, List<Integer> wrt) {
        Builder b = new Builder();
        List<Value> args = new ArrayList<>();
        for (Value.Arg arg : loss.body().args()) {
            args.add(b.arg(arg.type(), arg.name()));
        }
        List<Value> results = gradients(b, loss, args, wrt);
        return new Func(loss.name(), b.finish(results));
    }

    /**
     * The same, emitted into a block with given arguments: first the results of {@code loss}, then
     * the gradients.
     */
    public static List<Value> gradients(
            Builder b, Func loss, List<? extends Value> args, List<Integer> wrt) {
        ValueMap map = new ValueMap();
        List<Value.Arg> params = loss.body().args();
        for (int i = 0; i < params.size(); i++) {
            map.put(params.get(i), args.get(i));
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node : loss.body().nodes()) {
            nodes.add(b.copy(node, map));
        }
        List<Value> results = new ArrayList<>(map.get(loss.body().results()));
        List<Value> by = new ArrayList<>();
        for (int i : wrt) {
            by.add(args.get(i));
        }
        results.addAll(gradients(b, nodes, results.getFirst(), by));
        return results;
    }

    /**
     * The gradients of a value by others.
     *
     * @param b the block that has the nodes; the gradients are emitted behind them
     * @param nodes the nodes between {@code wrt} and {@code loss} in order, more do no harm
     * @param loss a float scalar
     * @param wrt float values
     */
    public static List<Value> gradients(
            Builder b, List<Node> nodes, Value loss, List<? extends Value> wrt) {
        TensorType type = loss.tensorType();
        if (type.rank() != 0 || !type.dtype().isFloat()) {
            throw new IrException("a loss must be a float scalar, received " + type);
        }
        Location outer = b.location();
        try {
            return new Autodiff(b).run(nodes, loss, wrt);
        } finally {
            b.setLocation(outer);
        }
    }

    private List<Value> run(List<Node> nodes, Value loss, List<? extends Value> wrt) {
        for (Value value : wrt) {
            if (!isFloat(value.type())) {
                throw new IrException(
                        "gradients exist for float parameters only, received " + value.type());
            }
            active.add(value);
        }
        for (Node node : nodes) {
            if (reads(node)) {
                for (Value result : node.results()) {
                    if (isFloat(result.type())) {
                        active.add(result);
                    }
                }
            }
        }
        if (active.contains(loss)) {
            cotangents.put(loss, constant(loss.tensorType(), 1));
        }
        for (Node node : nodes.reversed()) {
            visit(node);
        }
        List<Value> gradients = new ArrayList<>();
        for (Value value : wrt) {
            Value gradient = cotangents.get(value);
            gradients.add(gradient == null ? constant(value.tensorType(), 0) : gradient);
        }
        return gradients;
    }

    private static boolean isFloat(Type type) {
        return type instanceof TensorType tensor
                && (tensor.dtype().isFloat() || tensor.dtype().isComplex());
    }

    /** True if the node or one of its regions uses an active value. */
    private boolean reads(Node node) {
        if (node.operands().stream().anyMatch(active::contains)) {
            return true;
        }
        for (Block region : node.regions()) {
            if (region.nodes().stream().anyMatch(this::reads)
                    || region.results().stream().anyMatch(active::contains)) {
                return true;
            }
        }
        return false;
    }

    private void visit(Node node) {
        boolean needed = false;
        for (Value result : node.results()) {
            needed |= cotangents.containsKey(result);
        }
        if (!needed || !reads(node)) {
            return;
        }
        if (!(node.op() instanceof Op.Differentiable differentiable)) {
            throw new IrException(
                    node.op().name()
                            + " has no gradient"
                            + place(node.location())
                            + "; put stopGradient around it, or leave it out of the loss");
        }
        b.setLocation(node.location());
        List<Value> results = new ArrayList<>();
        for (Value result : node.results()) {
            Value known = cotangents.get(result);
            results.add(known == null ? constant(result.tensorType(), 0) : known);
        }
        List<@Nullable Value> products = differentiable.vjp(b, node, results);
        for (int i = 0; i < node.operands().size(); i++) {
            Value product = products.get(i);
            Value operand = node.operand(i);
            if (product == null || !active.contains(operand)) {
                continue;
            }
            Value sum = cotangents.get(operand);
            cotangents.put(
                    operand,
                    sum == null ? product : b.emit(new Binary(Binary.Kind.ADD), sum, product));
        }
    }

    private static String place(Location location) {
        if (!location.isKnown()) {
            return "";
        }
        return location.line() == 0
                ? " (layer '" + location.name() + "')"
                : " (" + location.name() + ":" + location.line() + ")";
    }

    private Value constant(TensorType type, double value) {
        Value scalar = b.emit(Constant.scalar(type.dtype(), value));
        return type.rank() == 0 ? scalar : b.emit(new BroadcastInDim(type, List.of()), scalar);
    }
}
