package org.keratin.passes.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keratin.ir.spi.CompileOptions.Numerics;

class KeptRowsTest {
    private static final String SOFTMAX =
            """
            func.func @main(%x: tensor<?x33xT, #keratin.dims<[batch, 33]>>) -> tensor<?x33xT, #keratin.dims<[batch, 33]>> {
              %low = stablehlo.constant dense<LOW> : tensor<T>
              %zero = stablehlo.constant dense<0.0> : tensor<T>
              %max = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1] : (tensor<?x33xT, #keratin.dims<[batch, 33]>>, tensor<T>) -> tensor<?xT, #keratin.dims<[batch]>>
              %maxes = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<?xT, #keratin.dims<[batch]>>) -> tensor<?x33xT, #keratin.dims<[batch, 33]>>
              %d = stablehlo.subtract %x, %maxes : tensor<?x33xT, #keratin.dims<[batch, 33]>>
              %e = stablehlo.exponential %d : tensor<?x33xT, #keratin.dims<[batch, 33]>>
              %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<?x33xT, #keratin.dims<[batch, 33]>>, tensor<T>) -> tensor<?xT, #keratin.dims<[batch]>>
              %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<?xT, #keratin.dims<[batch]>>) -> tensor<?x33xT, #keratin.dims<[batch, 33]>>
              %y = stablehlo.divide %e, %sums : tensor<?x33xT, #keratin.dims<[batch, 33]>>
              return %y : tensor<?x33xT, #keratin.dims<[batch, 33]>>
            }
            """;

    private static Lowered softmax(String type, String low, TileTarget target) {
        return Lowered.of(
                SOFTMAX.replace("xT", "x" + type)
                        .replace("<T>", "<" + type + ">")
                        .replace("LOW", low),
                target);
    }

    private static int exponentials(Lowered program) {
        return program.text().split("stablehlo.exponential", -1).length - 1;
    }

    @Test
    void softmaxComputesEachExponentialOnce() {
        for (TileTarget target : new TileTarget[] {Lowered.AVX512, Lowered.AVX2}) {
            Lowered program = softmax("f32", "0xFF800000", target);
            assertEquals("row", program.kinds(), program.text());
            assertEquals(1, exponentials(program), program.text());
            program.check(Map.of("batch", 3L));
        }
        Lowered half = softmax("f16", "0xFC00", Lowered.AVX512);
        assertEquals(1, exponentials(half), half.text());
        half.check(Map.of("batch", 2L));
    }

    @Test
    void rowsOfManyThreadsAreComputedAgain() {
        TileTarget shared =
                new TileTarget(64, 48 << 10, 2 << 20, 1, Numerics.STRICT, Set.of(), false);
        Lowered program = softmax("f32", "0xFF800000", shared);
        assertEquals(2, exponentials(program), program.text());
        program.check(Map.of("batch", 3L));
    }

    @Test
    void whatHasAnotherTypeThanTheResultIsComputedAgain() {
        Lowered program =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<4x33xf32>) -> tensor<4x33xf64> {
                          %zero = stablehlo.constant dense<0.0> : tensor<f32>
                          %e = stablehlo.exponential %x : tensor<4x33xf32>
                          %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x33xf32>, tensor<f32>) -> tensor<4xf32>
                          %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<4xf32>) -> tensor<4x33xf32>
                          %y = stablehlo.divide %e, %sums : tensor<4x33xf32>
                          %z = stablehlo.convert %y : (tensor<4x33xf32>) -> tensor<4x33xf64>
                          return %z : tensor<4x33xf64>
                        }
                        """);
        assertEquals(2, exponentials(program), program.text());
        program.check();
    }

    @Test
    void resultsKeepAnElementEach() {
        Lowered program =
                Lowered.of(
                        """
                        func.func @main(%x: tensor<4x33xf32>, %m: tensor<4x33xi1>) -> (tensor<4x33xf32>, tensor<4x33xf32>) {
                          %zero = stablehlo.constant dense<0.0> : tensor<f32>
                          %none = stablehlo.constant dense<0.0> : tensor<4x33xf32>
                          %e = stablehlo.exponential %x : tensor<4x33xf32>
                          %masked = stablehlo.select %m, %e, %none : tensor<4x33xi1>, tensor<4x33xf32>
                          %t = stablehlo.tanh %x : tensor<4x33xf32>
                          %se = stablehlo.reduce(%masked init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x33xf32>, tensor<f32>) -> tensor<4xf32>
                          %st = stablehlo.reduce(%t init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x33xf32>, tensor<f32>) -> tensor<4xf32>
                          %ses = stablehlo.broadcast_in_dim %se, dims = [0] : (tensor<4xf32>) -> tensor<4x33xf32>
                          %sts = stablehlo.broadcast_in_dim %st, dims = [0] : (tensor<4xf32>) -> tensor<4x33xf32>
                          %y = stablehlo.divide %masked, %ses : tensor<4x33xf32>
                          %z = stablehlo.divide %t, %sts : tensor<4x33xf32>
                          return %y, %z : tensor<4x33xf32>, tensor<4x33xf32>
                        }
                        """);
        assertEquals(1, exponentials(program), program.text());
        assertEquals(1, program.text().split("stablehlo.tanh", -1).length - 1, program.text());
        program.check();
    }
}
