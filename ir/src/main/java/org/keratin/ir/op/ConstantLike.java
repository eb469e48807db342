package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/** One value in the shape of the operand. {@code chlo.constant_like}. */
public record ConstantLike(Attr value, TensorType scalar) implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "chlo.constant_like";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("value", value);
    }

    static Op create(GenericForm form) {
        TensorType result = Rules.tensor("constant_like", form.results(), 0);
        return switch (form.attributes().get("value")) {
            case Attr.Float number -> new ConstantLike(number, result.scalar());
            case Attr.Int number -> new ConstantLike(number, result.scalar());
            case null, default ->
                    throw new IrException(
                            "constant_like: value must be a number, received "
                                    + form.attributes().get("value"));
        };
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.check(
                !scalar.dtype().isString(),
                Rules.label(this),
                "the elements must be numbers, received " + scalar);
        return List.of(Rules.tensor(this, operands, 0).withDtype(scalar.dtype()));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        TensorType type = self.tensorType();
        NDArray number = NDArray.allocate(type.dtype());
        switch (value) {
            case Attr.Int whole when type.dtype().isInteger() -> number.setLong(0, whole.value());
            case Attr.Int whole -> number.setDouble(0, whole.value());
            case Attr.Float real -> number.setDouble(0, real.value());
            default -> throw Attrs.wrong("value", "a number", value);
        }
        Value filled = b.emit(Constant.of(number));
        return List.of(
                type.rank() == 0 ? filled : b.emit(new BroadcastInDim(type, List.of()), filled));
    }
}
