package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.IrException;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;

/** Whole programs on the emulated GPU against the interpreter: the same bits in strict numerics. */
class EmulatedBackendTest {
    private static Map<String, Long> batch(long size) {
        return Map.of("batch", size);
    }

    @Test
    void isFoundByName() {
        assertTrue(
                ServiceLoader.load(Backend.class).stream()
                        .anyMatch(provider -> provider.get().name().equals("cuda-emulated")));
    }

    /** y = max over columns of x · w + b, elementwise and reduction in one kernel. */
    @ParameterizedTest
    @CsvSource({"STRICT, 0", "FAST, 1e-4"})
    void fusedElementwiseAndReduction(Numerics numerics, float tolerance) {
        for (long columns : new long[] {5, 64, 100, 1000}) {
            for (String op : List.of("add", "maximum")) {
                String x = "tensor<?x" + columns + "xf32, #keratin.dims<[batch, " + columns + "]>>";
                String y = "tensor<?xf32, #keratin.dims<[batch]>>";
                StepProgram program =
                        Programs.step(
                                """
                                func.func @main(%%x: %1$s, %%z: %1$s) -> %2$s {
                                  %%0 = stablehlo.multiply %%x, %%z : %1$s
                                  %%1 = stablehlo.subtract %%0, %%z : %1$s
                                  %%c = stablehlo.constant dense<0.5> : tensor<f32>
                                  %%2 = stablehlo.reduce(%%1 init: %%c) applies stablehlo.%3$s across dimensions = [1]
                                    : (%1$s, tensor<f32>) -> %2$s
                                  return %%2 : %2$s
                                }
                                """
                                        .formatted(x, y, op));
                Programs.same(program, numerics, tolerance, batch(1), batch(3), batch(33));
            }
        }
    }

    /** Sums over the first axis: neighbouring threads read neighbouring columns. */
    @Test
    void columnSumsKeepTheOrder() {
        StepProgram program =
                Programs.step(
                        """
                        func.func @main(%x: tensor<300x70xf32>) -> (tensor<70xf32>, tensor<f32>) {
                          %c = stablehlo.constant dense<0.0> : tensor<f32>
                          %0 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0]
                            : (tensor<300x70xf32>, tensor<f32>) -> tensor<70xf32>
                          %1 = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0, 1]
                            : (tensor<300x70xf32>, tensor<f32>) -> tensor<f32>
                          return %0, %1 : tensor<70xf32>, tensor<f32>
                        }
                        """);
        Programs.same(program, Numerics.STRICT, 0, Map.of());
        Programs.same(program, Numerics.FAST, 1e-4f, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "7, 10, 3",
        "16, 16, 16",
        "17, 33, 20",
        "64, 64, 64",
        "65, 70, 130",
        "100, 8, 40",
        "3, 200, 5"
    })
    void matrixProductOfAnySize(long m, long n, long k) {
        StepProgram program =
                Programs.step(
                        """
                        func.func @main(%%x: tensor<%1$dx%3$dxf32>, %%z: tensor<%3$dx%2$dxf32>) -> tensor<%1$dx%2$dxf32> {
                          %%0 = stablehlo.dot_general %%x, %%z, contracting_dims = [1] x [0]
                            : (tensor<%1$dx%3$dxf32>, tensor<%3$dx%2$dxf32>) -> tensor<%1$dx%2$dxf32>
                          %%1 = stablehlo.negate %%0 : tensor<%1$dx%2$dxf32>
                          return %%1 : tensor<%1$dx%2$dxf32>
                        }
                        """
                                .formatted(m, n, k));
        Programs.same(program, Numerics.STRICT, 0, Map.of());
        Programs.same(program, Numerics.FAST, 0, Map.of());
    }

    @Test
    void batchedProductWithATransposedFactor() {
        StepProgram program =
                Programs.step(
                        """
                        func.func @main(%x: tensor<3x18x20xf64>, %z: tensor<3x35x20xf64>) -> tensor<3x18x35xf64> {
                          %0 = stablehlo.dot_general %x, %z, batching_dims = [0] x [0], contracting_dims = [2] x [2]
                            : (tensor<3x18x20xf64>, tensor<3x35x20xf64>) -> tensor<3x18x35xf64>
                          return %0 : tensor<3x18x35xf64>
                        }
                        """);
        Programs.same(program, Numerics.STRICT, 0, Map.of());
    }

