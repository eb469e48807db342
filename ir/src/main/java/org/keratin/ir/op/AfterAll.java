package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/** A token that comes after all operands, which are tokens. Spec: #after_all. */
public record AfterAll() implements Op.Pure, Op.Evaluable {
    @Override
    public String name() {
        return "stablehlo.after_all";
    }

    static Op create(GenericForm form) {
        return new AfterAll();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        for (int i = 0; i < operands.size(); i++) {
            Rules.token(operands, i, "after_all_i1");
        }
        return List.of(new Type.Token());
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return List.of(Token.VALUE);
    }
}
