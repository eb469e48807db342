package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.kernel.Axis;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.Guard;
import org.keratin.passes.layout.PanelWidth;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * How a contraction reads its operands: tiles over a packed, copied or original right operand, or a
 * plain loop where there are no columns to tile (depthwise convolution, matrix times vector, types
 * that no tile takes).
 */
public final class OperandLayout {
    private static final Dim ONE = Dim.of(1);

    /** A sum of products at least as long is worth vectors of its own. */
    private static final long LONG_SUM = 64;

    private final int vectorBytes;
    private final boolean reassociates;
    private final GroupedOperands grouped;

    /**
     * @param reassociates whether sums may be taken in another order
     * @param products multiplications of groups that the target has
     */
    public OperandLayout(int vectorBytes, boolean reassociates, Set<GroupProduct> products) {
        this.vectorBytes = vectorBytes;
        this.reassociates = reassociates;
        this.grouped = new GroupedOperands(vectorBytes, products);
    }

    /**
     * The whole choice.
     *
     * @param k the axes summed over
     * @param lhsGuards guards of reads of the left operand
     * @param tiled whether there are columns to tile
     */
    record Choice(List<Axis> k, Operand lhs, List<Guard> lhsGuards, Operand rhs, boolean tiled) {}

    sealed interface Operand permits InPlace, Copied {}

    /** Read where it is. */
    record InPlace(IndexMaps.Base base) implements Operand {}

    /**
     * Written to an array of its own before, once (prepare) or in each step.
     *
     * @param axes the space of the copying kernel
     * @param shape the array's
     * @param at the element of the array at a point of that space
     * @param index the element of the array at a point and step of the contraction
     */
    record Copied(
            Key key,
            boolean prepare,
            List<Axis> axes,
            List<Dim> shape,
            List<Dim> at,
            List<Dim> index)
            implements Operand {}

    /** Contractions whose copies have the same key share one. */
    record Key(Value value, Access access, List<Dim> shape) {}

    Choice choose(Node node, Group group, List<Dim> index, Graph graph) {
        List<Axis> k = new ArrayList<>();
        List<Dim> steps = new ArrayList<>();
        for (Dim extent : Contractions.extents(node)) {
            if (extent.equals(ONE)) {
                steps.add(Dim.of(0));
            } else {
                Axis axis = group.fresh("k", extent);
                k.add(axis);
                steps.add(axis.dim());
            }
        }
        Contractions.Operands at = Contractions.operands(node, index, steps, group.bounds());
        Side lhs = new Side(node.operand(0), at.lhs());
        Side rhs = new Side(node.operand(1), at.rhs());
        List<Axis> order = storeOrder(group);
        if (!order.isEmpty() && isOnlyIn(order.getLast(), lhs, rhs)) {
            // What the stores walk innermost must be columns.
            Side other = lhs;
            lhs = rhs;
            rhs = other;
        }
        List<Axis> rows = new ArrayList<>();
        List<Axis> columns = new ArrayList<>();
        List<Axis> batch = new ArrayList<>();
        for (Axis axis : order) {
            if (isOnlyIn(axis, rhs, lhs)) {
                columns.add(axis);
            } else {
                (isOnlyIn(axis, lhs, rhs) ? rows : batch).add(axis);
            }
        }
        InPlace left = new InPlace(left(lhs.value(), lhs.at().index(), group, graph));
        boolean runs = !columns.isEmpty() && columns.getLast().equals(order.getLast());
        if (!runs
                || k.isEmpty()
                || !isTiled(node)
                || reassociates && rows.isEmpty() && isAlong(k, lhs, rhs, columns, group, graph)) {
            InPlace right =
                    new InPlace(IndexMaps.peel(rhs.value(), rhs.at().index(), group.bounds()));
            // Only the left factor may stand under guards.
            return rhs.at().guards().isEmpty()
                    ? new Choice(k, left, lhs.at().guards(), right, false)
                    : new Choice(k, right, rhs.at().guards(), left, false);
        }
        boolean fixed = graph.isFixed(rhs.value());
        Choice groups =
                grouped.choose(
                        node,
                        group,
                        new GroupedOperands.Axes(k, rows, columns, batch),
                        new GroupedOperands.Side(lhs.value(), lhs.at(), false),
                        new GroupedOperands.Side(rhs.value(), rhs.at(), fixed));
        if (groups != null) {
            return groups;
        }
        boolean packs =
                rhs.at().guards().isEmpty()
                        && (fixed ? !isPacked(columns, node) : paysPacking(rows, k, columns));
        Operand right =
                packs
                        ? packed(node, group, k, columns, batch, rhs, fixed)
                        : plain(node, group, k, columns, batch, rhs, index, steps, fixed);
        if (!lhs.at().guards().isEmpty() && node.op() instanceof Convolution conv) {
            boolean fixedInput = graph.isFixed(lhs.value());
            Copied input = padded(node, conv, lhs.at(), index, steps, fixedInput);
            return new Choice(k, input, List.of(), right, true);
        }
        Operand spread = spread(left, node, k, columns);
        return new Choice(k, spread, lhs.at().guards(), right, true);
    }

