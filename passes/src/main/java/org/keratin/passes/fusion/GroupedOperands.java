package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DotGeneral;
import org.keratin.kernel.Axis;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.Guard;
import org.keratin.passes.layout.PanelWidth;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Contractions of narrow factors, laid out for a {@link GroupProduct}: the factors are read before
 * they are converted to the type of the sum, and the innermost axis summed over is split into
 * groups, which run in memory in both: {@code [rows, K]} on the left and {@code [ceil(N / width),
 * ceil(K / g), width, g]} on the right. Where K is no multiple of g the last group is filled with
 * zeros.
 */
final class GroupedOperands {
    /**
     * Rows that pay for a copy of the right factor, and steps and columns for leaving the plain.
     */
    private static final long LEAST = 16;

    private final int vectorBytes;
    private final Set<GroupProduct> products;

    GroupedOperands(int vectorBytes, Set<GroupProduct> products) {
        this.vectorBytes = vectorBytes;
        this.products = products;
    }

    /** The layout; null where no product takes the factors, or the sum is too small for it. */
    OperandLayout.@Nullable Choice choose(
            Node node, Group group, ContractionAxes axes, Factor left, Factor right) {
        DType sum = node.tensorType().dtype();
        if (products.isEmpty()
                || !(node.op() instanceof DotGeneral)
                || !left.at().guards().isEmpty()
                || !right.at().guards().isEmpty()) {
            return null;
        }
        IndexMaps.Base lhs = narrow(left, group);
        IndexMaps.Base rhs = narrow(right, group);
        if (lhs == null || rhs == null) {
            return null;
        }
        GroupProduct product = GroupProduct.of(products, dtype(lhs), dtype(rhs), sum);
        Axis last = axes.k().getLast();
        if (product == null
                || !isAtLeast(last.extent())
                || !isAtLeast(AxisSpace.size(axes.columns()))
                || !isAtLeastOrOpen(AxisSpace.size(axes.rows()))
                || axes.k().stream().anyMatch(axis -> !axis.extent().isConstant())) {
            return null;
        }
        int size = product.size();
        Axis steps = group.fresh("k", last.extent().ceilDiv(size));
        Axis inner = group.fresh("k", Dim.of(size));
        List<Axis> k = new ArrayList<>(axes.k().subList(0, axes.k().size() - 1));
        ContractionAxes split = new ContractionAxes(k, axes.rows(), axes.columns(), axes.batch());
        Dim at = steps.dim().times(size).plus(inner.dim());
        OperandLayout.Operand one = left(lhs, split, last, size, at);
        OperandLayout.Operand other =
                right(rhs, split, last, steps, inner, group, sum, right.fixed());
        k.add(steps);
        k.add(inner);
        return new OperandLayout.Choice(k, one, List.of(), other, true);
    }

    private static DType dtype(IndexMaps.Base base) {
        return base.value().tensorType().dtype();
    }

    private static boolean isAtLeast(Dim dim) {
        return dim.isConstant() && dim.constant() >= LEAST;
    }

    private static boolean isAtLeastOrOpen(Dim dim) {
        return !dim.isConstant() || dim.constant() >= LEAST;
    }

    /** What is converted to the type of the sum; null where nothing is. */
    private static IndexMaps.@Nullable Base narrow(Factor side, Group group) {
        IndexMaps.Base wide = IndexMaps.peel(side.value(), side.at().index(), group.bounds());
        Node node = wide.value().definition();
        return node != null && node.op() instanceof Convert
                ? IndexMaps.peel(node.operand(0), wide.index(), group.bounds())
                : null;
    }

