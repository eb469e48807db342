package org.keratin.kernel;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Type;
import org.keratin.ir.op.Elementwise;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * {@code a * b + c} of three FLOAT32 or FLOAT64, rounded once: the step of a sum of products. Of
 * the tile level only; no program holds it.
 */
public record MultiplyAdd() implements Elementwise {
    @Override
    public String name() {
        return "kernel.multiply_add";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return List.of(operands.getFirst());
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        double a = in[0].getDouble(at[0]);
        double b = in[1].getDouble(at[1]);
        double c = in[2].getDouble(at[2]);
        out.setDouble(
                i,
                out.dtype() == DType.FLOAT64
                        ? Math.fma(a, b, c)
                        : Math.fma((float) a, (float) b, (float) c));
    }
}