    /**
     * True if both factors stand in memory along a long sum and not along the columns: without rows
     * a copy of the right one would be read once.
     */
    private static boolean isAlong(
            List<Axis> k, Side lhs, Side rhs, List<Axis> columns, Group group, Graph graph) {
        if (!lhs.at().guards().isEmpty()
                || !rhs.at().guards().isEmpty()
                || graph.isFixed(rhs.value())
                || !isAtLeast(k.getLast().extent(), LONG_SUM)) {
            return false;
        }
        return isRun(lhs, group, k.getLast().name())
                && isRun(rhs, group, k.getLast().name())
                && !isRun(rhs, group, columns.getLast().name());
    }

    private static boolean isRun(Side side, Group group, String axis) {
        IndexMaps.Base base = IndexMaps.peel(side.value(), side.at().index(), group.bounds());
        return isRun(base.index(), IndexMaps.memoryShape(base.value().tensorType()), axis);
    }

    /** One factor: a value, and its element at a point and step. */
    private record Side(Value value, Access at) {}

    private static boolean isOnlyIn(Axis axis, Side one, Side other) {
        return symbols(one.at()).contains(axis.name())
                && !symbols(other.at()).contains(axis.name());
    }

    /** The group's axes in the order in which the first array it writes has them. */
    private static List<Axis> storeOrder(Group group) {
        Group.Output output = group.outputs().getFirst();
        Dim offset = Dim.of(0);
        for (int d = 0; d < output.at().size(); d++) {
            offset = offset.times(output.array().shape().get(d)).plus(output.at().get(d));
        }
        Map<Axis, Long> strides = new HashMap<>();
        for (Axis axis : group.axes()) {
            if (!offset.isAffineIn(axis.name())) {
                return group.axes();
            }
            // Symbolic strides are compared at a sample size.
            strides.put(axis, offset.coefficient(axis.name()).eval(symbol -> 1 << 10));
        }
        List<Axis> order = new ArrayList<>(group.axes());
        order.sort(Comparator.comparing((Axis axis) -> strides.get(axis)).reversed());
        return order;
    }

    /** True if packing in each step costs little beside the product: large, and known to be. */
    private static boolean paysPacking(List<Axis> rows, List<Axis> k, List<Axis> columns) {
        return isAtLeast(size(rows), 256)
                && isAtLeast(size(k), 128)
                && isAtLeast(size(columns), 64);
    }

    private static boolean isAtLeast(Dim dim, long least) {
        return dim.isConstant() && dim.constant() >= least;
    }

