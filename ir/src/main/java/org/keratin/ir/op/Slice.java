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
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Elements from start to limit (exclusive) in steps of stride along each dimension. Spec: #slice.
 */
public record Slice(List<Dim> start, List<Dim> limit, List<Long> stride)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Slice {
        start = List.copyOf(start);
        limit = List.copyOf(limit);
        stride = List.copyOf(stride);
    }

    @Override
    public String name() {
        return "stablehlo.slice";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("limit_indices", Attrs.dims(limit));
        attributes.put("start_indices", Attrs.dims(start));
        attributes.put("strides", Attrs.longs(stride));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Slice(
                Attrs.readDims(form.attributes(), "start_indices"),
                Attrs.readDims(form.attributes(), "limit_indices"),
                Attrs.readLongs(form.attributes(), "strides"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                start.size() == operand.rank()
                        && limit.size() == operand.rank()
                        && stride.size() == operand.rank(),
                "slice_c2",
                "start, limit and stride need one entry for each of "
                        + operand.rank()
                        + " dimensions, received "
                        + start
                        + ", "
                        + limit
                        + ", "
                        + stride);
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(Dim.of(0), start.get(i))
                            && Rules.mayBeOrdered(start.get(i), limit.get(i))
                            && Rules.mayBeOrdered(limit.get(i), operand.dim(i)),
                    "slice_c3",
                    "needs 0 <= start <= limit <= size in dimension "
                            + i
                            + ", received ["
                            + start.get(i)
                            + ":"
                            + limit.get(i)
                            + "] of "
                            + operand);
            Rules.check(
                    stride.get(i) > 0, "slice_c4", "strides must be positive, received " + stride);
            Dim length = limit.get(i).minus(start.get(i));
            dims.add(stride.get(i) == 1 ? length : length.ceilDiv(stride.get(i)));
        }
        return List.of(operand.withDims(dims));
    }

    /**
     * Throws unless {@code 0 <= start <= limit <= size} in every dimension; symbols are only known
     * when running.
     */
    public void checkBounds(long[] from, long[] to, long[] shape) {
        for (int d = 0; d < shape.length; d++) {
            Rules.check(
                    0 <= from[d] && from[d] <= to[d] && to[d] <= shape[d],
                    "slice_c3",
                    "["
                            + start.get(d)
                            + ":"
                            + limit.get(d)
                            + "] is ["
                            + from[d]
                            + ":"
                            + to[d]
                            + "] here, out of bounds of "
                            + "dimension "
                            + d
                            + " of size "
                            + shape[d]);
        }
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        long[] from = Tensors.evaluate(context, start);
        checkBounds(from, Tensors.evaluate(context, limit), operands.getFirst().shape());
        return List.of(
                Tensors.pick(
                        Tensors.allocate(context, self.tensorType()),
                        operands.getFirst(),
                        r -> {
                            long[] at = new long[r.length];
                            for (int d = 0; d < r.length; d++) {
                                at[d] = from[d] + r[d] * stride.get(d);
                            }
                            return at;
                        }));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        TensorType operand = self.operand(0).tensorType();
        List<Dim> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        for (int d = 0; d < operand.rank(); d++) {
            // written as Pad's own rule writes it, so that symbolic sizes cancel
            Dim size = ct.tensorType().dim(d);
            Dim reach = size.plus(size.minus(1).max(0).times(stride.get(d) - 1));
            high.add(operand.dim(d).minus(start.get(d)).minus(reach));
            interior.add(stride.get(d) - 1);
        }
        return List.of(
                b.emit(
                        new Pad(start, high, interior),
                        ct,
                        b.emit(Constant.scalar(operand.dtype(), 0))));
    }
}
