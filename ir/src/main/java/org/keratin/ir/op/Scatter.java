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
public record Scatter(IndexDims dims, boolean indicesAreSorted, boolean uniqueIndices)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    private static final IndexDims.Names NAMES = IndexDims.Names.SCATTER;

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
        attributes.put(NAMES.attribute, NAMES.write("scatter", dims));
        if (uniqueIndices) {
            attributes.put("unique_indices", new Attr.Bool(true));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Scatter(
                NAMES.read("scatter", form.attributes()),
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
                    () -> "inputs must have the same shape, received " + inputs);
            Rules.check(
                    Rules.sameDims(updates.get(i).dims(), update.dims()),
                    "scatter_c3",
                    () -> "updates must have the same shape, received " + updates);
            Rules.check(
                    updates.get(i).dtype() == inputs.get(i).dtype(),
                    "scatter_c6",
                    () ->
                            "updates must have the element types of the inputs, received "
                                    + operands);
        }
        NAMES.checkRank(dims, input, "scatter_c2");
        Rules.unique(dims.window(), "scatter_c7");
        Rules.sorted(dims.window(), "scatter_c7");
        Rules.inRange(dims.window(), update.rank(), "scatter_c8");
        Rules.unique(Rules.concat(dims.collapsed(), dims.batching()), "scatter_c9");
        Rules.sorted(dims.collapsed(), "scatter_c10");
        Rules.inRange(dims.collapsed(), input.rank(), "scatter_c11");
        Rules.sorted(dims.batching(), "scatter_c12");
        Rules.inRange(dims.batching(), input.rank(), "scatter_c13");
        Rules.unique(dims.indicesBatching(), "scatter_c14");
        Rules.inRange(dims.indicesBatching(), indices.rank(), "scatter_c15");
        NAMES.checkBatching(dims, input, indices, "scatter_c16", "scatter_c17", "scatter_c18");
        Rules.unique(Rules.concat(dims.indexed(), dims.batching()), "scatter_c20");
        Rules.inRange(dims.indexed(), input.rank(), "scatter_c21");
        NAMES.checkVectors(dims, indices, "scatter_c22", "scatter_c19");
        List<Dim> batch = dims.batch(indices);
        Rules.check(
                update.rank() == batch.size() + dims.window().size(),
                "scatter_c4",
                "updates must have rank "
                        + (batch.size() + dims.window().size())
                        + ", received "
                        + update);
        List<Dim> window = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            if (dims.inWindow(i)) {
                window.add(input.dim(i));
            }
        }
        for (int i = 0; i < dims.window().size(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(update.dim(dims.window().get(i)), window.get(i)),
                    "scatter_c4",
                    () ->
                            "the window of the updates must fit into the input's "
                                    + window
                                    + ", received "
                                    + update);
        }
        int nextBatch = 0;
        for (int i = 0; i < update.rank(); i++) {
            Rules.check(
                    dims.window().contains(i) || update.dim(i).compatible(batch.get(nextBatch++)),
                    "scatter_c4",
                    () ->
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
                    long[] at = dims.place(u, indices, shape.length, null);
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
        boolean over = Overhang.mayBe(gather, self.operand(0).tensorType());
        Value taken = over ? Overhang.read(e, gather, ct, indices) : b.emit(gather, ct, indices);
        if (adds) {
            Value inside = over ? null : inside(e, self);
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
        Value found =
                over ? Overhang.read(e, gather, left, indices) : b.emit(gather, left, indices);
        Value mine = e.compare(Compare.Direction.EQ, found, own);
        return Arrays.asList(cleared, null, e.select(mine, taken, e.zeros(update)));
    }

    /** Takes what the updates of {@code self} are combined with. */
    private Gather gather(Node self) {
        TensorType update = self.operand(2).tensorType();
        List<Dim> sizes = new ArrayList<>();
        int next = 0;
        for (int d = 0; d < self.operand(0).tensorType().rank(); d++) {
            sizes.add(dims.inWindow(d) ? update.dim(dims.window().get(next++)) : Dim.of(1));
        }
        return new Gather(dims, sizes, indicesAreSorted);
    }

    /**
     * Of each update whether its window lies inside; null where a size is unknown, or nothing can
     * lie outside.
     */
    private @Nullable Value inside(Emit e, Node self) {
        TensorType operand = self.operand(0).tensorType();
        TensorType indices = self.operand(1).tensorType();
        Value highest = dims.highest(e, operand, indices, gather(self).sliceSizes());
        if (highest == null) {
            return null;
        }
        Value index = self.operand(1);
        Value inside =
                e.binary(
                        Binary.Kind.AND,
                        e.compare(Compare.Direction.GE, index, e.zeros(indices)),
                        e.compare(Compare.Direction.LE, index, highest));
        if (dims.isVector(indices)) {
            List<Integer> along = List.of(dims.vectorDim());
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
            if (!dims.window().contains(d)) {
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
                        new IndexDims(
                                List.of(),
                                List.of(dimension),
                                others,
                                others,
                                List.of(dimension),
                                type.rank()),
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
