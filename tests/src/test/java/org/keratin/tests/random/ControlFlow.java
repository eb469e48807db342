package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.While;
import org.keratin.runtime.DType;

/** Loops and choices, nested, whose regions may read what lies outside of them. */
final class ControlFlow {
    private static final int MAX_DEPTH = 2;
    private static final TensorType COUNT = TensorType.of(DType.INT32);

    private ControlFlow() {}

    static void any(Generator g) {
        if (g.depth() > MAX_DEPTH) {
            return;
        }
        switch (g.random().nextInt(3)) {
            case 0 -> choose(g, true);
            case 1 -> choose(g, false);
            default -> loop(g);
        }
    }

    private static List<TensorType> carried(Generator g) {
        List<TensorType> types = new ArrayList<>();
        int n = 1 + g.random().nextInt(3);
        for (int i = 0; i < n; i++) {
            types.add(g.any().tensorType());
        }
        return types;
    }

    private static Block branch(Generator g, List<TensorType> types) {
        return g.region(
                List.of(),
                (inner, in) -> {
                    inner.fill(g.random().nextInt(4));
                    return types.stream().map(inner::ofType).toList();
                });
    }

    private static void choose(Generator g, boolean two) {
        List<TensorType> types = carried(g);
        Value chosen = g.ofType(two ? TensorType.of(DType.BOOL) : COUNT);
        int branches = two ? 2 : 1 + g.random().nextInt(4);
        List<Block> regions = new ArrayList<>();
        for (int i = 0; i < branches; i++) {
            regions.add(branch(g, types));
        }
        g.add(two ? new If() : new Case(), List.of(chosen), regions);
    }

    /** At most a few turns: as many as a constant says, or a value that is clamped. */
    private static void loop(Generator g) {
        List<TensorType> types = new ArrayList<>(carried(g));
        List<Value> initial = new ArrayList<>();
        types.forEach(type -> initial.add(g.ofType(type)));
        int counter = g.random().nextInt(types.size() + 1);
        types.add(counter, COUNT);
        initial.add(counter, Bodies.made(g.add(Constant.scalar(DType.INT32, 0))));
        Value limit = limit(g);
        Block condition =
                g.region(
                        types,
                        (inner, in) -> {
                            Value more =
                                    Bodies.made(
                                            inner.add(
                                                    new Compare(
                                                            Compare.Direction.LT,
                                                            Compare.Type.SIGNED),
                                                    in.get(counter),
                                                    limit));
                            if (!g.chance(3)) {
                                return List.of(more);
                            }
                            Value other = inner.ofType(TensorType.of(DType.BOOL));
                            return List.of(
                                    Bodies.made(
                                            inner.add(new Binary(Binary.Kind.AND), more, other)));
                        });
        Block body =
                g.region(
                        types,
                        (inner, in) -> {
                            inner.fill(1 + g.random().nextInt(4));
                            List<Value> next = new ArrayList<>();
                            for (int i = 0; i < types.size(); i++) {
                                next.add(
                                        i == counter
                                                ? step(inner, in.get(i))
                                                : g.chance(6)
                                                        ? in.get(i)
                                                        : inner.ofType(types.get(i)));
                            }
                            return next;
                        });
        g.add(new While(), initial, List.of(condition, body));
    }

    private static Value step(Generator g, Value count) {
        Value one = Bodies.made(g.add(Constant.scalar(DType.INT32, 1)));
        return Bodies.made(g.add(new Binary(Binary.Kind.ADD), count, one));
    }

    private static Value limit(Generator g) {
        Value most = Bodies.made(g.add(Constant.scalar(DType.INT32, g.random().nextInt(5))));
        if (g.chance(2)) {
            return most;
        }
        Value given = Bodies.made(g.add(new Unary(Unary.Kind.ABS), g.ofType(COUNT)));
        return Bodies.made(g.add(new Binary(Binary.Kind.MINIMUM), given, most));
    }
}
