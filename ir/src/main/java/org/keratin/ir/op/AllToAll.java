package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * Splits the operands of all processes of a group along one dimension, deals out the parts, and
 * joins along another what each process received; a group of one process gives the operands
 * themselves. Spec: #all_to_all.
 */
public record AllToAll(
        int splitDimension, int concatDimension, long splitCount, ProcessGroups groups)
        implements Collective.InGroups {
    @Override
    public String name() {
        return "stablehlo.all_to_all";
    }

    @Override
    public Map<String, Attr> attributes() {
        return groups.with(
                Map.of(
                        "concat_dimension", Attrs.i64(concatDimension),
                        "split_count", Attrs.i64(splitCount),
                        "split_dimension", Attrs.i64(splitDimension)));
    }

    static Op create(GenericForm form) {
        return new AllToAll(
                Attrs.readInt(form.attributes(), "split_dimension"),
                Attrs.readInt(form.attributes(), "concat_dimension"),
                Attrs.readLong(form.attributes(), "split_count", null),
                ProcessGroups.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.check(
                splitCount > 0,
                "all_to_all_c4",
                "split_count must be positive, received " + splitCount);
        groups.check("all_to_all_c5", "all_to_all_c7", "all_to_all_c7");
        Rules.check(
                groups.sizeDim().compatible(Dim.of(splitCount)),
                "all_to_all_c8",
                "groups must have split_count processes, received "
                        + groups.sizeDim()
                        + " and "
                        + splitCount);
        Rules.check(!operands.isEmpty(), "all_to_all_i1", "needs an operand");
        List<Type> results = new ArrayList<>();
        for (TensorType operand : Rules.tensors(this, operands, 0, operands.size())) {
            Rules.inRange(List.of(splitDimension), operand.rank(), "all_to_all_c1");
            Rules.inRange(List.of(concatDimension), operand.rank(), "all_to_all_c3");
            Rules.check(
                    operand.dim(splitDimension).mod(splitCount).compatible(Dim.of(0)),
                    "all_to_all_c2",
                    "dimension "
                            + splitDimension
                            + " must be divisible by "
                            + splitCount
                            + ", received "
                            + operand);
            List<Dim> dims = new ArrayList<>(operand.dims());
            dims.set(splitDimension, dims.get(splitDimension).floorDiv(splitCount));
            dims.set(concatDimension, dims.get(concatDimension).times(splitCount));
            results.add(splitDimension == concatDimension ? operand : operand.withDims(dims));
        }
        return results;
    }
}
