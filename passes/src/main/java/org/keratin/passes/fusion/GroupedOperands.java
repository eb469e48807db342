package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DotGeneral;
import org.keratin.kernel.Axis;
import org.keratin.kernel.GroupProduct;
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
        Dim rows = AxisSpace.size(axes.rows());
        if (product == null
                || !OperandLayout.isAtLeast(last.extent(), LEAST)
                || !OperandLayout.isAtLeast(AxisSpace.size(axes.columns()), LEAST)
                || rows.isConstant() && rows.constant() < LEAST
                || axes.k().stream().anyMatch(axis -> !axis.extent().isConstant())) {
            return null;
        }
        int size = product.size();
        Axis steps = group.fresh("k", last.extent().ceilDiv(size));
        Axis inner = group.fresh("k", Dim.of(size));
        List<Axis> k = new ArrayList<>(axes.k().subList(0, axes.k().size() - 1));
        k.add(steps);
        ContractionAxes split = new ContractionAxes(k, axes.rows(), axes.columns(), axes.batch());
        long n = AxisSpace.size(axes.columns()).constant();
        int width = PanelWidth.of(n, vectorBytes / sum.byteSize());
        OperandLayout.Operand one = left(lhs, split, last, inner, group);
        OperandLayout.Operand other = right(rhs, split, last, inner, group, width, right.fixed());
        List<Axis> all = new ArrayList<>(k);
        all.add(inner);
        return new OperandLayout.Choice(all, one, List.of(), other, true);
    }

    private static DType dtype(IndexMaps.Base base) {
        return base.value().tensorType().dtype();
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
            IndexMaps.Base lhs, ContractionAxes axes, Axis last, Axis inner, Group group) {
        Axis steps = axes.k().getLast();
        Dim at = steps.dim().times(inner.extent()).plus(inner.dim());
        Dim padded = steps.extent().times(inner.extent());
        List<Dim> memory = IndexMaps.memoryShape(lhs.value().tensorType());
        if (padded.equals(last.extent()) && OperandLayout.isRun(lhs.index(), memory, last.name())) {
            List<Dim> index =
                    AxisSpace.substitute(lhs.index(), Map.of(last.name(), at), group.bounds());
            return new OperandLayout.InPlace(new IndexMaps.Base(lhs.value(), index));
        }
        CopySpace space = new CopySpace();
        space.each("%b", axes.batch());
        space.each("%r", axes.rows());
        space.each("%k", axes.k().subList(0, axes.k().size() - 1));
        Dim element = space.axis("%s", padded);
        space.dimension(padded, element, at);
        space.split(List.of(last), element);
        return space.copied(lhs.value(), new Access(lhs.index()), false);
    }

    /** {@code [batch…, panels, k · groups, width, g]}, columns and groups filled with zeros. */
    private static OperandLayout.Operand right(
            IndexMaps.Base rhs,
            ContractionAxes axes,
            Axis last,
            Axis inner,
            Group group,
            int width,
            boolean fixed) {
        CopySpace space = OperandCopies.panels(group, axes, width);
        Dim element = space.axis("%g", inner.extent());
        space.dimension(inner.extent(), element, inner.dim());
        Dim steps = space.place(axes.k().getLast().dim());
        space.split(List.of(last), steps.times(inner.extent()).plus(element));
        return space.copied(rhs.value(), new Access(rhs.index()), fixed);
    }
}
