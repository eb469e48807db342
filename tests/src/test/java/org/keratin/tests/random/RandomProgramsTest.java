package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.Hoist;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Random programs: the text form reads back, the passes change nothing, and every compiling backend
 * agrees with the interpreter. {@code -Dkeratin.random.programs=N} runs N of them, {@code
 * -Dkeratin.random.seed=S} begins at seed S; a failure prints its seed and the smallest program
 * found that still fails.
 */
class RandomProgramsTest {
    private static final int COUNT = Integer.getInteger("keratin.random.programs", 500);
    private static final long SEED = Long.getLong("keratin.random.seed", 20261121L);
    private static final long[][] SIZES = {{1, 3}, {3, 1}, {7, 2}, {0, 2}};

    /** An empty string where all is well, else what differs. */
    private interface Check extends Function<RandomProgram, String> {}

    private static void forAll(Check check) {
        System.out.println("random programs: " + COUNT + " from seed " + SEED);
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + COUNT && failures.size() < 5; seed++) {
            Generator.Style style = seed % 2 == 0 ? Generator.Style.EXACT : Generator.Style.SMOOTH;
            RandomProgram program = Generator.generate(seed, style);
            String problem = attempt(check, program);
            if (!problem.isEmpty()) {
                String kind = kind(problem);
                Predicate<RandomProgram> sameFailure = p -> kind(attempt(check, p)).equals(kind);
                RandomProgram small = Shrinker.shrink(program, sameFailure);
                failures.add(
                        "seed "
                                + seed
                                + " ("
                                + style
                                + "): "
                                + attempt(check, small)
                                + "\n"
                                + small);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    /** While shrinking, an error must not turn into a difference, nor the other way round. */
    private static String kind(String problem) {
        int length = problem.startsWith("threw") ? 90 : 12;
        return problem.substring(0, Math.min(problem.length(), length)).replaceAll("[^a-z ]", "");
    }

    private static String attempt(Check check, RandomProgram program) {
        try {
            return check.apply(program);
        } catch (RuntimeException | AssertionError e) {
            return "threw "
                    + e
                    + (e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "");
        }
    }

    private static Map<String, Long> symbols(long[] sizes) {
        return Map.of("n", sizes[0], "m", sizes[1]);
    }

    private static boolean isSmooth(RandomProgram program) {
        return program.steps().stream()
                .anyMatch(
                        s ->
                                s.op() instanceof org.keratin.ir.op.Unary(var kind)
                                        && switch (kind) {
                                            case TANH,
                                                    LOGISTIC,
                                                    SINE,
                                                    COSINE,
                                                    ERF,
                                                    EXPONENTIAL,
                                                    EXPONENTIAL_MINUS_ONE,
                                                    LOG_PLUS_ONE,
                                                    LOG,
                                                    RSQRT ->
                                                    true;
                                            default -> false;
                                        });
    }

    @Test
    void textFormsReadBack() {
        forAll(
                program -> {
                    String text = Printer.print(program.module());
                    String again = Printer.print(Parser.parse(text, "printed"));
                    if (!again.equals(text)) {
                        return "printed differently:\n" + again;
                    }
                    String generic =
                            Printer.print(program.module(), new Printer.Options(true, true));
                    return Printer.print(Parser.parse(generic, "generic")).equals(text)
                            ? ""
                            : "the generic form differs";
                });
    }

    @Test
    void strictPassesKeepEveryBit() {
        forAll(program -> passes(program, Numerics.STRICT, 0, 0));
    }

    @Test
    void fastPassesStayClose() {
        forAll(program -> isSmooth(program) ? passes(program, Numerics.FAST, 1e-4, 1e-4) : "");
    }

    private static String passes(
            RandomProgram program, Numerics numerics, double rtol, double atol) {
        StepProgram before = program.stepProgram();
        PassManager.Options options =
                new PassManager.Options(
                        true, false, java.util.Set.of(), null, java.util.Set.of(), System.err);
        Module after =
                new PassManager(Pipelines.standard(), options)
                        .run(before.module(), PassContext.of(numerics, before));
        Hoist.Split split = Hoist.split(new StepProgram(after, before.params(), before.results()));
        Verifier.verify(split.module());
        Func entry = before.module().entry();
        for (long[] sizes : SIZES) {
            List<NDArray> args =
                    Values.random(
                            entry, symbols(sizes), new Random(SEED), numerics == Numerics.STRICT);
            List<NDArray> expected = Interpreter.run(before.module(), args);
            String difference =
                    Values.difference(expected, Interpreter.run(after, args), rtol, atol);
            if (!difference.isEmpty()) {
                return "passes, " + numerics + ", " + symbols(sizes) + ": " + difference;
            }
            List<NDArray> step =
                    new ArrayList<>(
                            Interpreter.run(
                                    split.module(),
                                    "prepare",
                                    byRole(program, args, Role.VARIABLE)));
            step.addAll(byRole(program, args, Role.STATE));
            step.addAll(byRole(program, args, Role.INPUT));
            difference =
                    Values.difference(
                            expected, Interpreter.run(split.module(), "step", step), rtol, atol);
            if (!difference.isEmpty()) {
                return "hoist, " + numerics + ", " + symbols(sizes) + ": " + difference;
            }
        }
        return "";
    }

    private static List<NDArray> byRole(RandomProgram program, List<NDArray> args, Role role) {
        List<NDArray> chosen = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            if (program.args().get(i).role() == role) {
                chosen.add(args.get(i));
            }
        }
        return chosen;
    }

    @Test
    void compiledProgramsAgreeWithTheInterpreter() {
        agrees("cpu");
    }

    /** GPU kernels on the interpreter of grids: the same bits, on the same programs. */
    @Test
    void gpuKernelsAgreeWithTheInterpreter() {
        agrees("cuda-emulated");
    }

    private static void agrees(String name) {
        List<Backend> backends =
                ServiceLoader.load(Backend.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(b -> b.name().equals(name) && b.unavailable().isEmpty())
                        .toList();
        assumeTrue(!backends.isEmpty(), "no backend " + name + " on this machine");
        Backend backend = backends.getFirst();
        long[] turn = {0};
        forAll(
                program -> {
                    boolean smooth = isSmooth(program);
                    // Exact programs have comparisons and divisions that fast numerics may throw to
                    // either side.
                    Numerics numerics =
                            smooth && turn[0]++ % 2 == 0 ? Numerics.FAST : Numerics.STRICT;
                    return compiled(backend, program, numerics, smooth);
                });
    }

    private static String compiled(
            Backend backend, RandomProgram program, Numerics numerics, boolean smooth) {
        StepProgram step = program.stepProgram();
        if (!backend.unsupported(step).isEmpty()) {
            return "";
        }
        Executable executable = backend.compile(step, new CompileOptions(numerics, 2, false));
        double rtol = !smooth ? 0 : numerics == Numerics.FAST ? 1e-4 : 2e-5;
        double atol = !smooth ? 0 : numerics == Numerics.FAST ? 1e-4 : 2e-5;
        for (long[] sizes : SIZES) {
            List<NDArray> args =
                    Values.random(step.module().entry(), symbols(sizes), new Random(SEED), !smooth);
            List<NDArray> expected =
                    Interpreter.run(step.module(), args).stream().map(NDArray::copy).toList();
            List<NDArray> states = byRole(program, args, Role.STATE);
            List<NDArray> returned =
                    executable.run(
                            executable.prepare(byRole(program, args, Role.VARIABLE)),
                            states,
                            byRole(program, args, Role.INPUT));
            List<NDArray> actual = merge(program, returned, states);
            String difference = Values.difference(expected, actual, rtol, atol);
            if (!difference.isEmpty()) {
                return backend.name() + ", " + numerics + ", " + symbols(sizes) + ": " + difference;
            }
        }
        return "";
    }

    /** The results in the program's order: returned ones, and states after the call. */
    private static List<NDArray> merge(
            RandomProgram program, List<NDArray> returned, List<NDArray> states) {
        List<Integer> stateArgs = new ArrayList<>();
        for (int a = 0; a < program.args().size(); a++) {
            if (program.args().get(a).role() == Role.STATE) {
                stateArgs.add(a);
            }
        }
        List<NDArray> merged = new ArrayList<>();
        int next = 0;
        for (RandomProgram.Output output : program.outputs()) {
            merged.add(
                    output.updates() < 0
                            ? returned.get(next++)
                            : states.get(stateArgs.indexOf(output.updates())));
        }
        return merged;
    }
}
