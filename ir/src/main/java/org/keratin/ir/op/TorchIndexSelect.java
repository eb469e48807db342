package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;

/**
 * Takes slices of a dimension at the indices in operand 1; the first dimensions of both may be a
 * batch. A legacy op ("Deprecated Operations"), a gather.
 */
public record TorchIndexSelect(int dim, int batchDims) implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "stablehlo.torch_index_select";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("batch_dims", Attrs.i64(batchDims));
        attributes.put("dim", Attrs.i64(dim));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new TorchIndexSelect(
                Attrs.readInt(form.attributes(), "dim"),
                Attrs.readInt(form.attributes(), "batch_dims"));
    }

    private Gather gather(TensorType operand, TensorType index) {
        List<Integer> batch = new ArrayList<>();
        List<Integer> offset = new ArrayList<>();
        List<Dim> sizes = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            boolean whole = i >= batchDims && i != dim;
            sizes.add(whole ? operand.dim(i) : Dim.of(1));
            if (i < batchDims) {
                batch.add(i);
            } else if (whole) {
                offset.add(i < dim ? i : i - 1 + index.rank() - batchDims);
            }
        }
        return new Gather(
                new IndexDims(offset, List.of(dim), batch, batch, List.of(dim), index.rank()),
                sizes,
                false);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        TensorType operand = Rules.tensor(this, operands, 0);
        TensorType index = Rules.tensor(this, operands, 1);
        Rules.inRange(List.of(dim), operand.rank(), "torch_index_select");
        Rules.check(
                batchDims >= 0 && batchDims <= dim && batchDims <= index.rank(),
                "torch_index_select",
                "batch_dims must be in [0, min(dim, rank of the index)], received " + batchDims);
        return Rules.relabel(
                "gather_",
                "torch_index_select: ",
                () -> gather(operand, index).inferTypes(operands, regions));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Gather gather = gather(operands.get(0).tensorType(), operands.get(1).tensorType());
        return List.of(b.emit(gather, operands.get(0), operands.get(1)));
    }
}
