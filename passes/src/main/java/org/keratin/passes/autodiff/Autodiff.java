package org.keratin.passes.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.While;
import org.keratin.passes.Walk;

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
        mark(nodes, active);
        if (active.contains(loss)) {
            cotangents.put(loss, constant(b, loss.tensorType(), 1));
        }
        for (Node node : nodes.reversed()) {
            visit(node);
        }
        List<Value> gradients = new ArrayList<>();
        for (Value value : wrt) {
            Value gradient = cotangents.get(value);
            gradients.add(gradient == null ? constant(b, value.tensorType(), 0) : gradient);
        }
        return gradients;
    }

    /**
     * Pulls cotangents back through nodes.
     *
     * @param b the block that has the nodes
     * @param seeds cotangents known before: of what the nodes lead to, and of what stands before
     *     them, to which is added
     * @param wrt where to
     * @return a cotangent for each of {@code wrt}, null where it is zero
     */
    static List<@Nullable Value> pull(
            Builder b, List<Node> nodes, Map<Value, Value> seeds, List<? extends Value> wrt) {
        Autodiff inner = new Autodiff(b);
        inner.active.addAll(wrt);
        mark(nodes, inner.active);
        seeds.forEach(
                (value, ct) -> {
                    if (inner.active.contains(value)) {
                        inner.cotangents.put(value, ct);
                    }
                });
        for (Node node : nodes.reversed()) {
            inner.visit(node);
        }
        List<@Nullable Value> gradients = new ArrayList<>();
        for (Value value : wrt) {
            gradients.add(inner.cotangents.get(value));
        }
        return gradients;
    }

    /** Adds the float results of nodes that read a value that differs with the parameters. */
    static void mark(List<Node> nodes, Set<Value> active) {
        for (Node node : nodes) {
            if (reads(node, active)) {
                for (Value result : node.results()) {
                    if (isFloat(result.type())) {
                        active.add(result);
                    }
                }
            }
        }
    }

    static boolean isFloat(Type type) {
        return type instanceof TensorType tensor
                && (tensor.dtype().isFloat() || tensor.dtype().isComplex());
    }

    /** True if the node or one of its regions uses an active value. */
    private static boolean reads(Node node, Set<Value> active) {
        return Walk.reads(node).stream().anyMatch(active::contains);
    }

    private void visit(Node node) {
        boolean needed = false;
        for (Value result : node.results()) {
            needed |= cotangents.containsKey(result);
        }
        if (!needed || !reads(node, active)) {
            return;
        }
        b.setLocation(node.location());
        if (node.op() instanceof If || node.op() instanceof Case) {
            ChoiceGradient.of(b, node, active, cotangents).forEach(this::accumulate);
            return;
        }
        if (node.op() instanceof While) {
            new LoopGradient(b, node, active).of(cotangents).forEach(this::accumulate);
            return;
        }
        if (!(node.op() instanceof Op.Differentiable differentiable)) {
            if (node.op() instanceof Op.Derived derived) {
                derived(node, derived);
                return;
            }
            throw new IrException(
                    node.op().name()
                            + " has no gradient"
                            + place(node.location())
                            + "; put stopGradient around it, or leave it out of the loss");
        }
        List<Value> results = new ArrayList<>();
        for (Value result : node.results()) {
            Value known = cotangents.get(result);
            results.add(known == null ? constant(b, result.tensorType(), 0) : known);
        }
        List<@Nullable Value> products = differentiable.vjp(b, node, results);
        for (int i = 0; i < node.operands().size(); i++) {
            Value product = products.get(i);
            if (product != null) {
                accumulate(node.operand(i), product);
            }
        }
    }

    /** By what the op stands for. */
    private void derived(Node node, Op.Derived derived) {
        Builder inner = new Builder();
        inner.setLocation(node.location());
        Block block = inner.finish(derived.decompose(inner, node, node.operands()));
        ValueMap map = new ValueMap();
        List<Node> nodes = new ArrayList<>();
        for (Node part : block.nodes()) {
            nodes.add(b.copy(part, map));
        }
        Map<Value, Value> seeds = new LinkedHashMap<>();
        for (int i = 0; i < node.types().size(); i++) {
            Value ct = cotangents.get(node.result(i));
            if (ct != null) {
                Value result = map.get(block.results().get(i));
                seeds.merge(result, ct, (x, y) -> b.emit(new Binary(Binary.Kind.ADD), x, y));
            }
        }
        List<Value> wrt = node.operands().stream().filter(active::contains).distinct().toList();
        List<@Nullable Value> gradients = pull(b, nodes, seeds, wrt);
        for (int i = 0; i < wrt.size(); i++) {
            Value gradient = gradients.get(i);
            if (gradient != null) {
                accumulate(wrt.get(i), gradient);
            }
        }
    }

    private void accumulate(Value value, Value product) {
        if (active.contains(value)) {
            Value sum = cotangents.get(value);
            cotangents.put(value, sum == null ? product : sum(sum, product));
        }
    }

    /** A part is added where it belongs, and not as a whole array that is zero elsewhere. */
    private Value sum(Value sum, Value product) {
        Node node = product.definition();
        if (node != null && isZero(node.operands().isEmpty() ? product : node.operand(0))) {
            if (node.op() instanceof DynamicUpdateSlice) {
                Value update = node.operand(1);
                List<Value> at = new ArrayList<>(node.operands());
                at.set(0, sum);
                at.remove(1);
                Value old =
                        b.emit(new DynamicSlice(update.tensorType().dims()), at, List.of())
                                .getFirst();
                at.add(1, b.emit(new Binary(Binary.Kind.ADD), old, update));
                return b.emit(node.op(), at, List.of()).getFirst();
            }
            if (node.op() instanceof Scatter
                    && node.types().size() == 1
                    && Reduce.simpleCombiner(node) == Binary.Kind.ADD) {
                List<Value> operands = new ArrayList<>(node.operands());
                operands.set(0, sum);
                return b.emit(node.op(), operands, node.regions()).getFirst();
            }
        }
        return b.emit(new Binary(Binary.Kind.ADD), sum, product);
    }

    private static boolean isZero(Value value) {
        Node node = value.definition();
        if (node != null && node.op() instanceof BroadcastInDim) {
            node = node.operand(0).definition();
        }
        return node != null
                && node.op() instanceof Constant constant
                && constant.value().type().rank() == 0
                && constant.value().type().dtype().isFloat()
                && constant.value().data().getDouble(0) == 0;
    }

    static String place(Location location) {
        if (!location.isKnown()) {
            return "";
        }
        return location.line() == 0
                ? " (layer '" + location.name() + "')"
                : " (" + location.name() + ":" + location.line() + ")";
    }

    static Value constant(Builder b, TensorType type, double value) {
        Value scalar = b.emit(Constant.scalar(type.dtype(), value));
        return type.rank() == 0 ? scalar : b.emit(new BroadcastInDim(type, List.of()), scalar);
    }
}
