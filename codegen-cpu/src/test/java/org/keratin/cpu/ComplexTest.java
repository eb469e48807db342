package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Every op on complex values, compiled against the interpreter: the same bits in strict numerics,
 * but for the real functions inside, of which the cases tell the ULP.
 */
class ComplexTest {
    private static final double[] EDGES = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -2.5,
        30,
        -800,
        1e-30,
        -1e30,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private static NDArray edges(DType dtype) {
        NDArray all = NDArray.allocate(dtype, (long) EDGES.length * EDGES.length);
        for (int i = 0; i < all.size(); i++) {
            all.setComplex(i, EDGES[i / EDGES.length], EDGES[i % EDGES.length]);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "negate, 0",
        "sign, 0",
        "sqrt, 0",
        "rsqrt, 0",
        "cbrt, 1",
        "exponential, 1",
        "exponential_minus_one, 1",
        "log, 1",
        "log_plus_one, 1",
        "logistic, 1",
        "cosine, 1",
        "sine, 1",
        "tan, 1",
        "tanh, 1"
    })
    void unary(String name, long ulp) {
        String op = "stablehlo." + name + " %a0 : tensor<37xcomplex<f32>>";
        Compared.op(op, "37xcomplex<f32>", "37xcomplex<f32>").check(ulp);
        String edges = "stablehlo." + name + " %a0 : tensor<169xcomplex<f32>>";
        Compared.op(edges, "169xcomplex<f32>", "169xcomplex<f32>")
                .check(Numerics.STRICT, ulp, List.of(edges(DType.COMPLEX64)));
    }

    @ParameterizedTest
    @CsvSource({
        "negate, 0",
        "sign, 0",
        "sqrt, 0",
        "rsqrt, 0",
        "exponential, 8",
        "logistic, 64",
        "tanh, 64",
    })
    void unaryOfDoubles(String name, long ulp) {
        String op = "stablehlo." + name + " %a0 : tensor<37xcomplex<f64>>";
        Compared.op(op, "37xcomplex<f64>", "37xcomplex<f64>").check(ulp);
    }

