package org.keratin.ir.op;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * Reads the bits as another element type; between widths the last dimension is added or removed,
 * little-endian. Spec: #bitcast_convert.
 */
public record BitcastConvert(TensorType type)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.bitcast_convert";
    }

    static Op create(GenericForm form) {
        return new BitcastConvert(Rules.tensor("bitcast_convert", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        int from = operand.dtype().bits();
        int to = type.dtype().bits();
        List<Dim> dims = new ArrayList<>(operand.dims());
        boolean fits = true;
        if (from > to) {
            dims.add(Dim.of(from / to));
        } else if (from < to) {
            fits = !dims.isEmpty() && dims.removeLast().compatible(Dim.of(to / from));
        }
        Rules.check(
                fits && Rules.sameDims(dims, type.dims()),
                "bitcast_convert_c1",
                "cannot read the bits of " + operand + " as " + type);
        Rules.check(
                operand.dtype().isComplex() == type.dtype().isComplex(),
                "bitcast_convert_c2",
                "complex only reads as complex, received " + operand + " and " + type);
        return List.of(type.withDims(dims).refine(type));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.getFirst();
        NDArray out = Tensors.allocate(context, self.tensorType());
        int from = x.dtype().bits();
        int to = out.dtype().bits();
        if (from >= 8 && to >= 8) {
            out.data().copyFrom(x.data());
            return List.of(out);
        }
        // types narrower than a byte take a byte an element: go bit by bit, lowest first
        long total = x.size() * from;
        for (long bit = 0; bit < total; bit++) {
            if (bit(x.data(), bit, from)) {
                long at = position(bit, to);
                byte old = out.data().get(ValueLayout.JAVA_BYTE, at / 8);
                out.data().set(ValueLayout.JAVA_BYTE, at / 8, (byte) (old | 1 << at % 8));
            }
        }
        if (to < 8 && out.dtype().isInteger()) {
            for (long i = 0; i < out.size(); i++) {
                out.setLong(i, out.getLong(i));
            }
        }
        return List.of(out);
    }

    private static boolean bit(MemorySegment data, long bit, int width) {
        long at = position(bit, width);
        return (data.get(ValueLayout.JAVA_BYTE, at / 8) >> at % 8 & 1) != 0;
    }

    /** Where a bit of the packed sequence lies in memory. */
    private static long position(long bit, int width) {
        return width >= 8 ? bit : bit / width * 8 + bit % width;
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return Collections.singletonList(null);
    }
}
