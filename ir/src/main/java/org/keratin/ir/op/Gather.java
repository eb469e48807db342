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
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Collects slices of operand 0 at the start indices in operand 1, each clamped so that its slice
 * fits. Spec: #gather.
 */
public record Gather(IndexDims dims, List<Dim> sliceSizes, boolean indicesAreSorted)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    private static final IndexDims.Names NAMES = IndexDims.Names.GATHER;

    public Gather {
        sliceSizes = List.copyOf(sliceSizes);
    }

    @Override
    public String name() {
        return "stablehlo.gather";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put(NAMES.attribute, NAMES.write("gather", dims));
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
        return new Gather(
                NAMES.read("gather", attributes),
                sliceSizes,
                Attrs.readBool(attributes, "indices_are_sorted", false));
    }

    Gather withSliceSizes(List<Dim> sizes) {
        return new Gather(dims, sizes, indicesAreSorted);
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
        NAMES.checkRank(dims, operand, "gather_c1");
        NAMES.checkVectors(dims, indices, "gather_c2", "gather_c3");
        Rules.unique(dims.window(), "gather_c4");
        Rules.sorted(dims.window(), "gather_c4");
        Rules.unique(Rules.concat(dims.collapsed(), dims.batching()), "gather_c6");
        Rules.sorted(dims.collapsed(), "gather_c7");
        Rules.inRange(dims.collapsed(), operand.rank(), "gather_c8");
        Rules.sorted(dims.batching(), "gather_c10");
        Rules.inRange(dims.batching(), operand.rank(), "gather_c11");
        Rules.unique(dims.indicesBatching(), "gather_c13");
        Rules.inRange(dims.indicesBatching(), indices.rank(), "gather_c14");
        NAMES.checkBatching(dims, operand, indices, "gather_c15", "gather_c16", "gather_c17");
        Rules.unique(Rules.concat(dims.indexed(), dims.batching()), "gather_c18");
        Rules.inRange(dims.indexed(), operand.rank(), "gather_c19");
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
                    () ->
                            "slice_sizes must be in [0, size], received "
                                    + sliceSizes
                                    + " of "
                                    + operand);
            if (dims.inWindow(i)) {
                slice.add(sliceSizes.get(i));
            } else {
                Rules.check(
                        Rules.mayBeOrdered(sliceSizes.get(i), Dim.of(1)),
                        dims.collapsed().contains(i) ? "gather_c9" : "gather_c12",
                        () ->
                                "collapsed and batching dimensions must have slice size at most 1,"
                                        + " received "
                                        + sliceSizes);
            }
        }
        List<Dim> batch = dims.batch(indices);
        int rank = batch.size() + slice.size();
        Rules.inRange(dims.window(), rank, "gather_c5");
        List<Dim> result = new ArrayList<>();
        int nextSlice = 0;
        int nextBatch = 0;
        for (int i = 0; i < rank; i++) {
            boolean inWindow = dims.window().contains(i);
            result.add(inWindow ? slice.get(nextSlice++) : batch.get(nextBatch++));
        }
        boolean takes = result.stream().noneMatch(Dim.of(0)::equals);
        for (int d : dims.indexed()) {
            if (takes && !dims.inWindow(d) && operand.dim(d).equals(Dim.of(0))) {
                throw empty(d, operand);
            }
        }
        return List.of(operand.withDims(result));
    }

    /** For a dimension that the result has not, of which it needs an element. */
    public static IrException empty(int dimension, Object operand) {
        return new IrException(
                "gather: dimension " + dimension + " of " + operand + " has no element to take");
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.get(0);
        NDArray indices = operands.get(1);
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] highest = x.shape();
        long[] sizes = Tensors.evaluate(context, sliceSizes);
        for (int d = 0; d < highest.length; d++) {
            // an element is taken where the slice has none, too
            highest[d] -= dims.inWindow(d) ? sizes[d] : 1;
            if (out.size() > 0 && highest[d] < 0) {
                throw empty(d, TensorType.of(x.dtype(), x.shape()));
            }
        }
        return List.of(Tensors.pick(out, x, r -> dims.place(r, indices, highest.length, highest)));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType operand = self.operand(0).tensorType();
        Scatter scatter = new Scatter(dims, indicesAreSorted, false);
        List<Value> operands = List.of(e.zeros(operand), clampedIndices(e, self), ct);
        List<Block> region = List.of(e.combiner(Binary.Kind.ADD, operand.dtype()));
        return Arrays.asList(b.emit(scatter, operands, region).getFirst(), null);
    }

    /** Gather clamps its indices and scatter does not, so clamp them; not into unknown sizes. */
    private Value clampedIndices(Emit e, Node self) {
        TensorType operand = self.operand(0).tensorType();
        TensorType indices = self.operand(1).tensorType();
        Value highest = dims.highest(e, operand, indices, sliceSizes);
        return highest == null
                ? self.operand(1)
                : e.b().emit(new Clamp(), e.fill(indices.scalar(), 0), self.operand(1), highest);
    }
}
