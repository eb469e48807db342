package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.runtime.Dim;

/**
 * The arrays into which operands of contractions are copied, so that tiles read runs of memory and
 * no guards.
 */
final class OperandCopies {
    private OperandCopies() {}

    /** {@code [batch…, ceil(N / width), K, width]}, the last panel filled with zeros. */
    static OperandLayout.Copied packed(Group group, ContractionAxes of, Factor factor, int width) {
        List<Axis> k = of.k();
        List<Axis> columns = of.columns();
        long n = AxisSpace.size(columns).constant();
        long panels = Math.ceilDiv(n, width);
        List<Axis> axes = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        List<Dim> shape = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        AxisSpace.rename("%b", of.batch(), axes, map);
        for (Axis axis : of.batch()) {
            shape.add(axis.extent());
            at.add(map.get(axis.name()));
            index.add(axis.dim());
        }
        Dim panel = Dim.of(0);
        if (panels > 1) {
            axes.add(new Axis("%p", Dim.of(panels)));
            panel = Dim.symbol("%p");
        }
        AxisSpace.rename("%k", k, axes, map);
        axes.add(new Axis("%j", Dim.of(width)));
        Dim lane = Dim.symbol("%j");
        Map<String, Dim> bounds = AxisSpace.bounds(axes);
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
        Dim flat = AxisSpace.flat(columns);
        shape.addAll(List.of(Dim.of(panels), AxisSpace.size(k), Dim.of(width)));
        at.addAll(List.of(panel, AxisSpace.flat(k).substitute(map), lane));
        index.addAll(
                List.of(
                        IndexMaps.simplify(flat.floorDiv(width), group.bounds()),
                        AxisSpace.flat(k),
                        IndexMaps.simplify(flat.mod(width), group.bounds())));
        List<Guard> guards =
                IndexMaps.needed(List.of(new Guard(column, Dim.of(0), Dim.of(n))), bounds);
        OperandLayout.Key key =
                new OperandLayout.Key(
                        factor.value(),
                        new Access(AxisSpace.substitute(factor.at().index(), map, bounds), guards),
                        shape);
        return new OperandLayout.Copied(key, factor.fixed(), axes, shape, at, index);
    }

    /** {@code [batch…, K, N]}. */
    static OperandLayout.Copied flat(ContractionAxes of, Factor factor) {
        List<Axis> k = of.k();
        List<Axis> columns = of.columns();
        List<Axis> axes = new ArrayList<>();
        Map<String, Dim> map = new LinkedHashMap<>();
        AxisSpace.rename("%b", of.batch(), axes, map);
        AxisSpace.rename("%k", k, axes, map);
        AxisSpace.rename("%n", columns, axes, map);
        List<Dim> shape = new ArrayList<>();
        List<Dim> at = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        for (Axis axis : of.batch()) {
            shape.add(axis.extent());
            at.add(map.get(axis.name()));
            index.add(axis.dim());
        }
        shape.addAll(List.of(AxisSpace.size(k), AxisSpace.size(columns)));
        at.addAll(
                List.of(
                        AxisSpace.flat(k).substitute(map),
                        AxisSpace.flat(columns).substitute(map)));
        index.addAll(List.of(AxisSpace.flat(k), AxisSpace.flat(columns)));
        Map<String, Dim> bounds = AxisSpace.bounds(axes);
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : factor.at().guards()) {
            guards.add(
                    new Guard(
                            guard.expr().substitute(map),
                            guard.lower().substitute(map),
                            guard.upper().substitute(map)));
        }
        Access access =
                new Access(
                        AxisSpace.substitute(factor.at().index(), map, bounds),
                        IndexMaps.needed(guards, bounds));
        return new OperandLayout.Copied(
                new OperandLayout.Key(factor.value(), access, shape),
                factor.fixed(),
                axes,
                shape,
                at,
                index);
    }

    /**
     * The input with its padding (and the zeros between dilated elements) in memory: tiles look at
     * no guard.
     */
    static OperandLayout.Copied padded(
            Node node, Convolution conv, Factor factor, List<Dim> index, List<Dim> steps) {
        ConvDims dims = conv.dims();
        TensorType input = node.operand(0).tensorType();
        List<Dim> shape = new ArrayList<>(input.dims());
        List<Dim> from = new ArrayList<>(Collections.nCopies(input.rank(), Dim.of(0)));
        // groups included
        from.set(dims.inputBatch(), factor.at().index().get(dims.inputBatch()));
        from.set(dims.inputFeature(), factor.at().index().get(dims.inputFeature()));
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
            boolean unit = shape.get(d).equals(Dim.of(1));
            if (!unit) {
                axes.add(new Axis("%a" + d, shape.get(d)));
            }
            at.add(unit ? Dim.of(0) : Dim.symbol("%a" + d));
        }
        Map<String, Dim> bounds = AxisSpace.bounds(axes);
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
        return new OperandLayout.Copied(
                new OperandLayout.Key(node.operand(0), access, shape),
                factor.fixed(),
                axes,
                shape,
                at,
                from);
    }
}
