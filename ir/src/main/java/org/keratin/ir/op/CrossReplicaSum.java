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

/** all_reduce by addition; a legacy op ("Deprecated Operations"). */
public record CrossReplicaSum(Attr groups) implements Op.Derived {
    @Override
    public String name() {
        return "stablehlo.cross-replica-sum";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("replica_groups", groups);
    }

    static Op create(GenericForm form) {
        return new CrossReplicaSum(Attrs.required(form.attributes(), "replica_groups"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        processGroups().check("cross-replica-sum", "cross-replica-sum", "cross-replica-sum");
        return List.of(Rules.tensor(this, operands, 0));
    }

    private ProcessGroups processGroups() {
        return new ProcessGroups(groups, null, false);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Block sum = new Emit(b).combiner(Binary.Kind.ADD, operands.getFirst().tensorType().dtype());
        return b.emit(new AllReduce(processGroups()), operands, List.of(sum));
    }
}
