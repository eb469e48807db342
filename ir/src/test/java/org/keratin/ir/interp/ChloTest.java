package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** CHLO functions against Python's math module and scipy.special, and their forms. */
class ChloTest {
    private static NDArray run(String op, NDArray x, String result) {
        String type = "tensor<" + x.size() + "x" + x.dtype().stablehloName() + ">";
        Module module =
                Parser.parse(
                        "func.func @main(%x: "
                                + type
                                + ") -> tensor<"
                                + x.size()
                                + "x"
                                + result
                                + "> {\n  %y = chlo."
                                + op
                                + " %x : "
                                + type
                                + " -> tensor<"
                                + x.size()
                                + "x"
                                + result
                                + ">\n  return %y : tensor<"
                                + x.size()
                                + "x"
                                + result
                                + ">\n}",
                        "chlo");
        String printed = Printer.print(module);
        assertEquals(printed, Printer.print(Parser.parse(printed, "again")));
        return Interpreter.run(module, List.of(x)).getFirst();
    }

    /** f64 to 1e-13 (relative), f32 to a few ULP. Pairs of argument and value. */
    private static void check(String op, double... pairs) {
        for (DType dtype : new DType[] {DType.FLOAT64, DType.FLOAT32}) {
            for (int i = 0; i < pairs.length; i += 2) {
                NDArray x = NDArray.allocate(dtype, 1);
                x.setDouble(0, pairs[i]);
                if (dtype == DType.FLOAT32 && x.getDouble(0) != pairs[i]) {
                    continue;
                }
                double got = run(op, x, dtype.stablehloName()).getDouble(0);
                double tolerance =
                        (dtype == DType.FLOAT64 ? 2e-13 : 2e-6)
                                * Math.max(Math.abs(pairs[i + 1]), 1e-300);
                double size = Math.abs(pairs[i + 1]);
                if (dtype == DType.FLOAT64 || (size > 1e-30 && !(size > 1e38))) {
                    assertEquals(
                            pairs[i + 1], got, tolerance, op + "(" + pairs[i] + ") in " + dtype);
                }
            }
        }
    }

    @Test
    void errorFunctions() {
        check("erfc", -2, 1.9953222650189528, 0.3, 0.6713732405408726, 1.5, 0.033894853524689274);
        check(
                "erfc",
                9,
                4.13703174651381e-37,
                26,
                5.663192408856143e-296,
                1e10,
                0,
                Double.NEGATIVE_INFINITY,
                2);
        check(
                "erf_inv",
                0.1,
                0.08885599049425769,
                0.9,
                1.1630871536766743,
                -0.999999,
                -3.458910737275499,
                0,
                0);
        check("erf_inv", 1, Double.POSITIVE_INFINITY, -1, Double.NEGATIVE_INFINITY);
    }

    @Test
    void gammaFunctions() {
        check("lgamma", 0.1, 2.2527126517342055, 0.5, 0.5723649429247004, 3.7, 1.4280723266653883);
        check(
                "lgamma",
                -1.3,
                1.2024757863901112,
                150,
                600.0094705553274,
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        check(
                "digamma",
                0.1,
                -10.423754940411076,
                2.5,
                0.7031566406452432,
                -1.3,
                2.8825405488661677,
                100,
                4.600161852738088);
        assertTrue(
                Double.isNaN(run("digamma", NDArray.of(new double[] {-2}, 1), "f64").getDouble(0)));
    }

    @Test
    void hyperbolicAndCircularInverses() {
        check("asinh", -1e-9, -1e-9, 2, 1.4436354751788103, 1e200, 461.2101657793691);
        check("acosh", 3, 1.762747174039086, 1, 0, 1e200, 461.2101657793691);
        check("atanh", 1e-9, 1e-9, -0.5, -0.5493061443340548);
        check("sinh", 1e-9, 1e-9, -3, -10.017874927409903, 710, 1.1169973830808557e+308);
        check("cosh", 0, 1, 2, 3.7621956910836314, 710, 1.1169973830808557e+308);
        check("asin", 0.3, 0.3046926540153975);
        check("acos", -0.7, 2.3461938234056494);
        check("atan", 5, 1.373400766945016);
        assertEquals(-0.0, run("sinh", NDArray.of(new double[] {-0.0}, 1), "f64").getDouble(0));
        assertEquals(
                1,
                run("is_inf", NDArray.of(new float[] {Float.NEGATIVE_INFINITY}, 1), "i1")
                        .getLong(0));
    }

    @Test
    void topK() {
        Module module =
                Parser.parse(
                        """
                        func.func @main(%x: tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>) {
                          %v, %i = chlo.top_k(%x, k = 3) : tensor<2x4xf32> -> (tensor<2x3xf32>, tensor<2x3xi32>)
                          return %v, %i : tensor<2x3xf32>, tensor<2x3xi32>
                        }
                        """,
                        "topk");
        String printed = Printer.print(module);
        assertEquals(printed, Printer.print(Parser.parse(printed, "again")));
        NDArray x = NDArray.of(new float[] {1, 3, 3, 2, -1, Float.NaN, -0f, 0f}, 2, 4);
        List<NDArray> out = Interpreter.run(module, List.of(x));
        assertArrayEquals(new float[] {3, 3, 2, Float.NaN, 0f, -0f}, out.get(0).toFloatArray());
        assertArrayEquals(new int[] {1, 2, 3, 1, 3, 2}, out.get(1).toIntArray());
    }
}
