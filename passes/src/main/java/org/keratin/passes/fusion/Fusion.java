package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.runtime.Dim;

/**
 * Decides, in one walk from the results to the parameters, which values have memory and which
 * kernel computes what.
 *
 * <p>When a node's turn comes, all its readers are placed and it is known which elements each
 * reads. Then
 *
 * <ul>
 *   <li>a view is never stored, but read through;
 *   <li>what is cheap, or read once per element by one kernel, is computed inside its readers;
 *   <li>a contraction or reduction is computed inside its first reader if that reads one element at
 *       each of its own points (so bias, activation and residual become an epilogue), a reduction
 *       also where the reader visits the same inner axes again (softmax, norms);
 *   <li>a value with several readers is computed and stored by the first of them where that reads
 *       it point by point, else by a kernel of its own.
 * </ul>
 *
 * Positions keep it acyclic: a value is only ever computed in the first of its readers.
 */
public final class Fusion {

    /** A state and the array of its new value, to be copied when the step ends. */
    public record Update(Stored state, Stored next) {}

    private final StepProgram program;
    private final @Nullable Fusion around;
    private final @Nullable Group control;
    private final Block body;
    private final Set<Value> arguments;
    private final Graph graph;
    private final OperandLayout layout;
    private final Map<Value, Map<Group, Set<Demand>>> demands = new HashMap<>();
    private final Map<Value, Stored> stored = new LinkedHashMap<>();
    private final Map<Value, Integer> outputs = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private final InPlace inPlace;
    private final ContractionOperands operands;
    private final NodePlacement placement;
    private final @Nullable Boundary boundary;

    public Fusion(StepProgram program, OperandLayout layout) {
        this.program = program;
        this.around = null;
        this.control = null;
        this.body = program.module().entry().body();
        this.arguments = new HashSet<>(body.args());
        this.graph = new Graph(program);
        this.layout = layout;
        this.inPlace = new InPlace(program, graph);
        this.operands = new ContractionOperands(this, graph, layout);
        this.placement = new NodePlacement(this, graph, inPlace, operands);
        this.boundary = new Boundary(this, program, graph);
    }

    /** A region of the node that is {@code control}. */
    private Fusion(Fusion around, Group control, Block region) {
        this.program = around.program;
        this.around = around;
        this.control = control;
        this.body = region;
        this.arguments = new HashSet<>(region.args());
        this.graph = new Graph(region, around.graph);
        this.layout = around.layout;
        this.inPlace = new InPlace(region, graph, around.inPlace);
        this.operands = new ContractionOperands(this, graph, layout);
        this.placement = new NodePlacement(this, graph, inPlace, operands);
        this.boundary = null;
    }

    /** The groups in the order they run, those of {@code prepare} and of {@code step} mixed. */
    public List<Group> run() {
        boundary().placeArguments();
        boundary().placeResults();
        return placeNodes();
    }

    /** A region of a loop or choice, whose arguments and results have memory outside. */
    Fusion region(Group reader, Block region, List<Stored> args, List<Stored> targets) {
        Fusion inner = new Fusion(this, reader, region);
        for (int i = 0; i < args.size(); i++) {
            inner.keep(region.args().get(i), args.get(i));
        }
        for (int i = 0; i < targets.size(); i++) {
            inner.target(region.results().get(i), targets.get(i), i);
        }
        inner.placeNodes();
        return inner;
    }

    private List<Group> placeNodes() {
        for (int i = body.nodes().size() - 1; i >= 0; i--) {
            placement.place(body.nodes().get(i));
        }
        groups.sort(Group.ORDER);
        return groups();
    }

    /** The groups in order, once they are known. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** The memory of a value; null where it has none. */
    public @Nullable Stored find(Value value) {
        Stored here = stored.get(value);
        return here != null || around == null ? here : around.find(value);
    }

    /** The memory of a literal, which is only asked for by who reads it. */
    public Stored literal(Value value) {
        return store(value);
    }

    /** The states that the program changes. */
    public List<Update> updates() {
        return boundary().updates();
    }

    private boolean isLocal(Value value) {
        Node node = value.definition();
        return around == null || (node == null ? arguments.contains(value) : graph.has(node));
    }

    /** The array of a value that {@code reader}, a loop or choice, finds in memory. */
    Stored lend(Group reader, Value value) {
        if (around != null && control != null && !isLocal(value)) {
            return around.lend(control, value);
        }
        if (value.definition() != null) {
            List<Dim> any = Collections.nCopies(value.tensorType().rank(), Dim.of(0));
            demand(reader, value, new Demand(new Access(any), List.of(), true));
        }
        return store(value);
    }

    /** The array of result {@code i} of the program. */
    public Stored result(int i) {
        return boundary().result(i);
    }

    private Boundary boundary() {
        if (boundary == null) {
            throw new IllegalStateException("a region has no arguments or results of its own");
        }
        return boundary;
    }

    /** True for a value that this block gave memory. */
    boolean isStored(Value value) {
        return stored.containsKey(value);
    }

    /** True for a value that is written to where a result of the block belongs. */
    boolean isOutput(Value value) {
        return outputs.containsKey(value);
    }

