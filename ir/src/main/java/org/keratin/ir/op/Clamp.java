package org.keratin.ir.op;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/**
 * {@code minimum(maximum(x, min), max)} of the operands {@code min, x, max}; min and max may be
 * scalars. Spec: #clamp.
 */
public record Clamp() implements CoreOp, Elementwise, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.clamp";
    }

    static Op create(GenericForm form) {
        return new Clamp();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        TensorType min = Rules.tensor(this, operands, 0);
        TensorType x = Rules.tensor(this, operands, 1);
        TensorType max = Rules.tensor(this, operands, 2);
        Rules.check(
                min.rank() == 0 || Rules.sameDims(min.dims(), x.dims()),
                "clamp_c1",
                "min must be a scalar or have the operand's shape, received " + operands);
        Rules.check(
                max.rank() == 0 || Rules.sameDims(max.dims(), x.dims()),
                "clamp_c2",
                "max must be a scalar or have the operand's shape, received " + operands);
        Rules.check(
                min.dtype() == x.dtype() && max.dtype() == x.dtype(),
                "clamp_c3",
                "min, operand and max must have the same element type, received " + operands);
        return List.of(x);
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        NDArray[] raised = {out, in[2]};
        new Binary(Binary.Kind.MAXIMUM)
                .element(out, i, new NDArray[] {in[1], in[0]}, new long[] {at[1], at[0]});
        new Binary(Binary.Kind.MINIMUM).element(out, i, raised, new long[] {i, at[2]});
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType type = ct.tensorType();
        Value zero = e.zeros(type);
        Value x = self.operand(1);
        Value min = spread(e, self.operand(0), type);
        Value max = spread(e, self.operand(2), type);
        Value below = e.compare(Compare.Direction.LT, x, min);
        Value above = e.compare(Compare.Direction.GT, e.binary(Binary.Kind.MAXIMUM, x, min), max);
        Value toX = e.select(below, zero, e.select(above, zero, ct));
        Value toMin = e.select(below, e.select(above, zero, ct), zero);
        Value toMax = e.select(above, ct, zero);
        return Arrays.asList(
                self.operand(0).tensorType().rank() == 0 ? e.sumAll(toMin) : toMin,
                toX,
                self.operand(2).tensorType().rank() == 0 ? e.sumAll(toMax) : toMax);
    }

    private static Value spread(Emit e, Value bound, TensorType type) {
        return bound.tensorType().rank() == type.rank()
                ? bound
                : e.b().emit(new BroadcastInDim(type, List.of()), bound);
    }
}
