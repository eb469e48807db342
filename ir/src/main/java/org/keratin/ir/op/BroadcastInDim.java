package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Copies the operand along new dimensions and those of size 1; operand dimension i becomes result
 * dimension dims[i]. Spec: #broadcast_in_dim.
 */
public record BroadcastInDim(TensorType type, List<Integer> dims)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public BroadcastInDim {
        dims = List.copyOf(dims);
    }

    @Override
    public String name() {
        return "stablehlo.broadcast_in_dim";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("broadcast_dimensions", Attrs.ints(dims));
    }

    static Op create(GenericForm form) {
        return new BroadcastInDim(
                Rules.tensor("broadcast_in_dim", form.results(), 0),
                Attrs.readInts(form.attributes(), "broadcast_dimensions"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                operand.dtype() == type.dtype(),
                "broadcast_in_dim_c1",
                "operand and result must have the same element type, received "
                        + operand
                        + " and "
                        + type);
        Rules.check(
                dims.size() == operand.rank(),
                "broadcast_in_dim_c2",
                "needs one dimension for each of the operand's, received "
                        + dims
                        + " for "
                        + operand);
        Rules.inRange(dims, type.rank(), "broadcast_in_dim_c3");
        Rules.distinct(dims, type.rank(), "broadcast_in_dim_c4");
        for (int i = 0; i < dims.size(); i++) {
            int place = i;
            Dim from = operand.dim(i);
            Rules.check(
                    from.compatible(Dim.of(1)) || from.compatible(type.dim(dims.get(i))),
                    "broadcast_in_dim_c5",
                    () ->
                            "operand dimension "
                                    + place
                                    + " must be 1 or equal to result dimension "
                                    + dims.get(place)
                                    + ", received "
                                    + operand
                                    + " and "
                                    + type);
        }
        List<Dim> known = new ArrayList<>(type.dims());
        for (int i = 0; i < dims.size(); i++) {
            Dim from = operand.dim(i);
            if (!from.equals(Dim.of(1))) {
                known.set(dims.get(i), known.get(dims.get(i)).refine(from));
            }
        }
        return List.of(type.withDims(known));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.getFirst();
        long[] from = x.shape();
        return List.of(
                Tensors.pick(
                        Tensors.allocate(context, self.tensorType()),
                        x,
                        r -> {
                            long[] at = new long[from.length];
                            for (int d = 0; d < from.length; d++) {
                                at[d] = from[d] == 1 ? 0 : r[dims.get(d)];
                            }
                            return at;
                        }));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType operand = self.operand(0).tensorType();
        List<Integer> summed = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int r = 0; r < type.rank(); r++) {
            int d = dims.indexOf(r);
            (d < 0 || !operand.dim(d).equals(type.dim(r)) ? summed : kept).add(r);
        }
        Value sum = e.sum(ct, summed);
        // what is left is in the result's order; bring it into the operand's
        List<Integer> order = new ArrayList<>();
        for (int r : dims) {
            if (kept.contains(r)) {
                order.add(kept.indexOf(r));
            }
        }
        return List.of(e.reshape(e.transpose(sum, order), operand.dims()));
    }
}
