package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.runtime.NDArray;

/**
 * An op whose result has the shape of its operands (scalars among them broadcast) and computes
 * element by element.
 */
public interface Elementwise extends Op.Pure, Op.Evaluable {
    /**
     * Computes element {@code i} of the result from the elements {@code at[k]} of operands {@code
     * in[k]}.
     */
    void element(NDArray out, long i, NDArray[] in, long[] at);

    @Override
    default List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = Tensors.allocate(context, self.tensorType());
        NDArray[] in = operands.toArray(NDArray[]::new);
        long[] at = new long[in.length];
        for (long i = 0; i < out.size(); i++) {
            for (int k = 0; k < in.length; k++) {
                at[k] = in[k].rank() == 0 ? 0 : i;
            }
            element(out, i, in, at);
        }
        return List.of(out);
    }
}
