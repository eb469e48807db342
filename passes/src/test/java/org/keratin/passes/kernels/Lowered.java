package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.kernel.Action;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.KernelInterpreter;
import org.keratin.kernel.KernelPrinter;
import org.keratin.kernel.KernelProgram;
import org.keratin.runtime.NDArray;

/**
 * A program given as text, lowered. Arguments whose name begins with {@code w} are variables, with
 * {@code s} states (the last results update them, in order), all others inputs.
 */
record Lowered(StepProgram step, KernelProgram kernels) {
    static final TileTarget AVX512 = new TileTarget(64, 48 << 10, 2 << 20, 2, Numerics.STRICT);
    static final TileTarget AVX2 = new TileTarget(32, 32 << 10, 1 << 20, 2, Numerics.STRICT);

    Lowered(StepProgram step, TileTarget target) {
        this(step, KernelLowering.lower(step, target));
    }

    /** A program that the kernels of all generators are tested with. */
    static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/programs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lowered of(String text) {
        return of(text, AVX512);
    }

    static Lowered of(String text, TileTarget target) {
        StepProgram step = program(Parser.parse(text, "test.mlir"));
        return new Lowered(step, target);
    }

    static StepProgram program(Module module) {
        List<StepProgram.Param> params = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            StepProgram.Role role =
                    arg.name().startsWith("w")
                            ? StepProgram.Role.VARIABLE
                            : arg.name().startsWith("s")
                                    ? StepProgram.Role.STATE
                                    : StepProgram.Role.INPUT;
            if (role == StepProgram.Role.STATE) {
                states.add(params.size());
            }
            params.add(new StepProgram.Param(arg.name(), role));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        int outputs = module.entry().body().results().size() - states.size();
        for (int i = 0; i < outputs; i++) {
            results.add(new StepProgram.Result("y" + i, -1));
        }
        for (int state : states) {
            results.add(new StepProgram.Result(params.get(state).name(), state));
        }
        return new StepProgram(module, params, results);
    }

    String text() {
        return KernelPrinter.print(kernels);
    }

    /** The kinds of the step's kernels, in order: {@code contraction, row}. */
    String kinds() {
        return kinds(Action.invocations(kernels.step()));
    }

    String prepareKinds() {
        return kinds(Action.invocations(kernels.prepare()));
    }

    private static String kinds(List<Invocation> invocations) {
        return String.join(
                ", ",
                invocations.stream().map(i -> i.kernel().kind().name().toLowerCase()).toList());
    }

    /** Runs on random arguments and compares with the IR's interpreter, bit for bit. */
    Lowered check(Map<String, Long> symbols) {
        Random random = new Random(42);
        List<NDArray> args = new ArrayList<>();
        for (Value.Arg arg : step.module().entry().body().args()) {
            args.add(random(arg.tensorType(), symbols, random));
        }
        return check(args);
    }

    Lowered check() {
        return check(Map.of());
    }

    Lowered check(List<NDArray> args) {
        List<NDArray> copies = args.stream().map(NDArray::copy).toList();
        List<NDArray> expected = Interpreter.run(step.module(), copies);
        List<List<NDArray>> given =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < args.size(); i++) {
            given.get(step.params().get(i).role().ordinal()).add(args.get(i).copy());
        }
        List<NDArray> states = given.get(StepProgram.Role.STATE.ordinal());
        List<NDArray> actual =
                new KernelInterpreter(kernels, step)
                        .run(
                                given.get(StepProgram.Role.VARIABLE.ordinal()),
                                states,
                                given.get(StepProgram.Role.INPUT.ordinal()));
        int nextOutput = 0;
        int nextState = 0;
        for (int i = 0; i < expected.size(); i++) {
            boolean update = step.results().get(i).updates() >= 0;
            NDArray got = update ? states.get(nextState++) : actual.get(nextOutput++);
            same(expected.get(i), got, i);
        }
        return this;
    }

    private void same(NDArray expected, NDArray actual, int result) {
        assertEquals(expected.dtype(), actual.dtype());
        for (long k = 0; k < expected.size(); k++) {
            double a = expected.getDouble(k);
            double b = actual.getDouble(k);
            if (Double.doubleToLongBits(a) != Double.doubleToLongBits(b)) {
                fail(
                        "result "
                                + result
                                + " differs at "
                                + k
                                + ": expected "
                                + a
                                + ", got "
                                + b
                                + "\n"
                                + text());
            }
        }
    }

    static NDArray random(TensorType type, Map<String, Long> symbols, Random random) {
        long[] shape = type.dims().stream().mapToLong(d -> d.eval(symbols::get)).toArray();
        NDArray array = NDArray.allocate(type.dtype(), shape);
        for (long i = 0; i < array.size(); i++) {
            if (type.dtype().isFloat()) {
                array.setDouble(i, random.nextGaussian());
            } else {
                array.setLong(
                        i, type.dtype().isBool() ? random.nextInt(2) : random.nextInt(12) - 3);
            }
        }
        return array;
    }
}
