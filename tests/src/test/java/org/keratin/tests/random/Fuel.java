package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.While;
import org.keratin.runtime.NDArray;

/** Ends loops that do not end by themselves. */
final class Fuel {
    private static final int TURNS = 3000;

    /** An identity on the first value that a loop carries; counts the turns of all loops. */
    private record Burn(AtomicInteger left) implements Op.Evaluable {
        @Override
        public String name() {
            return "test.burn";
        }

        @Override
        public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
            return operands;
        }

        @Override
        public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
            if (left.decrementAndGet() < 0) {
                throw new IrException("the program turns too often");
            }
            return operands;
        }
    }

    private Fuel() {}

    /**
     * The same program, but one that throws an {@link IrException} after some thousand turns.
     *
     * @throws IrException if a loop carries nothing that could be counted
     */
    static Module limited(Module module) {
        if (Mutations.nodes(module).stream().noneMatch(n -> n.op() instanceof While)) {
            return module;
        }
        AtomicInteger left = new AtomicInteger(TURNS);
        List<Func> funcs = new ArrayList<>();
        for (Func func : module.funcs()) {
            funcs.add(new Func(func.name(), limited(func.body(), new ValueMap(), left, false)));
        }
        return new Module("", funcs, Map.of());
    }

    private static Block limited(Block block, ValueMap map, AtomicInteger left, boolean isTurn) {
        Builder b = new Builder();
        block.args().forEach(a -> map.put(a, b.arg(a.type(), a.name())));
        if (isTurn) {
            if (block.args().isEmpty()) {
                throw new IrException("a loop carries nothing");
            }
            Value first = map.get(block.args().getFirst());
            map.put(block.args().getFirst(), b.emit(new Burn(left), first));
        }
        for (Node node : block.nodes()) {
            boolean loop = node.op() instanceof While;
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                boolean body = loop && region == node.regions().getLast();
                regions.add(limited(region, map, left, body));
            }
            Node copy = b.like(node, map.get(node.operands()), regions);
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
        }
        return b.finish(map.get(block.results()));
    }
}
