package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/** Ops outside the core: what they decompose into, and those that upstream never executes. */
class DerivedOpTest {
    private static List<NDArray> run(String text, NDArray... args) {
        return Interpreter.run(Parser.parse(text, "test.mlir"), List.of(args));
    }

    @Test
    void choleskyFactorsGiveTheMatrixBack() {
        for (boolean lower : new boolean[] {true, false}) {
            NDArray a = NDArray.of(new double[] {4, 2, -2, 2, 10, 1, -2, 1, 6}, 3, 3);
            NDArray l =
                    run(
                                    """
                                    func.func @main(%a: tensor<3x3xf64>) -> tensor<3x3xf64> {
                                      %l = "stablehlo.cholesky"(%a) <{lower = LOWER}> : (tensor<3x3xf64>) -> tensor<3x3xf64>
                                      return %l : tensor<3x3xf64>
                                    }
                                    """
                                            .replace("LOWER", String.valueOf(lower)),
                                    a)
                            .getFirst();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double sum = 0;
                    for (int k = 0; k < 3; k++) {
                        sum +=
                                lower
                                        ? l.getDouble(3 * i + k) * l.getDouble(3 * j + k)
                                        : l.getDouble(3 * k + i) * l.getDouble(3 * k + j);
                    }
                    assertEquals(a.getDouble(3 * i + j), sum, 1e-12);
                    assertEquals(
                            (lower ? i < j : i > j) ? 0 : l.getDouble(3 * i + j),
                            l.getDouble(3 * i + j));
                }
            }
        }
    }

    @Test
    void batchNormTrainingAndItsGradient() {
        String text =
                """
                func.func @main(%x: tensor<?x2xf64, #keratin.dims<[n, 2]>>, %s: tensor<2xf64>, %o: tensor<2xf64>,
                    %g: tensor<?x2xf64, #keratin.dims<[n, 2]>>) -> (tensor<?x2xf64, #keratin.dims<[n, 2]>>,
                    tensor<2xf64>, tensor<2xf64>, tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>) {
                  %y:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}>
                      : (tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>)
                      -> (tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>)
                  %d:3 = "stablehlo.batch_norm_grad"(%x, %s, %y#1, %y#2, %g)
                      <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}>
                      : (tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>,
                      tensor<?x2xf64, #keratin.dims<[n, 2]>>)
                      -> (tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>)
                  return %y#0, %y#1, %y#2, %d#0, %d#1, %d#2 : tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>,
                      tensor<2xf64>, tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<2xf64>, tensor<2xf64>
                }
                """;
        double[] x = {1, 2, 3, -4, 5.5, 6};
        NDArray scale = NDArray.of(new double[] {1.5, -0.5}, 2);
        NDArray offset = NDArray.of(new double[] {0.25, 3}, 2);
        NDArray g = NDArray.of(new double[] {0.3, -1, 0.7, 0.2, -0.4, 0.9}, 3, 2);
        List<NDArray> out = run(text, NDArray.of(x, 3, 2), scale, offset, g);
        assertArrayEquals(new double[] {9.5 / 3, 4.0 / 3}, out.get(1).toDoubleArray(), 1e-12);
        double h = 1e-6;
        for (int i = 0; i < x.length; i++) {
            double[] plus = x.clone();
            double[] minus = x.clone();
            plus[i] += h;
            minus[i] -= h;
            double[] high =
                    run(text, NDArray.of(plus, 3, 2), scale, offset, g).getFirst().toDoubleArray();
            double[] low =
                    run(text, NDArray.of(minus, 3, 2), scale, offset, g).getFirst().toDoubleArray();
            double slope = 0;
            for (int k = 0; k < high.length; k++) {
                slope += (high[k] - low[k]) / (2 * h) * g.getDouble(k);
            }
            assertEquals(slope, out.get(3).getDouble(i), 1e-7);
        }
        double sum = 0;
        for (int k = 0; k < 6; k += 2) {
            sum += g.getDouble(k);
        }
        assertEquals(sum, out.get(5).getDouble(0), 1e-12);
    }

    @Test
    void theSizeOfASymbolicDimension() {
        NDArray size =
                run(
                                """
                                func.func @main(%x: tensor<?x2xf32, #keratin.dims<[n, 2]>>) -> tensor<i32> {
                                  %s = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x2xf32, #keratin.dims<[n, 2]>>) -> tensor<i32>
                                  return %s : tensor<i32>
                                }
                                """,
                                NDArray.of(new float[14], 7, 2))
                        .getFirst();
        assertEquals(7, size.getLong(0));
    }

    @Test
    void inverseFourierOfOddAndEvenLengths() {
        for (int n : new int[] {1, 2, 6, 7, 12}) {
            float[] x = new float[n];
            for (int i = 0; i < n; i++) {
                x[i] = (float) Math.sin(3 * i) + i;
            }
            String half = n / 2 + 1 + "xcomplex<f32>";
            NDArray y =
                    run(
                                    """
                                    func.func @main(%x: tensor<Nxf32>) -> tensor<Nxf32> {
                                      %f = stablehlo.fft %x, type = RFFT, length = [N] : (tensor<Nxf32>) -> tensor<HALF>
                                      %y = stablehlo.fft %f, type = IRFFT, length = [N] : (tensor<HALF>) -> tensor<Nxf32>
                                      return %y : tensor<Nxf32>
                                    }
                                    """
                                            .replace("HALF", half)
                                            .replace("N]", n + "]")
                                            .replace("Nx", n + "x"),
                                    NDArray.of(x, n))
                            .getFirst();
            assertArrayEquals(x, y.toFloatArray(), 1e-5f);
        }
    }
}
