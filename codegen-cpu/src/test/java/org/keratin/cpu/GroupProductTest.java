package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.BundleExecutable;

/**
 * Products of narrow matrices on targets with and without instructions for groups, beside the
 * interpreter: integers to the bit, whatever wraps; BFLOAT16 as close as its sum's order allows.
 */
class GroupProductTest {
    private static final String[] BYTES = {"i8", "ui8"};
    private static final String[] WORDS = {"i8", "ui8", "i16"};

    private static Compared product(SplittableRandom random, String lhs, String rhs, String sum) {
        // below a tile, its multiples, and what no group divides
        int m = random.nextInt(4) == 0 ? random.nextInt(1, 16) : random.nextInt(16, 60);
        int k = random.nextInt(4) == 0 ? random.nextInt(1, 16) : random.nextInt(16, 90);
        int n = random.nextInt(4) == 0 ? random.nextInt(1, 16) : random.nextInt(16, 130);
        int batch = random.nextInt(3) == 0 ? random.nextInt(2, 4) : 0;
        boolean turnLhs = random.nextBoolean();
        boolean turnRhs = random.nextBoolean();
        String first = batch > 0 ? batch + "x" : "";
        String x = first + (turnLhs ? k + "x" + m : m + "x" + k) + "x" + lhs;
        String y = first + (turnRhs ? n + "x" + k : k + "x" + n) + "x" + rhs;
        String out = first + m + "x" + n + "x" + sum;
        int before = batch > 0 ? 1 : 0;
        return Compared.op(
                "stablehlo.dot_general %%a0, %%a1,%s contracting_dims = [%d] x [%d] : (tensor<%s>, tensor<%s>) -> tensor<%s>"
                        .formatted(
                                batch > 0 ? " batching_dims = [0] x [0]," : "",
                                before + (turnLhs ? 0 : 1),
                                before + (turnRhs ? 1 : 0),
                                x,
                                y,
                                out),
                out,
                x,
                y);
    }

    private static CpuCompiler compiler(Compared compared, LlvmTarget target, Numerics numerics) {
        StepProgram program =
                new StepProgram(
                        compared.module(),
                        List.of(
                                new StepProgram.Param("x", StepProgram.Role.INPUT),
                                new StepProgram.Param("y", StepProgram.Role.INPUT)),
                        List.of(new StepProgram.Result("z", -1)));
        return new CpuCompiler(
                program, target, numerics, 2, CompileService.chosen(), PassManager.Options.NONE);
    }

    private static NDArray run(
            Compared compared, LlvmTarget target, Numerics numerics, List<NDArray> args) {
        BundleExecutable code =
                BundleExecutable.load(compiler(compared, target, numerics).bundle());
        return code.run(code.prepare(List.of()), args).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x86_64-avx2", "x86_64-avx512", "x86_64-avx512-vnni", "x86_64-avx512-bf16"})
    void integersAreExact(String name) {
        LlvmTarget target = LlvmTarget.of(name);
        assumeTrue(target.runsHere(), () -> "this processor does not run " + name);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 24; i++) {
            String[] types = i % 3 == 0 ? WORDS : BYTES;
            String lhs = types[random.nextInt(types.length)];
            String rhs = types[random.nextInt(types.length)];
            Compared product = product(random, lhs, rhs, random.nextInt(5) == 0 ? "ui32" : "i32");
            List<NDArray> args = new ArrayList<>(product.random(i));
            if (i % 4 == 0) {
                // the extremes: pairs of -32768 wrap
                args.forEach(
                        arg -> {
                            for (long j = 0; j < arg.size(); j++) {
                                arg.setLong(j, 1L << arg.dtype().bits() - 1);
                            }
                        });
            }
            NDArray expected = Interpreter.run(product.module(), args).getFirst();
            NDArray actual = run(product, target, Numerics.STRICT, args);
            assertArrayEquals(expected.shape(), actual.shape());
            for (long j = 0; j < expected.size(); j++) {
                assertEquals(
                        expected.getLong(j),
                        actual.getLong(j),
                        product.module().entry() + " at " + j);
            }
        }
    }

    /** Strict numerics are the interpreter's bits on every target. */
    @ParameterizedTest
    @CsvSource({
        "x86_64-avx512, STRICT",
        "x86_64-avx512-bf16, STRICT",
        "x86_64-avx512, FAST",
        "x86_64-avx512-bf16, FAST"
    })
    void bfloats(String name, Numerics numerics) {
        LlvmTarget target = LlvmTarget.of(name);
        assumeTrue(target.runsHere(), () -> "this processor does not run " + name);
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 8; i++) {
            Compared product = product(random, "bf16", "bf16", i % 2 == 0 ? "f32" : "bf16");
            List<NDArray> args = product.random(i);
            NDArray expected = Interpreter.run(product.module(), args).getFirst();
            NDArray actual = run(product, target, numerics, args);
            boolean narrow = i % 2 == 1;
            for (long j = 0; j < expected.size(); j++) {
                // below 90 terms of at most 4, one rounding each, and one to the result's type
                double error = Math.abs(expected.getDouble(j) - actual.getDouble(j));
                double last = narrow ? Math.abs(expected.getDouble(j)) / 128 : 0;
                double bound = numerics == Numerics.STRICT ? 0 : 90 * Math.ulp(90f) + last;
                assertTrue(error <= bound, "at " + j + ": " + error + " above " + bound);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64-avx2, i8, i32, STRICT, vpmaddwd",
        "x86_64-avx512, i8, i32, STRICT, vpmaddwd",
        "x86_64-avx512-vnni, i8, i32, STRICT, vpdpbusd",
        "x86_64-avx512-vnni, i16, i32, STRICT, vpdpwssd",
        "x86_64-avx512-bf16, bf16, f32, FAST, vdpbf16ps"
    })
    void takesTheInstruction(
            String name, String type, String sum, Numerics numerics, String instruction) {
        Compared product = matrices(type, sum);
        String text = compiler(product, LlvmTarget.of(name), numerics).assembly();
        assertTrue(text.contains(instruction), text);
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, i8, i32, STRICT",
        "x86_64-avx512-bf16, bf16, f32, STRICT",
        "x86_64-avx512-vnni, bf16, f32, FAST",
        "x86_64-avx512-bf16, f16, f32, FAST"
    })
    void elsewhereThereIsNone(String name, String type, String sum, Numerics numerics) {
        Compared product = matrices(type, sum);
        String text = compiler(product, LlvmTarget.of(name), numerics).assembly();
        assertFalse(
                text.contains("vpdp") || text.contains("vdpbf") || text.contains("pmaddwd"), text);
    }

    private static Compared matrices(String type, String sum) {
        return Compared.op(
                "stablehlo.dot_general %%a0, %%a1, contracting_dims = [1] x [0] : (tensor<64x64x%1$s>, tensor<64x64x%1$s>) -> tensor<64x64x%2$s>"
                        .formatted(type, sum),
                "64x64x" + sum,
                "64x64x" + type,
                "64x64x" + type);
    }
}