    @Test
    void multilayerPerceptronOnAnyBatchFromOneCompile() {
        StepProgram program = Programs.step(Programs.MLP);
        // softmax: exp is a polynomial of stated error, not the interpreter's
        Programs.same(program, Numerics.STRICT, 1e-6f, batch(1), batch(2), batch(33), batch(70));
        Programs.same(program, Numerics.FAST, 1e-5f, batch(7));
    }

    @Test
    void convolutionPoolingAndDense() {
        StepProgram program = Programs.step(Programs.CNN);
        Programs.same(program, Numerics.STRICT, 0, batch(1), batch(2), batch(5));
        Programs.same(program, Numerics.FAST, 0, batch(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5})
    void layerNormalization(long size) {
        StepProgram program = Programs.step(Programs.LAYER_NORM);
        Programs.same(program, Numerics.STRICT, 1e-6f, batch(size));
        Programs.same(program, Numerics.FAST, 1e-5f, batch(size));
    }

    @Test
    void depthwiseConvolution() {
        StepProgram program =
                Programs.step(
                        """
                        func.func @main(%x: tensor<2x7x7x40xf32>, %w: tensor<3x3x1x40xf32>) -> tensor<2x4x4x40xf32> {
                          %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
                            window = {stride = [2, 2], pad = [[1, 1], [1, 1]]}
                            {batch_group_count = 1 : i64, feature_group_count = 40 : i64}
                            : (tensor<2x7x7x40xf32>, tensor<3x3x1x40xf32>) -> tensor<2x4x4x40xf32>
                          return %0 : tensor<2x4x4x40xf32>
                        }
                        """);
        Programs.same(program, Numerics.STRICT, 0, Map.of());
    }

    @Test
    void statesAreUpdatedInPlace() {
        StepProgram program =
                Programs.step(
                        """
                        func.func @main(%s: tensor<300xf32>, %x: tensor<300xf32>) -> (tensor<300xf32>, tensor<300xf32>) {
                          %0 = stablehlo.add %s, %x : tensor<300xf32>
                          %1 = stablehlo.multiply %s, %x : tensor<300xf32>
                          return %1, %0 : tensor<300xf32>, tensor<300xf32>
                        }
                        """);
        Programs.same(program, Numerics.STRICT, 0, Map.of());
    }

    @Test
    void wrongArgumentsAreNamed() {
        StepProgram program = Programs.step(Programs.CNN);
        Executable made = new EmulatedBackend().compile(program, Programs.options(Numerics.FAST));
        List<List<NDArray>> arguments = Programs.arguments(program, batch(1));
        var prepared = made.prepare(arguments.getFirst());
        assertThrows(IrException.class, () -> made.run(prepared, List.of(), List.of()));
        Executable other = new EmulatedBackend().compile(program, Programs.options(Numerics.FAST));
        assertThrows(
                IllegalArgumentException.class,
                () -> other.run(prepared, List.of(), arguments.get(2)));
        assertEquals("emulated", made.report().getFirst().split(":")[0]);
    }

    @Test
    void everyTypeIsComputedOrRefused() {
        for (String type :
                List.of(
                        "i1", "i8", "i32", "i64", "ui8", "ui16", "ui64", "f16", "bf16", "f32",
                        "f64")) {
            Programs.same(extremes(type), Numerics.STRICT, 0, Map.of());
        }
        for (String type : List.of("i4", "ui2", "f8E4M3FN", "f8E5M2")) {
            List<Backend.Unsupported> refused = new EmulatedBackend().unsupported(extremes(type));
            assertTrue(
                    refused.stream().anyMatch(op -> op.op().equals("stablehlo.maximum")),
                    type + ": " + refused);
        }
    }

    private static StepProgram extremes(String type) {
        String zero = type.equals("i1") ? "false" : type.contains("f") ? "0.0" : "0";
        return Programs.step(
                """
                func.func @main(%%x: tensor<3x70x%1$s>, %%z: tensor<3x70x%1$s>) -> (tensor<3x70xf32>, tensor<3x%1$s>) {
                  %%0 = stablehlo.maximum %%x, %%z : tensor<3x70x%1$s>
                  %%1 = stablehlo.convert %%0 : (tensor<3x70x%1$s>) -> tensor<3x70xf32>
                  %%k = stablehlo.constant dense<%2$s> : tensor<%1$s>
                  %%r = stablehlo.reduce(%%x init: %%k) applies stablehlo.maximum across dimensions = [1]
                    : (tensor<3x70x%1$s>, tensor<%1$s>) -> tensor<3x%1$s>
                  return %%1, %%r : tensor<3x70xf32>, tensor<3x%1$s>
                }
                """
                        .formatted(type, zero));
    }
}
