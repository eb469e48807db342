package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
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
            implements Operand {
        Copied {
            // what is prepared is there before the sizes of a call are known
            prepare &= shape.stream().allMatch(Dim::isConstant);
        }

        /** The same, made once. */
        Copied prepared() {
            return new Copied(key, true, axes, shape, at, index);
        }
    }

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
        Factor lhs = new Factor(node.operand(0), at.lhs(), graph.isFixed(node.operand(0)));
        Factor rhs = new Factor(node.operand(1), at.rhs(), graph.isFixed(node.operand(1)));
        List<Axis> order = storeOrder(group);
        if (!order.isEmpty() && isOnlyIn(order.getLast(), lhs, rhs)) {
            // What the stores walk innermost must be columns.
            Factor other = lhs;
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
                || reassociates && rows.isEmpty() && isAlong(k, lhs, rhs, columns, group)) {
            InPlace right =
                    new InPlace(IndexMaps.peel(rhs.value(), rhs.at().index(), group.bounds()));
            // Only the left factor may stand under guards.
            return rhs.at().guards().isEmpty()
                    ? new Choice(k, left, lhs.at().guards(), right, false)
                    : new Choice(k, right, rhs.at().guards(), left, false);
        }
        ContractionAxes axes = new ContractionAxes(k, rows, columns, batch);
        Choice groups = grouped.choose(node, group, axes, lhs, rhs);
        if (groups != null) {
            return groups;
        }
        int lanes = vectorBytes / node.tensorType().dtype().byteSize();
        boolean packs =
                rhs.at().guards().isEmpty()
                        && (rhs.fixed()
                                ? !isPacked(columns, lanes)
                                : paysPacking(rows, k, columns));
        Operand right =
                packs
                        ? OperandCopies.packed(group, axes, rhs, panel(columns, lanes))
                        : plain(node, group, axes, rhs, index, steps);
        if (!lhs.at().guards().isEmpty() && node.op() instanceof Convolution conv) {
            Copied input = OperandCopies.padded(node, conv, lhs, index, steps);
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
            List<Axis> k, Factor lhs, Factor rhs, List<Axis> columns, Group group) {
        if (!lhs.at().guards().isEmpty()
                || !rhs.at().guards().isEmpty()
                || rhs.fixed()
                || !isAtLeast(k.getLast().extent(), LONG_SUM)) {
            return false;
        }
        return isRun(lhs, group, k.getLast().name())
                && isRun(rhs, group, k.getLast().name())
                && !isRun(rhs, group, columns.getLast().name());
    }

    private static boolean isRun(Factor side, Group group, String axis) {
        IndexMaps.Base base = IndexMaps.peel(side.value(), side.at().index(), group.bounds());
        return isRun(base.index(), IndexMaps.memoryShape(base.value().tensorType()), axis);
    }

    private static boolean isOnlyIn(Axis axis, Factor one, Factor other) {
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
        return isAtLeast(AxisSpace.size(rows), 256)
                && isAtLeast(AxisSpace.size(k), 128)
                && isAtLeast(AxisSpace.size(columns), 64);
    }

    static boolean isAtLeast(Dim dim, long least) {
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
                || !isAtLeast(AxisSpace.size(columns), 512)) {
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
    private static boolean isPacked(List<Axis> columns, int lanes) {
        Dim n = AxisSpace.size(columns);
        return n.isConstant() && panel(columns, lanes) == n.constant();
    }

    /** The columns of a panel. */
    private static int panel(List<Axis> columns, int lanes) {
        return PanelWidth.of(AxisSpace.size(columns).constant(), lanes);
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

    /**
     * The operand where it is if neighbouring columns are neighbours in memory, else copied as
     * {@code [batch…, K, N]}.
     */
    private static Operand plain(
            Node node,
            Group group,
            ContractionAxes axes,
            Factor side,
            List<Dim> point,
            List<Dim> steps) {
        String last = axes.columns().getLast().name();
        if (side.at().guards().isEmpty()) {
            IndexMaps.Base base = IndexMaps.peel(side.value(), side.at().index(), group.bounds());
            List<Dim> shape = IndexMaps.memoryShape(base.value().tensorType());
            if (isRun(base.index(), shape, last)) {
                return new InPlace(base);
            }
        } else if (node.op() instanceof Convolution conv) {
            Copied input = OperandCopies.padded(node, conv, side, point, steps);
            if (isRun(input.index(), input.shape(), last)) {
                return input;
            }
        }
        return OperandCopies.flat(axes, side);
    }

    /** True if neighbours along the axis are neighbours in an array of that shape. */
    static boolean isRun(List<Dim> index, List<Dim> shape, String axis) {
        Dim offset = Dim.of(0);
        for (int d = 0; d < shape.size(); d++) {
            offset = offset.times(shape.get(d)).plus(index.get(d));
        }
        return offset.isContiguousIn(axis);
    }
}
