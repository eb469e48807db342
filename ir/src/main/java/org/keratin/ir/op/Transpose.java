package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
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
 * Permutes dimensions: result dimension i is operand dimension permutation[i]. Spec: #transpose.
 */
public record Transpose(List<Integer> permutation)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Transpose {
        permutation = List.copyOf(permutation);
    }

    @Override
    public String name() {
        return "stablehlo.transpose";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("permutation", Attrs.ints(permutation));
    }

    static Op create(GenericForm form) {
        return new Transpose(Attrs.readInts(form.attributes(), "permutation"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                permutation.size() == operand.rank(),
                "transpose_c2",
                "permutation must name each of "
                        + operand.rank()
                        + " dimensions once, received "
                        + permutation);
        Rules.distinct(permutation, operand.rank(), "transpose_c2");
        List<Dim> dims = new ArrayList<>();
        for (int p : permutation) {
            dims.add(operand.dim(p));
        }
        return List.of(operand.withDims(dims));
    }

    /** The transpose that undoes this one. */
    public Transpose inverse() {
        List<Integer> inverse = new ArrayList<>(Collections.nCopies(permutation.size(), 0));
        for (int i = 0; i < permutation.size(); i++) {
            inverse.set(permutation.get(i), i);
        }
        return new Transpose(inverse);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return List.of(
                Tensors.pick(
                        Tensors.allocate(context, self.tensorType()),
                        operands.getFirst(),
                        r -> {
                            long[] at = new long[r.length];
                            for (int d = 0; d < r.length; d++) {
                                at[permutation.get(d)] = r[d];
                            }
                            return at;
                        }));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of(b.emit(inverse(), cotangents.getFirst()));
    }
}
