package org.keratin.ir.op;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Op;

/**
 * Its operand, with a word on how the devices of a mesh share it: on one device the operand itself.
 * Of the Shardy dialect; JAX writes it for {@code with_sharding_constraint} and behind the keys
 * that {@code random.split} gives.
 *
 * @param sharding kept as it is: {@code #sdy.sharding<@mesh, [{"x"}, {}]>}
 */
public record ShardingConstraint(Attr sharding) implements Forwarding {
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
}
