package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/**
 * {@code rng}, whose numbers the specification leaves open: range, moments, independence, and the
 * same numbers for the same seed.
 */
class RngTest {
    private static final int COUNT = 20_000;

    private static final String PROGRAM =
            """
            func.func @main() -> (tensor<20000xTYPE>, tensor<20000xTYPE>) {
              %a = stablehlo.constant dense<A> : tensor<TYPE>
              %b = stablehlo.constant dense<B> : tensor<TYPE>
              %n = stablehlo.constant dense<20000> : tensor<1xi64>
              %x = stablehlo.rng %a, %b, %n, distribution = KIND : (tensor<TYPE>, tensor<TYPE>, tensor<1xi64>) -> tensor<20000xTYPE>
              %y = stablehlo.rng %a, %b, %n, distribution = KIND : (tensor<TYPE>, tensor<TYPE>, tensor<1xi64>) -> tensor<20000xTYPE>
              return %x, %y : tensor<20000xTYPE>, tensor<20000xTYPE>
            }
            """;

    private static Interpreter interpreter(String type, String kind, String a, String b) {
        String text =
                PROGRAM.replace("TYPE", type)
                        .replace("KIND", kind)
                        .replace("<A>", "<" + a + ">")
                        .replace("<B>", "<" + b + ">");
        return Interpreter.of(Parser.parse(text, "rng"));
    }

    private static double[] values(NDArray x) {
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = x.dtype().isFloat() ? x.getDouble(i) : x.getLong(i);
        }
        return values;
    }

    /** The mean of {@code ((x - mean) / deviation)^power}. */
    private static double moment(double[] x, double mean, double deviation, int power) {
        double sum = 0;
        for (double value : x) {
            sum += Math.pow((value - mean) / deviation, power);
        }
        return sum / x.length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64", "f16", "bf16"})
    void uniformFloats(String type) {
        double[] x =
                values(interpreter(type, "UNIFORM", "-1.0", "3.0").call("main", List.of()).get(0));
        for (double value : x) {
            assertTrue(value >= -1 && value < 3, type + ": " + value);
        }
        double deviation = 4 / Math.sqrt(12);
        // five standard errors, and what rounding to 8 bits moves
        assertEquals(0, moment(x, 1, deviation, 1), 0.04, type);
        assertEquals(1, moment(x, 1, deviation, 2), 0.04, type);
        assertEquals(0, moment(x, 1, deviation, 3), 0.08, type);
        assertEquals(1.8, moment(x, 1, deviation, 4), 0.1, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i8", "i16", "i32", "i64"})
    void uniformIntegers(String type) {
        double[] x = values(interpreter(type, "UNIFORM", "-3", "5").call("main", List.of()).get(0));
        int[] counts = new int[8];
        for (double value : x) {
            counts[(int) value + 3]++;
        }
        for (int count : counts) {
            assertEquals(COUNT / 8.0, count, 250, type);
        }
    }

    @Test
    void unsignedAndBoolean() {
        double[] x =
                values(interpreter("ui8", "UNIFORM", "200", "250").call("main", List.of()).get(0));
        for (double value : x) {
            assertTrue(value >= 200 && value < 250, "" + value);
        }
        double[] all =
                values(
                        interpreter("i64", "UNIFORM", "-9223372036854775808", "9223372036854775807")
                                .call("main", List.of())
                                .get(0));
        assertEquals(0, moment(all, 0, Math.pow(2, 64) / Math.sqrt(12), 1), 0.04);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f32", "f64", "f16", "bf16"})
    void normalFloats(String type) {
        double[] x =
                values(interpreter(type, "NORMAL", "2.0", "0.5").call("main", List.of()).get(0));
        assertEquals(0, moment(x, 2, 0.5, 1), 0.04, type);
        assertEquals(1, moment(x, 2, 0.5, 2), 0.06, type);
        assertEquals(0, moment(x, 2, 0.5, 3), 0.15, type);
        assertEquals(3, moment(x, 2, 0.5, 4), 0.4, type);
        long beyond = java.util.Arrays.stream(x).filter(v -> Math.abs(v - 2) > 1).count();
        assertEquals(0.0455 * COUNT, beyond, 170, type);
    }

    @Test
    void everyDrawDiffersAndASeedRepeatsThem() {
        Interpreter first = interpreter("f32", "UNIFORM", "0.0", "1.0");
        List<NDArray> drawn = first.seed(7).call("main", List.of());
        assertFalse(drawn.get(0).sameBits(drawn.get(1)));
        double[] x = values(drawn.get(0));
        double[] y = values(drawn.get(1));
        double together = 0;
        double neighbours = 0;
        for (int i = 0; i < COUNT; i++) {
            together += (x[i] - 0.5) * (y[i] - 0.5) * 12 / COUNT;
            neighbours += i == 0 ? 0 : (x[i] - 0.5) * (x[i - 1] - 0.5) * 12 / COUNT;
        }
        assertEquals(0, together, 0.04, "two draws are independent");
        assertEquals(0, neighbours, 0.04, "neighbours are independent");
        List<NDArray> later = first.call("main", List.of());
        assertFalse(drawn.get(0).sameBits(later.get(0)), "a later call goes on");
        List<NDArray> again = first.seed(7).call("main", List.of());
        List<NDArray> other =
                interpreter("f32", "UNIFORM", "0.0", "1.0").seed(8).call("main", List.of());
        for (int i = 0; i < 2; i++) {
            assertTrue(drawn.get(i).sameBits(again.get(i)));
            assertFalse(drawn.get(i).sameBits(other.get(i)));
        }
    }
}
