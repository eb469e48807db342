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
 * Gives each process of a group the operands of its root, which is the group's first process or the
 * one that the last operand names; a process in no group has zeros. Spec: #collective_broadcast.
 */
public record CollectiveBroadcast(ProcessGroups groups, boolean hasDynamicRoot)
        implements Collective {
    @Override
    public String name() {
        return "stablehlo.collective_broadcast";
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
        return new CollectiveBroadcast(
                ProcessGroups.read(form.attributes()),
                form.attributes().get("has_dynamic_root") instanceof Attr.Unit
                        || Attrs.readBool(form.attributes(), "has_dynamic_root", false));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        groups.check(
                "collective_broadcast_c1", "collective_broadcast_c2", "collective_broadcast_c2");
        int n = count(operands, "collective_broadcast_c3", "collective_broadcast_c4");
        return new ArrayList<>(Rules.tensors(this, operands, 0, n));
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
        boolean member = groups.runsAlone("collective_broadcast");
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
