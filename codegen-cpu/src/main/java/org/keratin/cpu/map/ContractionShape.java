package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * A contraction as the register-tile mapping sees it: columns are contiguous in the right factor
 * and in every store, rows are the innermost axis of the left factor alone, everything else is
 * walked outside.
 *
 * @param outer axes outside the tile, in order
 * @param row the axis whose neighbours are the rows of a tile; null where the left factor has none
 *     of its own
 * @param column the axis whose neighbours are the lanes
 * @param k the reduced axes, adjacent ones merged where both factors allow it
 * @param lhs element offset of the left factor
 * @param rhs element offset of the right factor
 * @param packed columns of a packed panel, 0 where the right factor is read in place
 * @param product what multiplies a step's groups; null where steps are single elements
 */
record ContractionShape(
        Stmt.Contract contract,
        List<Axis> outer,
        @Nullable Axis row,
        Axis column,
        List<Axis> k,
        Dim lhs,
        Dim rhs,
        int packed,
        @Nullable GroupProduct product) {

    /** Recognises the form; null where the kernel needs the plain mapping. */
    static @Nullable ContractionShape of(Kernel kernel, CpuTarget target) {
        Stmt.Contract contract = null;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Contract found) {
                if (contract != null) {
                    return null;
                }
                contract = found;
            } else if (stmt instanceof Stmt.Loop || stmt instanceof Stmt.Reduce) {
                return null;
            }
        }
        if (contract == null || kernel.axes().isEmpty() || !contract.rhs().guards().isEmpty()) {
            return null;
        }
        Dim lhs = offset(kernel, contract.lhs().param(), contract.lhs().index());
        Dim rhs = offset(kernel, contract.rhs().param(), contract.rhs().index());
        Axis column = kernel.axes().getLast();
        String name = column.name();
        if (lhs.symbols().contains(name)
                || !VectorReduce.storesContiguously(kernel, kernel.body(), name)) {
            return null;
        }
        int packed = packed(rhs, name);
        GroupProduct product = product(kernel, contract, lhs, rhs, target);
        List<Axis> steps = contract.k();
        if (product != null) {
            // a group is one step, and its elements are neighbours
            Axis group = steps.getLast();
            steps = steps.subList(0, steps.size() - 1);
            lhs = lhs.without(group.name());
            rhs = rhs.without(group.name());
            // a single panel is packed, too
            packed =
                    (int)
                            kernel.params()
                                    .get(contract.rhs().param())
                                    .shape()
                                    .reversed()
                                    .get(1)
                                    .constant();
        }
        int size = product == null ? 1 : product.size();
        if (!stride(rhs, name, packed).equals(Dim.of(size))) {
            return null;
        }
        for (Axis axis : steps) {
            if (!lhs.isAffineIn(axis.name())) {
                return null;
            }
        }
        Axis row = null;
        List<Axis> outer = new ArrayList<>();
        for (int i = kernel.axes().size() - 2; i >= 0; i--) {
            Axis axis = kernel.axes().get(i);
            boolean ofRows =
                    lhs.isAffineIn(axis.name())
                            && lhs.symbols().contains(axis.name())
                            && !rhs.symbols().contains(axis.name());
            if (row == null && ofRows) {
                row = axis;
            } else {
                outer.addFirst(axis);
            }
        }
        boolean guarded = !contract.lhs().guards().isEmpty();
        Merged merged = guarded ? new Merged(steps, lhs, rhs) : merge(steps, lhs, rhs);
        return new ContractionShape(
                contract, outer, row, column, merged.k, merged.lhs, merged.rhs, packed, product);
    }

    /**
     * The product of groups that the innermost axis of the sum is laid out for: an axis of its
     * length, along which both factors run.
     */
    private static @Nullable GroupProduct product(
            Kernel kernel, Stmt.Contract contract, Dim lhs, Dim rhs, CpuTarget target) {
        if (contract.k().isEmpty() || !contract.lhs().guards().isEmpty()) {
            return null;
        }
        Param left = kernel.params().get(contract.lhs().param());
        Param right = kernel.params().get(contract.rhs().param());
        GroupProduct product =
                GroupProduct.of(
                        target.products(), left.dtype(), right.dtype(), contract.out().dtype());
        Axis last = contract.k().getLast();
        boolean isGroup =
                product != null
                        && last.extent().equals(Dim.of(product.size()))
                        && right.shape().size() >= 3
                        && right.shape().getLast().equals(last.extent())
                        && right.shape().reversed().get(1).isConstant()
                        && lhs.isContiguousIn(last.name())
                        && rhs.isContiguousIn(last.name());
        return isGroup ? product : null;
    }

    /** How far apart the right factor's neighbouring columns are in memory. */
    private static Dim stride(Dim rhs, String column, int packed) {
        if (rhs.isAffineIn(column)) {
            return rhs.coefficient(column);
        }
        if (packed < 2) {
            return Dim.of(0);
        }
        Dim panel = Dim.symbol("%panel").times(packed);
        return rhs.substitute(Map.of(column, panel.plus(1)))
                .minus(rhs.substitute(Map.of(column, panel)));
    }

    private static Dim offset(Kernel kernel, int param, List<Dim> index) {
        Param array = kernel.params().get(param);
        return array.offset(index);
    }

    /** The divisor of {@code floordiv(column, divisor)}, 0 if there is none. */
    private static int packed(Dim expr, String column) {
        for (Dim.Term term : expr.terms()) {
            for (Dim.Atom factor : term.factors()) {
                if (factor instanceof Dim.FloorDiv(Dim a, Dim d)
                        && d.isConstant()
                        && a.equals(Dim.symbol(column))) {
                    return (int) d.constant();
                }
            }
        }
        return 0;
    }

    private record Merged(List<Axis> k, Dim lhs, Dim rhs) {}

    /**
     * Two neighbouring reduced axes are one if walking both is walking a single run in both
     * factors.
     */
    private static Merged merge(List<Axis> axes, Dim lhs, Dim rhs) {
        for (int i = 0; i + 1 < axes.size(); i++) {
            Axis outer = axes.get(i);
            Axis inner = axes.get(i + 1);
            if (continues(lhs, outer, inner) && continues(rhs, outer, inner)) {
                Axis one = new Axis(inner.name(), outer.extent().times(inner.extent()));
                List<Axis> rest = new ArrayList<>(axes.subList(0, i));
                rest.add(one);
                rest.addAll(axes.subList(i + 2, axes.size()));
                return merge(rest, lhs.without(outer.name()), rhs.without(outer.name()));
            }
        }
        return new Merged(axes, lhs, rhs);
    }

    private static boolean continues(Dim offset, Axis outer, Axis inner) {
        return offset.isAffineIn(outer.name())
                && offset.isAffineIn(inner.name())
                && offset.coefficient(outer.name())
                        .equals(offset.coefficient(inner.name()).times(inner.extent()));
    }

    /** Neighbours of the sum that one step takes. */
    int groupSize() {
        return product == null ? 1 : product.size();
    }
}