    /** The groups placed so far that read a value, and which elements each reads. */
    Map<Group, Set<Demand>> readers(Value value) {
        return demands.getOrDefault(value, Map.of());
    }

    /** Gives the value memory that is there already. */
    void keep(Value value, Stored array) {
        stored.put(value, array);
    }

    void add(Group group) {
        group.number(groups.size());
        groups.add(group);
    }

    void writePiece(Group group, Stored array, Value piece, List<Dim> at) {
        List<Dim> point = pointIndex(group, piece.tensorType().dims());
        group.raiseLimit();
        group.outputs().add(new Group.Output(array, piece, new Access(point), at));
        demand(group, piece, new Demand(new Access(point), List.of(), false));
    }

    /** Has the value, result {@code i} of the block, written to an array of its own. */
    void target(Value value, Stored array, int i) {
        Node node = value.definition();
        boolean direct =
                node != null
                        && isLocal(value)
                        && !stored.containsKey(value)
                        && !graph.isFixed(value)
                        && !(node.op() instanceof OptimizationBarrier);
        if (direct) {
            stored.put(value, array);
            outputs.put(value, i);
            return;
        }
        assign(value, array, 2 * graph.size() + 2 + i);
    }

    /** A kernel that writes the value to an array that is not its own. */
    void assign(Value value, Stored array, int position) {
        List<Dim> shape = value.tensorType().dims();
        Group group = space(position, false, shape, location(value));
        List<Dim> index = pointIndex(group, shape);
        group.outputs().add(new Group.Output(array, value, new Access(index), index));
        demand(group, value, new Demand(new Access(index), List.of(), false));
    }

    private org.keratin.ir.Location location(Value value) {
        Node node = value.definition();
        return node == null ? org.keratin.ir.Location.UNKNOWN : node.location();
    }

    // ---- groups ----

    Group space(int position, boolean prepare, List<Dim> shape, org.keratin.ir.Location location) {
        List<Axis> axes = new ArrayList<>();
        for (int d = 0; d < shape.size(); d++) {
            if (!shape.get(d).equals(Dim.of(1))) {
                axes.add(new Axis("%i" + d, shape.get(d)));
            }
        }
        Group group = new Group(position, prepare, axes, location);
        add(group);
        return group;
    }

    static List<Dim> pointIndex(Group group, List<Dim> shape) {
        List<Dim> index = new ArrayList<>();
        for (int d = 0; d < shape.size(); d++) {
            index.add(group.bounds().containsKey("%i" + d) ? Dim.symbol("%i" + d) : Dim.of(0));
        }
        return index;
    }

    /** The array of a value that gets memory. */
    Stored store(Value value) {
        if (around != null && control != null && !isLocal(value)) {
            return node(value) instanceof Constant
                    ? around.store(value)
                    : around.lend(control, value);
        }
        return stored.computeIfAbsent(
                value,
                v -> {
                    TensorType type = v.tensorType();
                    Node node = v.definition();
                    boolean literal = node != null && node.op() instanceof Constant;
                    Buffer.Kind kind =
                            literal
                                    ? Buffer.Kind.CONSTANT
                                    : graph.isFixed(v) ? Buffer.Kind.PREPARED : Buffer.Kind.SCRATCH;
                    String name =
                            node == null || !node.location().isKnown()
                                    ? "t"
                                    : node.location().name();
                    boolean spread =
                            kind == Buffer.Kind.SCRATCH
                                    && !inPlace.isOwned(v)
                                    && graph.isLeftOperand(v)
                                    && OperandLayout.isAliased(type.dims(), type.dtype());
                    List<Dim> shape = spread ? OperandLayout.spread(type.dims()) : type.dims();
                    return new Stored(name, type.dtype(), shape, v, kind, 0);
                });
    }

    private static @Nullable Object node(Value value) {
        Node node = value.definition();
        return node == null ? null : node.op();
    }

    void demand(Group group, Value value, Demand demand) {
        if (around != null && control != null && !isLocal(value)) {
            if (!(node(value) instanceof Constant)) {
                around.lend(control, value);
            }
            return;
        }
        demands.computeIfAbsent(value, v -> new LinkedHashMap<>())
                .computeIfAbsent(group, g -> new LinkedHashSet<>())
                .add(demand);
    }

    void need(Group group, Value value, Demand demand) {
        Node source = value.definition();
        if (source != null && !(source.op() instanceof Constant)) {
            demand(group, value, demand);
        }
    }

    /** Who makes a copy that does not change in this loop: the block around it. */
    @Nullable ContractionOperands outside(OperandLayout.Copied copied) {
        return around != null
                        && control != null
                        && !isLocal(copied.key().value())
                        && (copied.prepare() || around.isLoop(control))
                ? around.operands
                : null;
    }

    /** The position of what has to be there before the loop or choice of this region runs. */
    int before() {
        if (control == null) {
            throw new IllegalStateException("nothing is around the program");
        }
        return control.position() - 1;
    }

    private boolean isLoop(Group group) {
        int at = group.position() / 2;
        return body.nodes().get(at).op() instanceof While;
    }

    /** Refuses nodes that have no lowering, by name. */
    static IrException unsupported(Node node) {
        return new IrException(node.op().name() + " has no kernel" + node.location().suffix());
    }
}
