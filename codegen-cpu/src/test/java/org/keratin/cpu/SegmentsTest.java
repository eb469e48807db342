package org.keratin.cpu;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concatenations and paddings, whose parts have loops of their own, against the interpreter. */
class SegmentsTest {
    @ParameterizedTest
    @CsvSource({
        "f32, 300, 500", "f32, 1, 1023", "f32, 1023, 1", "f32, 64, 64", "f32, 63, 65",
        "f32, 67, 3", "f32, 3, 5", "f64, 100, 129", "bf16, 777, 200", "i8, 1000, 999",
        "i64, 31, 95", "f32, 10000, 30001"
    })
    void twoParts(String dtype, int a, int b) {
        Compared.of(
                        """
                        func.func @main(%%a: tensor<%2$dx%1$s>, %%b: tensor<%3$dx%1$s>) -> (tensor<%4$dx%1$s>, tensor<%4$dx%1$s>) {
                          %%0 = stablehlo.concatenate %%a, %%b, dim = 0 : (tensor<%2$dx%1$s>, tensor<%3$dx%1$s>) -> tensor<%4$dx%1$s>
                          %%1 = stablehlo.reverse %%0, dims = [0] : tensor<%4$dx%1$s>
                          %%2 = stablehlo.add %%0, %%1 : tensor<%4$dx%1$s>
                          return %%2, %%1 : tensor<%4$dx%1$s>, tensor<%4$dx%1$s>
                        }
                        """
                                .formatted(dtype, a, b, a + b))
                .check(0);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 500, 200, 7",
        "1, 700, 1, 3",
        "80, 90, 100, 2",
        "5, 6, 7, 4",
        "64, 1, 640, 5",
        "128, 0, 256, 3"
    })
    void threePartsOfRows(int a, int b, int c, int rows) {
        Compared.of(
                        """
                        func.func @main(%%a: tensor<%1$dx%2$dxf32>, %%b: tensor<%1$dx%3$dxf32>, %%c: tensor<%1$dx%4$dxf32>) -> tensor<%1$dx%5$dxf32> {
                          %%0 = stablehlo.multiply %%b, %%b : tensor<%1$dx%3$dxf32>
                          %%1 = stablehlo.concatenate %%a, %%0, %%c, dim = 1 : (tensor<%1$dx%2$dxf32>, tensor<%1$dx%3$dxf32>, tensor<%1$dx%4$dxf32>) -> tensor<%1$dx%5$dxf32>
                          return %%1 : tensor<%1$dx%5$dxf32>
                        }
                        """
                                .formatted(rows, a, b, c, a + b + c))
                .check(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3, 4, 0", "1000, 500, 0, 0", "1000, 0, 500, 0", "200, 100, 100, 1",
        "200, 7, 1, 2", "1000, -3, -5, 0", "1000, -100, 300, 0", "9, 400, 400, 0",
        "100, -20, 50, 3"
    })
    void padding(int n, int low, int high, int interior) {
        int size = low + n + (n - 1) * interior + high;
        Compared.of(
                        """
                        func.func @main(%%a: tensor<3x%1$dxf32>, %%z: tensor<f32>) -> (tensor<3x%5$dxf32>, tensor<%5$dx3xf32>) {
                          %%0 = stablehlo.pad %%a, %%z, low = [0, %2$d], high = [0, %3$d], interior = [0, %4$d] : (tensor<3x%1$dxf32>, tensor<f32>) -> tensor<3x%5$dxf32>
                          %%1 = stablehlo.negate %%0 : tensor<3x%5$dxf32>
                          %%2 = stablehlo.transpose %%1, dims = [1, 0] : (tensor<3x%5$dxf32>) -> tensor<%5$dx3xf32>
                          return %%0, %%2 : tensor<3x%5$dxf32>, tensor<%5$dx3xf32>
                        }
                        """
                                .formatted(n, low, high, interior, size))
                .check(0);
    }

    /** Real and imaginary parts stand in turn, read and written by shuffles. */
    @ParameterizedTest
    @CsvSource({"200, 300", "1, 640", "640, 1", "63, 65", "17, 200"})
    void complexParts(int a, int b) {
        Compared.of(
                        """
                        func.func @main(%%a: tensor<%1$dxcomplex<f32>>, %%b: tensor<%2$dxcomplex<f32>>) -> tensor<%3$dxcomplex<f32>> {
                          %%0 = stablehlo.concatenate %%a, %%b, dim = 0 : (tensor<%1$dxcomplex<f32>>, tensor<%2$dxcomplex<f32>>) -> tensor<%3$dxcomplex<f32>>
                          %%1 = stablehlo.reverse %%0, dims = [0] : tensor<%3$dxcomplex<f32>>
                          %%2 = stablehlo.add %%0, %%1 : tensor<%3$dxcomplex<f32>>
                          return %%2 : tensor<%3$dxcomplex<f32>>
                        }
                        """
                                .formatted(a, b, a + b))
                .check(0);
    }

    /**
     * Two arrays in turns, as an associative scan joins its halves: step 2, 3 or 4, some beyond.
     */
    @ParameterizedTest
    @CsvSource({
        "f32, 1, 1000, 2, 1", "f32, 1, 64, 2, 1", "f32, 1, 65, 2, 1", "f64, 1, 333, 2, 1",
        "f32, 3, 200, 2, 1", "f32, 70, 5, 2, 1", "f32, 1, 300, 3, 1", "f32, 2, 300, 3, 2",
        "f32, 1, 257, 4, 3", "i32, 5, 128, 4, 2", "i8, 1, 500, 2, 1", "bf16, 1, 500, 2, 1",
        "f32, 1, 130, 5, 2"
    })
    void inTurns(String dtype, int rows, int n, int step, int second) {
        int size = n * step;
        int gap = step - 1;
        Compared.of(
                        """
                        func.func @main(%%a: tensor<%2$dx%3$dx%1$s>, %%b: tensor<%2$dx%3$dx%1$s>, %%z: tensor<%1$s>) -> (tensor<%2$dx%4$dx%1$s>, tensor<%2$dx%4$dx%1$s>) {
                          %%0 = stablehlo.pad %%a, %%z, low = [0, 0], high = [0, %5$d], interior = [0, %5$d] : (tensor<%2$dx%3$dx%1$s>, tensor<%1$s>) -> tensor<%2$dx%4$dx%1$s>
                          %%1 = stablehlo.pad %%b, %%z, low = [0, %6$d], high = [0, %7$d], interior = [0, %5$d] : (tensor<%2$dx%3$dx%1$s>, tensor<%1$s>) -> tensor<%2$dx%4$dx%1$s>
                          %%2 = stablehlo.add %%0, %%1 : tensor<%2$dx%4$dx%1$s>
                          %%3 = stablehlo.multiply %%0, %%1 : tensor<%2$dx%4$dx%1$s>
                          return %%2, %%3 : tensor<%2$dx%4$dx%1$s>, tensor<%2$dx%4$dx%1$s>
                        }
                        """
                                .formatted(dtype, rows, n, size, gap, second, gap - second))
                .check(0);
    }
}
