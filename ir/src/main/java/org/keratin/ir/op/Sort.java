package org.keratin.ir.op;

import java.util.ArrayList;
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
import org.keratin.ir.ValueMap;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Sorts the operands together along a dimension by the region {@code (left, right, …) -> i1}; a
 * negative dimension counts from the end. Always stable here. Spec: #sort.
 */
public record Sort(int dimension, boolean stable)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.sort";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (dimension != -1) {
            attributes.put("dimension", Attrs.i64(dimension));
        }
        if (stable) {
            attributes.put("is_stable", new Attr.Bool(true));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Sort(
                Attrs.toInt("dimension", Attrs.readLong(form.attributes(), "dimension", -1L)),
                Attrs.readBool(form.attributes(), "is_stable", false));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.check(!operands.isEmpty(), "sort_c1", "needs at least one operand");
        List<TensorType> inputs = Rules.tensors(this, operands, 0, operands.size());
        List<Type> expected = new ArrayList<>();
        for (TensorType input : inputs) {
            Rules.check(
                    Rules.sameDims(input.dims(), inputs.getFirst().dims()),
                    "sort_c3",
                    () -> "operands must have the same shape, received " + operands);
            expected.add(input.scalar());
            expected.add(input.scalar());
        }
        int rank = inputs.getFirst().rank();
        Rules.check(
                dimension >= -rank && dimension < rank,
                "sort_c4",
                "dimension must be in [" + -rank + ", " + rank + "), received " + dimension);
        Rules.check(
                Rules.argTypes(regions.getFirst()).equals(expected)
                        && Rules.resultTypes(regions.getFirst())
                                .equals(List.of(TensorType.of(DType.BOOL))),
                "sort_c5",
                "the comparator must map "
                        + expected
                        + " to i1, received "
                        + Rules.argTypes(regions.getFirst())
                        + " -> "
                        + Rules.resultTypes(regions.getFirst()));
        return operands;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        int n = operands.size();
        long[] shape = operands.getFirst().shape();
        int axis = dimension < 0 ? dimension + shape.length : dimension;
        long stride = 1;
        for (int d = axis + 1; d < shape.length; d++) {
            stride *= shape[d];
        }
        int length = Math.toIntExact(shape[axis]);
        long[] lines = shape.clone();
        lines[axis] = Math.min(1, length);
        List<NDArray> results = Tensors.allocateAll(context, self);
        Combiner comparator = Combiner.of(context, self.regions().getFirst());
        long step = stride;
        Tensors.each(
                lines,
                r -> {
                    long base = Tensors.flat(r, shape);
                    long[] order = new long[length];
                    for (int i = 0; i < length; i++) {
                        order[i] = base + i * step;
                    }
                    MergeSort.sort(
                            order,
                            (a, b) -> {
                                for (int k = 0; k < n; k++) {
                                    comparator.set(2 * k, operands.get(k), a);
                                    comparator.set(2 * k + 1, operands.get(k), b);
                                }
                                comparator.run();
                                return comparator.result(0).getLong(0) != 0;
                            });
                    for (int k = 0; k < n; k++) {
                        for (int i = 0; i < length; i++) {
                            Tensors.copy(
                                    operands.get(k), order[i], results.get(k), base + i * step);
                        }
                    }
                });
        return results;
    }

    /** A permutation: each cotangent goes back to where its element came from. */
    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        TensorType type = self.operand(0).tensorType();
        int axis = Math.floorMod(dimension, type.rank());
        TensorType places = type.withDtype(DType.INT32);
        List<Value> operands = new ArrayList<>(self.operands());
        operands.add(b.emit(new Iota(places, axis)));
        Block comparator = self.regions().getFirst();
        Builder inner = new Builder();
        ValueMap map = new ValueMap();
        inner.args(comparator.args(), map);
        inner.arg(places.scalar(), "");
        inner.arg(places.scalar(), "");
        comparator.nodes().forEach(node -> inner.copy(node, map));
        Block wider = inner.finish(map.get(comparator.results()));
        Value from = b.emit(this, operands, List.of(wider)).getLast();
        List<@Nullable Value> gradients = new ArrayList<>();
        for (int i = 0; i < self.operands().size(); i++) {
            TensorType each = self.operand(i).tensorType();
            gradients.add(
                    each.dtype().isFloat() || each.dtype().isComplex()
                            ? Scatter.alongDimension(b, each, axis, from, cotangents.get(i))
                            : null);
        }
        return gradients;
    }
}
