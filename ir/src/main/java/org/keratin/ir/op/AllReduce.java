package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Folds the operands of all processes of a group by the region; a group of one process gives the
 * operands themselves, in the region's element types. Spec: #all_reduce.
 */
public record AllReduce(ProcessGroups groups) implements Collective {
    @Override
    public String name() {
        return "stablehlo.all_reduce";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new TreeMap<>();
        groups.addTo(attributes);
        return attributes;
    }

    static Op create(GenericForm form) {
        return new AllReduce(ProcessGroups.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        groups.check("all_reduce_c1", "all_reduce_c3", "all_reduce_c4");
        Rules.check(!operands.isEmpty(), "all_reduce_i1", "needs an operand");
        List<Type> results = new ArrayList<>();
        for (TensorType operand : Rules.tensors(this, operands, 0, operands.size())) {
            TensorType element =
                    Rules.combiner(this, regions, List.of(operand), "all_reduce_c5").getFirst();
            results.add(operand.withDtype(element.dtype()));
        }
        return results;
    }

    @Override
    public Part part() {
        return groups.part(Part.ALONE);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        groups.runsAlone("all_reduce");
        List<NDArray> results = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            results.add(Tensors.converted(operands.get(i), self.result(i).tensorType().dtype()));
        }
        return results;
    }
}
