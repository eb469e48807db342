package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Constant;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;

/** Long texts take linear time and an ordinary stack; too deep and too large ones are refused. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTest {
    private static void refused(String text, String why) {
        ParseException e =
                assertThrows(ParseException.class, () -> Parser.parse(text, "limits.mlir"));
        assertTrue(e.problem().contains(why), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
    }

    private static String function(String line) {
        return "func.func @main(%x: tensor<2xf32>) {\n" + line + "\nreturn\n}\n";
    }

    @Test
    void aHundredThousandOperationsInARow() {
        StringBuilder text =
                new StringBuilder("func.func @main(%0: tensor<f32>) -> tensor<f32> {\n");
        int count = 100_000;
        for (int i = 1; i <= count; i++) {
            text.append("%").append(i).append(" = stablehlo.negate %").append(i - 1);
            text.append(" : tensor<f32>\n");
        }
        text.append("return %").append(count).append(" : tensor<f32>\n}\n");
        Module module = Parser.parse(text.toString(), "long.mlir");
        assertEquals(List.of(), Verifier.problems(module));
        assertEquals(count, module.entry().body().nodes().size());
        String printed = Printer.print(module);
        assertEquals(printed, Printer.print(Parser.parse(printed, "again.mlir")));
        NDArray one = NDArray.of(new float[] {1});
        assertEquals(1, Interpreter.run(module, List.of(one.reshape())).getFirst().getDouble(0));
    }

    @Test
    void longChainsOfCallsAreVerified() {
        StringBuilder text = new StringBuilder();
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            text.append("func.func @f").append(i).append("() {\n");
            text.append(i + 1 < count ? "call @f" + (i + 1) + "() : () -> ()\n" : "");
            text.append("return\n}\n");
        }
        Module module = Parser.parse(text.toString(), "calls.mlir");
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(List.of(), Verifier.problems(module)));
    }

    @Test
    void hugeShapesAreRefusedBeforeAnythingMultipliesThem() {
        refused(
                function("%0 = stablehlo.constant dense<0.0> : tensor<9223372036854775807xf32>"),
                "too large");
        refused(
                function("%0 = stablehlo.iota dim = 0 : tensor<4294967296x4294967296xi8>"),
                "too large");
        refused(function("%0 = stablehlo.abs %x : tensor<9223372036854775808xf32>"), "64 bits");
        refused(function("%0 = stablehlo.abs %x : tensor<" + "1x".repeat(70) + "f32>"), "64");
        String splat = "%c = stablehlo.constant dense<1> : tensor<100000000xi8>\n";
        String other = splat.replace("%c", "%d").replace("<1>", "<2>");
        refused(function(splat + other), "broadcast a scalar");
    }

    @Test
    void equalRepeatedValuesAreKeptOnce() {
        StringBuilder caches = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String value = i % 2 == 0 ? "0.0" : "\"0x00000000\"";
            caches.append("%" + i + " = stablehlo.constant dense<" + value + ">")
                    .append(" : tensor<8x2048x128xf32>\n");
        }
        Module module = Parser.parse(function(caches.toString()), "caches.mlir");
        Set<NDArray> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : module.entry().body().nodes()) {
            NDArray value = ((Constant) node.op()).value().data();
            assertEquals(0.0, value.getDouble(value.size() - 1));
            arrays.add(value);
        }
        assertEquals(1, arrays.size());
    }

    @Test
    void deepTextsAreRefused() {
        refused(function("%0 = stablehlo.abs %x {a = " + "[".repeat(500_000)), "nested deeper");
        refused("module attributes {a = " + "(".repeat(1000) + "} {}", "expected");
        refused("module attributes {a = " + "() -> ".repeat(100_000) + "i1} {}", "nested deeper");
    }

    @Test
    void errorsQuoteLittle() {
        String name = "n".repeat(100_000);
        ParseException e =
                assertThrows(
                        ParseException.class,
                        () -> Parser.parse(function("%0 = " + name + ".x %x"), "long.mlir"));
        assertTrue(e.getMessage().length() < 2000, () -> "length " + e.getMessage().length());
    }

    @Test
    void aNameOfAHundredThousandWords() {
        String op = "a" + ".b".repeat(100_000);
        String rest =
                " %x {decomposition = @twice} : (tensor<2xf32>) -> tensor<2xf32>\nreturn\n}\n"
                        + "func.func private @twice(tensor<2xf32>) -> tensor<2xf32>\n";
        String begin = "func.func @main(%x: tensor<2xf32>) {\n%0 = stablehlo.composite ";
        String printed = Printer.print(Parser.parse(begin + '"' + op + '"' + rest, "name.mlir"));
        assertTrue(printed.contains('"' + op + '"'));
        refused(begin + '"' + op + '.' + '"' + rest, "the name needs a namespace");
    }

    @Test
    void aScaleOfMoreThan64Bits() {
        refused(
                "func.func private @f(tensor<2x!quant.uniform<i8:f32, 0x12345678901234568>>)\n",
                "the scale 0x12345678901234568 does not fit in 64 bits");
    }

    @Test
    void longWordsInAttributesOfFields() {
        String word = "a".repeat(300_000);
        String gather =
                "%0 = \"stablehlo.gather\"(%x, %x) <{slice_sizes = array<i64: 1>,"
                        + " dimension_numbers = ";
        String types = "}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>";
        shortly(
                function(gather + "#foo.bar<" + word + ">" + types),
                "must be #stablehlo.gather<…>, received #foo.bar<aaa");
        shortly(function(gather + "#stablehlo.gather<" + word + ">" + types), ": 'aaa");
        shortly(
                "func.func private @f(tensor<?xf32, #keratin.dims<[b"
                        + " + b".repeat(100_000)
                        + "]>>)",
                "is no dimension expression");
    }

    private static void shortly(String text, String part) {
        ParseException e =
                assertThrows(ParseException.class, () -> Parser.parse(text, "long.mlir"));
        String message = e.getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.length() < 3000, () -> "length " + message.length());
    }
}
