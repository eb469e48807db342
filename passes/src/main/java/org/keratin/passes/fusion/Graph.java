package org.keratin.passes.fusion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;

/** What fusion asks about a program, found in one walk forward. */
final class Graph {
    private static final int MANY = 1 << 20;

    private final @Nullable Graph around;
    private final Map<Node, Integer> positions = new HashMap<>();
    private final Map<Value, Integer> users = new HashMap<>();
    private final Map<Node, Integer> costs = new HashMap<>();
    private final Map<Node, Node> contractions = new HashMap<>();
    private final Map<Node, Node> reductions = new HashMap<>();
    private final Set<Value> leftOperands = new HashSet<>();
    private final Set<Value> fixed = new HashSet<>();
    private final Set<Value> variable = new HashSet<>();

    Graph(StepProgram program) {
        this.around = null;
        Block body = program.module().entry().body();
        for (int i = 0; i < body.args().size(); i++) {
            if (program.params().get(i).role() == StepProgram.Role.VARIABLE) {
                fixed.add(body.args().get(i));
                variable.add(body.args().get(i));
            }
        }
        visit(body);
    }

    /** A region, in the graph of the block that has it. */
    Graph(Block region, Graph around) {
        this.around = around;
        visit(region);
    }

    private void visit(Block body) {
        for (Node node : body.nodes()) {
            for (Value operand : Walk.reads(node)) {
                users.merge(operand, 1, Integer::sum);
            }
        }
        for (Value result : body.results()) {
            users.merge(result, 1, Integer::sum);
        }
        for (Node node : body.nodes()) {
            if (Contractions.is(node)) {
                leftOperands.add(node.operand(0));
            }
            positions.put(node, positions.size());
            findFixed(node);
            findSource(node);
            costs.put(node, cost(node));
        }
    }

    int size() {
        return positions.size();
    }

    /** True if the node is in this block itself. */
    boolean has(Node node) {
        return positions.containsKey(node);
    }

    int position(Node node) {
        Integer position = positions.get(node);
        if (position == null) {
            throw new IllegalStateException(node.op().name() + " is no node of the block");
        }
        return position;
    }

    /** True if some contraction has the value on its left. */
    boolean isLeftOperand(Value value) {
        return leftOperands.contains(value);
    }

    /** How many nodes and results use the value. */
    int uses(Value value) {
        return users.getOrDefault(value, 0);
    }

    /**
     * Work to compute an element anew from what is stored if every cheap producer is inlined;
     * contractions count 1.
     */
    int cost(Value value) {
        Node node = value.definition();
        // What ends in a contraction's epilogue is read from memory by everybody else.
        return node == null || contractions.containsKey(node) ? 1 : costs.getOrDefault(node, 1);
    }

    /** True if the value depends on variables and literals alone and has no symbolic size. */
    boolean isFixed(Value value) {
        return fixed.contains(value) || (around != null && around.isFixed(value));
    }

    /** True if some variable is among what it depends on. */
    boolean isFromVariables(Value value) {
        return variable.contains(value) || (around != null && around.isFromVariables(value));
    }

    /**
     * The contraction whose epilogue the node can be, through values used once; null where there is
     * none.
     */
    @Nullable Node contraction(Node node) {
        return contractions.get(node);
    }

    /** The reduction that the node follows element by element; null where there is none. */
    @Nullable Node reduction(Node node) {
        return reductions.get(node);
    }

    static boolean isReduction(Node node) {
        return node.op() instanceof Reduce || node.op() instanceof ReduceWindow;
    }

    /** Ops with a loop of their own inside: computed once per element, never again. */
    static boolean isHeavy(Node node) {
        return Contractions.is(node) || isReduction(node);
    }

    private void findFixed(Node node) {
        if (Control.is(node)) {
            return;
        }
        boolean all = true;
        boolean any = false;
        for (Value operand : Walk.reads(node)) {
            all &= isFixed(operand);
            any |= isFromVariables(operand);
        }
        if (all && node.operands().isEmpty()) {
            all = node.op() instanceof Constant || node.op() instanceof Iota;
        }
        for (Value result : node.results()) {
            if (all && result.type() instanceof TensorType type && type.isStatic()) {
                fixed.add(result);
                if (any) {
                    variable.add(result);
                }
            }
        }
    }

    private void findSource(Node node) {
        boolean reshapes = node.op() instanceof Reshape || node.op() instanceof Transpose;
        boolean pointwise = node.op() instanceof Elementwise || reshapes;
        if (pointwise || node.op() instanceof BroadcastInDim) {
            for (Value operand : node.operands()) {
                Node source = operand.definition();
                if (source == null || !has(source) || !sameSize(operand, node.result())) {
                    continue;
                }
                Node contraction = Contractions.is(source) ? source : contractions.get(source);
                if (pointwise && contraction != null && users.getOrDefault(operand, 0) == 1) {
                    contractions.putIfAbsent(node, contraction);
                }
                Node reduction = source.op() instanceof Reduce ? source : reductions.get(source);
                if (reduction != null) {
                    reductions.putIfAbsent(node, reduction);
                }
            }
        }
    }

    private static boolean sameSize(Value a, Value b) {
        return withoutUnits(a.tensorType().dims()).equals(withoutUnits(b.tensorType().dims()))
                || a.tensorType().size().equals(b.tensorType().size());
    }

    static List<Dim> withoutUnits(List<Dim> dims) {
        return dims.stream().filter(d -> !d.equals(Dim.of(1))).toList();
    }

    private int cost(Node node) {
        if (isHeavy(node)
                || Irregular.is(node)
                || Control.is(node)
                || node.op() instanceof Constant) {
            return 1;
        }
        // pieces are written once, and read from memory
        if (node.op() instanceof Concatenate && Pieces.of(node.result(), this) != null) {
            return 1;
        }
        int sum = own(node);
        List<Value> operands = node.operands();
        for (int i = 0; i < operands.size(); i++) {
            int cost = cost(operands.get(i));
            // where a slice starts is read once for all of its elements
            boolean start = i > 0 && node.op() instanceof DynamicSlice;
            sum = Math.min(MANY, sum + (start && cost == 1 ? 0 : cost));
        }
        return sum;
    }

    private static int own(Node node) {
        return switch (node.op()) {
            case Unary(Unary.Kind kind) when kind.isTranscendental() -> 16;
            case Unary(Unary.Kind kind) ->
                    switch (kind) {
                        case RSQRT, SQRT -> 4;
                        default -> 1;
                    };
            case Binary(Binary.Kind kind) ->
                    switch (kind) {
                        case ATAN2, POWER -> 20;
                        case DIVIDE, REMAINDER -> 4;
                        default -> 1;
                    };
            case Elementwise op -> 1;
            case Concatenate op -> 2 * node.operands().size();
            case OptimizationBarrier op -> 0;
            default -> IndexMaps.isView(node) ? 0 : 2;
        };
    }
}
