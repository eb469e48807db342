package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What MLIR has and StableHLO's modules do not is refused in one line that says so. */
class RefusedTextTest {
    private static final String FUNCTION =
            """
            func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
              %0 = stablehlo.tanh %x : tensor<4xf32>
              return %0 : tensor<4xf32>
            }
            """;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        FUNCTION.replace("\n}", "\n^bb1:\n  return %x : tensor<4xf32>\n}"),
                        "t.mlir:4:1: a function or region of several blocks is not supported, write"
                                + " branches and loops as stablehlo.if, case and while"),
                Arguments.of(
                        """
                        func.func @main(%x: tensor<4xf32>, %z: tensor<f32>) -> tensor<f32> {
                          %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
                          ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                            stablehlo.return %a : tensor<f32>
                          ^bb1:
                            stablehlo.return %b : tensor<f32>
                          }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
                          return %0 : tensor<f32>
                        }
                        """,
                        "t.mlir:5:3: a function or region of several blocks is not supported, write"
                                + " branches and loops as stablehlo.if, case and while"),
                Arguments.of(
                        FUNCTION.replace("%0 = stablehlo.tanh", "func.func @f() {}\n%0 = tanh"),
                        "t.mlir:2:3: a function inside a function is not supported, write it beside"
                                + " the other"),
                Arguments.of(
                        FUNCTION.replace("stablehlo.tanh", "mhlo.tanh"),
                        "t.mlir:2:8: the operation mhlo.tanh is not known; known are those of"
                                + " stablehlo and chlo, func.call and check.expect_*; MHLO's have"
                                + " to be rewritten to stablehlo's"),
                Arguments.of(
                        FUNCTION.replace("4xf32", "*xf32"),
                        "t.mlir:1:28: a tensor without rank is not supported, write its"
                                + " dimensions"),
                Arguments.of(
                        "module {\nmodule {\n" + FUNCTION + "}\n}\n",
                        "t.mlir:2:1: a module inside a module is not supported, write its functions"
                                + " here"),
                Arguments.of(
                        "module {\n" + FUNCTION + "}\nmodule {\n" + FUNCTION + "}\n",
                        "t.mlir:7:1: a second module is not supported, write it to a text of its"
                                + " own"),
                Arguments.of(
                        "ML\u00EFR\rStableHLO_v1.0.0\u0000",
                        "t.mlir:1:1: MLIR bytecode is not read, print the module as text"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedInOneLine(String text, String message) {
        ParseException e = assertThrows(ParseException.class, () -> Parser.parse(text, "t.mlir"));
        assertEquals(message, e.getMessage());
    }
}
