package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** after_all of nothing; a legacy op ("Deprecated Operations"). */
public record CreateToken() implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "stablehlo.create_token";
    }

    static Op create(GenericForm form) {
        return new CreateToken();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 0);
        return List.of(new Type.Token());
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        return List.of(b.emit(new AfterAll()));
    }
}
