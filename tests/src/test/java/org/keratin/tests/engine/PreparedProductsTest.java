package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keratin.cpu.CpuBackend;
import org.keratin.ir.Module;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;
import org.keratin.tests.text.Values;

/**
 * Products and convolutions of drawn sizes and types, each operand a weight or an input: what of
 * them is prepared, and the copies that their kernels read, must be there in time. All numbers are
 * small multiples of 1/8, so that sums are exact in any order.
 */
class PreparedProductsTest {
    private static final int[] SIZES = {1, 2, 7, 33, 64, 130, 260, 513, 520, 1024};
    private static final String[] TYPES = {
        "f32", "f32", "f64", "bf16", "f16", "i8", "ui8", "i32", "complex<f32>"
    };

    private static int size(Random random, int limit) {
        int size;
        do {
            size = SIZES[random.nextInt(SIZES.length)];
        } while (size > limit);
        return size;
    }

    private static String matrix(boolean turned, int rows, int columns, String type) {
        return turned
                ? "tensor<%dx%dx%s>".formatted(columns, rows, type)
                : "tensor<%dx%dx%s>".formatted(rows, columns, type);
    }

    /** {@code x·w + v·w} and {@code v·w}: the matrix w stands in both, perhaps turned. */
    private static String products(Random random) {
        String type = TYPES[random.nextInt(TYPES.length)];
        boolean isByte = type.equals("i8") || type.equals("ui8");
        int m = size(random, 260);
        int k = size(random, 1024);
        int n = size(random, 1024);
        boolean x = random.nextBoolean();
        boolean w = random.nextBoolean();
        String text =
                """
                func.func @main(%x: X, %v: X, %w: W) -> (Y, Y) {
                  %p = stablehlo.dot_general %x, %w, contracting_dims = [A] x [B] : (X, W) -> Y
                  %q = stablehlo.dot_general %v, %w, contracting_dims = [A] x [B] : (X, W) -> Y
                  %s = stablehlo.add %p, %q : Y
                  return %s, %q : Y, Y
                }
                """;
        return text.replace("X", matrix(x, m, k, type))
                .replace("W", matrix(w, k, n, type))
                .replace("Y", matrix(false, m, n, isByte ? "i32" : type))
                .replace("A", x ? "0" : "1")
                .replace("B", w ? "1" : "0");
    }

    private static String convolutions(Random random) {
        String type = List.of("f32", "f64", "bf16", "f32").get(random.nextInt(4));
        int size = 3 + random.nextInt(12);
        int window = 1 + random.nextInt(3);
        int groups = random.nextInt(4) == 0 ? 4 : 1;
        int features = 4 * size(random, 33);
        int outputs = 4 * size(random, 33);
        int left = size + 1 - window;
        String text =
                """
                func.func @main(%x: X, %v: X, %w: W) -> (Y, Y) {
                  %p = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = G : i64} : (X, W) -> Y
                  %q = stablehlo.convolution(%v, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = G : i64} : (X, W) -> Y
                  %s = stablehlo.add %p, %q : Y
                  return %s, %q : Y, Y
                }
                """;
        return text.replace("X", "tensor<2x%dx%dx%dx%s>".formatted(size, size, features, type))
                .replace(
                        "W",
                        "tensor<%dx%dx%dx%dx%s>"
                                .formatted(window, window, features / groups, outputs, type))
                .replace("Y", "tensor<2x%dx%dx%dx%s>".formatted(left, left, outputs, type))
                .replace("G", Integer.toString(groups));
    }

    private static void check(String text, Random random) {
        Module module = Parser.parse(text, "products.mlir");
        List<NDArray> arguments = new ArrayList<>();
        List<NDArray> variables = new ArrayList<>();
        List<NDArray> inputs = new ArrayList<>();
        List<StepProgram.Param> params = new ArrayList<>();
        for (Value.Arg arg : module.entry().body().args()) {
            NDArray array = Agreement.random(arg.tensorType(), Map.of(), random);
            boolean weight = random.nextInt(3) > 0;
            arguments.add(array);
            (weight ? variables : inputs).add(array);
            params.add(new StepProgram.Param(arg.name(), weight ? Role.VARIABLE : Role.INPUT));
        }
        List<StepProgram.Result> results =
                List.of(new StepProgram.Result("s", -1), new StepProgram.Result("q", -1));
        StepProgram program = new StepProgram(module, params, results);
        List<NDArray> expected = Interpreter.run(module, arguments);
        for (Numerics numerics : Numerics.values()) {
            int threads = 1 + random.nextInt(3);
            Executable code =
                    new CpuBackend().compile(program, new CompileOptions(numerics, threads, false));
            Executable.Prepared prepared = code.prepare(variables);
            for (int call = 0; call < 2; call++) {
                List<NDArray> actual = code.run(prepared, List.of(), inputs);
                assertEquals(
                        "",
                        Values.difference(expected, actual, 0, 0),
                        () -> numerics + ", " + params + "\n" + text);
            }
        }
    }

    private static void run(int count, long seed) {
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            check(i % 4 == 3 ? convolutions(random) : products(random), random);
        }
    }

    @Test
    void few() {
        run(24, 1);
    }

    @Test
    @Tag("full")
    void many() {
        run(240, 1000);
    }
}
