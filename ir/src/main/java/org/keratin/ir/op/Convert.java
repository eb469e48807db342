package org.keratin.ir.op;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Converts elements: integers wrap, floats to integers truncate and saturate (NaN gives 0), to
 * boolean is {@code x != 0}, to a float rounds to nearest even once, complex to real drops the
 * imaginary part. Spec: #convert.
 */
public record Convert(DType to) implements CoreOp, Elementwise, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.convert";
    }

    static Op create(GenericForm form) {
        return new Convert(Rules.tensor("convert", form.results(), 0).dtype());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        return List.of(Rules.tensor(this, operands, 0).withDtype(to));
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        Tensors.convert(in[0], at[0], out, i);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        DType from = self.operand(0).tensorType().dtype();
        boolean smooth = from.isFloat() && to.isFloat();
        return Collections.singletonList(
                smooth ? b.emit(new Convert(from), cotangents.getFirst()) : null);
    }
}
