package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * Its operand, with a word on how the devices of a mesh share it: on one device the operand itself.
 * Of the Shardy dialect; JAX writes it for {@code with_sharding_constraint} and behind the keys
 * that {@code random.split} gives.
 *
 * @param sharding kept as it is: {@code #sdy.sharding<@mesh, [{"x"}, {}]>}
 */
public record ShardingConstraint(Attr sharding) implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "sdy.sharding_constraint";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("sharding", sharding);
    }

    static Op create(GenericForm form) {
        return new ShardingConstraint(Attrs.required(form.attributes(), "sharding"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        return List.of(Rules.tensor(this, operands, 0));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        return operands;
    }
}
