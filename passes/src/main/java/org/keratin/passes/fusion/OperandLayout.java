package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
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

    private final int vectorBytes;

    public OperandLayout(int vectorBytes) {
        this.vectorBytes = vectorBytes;
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

    Choice choose(
            Node node, Group group, List<Dim> index, Graph graph) {
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
        Set<String> left = symbols(at.lhs());
        Set<String> right = symbols(at.rhs());
        List<Axis> columns = new ArrayList<>();
        List<Axis> batch = new ArrayList<>();
        for (Axis axis : group.axes()) {
            if (right.contains(axis.name())) {
                (left.contains(axis.name()) ? batch : columns).add(axis);
            }
        }
        InPlace lhs = new InPlace(left(node.operand(0), at.lhs().index(), group, graph));
        if (columns.isEmpty() || k.isEmpty() || !isTiled(node)) {
            InPlace rhs =
                    new InPlace(IndexMaps.peel(node.operand(1), at.rhs().index(), group.bounds()));
            return new Choice(k, lhs, at.lhs().guards(), rhs, false);
        }
        List<Axis> rows = new ArrayList<>(group.axes());
        rows.removeIf(axis -> right.contains(axis.name()));
        boolean packs =
                graph.isFixed(node.operand(1))
                        ? !isPacked(columns, node)
                        : paysPacking(rows, k, columns);
        Operand rhs =
                packs
                        ? packed(node, group, k, columns, batch, at.rhs(), graph)
                        : plain(node, group, k, columns, batch, at.rhs(), graph);
        if (!at.lhs().guards().isEmpty() && node.op() instanceof Convolution conv) {
            return new Choice(
                    k,
                    padded(node, conv, index, steps, graph.isFixed(node.operand(0))),
                    List.of(),
                    rhs,
                    true);
        }
        rows.addAll(batch);
        Operand spread = spread(lhs, node, rows, k, columns);
        return new Choice(k, spread, at.lhs().guards(), rhs, true);
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
    private static Operand spread(
            InPlace lhs, Node node, List<Axis> rows, List<Axis> k, List<Axis> columns) {
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
            Node node, Convolution conv, List<Dim> index, List<Dim> steps, boolean fixed) {
        ConvDims dims = conv.dims();
        TensorType input = node.operand(0).tensorType();
        List<Dim> shape = new ArrayList<>(input.dims());
        List<Dim> from = new ArrayList<>(Collections.nCopies(input.rank(), Dim.of(0)));
        from.set(dims.inputBatch(), index.get(dims.outputBatch()));
        from.set(dims.inputFeature(), steps.getLast());
        for (int i = 0; i < dims.spatial(); i++) {
            int d = dims.inputSpatial().get(i);
            Dim window = node.operand(1).tensorType().dim(dims.kernelSpatial().get(i));
            Dim size = node.tensorType().dim(dims.outputSpatial().get(i));
            long stride = conv.strides().get(i);
            long dilation = conv.rhsDilation().get(i);
            shape.set(
                    d,
                    size.minus(1).times(stride).plus(window.minus(1).times(dilation)).plus(1));
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
        return (dtype == DType.FLOAT32 || dtype == DType.FLOAT64)
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
            Access access,
            Graph graph) {
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
                        node.operand(1),
                        new Access(substitute(access.index(), map, bounds), guards),
                        shape);
        return new Copied(key, graph.isFixed(node.operand(1)), axes, shape, at, index);
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
            Access access,
            Graph graph) {
        IndexMaps.Base base = IndexMaps.peel(node.operand(1), access.index(), group.bounds());
        List<Dim> dims = base.value().tensorType().dims();
        Dim offset = Dim.of(0);
        for (int d = 0; d < dims.size(); d++) {
            offset = offset.times(dims.get(d)).plus(base.index().get(d));
        }
        String last = columns.getLast().name();
        if (offset.isAffineIn(last) && offset.coefficient(last).equals(ONE)) {
            return new InPlace(base);
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
        Key key =
                new Key(
                        node.operand(1),
                        new Access(substitute(access.index(), map, bounds(axes))),
                        shape);
        return new Copied(key, graph.isFixed(node.operand(1)), axes, shape, at, index);
    }

    private static void rename(
            String prefix, List<Axis> from, List<Axis> to, Map<String, Dim> map) {
        for (int i = 0; i < from.size(); i++) {
            Axis axis = new Axis(prefix + i, from.get(i).extent());
            to.add(axis);
            map.put(from.get(i).name(), axis.dim());
        }
    }

    private static Map<String, Dim> bounds(List<Axis> axes) {
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

    private static Dim size(List<Axis> axes) {
        Dim size = ONE;
        for (Axis axis : axes) {
            size = size.times(axis.extent());
        }
        return size;
    }

    private static Dim flat(List<Axis> axes) {
        Dim flat = Dim.of(0);
        for (Axis axis : axes) {
            flat = flat.times(axis.extent()).plus(axis.dim());
        }
        return flat;
    }
}
