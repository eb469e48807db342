package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.GetTupleElement;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.TupleOp;

/** Calls, maps and tuples. */
final class Functions {
    static final int MAX_FUNCTIONS = 3;

    private Functions() {}

    static void any(Generator g) {
        if (g.chance(2)) {
            tuple(g);
        } else if (g.functionCount() < MAX_FUNCTIONS && g.depth() < 3) {
            call(g);
        }
    }

    private static void call(Generator g) {
        Func func =
                g.function(
                        (inner, none) -> {
                            inner.any();
                            inner.fill(1 + g.random().nextInt(4));
                            List<Value> results = new ArrayList<>();
                            for (int i = g.random().nextInt(3); i >= 0; i--) {
                                results.add(inner.any());
                            }
                            return results;
                        });
        int calls = g.chance(3) ? 2 : 1;
        for (int i = 0; i < calls; i++) {
            List<Value> operands = new ArrayList<>();
            for (Type type : func.argTypes()) {
                operands.add(g.ofType((TensorType) type));
            }
            g.add(new Call(func.name(), func.resultTypes()), operands, List.of());
        }
    }

    private static void tuple(Generator g) {
        List<Value> elements = new ArrayList<>();
        for (int i = g.random().nextInt(3); i >= 0; i--) {
            elements.add(g.any());
        }
        List<Value> tuple = g.add(new TupleOp(), elements, List.of());
        g.add(new GetTupleElement(g.random().nextInt(elements.size())), tuple.getFirst());
    }

    static void map(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        boolean two = g.chance(2);
        List<Value> operands = two ? List.of(x, g.ofType(type)) : List.of(x);
        List<TensorType> scalars = operands.stream().map(v -> type.scalar()).toList();
        Block region =
                g.region(
                        scalars,
                        (inner, in) ->
                                List.of(Bodies.expression(inner, in.getFirst(), in.getLast())));
        g.add(new MapOp(Movement.range(type.rank())), operands, List.of(region));
    }
}
