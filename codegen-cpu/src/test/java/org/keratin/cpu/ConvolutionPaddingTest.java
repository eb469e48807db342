package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;

/**
 * Padding and the holes of a dilated input are zeros that meet the kernel (spec: #convolution), so
 * that its infinities and NaN reach the same results as beside an input that is padded before: on
 * every way that the sizes and types choose, interpreted and compiled in strict numerics.
 */
class ConvolutionPaddingTest {
    private static final double[] EDGES = {
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
    };

    @ParameterizedTest
    @CsvSource({
        // type, size, features, outputs, groups, kernel, stride, holes, spread, low, high
        "f32, 6, 1, 1, 1, 3, 1, 1, 1, 1, 1",
        "f32, 12, 16, 32, 1, 3, 1, 1, 1, 1, 1",
        "f32, 9, 8, 8, 8, 3, 2, 1, 1, 2, 1",
        "f32, 9, 4, 6, 2, 2, 1, 1, 2, 1, 2",
        "f32, 7, 3, 16, 1, 3, 1, 2, 1, 2, -1",
        "f64, 8, 16, 8, 1, 3, 1, 2, 1, 1, 1",
        "bf16, 8, 8, 16, 1, 3, 1, 1, 1, 1, 1",
        "f16, 6, 4, 4, 4, 3, 1, 2, 1, 1, 1",
        "complex<f32>, 5, 2, 3, 1, 2, 1, 1, 1, 1, 1"
    })
    void zerosMeetTheKernel(
            String type,
            int size,
            int features,
            int outputs,
            int groups,
            int kernel,
            int stride,
            int holes,
            int spread,
            int low,
            int high) {
        int padded = (size - 1) * holes + 1 + low + high;
        int positions = (padded - (kernel - 1) * spread - 1) / stride + 1;
        String x = "tensor<2x%dx%dx%dx%s>".formatted(size, size, features, type);
        String k = "tensor<%dx%dx%dx%dx%s>";
        k = k.formatted(kernel, kernel, features / groups, outputs, type);
        String y = "tensor<2x%dx%dx%dx%s>".formatted(positions, positions, outputs, type);
        String window =
                "batch_group_count = 1 : i64, feature_group_count = %d : i64, dimension_numbers ="
                    + " #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, window_strides ="
                    + " array<i64: %d, %d>, rhs_dilation = array<i64: %d, %d>";
        window = window.formatted(groups, stride, stride, spread, spread);
        String inWindow =
                "%s, lhs_dilation = array<i64: %d, %d>, padding = dense<[[%d, %d], [%d, %d]]> :"
                        + " tensor<2x2xi64>";
        inWindow = inWindow.formatted(window, holes, holes, low, high, low, high);
        Compared one =
                Compared.of(
                        """
                        func.func @main(%%x: %s, %%k: %s) -> %s {
                          %%y = "stablehlo.convolution"(%%x, %%k) <{%s}> : (%s, %s) -> %s
                          return %%y : %s
                        }\
                        """
                                .formatted(x, k, y, inWindow, x, k, y, y));
        String z = "tensor<2x%dx%dx%dx%s>".formatted(padded, padded, features, type);
        String edges = "array<i64: 0, %d, %d, 0>";
        Compared two =
                Compared.of(
                        """
                        func.func @main(%%x: %s, %%k: %s) -> %s {
                          %%0 = stablehlo.constant dense<%s> : tensor<%s>
                          %%z = "stablehlo.pad"(%%x, %%0) <{edge_padding_low = %s,
                              edge_padding_high = %s, interior_padding = %s}>
                              : (%s, tensor<%s>) -> %s
                          %%y = "stablehlo.convolution"(%%z, %%k) <{%s}> : (%s, %s) -> %s
                          return %%y : %s
                        }\
                        """
                                .formatted(
                                        x,
                                        k,
                                        y,
                                        type.startsWith("c") ? "(0.0, 0.0)" : "0.0",
                                        type,
                                        edges.formatted(low, low),
                                        edges.formatted(high, high),
                                        edges.formatted(holes - 1, holes - 1),
                                        x,
                                        type,
                                        z,
                                        window,
                                        z,
                                        k,
                                        y,
                                        y));
        List<NDArray> args = new ArrayList<>(one.random(1));
        SplittableRandom random = new SplittableRandom(2);
        NDArray weights = args.get(1);
        for (int i = 0; i <= weights.size() / 40; i++) {
            long at = random.nextLong(weights.size());
            double edge = EDGES[random.nextInt(EDGES.length)];
            if (weights.dtype().isComplex()) {
                weights.setComplex(at, edge, 1);
            } else {
                weights.setDouble(at, edge);
            }
        }
        String expected = pattern(Interpreter.run(two.module(), args));
        assertEquals(expected, pattern(Interpreter.run(one.module(), args)), "interpreted");
        assertEquals(expected, pattern(one.compiled(Numerics.STRICT, args)), "compiled");
    }

    /** Where the numbers are NaN, infinite and finite. */
    private static String pattern(List<NDArray> results) {
        NDArray result = results.getFirst();
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < result.size(); i++) {
            if (result.dtype().isComplex()) {
                text.append(kind(result.getReal(i))).append(kind(result.getImag(i)));
            } else {
                text.append(kind(result.getDouble(i)));
            }
        }
        return text.toString();
    }

    private static char kind(double x) {
        return Double.isNaN(x) ? 'n' : Double.isFinite(x) ? 'f' : x > 0 ? '+' : '-';
    }
}
