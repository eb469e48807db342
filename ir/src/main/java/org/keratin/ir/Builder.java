package org.keratin.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a block: infers and checks the types of each node at once. Confined to one thread; what it
 * builds is immutable.
 */
public final class Builder {
    private final List<Value.Arg> args = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final @Nullable NodeBudget budget = NodeBudget.current();
    private Location location = Location.UNKNOWN;

    /** Builds a function in one go. */
    public static Func func(
            String name,
            List<? extends Type> argTypes,
            BiFunction<Builder, List<Value>, List<Value>> body) {
        return new Func(name, new Builder().block(argTypes, body));
    }

    /** Adds an argument to the block. */
    public Value.Arg arg(Type type, String name) {
        return arg(type, name, Location.UNKNOWN);
    }

    /** Adds an argument that comes from {@code at}. */
    public Value.Arg arg(Type type, String name, Location at) {
        Value.Arg arg = new Value.Arg(type, name, at);
        args.add(arg);
        return arg;
    }

    /** Adds arguments like those of another block, and maps each of them to its like. */
    public List<Value.Arg> args(List<Value.Arg> others, ValueMap map) {
        List<Value.Arg> added = new ArrayList<>(others.size());
        for (Value.Arg other : others) {
            Value.Arg arg = arg(other.type(), other.name(), other.location());
            map.put(other, arg);
            added.add(arg);
        }
        return added;
    }

    public Location location() {
        return location;
    }

    /** Sets the location of the nodes that follow. */
    public void setLocation(Location next) {
        location = next;
    }

    /** Runs {@code body} with a location and restores the one before. */
    public <T> T at(Location inner, Supplier<T> body) {
        Location outer = location;
        location = inner;
        try {
            return body.get();
        } finally {
            location = outer;
        }
    }

    /** Emits an op of one result. */
    public Value emit(Op op, Value... operands) {
        return node(op, List.of(operands), List.of(), Map.of()).result();
    }

    /** Emits an op with any number of results. */
    public List<Value> emit(Op op, List<Value> operands, List<Block> regions) {
        return node(op, operands, regions, Map.of()).results();
    }

    /** Emits a node. */
    public Node node(Op op, List<Value> operands, List<Block> regions, Map<String, Attr> extra) {
        List<Type> types = infer(op, operands, regions);
        return add(new Node(op, operands, regions, types, extra, location, Spelling.PLAIN));
    }

    /**
     * Emits a node whose result types are written down, as StableHLO allows where dimensions are
     * unknown: {@code abs: tensor<?xf32> -> tensor<2xf32>}.
     *
     * @param spelling how the text wrote the op's attributes
     * @param written the types for those that the op infers; must be compatible with them
     */
    public Node node(
            Op op,
            List<Value> operands,
            List<Block> regions,
            Map<String, Attr> extra,
            Spelling spelling,
            UnaryOperator<List<Type>> written) {
        List<Type> types = written.apply(infer(op, operands, regions));
        return add(new Node(op, operands, regions, types, extra, location, spelling));
    }

    private Node add(Node node) {
        if (budget != null) {
            budget.add(node);
        }
        nodes.add(node);
        return node;
    }

    private List<Type> infer(Op op, List<Value> operands, List<Block> regions) {
        List<Type> operandTypes = new ArrayList<>(operands.size());
        for (Value operand : operands) {
            operandTypes.add(operand.type());
        }
        try {
            return op.inferTypes(operandTypes, regions);
        } catch (IrException e) {
            throw located(e);
        } catch (ArithmeticException e) {
            throw located(new IrException(op.name() + ": " + e.getMessage(), e));
        }
    }

    private IrException located(IrException e) {
        return location.isKnown() ? new IrException(e.getMessage() + location.suffix(), e) : e;
    }

    /**
     * Copies a node with its operands (and those of its regions) replaced, keeping location and
     * extra attributes.
     */
    public Node copy(Node node, ValueMap map) {
        List<Block> regions = new ArrayList<>(node.regions().size());
        for (Block region : node.regions()) {
            regions.add(copyBlock(region, map));
        }
        Node copy = at(node.location(), () -> like(node, map.get(node.operands()), regions));
        for (int i = 0; i < node.types().size(); i++) {
            map.put(node.result(i), copy.result(i));
        }
        return copy;
    }

    /**
     * Emits a node's op on other operands and regions; sizes that only the node's own types know
     * are kept. The location is the builder's.
     */
    public Node like(Node node, List<Value> operands, List<Block> regions) {
        List<Type> types =
                infersTheSame(node, operands, regions)
                        ? node.types()
                        : refine(infer(node.op(), operands, regions), node.types());
        return add(
                new Node(
                        node.op(),
                        operands,
                        regions,
                        types,
                        node.extra(),
                        location,
                        node.spelling()));
    }

    /** True where inference would repeat, from the same types, what the node knows in full. */
    private static boolean infersTheSame(Node node, List<Value> operands, List<Block> regions) {
        if (!regions.isEmpty() || node.operands().size() != operands.size()) {
            return false;
        }
        for (Type type : node.types()) {
            if (type.isDynamic()) {
                return false;
            }
        }
        for (int i = 0; i < operands.size(); i++) {
            if (!operands.get(i).type().equals(node.operand(i).type())) {
                return false;
            }
        }
        return true;
    }

    /** What is inferred, with dimensions that only the node's own types know. */
    private static List<Type> refine(List<Type> inferred, List<Type> declared) {
        if (inferred.stream().noneMatch(Type::isDynamic) || !Type.compatible(inferred, declared)) {
            return inferred;
        }
        List<Type> refined = new ArrayList<>(inferred.size());
        for (int i = 0; i < inferred.size(); i++) {
            refined.add(
                    inferred.get(i) instanceof TensorType known
                                    && declared.get(i) instanceof TensorType said
                            ? known.refine(said)
                            : inferred.get(i));
        }
        return refined;
    }

    /**
     * Copies a block, its arguments new, with values of enclosing blocks replaced as the map says.
     */
    public Block copyBlock(Block block, ValueMap map) {
        Builder inner = new Builder();
        inner.args(block.args(), map);
        for (Node node : block.nodes()) {
            inner.copy(node, map);
        }
        return inner.finish(map.get(block.results()), block.end());
    }

    /** Builds a block that may use this builder's values: a region, or a function's body. */
    public Block block(
            List<? extends Type> argTypes, BiFunction<Builder, List<Value>, List<Value>> body) {
        Builder inner = new Builder();
        inner.location = location;
        List<Value> innerArgs = new ArrayList<>(argTypes.size());
        for (Type type : argTypes) {
            innerArgs.add(inner.arg(type, ""));
        }
        return inner.finish(body.apply(inner, innerArgs));
    }

    /** Ends the block with the values it returns. */
    public Block finish(List<Value> results) {
        return finish(results, Location.UNKNOWN);
    }

    /** Ends the block with the values it returns and the location of the terminator. */
    public Block finish(List<Value> results, Location end) {
        return new Block(args, nodes, results, end);
    }
}
