package org.keratin.tests.random;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.CheckFailure;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.SizeRule;
import org.keratin.tests.text.Values;

/**
 * A verified module on the interpreter against a compiling backend.
 *
 * @param seed of its inputs; says numerics and threads, too
 */
record MutantRun(Backend backend, long seed) {
    private static final int EVERY_FAST = 3;

    /** What all symbols are, one after the other. */
    private static final long[] SIZES = {3, 1, 0};

    /** What became of a module; {@code phase} says what is being done, for who watches. */
    static final class Progress {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final Thread runner = Thread.currentThread();
        volatile String phase = "";
        volatile long since = System.nanoTime();
        volatile long cpuSince;
        final Map<String, Integer> reasons = new TreeMap<>();
        int refused;
        int ran;
        int rejected;

        /**
         * Whether the phase takes longer than a limit on its processor, or ten times on the clock.
         */
        boolean exceeds(long nanos) {
            return THREADS.getThreadCpuTime(runner.threadId()) - cpuSince > nanos
                    || System.nanoTime() - since > 10 * nanos;
        }

        void to(String next) {
            since = System.nanoTime();
            cpuSince = THREADS.getCurrentThreadCpuTime();
            phase = next;
        }
    }

    /** Arguments, and what the interpreter makes of them. */
    private record Run(List<NDArray> args, List<NDArray> expected, boolean special) {}

    /** What is wrong; empty where nothing is. */
    String problem(Module module, Progress progress) {
        progress.to("interpret");
        List<Run> samples = samples(module, progress);
        if (samples.isEmpty()) {
            progress.rejected++;
            return "";
        }
        StepProgram program = StepProgram.of(module);
        progress.to("support");
        List<Backend.Unsupported> unsupported = backend.unsupported(program);
        if (!unsupported.isEmpty()) {
            progress.refused++;
            progress.reasons.merge("refused " + unsupported.getFirst().op(), 1, Integer::sum);
            return "";
        }
        int threads = 1 + (int) Math.floorMod(seed, 2L);
        // compiling takes most of the time, so a mutant is compiled once
        Numerics numerics = seed % EVERY_FAST == 0 ? Numerics.FAST : Numerics.STRICT;
        progress.to("compile " + numerics);
        Executable executable =
                backend.compile(program, new CompileOptions(numerics, threads, false));
        for (int i = 0; i < samples.size(); i++) {
            Run sample = samples.get(i);
            // what is no number has no one answer in fast numerics
            if (numerics == Numerics.STRICT || !sample.special) {
                String problem;
                try {
                    problem = run(module, sample, executable, numerics, progress);
                } catch (IllegalArgumentException e) {
                    if (!isRuleOfRegion(module, e)) {
                        throw e;
                    }
                    progress.reasons.merge("refused by a rule of a region", 1, Integer::sum);
                    continue;
                }
                if (!problem.isEmpty()) {
                    return numerics + ", sample " + i + ": " + problem;
                }
            }
        }
        progress.ran++;
        return "";
    }

    /** Rules for the sizes of ops in regions hold even where the call would not run them. */
    private static boolean isRuleOfRegion(Module module, IllegalArgumentException e) {
        StackTraceElement[] at = e.getStackTrace();
        return at.length > 0
                && at[0].getClassName().equals(SizeRule.class.getName())
                && Mutations.nodes(module).stream()
                        .anyMatch(
                                n ->
                                        n.op() instanceof While
                                                || n.op() instanceof If
                                                || n.op() instanceof Case);
    }

    /** Those that the program has a meaning for. */
    private List<Run> samples(Module module, Progress progress) {
        Random random = new Random(seed);
        boolean symbolic =
                module.entry().argTypes().stream()
                        .anyMatch(t -> t instanceof TensorType type && !type.isStatic());
        List<Run> samples = new ArrayList<>();
        boolean spreads = spreads(module);
        // the numbers of a second call are others
        boolean draws = Mutations.nodes(module).stream().anyMatch(n -> n.op() instanceof Rng);
        for (int i = 0; i < (draws ? 1 : symbolic ? SIZES.length : 2); i++) {
            boolean special = i == 1 && !spreads;
            Map<String, Long> symbols = Values.symbols(module.entry(), SIZES[i]);
            try {
                List<NDArray> args = Values.random(module.entry(), symbols, random, special);
                List<NDArray> results = Interpreter.run(Fuel.limited(module), copies(args));
                samples.add(new Run(args, copies(results), special));
            } catch (CheckFailure e) {
                continue;
            } catch (IrException e) {
                String message = String.valueOf(e.getMessage());
                if (e.getCause() instanceof IndexOutOfBoundsException
                        || e.getCause() instanceof ArithmeticException
                                && !message.contains("does not fit in 64 bits")) {
                    throw e;
                }
                message = message.replaceAll("[0-9]+", "");
                String start = message.substring(0, Math.min(60, message.length()));
                progress.reasons.merge("no meaning: " + start, 1, Integer::sum);
            } catch (IllegalArgumentException e) {
                // sizes below zero
                continue;
            }
        }
        return samples;
    }

    private static boolean spreads(Module module) {
        return Mutations.nodes(module).stream().anyMatch(n -> Sample.spreads(n.op()));
    }

    private static String run(
            Module module,
            Run sample,
            Executable executable,
            Numerics numerics,
            Progress progress) {
        progress.to("run " + numerics);
        List<NDArray> given = copies(sample.args);
        List<NDArray> actual = executable.run(executable.prepare(List.of()), List.of(), given);
        for (int i = 0; i < given.size(); i++) {
            if (!sample.args.get(i).sameBits(given.get(i))) {
                return "argument " + i + " was written to";
            }
        }
        return compare(module, sample.args, sample.expected, actual, numerics, progress);
    }

    private static List<NDArray> copies(List<NDArray> arrays) {
        return arrays.stream().map(NDArray::copy).toList();
    }

    private static String compare(
            Module module,
            List<NDArray> args,
            List<NDArray> expected,
            List<NDArray> actual,
            Numerics numerics,
            Progress progress) {
        if (expected.size() != actual.size()) {
            return expected.size() + " results became " + actual.size();
        }
        boolean same = true;
        for (int r = 0; r < expected.size(); r++) {
            NDArray e = expected.get(r);
            NDArray a = actual.get(r);
            if (e.dtype() != a.dtype() || !Arrays.equals(e.shape(), a.shape())) {
                return Tolerance.NONE.difference(e, a);
            }
            same &=
                    e.dtype().isString()
                            || Tolerance.of(module.entry().body().results().get(r))
                                    .difference(e, a)
                                    .isEmpty();
        }
        if (same) {
            return "";
        }
        progress.to("noise");
        boolean defined = numerics == Numerics.STRICT && !spreads(module);
        return Noise.of(module, args, expected, numerics).difference(actual, defined);
    }
}
