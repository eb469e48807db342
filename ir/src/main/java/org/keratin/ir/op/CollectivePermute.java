package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

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
        List<Long> all = Attrs.readLongs(Map.of("pairs", pairs), "pairs");
        if (all.stream().anyMatch(id -> id != 0)) {
            return Part.TOGETHER;
        }
        return all.isEmpty() ? Part.NONE : Part.ALONE;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        List<Long> all = Attrs.readLongs(Map.of("pairs", pairs), "pairs");
        if (all.stream().anyMatch(id -> id != 0)) {
            throw new IrException(
                    "collective_permute: the pairs "
                            + all
                            + " name other processes, and one device runs here");
        }
        NDArray operand = operands.getFirst();
        return List.of(
                all.isEmpty() ? NDArray.allocate(operand.dtype(), operand.shape()) : operand);
    }
}
