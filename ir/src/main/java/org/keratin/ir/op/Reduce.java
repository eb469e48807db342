package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Folds dimensions by the region, in ascending row-major order from the initial values. Operands:
 * inputs, then as many initial values. Spec: #reduce.
 */
public record Reduce(List<Integer> dims)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Reduce {
        dims = List.copyOf(dims);
    }

    @Override
    public String name() {
        return "stablehlo.reduce";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimensions", Attrs.ints(dims));
    }

    static Op create(GenericForm form) {
        return new Reduce(Attrs.readInts(form.attributes(), "dimensions"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.check(
                operands.size() % 2 == 0 && !operands.isEmpty(),
                "reduce_c3",
                "needs as many initial values as inputs, received " + operands);
        int n = operands.size() / 2;
        List<TensorType> inputs = Rules.tensors(this, operands, 0, n);
        TensorType first = inputs.getFirst();
        Rules.inRange(dims, first.rank(), "reduce_c4");
        Rules.unique(dims, "reduce_c5");
        List<Dim> kept = new ArrayList<>();
        for (int i = 0; i < first.rank(); i++) {
            if (!dims.contains(i)) {
                kept.add(first.dim(i));
            }
        }
        List<TensorType> elements = Rules.combiner(this, regions, inputs, "reduce_c6");
        List<Type> results = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Rules.check(
                    Rules.sameDims(inputs.get(i).dims(), first.dims()),
                    "reduce_c1",
                    () -> "inputs must have the same shape, received " + inputs);
            Rules.check(
                    Rules.tensor(this, operands, n + i).equals(inputs.get(i).scalar()),
                    "reduce_c2",
                    () ->
                            "initial values must be scalars of the inputs' element types, received "
                                    + operands);
            results.add(new TensorType(elements.get(i).dtype(), kept));
        }
        return results;
    }

    /**
     * The kind of the region of {@code node}, where it is one binary op on its two arguments in
     * order (or in any order where that does not matter); null else. Serves every op whose first
     * region combines two scalars.
     */
    public static Binary.@Nullable Kind simpleCombiner(Node node) {
        Block body = node.regions().getFirst();
        if (body.nodes().size() != 1
                || body.args().size() != 2
                || !(body.nodes().getFirst().op() instanceof Binary(Binary.Kind kind))
                || !body.results().equals(body.nodes().getFirst().results())) {
            return null;
        }
        List<Value> in = body.nodes().getFirst().operands();
        Value left = body.args().get(0);
        Value right = body.args().get(1);
        boolean straight = in.get(0).equals(left) && in.get(1).equals(right);
        boolean swapped =
                in.get(0).equals(right)
                        && in.get(1).equals(left)
                        && kind.isCommutative(left.tensorType().dtype());
        return straight || swapped ? kind : null;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        int n = operands.size() / 2;
        NDArray x = operands.getFirst();
        long[] shape = x.shape();
        List<Integer> sorted = dims.stream().sorted().toList();
        long[] inner = new long[dims.size()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = shape[sorted.get(i)];
        }
        List<NDArray> results = Tensors.allocateAll(context, self);
        long[] outer = results.getFirst().shape();
        Combiner combiner = Combiner.of(context, self.regions().getFirst());
        Tensors.each(
                outer,
                r -> {
                    long to = Tensors.flat(r, outer);
                    for (int k = 0; k < n; k++) {
                        Tensors.convert(operands.get(n + k), 0, results.get(k), to);
                    }
                    Tensors.each(
                            inner,
                            s -> {
                                long[] at = new long[shape.length];
                                int nextOuter = 0;
                                int nextInner = 0;
                                for (int d = 0; d < shape.length; d++) {
                                    at[d] = dims.contains(d) ? s[nextInner++] : r[nextOuter++];
                                }
                                combiner.fold(results, to, operands, Tensors.flat(at, shape));
                            });
                });
        return results;
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Binary.Kind kind = self.operands().size() == 2 ? simpleCombiner(self) : null;
        Emit e = new Emit(b);
        Value x = self.operand(0);
        TensorType type = x.tensorType();
        List<Integer> kept = DotGeneral.free(type.rank(), dims, List.of());
        boolean constantInit = Constant.behind(self.operand(1)) != null;
        if (kind == Binary.Kind.ADD) {
            return Arrays.asList(
                    b.emit(new BroadcastInDim(type, kept), ct), constantInit ? null : e.sumAll(ct));
        }
        if ((kind == Binary.Kind.MAXIMUM || kind == Binary.Kind.MINIMUM) && constantInit) {
            // equal shares for all elements that attain the extremum
            Value best = b.emit(new BroadcastInDim(type, kept), self.result());
            Value attained =
                    b.emit(new Convert(type.dtype()), e.compare(Compare.Direction.EQ, x, best));
            // none attains it where the initial value is beyond all of them
            Value count = e.sum(attained, dims);
            Value atLeastOne =
                    b.emit(new Binary(Binary.Kind.MAXIMUM), count, e.fill(count.tensorType(), 1));
            Value share = e.div(ct, atLeastOne);
            return Arrays.asList(
                    e.mul(attained, b.emit(new BroadcastInDim(type, kept), share)), null);
        }
        throw new IrException(
                "the gradient of reduce is defined for add, and for maximum and minimum from a"
                        + " constant");
    }
}
