package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.AfterAll;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.CreateToken;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.If;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.TupleOp;
import org.keratin.ir.op.While;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;
import org.keratin.runtime.DType;

/**
 * Lets {@code false} stand for every token, through loops, choices, barriers and tuples, in
 * functions where tokens order nothing: no op with an effect takes or gives one, nor do the
 * function's arguments and results.
 */
public final class EraseTokens implements Pass {
    private static final TensorType NOTHING = TensorType.of(DType.BOOL);

    @Override
    public String id() {
        return "erase-tokens";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(
                func ->
                        orderNothing(func)
                                ? func.withBody(block(func.body(), new ValueMap()))
                                : func);
    }

    /** True where there are tokens, and none is of an op with an effect. */
    private static boolean orderNothing(Func func) {
        return Walk.any(func.body(), EraseTokens::hasToken)
                && !Walk.any(func.body(), node -> hasToken(node) && !passes(node))
                && func.argTypes().stream().noneMatch(EraseTokens::hasToken)
                && func.body().results().stream().noneMatch(v -> hasToken(v.type()));
    }

    private static boolean hasToken(Node node) {
        return node.types().stream().anyMatch(EraseTokens::hasToken)
                || node.operands().stream().anyMatch(v -> hasToken(v.type()));
    }

    private static boolean passes(Node node) {
        return node.op() instanceof AfterAll
                || node.op() instanceof CreateToken
                || node.op() instanceof If
                || node.op() instanceof Case
                || node.op() instanceof While
                || node.op() instanceof OptimizationBarrier
                || node.op() instanceof TupleOp
                || node.op() instanceof GetTupleElement;
    }

    private static boolean hasToken(Type type) {
        return switch (type) {
            case Type.Token token -> true;
            case Type.Tuple(List<Type> elements) ->
                    elements.stream().anyMatch(EraseTokens::hasToken);
            case Type.Future(List<Type> elements) ->
                    elements.stream().anyMatch(EraseTokens::hasToken);
            default -> false;
        };
    }

    private static Type erased(Type type) {
        return switch (type) {
            case Type.Token token -> NOTHING;
            case Type.Tuple(List<Type> elements) ->
                    new Type.Tuple(elements.stream().map(EraseTokens::erased).toList());
            default -> type;
        };
    }

    private static Block block(Block block, ValueMap map) {
        Builder b = new Builder();
        for (Value.Arg arg : block.args()) {
            map.put(arg, b.arg(erased(arg.type()), arg.name(), arg.location()));
        }
        for (Node node : block.nodes()) {
            b.setLocation(node.location());
            List<Value> results = node(b, node, map);
            for (int i = 0; i < results.size(); i++) {
                map.put(node.result(i), results.get(i));
            }
        }
        return b.finish(map.get(block.results()), block.end());
    }

    private static List<Value> node(Builder b, Node node, ValueMap map) {
        if (node.op() instanceof AfterAll || node.op() instanceof CreateToken) {
            return List.of(b.emit(Constant.scalar(DType.BOOL, 0)));
        }
        List<Block> regions = new ArrayList<>(node.regions().size());
        for (Block region : node.regions()) {
            regions.add(block(region, map));
        }
        return b.like(node, map.get(node.operands()), regions).results();
    }
}
