package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Collects slices of operand 0 at the start indices in operand 1, each clamped so that its slice
 * fits. Spec: #gather.
 */
public record Gather(
        List<Integer> offsetDims,
        List<Integer> collapsedSliceDims,
        List<Integer> operandBatchingDims,
        List<Integer> startIndicesBatchingDims,
        List<Integer> startIndexMap,
        int indexVectorDim,
        List<Dim> sliceSizes,
        boolean indicesAreSorted)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Gather {
        offsetDims = List.copyOf(offsetDims);
        collapsedSliceDims = List.copyOf(collapsedSliceDims);
        operandBatchingDims = List.copyOf(operandBatchingDims);
        startIndicesBatchingDims = List.copyOf(startIndicesBatchingDims);
        startIndexMap = List.copyOf(startIndexMap);
        sliceSizes = List.copyOf(sliceSizes);
    }

    @Override
    public String name() {
        return "stablehlo.gather";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put(
                "dimension_numbers",
                new Attrs.Struct("gather")
                        .list("offset_dims", offsetDims)
                        .list("collapsed_slice_dims", collapsedSliceDims)
                        .list("operand_batching_dims", operandBatchingDims)
                        .list("start_indices_batching_dims", startIndicesBatchingDims)
                        .list("start_index_map", startIndexMap)
                        .number("index_vector_dim", indexVectorDim)
                        .build());
        if (indicesAreSorted) {
            attributes.put("indices_are_sorted", new Attr.Bool(true));
        }
        attributes.put("slice_sizes", Attrs.dims(sliceSizes));
        return attributes;
    }

    static Op create(GenericForm form) {
        return read(form.attributes(), Attrs.readDims(form.attributes(), "slice_sizes"));
    }

    /** The op with slice sizes that stand elsewhere. */
    static Gather read(Map<String, Attr> attributes, List<Dim> sliceSizes) {
        String name = "dimension_numbers";
        List<Integer> vectorDim = Attrs.field(attributes, name, "index_vector_dim");
        return new Gather(
                Attrs.field(attributes, name, "offset_dims"),
                Attrs.field(attributes, name, "collapsed_slice_dims"),
                Attrs.field(attributes, name, "operand_batching_dims"),
                Attrs.field(attributes, name, "start_indices_batching_dims"),
                Attrs.field(attributes, name, "start_index_map"),
                vectorDim.isEmpty() ? 0 : vectorDim.getFirst(),
                sliceSizes,
                Attrs.readBool(attributes, "indices_are_sorted", false));
    }

    Gather withSliceSizes(List<Dim> sizes) {
        return new Gather(
                offsetDims,
                collapsedSliceDims,
                operandBatchingDims,
                startIndicesBatchingDims,
                startIndexMap,
                indexVectorDim,
                sizes,
                indicesAreSorted);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType operand = Rules.tensor(this, operands, 0);
        TensorType indices = Rules.tensor(this, operands, 1);
        Rules.check(
                indices.dtype().isInteger(),
                "gather_i2",
                "start indices must be integers, received " + indices);
        Rules.check(
                operand.rank()
                        == offsetDims.size()
                                + collapsedSliceDims.size()
                                + operandBatchingDims.size(),
                "gather_c1",
                "offset_dims, collapsed_slice_dims and operand_batching_dims must make up the rank"
                        + " of "
                        + operand);
        Rules.check(
                indexVectorDim >= 0 && indexVectorDim <= indices.rank(),
                "gather_c2",
                "index_vector_dim must be in [0, "
                        + indices.rank()
                        + "], received "
                        + indexVectorDim);
        Dim components = indexVectorDim < indices.rank() ? indices.dim(indexVectorDim) : Dim.of(1);
        Rules.check(
                components.compatible(Dim.of(startIndexMap.size())),
                "gather_c3",
                "start_index_map must have " + components + " entries, received " + startIndexMap);
        Rules.unique(offsetDims, "gather_c4");
        Rules.sorted(offsetDims, "gather_c4");
        Rules.unique(Rules.concat(collapsedSliceDims, operandBatchingDims), "gather_c6");
        Rules.sorted(collapsedSliceDims, "gather_c7");
        Rules.inRange(collapsedSliceDims, operand.rank(), "gather_c8");
        Rules.sorted(operandBatchingDims, "gather_c10");
        Rules.inRange(operandBatchingDims, operand.rank(), "gather_c11");
        Rules.unique(startIndicesBatchingDims, "gather_c13");
        Rules.inRange(startIndicesBatchingDims, indices.rank(), "gather_c14");
        Rules.check(
                !startIndicesBatchingDims.contains(indexVectorDim),
                "gather_c15",
                "index_vector_dim must not be in start_indices_batching_dims, received "
                        + indexVectorDim
                        + " and "
                        + startIndicesBatchingDims);
        Rules.check(
                operandBatchingDims.size() == startIndicesBatchingDims.size(),
                "gather_c16",
                "operand_batching_dims and start_indices_batching_dims must have the same size");
        for (int i = 0; i < operandBatchingDims.size(); i++) {
            Rules.check(
                    operand.dim(operandBatchingDims.get(i))
                            .equals(indices.dim(startIndicesBatchingDims.get(i))),
                    "gather_c17",
                    "batching dimensions must have the same sizes, received "
                            + operand
                            + " and "
                            + indices);
        }
        Rules.unique(Rules.concat(startIndexMap, operandBatchingDims), "gather_c18");
        Rules.inRange(startIndexMap, operand.rank(), "gather_c19");
        Rules.check(
                sliceSizes.size() == operand.rank(),
                "gather_c20",
                "slice_sizes must have " + operand.rank() + " entries, received " + sliceSizes);
        List<Dim> slice = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(Dim.of(0), sliceSizes.get(i))
                            && Rules.mayBeOrdered(sliceSizes.get(i), operand.dim(i)),
                    "gather_c21",
                    "slice_sizes must be in [0, size], received " + sliceSizes + " of " + operand);
            if (collapsedSliceDims.contains(i) || operandBatchingDims.contains(i)) {
                Rules.check(
                        Rules.mayBeOrdered(sliceSizes.get(i), Dim.of(1)),
                        collapsedSliceDims.contains(i) ? "gather_c9" : "gather_c12",
                        "collapsed and batching dimensions must have slice size at most 1, received"
                                + " "
                                + sliceSizes);
            } else {
                slice.add(sliceSizes.get(i));
            }
        }
        List<Dim> batch = new ArrayList<>(indices.dims());
        if (indexVectorDim < indices.rank()) {
            batch.remove(indexVectorDim);
        }
        int rank = batch.size() + slice.size();
        Rules.inRange(offsetDims, rank, "gather_c5");
        List<Dim> dims = new ArrayList<>();
        int nextSlice = 0;
        int nextBatch = 0;
        for (int i = 0; i < rank; i++) {
            dims.add(offsetDims.contains(i) ? slice.get(nextSlice++) : batch.get(nextBatch++));
        }
        return List.of(operand.withDims(dims));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.get(0);
        NDArray indices = operands.get(1);
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] shape = x.shape();
        long[] sizes = Tensors.evaluate(context, sliceSizes);
        long[] indexShape = indices.shape();
        return List.of(
                Tensors.pick(
                        out,
                        x,
                        r -> {
                            long[] at = new long[shape.length];
                            long[] index =
                                    Scatter.batchIndex(
                                            r, offsetDims, indexShape.length, indexVectorDim);
                            for (int k = 0; k < startIndexMap.size(); k++) {
                                int d = startIndexMap.get(k);
                                long start = Scatter.component(indices, index, indexVectorDim, k);
                                at[d] = Math.clamp(start, 0, shape[d] - sizes[d]);
                            }
                            for (int k = 0; k < operandBatchingDims.size(); k++) {
                                at[operandBatchingDims.get(k)] =
                                        index[startIndicesBatchingDims.get(k)];
                            }
                            int next = 0;
                            for (int d = 0; d < shape.length; d++) {
                                if (!collapsedSliceDims.contains(d)
                                        && !operandBatchingDims.contains(d)) {
                                    at[d] += r[offsetDims.get(next++)];
                                }
                            }
                            return at;
                        }));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType operand = self.operand(0).tensorType();
        Scatter scatter =
                new Scatter(
                        offsetDims,
                        collapsedSliceDims,
                        operandBatchingDims,
                        startIndicesBatchingDims,
                        startIndexMap,
                        indexVectorDim,
                        indicesAreSorted,
                        false);
        List<Value> operands = List.of(e.zeros(operand), clampedIndices(e, self), ct);
        List<Block> region = List.of(e.combiner(Binary.Kind.ADD, operand.dtype()));
        return Arrays.asList(b.emit(scatter, operands, region).getFirst(), null);
    }

    /**
     * Gather clamps its indices and scatter does not, so clamp them; an index into a symbolic size
     * is left as it is.
     */
    private Value clampedIndices(Emit e, Node self) {
        TensorType operand = self.operand(0).tensorType();
        TensorType indices = self.operand(1).tensorType();
        int n = startIndexMap.size();
        NDArray last = NDArray.allocate(indices.dtype(), n);
        for (int k = 0; k < n; k++) {
            int d = startIndexMap.get(k);
            if (!operand.dim(d).isConstant() || !sliceSizes.get(d).isConstant()) {
                return self.operand(1);
            }
            last.setLong(k, operand.dim(d).constant() - sliceSizes.get(d).constant());
        }
        if (n == 0) {
            return self.operand(1);
        }
        List<Integer> along = indexVectorDim < indices.rank() ? List.of(indexVectorDim) : List.of();
        Value max = e.b().emit(Constant.of(along.isEmpty() ? last.reshape() : last));
        return e.b().emit(
                        new Clamp(),
                        e.fill(indices.scalar(), 0),
                        self.operand(1),
                        e.b().emit(new BroadcastInDim(indices, along), max));
    }
}