    /**
     * A matrix whose rows are a multiple of 4096 bytes apart, so that all rows of a tile fall into
     * one set of the cache, is copied to rows that are not, where the product is large enough.
     */
    private static Operand spread(InPlace lhs, Node node, List<Axis> k, List<Axis> columns) {
        Value value = lhs.base().value();
        List<Dim> dims = value.tensorType().dims();
        boolean plain =
                lhs.base().index().stream().allMatch(d -> IndexMaps.axis(d) != null)
                        && k.size() == 1
                        && dims.size() >= 2
                        && lhs.base().index().getLast().equals(k.getFirst().dim());
        if (!plain
                || value.definition() != null
                || !isAliased(dims, node.tensorType().dtype())
                || !isAtLeast(size(columns), 512)) {
            return lhs;
        }
        List<Axis> axes = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        for (int d = 0; d < dims.size(); d++) {
            axes.add(new Axis("%a" + d, dims.get(d)));
            at.add(axes.get(d).dim());
        }
        Key key = new Key(value, new Access(at), spread(dims));
        return new Copied(key, false, axes, spread(dims), at, lhs.base().index());
    }

    /** True if rows of that shape are a multiple of 4096 bytes apart. */
    static boolean isAliased(List<Dim> shape, DType dtype) {
        return shape.size() >= 2
                && shape.getLast().isConstant()
                && shape.getLast().constant() * dtype.byteSize() % 4096 == 0;
    }

    /** The same shape with 16 unused elements behind each row. */
    static List<Dim> spread(List<Dim> shape) {
        List<Dim> wider = new ArrayList<>(shape);
        wider.set(shape.size() - 1, shape.getLast().plus(16));
        return wider;
    }

    /**
     * The left operand behind its views; but where they take it apart by divisions and nobody else
     * sees it, the result of the views, so that it is written in the order in which it is read.
     */
    private static IndexMaps.Base left(Value value, List<Dim> index, Group group, Graph graph) {
        IndexMaps.Base base = IndexMaps.peel(value, index, group.bounds());
        boolean divided = base.index().stream().anyMatch(OperandLayout::hasDivision);
        Value v = value;
        while (divided && v != base.value()) {
            Node node = v.definition();
            divided =
                    node != null
                            && (node.op() instanceof Reshape || node.op() instanceof Transpose)
                            && graph.uses(v) == 1
                            && node.operand(0).definition() != null;
            v = node == null ? v : node.operand(0);
        }
        return divided && graph.uses(v) == 1 ? new IndexMaps.Base(value, index) : base;
    }

