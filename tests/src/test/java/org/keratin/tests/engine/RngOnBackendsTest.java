package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CompiledModule;
import org.keratin.cpu.CpuBackend;
import org.keratin.cpu.CpuCompiler;
import org.keratin.cuda.EmulatedBackend;
import org.keratin.ir.IrException;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.SupportCheck;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.BundleExecutable;
import org.keratin.runtime.pool.WorkerPool;

/**
 * {@code rng} on every backend: the numbers of the interpreter, other ones at each draw and call,
 * the same ones under the same seed, from any thread.
 */
class RngOnBackendsTest {
    private static final int COUNT = 20_000;

    /** Draws in a loop of unknown length, in its condition, in a choice and behind them. */
    private static final String PLACES =
            """
            func.func @main() -> (tensor<4xf32>, tensor<i32>, tensor<3xi16>, tensor<2x3xui64>, tensor<5xi1>) {
              %a = stablehlo.constant dense<0.0> : tensor<f32>
              %b = stablehlo.constant dense<1.0> : tensor<f32>
              %n = stablehlo.constant dense<[4]> : tensor<1xi64>
              %s = stablehlo.constant dense<> : tensor<0xi64>
              %z = stablehlo.constant dense<0> : tensor<i32>
              %l = stablehlo.constant dense<0.9> : tensor<f32>
              %zero = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<f32>) -> tensor<4xf32>
              %r:2 = stablehlo.while(%i = %z, %x = %zero) : tensor<i32>, tensor<4xf32>
                cond {
                  %u = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                  %c = stablehlo.compare LT, %u, %l : (tensor<f32>, tensor<f32>) -> tensor<i1>
                  stablehlo.return %c : tensor<i1>
                } do {
                  %one = stablehlo.constant dense<1> : tensor<i32>
                  %d = func.call @draw(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<4xf32>
                  %y = stablehlo.add %x, %d : tensor<4xf32>
                  %j = stablehlo.add %i, %one : tensor<i32>
                  stablehlo.return %j, %y : tensor<i32>, tensor<4xf32>
                }
              %i0 = stablehlo.constant dense<-30000> : tensor<i16>
              %i1 = stablehlo.constant dense<30000> : tensor<i16>
              %n3 = stablehlo.constant dense<[3]> : tensor<1xi32>
              %two = stablehlo.constant dense<2> : tensor<i32>
              %par = stablehlo.remainder %r#0, %two : tensor<i32>
              %q = "stablehlo.case"(%par) ({
                  %d = stablehlo.rng %i0, %i1, %n3, distribution = UNIFORM : (tensor<i16>, tensor<i16>, tensor<1xi32>) -> tensor<3xi16>
                  stablehlo.return %d : tensor<3xi16>
                }, {
                  %d = stablehlo.rng %i0, %i1, %n3, distribution = UNIFORM : (tensor<i16>, tensor<i16>, tensor<1xi32>) -> tensor<3xi16>
                  %e = stablehlo.rng %i0, %i1, %n3, distribution = UNIFORM : (tensor<i16>, tensor<i16>, tensor<1xi32>) -> tensor<3xi16>
                  stablehlo.return %e : tensor<3xi16>
                }) : (tensor<i32>) -> tensor<3xi16>
              %u0 = stablehlo.constant dense<5> : tensor<ui64>
              %u1 = stablehlo.constant dense<18446744073709551610> : tensor<ui64>
              %n23 = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
              %h = stablehlo.rng %u0, %u1, %n23, distribution = UNIFORM : (tensor<ui64>, tensor<ui64>, tensor<2xi64>) -> tensor<2x3xui64>
              %f = stablehlo.constant dense<false> : tensor<i1>
              %t = stablehlo.constant dense<true> : tensor<i1>
              %n5 = stablehlo.constant dense<5> : tensor<1xui32>
              %k = stablehlo.rng %t, %f, %n5, distribution = UNIFORM : (tensor<i1>, tensor<i1>, tensor<1xui32>) -> tensor<5xi1>
              return %r#1, %r#0, %q, %h, %k : tensor<4xf32>, tensor<i32>, tensor<3xi16>, tensor<2x3xui64>, tensor<5xi1>
            }
            func.func private @draw(%a: tensor<f32>, %b: tensor<f32>) -> tensor<4xf32> {
              %n = stablehlo.constant dense<[4]> : tensor<1xi64>
              %d = stablehlo.rng %a, %b, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
              return %d : tensor<4xf32>
            }
            """;

