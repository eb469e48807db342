package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;

/** Fourier transforms compiled, against the interpreter's in f64: error relative to the norm. */
class FourierTest {
    static Stream<Integer> lengths() {
        return Stream.concat(
                IntStream.rangeClosed(1, 24).boxed(),
                Stream.of(32, 37, 60, 97, 128, 131, 256, 360, 1000, 1024, 4096));
    }

    private static Compared transform(String kind, String in, String out, String length) {
        String op =
                "stablehlo.fft %%a0, type = %s, length = [%s] : (tensor<%s>) -> tensor<%s>"
                        .formatted(kind, length, in, out);
        return Compared.op(op, out, in);
    }

    private static void check(Compared program, double tolerance) {
        List<NDArray> args = program.random(5);
        NDArray expected = Interpreter.run(program.module(), args).getFirst();
        NDArray actual = program.compiled(Numerics.STRICT, args).getFirst();
        assertArrayEquals(expected.shape(), actual.shape());
        double norm = 0;
        double error = 0;
        for (long i = 0; i < expected.size(); i++) {
            double re = expected.getReal(i);
            double im = expected.dtype().isComplex() ? expected.getImag(i) : 0;
            double dRe = re - actual.getReal(i);
            double dIm = im - (expected.dtype().isComplex() ? actual.getImag(i) : 0);
            norm += re * re + im * im;
            error = Math.max(error, Math.hypot(dRe, dIm));
        }
        double root = Math.sqrt(norm / Math.max(1, expected.size()));
        assertTrue(error <= tolerance * root, error / root + " of the mean amplitude");
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void complex(int n) {
        check(
                transform("FFT", "2x" + n + "xcomplex<f32>", "2x" + n + "xcomplex<f32>", "" + n),
                4e-6);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void inverse(int n) {
        check(transform("IFFT", n + "xcomplex<f64>", n + "xcomplex<f64>", "" + n), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void real(int n) {
        int half = n / 2 + 1;
        check(transform("RFFT", "3x" + n + "xf32", "3x" + half + "xcomplex<f32>", "" + n), 4e-6);
        check(transform("IRFFT", "3x" + half + "xcomplex<f32>", "3x" + n + "xf32", "" + n), 4e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "FFT, 2x6x8x10xcomplex<f32>, 2x6x8x10xcomplex<f32>, '6, 8, 10'",
        "FFT, 2x131x6xcomplex<f32>, 2x131x6xcomplex<f32>, '131, 6'",
        "IFFT, 3x257x137xcomplex<f64>, 3x257x137xcomplex<f64>, '257, 137'",
        "IFFT, 5x16x16xcomplex<f32>, 5x16x16xcomplex<f32>, '16, 16'",
        "RFFT, 4x32x48xf32, 4x32x25xcomplex<f32>, '32, 48'",
        "IRFFT, 4x32x25xcomplex<f32>, 4x32x48xf32, '32, 48'",
        "RFFT, 4x7x9xf64, 4x7x5xcomplex<f64>, '7, 9'",
        "IRFFT, 4x7x5xcomplex<f64>, 4x7x9xf64, '7, 9'"
    })
    void severalDimensions(String kind, String in, String out, String length) {
        check(transform(kind, in, out, length), 4e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "FFT, 0x8xcomplex<f32>, 0x8xcomplex<f32>, 8",
        "RFFT, 0x8xf32, 0x5xcomplex<f32>, 8",
        "IRFFT, 0x5xcomplex<f32>, 0x8xf32, 8",
        "IFFT, 3x0xcomplex<f32>, 3x0xcomplex<f32>, 0"
    })
    void nothing(String kind, String in, String out, String length) {
        check(transform(kind, in, out, length), 0);
    }

    /** Between two transforms is a product: nothing is stored twice, and the whole is compiled. */
    @Test
    void convolutionByTransforms() {
        check(
                Compared.of(
                        """
                        func.func @main(%x: tensor<4x240xf32>, %y: tensor<4x240xf32>) -> tensor<4x240xf32> {
                          %0 = stablehlo.fft %x, type = RFFT, length = [240] : (tensor<4x240xf32>) -> tensor<4x121xcomplex<f32>>
                          %1 = stablehlo.fft %y, type = RFFT, length = [240] : (tensor<4x240xf32>) -> tensor<4x121xcomplex<f32>>
                          %2 = stablehlo.multiply %0, %1 : tensor<4x121xcomplex<f32>>
                          %3 = stablehlo.fft %2, type = IRFFT, length = [240] : (tensor<4x121xcomplex<f32>>) -> tensor<4x240xf32>
                          return %3 : tensor<4x240xf32>
                        }
                        """),
                4e-6);
    }
}
