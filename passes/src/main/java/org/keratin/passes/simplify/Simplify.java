package org.keratin.passes.simplify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.passes.fusion.Cumulative;

/**
 * Algebraic simplification. The rules are in {@link ExactRules}, {@link IntegerRules} and {@link
 * MovementRules}, which keep every bit (a NaN's payload aside), and in {@link FastRules}, which
 * round differently and run in fast numerics only. No rule makes a program larger.
 */
public final class Simplify implements Pass {
    @Override
    public String id() {
        return "simplify";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, (b, node, in) -> rewrite(b, node, in, context.fast()));
    }

    private static @Nullable List<Value> rewrite(
            Builder b, Node node, List<Value> in, boolean fast) {
        if (node.types().size() != 1 || !(node.types().getFirst() instanceof TensorType type)) {
            return null;
        }
        Value result = ExactRules.apply(b, node, in, type);
        if (result == null) {
            result = IntegerRules.apply(b, node, in, type);
        }
        if (result == null) {
            result = MovementRules.apply(b, node, in, type);
        }
        if (result == null && node.op() instanceof ReduceWindow) {
            result = Cumulative.forwards(b, node, in, fast);
        }
        if (result == null && fast) {
            result = FastRules.apply(b, node, in, type);
        }
        return result == null ? null : List.of(result);
    }

    /** The node that computes {@code value} if its op is of the class. */
    static @Nullable Node definedBy(Value value, Class<?> op) {
        Node def = value.definition();
        return op.isInstance(def == null ? null : def.op()) ? def : null;
    }
}
