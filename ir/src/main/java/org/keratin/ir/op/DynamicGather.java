package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * gather with its slice sizes in operand 2. Spec: #dynamic_gather.
 *
 * @param gather the other attributes, its own slice sizes unknown
 */
public record DynamicGather(Gather gather) implements SizedByOperands {
    /**
     * gather's constraints under this op's numbers; of batching dimensions its section is silent.
     */
    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("_c7", "_c6"),
                    Map.entry("_c8", "_c7"),
                    Map.entry("_c9", "_c8"),
                    Map.entry("_c10", ""),
                    Map.entry("_c11", ""),
                    Map.entry("_c12", ""),
                    Map.entry("_c13", ""),
                    Map.entry("_c14", ""),
                    Map.entry("_c15", ""),
                    Map.entry("_c16", ""),
                    Map.entry("_c17", ""),
                    Map.entry("_c18", "_c9"),
                    Map.entry("_c19", "_c10"),
                    Map.entry("_c20", "_c11"),
                    Map.entry("_c21", "_c12"));

    @Override
    public String name() {
        return "stablehlo.dynamic_gather";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>(gather.attributes());
        attributes.remove("slice_sizes");
        return attributes;
    }

    static Op create(GenericForm form) {
        int rank = Rules.tensor("dynamic_gather", form.operands(), 0).rank();
        return new DynamicGather(
                Gather.read(form.attributes(), Collections.nCopies(rank, Dim.UNKNOWN)));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        Rules.sizes(
                this,
                operands,
                2,
                Rules.tensor(this, operands, 0).rank(),
                "dynamic_gather_i3",
                "dynamic_gather_c11",
                "slice_sizes");
        return typesOf(gather, operands.subList(0, 2));
    }

    @Override
    public List<Type> typesOf(Op fixed, List<Type> data) {
        try {
            return fixed.inferTypes(data, List.of());
        } catch (IrException e) {
            throw relabelled(e);
        }
    }

    private static IrException relabelled(IrException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf(':');
        if (!message.startsWith("gather") || end < 0) {
            return e;
        }
        String label = message.substring("gather".length(), end);
        return new IrException(
                "dynamic_gather" + LABELS.getOrDefault(label, label) + message.substring(end), e);
    }

    @Override
    public int dataOperands() {
        return 2;
    }

    @Override
    public Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        return gather.withSliceSizes(new ArrayList<>(sizes.getFirst()));
    }
}
