package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.cpu.map.CpuTarget;
import org.keratin.cpu.map.RowChain;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Action;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.KernelProgram;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.passes.kernels.TileTarget;
import org.keratin.runtime.NDArray;

/** Kernels that go through arrays a few rows at a time. */
class RowChainTest {
    private static final String TWICE =
            """
            func.func @main(%%x: tensor<%1$s>) -> tensor<%1$s> {
              %%0 = stablehlo.fft %%x, type = FFT, length = [%2$s] : (tensor<%1$s>) -> tensor<%1$s>
              %%1 = stablehlo.multiply %%0, %%x : tensor<%1$s>
              %%2 = stablehlo.fft %%1, type = IFFT, length = [%2$s] : (tensor<%1$s>) -> tensor<%1$s>
              return %%2 : tensor<%1$s>
            }
            """;

    /** The rows do not divide by the chunks; results do not depend on who does which. */
    @ParameterizedTest
    @CsvSource({
        "67x1024xcomplex<f32>, 1024, 1e-5",
        "131x500xcomplex<f32>, 500, 1e-5",
        "37x1000xcomplex<f64>, 1000, 1e-13",
        "2x40x512xcomplex<f32>, 512, 1e-5",
        "9x64x60xcomplex<f32>, '64, 60', 1e-5",
        "8x8192xcomplex<f32>, 8192, 1e-5"
    })
    void transforms(String type, String length, double tolerance) {
        near(Compared.of(TWICE.formatted(type, length)), tolerance);
    }

    /** What passes from one turn to the next is not in the memory that chunks use again. */
    @Test
    void inLoops() {
        near(
                Compared.of(
                        """
                        func.func @main(%x: tensor<70x512xcomplex<f32>>) -> tensor<70x512xcomplex<f32>> {
                          %zero = stablehlo.constant dense<0> : tensor<i32>
                          %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<70x512xcomplex<f32>>
                           cond {
                            %n = stablehlo.constant dense<3> : tensor<i32>
                            %c = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
                            stablehlo.return %c : tensor<i1>
                          } do {
                            %one = stablehlo.constant dense<1> : tensor<i32>
                            %j = stablehlo.add %i, %one : tensor<i32>
                            %1 = stablehlo.fft %y, type = FFT, length = [512] : (tensor<70x512xcomplex<f32>>) -> tensor<70x512xcomplex<f32>>
                            %2 = stablehlo.multiply %1, %x : tensor<70x512xcomplex<f32>>
                            %3 = stablehlo.fft %2, type = IFFT, length = [512] : (tensor<70x512xcomplex<f32>>) -> tensor<70x512xcomplex<f32>>
                            %4 = stablehlo.add %3, %y : tensor<70x512xcomplex<f32>>
                            stablehlo.return %j, %4 : tensor<i32>, tensor<70x512xcomplex<f32>>
                          }
                          return %0#1 : tensor<70x512xcomplex<f32>>
                        }
                        """),
                1e-4);
    }

    private static void near(Compared program, double tolerance) {
        List<NDArray> args = program.random(3);
        NDArray expected = Interpreter.run(program.module(), args).getFirst();
        NDArray actual = program.compiled(Numerics.STRICT, args).getFirst();
        double largest = 0;
        double difference = 0;
        for (long i = 0; i < expected.size(); i++) {
            double re = expected.getReal(i);
            double im = expected.getImag(i);
            largest = Math.max(largest, Math.hypot(re, im));
            difference =
                    Math.max(
                            difference, Math.hypot(re - actual.getReal(i), im - actual.getImag(i)));
        }
        assertTrue(difference <= tolerance * largest, difference + " of " + largest);
    }

    /** The stages of a batch are one group; what they leave to each other is used again. */
    @Test
    void batchedTransform() {
        KernelProgram program = lowered("tensor<256x1024xcomplex<f32>>", "1024");
        List<Invocation> runs = runs(program);
        List<RowChain.Group> groups = groups(program, 1 << 20);
        assertEquals(1, groups.size());
        assertEquals(runs, groups.getFirst().members());
        assertEquals(256, groups.getFirst().rows());
        assertTrue(groups.getFirst().pieces() > 1);
        assertEquals(runs.size() - 1, groups.getFirst().passing().size());
        for (long bytes : groups.getFirst().passing().values()) {
            assertEquals(8 * 1024, bytes);
        }
    }

