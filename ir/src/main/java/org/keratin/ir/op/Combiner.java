package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/**
 * Runs a region of scalars many times. A region of elementwise ops and constants alone runs on
 * cells that are allocated once; any other goes to the interpreter. Both give the same bits.
 */
abstract class Combiner {
    private final NDArray[] args;
    final NDArray[] results;

    private Combiner(Block body) {
        args =
                body.args().stream()
                        .map(a -> NDArray.allocate(a.tensorType().dtype()))
                        .toArray(NDArray[]::new);
        results =
                body.results().stream()
                        .map(r -> NDArray.allocate(r.tensorType().dtype()))
                        .toArray(NDArray[]::new);
    }

    static Combiner of(Op.Evaluation context, Block body) {
        Cells cells = new Cells(body);
        return cells.complete ? cells : new Interpreted(context, body);
    }

    /**
     * Sets argument {@code i} to element {@code at} of an array, converted to the argument's type.
     */
    final void set(int i, NDArray from, long at) {
        Tensors.convert(from, at, args[i], 0);
    }

    /** Result {@code i} of the last run; overwritten by the next. */
    final NDArray result(int i) {
        return results[i];
    }

    /** {@code accumulators[.., to] = body(accumulators[.., to], inputs[.., from])}. */
    final void fold(List<NDArray> accumulators, long to, List<NDArray> inputs, long from) {
        int n = results.length;
        for (int k = 0; k < n; k++) {
            set(k, accumulators.get(k), to);
            set(n + k, inputs.get(k), from);
        }
        run();
        for (int k = 0; k < n; k++) {
            Tensors.copy(results[k], 0, accumulators.get(k), to);
        }
    }

    abstract void run();

    private static final class Interpreted extends Combiner {
        private final Op.Evaluation context;
        private final Block body;

        Interpreted(Op.Evaluation context, Block body) {
            super(body);
            this.context = context;
            this.body = body;
        }

        @Override
        void run() {
            List<NDArray> values = new ArrayList<>();
            for (NDArray arg : super.args) {
                values.add(arg.copy());
            }
            List<NDArray> out = context.run(body, values);
            for (int i = 0; i < results.length; i++) {
                Tensors.copy(out.get(i), 0, results[i], 0);
            }
        }
    }

    private static final class Cells extends Combiner {
        private final List<Step> steps = new ArrayList<>();
        private final NDArray[] outputs;
        private final boolean complete;

        private record Step(Elementwise op, NDArray out, NDArray[] in, long[] at) {}

        Cells(Block body) {
            super(body);
            Map<Value, NDArray> cells = new HashMap<>();
            for (int i = 0; i < body.args().size(); i++) {
                cells.put(body.args().get(i), super.args[i]);
            }
            boolean known = true;
            for (Node node : body.nodes()) {
                known &= add(node, cells);
            }
            outputs = new NDArray[results.length];
            for (int i = 0; i < outputs.length && known; i++) {
                NDArray cell = cells.get(body.results().get(i));
                known = cell != null;
                if (cell != null) {
                    outputs[i] = cell;
                }
            }
            complete = known;
        }

        private boolean add(Node node, Map<Value, NDArray> cells) {
            if (node.types().size() != 1
                    || !(node.types().getFirst() instanceof org.keratin.ir.TensorType type)
                    || type.rank() != 0) {
                return false;
            }
            if (node.op() instanceof Constant constant) {
                cells.put(node.result(), constant.value().data());
                return true;
            }
            if (!(node.op() instanceof Elementwise op)) {
                return false;
            }
            NDArray[] in = new NDArray[node.operands().size()];
            for (int k = 0; k < in.length; k++) {
                NDArray cell = cells.get(node.operand(k));
                if (cell == null) {
                    return false;
                }
                in[k] = cell;
            }
            NDArray out = NDArray.allocate(type.dtype());
            cells.put(node.result(), out);
            steps.add(new Step(op, out, in, new long[in.length]));
            return true;
        }

        @Override
        void run() {
            for (Step step : steps) {
                step.op.element(step.out, 0, step.in, step.at);
            }
            for (int i = 0; i < outputs.length; i++) {
                Tensors.copy(outputs[i], 0, results[i], 0);
            }
        }
    }
}
