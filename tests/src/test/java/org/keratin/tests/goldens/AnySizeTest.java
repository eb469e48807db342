package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.PassContext;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.CompiledChecks;
import org.keratin.verify.Comparison;

/**
 * Modules that JAX exported with symbolic shapes ({@code any-NAME-SIZES}): compiled once, they
 * compute what JAX does for every size; specialised to one size, they have no unknown one left.
 */
class AnySizeTest {
    private static final Comparison.Tolerance TOLERANCE = new Comparison.Tolerance(1e-4, 1e-5);

    /** Folders by module. */
    private static Map<String, List<Path>> modules() {
        Map<String, List<Path>> modules = new TreeMap<>();
        for (Path folder : Folders.with(Folders.GOLDENS.resolve("jax"), "model.mlir")) {
            String name = folder.getFileName().toString();
            if (name.startsWith("any-")) {
                modules.computeIfAbsent(name.replaceAll("(-\\d+)+$", ""), n -> new ArrayList<>())
                        .add(folder);
            }
        }
        return modules;
    }

    @Test
    void thereAreSeveralSizesOfEach() {
        assertTrue(modules().size() >= 7, () -> "only " + modules().keySet());
        modules().forEach((name, folders) -> assertTrue(folders.size() >= 2, name));
    }

    @TestFactory
    Stream<DynamicTest> oneExecutableServesAll() {
        return Stream.of("cpu", "cuda-emulated")
                .flatMap(
                        backend ->
                                modules().entrySet().stream()
                                        .map(
                                                e ->
                                                        DynamicTest.dynamicTest(
                                                                backend + " " + e.getKey(),
                                                                () -> run(backend, e.getValue()))));
    }

    private static Module read(Path folder) throws IOException {
        Path file = folder.resolve("model.mlir");
        Module module = Parser.parse(Files.readString(file), file.toString());
        Verifier.verify(module);
        return module;
    }

    private static Executable compile(String name, Module module) {
        Backend backend = CompiledChecks.backend(name).orElseThrow();
        StepProgram program = StepProgram.of(module);
        assertEquals(List.of(), backend.unsupported(program));
        return backend.compile(program, new CompileOptions(Numerics.STRICT, 2, false));
    }

    private static void run(String backend, List<Path> folders) throws IOException {
        String text = Printer.print(read(folders.getFirst()));
        Executable executable = compile(backend, read(folders.getFirst()));
        for (Path folder : folders) {
            assertEquals(text, Printer.print(read(folder)), "one module for all sizes");
            List<NDArray> inputs = NumberedArrays.inputs(folder);
            List<NDArray> results =
                    executable.run(executable.prepare(List.of()), List.of(), inputs);
            NumberedArrays.check(folder, results, TOLERANCE);
            List<TensorType> types =
                    inputs.stream().map(x -> TensorType.of(x.dtype(), x.shape())).toList();
            Module special = RefineDynamic.specialize(read(folder), types);
            Verifier.verify(special);
            assertTrue(!RefineDynamic.isDynamic(special.entry()), () -> Printer.print(special));
            NumberedArrays.check(folder, Interpreter.run(special, inputs), TOLERANCE);
        }
    }

    private static final String RUNNING_SUM =
            """
            func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
              %zero = stablehlo.constant dense<0.0> : tensor<f32>
              %none = stablehlo.constant dense<0> : tensor<1xi32>
              %one = stablehlo.constant dense<1> : tensor<1xi32>
              %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
              %window = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
              %before = stablehlo.subtract %window, %one : tensor<1xi32>
              %both = stablehlo.concatenate %before, %none, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
              %padding = stablehlo.reshape %both : (tensor<2xi32>) -> tensor<1x2xi32>
              %y = stablehlo.custom_call @stablehlo.dynamic_reduce_window(%x, %zero, %window, %one, %one, %one, %padding) {called_computations = [@sum]} : (tensor<?xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1x2xi32>) -> tensor<?xf32>
              %k = stablehlo.constant dense<1> : tensor<i32>
              %t:2 = stablehlo.custom_call @stablehlo.dynamic_top_k(%y, %k) : (tensor<?xf32>, tensor<i32>) -> (tensor<1xf32>, tensor<1xi32>)
              %z = stablehlo.concatenate %y, %t#0, dim = 0 : (tensor<?xf32>, tensor<1xf32>) -> tensor<?xf32>
              return %z : tensor<?xf32>
            }
            func.func private @sum(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
              %0 = stablehlo.add %a, %b : tensor<f32>
              return %0 : tensor<f32>
            }
            """;

