package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Emit;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.autodiff.Autodiff;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Gradients of random smooth programs in f64 against central differences along a random direction.
 * Where the program has a kink between the two points, two step sizes disagree and the program is
 * passed over.
 */
class RandomGradientsTest {
    private static final int COUNT = Integer.getInteger("keratin.random.gradients", 150);
    private static final long SEED = Long.getLong("keratin.random.seed", 20261121L);
    private static final Map<String, Long> SYMBOLS = Map.of("n", 2L, "m", 3L);

    @Test
    void gradientsAreThoseOfDifferences() {
        System.out.println("random gradients: " + COUNT + " from seed " + SEED);
        int compared = 0;
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + COUNT && failures.size() < 3; seed++) {
            RandomProgram program = Generator.generateDouble(seed);
            List<Integer> wrt = new ArrayList<>();
            for (int i = 0; i < program.roles().size(); i++) {
                if (program.body().args().get(i).tensorType().dtype() == DType.FLOAT64) {
                    wrt.add(i);
                }
            }
            Func loss = loss(program);
            if (loss == null || wrt.isEmpty()) {
                continue;
            }
            String problem = compare(program, loss, wrt);
            if (problem.isEmpty()) {
                compared++;
            } else if (!problem.equals("kink") && !problem.equals("refused")) {
                failures.add("seed " + seed + ": " + problem + "\n" + program);
            }
        }
        assertEquals("", String.join("\n", failures));
        assertTrue(compared > COUNT / 3, compared + " of " + COUNT + " compared");
    }

    /** The sum of the first result; null where that is no float. */
    private static @Nullable Func loss(RandomProgram program) {
        Func func = program.module().entry();
        int result = 0;
        while (program.updates().get(result) >= 0) {
            result++;
        }
        Value value = func.body().results().get(result);
        TensorType type = (TensorType) func.resultTypes().get(result);
        if (!type.dtype().isFloat()) {
            return null;
        }
        return Builder.func(
                "main",
                func.argTypes(),
                (b, args) -> {
                    ValueMap map = new ValueMap();
                    for (int i = 0; i < args.size(); i++) {
                        map.put(func.body().args().get(i), args.get(i));
                    }
                    func.body().nodes().forEach(node -> b.copy(node, map));
                    Value last = map.get(value);
                    Emit e = new Emit(b);
                    return List.of(e.sumAll(e.convert(last, DType.FLOAT64)));
                });
    }

    private static String compare(RandomProgram program, Func loss, List<Integer> wrt) {
        Module module = new Module("", loss);
        Module gradients;
        try {
            gradients = new Module("", Autodiff.gradients(loss, wrt));
        } catch (IrException e) {
            // an op that says it has no gradient, such as a maximum from an initial value that is
            // computed; and symbolic sizes that an inverse cannot restore, which the types refuse
            String message = String.valueOf(e.getMessage());
            return message.contains("gradient") || message.contains("max(") ? "refused" : message;
        }
        Module optimized =
                new PassManager(Pipelines.standard(), PassManager.Options.NONE)
                        .run(gradients, PassContext.STRICT);
        Random random = new Random(SEED);
        List<NDArray> args = Values.random(loss, SYMBOLS, random);
        List<NDArray> direction = Values.random(loss, SYMBOLS, random);
        double expected = slope(module, args, direction, wrt, 1e-6);
        double other = slope(module, args, direction, wrt, 2e-5);
        if (!(Math.abs(expected - other) <= 1e-4 * (1 + Math.abs(expected)))) {
            return "kink";
        }
        for (Module version : List.of(gradients, optimized)) {
            List<NDArray> results = Interpreter.run(version, args);
            double actual = 0;
            for (int k = 0; k < wrt.size(); k++) {
                NDArray gradient = results.get(1 + k);
                for (long i = 0; i < gradient.size(); i++) {
                    actual += gradient.getDouble(i) * direction.get(wrt.get(k)).getDouble(i);
                }
            }
            if (!(Math.abs(actual - expected) <= 1e-3 * (1 + Math.abs(expected)))) {
                return "expected " + expected + " along the direction, received " + actual;
            }
        }
        return "";
    }

    private static double slope(
            Module module,
            List<NDArray> args,
            List<NDArray> direction,
            List<Integer> wrt,
            double step) {
        double above =
                Interpreter.run(module, moved(args, direction, wrt, step)).getFirst().getDouble(0);
        double below =
                Interpreter.run(module, moved(args, direction, wrt, -step)).getFirst().getDouble(0);
        return (above - below) / (2 * step);
    }

    private static List<NDArray> moved(
            List<NDArray> args, List<NDArray> direction, List<Integer> wrt, double step) {
        List<NDArray> moved = new ArrayList<>(args);
        for (int k : wrt) {
            NDArray copy = args.get(k).copy();
            for (long i = 0; i < copy.size(); i++) {
                copy.setDouble(i, copy.getDouble(i) + step * direction.get(k).getDouble(i));
            }
            moved.set(k, copy);
        }
        return moved;
    }
}
