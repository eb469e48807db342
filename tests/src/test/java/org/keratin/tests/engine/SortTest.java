package org.keratin.tests.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sort, top_k, select_and_scatter and the triangular ops, on every engine. */
class SortTest {
    @Test
    void anyComparatorAlongAnyDimension() {
        for (int dimension = 0; dimension < 3; dimension++) {
            String text =
                    """
                    func.func @main(%%x: tensor<3x5x7xf32>, %%y: tensor<3x5x7xi32>) -> (tensor<3x5x7xf32>, tensor<3x5x7xi32>) {
                      %%r:2 = "stablehlo.sort"(%%x, %%y) <{dimension = %d : i64, is_stable = true}> ({
                      ^bb0(%%a: tensor<f32>, %%b: tensor<f32>, %%c: tensor<i32>, %%d: tensor<i32>):
                        %%p = stablehlo.compare LE, %%a, %%b : (tensor<f32>, tensor<f32>) -> tensor<i1>
                        %%q = stablehlo.compare GT, %%c, %%d : (tensor<i32>, tensor<i32>) -> tensor<i1>
                        %%s = stablehlo.xor %%p, %%q : tensor<i1>
                        stablehlo.return %%s : tensor<i1>
                      }) : (tensor<3x5x7xf32>, tensor<3x5x7xi32>) -> (tensor<3x5x7xf32>, tensor<3x5x7xi32>)
                      return %%r#0, %%r#1 : tensor<3x5x7xf32>, tensor<3x5x7xi32>
                    }
                    """
                            .formatted(dimension);
            Agreement.check(text, Map.of(), dimension);
        }
    }

    @Test
    void linesOfAnyLength() {
        String text =
                """
                func.func @main(%x: tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?xf32, #keratin.dims<[n]>> {
                  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %p = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %p : tensor<i1>
                  }) : (tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?xf32, #keratin.dims<[n]>>
                  return %0 : tensor<?xf32, #keratin.dims<[n]>>
                }
                """;
        for (long n : new long[] {1, 2, 100}) {
            Agreement.check(text, Map.of("n", n), n);
        }
    }

    @Test
    void theFewLargest() {
        String text =
                """
                func.func @main(%x: tensor<4x50xf32>) -> (tensor<4x6xf32>, tensor<4x6xi32>) {
                  %0:2 = chlo.top_k(%x, k = 6) : tensor<4x50xf32> -> (tensor<4x6xf32>, tensor<4x6xi32>)
                  return %0#0, %0#1 : tensor<4x6xf32>, tensor<4x6xi32>
                }
                """;
        Agreement.check(text, Map.of(), 3);
    }

    @Test
    void overlappingWindows() {
        String text =
                """
                func.func @main(%x: tensor<2x9x5xf32>, %y: tensor<2x5x5xf32>) -> tensor<2x9x5xf32> {
                  %c = stablehlo.constant dense<1.0> : tensor<f32>
                  %0 = "stablehlo.select_and_scatter"(%x, %y, %c) <{window_dimensions = array<i64: 1, 3, 1>, window_strides = array<i64: 1, 2, 1>, padding = dense<[[0, 0], [1, 1], [0, 0]]> : tensor<3x2xi64>}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %p : tensor<i1>
                  }, {
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %s = stablehlo.add %a, %b : tensor<f32>
                    stablehlo.return %s : tensor<f32>
                  }) : (tensor<2x9x5xf32>, tensor<2x5x5xf32>, tensor<f32>) -> tensor<2x9x5xf32>
                  return %0 : tensor<2x9x5xf32>
                }
                """;
        Agreement.check(text, Map.of(), 4);
    }

    @Test
    void factorsAndSolves() {
        for (String type : new String[] {"f32", "f64", "bf16"}) {
            for (boolean lower : new boolean[] {true, false}) {
                String text =
                        """
                        func.func @main(%%x: tensor<2x9x9x%1$s>, %%b: tensor<2x9x9x%1$s>) -> (tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>) {
                          %%0 = "stablehlo.cholesky"(%%x) <{lower = %2$s}> : (tensor<2x9x9x%1$s>) -> tensor<2x9x9x%1$s>
                          %%1 = "stablehlo.triangular_solve"(%%x, %%b) <{left_side = true, lower = %2$s, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>) -> tensor<2x9x9x%1$s>
                          %%2 = "stablehlo.triangular_solve"(%%x, %%b) <{left_side = false, lower = %2$s, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>) -> tensor<2x9x9x%1$s>
                          return %%0, %%1, %%2 : tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>, tensor<2x9x9x%1$s>
                        }
                        """
                                .formatted(type, lower);
                Agreement.check(text, Map.of(), 5);
            }
        }
    }
}