    private static boolean hasDivision(Dim dim) {
        for (Dim.Term term : dim.terms()) {
            for (Dim.Atom atom : term.factors()) {
                if (!(atom instanceof Dim.Symbol)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the columns are exactly one panel: packing would change nothing. */
    private boolean isPacked(List<Axis> columns, Node node) {
        Dim n = size(columns);
        int lanes = vectorBytes / node.tensorType().dtype().byteSize();
        return n.isConstant() && PanelWidth.of(n.constant(), lanes) == n.constant();
    }

    /**
     * The input with its padding (and the zeros between dilated elements) in memory: tiles look at
     * no guard.
     */
    private static Copied padded(
            Node node,
            Convolution conv,
            Access read,
            List<Dim> index,
            List<Dim> steps,
            boolean fixed) {
        ConvDims dims = conv.dims();
        TensorType input = node.operand(0).tensorType();
        List<Dim> shape = new ArrayList<>(input.dims());
        List<Dim> from = new ArrayList<>(Collections.nCopies(input.rank(), Dim.of(0)));
        // groups included
        from.set(dims.inputBatch(), read.index().get(dims.inputBatch()));
        from.set(dims.inputFeature(), read.index().get(dims.inputFeature()));
        for (int i = 0; i < dims.spatial(); i++) {
            int d = dims.inputSpatial().get(i);
            Dim window = node.operand(1).tensorType().dim(dims.kernelSpatial().get(i));
            Dim size = node.tensorType().dim(dims.outputSpatial().get(i));
            long stride = conv.strides().get(i);
            long dilation = conv.rhsDilation().get(i);
            shape.set(d, size.minus(1).times(stride).plus(window.minus(1).times(dilation)).plus(1));
            from.set(
                    d,
                    index.get(dims.outputSpatial().get(i))
                            .times(stride)
                            .plus(steps.get(i).times(dilation)));
        }
        List<Axis> axes = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        for (int d = 0; d < shape.size(); d++) {
            boolean unit = shape.get(d).equals(ONE);
            if (!unit) {
                axes.add(new Axis("%a" + d, shape.get(d)));
            }
            at.add(unit ? Dim.of(0) : Dim.symbol("%a" + d));
        }
        Map<String, Dim> bounds = bounds(axes);
        List<Dim> value = new ArrayList<>(at);
        List<Guard> guards = new ArrayList<>();
        for (int i = 0; i < dims.spatial(); i++) {
            int d = dims.inputSpatial().get(i);
            List<Dim> position = new ArrayList<>();
            Dim unpadded = at.get(d).minus(conv.padLow().get(i));
            long dilation = conv.lhsDilation().get(i);
            IndexMaps.dilated(unpadded, input.dim(d), dilation, position, guards, bounds);
            value.set(d, position.getFirst());
        }
        Access access = new Access(value, IndexMaps.needed(guards, bounds));
        return new Copied(new Key(node.operand(0), access, shape), fixed, axes, shape, at, from);
    }

    private static boolean isTiled(Node node) {
        DType dtype = node.tensorType().dtype();
        boolean isWide =
                switch (dtype) {
                    case FLOAT32, FLOAT64, INT32, UINT32 -> true;
                    default -> false;
                };
        return isWide
                && node.operand(0).tensorType().dtype() == dtype
                && node.operand(1).tensorType().dtype() == dtype;
    }

    private static Set<String> symbols(Access access) {
        Set<String> symbols = new HashSet<>();
        for (Dim dim : access.index()) {
            symbols.addAll(dim.symbols());
        }
        for (Guard guard : access.guards()) {
            symbols.addAll(guard.expr().symbols());
            symbols.addAll(guard.lower().symbols());
            symbols.addAll(guard.upper().symbols());
        }
        return symbols;
    }

    /** {@code [batch…, ceil(N / width), K, width]}, the last panel filled with zeros. */
    private Copied packed(
            Node node,
            Group group,
            List<Axis> k,
            List<Axis> columns,
            List<Axis> batch,
            Side side,
            boolean fixed) {
        long n = size(columns).constant();
        int width = PanelWidth.of(n, vectorBytes / node.tensorType().dtype().byteSize());
        long panels = Math.ceilDiv(n, width);
        List<Axis> axes = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        List<Dim> shape = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        rename("%b", batch, axes, map);
        for (Axis axis : batch) {
            shape.add(axis.extent());
            at.add(map.get(axis.name()));
            index.add(axis.dim());
        }
        Dim panel = Dim.of(0);
        if (panels > 1) {
            axes.add(new Axis("%p", Dim.of(panels)));
            panel = Dim.symbol("%p");
        }
        rename("%k", k, axes, map);
        axes.add(new Axis("%j", Dim.of(width)));
        Dim lane = Dim.symbol("%j");
        Map<String, Dim> bounds = bounds(axes);
        Dim column = panel.times(width).plus(lane);
        List<Dim> parts =
                IndexMaps.reshape(
                        List.of(column),
                        List.of(Dim.of(n)),
                        columns.stream().map(Axis::extent).toList(),
                        bounds);
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i).name(), parts.get(i));
        }
        Dim flat = flat(columns);
        shape.addAll(List.of(Dim.of(panels), size(k), Dim.of(width)));
        at.addAll(List.of(panel, flat(k).substitute(map), lane));
        index.addAll(
                List.of(
                        IndexMaps.simplify(flat.floorDiv(width), group.bounds()),
                        flat(k),
                        IndexMaps.simplify(flat.mod(width), group.bounds())));
        List<Guard> guards =
                IndexMaps.needed(List.of(new Guard(column, Dim.of(0), Dim.of(n))), bounds);
        Key key =
                new Key(
                        side.value(),
                        new Access(substitute(side.at().index(), map, bounds), guards),
                        shape);
        return new Copied(key, fixed, axes, shape, at, index);
    }

    /**
     * The operand where it is if neighbouring columns are neighbours in memory, else copied as
     * {@code [batch…, K, N]}.
     */
    private Operand plain(
            Node node,
            Group group,
            List<Axis> k,
            List<Axis> columns,
            List<Axis> batch,
            Side side,
            List<Dim> point,
            List<Dim> steps,
            boolean fixed) {
        String last = columns.getLast().name();
        if (side.at().guards().isEmpty()) {
            IndexMaps.Base base = IndexMaps.peel(side.value(), side.at().index(), group.bounds());
            List<Dim> shape = IndexMaps.memoryShape(base.value().tensorType());
            if (isRun(base.index(), shape, last)) {
                return new InPlace(base);
            }
        } else if (node.op() instanceof Convolution conv) {
            Copied input = padded(node, conv, side.at(), point, steps, fixed);
            if (isRun(input.index(), input.shape(), last)) {
                return input;
            }
        }
        List<Axis> axes = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        rename("%b", batch, axes, map);
        rename("%k", k, axes, map);
        rename("%n", columns, axes, map);
        List<Dim> shape = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        for (Axis axis : batch) {
            shape.add(axis.extent());
            at.add(map.get(axis.name()));
            index.add(axis.dim());
        }
        shape.addAll(List.of(size(k), size(columns)));
        at.addAll(List.of(flat(k).substitute(map), flat(columns).substitute(map)));
        index.addAll(List.of(flat(k), flat(columns)));
        Map<String, Dim> bounds = bounds(axes);
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : side.at().guards()) {
            guards.add(
                    new Guard(
                            guard.expr().substitute(map),
                            guard.lower().substitute(map),
                            guard.upper().substitute(map)));
        }
        Access access =
                new Access(
                        substitute(side.at().index(), map, bounds),
                        IndexMaps.needed(guards, bounds));
        return new Copied(new Key(side.value(), access, shape), fixed, axes, shape, at, index);
    }

