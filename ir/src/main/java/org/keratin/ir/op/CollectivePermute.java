package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Sends the operand along pairs of processes; a process that receives nothing has zeros. Spec:
 * #collective_permute.
 *
 * @param pairs {@code dense<…> : tensor<Nx2xi64>}: from, to
 * @param channel null where absent
 */
public record CollectivePermute(Attr pairs, @Nullable Attr channel) implements Collective {
    @Override
    public String name() {
        return "stablehlo.collective_permute";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (channel != null) {
            attributes.put("channel_handle", channel);
        }
        attributes.put("source_target_pairs", pairs);
        return attributes;
    }

    static Op create(GenericForm form) {
        return new CollectivePermute(
                Attrs.required(form.attributes(), "source_target_pairs"),
                form.attributes().get("channel_handle"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        ProcessGroups.checkPairs("collective_permute", pairs);
        return List.of(Rules.tensor(this, operands, 0));
    }

    @Override
    public Part part() {
        if (ids().stream().anyMatch(id -> id != 0)) {
            return Part.TOGETHER;
        }
        return ids().isEmpty() ? Part.NONE : Part.ALONE;
    }

    @Override
    public String others() {
        return "the pairs " + ids() + " name other processes";
    }

    private List<Long> ids() {
        return Attrs.readLongs(Map.of("pairs", pairs), "pairs");
    }
}
