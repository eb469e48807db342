package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** The size of a dimension as an i32 scalar. Spec: #get_dimension_size. */
public record GetDimensionSize(int dimension) implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "stablehlo.get_dimension_size";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimension", Attrs.i64(dimension));
    }

    static Op create(GenericForm form) {
        return new GetDimensionSize(Attrs.readInt(form.attributes(), "dimension"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.inRange(
                List.of(dimension),
                Rules.tensor(this, operands, 0).rank(),
                "get_dimension_size_c1");
        return List.of(TensorType.of(DType.INT32));
    }

    /** A constant; a symbolic size is counted as a sum of ones of that length. */
    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Dim size = operands.getFirst().tensorType().dim(dimension);
        if (size.isConstant()) {
            return List.of(b.emit(Constant.scalar(DType.INT32, size.constant())));
        }
        Emit e = new Emit(b);
        return List.of(e.sumAll(e.fill(new TensorType(DType.INT32, List.of(size)), 1)));
    }
}
