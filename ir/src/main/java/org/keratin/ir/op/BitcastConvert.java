package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Reads the bits as another element type; between widths the last dimension is added or removed, little-endian. Spec: #bitcast_convert. */
public record BitcastConvert(TensorType type) implements CoreOp, Op.Pure, Op.Evaluable {
    @Override
    public String name() {
        return "stablehlo.bitcast_convert";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of();
    }

    static Op create(
            Map<String, Attr> attributes, List<Type> operandTypes, List<Type> resultTypes, List<Block> regions) {
        return new BitcastConvert(Rules.tensor("bitcast_convert", resultTypes, 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        int from = operand.dtype().bits();
        int to = type.dtype().bits();
        boolean fits;
        if (from == to) {
            fits = operand.dims().equals(type.dims());
        } else if (from > to) {
            fits = type.rank() == operand.rank() + 1
                    && type.dims().subList(0, operand.rank()).equals(operand.dims())
                    && type.dims().getLast().equals(Dim.of(from / to));
        } else {
            fits = operand.rank() == type.rank() + 1
                    && operand.dims().subList(0, type.rank()).equals(type.dims())
                    && operand.dims().getLast().equals(Dim.of(to / from));
        }
        Rules.check(fits, "bitcast_convert_c1", "cannot read the bits of " + operand + " as " + type);
        Rules.check(
                operand.dtype().isComplex() == type.dtype().isComplex(),
                "bitcast_convert_c2",
                "complex only reads as complex, received " + operand + " and " + type);
        return List.of(type);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.getFirst();
        NDArray out = Tensors.allocate(context, type);
        int from = x.dtype().bits();
        int to = out.dtype().bits();
        if (from >= 8 && to >= 8) {
            out.data().copyFrom(x.data());
            return List.of(out);
        }
        // narrower than a byte: cut each wide element, or join narrow ones, lowest bits first
        long total = x.size() * from;
        for (long bit = 0; bit < total; bit += to) {
            long bits = 0;
            for (long part = 0; part < Math.max(1, to / from); part++) {
                long cell = x.getLong((bit + part * from) / from) >>> ((bit + part * from) % from);
                bits |= (from < 64 ? cell & ((1L << from) - 1) : cell) << (part * from);
            }
            out.setLong(bit / to, bits);
        }
        return List.of(out);
    }
}
