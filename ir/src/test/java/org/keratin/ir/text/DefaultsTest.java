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
                "%0 = stablehlo.exponential %arg0 {result_accuracy ="
                        + " #stablehlo.result_accuracy<atol = 0.0, rtol = 0.0, ulps = 0,"
                        + " mode=#stablehlo.result_accuracy_mode<DEFAULT>>} : tensor<4xf32>|%0"
                        + " = stablehlo.exponential %arg0 : tensor<4xf32>",
                "%0 = stablehlo.exponential %arg0 {result_accuracy ="
                        + " #stablehlo.result_accuracy<atol = 1.0e-3, rtol = 0.0, ulps = 0x10,"
                        + " mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} :"
                        + " tensor<4xf32>|%0 = stablehlo.exponential %arg0 {result_accuracy ="
                        + " #stablehlo.result_accuracy<atol = 1.000000e-03, ulps = 16, mode ="
                        + " #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<4xf32>",
                "%0 = stablehlo.exponential %arg0 {result_accuracy ="
                        + " #stablehlo.result_accuracy<ulps = 0, mode ="
                        + " #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<4xf32>|%0 ="
                        + " stablehlo.exponential %arg0 {result_accuracy ="
                        + " #stablehlo.result_accuracy<mode ="
                        + " #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<4xf32>",
                "%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim = 0 : i64,"
                        + " replica_groups ="
                        + " #stablehlo.replica_group_mesh_axes<axes=[#stablehlo.axis_ref<name=\""
                        + "x\", sub_axis_info=(1)2>], mesh = #stablehlo.mesh<axes ="
                        + " [#stablehlo.mesh_axis<size=2, name=\"x\">], device_ids ="
                        + " dense<[1,0]> : tensor<2xi64>>>}> : (tensor<4xf32>) ->"
                        + " tensor<4xf32>|%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim"
                        + " = 0 : i64, replica_groups ="
                        + " #stablehlo.replica_group_mesh_axes<mesh ="
                        + " #stablehlo.mesh<axes=[<name = \"x\", size = 2>],"
                        + " device_ids=dense<[1, 0]> : tensor<2xi64>>, axes ="
                        + " [#stablehlo.axis_ref<name = \"x\", sub_axis_info = (1)2>]>}> :"
                        + " (tensor<4xf32>) -> tensor<4xf32>",
                "%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim = 0 : i64,"
                        + " replica_groups = dense<0> : tensor<0x0xi64>}> : (tensor<4xf32>) ->"
                        + " tensor<4xf32>|%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim"
                        + " = 0 : i64, replica_groups = dense<0> : tensor<0x0xi64>}> :"
                        + " (tensor<4xf32>) -> tensor<4xf32>",
                "%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim = 0 : i64,"
                        + " replica_groups = dense<> : tensor<0x0xi64>}> : (tensor<4xf32>) ->"
                        + " tensor<4xf32>|%0 = \"stablehlo.all_gather\"(%arg0) <{all_gather_dim"
                        + " = 0 : i64, replica_groups = dense<> : tensor<0x0xi64>}> :"
                        + " (tensor<4xf32>) -> tensor<4xf32>",
                "%0 = \"stablehlo.send\"(%arg0, %arg1) <{channel_handle ="
                        + " #stablehlo.channel_handle<type=1, handle=0x2>}> : (tensor<4xf32>,"
                        + " !stablehlo.token) -> !stablehlo.token|%0 = \"stablehlo.send\"(%arg0,"
                        + " %arg1) <{channel_handle = #stablehlo.channel_handle<handle = 2,"
                        + " type = 1>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token",
                "%cst = stablehlo.constant dense<(1.0, 2.0)> :"
                        + " tensor<0xcomplex<f32>>|%cst = stablehlo.constant"
                        + " dense<(1.000000e+00,2.000000e+00)> : tensor<0xcomplex<f32>>",
            })
    void printAsUpstreamPrintsThem(String read, String printed) {
        assertEquals(printed, reprinted(read));
    }
}
