package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/** Programs as text, and their run on the emulated GPU beside the interpreter. */
final class Programs {
    private Programs() {}

    /** A program that the kernels of all generators are tested with. */
    private static String read(String name) {
        try {
            return Files.readString(Path.of("../passes/src/test/resources/programs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Arguments named w… are variables, s… states (which the last results update, in order), all
     * others inputs.
     */
    static StepProgram step(String text) {
        Module module = Parser.parse(text, "test.mlir");
        List<StepProgram.Param> params = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            Role role =
                    arg.name().startsWith("w")
                            ? Role.VARIABLE
                            : arg.name().startsWith("s") ? Role.STATE : Role.INPUT;
            if (role == Role.STATE) {
                states.add(params.size());
            }
            params.add(new StepProgram.Param(arg.name(), role));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        int outputs = module.entry().body().results().size() - states.size();
        for (int i = 0; i < outputs; i++) {
            results.add(new StepProgram.Result("y" + i, -1));
        }
        states.forEach(
                state -> results.add(new StepProgram.Result(params.get(state).name(), state)));
        return new StepProgram(module, params, results);
    }

    static CompileOptions options(Numerics numerics) {
        return new CompileOptions(numerics, 1, false);
    }

    /** Runs one compile on each set of sizes; tolerance 0 asks for the same bits. */
    @SafeVarargs
    static void same(
            StepProgram program, Numerics numerics, float tolerance, Map<String, Long>... sizes) {
        Executable expected = new InterpreterBackend().compile(program, options(numerics));
        EmulatedBackend emulated = new EmulatedBackend();
        assertEquals(List.of(), emulated.unsupported(program));
        Executable actual = emulated.compile(program, options(numerics));
        for (Map<String, Long> symbols : sizes) {
            List<List<NDArray>> arguments = arguments(program, symbols);
            List<NDArray> states = arguments.get(Role.STATE.ordinal());
            List<NDArray> ours = states.stream().map(NDArray::copy).toList();
            List<NDArray> variables = arguments.get(Role.VARIABLE.ordinal());
            List<NDArray> inputs = arguments.get(Role.INPUT.ordinal());
            List<NDArray> a = expected.run(expected.prepare(variables), states, inputs);
            List<NDArray> b = actual.run(actual.prepare(variables), ours, inputs);
            for (int i = 0; i < a.size(); i++) {
                check(symbols + " result " + i, a.get(i), b.get(i), tolerance);
            }
            for (int i = 0; i < states.size(); i++) {
                check(symbols + " state " + i, states.get(i), ours.get(i), tolerance);
            }
        }
    }

    /** Random arguments by role. */
    static List<List<NDArray>> arguments(StepProgram program, Map<String, Long> symbols) {
        List<List<NDArray>> arguments =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < program.params().size(); i++) {
            TensorType type = program.module().entry().body().args().get(i).tensorType();
            NDArray array =
                    NDArray.allocate(
                            type.dtype(),
                            type.dims().stream().mapToLong(d -> d.eval(symbols::get)).toArray());
            for (long k = 0; k < array.size(); k++) {
                if (type.dtype().isFloat()) {
                    array.setDouble(k, random.nextDouble(-1, 1));
                } else {
                    array.setLong(k, type.dtype().isBool() ? random.nextInt(2) : random.nextInt(8));
                }
            }
            arguments.get(program.params().get(i).role().ordinal()).add(array);
        }
        return arguments;
    }

    private static void check(String what, NDArray expected, NDArray actual, float tolerance) {
        assertEquals(expected.dtype(), actual.dtype(), what);
        assertArrayEquals(expected.shape(), actual.shape(), what);
        for (long k = 0; k < expected.size(); k++) {
            double e = expected.getDouble(k);
            double a = actual.getDouble(k);
            boolean same =
                    tolerance == 0
                            ? Double.doubleToLongBits(e) == Double.doubleToLongBits(a)
                            : Math.abs(e - a) <= tolerance * Math.max(1, Math.abs(e));
            if (!same) {
                throw new AssertionError(what + " at " + k + ": expected " + e + ", received " + a);
            }
        }
    }

    static final String MLP = read("mlp.mlir");

    static final String CNN = read("cnn.mlir");

    static final String LAYER_NORM = read("layer_norm.mlir");
}
