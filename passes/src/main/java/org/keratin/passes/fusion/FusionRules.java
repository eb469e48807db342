package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Scatter;
import org.keratin.kernel.Axis;
import org.keratin.runtime.Dim;

/**
 * What fusion may do: when a value is computed inside its readers, and when one of them stores it
 * for the others.
 */
final class FusionRules {
    /** Recomputing an element costs about a load up to here. */
    static final int CHEAP = 4;

    /** A second visit of a row in cache may cost this much, an exponential included. */
    private static final int ROW_CHEAP = 32;

    static final int AMPLIFIED_CHEAP = 8;

    static final int MAX_NODES = 256;

    /** Where pieces share most of what they compute. */
    static final int MAX_NODES_OF_PIECES = 4096;

    private static final long MAX_ROW = 1 << 16;

    private final Graph graph;

    FusionRules(Graph graph) {
        this.graph = graph;
    }

    /** True if computing the node inside its only reader costs nothing to speak of. */
    boolean mayInline(Node node, Group group, Map<Group, Set<Demand>> uses) {
        Set<Demand> set = uses.getOrDefault(group, Set.of());
        if (!group.hasRoom()) {
            return false;
        }
        List<Dim> index = onlyIndex(set);
        Node contraction = graph.contraction(node);
        if (contraction != null) {
            return index != null
                    && group.isPoint(index)
                    && !graph.isFixed(node.result(0))
                    && group.reserve(contraction);
        }
        Node reduction = graph.reduction(node);
        if (reduction != null && index != null && !group.isPoint(index)) {
            int rows = rows(group, index);
            if (rows >= 0 && visitsSame(group, rows, reduction) && group.reserveRows(rows)) {
                return true;
            }
        }
        int cost = graph.cost(node.result(0));
        if (cost <= AMPLIFIED_CHEAP) {
            return true;
        }
        // a scatter of single elements reads each index once
        if (group.irregular() != null
                && group.irregular().op() instanceof Scatter scatter
                && scatter.dims().window().isEmpty()
                && group.axes().isEmpty()
                && cost <= ROW_CHEAP) {
            return true;
        }
        Set<List<Dim>> indexes = new HashSet<>();
        for (Demand d : set) {
            List<String> names = new ArrayList<>(group.axisNames(group.axes().size()));
            if (!Group.covers(d.access().index(), names)) {
                names = new ArrayList<>(group.axisNames(group.rows()));
                names.addAll(d.scope());
                if (!Group.covers(d.access().index(), names)) {
                    return false;
                }
            }
            indexes.add(d.access().index());
        }
        return indexes.size() == 1
                || (indexes.size() == 2 && group.rows() < group.axes().size() && cost <= ROW_CHEAP);
    }

    /** The index if all demands agree on one, without guards; null else. */
    static @Nullable List<Dim> onlyIndex(Set<Demand> set) {
        List<Dim> index = null;
        for (Demand d : set) {
            if (!d.access().guards().isEmpty()
                    || d.operand()
                    || (index != null && !index.equals(d.access().index()))) {
                return null;
            }
            index = d.access().index();
        }
        return index;
    }

    /** How many leading axes the index names, each once and nothing else; -1 where it is not so. */
    static int rows(Group group, List<Dim> index) {
        int count = 0;
        for (Dim dim : index) {
            count += dim.isConstant() ? 0 : 1;
        }
        return count <= group.axes().size() && Group.covers(index, group.axisNames(count))
                ? count
                : -1;
    }

    /**
     * True if the axes behind the rows are those that the reduction folds, and short enough to stay
     * in cache.
     */
    static boolean visitsSame(Group group, int rows, Node reduction) {
        if (!(reduction.op() instanceof Reduce reduce)) {
            return false;
        }
        TensorType type = reduction.operand(0).tensorType();
        List<Dim> folded = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            if (reduce.dims().contains(d)) {
                folded.add(type.dim(d));
            }
        }
        List<Dim> inner =
                group.axes().subList(rows, group.axes().size()).stream().map(Axis::extent).toList();
        long size = 1;
        for (Dim dim : inner) {
            size =
                    dim.isConstant()
                            ? Math.min(MAX_ROW + 1, size * Math.max(1, dim.constant()))
                            : size;
        }
        return size <= MAX_ROW && inner.equals(Graph.withoutUnits(folded));
    }

    /** True if the first reader can compute the value and store it for the others. */
    boolean mayStoreIn(Node node, Group group, Map<Group, Set<Demand>> uses) {
        Set<Demand> set = uses.getOrDefault(group, Set.of());
        if (!group.hasRoom()
                || group.irregular() != null
                || node.types().size() != 1
                || IndexMaps.isView(node)
                || group.prepare() != graph.isFixed(node.result())) {
            return false;
        }
        List<Dim> point = null;
        for (Demand d : set) {
            if (d.operand()) {
                return false;
            }
            if (d.access().guards().isEmpty() && group.isPoint(d.access().index())) {
                point = d.access().index();
            }
        }
        if (point == null || !isWhole(group, point, node.tensorType())) {
            return false;
        }
        if (onlyIndex(set) == null && graph.cost(node.result()) > AMPLIFIED_CHEAP) {
            return false;
        }
        Node contraction = graph.contraction(node);
        return contraction == null || (onlyIndex(set) != null && group.reserve(contraction));
    }

    /** True if the points of the group read every element. */
    static boolean isWhole(Group group, List<Dim> index, TensorType type) {
        for (int d = 0; d < index.size(); d++) {
            String name = IndexMaps.axis(index.get(d));
            Dim extent = name == null ? Dim.of(1) : group.bounds().get(name);
            if (!type.dim(d).equals(extent)) {
                return false;
            }
        }
        return true;
    }
}
