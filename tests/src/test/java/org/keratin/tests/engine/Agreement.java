package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keratin.cpu.CpuBackend;
import org.keratin.cuda.EmulatedBackend;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.kernel.KernelInterpreter;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.KernelVerifier;
import org.keratin.passes.Pipelines;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.passes.kernels.TileTarget;
import org.keratin.runtime.NDArray;

/**
 * One program on the interpreter, on tile-level kernels, compiled for this CPU and on the emulated
 * GPU: the same bits everywhere.
 */
final class Agreement {
    private static final TileTarget TILE =
            new TileTarget(32, 32 << 10, 1 << 20, 2, Numerics.STRICT);

    private final StepProgram program;
    private final List<NDArray> arguments;

    private Agreement(StepProgram program, List<NDArray> arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    /**
     * Runs a module whose arguments beginning with {@code s} are states, updated by its last
     * results in order, and all others inputs.
     */
    static void check(String text, Map<String, Long> symbols, long seed) {
        Module module = Parser.parse(text, "agreement.mlir");
        Random random = new Random(seed);
        List<NDArray> arguments = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            arguments.add(random(arg.tensorType(), symbols, random));
        }
        check(text, arguments);
    }

    static void check(String text, List<NDArray> arguments) {
        Module module = Parser.parse(text, "agreement.mlir");
        List<StepProgram.Param> params = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            boolean state = arg.name().startsWith("s");
            if (state) {
                states.add(params.size());
            }
            params.add(
                    new StepProgram.Param(
                            arg.name(), state ? StepProgram.Role.STATE : StepProgram.Role.INPUT));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        int outputs = module.entry().body().results().size() - states.size();
        for (int i = 0; i < outputs; i++) {
            results.add(new StepProgram.Result("y" + i, -1));
        }
        for (int state : states) {
            results.add(new StepProgram.Result("next" + state, state));
        }
        new Agreement(new StepProgram(module, params, results), arguments).run(text);
    }

    private void run(String text) {
        List<NDArray> expected = run(new InterpreterBackend(), Numerics.STRICT);
        try {
            same("kernels", expected, kernels());
            same("cpu strict", expected, run(new CpuBackend(), Numerics.STRICT));
            same("cpu fast", expected, run(new CpuBackend(), Numerics.FAST));
            same("emulated", expected, run(new EmulatedBackend(), Numerics.STRICT));
        } catch (RuntimeException e) {
            throw new AssertionError("failed on\n" + text, e);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + " in\n" + text, e);
        }
    }

    private List<NDArray> of(StepProgram.Role role) {
        List<NDArray> found = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (program.params().get(i).role() == role) {
                found.add(arguments.get(i).copy());
            }
        }
        return found;
    }

    /** Outputs, then the states as they are afterwards. */
    private List<NDArray> run(Backend backend, Numerics numerics) {
        assertEquals(List.of(), backend.unsupported(program), backend.name());
        Executable executable = backend.compile(program, new CompileOptions(numerics, 2, false));
        List<NDArray> states = of(StepProgram.Role.STATE);
        List<NDArray> all =
                new ArrayList<>(
                        executable.run(
                                executable.prepare(List.of()), states, of(StepProgram.Role.INPUT)));
        all.addAll(states);
        return all;
    }

    private List<NDArray> kernels() {
        KernelProgram lowered =
                KernelLowering.lower(Pipelines.optimize(program, Numerics.STRICT), TILE);
        KernelVerifier.verify(lowered);
        List<NDArray> states = of(StepProgram.Role.STATE);
        List<NDArray> all =
                new ArrayList<>(
                        new KernelInterpreter(lowered, program)
                                .run(List.of(), states, of(StepProgram.Role.INPUT)));
        all.addAll(states);
        return all;
    }

    private static void same(String what, List<NDArray> expected, List<NDArray> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            NDArray a = expected.get(i);
            NDArray b = actual.get(i);
            assertEquals(a.dtype(), b.dtype());
            assertArrayEquals(a.shape(), b.shape());
            for (long k = 0; k < a.size(); k++) {
                boolean same =
                        a.dtype().isFloat()
                                ? Double.doubleToLongBits(a.getDouble(k))
                                        == Double.doubleToLongBits(b.getDouble(k))
                                : a.getLong(k) == b.getLong(k);
                if (!same) {
                    fail(
                            "%s: result %d differs at %d: expected %s, got %s"
                                    .formatted(
                                            what,
                                            i,
                                            k,
                                            a.dtype().isFloat() ? a.getDouble(k) : a.getLong(k),
                                            b.dtype().isFloat() ? b.getDouble(k) : b.getLong(k)));
                }
            }
        }
    }

    /** Floats with few different values, so that there are ties, and small integers. */
    static NDArray random(TensorType type, Map<String, Long> symbols, Random random) {
        long[] shape = type.dims().stream().mapToLong(d -> d.eval(symbols::get)).toArray();
        NDArray array = NDArray.allocate(type.dtype(), shape);
        for (long i = 0; i < array.size(); i++) {
            if (type.dtype().isFloat()) {
                double value = random.nextInt(64) / 8.0 - 4;
                array.setDouble(i, value == 0 && random.nextBoolean() ? -0.0 : value);
            } else {
                array.setLong(
                        i, type.dtype().isBool() ? random.nextInt(2) : random.nextInt(12) - 3);
            }
        }
        return array;
    }
}
