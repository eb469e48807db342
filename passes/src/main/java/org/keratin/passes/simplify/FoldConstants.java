package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.passes.Walk;
import org.keratin.runtime.NDArray;

/**
 * Computes at compile time, by the reference semantics, what depends on constants alone:
 * elementwise ops on broadcast scalars as scalars, and other pure ops whose operands and results
 * are small. Broadcasts stay, they cost nothing.
 */
public final class FoldConstants implements Pass {
    /**
     * Larger results are computed at run time, in {@code prepare}: a program must not grow by its
     * constants.
     */
    private static final long MAX_ELEMENTS = 1024;

    @Override
    public String id() {
        return "fold-constants";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, FoldConstants::rewrite);
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        if (in.isEmpty()
                || node.op() instanceof BroadcastInDim
                || node.op() instanceof OptimizationBarrier
                || isComplex(node)) {
            return null;
        }
        // op(broadcast(c), broadcast(d)) => broadcast(op(c, d))
        if (node.op() instanceof Elementwise && node.tensorType().rank() > 0) {
            return elementwise(b, node, in);
        }
        // op(c, d) => the result
        if (!Walk.isPure(node) || !node.regions().isEmpty() || node.op() instanceof Iota) {
            return null;
        }
        for (int i = 0; i < node.types().size(); i++) {
            if (!(node.types().get(i) instanceof TensorType type) || !isSmall(type)) {
                return null;
            }
        }
        List<NDArray> constants = new ArrayList<>();
        for (Value operand : in) {
            if (!(operand.definition() instanceof Node def)
                    || !(def.op() instanceof Constant constant)
                    || !isSmall(constant.value().type())) {
                return null;
            }
            constants.add(constant.value().data());
        }
        List<Value> results = new ArrayList<>();
        for (NDArray result : evaluate(node, constants)) {
            results.add(b.emit(Constant.of(result)));
        }
        return results;
    }

    /** Complex literals have been split: what joins parts to a result stays. */
    private static boolean isComplex(Node node) {
        return !node.types().isEmpty()
                && node.types().getFirst() instanceof TensorType type
                && type.dtype().isComplex();
    }

    private static boolean isSmall(TensorType type) {
        return type.isStatic()
                && type.size().constant() <= MAX_ELEMENTS
                && !type.dtype().isString();
    }

    private static @Nullable List<Value> elementwise(Builder b, Node node, List<Value> in) {
        List<NDArray> scalars = new ArrayList<>();
        boolean allConstant = true;
        for (Value operand : in) {
            NDArray data = Splat.of(operand);
            if (data != null) {
                scalars.add(data.reshape(data.size()).slice(0, 1).reshape());
            }
            allConstant &= operand.definition() instanceof Node def && def.op() instanceof Constant;
        }
        if (scalars.size() == in.size()) {
            NDArray scalar = evaluate(node, scalars).getFirst();
            return List.of(Canonicalize.splat(b, node.tensorType(), scalar));
        }
        if (allConstant && isSmall(node.tensorType())) {
            List<NDArray> constants = new ArrayList<>();
            for (Value operand : in) {
                if (operand.definition() instanceof Node def
                        && def.op() instanceof Constant constant) {
                    constants.add(constant.value().data());
                }
            }
            return List.of(b.emit(Constant.of(evaluate(node, constants).getFirst())));
        }
        return null;
    }

    private static List<NDArray> evaluate(Node node, List<NDArray> operands) {
        Func func =
                Builder.func(
                        "main",
                        operands.stream().map(a -> TensorType.of(a.dtype(), a.shape())).toList(),
                        (b, args) -> b.node(node.op(), args, List.of(), Map.of()).results());
        return Interpreter.run(new Module("", func), operands);
    }
}
