package org.keratin.tests.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.cpu.CpuBackend;
import org.keratin.cuda.EmulatedBackend;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Loops and choices on every backend against the interpreter, bit for bit; scalar i32 parameters
 * take all values from -1 to 4.
 */
class ControlFlowTest {
    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(ControlFlowTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> small() {
        return tests("/control/small.mlir", List.of(new CpuBackend(), new EmulatedBackend()));
    }

    @TestFactory
    Stream<DynamicTest> regions() {
        return tests("/control/regions.mlir", List.of(new CpuBackend(), new EmulatedBackend()));
    }

    @TestFactory
    Stream<DynamicTest> large() {
        return tests("/control/large.mlir", List.of(new CpuBackend()));
    }

    private static Stream<DynamicTest> tests(String file, List<Backend> backends) {
        return Chunks.split(text(file)).stream()
                .map(
                        chunk -> {
                            Module module = Parser.parse(chunk, file);
                            String name = module.entry().name() + " " + module.name();
                            return DynamicTest.dynamicTest(name, () -> check(module, backends));
                        });
    }

    private static void check(Module module, List<Backend> backends) {
        Func entry = module.entry();
        StepProgram program =
                new StepProgram(
                        module,
                        IntStream.range(0, entry.argTypes().size())
                                .mapToObj(i -> new StepProgram.Param("p" + i, role(entry, i)))
                                .toList(),
                        IntStream.range(0, entry.resultTypes().size())
                                .mapToObj(i -> new StepProgram.Result("r" + i, -1))
                                .toList());
        for (Backend backend : backends) {
            assertEquals(List.of(), backend.unsupported(program));
            for (int threads = 1; threads <= 2; threads++) {
                Executable executable =
                        backend.compile(
                                program, new CompileOptions(Numerics.STRICT, threads, false));
                for (int n = -1; n <= 4; n++) {
                    check(module, program, executable, n, backend.name() + " " + threads);
                }
            }
        }
    }

    private static void check(
            Module module, StepProgram program, Executable executable, int n, String where) {
        Func entry = module.entry();
        Map<String, Long> symbols = Values.symbols(entry, 3);
        List<NDArray> args = Values.random(entry, symbols, new Random(n));
        List<NDArray> variables = new ArrayList<>();
        List<NDArray> inputs = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            if (entry.argTypes().get(i).equals(TensorType.of(DType.INT32))) {
                args.get(i).setLong(0, n);
            }
            boolean variable = program.params().get(i).role() == StepProgram.Role.VARIABLE;
            (variable ? variables : inputs).add(args.get(i));
        }
        List<NDArray> expected = Interpreter.run(module, args);
        List<NDArray> actual = executable.run(executable.prepare(variables), List.of(), inputs);
        assertEquals("", Values.difference(expected, actual, 0, 0), where + ", n = " + n);
    }

    /** What is named like a weight is one: its packed form is made once. */
    private static StepProgram.Role role(Func entry, int i) {
        return entry.body().args().get(i).name().startsWith("w")
                ? StepProgram.Role.VARIABLE
                : StepProgram.Role.INPUT;
    }
}
