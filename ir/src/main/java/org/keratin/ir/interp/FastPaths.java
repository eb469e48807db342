package org.keratin.ir.interp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Common forms of ops on flat arrays. Each gives the bits of the op's own {@code eval}, or null for
 * other forms.
 */
final class FastPaths {
    private FastPaths() {}

    static @Nullable List<NDArray> eval(Op.Evaluation context, Node node, List<NDArray> in) {
        if (node.types().size() != 1 || !(node.types().getFirst() instanceof TensorType type)) {
            return null;
        }
        NDArray out =
                switch (node.op()) {
                    case Elementwise ignored -> FastElementwise.eval(node, in);
                    case DotGeneral op ->
                            FastDot.eval(op, in.get(0), in.get(1), shape(context, type));
                    case Convolution op ->
                            FastConvolution.eval(
                                    op,
                                    in.get(0),
                                    in.get(1),
                                    shape(context, type),
                                    values(context, op.padLow()));
                    case Reduce op -> FastReduce.reduce(node, op, in, shape(context, type));
                    case ReduceWindow op ->
                            FastReduce.window(
                                    node,
                                    op,
                                    in,
                                    shape(context, type),
                                    values(context, op.padLow()));
                    case Scatter op -> FastScatter.eval(node, op, in);
                    default -> FastMovement.eval(context, node, in);
                };
        return out == null ? null : List.of(out);
    }

    private static long[] shape(Op.Evaluation context, TensorType type) {
        return context.concrete(type).shape();
    }

    private static long[] values(Op.Evaluation context, List<Dim> dims) {
        return context.concrete(new TensorType(DType.BOOL, dims)).dims().stream()
                .mapToLong(Dim::constant)
                .toArray();
    }
}
