package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** An op in which processes exchange values. Spec: "Distributed computing". */
public sealed interface Collective extends Op.Evaluable
        permits Collective.InGroups, CollectivePermute {
    /** How the one process that runs here takes part. */
    enum Part {
        /** By itself: each result is its operand, in the result's element type. */
        ALONE,
        /** Not at all: each result is zero. */
        NONE,
        /** With others, so that it cannot run here. */
        TOGETHER
    }

    Part part();

    /** What says that other processes take part. */
    String others();

    @Override
    default List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        Part part = part();
        if (part == Part.TOGETHER) {
            throw new IrException(
                    Rules.label(this)
                            + ": "
                            + others()
                            + ", and one device runs here; export the module for one device");
        }
        List<NDArray> results = new ArrayList<>();
        for (int i = 0; i < self.types().size(); i++) {
            DType dtype = self.result(i).tensorType().dtype();
            NDArray operand = operands.get(i);
            TensorType given = TensorType.of(dtype, operand.shape());
            TensorType said = self.result(i).tensorType();
            if (!given.compatible(said.isDynamic() ? said : context.concrete(said))) {
                throw new IrException(
                        Rules.label(this)
                                + ": the result "
                                + said
                                + " of an operand "
                                + given
                                + " is that of several processes, and one device runs here; export"
                                + " the module for one device");
            }
            results.add(
                    part == Part.ALONE
                            ? Tensors.converted(operand, dtype)
                            : NDArray.allocate(dtype, operand.shape()));
        }
        return results;
    }

    /** A collective op of groups of processes. */
    sealed interface InGroups extends Collective
            permits AllGather, AllReduce, AllToAll, ReduceScatter, RootedCollective {
        ProcessGroups groups();

        /** A process in no group keeps its operands. */
        @Override
        default Part part() {
            return groups().part(Part.ALONE);
        }

        @Override
        default String others() {
            return groups().others();
        }
    }

    /**
     * The operands' types in the element types of the region that folds each of them.
     *
     * @param label where the region does not fit
     */
    static List<Type> folded(Op op, List<Type> operands, List<Block> regions, String label) {
        List<Type> results = new ArrayList<>();
        for (TensorType operand : Rules.tensors(op, operands, 0, operands.size())) {
            TensorType element = Rules.combiner(op, regions, List.of(operand), label).getFirst();
            results.add(operand.withDtype(element.dtype()));
        }
        return results;
    }
}