    private static final String ONE =
            """
            func.func @main(%a: tensor<TYPE>, %b: tensor<TYPE>) -> tensor<20000xTYPE> {
              %n = stablehlo.constant dense<20000> : tensor<1xi64>
              %x = stablehlo.rng %a, %b, %n, distribution = KIND : (tensor<TYPE>, tensor<TYPE>, tensor<1xi64>) -> tensor<20000xTYPE>
              return %x : tensor<20000xTYPE>
            }
            """;

    static Stream<Backend> compiled() {
        return Stream.of(new CpuBackend(), new EmulatedBackend());
    }

    private static Executable step(Backend backend, String text, Numerics numerics, long seed) {
        StepProgram program = StepProgram.of(Parser.parse(text, "rng.mlir"));
        assertEquals(List.of(), backend.unsupported(program), backend.name());
        return backend.compile(program, new CompileOptions(numerics, 2, false, seed));
    }

    private static List<NDArray> call(Executable step, NDArray... inputs) {
        return step.run(step.prepare(List.of()), List.of(), List.of(inputs));
    }

    private static boolean same(List<NDArray> a, List<NDArray> b) {
        return IntStream.range(0, a.size()).allMatch(i -> a.get(i).sameBits(b.get(i)));
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void theInterpretersNumbersAtEachCall(Backend backend) {
        for (long seed : new long[] {0, 7, -1}) {
            Executable expected = step(new InterpreterBackend(), PLACES, Numerics.STRICT, seed);
            Executable strict = step(backend, PLACES, Numerics.STRICT, seed);
            Executable fast = step(backend, PLACES, Numerics.FAST, seed);
            Set<Long> turns = new HashSet<>();
            List<NDArray> last = List.of();
            for (int i = 0; i < 8; i++) {
                List<NDArray> drawn = call(expected);
                assertTrue(same(drawn, call(strict)), backend.name() + ", call " + i);
                assertTrue(same(drawn, call(fast)), backend.name() + ", fast, call " + i);
                assertTrue(last.isEmpty() || !drawn.get(3).sameBits(last.get(3)));
                turns.add(drawn.get(1).getLong(0));
                last = drawn;
            }
            assertTrue(turns.size() > 1, "loops of several lengths");
        }
    }

    /** What the backend supplies itself is no part of what a caller has to give. */
    /** Each is hundreds of nodes: thousands of them exhaust memory. */
    @Test
    void tooManyPlaces() {
        String draw =
                "  %NAME = stablehlo.rng %a, %b, %s, distribution = UNIFORM :"
                        + " (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>\n";
        StringBuilder text =
                new StringBuilder(
                        "func.func @main(%a: tensor<f32>, %b: tensor<f32>) -> tensor<3xf32> {\n"
                                + "  %s = stablehlo.constant dense<3> : tensor<1xi64>\n");
        for (int i = 0; i < 513; i++) {
            text.append(draw.replace("NAME", "y" + i));
        }
        text.append("  return %y512 : tensor<3xf32>\n}\n");
        StepProgram program = StepProgram.of(Parser.parse(text.toString(), "many.mlir"));
        String words = "a program of 514 operations that becomes one of more than 100,000 (";
        String refused = SupportCheck.check(program).getFirst().op();
        assertTrue(refused.startsWith(words + "stablehlo.rng alone makes "), refused);
        String message =
                assertThrows(IrException.class, () -> Pipelines.optimize(program, Numerics.STRICT))
                        .getMessage();
        assertEquals(refused + " is not compiled; run it on the interpreter", message);
    }

    @Test
    void wrongInputs() {
        String text = ONE.replace("TYPE", "f32").replace("KIND", "UNIFORM");
        Executable step = step(new CpuBackend(), text, Numerics.FAST, 3);
        NDArray low = scalar("f32", 0);
        NDArray high = scalar("f32", 1);
        String message =
                assertThrows(IllegalArgumentException.class, () -> call(step, low)).getMessage();
        assertTrue(message.startsWith("the model takes 2 inputs ("), message);
        assertTrue(message.endsWith("but 1 was given"), message);
        // a call that is refused is not counted
        Executable other = step(new CpuBackend(), text, Numerics.FAST, 3);
        assertTrue(same(call(other, low, high), call(step, low, high)));
    }

    @ParameterizedTest
    @CsvSource({
        "f32, -1, 3", "f64, -1, 3", "f16, -1, 3", "bf16, 0, 1", "f32, 0, 1e-40", "f32, 1, 1",
        "i8, -3, 5", "i16, -3, 5", "i32, 7, 7", "i64, 9, -9", "ui8, 200, 250", "ui16, 0, 65535",
        "ui32, 1, 4294967295", "ui64, 0, 3", "i1, 0, 1", "i1, 1, 0"
    })
    void uniform(String type, double a, double b) {
        String text = ONE.replace("TYPE", type).replace("KIND", "UNIFORM");
        NDArray low = scalar(type, a);
        NDArray high = scalar(type, b);
        NDArray expected =
                call(step(new InterpreterBackend(), text, Numerics.STRICT, 5), low, high).get(0);
        for (Numerics numerics : Numerics.values()) {
            NDArray actual = call(step(new CpuBackend(), text, numerics, 5), low, high).get(0);
            assertTrue(expected.sameBits(actual), type + " " + numerics);
        }
        for (long i = 0; i < COUNT && a < b; i++) {
            double value = type.contains("f") ? expected.getDouble(i) : expected.getLong(i);
            assertTrue(value >= low.getDouble(0) && value < high.getDouble(0), type + " " + value);
        }
    }

    private static NDArray scalar(String type, double value) {
        NDArray scalar = NDArray.allocate(DType.ofStablehlo(type));
        if (type.contains("f")) {
            scalar.setDouble(0, value);
        } else {
            scalar.setLong(0, (long) value);
        }
        return scalar;
    }

    /** f64 logarithms and cosines differ in their last bits. */
    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64", "f16", "bf16"})
    void normal(String type) {
        String text = ONE.replace("TYPE", type).replace("KIND", "NORMAL");
        NDArray mean = scalar(type, 2);
        NDArray deviation = scalar(type, 0.5);
        NDArray expected =
                call(step(new InterpreterBackend(), text, Numerics.STRICT, 5), mean, deviation)
                        .get(0);
        NDArray actual =
                call(step(new CpuBackend(), text, Numerics.FAST, 5), mean, deviation).get(0);
        double ulp =
                switch (type) {
                    case "f64" -> 0x1p-50;
                    case "f32" -> 0x1p-22;
                    case "f16" -> 0x1p-9;
                    default -> 0x1p-6;
                };
        double sum = 0;
        double squares = 0;
        for (long i = 0; i < COUNT; i++) {
            double x = actual.getDouble(i);
            assertEquals(expected.getDouble(i), x, 4 * ulp, type);
            sum += (x - 2) / 0.5 / COUNT;
            squares += (x - 2) * (x - 2) / 0.25 / COUNT;
        }
        assertEquals(0, sum, 0.04, type);
        assertEquals(1, squares, 0.06, type);
    }

    /** Each call has a number of its own, whoever makes it. */
    @ParameterizedTest
    @MethodSource("compiled")
    void manyThreads(Backend backend) throws Exception {
        Executable expected = step(new InterpreterBackend(), PLACES, Numerics.STRICT, 3);
        Set<String> all = new HashSet<>();
        int calls = backend instanceof CpuBackend ? 200 : 40;
        for (int i = 0; i < calls; i++) {
            all.add(text(call(expected)));
        }
        assertEquals(calls, all.size());
        Executable step = step(backend, PLACES, Numerics.FAST, 3);
        List<Future<List<String>>> made = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int t = 0; t < 4; t++) {
                made.add(
                        threads.submit(
                                () ->
                                        IntStream.range(0, calls / 4)
                                                .mapToObj(i -> text(call(step)))
                                                .toList()));
            }
        }
        Set<String> drawn = new HashSet<>();
        for (Future<List<String>> future : made) {
            drawn.addAll(future.get());
        }
        assertEquals(all, drawn);
    }

    private static String text(List<NDArray> arrays) {
        StringBuilder text = new StringBuilder();
        for (NDArray array : arrays) {
            for (long i = 0; i < array.size(); i++) {
                text.append(array.dtype().isFloat() ? array.getDouble(i) : array.getLong(i));
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** A bundle counts and seeds by itself, and its signature shows what callers give. */
    @Test
    void aBundleAlone() {
        String text = ONE.replace("TYPE", "f32").replace("KIND", "UNIFORM");
        CpuCompiler compiler =
                new CpuCompiler(
                        StepProgram.of(Parser.parse(text, "rng.mlir")),
                        LlvmTarget.host(),
                        Numerics.FAST,
                        1,
                        CompileService.chosen(),
                        PassManager.Options.NONE);
        BundleExecutable bundle = BundleExecutable.load(compiler.bundle());
        assertEquals(2, bundle.signature().inputs().size());
        List<NDArray> ends = List.of(scalar("f32", 0), scalar("f32", 1));
        NDArray first = bundle.run(bundle.prepare(List.of()), ends).getFirst();
        NDArray second = bundle.run(bundle.prepare(List.of()), ends).getFirst();
        assertFalse(first.sameBits(second));
        // copies for other threads and pools draw what comes next
        BundleExecutable copy = bundle.withThreads(2).withPool(WorkerPool.shared());
        NDArray third = copy.run(copy.prepare(List.of()), ends).getFirst();
        NDArray fourth = bundle.run(bundle.prepare(List.of()), ends).getFirst();
        List<NDArray> drawn = List.of(first, second, third, fourth);
        assertEquals(4, drawn.stream().map(x -> text(List.of(x))).distinct().count());
        BundleExecutable again = bundle.withSeed(0);
        for (NDArray x : drawn) {
            assertTrue(x.sameBits(again.run(again.prepare(List.of()), ends).getFirst()));
        }
        again = bundle.withSeed(0);
        assertTrue(first.sameBits(again.run(again.prepare(List.of()), ends).getFirst()));
        BundleExecutable other = bundle.withSeed(1);
        assertFalse(first.sameBits(other.run(other.prepare(List.of()), ends).getFirst()));
    }

    /** Sizes of arguments, and sizes that are themselves arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"interpreter", "cpu", "cuda-emulated"})
    void shapesThatAreData(String backend) {
        String sized =
                """
                func.func @main(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
                  %a = stablehlo.constant dense<0.0> : tensor<f32>
                  %b = stablehlo.constant dense<1.0> : tensor<f32>
                  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
                  %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
                  %three = stablehlo.constant dense<3> : tensor<1xi32>
                  %s = stablehlo.concatenate %n1, %three, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
                  %r = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
                  %y = stablehlo.add %x, %r : tensor<?x3xf32>
                  return %y : tensor<?x3xf32>
                }
                """;
        CompiledModule expected = CompiledModule.parse(sized, "m", o -> o.backend("interpreter"));
        CompiledModule actual =
                CompiledModule.parse(sized, "m", o -> o.backend(backend).cache(false));
        for (long rows : new long[] {2, 5}) {
            NDArray x = NDArray.allocate(DType.FLOAT32, rows, 3);
            NDArray y = actual.call(x).getFirst();
            assertTrue(y.size() == rows * 3 && y.getDouble(0) > 0 && y.getDouble(0) < 1);
            // the calls of code for different sizes are counted together
            assertTrue(y.sameBits(expected.call(x).getFirst()), rows + " rows");
        }
    }

    /** A fold whose region draws runs it for each element in order. */
    @ParameterizedTest
    @MethodSource("compiled")
    void inRegions(Backend backend) {
        String text =
                """
                func.func @main(%x: tensor<3x4xf32>, %j: tensor<2x1xi32>) -> (tensor<3xf32>, tensor<4x3xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) {
                  %z = stablehlo.constant dense<0.0> : tensor<f32>
                  %o = stablehlo.constant dense<1.0> : tensor<f32>
                  %s = stablehlo.constant dense<> : tensor<0xi64>
                  %r = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 1>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                    %u = stablehlo.rng %z, %o, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    %1 = stablehlo.multiply %u, %v : tensor<f32>
                    %2 = stablehlo.add %a, %1 : tensor<f32>
                    stablehlo.return %2 : tensor<f32>
                  }) : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
                  %w = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 2, 2>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                    %u = stablehlo.rng %z, %o, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    %1 = stablehlo.maximum %u, %v : tensor<f32>
                    stablehlo.return %1 : tensor<f32>
                  }) : (tensor<3x4xf32>, tensor<f32>) -> tensor<4x3xf32>
                  %row = stablehlo.constant dense<0.5> : tensor<2x4xf32>
                  %c = "stablehlo.scatter"(%x, %j, %row) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                    %u = stablehlo.rng %z, %v, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    stablehlo.return %u : tensor<f32>
                  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
                  %q = "stablehlo.select_and_scatter"(%x, %w, %z) <{window_dimensions = array<i64: 2, 2>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                    %u = stablehlo.rng %z, %o, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    %1 = stablehlo.multiply %u, %v : tensor<f32>
                    %2 = stablehlo.compare GE, %a, %1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %2 : tensor<i1>
                  }, {
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                    %u = stablehlo.rng %z, %v, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    %1 = stablehlo.add %u, %a : tensor<f32>
                    stablehlo.return %1 : tensor<f32>
                  }) : (tensor<3x4xf32>, tensor<4x3xf32>, tensor<f32>) -> tensor<3x4xf32>
                  %m = "stablehlo.map"(%x) <{dimensions = array<i64: 0, 1>}> ({
                  ^bb0(%v: tensor<f32>):
                    %u = stablehlo.rng %z, %o, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
                    %1 = stablehlo.add %u, %v : tensor<f32>
                    stablehlo.return %1 : tensor<f32>
                  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
                  return %r, %w, %c, %q, %m : tensor<3xf32>, tensor<4x3xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
                }
                """;
        NDArray x = NDArray.allocate(DType.FLOAT32, 3, 4);
        for (int i = 0; i < 12; i++) {
            x.setDouble(i, i / 8.0);
        }
        NDArray rows = NDArray.allocate(DType.INT32, 2, 1);
        // the first update lies outside, where the region is not run
        rows.setLong(0, 7);
        rows.setLong(1, 2);
        Executable expected = step(new InterpreterBackend(), text, Numerics.STRICT, 9);
        Executable actual = step(backend, text, Numerics.STRICT, 9);
        for (int i = 0; i < 3; i++) {
            assertTrue(same(call(expected, x, rows), call(actual, x, rows)), "call " + i);
        }
    }
}
