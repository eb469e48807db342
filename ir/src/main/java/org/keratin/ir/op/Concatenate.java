package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
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

/** Joins the operands along a dimension. Spec: #concatenate. */
public record Concatenate(int dim) implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.concatenate";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimension", Attrs.i64(dim));
    }

    static Op create(GenericForm form) {
        return new Concatenate(Attrs.readInt(form.attributes(), "dimension"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.check(!operands.isEmpty(), "concatenate_c3", "needs at least one operand");
        List<TensorType> types = Rules.tensors(this, operands, 0, operands.size());
        TensorType first = types.getFirst();
        Rules.inRange(List.of(dim), first.rank(), "concatenate_c4");
        Dim size = Dim.of(0);
        for (TensorType type : types) {
            Rules.check(
                    type.dtype() == first.dtype(),
                    "concatenate_c1",
                    () -> "operands must have the same element type, received " + operands);
            boolean same = type.rank() == first.rank();
            for (int i = 0; same && i < first.rank(); i++) {
                same = i == dim || type.dim(i).compatible(first.dim(i));
            }
            Rules.check(
                    same,
                    "concatenate_c2",
                    () ->
                            "operands must have the same shape but for dimension "
                                    + dim
                                    + ", received "
                                    + operands);
            size = size.plus(type.dim(dim));
        }
        List<Dim> dims = new ArrayList<>(first.dims());
        for (TensorType type : types) {
            for (int i = 0; i < dims.size(); i++) {
                dims.set(i, dims.get(i).refine(type.dim(i)));
            }
        }
        dims.set(dim, size);
        return List.of(first.withDims(dims));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] shape = out.shape();
        long offset = 0;
        for (NDArray x : operands) {
            long begin = offset;
            long[] from = x.shape();
            Tensors.each(
                    from,
                    r -> {
                        long[] at = r.clone();
                        at[dim] += begin;
                        Tensors.copy(x, Tensors.flat(r, from), out, Tensors.flat(at, shape));
                    });
            offset += from[dim];
        }
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        List<@Nullable Value> parts = new ArrayList<>();
        List<Dim> start = new ArrayList<>(Collections.nCopies(ct.tensorType().rank(), Dim.of(0)));
        List<Long> ones = Collections.nCopies(start.size(), 1L);
        for (Value operand : self.operands()) {
            List<Dim> limit = new ArrayList<>(ct.tensorType().dims());
            limit.set(dim, start.get(dim).plus(operand.tensorType().dim(dim)));
            parts.add(b.emit(new Slice(start, limit, ones), ct));
            start.set(dim, limit.get(dim));
        }
        return parts;
    }
}
