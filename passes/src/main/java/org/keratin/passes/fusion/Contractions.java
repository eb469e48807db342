package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.kernel.Guard;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * dot_general and convolution as sums of products: which elements of lhs and rhs meet at a point
 * and a step.
 */
public final class Contractions {
    private Contractions() {}

    /** Elements of lhs and rhs that are multiplied; lhs perhaps under guards (padding reads 0). */
    public record Operands(Access lhs, Access rhs) {}

    public static boolean is(Node node) {
        return node.op() instanceof DotGeneral || node.op() instanceof Convolution;
    }

    /** The extents summed over, in the order of accumulation: row-major, ascending. */
    public static List<Dim> extents(Node node) {
        List<Dim> extents = new ArrayList<>();
        switch (node.op()) {
            case DotGeneral dot -> {
                for (int d : dot.lhsContracting()) {
                    extents.add(node.operand(0).tensorType().dim(d));
                }
            }
            case Convolution conv -> {
                TensorType kernel = node.operand(1).tensorType();
                for (int d : conv.dims().kernelSpatial()) {
                    extents.add(kernel.dim(d));
                }
                extents.add(kernel.dim(conv.dims().kernelInput()));
            }
            default -> throw new IllegalArgumentException(node.op().name() + " is no contraction");
        }
        return extents;
    }

    /** The type the sum is accumulated in: 16-bit floats and narrower accumulate in f32. */
    public static DType accumulator(Node node) {
        DType dtype = node.tensorType().dtype();
        return dtype.isFloat() && dtype.bits() < 32 ? DType.FLOAT32 : dtype;
    }

    public static Operands operands(
            Node node, List<Dim> index, List<Dim> k, Map<String, Dim> bounds) {
        return switch (node.op()) {
            case DotGeneral dot -> dot(node, dot, index, k);
            case Convolution conv -> convolution(node, conv, index, k, bounds);
            default -> throw new IllegalArgumentException(node.op().name() + " is no contraction");
        };
    }

    private static Operands dot(Node node, DotGeneral dot, List<Dim> index, List<Dim> k) {
        int lhsRank = node.operand(0).tensorType().rank();
        int rhsRank = node.operand(1).tensorType().rank();
        List<Dim> lhs = new ArrayList<>(Collections.nCopies(lhsRank, Dim.of(0)));
        List<Dim> rhs = new ArrayList<>(Collections.nCopies(rhsRank, Dim.of(0)));
        int next = 0;
        for (int i = 0; i < dot.lhsBatch().size(); i++) {
            lhs.set(dot.lhsBatch().get(i), index.get(next));
            rhs.set(dot.rhsBatch().get(i), index.get(next++));
        }
        for (int d : DotGeneral.free(lhsRank, dot.lhsBatch(), dot.lhsContracting())) {
            lhs.set(d, index.get(next++));
        }
        for (int d : DotGeneral.free(rhsRank, dot.rhsBatch(), dot.rhsContracting())) {
            rhs.set(d, index.get(next++));
        }
        for (int i = 0; i < k.size(); i++) {
            lhs.set(dot.lhsContracting().get(i), k.get(i));
            rhs.set(dot.rhsContracting().get(i), k.get(i));
        }
        return new Operands(new Access(lhs), new Access(rhs));
    }

    private static Operands convolution(
            Node node, Convolution conv, List<Dim> index, List<Dim> k, Map<String, Dim> bounds) {
        ConvDims dims = conv.dims();
        TensorType input = node.operand(0).tensorType();
        TensorType kernel = node.operand(1).tensorType();
        List<Dim> lhs = new ArrayList<>(Collections.nCopies(input.rank(), Dim.of(0)));
        List<Dim> rhs = new ArrayList<>(Collections.nCopies(kernel.rank(), Dim.of(0)));
        List<Guard> guards = new ArrayList<>();
        Dim feature = index.get(dims.outputFeature());
        Dim batch = index.get(dims.outputBatch());
        Dim features = kernel.dim(dims.kernelOutput());
        if (conv.batchGroupCount() > 1) {
            Dim group = feature.floorDiv(features.floorDiv(conv.batchGroupCount()));
            batch =
                    group.times(input.dim(dims.inputBatch()).floorDiv(conv.batchGroupCount()))
                            .plus(batch);
        }
        Dim channel = k.getLast();
        if (conv.featureGroupCount() > 1) {
            Dim group = feature.floorDiv(features.floorDiv(conv.featureGroupCount()));
            channel = group.times(kernel.dim(dims.kernelInput())).plus(channel);
        }
        lhs.set(dims.inputBatch(), IndexMaps.simplify(batch, bounds));
        lhs.set(dims.inputFeature(), IndexMaps.simplify(channel, bounds));
        rhs.set(dims.kernelInput(), k.getLast());
        rhs.set(dims.kernelOutput(), feature);
        for (int i = 0; i < dims.spatial(); i++) {
            Dim size = kernel.dim(dims.kernelSpatial().get(i));
            rhs.set(
                    dims.kernelSpatial().get(i),
                    conv.reversal().get(i) ? size.minus(1).minus(k.get(i)) : k.get(i));
            Dim at =
                    index.get(dims.outputSpatial().get(i))
                            .times(conv.strides().get(i))
                            .plus(k.get(i).times(conv.rhsDilation().get(i)))
                            .minus(conv.padLow().get(i));
            List<Dim> position = new ArrayList<>();
            Dim extent = input.dim(dims.inputSpatial().get(i));
            IndexMaps.dilated(at, extent, conv.lhsDilation().get(i), position, guards, bounds);
            lhs.set(dims.inputSpatial().get(i), position.getFirst());
        }
        return new Operands(new Access(lhs, IndexMaps.needed(guards, bounds)), new Access(rhs));
    }
}