    /** What fits the cache is done kernel by kernel, as barriers say. */
    @Test
    void smallTransform() {
        KernelProgram program = lowered("tensor<256x1024xcomplex<f32>>", "1024");
        List<RowChain.Group> groups = groups(program, 1L << 30);
        assertEquals(runs(program), groups.stream().flatMap(g -> g.members().stream()).toList());
        assertTrue(groups.stream().allMatch(g -> g.pieces() == 1 && g.passing().isEmpty()));
        assertEquals(
                runs(program).stream().map(Invocation::barrierBefore).toList(),
                groups.stream().map(RowChain.Group::barrierBefore).toList());
    }

    /** Columns meet in every row. */
    @Test
    void transformOfColumns() {
        KernelProgram program = lowered("tensor<512x512xcomplex<f32>>", "512, 512");
        List<RowChain.Group> groups = groups(program, 1 << 18);
        List<RowChain.Group> chains = groups.stream().filter(g -> g.pieces() > 1).toList();
        assertEquals(1, chains.size());
        int rows = chains.getFirst().members().size();
        assertTrue(rows < runs(program).size());
        assertTrue(
                IntStream.range(0, groups.size())
                        .allMatch(i -> i == 0 || groups.get(i).barrierBefore()));
    }

    /** Groups end after some kernels, so that a long row of them takes time in proportion. */
    @Test
    void longRow() {
        KernelProgram program = centred(200);
        List<RowChain.Group> groups = groups(program, 1 << 12);
        assertEquals(runs(program), groups.stream().flatMap(g -> g.members().stream()).toList());
        assertTrue(groups.stream().allMatch(g -> g.members().size() <= 64));
        assertTrue(groups.size() < 8, groups.size() + " groups");
        assertTrue(groups.stream().allMatch(RowChain.Group::barrierBefore));
    }

    /** Arrays that have the same memory in turn fill the cache once. */
    @Test
    void sharedMemory() {
        KernelProgram program = centred(16);
        List<RowChain.Group> groups = groups(program, 1 << 14);
        assertEquals(1, groups.size());
        assertEquals(runs(program), groups.getFirst().members());
        // argument, result and two arrays between them of 16 KB each, in half of 16 KB
        assertEquals(8, groups.getFirst().pieces());
    }

    /** Rows of 64 x 64 elements less their sums, again and again. */
    private static KernelProgram centred(int times) {
        StringBuilder text =
                new StringBuilder(
                        """
                        func.func @main(%x0: tensor<64x64xf32>) -> tensor<64x64xf32> {
                          %z = stablehlo.constant dense<0.0> : tensor<f32>
                        """);
        for (int i = 0; i < times; i++) {
            text.append(
                    """
                    %%s%1$d = stablehlo.reduce(%%x%1$d init: %%z) applies stablehlo.add across dimensions = [1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<64xf32>
                    %%b%1$d = stablehlo.broadcast_in_dim %%s%1$d, dims = [0] : (tensor<64xf32>) -> tensor<64x64xf32>
                    %%d%1$d = stablehlo.subtract %%x%1$d, %%b%1$d : tensor<64x64xf32>
                    %%x%2$d = stablehlo.tanh %%d%1$d : tensor<64x64xf32>
                    """
                            .formatted(i, i + 1));
        }
        text.append("return %x").append(times).append(" : tensor<64x64xf32>\n}\n");
        return lowered(Compared.of(text.toString()));
    }

    private static KernelProgram lowered(String type, String length) {
        Compared program =
                Compared.of(
                        """
                        func.func @main(%%x: %1$s) -> %1$s {
                          %%0 = stablehlo.fft %%x, type = FFT, length = [%2$s] : (%1$s) -> %1$s
                          return %%0 : %1$s
                        }
                        """
                                .formatted(type, length));
        return lowered(program);
    }

    private static KernelProgram lowered(Compared program) {
        StepProgram step =
                new StepProgram(
                        program.module(),
                        List.of(new StepProgram.Param("x", StepProgram.Role.INPUT)),
                        List.of(new StepProgram.Result("y", -1)));
        return KernelLowering.lower(
                Pipelines.optimize(step, Numerics.FAST, PassManager.Options.NONE),
                new TileTarget(64, 48 << 10, 1 << 20, 1, Numerics.FAST));
    }

    private static List<RowChain.Group> groups(KernelProgram program, long cache) {
        return new RowChain(program, new CpuTarget(64, 32, false), cache).groups(runs(program));
    }

    private static List<Invocation> runs(KernelProgram program) {
        return program.step().stream().map(RowChainTest::run).toList();
    }

    private static Invocation run(Action action) {
        return (Invocation) action;
    }
}
