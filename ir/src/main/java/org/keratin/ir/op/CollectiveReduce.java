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
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Folds the operands of all processes of a group by the region into its root, which is the group's
 * first process or the one that the last operand names; a process in no group has zeros. Spec:
 * #collective_reduce.
 */
public record CollectiveReduce(ProcessGroups groups, boolean hasDynamicRoot) implements Collective {
    @Override
    public String name() {
        return "stablehlo.collective_reduce";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new TreeMap<>();
        groups.addTo(attributes);
        if (hasDynamicRoot) {
            attributes.put("has_dynamic_root", new Attr.Unit());
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        return new CollectiveReduce(
                ProcessGroups.read(form.attributes()),
                form.attributes().get("has_dynamic_root") instanceof Attr.Unit
                        || Attrs.readBool(form.attributes(), "has_dynamic_root", false));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        groups.check("collective_reduce_c1", "collective_reduce_c2", "collective_reduce_c2");
        int n = count(operands, "collective_reduce_c3", "collective_reduce_c3");
        List<Type> results = new ArrayList<>();
        for (TensorType operand : Rules.tensors(this, operands, 0, n)) {
            TensorType element =
                    Rules.combiner(this, regions, List.of(operand), "collective_reduce_c4")
                            .getFirst();
            results.add(operand.withDtype(element.dtype()));
        }
        return results;
    }

    /** The number of operands besides the roots. */
    private int count(List<Type> operands, String plain, String rooted) {
        int n = operands.size() - (hasDynamicRoot ? 1 : 0);
        Rules.check(n >= 1, hasDynamicRoot ? rooted : plain, "needs an operand");
        if (hasDynamicRoot) {
            Rules.check(
                    Rules.same(operands.getLast(), TensorType.of(DType.INT32, n)),
                    rooted,
                    "the roots must be tensor<" + n + "xi32>, received " + operands.getLast());
        }
        return n;
    }

    @Override
    public Part part() {
        return groups.part(Part.NONE);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        boolean member = groups.runsAlone("collective_reduce");
        List<NDArray> results = new ArrayList<>();
        for (int i = 0; i < self.types().size(); i++) {
            DType dtype = self.result(i).tensorType().dtype();
            NDArray operand = operands.get(i);
            results.add(
                    member
                            ? Tensors.converted(operand, dtype)
                            : NDArray.allocate(dtype, operand.shape()));
        }
        return results;
    }
}
