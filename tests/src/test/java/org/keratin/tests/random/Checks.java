package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.keratin.kernel.KernelInterpreter;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.KernelVerifier;
import org.keratin.passes.Hoist;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.passes.kernels.Support;
import org.keratin.passes.kernels.TileTarget;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** What must hold of every program. Each check gives an empty string, or what differs. */
final class Checks {
    /** A check of a program and its samples. */
    @FunctionalInterface
    interface Check {
        String of(RandomProgram program, List<Sample> samples);
    }

    private static final double STRICT_SMOOTH = 2e-5;
    private static final double FAST_SMOOTH = 1e-4;

    /** Programs that a backend refused, by backend and op; and those it ran. */
    private final Map<String, Integer> counts = new TreeMap<>();

    private final List<Check> checks =
            List.of(
                    this::text,
                    this::plain,
                    QuantCheck::of,
                    this::strictPasses,
                    this::fastPasses,
                    this::wholeNumbers,
                    this::kernels,
                    (program, samples) -> backend("cpu", program, samples),
                    (program, samples) -> backend("cuda-emulated", program, samples));

    Map<String, Integer> counts() {
        return counts;
    }

    /** The first thing that does not hold. */
    String all(RandomProgram program) {
        Verifier.verify(program.module());
        String text = text(program, List.of());
        if (!text.isEmpty()) {
            return text;
        }
        List<Sample> samples = Sample.of(program);
        for (Check check : checks) {
            String problem = check.of(program, samples);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    /** Both forms read back, and print as before. */
    private String text(RandomProgram program, List<Sample> samples) {
        String text = Printer.print(program.module());
        Module read = Parser.parse(text, "printed");
        Verifier.verify(read);
        String again = Printer.print(read);
        if (!again.equals(text)) {
            return "text: printed differently:\n" + again;
        }
        String generic = Printer.print(program.module(), new Printer.Options(true, true));
        return Printer.print(Parser.parse(generic, "generic")).equals(text)
                ? ""
                : "text: the generic form differs";
    }

    /** The interpreter without its fast paths. */
    private String plain(RandomProgram program, List<Sample> samples) {
        Interpreter plain = Interpreter.plain(program.module());
        for (Sample sample : samples) {
            String difference = compare(sample, plain.call("main", sample.args()), 0);
            if (!difference.isEmpty()) {
                return "plain interpreter: " + difference;
            }
        }
        return "";
    }

    /** The same bits, or for smooth programs a difference below the tolerance. */
    private static String compare(Sample sample, List<NDArray> actual, double smooth) {
        return switch (sample.program().style()) {
            case EXACT, NARROW -> sample.difference(actual);
            case SMOOTH -> sample.difference(actual, smooth);
            case DECIDED -> {
                Decisions decisions = Decisions.of(sample.program());
                yield decisions == null ? "" : decisions.difference(sample, actual, smooth);
            }
        };
    }

    private String strictPasses(RandomProgram program, List<Sample> samples) {
        return passes(program, samples, Numerics.STRICT, 0);
    }

    private String fastPasses(RandomProgram program, List<Sample> samples) {
        return hasFastAnswer(program) ? passes(program, samples, Numerics.FAST, FAST_SMOOTH) : "";
    }

    /** Programs in which no float may fall to either side unseen under fast numerics. */
    private static boolean hasFastAnswer(RandomProgram program) {
        return program.style().isSmooth() || program.isIntegral();
    }

    /** Exact programs of floats that fast numerics has one answer to: where zeros may differ. */
    private String wholeNumbers(RandomProgram program, List<Sample> samples) {
        if (program.style() != Generator.Style.EXACT
                || program.isIntegral()
                || !WholeNumbers.only(program)) {
            return "";
        }
        counts.merge("of whole numbers", 1, Integer::sum);
        RandomProgram near =
                new RandomProgram(
                        program.module(),
                        program.roles(),
                        program.updates(),
                        Generator.Style.SMOOTH);
        List<Sample> whole = Sample.whole(near);
        String problem = passes(near, whole, Numerics.FAST, Double.MIN_VALUE);
        Backend cpu = BACKENDS.get("cpu");
        if (!problem.isEmpty()
                || cpu == null
                || !cpu.unsupported(program.stepProgram()).isEmpty()) {
            return problem;
        }
        int threads = 1 + program.updates().size() % 2;
        return run(cpu, near, whole, Numerics.FAST, threads, Double.MIN_VALUE);
    }

    private static String passes(
            RandomProgram program, List<Sample> samples, Numerics numerics, double smooth) {
        StepProgram before = program.stepProgram();
        PassManager.Options options =
                new PassManager.Options(true, false, Set.of(), null, Set.of(), System.err);
        Module after =
                new PassManager(Pipelines.standard(), options)
                        .run(before.module(), PassContext.of(numerics, before));
        Hoist.Split split = Hoist.split(new StepProgram(after, before.params(), before.results()));
        Verifier.verify(split.module());
        for (Sample sample : samples) {
            String difference = compare(sample, Interpreter.run(after, sample.args()), smooth);
            if (!difference.isEmpty()) {
                return "passes, " + numerics + ", " + difference;
            }
            List<NDArray> step =
                    new ArrayList<>(
                            Interpreter.run(split.module(), "prepare", sample.args(Role.VARIABLE)));
            step.addAll(sample.args(Role.STATE));
            step.addAll(sample.args(Role.INPUT));
            difference = compare(sample, Interpreter.run(split.module(), "step", step), smooth);
            if (!difference.isEmpty()) {
                return "hoist, " + numerics + ", " + difference;
            }
        }
        return "";
    }

    /** The kernels that generators get, run at the level of tiles. */
    private String kernels(RandomProgram program, List<Sample> samples) {
        StepProgram step = program.stepProgram();
        if (!Support.check(step).isEmpty()) {
            return "";
        }
        StepProgram optimized = Pipelines.optimize(step, Numerics.STRICT);
        boolean draws = optimized.params().size() > step.params().size();
        KernelProgram kernels = KernelLowering.lower(optimized, TARGET);
        KernelVerifier.verify(kernels);
        for (Sample sample : samples) {
            List<NDArray> states = sample.args(Role.STATE);
            List<NDArray> inputs = new ArrayList<>(sample.args(Role.INPUT));
            if (draws) {
                // the seed and the number of the call
                inputs.add(NDArray.allocate(DType.UINT64, 2));
            }
            List<NDArray> returned =
                    new KernelInterpreter(kernels).run(sample.args(Role.VARIABLE), states, inputs);
            List<NDArray> results = asDeclared(sample.expected(), sample.merge(returned, states));
            String difference = compare(sample, results, STRICT_SMOOTH);
            if (!difference.isEmpty()) {
                return "kernels, " + difference;
            }
        }
        return "";
    }

    /** Kernels know complex arrays as pairs of reals. */
    private static List<NDArray> asDeclared(List<NDArray> like, List<NDArray> arrays) {
        List<NDArray> declared = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            NDArray array = arrays.get(i);
            NDArray expected = like.get(i);
            declared.add(
                    array.dtype() == expected.dtype() || array.byteSize() != expected.byteSize()
                            ? array
                            : NDArray.wrap(expected.dtype(), expected.shape(), array.data()));
        }
        return declared;
    }

    private static final TileTarget TARGET =
            new TileTarget(64, 48 << 10, 2 << 20, 2, Numerics.STRICT);

    private static final Map<String, Backend> BACKENDS = backends();

    private static Map<String, Backend> backends() {
        Map<String, Backend> found = new TreeMap<>();
        for (Backend backend : ServiceLoader.load(Backend.class)) {
            if (backend.unavailable().isEmpty()) {
                found.put(backend.name(), backend);
            }
        }
        return found;
    }

    private String backend(String name, RandomProgram program, List<Sample> samples) {
        @Nullable Backend backend = BACKENDS.get(name);
        if (backend == null) {
            return "";
        }
        StepProgram step = program.stepProgram();
        List<Backend.Unsupported> unsupported = backend.unsupported(step);
        if (!unsupported.isEmpty()) {
            if (program.style() != Generator.Style.NARROW) {
                unsupported.stream()
                        .map(Backend.Unsupported::op)
                        .distinct()
                        .forEach(op -> counts.merge(name + " refused " + op, 1, Integer::sum));
            }
            return "";
        }
        counts.merge(name + " ran", 1, Integer::sum);
        // One thread and several, strict and fast, by turns; the program decides, so that it does
        // the same when it is shrunk.
        boolean odd = program.body().args().size() % 2 == 1;
        Numerics numerics = hasFastAnswer(program) && odd ? Numerics.FAST : Numerics.STRICT;
        int threads = 1 + program.updates().size() % 3;
        double smooth = numerics == Numerics.FAST ? FAST_SMOOTH : STRICT_SMOOTH;
        return run(backend, program, samples, numerics, threads, smooth);
    }

    private static String run(
            Backend backend,
            RandomProgram program,
            List<Sample> samples,
            Numerics numerics,
            int threads,
            double smooth) {
        Executable executable =
                backend.compile(
                        program.stepProgram(), new CompileOptions(numerics, threads, false));
        for (Sample sample : samples) {
            List<NDArray> states = sample.args(Role.STATE);
            List<NDArray> returned =
                    executable.run(
                            executable.prepare(sample.args(Role.VARIABLE)),
                            states,
                            sample.args(Role.INPUT));
            String difference = compare(sample, sample.merge(returned, states), smooth);
            if (!difference.isEmpty()) {
                return backend.name()
                        + ", "
                        + numerics
                        + ", "
                        + threads
                        + " threads, "
                        + difference;
            }
        }
        return "";
    }
}