    @ParameterizedTest
    @CsvSource({
        "add, 0, 0",
        "subtract, 0, 0",
        "multiply, 0, 0",
        "divide, 0, 0",
        "maximum, 0, 0",
        "minimum, 0, 0",
        "power, 1, 8",
        "atan2, 1, 64"
    })
    void binary(String name, long ulp, long wide) {
        for (String type : List.of("37xcomplex<f32>", "37xcomplex<f64>")) {
            String op = "stablehlo." + name + " %a0, %a1 : tensor<" + type + ">";
            Compared.op(op, type, type, type).check(type.contains("f32") ? ulp : wide);
        }
        if (!name.equals("power") && !name.equals("atan2")) {
            String type = "169xcomplex<f32>";
            NDArray other = edges(DType.COMPLEX64);
            NDArray turned = NDArray.allocate(DType.COMPLEX64, 169);
            for (int i = 0; i < 169; i++) {
                int from = i * 31 % 169;
                turned.setComplex(i, other.getReal(from), other.getImag(from));
            }
            String op = "stablehlo." + name + " %a0, %a1 : tensor<" + type + ">";
            Compared.op(op, type, type, type)
                    .check(Numerics.STRICT, ulp, List.of(edges(DType.COMPLEX64), turned));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EQ", "NE", "LT", "LE", "GT", "GE"})
    void compare(String direction) {
        String type = "169xcomplex<f32>";
        String op =
                "stablehlo.compare %s, %%a0, %%a1, FLOAT : (tensor<%s>, tensor<%s>) -> tensor<169xi1>"
                        .formatted(direction, type, type);
        NDArray other = edges(DType.COMPLEX64);
        NDArray turned = NDArray.allocate(DType.COMPLEX64, 169);
        for (int i = 0; i < 169; i++) {
            int from = i % 2 == 0 ? i : i * 31 % 169;
            turned.setComplex(i, other.getReal(from), other.getImag(from));
        }
        Compared.op(op, "169xi1", type, type).check(Numerics.STRICT, 0, List.of(other, turned));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stablehlo.abs %a0 : (tensor<37xcomplex<f32>>) -> tensor<37xf32> | 37xf32 |"
                        + " 37xcomplex<f32>",
                "stablehlo.real %a0 : (tensor<37xcomplex<f64>>) -> tensor<37xf64> | 37xf64 |"
                        + " 37xcomplex<f64>",
                "stablehlo.imag %a0 : (tensor<37xcomplex<f32>>) -> tensor<37xf32> | 37xf32 |"
                        + " 37xcomplex<f32>",
                "stablehlo.complex %a0, %a0 : tensor<37xcomplex<f32>> | 37xcomplex<f32> | 37xf32",
                "stablehlo.convert %a0 : (tensor<37xcomplex<f64>>) -> tensor<37xcomplex<f32>> |"
                        + " 37xcomplex<f32> | 37xcomplex<f64>",
                "stablehlo.convert %a0 : (tensor<37xcomplex<f32>>) -> tensor<37xi32> | 37xi32 |"
                        + " 37xcomplex<f32>",
                "stablehlo.convert %a0 : (tensor<37xcomplex<f32>>) -> tensor<37xi1> | 37xi1 |"
                        + " 37xcomplex<f32>",
                "stablehlo.convert %a0 : (tensor<37xi16>) -> tensor<37xcomplex<f32>> |"
                        + " 37xcomplex<f32> | 37xi16",
                "stablehlo.iota dim = 1 : tensor<3x5xcomplex<f32>> | 3x5xcomplex<f32> | f32",
                "stablehlo.broadcast_in_dim %a0, dims = [1] : (tensor<3xcomplex<f32>>) ->"
                        + " tensor<2x3xcomplex<f32>> | 2x3xcomplex<f32> | 3xcomplex<f32>",
                "stablehlo.slice %a0 [1:9:2] : (tensor<10xcomplex<f64>>) -> tensor<4xcomplex<f64>>"
                        + " | 4xcomplex<f64> | 10xcomplex<f64>",
                "stablehlo.bitcast_convert %a0 : (tensor<3xcomplex<f64>>) ->"
                        + " tensor<3x2xcomplex<f32>> | 3x2xcomplex<f32> | 3xcomplex<f64>",
                "stablehlo.bitcast_convert %a0 : (tensor<3x2xcomplex<f32>>) ->"
                        + " tensor<3xcomplex<f64>> | 3xcomplex<f64> | 3x2xcomplex<f32>",
                "stablehlo.constant dense<[(1.0, -2.0), (0.0, -0.0)]> : tensor<2xcomplex<f32>> |"
                        + " 2xcomplex<f32> | f32",
                "stablehlo.constant dense<(1.0, -2.0)> : tensor<2xcomplex<f32>> | 2xcomplex<f32> |"
                        + " f32",
                "stablehlo.optimization_barrier %a0 : tensor<2xcomplex<f32>> | 2xcomplex<f32> |"
                        + " 2xcomplex<f32>"
            })
    void other(String op, String result, String arg) {
        Compared.op(op, result, arg).check(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64"})
    void contractions(String part) {
        String dot =
                "stablehlo.dot_general %a0, %a1, batching_dims = [0] x [1], contracting_dims = [2]"
                        + " x [0] : (tensor<2x5x7xcomplex<P>>, tensor<7x2x3xcomplex<P>>) ->"
                        + " tensor<2x5x3xcomplex<P>>";
        contraction(dot, part, "2x5x3", "2x5x7", "7x2x3");
        String convolution =
                "stablehlo.convolution(%a0, %a1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f],"
                    + " window = {stride = [2], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1],"
                    + " reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 2 :"
                    + " i64} : (tensor<2x9x4xcomplex<P>>, tensor<3x2x6xcomplex<P>>) ->"
                    + " tensor<2x5x6xcomplex<P>>";
        contraction(convolution, part, "2x5x6", "2x9x4", "3x2x6");
    }

    /** A sum of one product begins from zero, whatever the product's sign. */
    @Test
    void contractionOfNoDimension() {
        Compared product =
                Compared.op(
                        "stablehlo.dot_general %a0, %a1, contracting_dims = [] x [] :"
                                + " (tensor<2xcomplex<f32>>, tensor<complex<f32>>) ->"
                                + " tensor<2xcomplex<f32>>",
                        "2xcomplex<f32>", "2xcomplex<f32>", "complex<f32>");
        NDArray x = NDArray.allocate(DType.COMPLEX64, 2);
        x.setComplex(0, 0.0, -0.0);
        x.setComplex(1, -0.0, -0.0);
        NDArray y = NDArray.allocate(DType.COMPLEX64);
        y.setComplex(0, 0.0, -0.0);
        product.check(Numerics.STRICT, 0, List.of(x, y));
    }

    private static void contraction(String op, String part, String result, String lhs, String rhs) {
        String element = "xcomplex<" + part + ">";
        Compared compared =
                Compared.op(op.replace("P", part), result + element, lhs + element, rhs + element);
        compared.check(0);
        close(compared, 1e-5);
    }

    private static void close(Compared program, double tolerance) {
        close(program, program.random(3), tolerance);
    }

    private static void close(Compared program, List<NDArray> args, double tolerance) {
        for (Numerics numerics : Numerics.values()) {
            NDArray expected = Interpreter.run(program.module(), args).getFirst();
            NDArray actual = program.compiled(numerics, args).getFirst();
            for (long i = 0; i < expected.size(); i++) {
                assertEquals(expected.getReal(i), actual.getReal(i), tolerance);
                assertEquals(expected.getImag(i), actual.getImag(i), tolerance);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "multiply", "maximum"})
    void reductions(String name) {
        List<String> bodies = new ArrayList<>();
        bodies.add(
                "stablehlo.reduce(%a0 init: %a1) applies stablehlo."
                        + name
                        + " across dimensions = [0] : (tensor<7x20xcomplex<f32>>,"
                        + " tensor<complex<f32>>) -> tensor<20xcomplex<f32>>");
        bodies.add(
                """
                "stablehlo.reduce_window"(%a0, %a1) <{window_dimensions = array<i64: 3, 1>, window_strides = array<i64: 2, 1>}> ({
                  ^bb0(%p: tensor<complex<f32>>, %q: tensor<complex<f32>>):
                    %r = stablehlo.OP %p, %q : tensor<complex<f32>>
                    stablehlo.return %r : tensor<complex<f32>>
                  }) : (tensor<7x20xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x20xcomplex<f32>>
                """
                        .replace("OP", name));
        Compared.op(bodies.get(0), "20xcomplex<f32>", "7x20xcomplex<f32>", "complex<f32>").check(0);
        Compared.op(bodies.get(1), "3x20xcomplex<f32>", "7x20xcomplex<f32>", "complex<f32>")
                .check(0);
    }

    @Test
    void argumentsReturned() {
        Compared.of(
                        """
                        func.func @main(%a: tensor<3xcomplex<f32>>, %b: tensor<complex<f64>>, %c: tensor<f32>)
                            -> (tensor<complex<f64>>, tensor<3xcomplex<f32>>, tensor<f32>, tensor<3xcomplex<f32>>) {
                          return %b, %a, %c, %a : tensor<complex<f64>>, tensor<3xcomplex<f32>>, tensor<f32>, tensor<3xcomplex<f32>>
                        }
                        """)
                .check(0);
        Compared.of(
                        """
                        func.func @main(%a: tensor<3xcomplex<f32>>) -> (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) {
                          %r = stablehlo.negate %a : tensor<3xcomplex<f32>>
                          return %a, %r : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
                        }
                        """)
                .check(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2x5x5, f32, true",
        "5x5, f64, false",
        "3x1x1, f32, false",
        "0x0, f32, true",
        "13x13, f32, false"
    })
    void cholesky(String shape, String part, boolean lower) {
        String type = "tensor<" + shape + "xcomplex<" + part + ">>";
        Compared program =
                Compared.of(
                        """
                        func.func @main(%a: TYPE) -> TYPE {
                          %r = stablehlo.cholesky %a, lower = LOWER : TYPE
                          return %r : TYPE
                        }
                        """
                                .replace("TYPE", type)
                                .replace("LOWER", "" + lower));
        NDArray a = program.random(5).getFirst();
        long n = a.dim(-1);
        for (long i = 0; i < a.size(); i++) {
            boolean isDiagonal = i / n % n == i % n;
            a.setComplex(i, a.getReal(i) + (isDiagonal ? 4 * n : 0), isDiagonal ? 0 : a.getImag(i));
        }
        program.check(Numerics.STRICT, 0, List.of(a));
        close(program, List.of(a), 1e-5);
        // not positive definite: NaN in the same places
        program.check(Numerics.STRICT, 0, program.random(6));
    }

    @ParameterizedTest
    @CsvSource({"true, true, f32", "true, false, f64", "false, true, f64", "false, false, f32"})
    void triangularSolve(boolean left, boolean lower, String part) {
        for (String form : List.of("NO_TRANSPOSE", "TRANSPOSE", "ADJOINT")) {
            for (boolean unit : new boolean[] {false, true}) {
                String b = (left ? "tensor<2x5x3" : "tensor<2x3x5") + "xcomplex<" + part + ">>";
                Compared program =
                        Compared.of(
                                """
                                func.func @main(%a: TYPE_A, %b: TYPE_B) -> TYPE_B {
                                  %r = "stablehlo.triangular_solve"(%a, %b) <{left_side = LEFT, lower = LOWER,
                                    unit_diagonal = UNIT, transpose_a = #stablehlo<transpose FORM>}>
                                    : (TYPE_A, TYPE_B) -> TYPE_B
                                  return %r : TYPE_B
                                }
                                """
                                        .replace("TYPE_A", "tensor<2x5x5xcomplex<" + part + ">>")
                                        .replace("TYPE_B", b)
                                        .replace("LEFT", "" + left)
                                        .replace("LOWER", "" + lower)
                                        .replace("UNIT", "" + unit)
                                        .replace("FORM", form));
                program.check(0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"GE, array<i64: 2; 3>", "LT, array<i64: 1; 2>", "GT, array<i64: 2; 2>"})
    void selectAndScatter(String direction, String strides) {
        int[] steps =
                strides.contains("3")
                        ? new int[] {2, 3}
                        : strides.contains("1;") ? new int[] {1, 2} : new int[] {2, 2};
        int rows = (7 + 1 - 3) / steps[0] + 1;
        int columns = (8 + 1 - 2) / steps[1] + 1;
        Compared program =
                Compared.of(
                        """
                        func.func @main(%x: tensor<7x8xcomplex<f32>>, %s: tensor<SOURCExcomplex<f32>>, %i: tensor<complex<f32>>)
                            -> tensor<7x8xcomplex<f32>> {
                          %r = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 3, 2>,
                              window_strides = STRIDES, padding = dense<[[1, 0], [0, 1]]> : tensor<2x2xi64>}> ({
                            ^bb0(%p: tensor<complex<f32>>, %q: tensor<complex<f32>>):
                              %c = stablehlo.compare DIRECTION, %p, %q, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
                              stablehlo.return %c : tensor<i1>
                          }, {
                            ^bb0(%p: tensor<complex<f32>>, %q: tensor<complex<f32>>):
                              %c = stablehlo.multiply %p, %q : tensor<complex<f32>>
                              %d = stablehlo.add %c, %q : tensor<complex<f32>>
                              stablehlo.return %d : tensor<complex<f32>>
                          }) : (tensor<7x8xcomplex<f32>>, tensor<SOURCExcomplex<f32>>, tensor<complex<f32>>) -> tensor<7x8xcomplex<f32>>
                          return %r : tensor<7x8xcomplex<f32>>
                        }
                        """
                                .replace("SOURCE", rows + "x" + columns)
                                .replace("STRIDES", strides.replace(';', ','))
                                .replace("DIRECTION", direction));
        program.check(0);
    }

    @Test
    void nothing() {
        Compared.op(
                        "stablehlo.complex %a0, %a0 : tensor<2x0xcomplex<f32>>",
                        "2x0xcomplex<f32>", "2x0xf32")
                .check(0);
    }
}
