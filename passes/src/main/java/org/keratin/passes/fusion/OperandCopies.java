package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
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
        return panels(group, of, width).copied(factor.value(), factor.at(), factor.fixed());
    }

    /** The dimensions {@code [batch…, ceil(N / width), K, width]}. */
    static CopySpace panels(Group group, ContractionAxes of, int width) {
        CopySpace space = new CopySpace();
        space.each("%b", of.batch());
        Dim column = AxisSpace.flat(of.columns());
        Dim panels = AxisSpace.size(of.columns()).ceilDiv(width);
        Dim panel = panels.constant() > 1 ? space.axis("%p", panels) : Dim.of(0);
        space.dimension(panels, panel, IndexMaps.simplify(column.floorDiv(width), group.bounds()));
        space.flat("%k", of.k());
        Dim lane = space.axis("%j", Dim.of(width));
        space.dimension(Dim.of(width), lane, IndexMaps.simplify(column.mod(width), group.bounds()));
        space.split(of.columns(), panel.times(width).plus(lane));
        return space;
    }

    /** {@code [batch…, K, N]}. */
    static OperandLayout.Copied flat(ContractionAxes of, Factor factor) {
        CopySpace space = new CopySpace();
        space.each("%b", of.batch());
        space.flat("%k", of.k());
        space.flat("%n", of.columns());
        return space.copied(factor.value(), factor.at(), factor.fixed());
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
