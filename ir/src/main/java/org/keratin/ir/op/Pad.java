package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * Surrounds the operand with the padding value (operand 1) and puts interior copies between
 * elements; negative low or high crops. Spec: #pad.
 */
public record Pad(List<Dim> low, List<Dim> high, List<Long> interior)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Pad {
        low = List.copyOf(low);
        high = List.copyOf(high);
        interior = List.copyOf(interior);
    }

    @Override
    public String name() {
        return "stablehlo.pad";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("edge_padding_high", Attrs.dims(high));
        attributes.put("edge_padding_low", Attrs.dims(low));
        attributes.put("interior_padding", Attrs.longs(interior));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Pad(
                Attrs.readDims(form.attributes(), "edge_padding_low"),
                Attrs.readDims(form.attributes(), "edge_padding_high"),
                Attrs.readLongs(form.attributes(), "interior_padding"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType operand = Rules.tensor(this, operands, 0);
        TensorType value = Rules.tensor(this, operands, 1);
        Rules.check(
                value.equals(operand.scalar()),
                "pad_c1",
                "the padding value must be a scalar of the operand's element type, received "
                        + operand
                        + " and "
                        + value);
        Rules.check(
                low.size() == operand.rank()
                        && high.size() == operand.rank()
                        && interior.size() == operand.rank(),
                "pad_c2",
                "low, high and interior need one entry for each of "
                        + operand.rank()
                        + " dimensions, received "
                        + low
                        + ", "
                        + high
                        + ", "
                        + interior);
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            long inner = interior.get(i);
            Rules.check(
                    inner >= 0,
                    "pad_c3",
                    () -> "interior padding must not be negative, received " + interior);
            Dim size = operand.dim(i);
            Dim spread =
                    inner == 0
                            ? size
                            : size.isConstant()
                                    ? size.plus(
                                            Dim.of(Math.max(size.constant() - 1, 0)).times(inner))
                                    : size.plus(size.minus(1).max(0).times(inner));
            Dim dim = spread.plus(low.get(i)).plus(high.get(i));
            Rules.check(
                    Rules.mayBeOrdered(Dim.of(0), dim),
                    "pad_c4",
                    "dimension " + i + " would have size " + dim + " after padding " + operand);
            dims.add(dim);
        }
        return List.of(operand.withDims(dims));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.get(0);
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] shape = out.shape();
        long[] before = Tensors.evaluate(context, low);
        for (long i = 0; i < out.size(); i++) {
            Tensors.copy(operands.get(1), 0, out, i);
        }
        Tensors.each(
                x.shape(),
                r -> {
                    long[] at = new long[r.length];
                    for (int d = 0; d < r.length; d++) {
                        at[d] = before[d] + r[d] * (interior.get(d) + 1);
                    }
                    if (Tensors.inside(at, shape)) {
                        Tensors.copy(x, Tensors.flat(r, x.shape()), out, Tensors.flat(at, shape));
                    }
                });
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType operand = self.operand(0).tensorType();
        List<Dim> lowCrop = low.stream().map(d -> d.times(-1)).toList();
        List<Dim> highCrop = high.stream().map(d -> d.times(-1)).toList();
        Value zero = b.emit(Constant.scalar(operand.dtype(), 0));
        Value cropped =
                b.emit(new Pad(lowCrop, highCrop, Collections.nCopies(low.size(), 0L)), ct, zero);
        Value toX = cropped;
        if (Windows.notAll(interior, 0)) {
            List<Long> steps = interior.stream().map(i -> i + 1).toList();
            List<Dim> begin = Collections.nCopies(low.size(), Dim.of(0));
            toX = b.emit(new Slice(begin, cropped.tensorType().dims(), steps), cropped);
        }
        return Arrays.asList(toX, e.sub(e.sumAll(ct), e.sumAll(toX)));
    }
}