    /** True if neighbours along the axis are neighbours in an array of that shape. */
    static boolean isRun(List<Dim> index, List<Dim> shape, String axis) {
        Dim offset = Dim.of(0);
        for (int d = 0; d < shape.size(); d++) {
            offset = offset.times(shape.get(d)).plus(index.get(d));
        }
        return offset.isAffineIn(axis) && offset.coefficient(axis).equals(ONE);
    }

    static void rename(String prefix, List<Axis> from, List<Axis> to, Map<String, Dim> map) {
        for (int i = 0; i < from.size(); i++) {
            Axis axis = new Axis(prefix + i, from.get(i).extent());
            to.add(axis);
            map.put(from.get(i).name(), axis.dim());
        }
    }

    static Map<String, Dim> bounds(List<Axis> axes) {
        Map<String, Dim> bounds = new HashMap<>();
        for (Axis axis : axes) {
            bounds.put(axis.name(), axis.extent());
        }
        return bounds;
    }

    private static List<Dim> substitute(
            List<Dim> index, Map<String, Dim> map, Map<String, Dim> bounds) {
        return index.stream().map(d -> IndexMaps.simplify(d.substitute(map), bounds)).toList();
    }

    static Dim size(List<Axis> axes) {
        Dim size = ONE;
        for (Axis axis : axes) {
            size = size.times(axis.extent());
        }
        return size;
    }

    static Dim flat(List<Axis> axes) {
        Dim flat = Dim.of(0);
        for (Axis axis : axes) {
            flat = flat.times(axis.extent()).plus(axis.dim());
        }
        return flat;
    }
}
