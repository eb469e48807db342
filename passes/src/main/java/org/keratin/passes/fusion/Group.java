package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.runtime.Dim;

/**
 * What becomes one kernel: a space, the arrays it writes, and the nodes that are computed inside.
 * Has identity.
 */
public final class Group {
    /**
     * An array that the group writes.
     *
     * @param array where to
     * @param value what
     * @param access which element of the value, at a point of the group's space; where a guard
     *     fails 0 is written
     * @param at the element of the array
     */
    public record Output(Stored array, Value value, Access access, List<Dim> at) {}

    /**
     * How the group's contraction reads its operands.
     *
     * @param k the axes summed over
     * @param lhs the left array and its element
     * @param rhs the right array and its element
     * @param tiled whether there are columns, so that register tiles pay
     */
    public record Plan(
            Node node,
            List<Axis> k,
            Stored lhs,
            Access lhsAt,
            Stored rhs,
            Access rhsAt,
            boolean tiled) {}

    /**
     * An array that begins as a copy of another, of which the group overwrites a part.
     *
     * @param node the dynamic_update_slice, whose start is added to where the points are stored
     */
    public record Update(Node node, Stored from, Stored to) {}

    /** The order in which groups run; of one position, as they were made. */
    static final Comparator<Group> ORDER =
            Comparator.comparingInt(Group::position).thenComparingInt(group -> group.number);

    private int position;
    private int number;
    private final boolean prepare;
    private final List<Axis> axes;
    private final Map<String, Dim> bounds = new LinkedHashMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private final Set<Node> inside = new HashSet<>();
    private Location location;
    private int rows = -1;
    private int nodes;
    private int limit = FusionRules.MAX_NODES;
    private int fresh;
    private @Nullable Node contraction;
    private @Nullable Plan plan;
    private @Nullable Node irregular;
    private @Nullable Control control;
    private @Nullable Update update;

    /**
     * @param position order in the program: what it reads is written by groups of smaller positions
     * @param prepare whether it depends on variables alone and runs when they change
     * @param axes its space, no axis of extent 1
     */
    Group(int position, boolean prepare, List<Axis> axes, Location location) {
        this.position = position;
        this.prepare = prepare;
        this.axes = List.copyOf(axes);
        this.location = location;
        for (Axis axis : axes) {
            bounds.put(axis.name(), axis.extent());
        }
    }

    public int position() {
        return position;
    }

    /** How many groups were made before. */
    void number(int value) {
        number = value;
    }

    public boolean prepare() {
        return prepare;
    }

    public List<Axis> axes() {
        return axes;
    }

    /** Moves the group forward, for a reader before those known so far. */
    void moveBefore(int limit) {
        position = Math.min(position, limit);
    }

    /** Extents of the axes, and of those made by {@link #fresh}. */
    public Map<String, Dim> bounds() {
        return bounds;
    }

    public List<Output> outputs() {
        return outputs;
    }

    /** The contraction's operands; null where the group has none. */
    public @Nullable Plan plan() {
        return plan;
    }

    /**
     * The node that the group computes step by step ({@link Irregular}); null in all other groups.
     * Its outputs say where each result is stored, and nothing of how.
     */
    public @Nullable Node irregular() {
        return irregular;
    }

    /** The loop or choice that the group is; null where it is a kernel. */
    public @Nullable Control control() {
        return control;
    }

    void setControl(Control control) {
        this.control = control;
        this.nodes = FusionRules.MAX_NODES;
    }

    /** The part of an array that the group overwrites; null where it writes whole arrays. */
    public @Nullable Update update() {
        return update;
    }

    void setUpdate(Update update) {
        this.update = update;
        this.contraction = update.node();
    }

    /** Which mapping the kernel takes. */
    public Kernel.Kind kind() {
        if (irregular != null) {
            return Kernel.Kind.IRREGULAR;
        }
        if (plan != null && plan.tiled()) {
            return Kernel.Kind.CONTRACTION;
        }
        return rows() < axes.size() ? Kernel.Kind.ROW : Kernel.Kind.LOOP;
    }

    public Location location() {
        return location;
    }

    /**
     * How many leading axes are rows, whose reductions run before the other axes are visited; all
     * of them if none.
     */
    public int rows() {
        return rows < 0 ? axes.size() : rows;
    }

    /** True if the node is computed here although its result is stored. */
    public boolean computes(Node node) {
        return inside.contains(node);
    }

    Axis fresh(String letter, Dim extent) {
        String name = "%" + letter + fresh++;
        while (bounds.containsKey(name)) {
            name = "%" + letter + fresh++;
        }
        Axis axis = new Axis(name, extent);
        bounds.put(axis.name(), extent);
        return axis;
    }

    void addInside(Node node) {
        inside.add(node);
    }

    /** True if it may take one more node. */
    boolean hasRoom() {
        return nodes < limit;
    }

    /** Room for the many nodes that pieces of one result share. */
    void raiseLimit() {
        limit = FusionRules.MAX_NODES_OF_PIECES;
    }

    void count() {
        nodes++;
    }

    @Nullable Node contraction() {
        return contraction;
    }

    void setIrregular(Node node) {
        irregular = node;
    }

    void setPlan(Plan plan) {
        this.plan = plan;
    }

    void setLocation(Location location) {
        this.location = location;
    }

    /** True if the index names each of the axes exactly once, alone, and nothing else but zeros. */
    static boolean covers(List<Dim> index, Collection<String> axes) {
        Set<String> seen = new HashSet<>();
        for (Dim dim : index) {
            if (dim.isConstant() && dim.constant() == 0) {
                continue;
            }
            String name = IndexMaps.axis(dim);
            if (name == null || !axes.contains(name) || !seen.add(name)) {
                return false;
            }
        }
        return seen.size() == axes.size();
    }

    List<String> axisNames(int count) {
        return axes.subList(0, count).stream().map(Axis::name).toList();
    }

    /** True if the index is one element for each point of the space. */
    boolean isPoint(List<Dim> index) {
        return covers(index, axisNames(axes.size()));
    }

    /**
     * True if the contraction may be computed at the points of this group; keeps its place for it.
     */
    boolean reserve(Node node) {
        if (contraction == node) {
            return true;
        }
        if (contraction != null || rows >= 0 || irregular != null) {
            return false;
        }
        contraction = node;
        return true;
    }

    /**
     * True if a reduction over {@code inner} may be computed at the first {@code count} axes; keeps
     * that split.
     */
    boolean reserveRows(int count) {
        if (contraction != null || irregular != null || (rows >= 0 && rows != count)) {
            return false;
        }
        rows = count;
        return true;
    }

    boolean mayHaveRows(int count) {
        return contraction == null && irregular == null && (rows < 0 || rows == count);
    }

    /** The output that holds a value; null where none does. */
    @Nullable Output output(Value value) {
        for (Output output : outputs) {
            if (value.equals(output.value())) {
                return output;
            }
        }
        return null;
    }
}