    /** A window as long as the argument is known once the argument is. */
    @Test
    void windowsOfUnknownLengthNeedSizes() {
        Module module = Parser.parse(RUNNING_SUM, "sum");
        assertTrue(RefineDynamic.needsSizes(module));
        Module special = RefineDynamic.specialize(module, List.of(TensorType.of(DType.FLOAT32, 3)));
        Verifier.verify(special);
        NDArray x = NDArray.of(new float[] {1, 2, 4}, 3);
        Executable code = compile("cpu", special);
        for (NDArray y :
                List.of(
                        Interpreter.run(special, List.of(x)).getFirst(),
                        code.run(code.prepare(List.of()), List.of(), List.of(x)).getFirst())) {
            assertTrue(y.sameBits(NDArray.of(new float[] {1, 3, 7, 7}, 4)), y.toString());
        }
    }

    /** Long chains of arithmetic on sizes neither grow nor take long. */
    @Test
    void chainsOfArithmeticAreLinear() {
        StringBuilder text =
                new StringBuilder("func.func @main(%x: tensor<?xf32>) -> tensor<i32> {\n");
        text.append("  %c = stablehlo.constant dense<3> : tensor<i32>\n");
        text.append("  %v0 = stablehlo.get_dimension_size %x, dim = 0");
        text.append(" : (tensor<?xf32>) -> tensor<i32>\n");
        List<String> ops =
                List.of("add", "multiply", "maximum", "divide", "minimum", "remainder", "subtract");
        int count = 20_000;
        for (int i = 1; i < count; i++) {
            String other = i % 3 == 0 ? "%c" : "%v" + Math.max(0, i - 1 - i % 5);
            text.append("  %v" + i + " = stablehlo." + ops.get(i * i % 7 % ops.size()) + " %v");
            text.append((i - 1) + ", " + other + " : tensor<i32>\n");
        }
        text.append("  return %v" + (count - 1) + " : tensor<i32>\n}\n");
        Module module = Parser.parse(text.toString(), "chain");
        Module refined =
                assertTimeout(
                        Duration.ofSeconds(30),
                        () -> new RefineDynamic().run(module, PassContext.STRICT));
        Verifier.verify(refined);
    }

    private static final String ASSERTED =
            """
            func.func @main(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
              %two = stablehlo.constant dense<2> : tensor<i32>
              %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
              %ok = stablehlo.compare GE, %n, %two, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
              stablehlo.custom_call @shape_assertion(%ok, %n) {api_version = 2 : i32, error_message = "{0} is too few", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
              %s = stablehlo.add %x, %y : tensor<?xf32>
              return %s : tensor<?xf32>
            }
            """;

    /** What JAX asserts of sizes is checked in each call, by its words. */
    @Test
    void assertionsOfSizesAreKept() {
        for (String backend : List.of("cpu", "cuda-emulated")) {
            Executable executable = compile(backend, Parser.parse(ASSERTED, "asserted"));
            NDArray three = NDArray.of(new float[] {1, 2, 3}, 3);
            assertEquals(
                    6,
                    executable
                            .run(executable.prepare(List.of()), List.of(), List.of(three, three))
                            .getFirst()
                            .getDouble(2));
            NDArray one = NDArray.of(new float[] {1}, 1);
            for (List<NDArray> bad : List.of(List.of(one, one), List.of(three, one))) {
                RuntimeException e =
                        assertThrows(
                                RuntimeException.class,
                                () ->
                                        executable.run(
                                                executable.prepare(List.of()), List.of(), bad));
                String expected = bad.getFirst() == one ? "1 is too few" : "";
                assertTrue(String.valueOf(e.getMessage()).contains(expected), e.getMessage());
            }
        }
        IrException e =
                assertThrows(
                        IrException.class,
                        () ->
                                RefineDynamic.specialize(
                                        Parser.parse(ASSERTED, "asserted"),
                                        List.of(
                                                TensorType.of(DType.FLOAT32, 1),
                                                TensorType.of(DType.FLOAT32, 1))));
        assertTrue(String.valueOf(e.getMessage()).contains("1 is too few"), e.getMessage());
    }
}