    /** In place where whole groups run in memory, else {@code [batch…, rows…, k…, groups · g]}. */
    private static OperandLayout.Operand left(
            IndexMaps.Base lhs, ContractionAxes axes, Axis last, int size, Dim at) {
        boolean whole = last.extent().mod(size).equals(Dim.of(0));
        List<Dim> memory = IndexMaps.memoryShape(lhs.value().tensorType());
        if (whole && OperandLayout.isRun(lhs.index(), memory, last.name())) {
            return new OperandLayout.InPlace(
                    new IndexMaps.Base(
                            lhs.value(), substitute(lhs.index(), Map.of(last.name(), at))));
        }
        List<Axis> space = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        List<Dim> shape = new ArrayList<>();
        List<Dim> to = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        List<List<Axis>> all = List.of(axes.batch(), axes.rows(), axes.k());
        for (int i = 0; i < all.size(); i++) {
            AxisSpace.rename("%" + "brk".charAt(i), all.get(i), space, map);
            for (Axis axis : all.get(i)) {
                shape.add(axis.extent());
                to.add(map.get(axis.name()));
                index.add(axis.dim());
            }
        }
        Axis padded = new Axis("%s", last.extent().ceilDiv(size).times(size));
        space.add(padded);
        map.put(last.name(), padded.dim());
        shape.add(padded.extent());
        to.add(padded.dim());
        index.add(at);
        List<Guard> guards =
                whole ? List.of() : List.of(new Guard(padded.dim(), Dim.of(0), last.extent()));
        Access access = new Access(substitute(lhs.index(), map), guards);
        OperandLayout.Key key = new OperandLayout.Key(lhs.value(), access, shape);
        return new OperandLayout.Copied(key, false, space, shape, to, index);
    }

    /** {@code [batch…, panels, k · groups, width, g]}, columns and groups filled with zeros. */
    private OperandLayout.Operand right(
            IndexMaps.Base rhs,
            ContractionAxes axes,
            Axis last,
            Axis steps,
            Axis inner,
            Group group,
            DType sum,
            boolean fixed) {
        long n = AxisSpace.size(axes.columns()).constant();
        int width = PanelWidth.of(n, vectorBytes / sum.byteSize());
        Dim panels = Dim.of(Math.ceilDiv(n, width));
        List<Axis> space = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        List<Dim> shape = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        AxisSpace.rename("%b", axes.batch(), space, map);
        for (Axis axis : axes.batch()) {
            shape.add(axis.extent());
            at.add(map.get(axis.name()));
            index.add(axis.dim());
        }
        Dim panel = Dim.of(0);
        if (panels.constant() > 1) {
            space.add(new Axis("%p", panels));
            panel = Dim.symbol("%p");
        }
        AxisSpace.rename("%k", axes.k(), space, map);
        Axis groups = new Axis("%s", steps.extent());
        Axis lane = new Axis("%j", Dim.of(width));
        Axis element = new Axis("%g", inner.extent());
        space.addAll(List.of(groups, lane, element));
        Dim position = groups.dim().times(inner.extent()).plus(element.dim());
        map.put(last.name(), position);
        Map<String, Dim> bounds = AxisSpace.bounds(space);
        Dim column = panel.times(width).plus(lane.dim());
        List<Dim> parts =
                IndexMaps.reshape(
                        List.of(column),
                        List.of(Dim.of(n)),
                        axes.columns().stream().map(Axis::extent).toList(),
                        bounds);
        for (int i = 0; i < axes.columns().size(); i++) {
            map.put(axes.columns().get(i).name(), parts.get(i));
        }
        Dim flat = AxisSpace.flat(axes.columns());
        List<Axis> outer = new ArrayList<>(axes.k());
        outer.add(steps);
        Dim row = AxisSpace.flat(axes.k()).substitute(map).times(steps.extent()).plus(groups.dim());
        shape.addAll(List.of(panels, AxisSpace.size(outer), lane.extent(), element.extent()));
        at.addAll(List.of(panel, row, lane.dim(), element.dim()));
        index.addAll(
                List.of(
                        IndexMaps.simplify(flat.floorDiv(width), group.bounds()),
                        AxisSpace.flat(outer),
                        IndexMaps.simplify(flat.mod(width), group.bounds()),
                        inner.dim()));
        List<Guard> guards =
                IndexMaps.needed(
                        List.of(
                                new Guard(column, Dim.of(0), Dim.of(n)),
                                new Guard(position, Dim.of(0), last.extent())),
                        bounds);
        List<Dim> from =
                rhs.index().stream()
                        .map(d -> IndexMaps.simplify(d.substitute(map), bounds))
                        .toList();
        Access access = new Access(from, guards);
        OperandLayout.Key key = new OperandLayout.Key(rhs.value(), access, shape);
        return new OperandLayout.Copied(key, fixed, space, shape, at, index);
    }

    private static List<Dim> substitute(List<Dim> index, Map<String, Dim> map) {
        return index.stream().map(d -> d.substitute(map)).toList();
    }
}
