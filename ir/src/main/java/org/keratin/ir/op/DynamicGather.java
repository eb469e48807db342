package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
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
        return Rules.as(this, gather, operands.subList(0, 2), regions);
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
