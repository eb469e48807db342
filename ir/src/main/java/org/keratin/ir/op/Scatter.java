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
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Combines updates into the inputs at scatter indices by its region {@code (old, update) -> new};
 * an element out of bounds is skipped. Operands: inputs, indices, updates. Updates apply in
 * row-major order. Spec: #scatter.
 */
public record Scatter(
        List<Integer> updateWindowDims,
        List<Integer> insertedWindowDims,
        List<Integer> inputBatchingDims,
        List<Integer> scatterIndicesBatchingDims,
        List<Integer> scatterDimsToOperandDims,
        int indexVectorDim,
        boolean indicesAreSorted,
        boolean uniqueIndices)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Scatter {
        updateWindowDims = List.copyOf(updateWindowDims);
        insertedWindowDims = List.copyOf(insertedWindowDims);
        inputBatchingDims = List.copyOf(inputBatchingDims);
        scatterIndicesBatchingDims = List.copyOf(scatterIndicesBatchingDims);
        scatterDimsToOperandDims = List.copyOf(scatterDimsToOperandDims);
    }

    @Override
    public String name() {
        return "stablehlo.scatter";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (indicesAreSorted) {
            attributes.put("indices_are_sorted", new Attr.Bool(true));
        }
        attributes.put(
                "scatter_dimension_numbers",
                new Attrs.Struct("scatter")
                        .list("update_window_dims", updateWindowDims)
                        .list("inserted_window_dims", insertedWindowDims)
                        .list("input_batching_dims", inputBatchingDims)
                        .list("scatter_indices_batching_dims", scatterIndicesBatchingDims)
                        .list("scatter_dims_to_operand_dims", scatterDimsToOperandDims)
                        .number("index_vector_dim", indexVectorDim)
                        .build());
        if (uniqueIndices) {
            attributes.put("unique_indices", new Attr.Bool(true));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        String name = "scatter_dimension_numbers";
        List<Integer> vectorDim = Attrs.field(form.attributes(), name, "index_vector_dim");
        return new Scatter(
                Attrs.field(form.attributes(), name, "update_window_dims"),
                Attrs.field(form.attributes(), name, "inserted_window_dims"),
                Attrs.field(form.attributes(), name, "input_batching_dims"),
                Attrs.field(form.attributes(), name, "scatter_indices_batching_dims"),
                Attrs.field(form.attributes(), name, "scatter_dims_to_operand_dims"),
                vectorDim.isEmpty() ? 0 : vectorDim.getFirst(),
                Attrs.readBool(form.attributes(), "indices_are_sorted", false),
                Attrs.readBool(form.attributes(), "unique_indices", false));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.check(
                operands.size() % 2 == 1 && operands.size() >= 3,
                "scatter_c5",
                "needs inputs, indices and as many updates");
        int n = operands.size() / 2;
        List<TensorType> inputs = Rules.tensors(this, operands, 0, n);
        TensorType indices = Rules.tensor(this, operands, n);
        List<TensorType> updates = Rules.tensors(this, operands, n + 1, 2 * n + 1);
        TensorType input = inputs.getFirst();
        TensorType update = updates.getFirst();
        Rules.check(
                indices.dtype().isInteger(),
                "scatter_i2",
                "scatter indices must be integers, received " + indices);
        for (int i = 0; i < n; i++) {
            Rules.check(
                    Rules.sameDims(inputs.get(i).dims(), input.dims()),
                    "scatter_c1",
                    "inputs must have the same shape, received " + inputs);
            Rules.check(
                    Rules.sameDims(updates.get(i).dims(), update.dims()),
                    "scatter_c3",
                    "updates must have the same shape, received " + updates);
            Rules.check(
                    updates.get(i).dtype() == inputs.get(i).dtype(),
                    "scatter_c6",
                    "updates must have the element types of the inputs, received " + operands);
        }
        Rules.check(
                input.rank()
                        == updateWindowDims.size()
                                + insertedWindowDims.size()
                                + inputBatchingDims.size(),
                "scatter_c2",
                "update_window_dims, inserted_window_dims and input_batching_dims must make up the"
                        + " rank of "
                        + input);
        Rules.unique(updateWindowDims, "scatter_c7");
        Rules.sorted(updateWindowDims, "scatter_c7");
        Rules.inRange(updateWindowDims, update.rank(), "scatter_c8");
        Rules.unique(Rules.concat(insertedWindowDims, inputBatchingDims), "scatter_c9");
        Rules.sorted(insertedWindowDims, "scatter_c10");
        Rules.inRange(insertedWindowDims, input.rank(), "scatter_c11");
        Rules.sorted(inputBatchingDims, "scatter_c12");
        Rules.inRange(inputBatchingDims, input.rank(), "scatter_c13");
        Rules.unique(scatterIndicesBatchingDims, "scatter_c14");
        Rules.inRange(scatterIndicesBatchingDims, indices.rank(), "scatter_c15");
        Rules.check(
                !scatterIndicesBatchingDims.contains(indexVectorDim),
                "scatter_c16",
                "index_vector_dim must not be in scatter_indices_batching_dims, received "
                        + indexVectorDim
                        + " and "
                        + scatterIndicesBatchingDims);
        Rules.check(
                inputBatchingDims.size() == scatterIndicesBatchingDims.size(),
                "scatter_c17",
                "input_batching_dims and scatter_indices_batching_dims must have the same size");
        for (int i = 0; i < inputBatchingDims.size(); i++) {
            Rules.check(
                    input.dim(inputBatchingDims.get(i))
                            .equals(indices.dim(scatterIndicesBatchingDims.get(i))),
                    "scatter_c18",
                    "batching dimensions must have the same sizes, received "
                            + input
                            + " and "
                            + indices);
        }
        Rules.unique(Rules.concat(scatterDimsToOperandDims, inputBatchingDims), "scatter_c20");
        Rules.inRange(scatterDimsToOperandDims, input.rank(), "scatter_c21");
        Rules.check(
                indexVectorDim >= 0 && indexVectorDim <= indices.rank(),
                "scatter_c22",
                "index_vector_dim must be in [0, "
                        + indices.rank()
                        + "], received "
                        + indexVectorDim);
        Dim components = indexVectorDim < indices.rank() ? indices.dim(indexVectorDim) : Dim.of(1);
        Rules.check(
                components.compatible(Dim.of(scatterDimsToOperandDims.size())),
                "scatter_c19",
                "scatter_dims_to_operand_dims must have "
                        + components
                        + " entries, received "
                        + scatterDimsToOperandDims);
        List<Dim> batch = new ArrayList<>(indices.dims());
        if (indexVectorDim < indices.rank()) {
            batch.remove(indexVectorDim);
        }
        Rules.check(
                update.rank() == batch.size() + updateWindowDims.size(),
                "scatter_c4",
                "updates must have rank "
                        + (batch.size() + updateWindowDims.size())
                        + ", received "
                        + update);
        List<Dim> window = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            if (!insertedWindowDims.contains(i) && !inputBatchingDims.contains(i)) {
                window.add(input.dim(i));
            }
        }
        for (int i = 0; i < updateWindowDims.size(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(update.dim(updateWindowDims.get(i)), window.get(i)),
                    "scatter_c4",
                    "the window of the updates must fit into the input's "
                            + window
                            + ", received "
                            + update);
        }
        int nextBatch = 0;
        for (int i = 0; i < update.rank(); i++) {
            Rules.check(
                    updateWindowDims.contains(i)
                            || update.dim(i).compatible(batch.get(nextBatch++)),
                    "scatter_c4",
                    "the scatter dimensions of the updates must be "
                            + batch
                            + ", received "
                            + update);
        }
        List<TensorType> elements = Rules.combiner(this, regions, inputs, "scatter_c23");
        List<Type> results = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            results.add(inputs.get(i).withDtype(elements.get(i).dtype()));
        }
        return results;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        int n = operands.size() / 2;
        NDArray indices = operands.get(n);
        long[] shape = operands.getFirst().shape();
        long[] updateShape = operands.get(n + 1).shape();
        List<NDArray> results = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            results.add(Tensors.converted(operands.get(k), self.result(k).tensorType().dtype()));
        }
        Combiner combiner = Combiner.of(context, self.regions().getFirst());
        Tensors.each(
                updateShape,
                u -> {
                    long[] at = new long[shape.length];
                    long[] index = batchIndex(u, updateWindowDims, indices.rank(), indexVectorDim);
                    for (int k = 0; k < scatterDimsToOperandDims.size(); k++) {
                        at[scatterDimsToOperandDims.get(k)] =
                                component(indices, index, indexVectorDim, k);
                    }
                    for (int k = 0; k < inputBatchingDims.size(); k++) {
                        at[inputBatchingDims.get(k)] = index[scatterIndicesBatchingDims.get(k)];
                    }
                    int next = 0;
                    for (int d = 0; d < shape.length; d++) {
                        if (!insertedWindowDims.contains(d) && !inputBatchingDims.contains(d)) {
                            at[d] += u[updateWindowDims.get(next++)];
                        }
                    }
                    if (Tensors.inside(at, shape)) {
                        long to = Tensors.flat(at, shape);
                        long from = Tensors.flat(u, updateShape);
                        for (int k = 0; k < n; k++) {
                            combiner.set(k, results.get(k), to);
                            combiner.set(n + k, operands.get(n + 1 + k), from);
                        }
                        combiner.run();
                        for (int k = 0; k < n; k++) {
                            Tensors.copy(combiner.result(k), 0, results.get(k), to);
                        }
                    }
                });
        return results;
    }

    /**
     * The position in the indices that belongs to a position of the result (or update); 0 at the
     * index vector's place.
     */
    static long[] batchIndex(
            long[] position, List<Integer> windowDims, int rank, int indexVectorDim) {
        long[] index = new long[rank];
        int next = 0;
        for (int d = 0; d < position.length; d++) {
            if (!windowDims.contains(d)) {
                index[next + (next >= indexVectorDim ? 1 : 0)] = position[d];
                next++;
            }
        }
        return index;
    }

    /** Component {@code k} of an index vector; huge unsigned ones stay out of bounds. */
    static long component(NDArray indices, long[] index, int indexVectorDim, int k) {
        long[] at = index.clone();
        if (indexVectorDim < index.length) {
            at[indexVectorDim] = k;
        }
        return Tensors.index(indices, Tensors.flat(at, indices.shape()));
    }

    /**
     * Where updates are added, each gets the cotangent of its element. Where they replace, the
     * elements lose theirs, and of the updates of one element the last one gets it. Updates that
     * lie outside get none.
     */
    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Block region = self.regions().getFirst();
        boolean one = self.operands().size() == 3;
        boolean adds = one && Reduce.simpleCombiner(self) == Binary.Kind.ADD;
        boolean replaces = one && region.results().getFirst().equals(region.args().getLast());
        if (!adds && !replaces) {
            throw new IrException(
                    "the gradient of scatter is defined for one operand and a region that adds or"
                            + " replaces");
        }
        Emit e = new Emit(b);
        Value indices = self.operand(1);
        TensorType update = self.operand(2).tensorType();
        Gather gather = gather(self);
        Value taken = b.emit(gather, ct, indices);
        if (adds) {
            Value inside = inside(e, self);
            return Arrays.asList(
                    ct, null, inside == null ? taken : e.select(inside, taken, e.zeros(update)));
        }
        Value cleared =
                b.emit(this, List.of(ct, indices, e.zeros(update)), self.regions()).getFirst();
        // numbers from 1 on, left where the update that is written last has its elements
        TensorType numbers = update.withDtype(DType.INT32);
        TensorType line = new TensorType(DType.INT32, List.of(update.size()));
        Value own = b.emit(new Iota(line, 0));
        own = e.add(own, e.fill(line, 1));
        own = b.emit(new Reshape(numbers), own);
        TensorType none = self.operand(0).tensorType().withDtype(DType.INT32);
        TensorType number = numbers.scalar();
        Block last = b.block(List.of(number, number), (inner, args) -> List.of(args.getLast()));
        Value left = b.emit(this, List.of(e.zeros(none), indices, own), List.of(last)).getFirst();
        Value found = b.emit(gather, left, indices);
        Value mine = e.compare(Compare.Direction.EQ, found, own);
        return Arrays.asList(cleared, null, e.select(mine, taken, e.zeros(update)));
    }

    /** Takes what the updates of {@code self} are combined with. */
    private Gather gather(Node self) {
        TensorType update = self.operand(2).tensorType();
        List<Dim> sizes = new ArrayList<>();
        int next = 0;
        for (int d = 0; d < self.operand(0).tensorType().rank(); d++) {
            boolean single = insertedWindowDims.contains(d) || inputBatchingDims.contains(d);
            sizes.add(single ? Dim.of(1) : update.dim(updateWindowDims.get(next++)));
        }
        return new Gather(
                updateWindowDims,
                insertedWindowDims,
                inputBatchingDims,
                scatterIndicesBatchingDims,
                scatterDimsToOperandDims,
                indexVectorDim,
                sizes,
                indicesAreSorted);
    }

    /**
     * Of each update whether its window lies inside; null where a symbolic size keeps that from
     * being written down, or nothing can lie outside.
     */
    private @Nullable Value inside(Emit e, Node self) {
        TensorType operand = self.operand(0).tensorType();
        TensorType indices = self.operand(1).tensorType();
        List<Dim> sizes = gather(self).sliceSizes();
        int n = scatterDimsToOperandDims.size();
        NDArray last = NDArray.allocate(indices.dtype(), n);
        for (int k = 0; k < n; k++) {
            int d = scatterDimsToOperandDims.get(k);
            if (!operand.dim(d).isConstant() || !sizes.get(d).isConstant()) {
                return null;
            }
            last.setLong(k, operand.dim(d).constant() - sizes.get(d).constant());
        }
        if (n == 0) {
            return null;
        }
        boolean vectors = indexVectorDim < indices.rank();
        Value most = e.b().emit(Constant.of(vectors ? last : last.reshape()));
        List<Integer> along = vectors ? List.of(indexVectorDim) : List.of();
        Value highest = e.b().emit(new BroadcastInDim(indices, along), most);
        Value index = self.operand(1);
        Value inside =
                e.binary(
                        Binary.Kind.AND,
                        e.compare(Compare.Direction.GE, index, e.zeros(indices)),
                        e.compare(Compare.Direction.LE, index, highest));
        if (vectors) {
            Value yes = e.b().emit(Constant.scalar(DType.BOOL, 1));
            inside =
                    e.b().emit(
                                    new Reduce(along),
                                    List.of(inside, yes),
                                    List.of(e.combiner(Binary.Kind.AND, DType.BOOL)))
                            .getFirst();
        }
        TensorType update = self.operand(2).tensorType();
        List<Integer> batch = new ArrayList<>();
        for (int d = 0; d < update.rank(); d++) {
            if (!updateWindowDims.contains(d)) {
                batch.add(d);
            }
        }
        return e.b().emit(new BroadcastInDim(update.withDtype(DType.BOOL), batch), inside);
    }

    /**
     * Zeros to which each update is added at its index along one dimension, in the line in which it
     * stands: the gradient of taking elements along it.
     *
     * @param type of the result
     * @param indices i32 of the updates' shape, different ones within a line
     */
    static Value alongDimension(
            Builder b, TensorType type, int dimension, Value indices, Value updates) {
        List<Integer> others = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            if (d != dimension) {
                others.add(d);
            }
        }
        List<Dim> vectors = new ArrayList<>(indices.tensorType().dims());
        vectors.add(Dim.of(1));
        Value vector = b.emit(new Reshape(indices.tensorType().withDims(vectors)), indices);
        Scatter scatter =
                new Scatter(
                        List.of(),
                        List.of(dimension),
                        others,
                        others,
                        List.of(dimension),
                        type.rank(),
                        false,
                        true);
        Emit e = new Emit(b);
        return b.emit(
                        scatter,
                        List.of(e.zeros(type), vector, updates),
                        List.of(e.combiner(Binary.Kind.ADD, type.dtype())))
                .getFirst();
    }
}
