package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How attributes print whose default a text writes down. */
class DefaultsTest {
    private static final String HEAD =
            """
            module {
              func.func private @twice(tensor<4xf32>) -> tensor<4xf32>
              func.func @main(%arg0: tensor<4xf32>, %arg1: !stablehlo.token) {
            """;
    private static final String TAIL = "\n    return\n  }\n}\n";

    private static String reprinted(String op) {
        String text = HEAD + "    " + op + TAIL;
        String printed = Printer.print(Parser.parse(text, "defaults.mlir"));
        return printed.substring(HEAD.length() + 4, printed.length() - TAIL.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"chlo.top_k\"(%arg0) <{is_stable = true, k = 2 : i64}>"
                        + " : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)"
                        + "|%values, %indices = chlo.top_k(%arg0, k = 2)"
                        + " : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)",
                "\"chlo.top_k\"(%arg0) <{is_stable = false, k = 2 : i64}>"
                        + " : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)"
                        + "|%values, %indices = chlo.top_k(%arg0, k = 2, is_stable = false)"
                        + " : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)",
                "stablehlo.composite \"my.twice\" %arg0 {composite_attributes = {},"
                        + " decomposition = @twice, version = 0 : i32}"
                        + " : (tensor<4xf32>) -> tensor<4xf32>"
                        + "|%0 = stablehlo.composite \"my.twice\" %arg0 {decomposition = @twice}"
                        + " : (tensor<4xf32>) -> tensor<4xf32>",
                "%0:2 = \"stablehlo.infeed\"(%arg1) {layout = [[0]]}"
                        + " : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)"
                        + "|%0:2 = \"stablehlo.infeed\"(%arg1)"
                        + " <{infeed_config = \"\", layout = [[0]]}>"
                        + " : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)",
                "%0 = \"stablehlo.outfeed\"(%arg0, %arg1)"
                        + " : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token"
                        + "|%0 = \"stablehlo.outfeed\"(%arg0, %arg1) <{outfeed_config = \"\"}>"
                        + " : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token",
            })
    void printAsUpstreamPrintsThem(String read, String printed) {
        assertEquals(printed, reprinted(read));
    }
}
