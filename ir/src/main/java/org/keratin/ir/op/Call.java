package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/** Calls a function of the module: {@code func.call} of the func dialect. */
public record Call(String callee, List<Type> types) implements CoreOp, Op.Evaluable {
    public Call {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return "func.call";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("callee", new Attr.Symbol(callee));
    }

    static Op create(GenericForm form) {
        return new Call(Attrs.readString(form.attributes(), "callee"), form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return types;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return context.call(callee, operands);
    }
}
