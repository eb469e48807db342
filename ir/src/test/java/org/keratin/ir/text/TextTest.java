package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Attr;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

class TextTest {
    private static void roundTrip(String body) {
        String text = "module {\n" + body.indent(2) + "}\n";
        Module module = Parser.parse(text, "test.mlir");
        assertEquals(text, Printer.print(module));
        String generic = Printer.print(module, new Printer.Options(false, true));
        assertEquals(text, Printer.print(Parser.parse(generic, "generic.mlir")));
        String located = Printer.print(module, new Printer.Options(true, false));
        assertEquals(text, Printer.print(Parser.parse(located, "located.mlir")));
    }

    private static ParseException error(String text) {
        return assertThrows(ParseException.class, () -> Parser.parse(text, "bad.mlir"));
    }

    private static void assertError(String line, String problem) {
        ParseException e =
                error("func.func @main(%x: tensor<2xf32>) {\n  " + line + "\n  return\n}");
        assertTrue(e.getMessage().startsWith("bad.mlir:2:"), e.getMessage());
        assertTrue(e.problem().contains(problem), e.getMessage());
    }

    /** As in MLIR, where i64 has no sign: the largest unsigned number is -1. */
    @Test
    void readsIntegersOfBothRanges() {
        String text =
                """
                func.func @f() -> tensor<2xi64> {
                  %c = stablehlo.constant dense<[18446744073709551615, -9223372036854775808]> : tensor<2xi64>
                  return %c : tensor<2xi64>
                }
                """;
        String printed = Printer.print(Parser.parse(text, "numbers.mlir"));
        assertTrue(printed.contains("dense<[-1, -9223372036854775808]>"), printed);
        String beyond = error(text.replace("615", "616")).problem();
        assertEquals("'18446744073709551616' is no i64", beyond);
    }

    @Test
    void omitsWhatACustomCallHasByDefault() {
        String text =
                """
                func.func private @f(%x: tensor<2xf32>) -> tensor<2xf32> {
                  %0 = "stablehlo.custom_call"(%x) <{api_version = 1 : i32, call_target_name = "g", called_computations = [], has_side_effect = false, output_operand_aliases = []}> : (tensor<2xf32>) -> tensor<2xf32>
                  %1 = "stablehlo.custom_call"(%0) <{api_version = 4 : i32, call_target_name = "g", called_computations = [@f]}> : (tensor<2xf32>) -> tensor<2xf32>
                  %2 = call @f(%1) {has_side_effect = false} : (tensor<2xf32>) -> tensor<2xf32>
                  return %2 : tensor<2xf32>
                }
                """;
        String printed = Printer.print(Parser.parse(text, "calls.mlir"));
        assertTrue(printed.contains("@f(%1) {has_side_effect = false}"), printed);
        String type = " : (tensor<2xf32>) -> tensor<2xf32>";
        assertTrue(printed.contains("@g(%arg0)" + type), printed);
        assertTrue(
                printed.contains(
                        "@g(%0) {api_version = 4 : i32, called_computations = [@f]}" + type),
                printed);
    }

    @Test
    void reprintsPrettyForms() {
        roundTrip(
                """
                func.func public @main(%arg0: tensor<4x8xf32> {jax.arg = "x"}, %arg1: tensor<8x3xf32>) -> (tensor<4x3xf32> {jax.result_info = ""}) {
                  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, HIGHEST] : (tensor<4x8xf32>, tensor<8x3xf32>) -> tensor<4x3xf32>
                  %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
                  %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
                  %2 = stablehlo.maximum %0, %1 {note.kept = [1, 2 : i32, 1.500000e+00]} : tensor<4x3xf32>
                  %3 = stablehlo.compare  GT, %2, %1,  FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
                  %4 = stablehlo.select %3, %2, %1 : tensor<4x3xi1>, tensor<4x3xf32>
                  %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
                  %6 = stablehlo.pad %5, %cst, low = [1], high = [-1], interior = [2] : (tensor<4xf32>, tensor<f32>) -> tensor<10xf32>
                  %7 = stablehlo.slice %6 [1:9:2] : (tensor<10xf32>) -> tensor<4xf32>
                  %8 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
                  %9 = stablehlo.reduce_precision %8, format = e5m10 : tensor<3x4xf32>
                  %10 = stablehlo.convert %9 : (tensor<3x4xf32>) -> tensor<3x4xf16>
                  %11 = call @helper(%7) : (tensor<4xf32>) -> tensor<4xf32>
                  return %4 : tensor<4x3xf32>
                }
                func.func private @helper(%arg0: tensor<4xf32>) -> tensor<4xf32> {
                  %0 = stablehlo.exponential %arg0 : tensor<4xf32>
                  %1 = chlo.erf %0 : tensor<4xf32> -> tensor<4xf32>
                  return %1 : tensor<4xf32>
                }
                """);
    }

    @Test
    void reprintsRegionsWithCapturesAndNamesAsUpstreamDoes() {
        roundTrip(
                """
                func.func public @main(%arg0: tensor<3xf32>) -> (tensor<i64>, tensor<3xf32>) {
                  %c = stablehlo.constant dense<0> : tensor<i64>
                  %c_0 = stablehlo.constant dense<5> : tensor<i64>
                  %0:2 = stablehlo.while(%iterArg = %c, %iterArg_1 = %arg0) : tensor<i64>, tensor<3xf32>
                   cond {
                    %3 = stablehlo.compare  LT, %iterArg, %c_0,  SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
                    stablehlo.return %3 : tensor<i1>
                  } do {
                    %c_2 = stablehlo.constant dense<1> : tensor<i64>
                    %3 = stablehlo.add %iterArg, %c_2 : tensor<i64>
                    %4 = func.call @f(%iterArg_1) : (tensor<3xf32>) -> tensor<3xf32>
                    stablehlo.return %3, %4 : tensor<i64>, tensor<3xf32>
                  }
                  %1 = "stablehlo.sort"(%0#1) <{dimension = 0 : i64}> ({
                  ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
                    %3 = stablehlo.compare  LT, %arg1, %arg2,  FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %3 : tensor<i1>
                  }) : (tensor<3xf32>) -> tensor<3xf32>
                  %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
                  %2:2 = stablehlo.reduce(%1 init: %cst), (%arg0 init: %cst) across dimensions = [0] : (tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
                   reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<f32>, %arg4: tensor<f32>)  {
                    %3 = stablehlo.maximum %arg1, %arg3 : tensor<f32>
                    %4 = stablehlo.add %arg2, %arg4 : tensor<f32>
                    stablehlo.return %3, %4 : tensor<f32>, tensor<f32>
                  }
                  return %0#0, %1 : tensor<i64>, tensor<3xf32>
                }
                func.func private @f(%arg0: tensor<3xf32>) -> tensor<3xf32> {
                  return %arg0 : tensor<3xf32>
                }
                """);
    }

    @Test
    void aReductionInAWiderTypeIsNotAbbreviated() {
        roundTrip(
                """
                func.func public @main(%arg0: tensor<3xi8>, %arg1: tensor<i8>) -> tensor<i32> {
                  %0 = stablehlo.reduce(%arg0 init: %arg1) across dimensions = [0] : (tensor<3xi8>, tensor<i8>) -> tensor<i32>
                   reducer(%arg2: tensor<i32>, %arg3: tensor<i32>)  {
                    %1 = stablehlo.add %arg2, %arg3 : tensor<i32>
                    stablehlo.return %1 : tensor<i32>
                  }
                  return %0 : tensor<i32>
                }
                """);
    }

    @Test
    void reprintsExpressionsInTypesAndAttributes() {
        roundTrip(
                """
                func.func public @main(%arg0: tensor<?x7x8xf32, #keratin.dims<[batch, 7, 8]>>) -> tensor<?xf32, #keratin.dims<[batch*56]>> {
                  %0 = stablehlo.reshape %arg0 : (tensor<?x7x8xf32, #keratin.dims<[batch, 7, 8]>>) -> tensor<?xf32, #keratin.dims<[batch*56]>>
                  %1 = stablehlo.slice %0 [8:batch*56] : (tensor<?xf32, #keratin.dims<[batch*56]>>) -> tensor<?xf32, #keratin.dims<[batch*56 - 8]>>
                  return %0 : tensor<?xf32, #keratin.dims<[batch*56]>>
                }
                """);
    }

    @Test
    void readsFunctionsThatEndWithStablehloReturn() {
        String text =
                """
                module {
                  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
                    return %arg0 : tensor<f32>
                  }
                }
                """;
        for (String end : List.of("return", "stablehlo.return", "func.return")) {
            Module module = Parser.parse(text.replace("  return", "  " + end), "t");
            assertEquals(text, Printer.print(module), end);
        }
    }

    @Test
    void printsNumbersAsUpstreamDoes() {
        roundTrip(
                """
                func.func public @main() {
                  %cst = stablehlo.constant dense<[1.765630e+00, -0.000000e+00]> : tensor<2xbf16>
                  %cst_0 = stablehlo.constant dense<[0.174771667, 3.40282347E+38, 1.401300e-45, 0x7FC00000]> : tensor<4xf32>
                  %cst_1 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
                  %cst_2 = stablehlo.constant dense<(1.500000e+00,0xFFF8000000000000)> : tensor<complex<f64>>
                  %c = stablehlo.constant dense<[[true, false], [false, true]]> : tensor<2x2xi1>
                  %c_3 = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
                  %c_4 = stablehlo.constant dense<> : tensor<2x0xi32>
                  return
                }
                """);
    }

    @Test
    void readsBlobsAndPrintsThemAboveAHundredElements() {
        String blob = "01000000FFFFFFFF".repeat(51);
        roundTrip(
                "func.func public @main() {\n  %c = stablehlo.constant dense<\"0x"
                        + blob
                        + "\"> : tensor<102xi32>\n  return\n}\n");
        Module module =
                Parser.parse(
                        "func.func @main() {\n"
                            + "%0 = stablehlo.constant dense<\"0x0000803F\"> : tensor<2x2xf32>\n"
                            + "return }",
                        "f");
        Node node = module.entry().body().nodes().getFirst();
        assertEquals(1.0, ((Attr.Dense) node.op().attributes().get("value")).data().getDouble(3));
    }

    @Test
    void readsLocationsOfAnyKind() {
        Module module =
                Parser.parse(
                        """
                        #loc1 = loc("a.py":3:4)
                        module @m {
                          func.func public @main(%arg0: tensor<f32> loc("x")) -> tensor<f32> {
                            %0 = stablehlo.negate %arg0 : tensor<f32> loc(#loc2)
                            %1 = stablehlo.negate %0 : tensor<f32> loc(fused<"p">[unknown, "mlp/dense"])
                            %2 = stablehlo.negate %1 : tensor<f32> loc(callsite("f"(#loc1) at "g.py":1:2))
                            return %2 : tensor<f32> loc(unknown)
                          } loc(unknown)
                        } loc(unknown)
                        #loc2 = loc(#loc1)
                        """,
                        "test.mlir");
        List<Node> nodes = module.entry().body().nodes();
        assertEquals("loc(\"a.py\":3:4)", nodes.get(0).location().toString());
        assertEquals("mlp/dense", nodes.get(1).location().name());
        assertEquals("f", nodes.get(2).location().name());
    }

    @Test
    void errorsNameThePlaceAndWhatWasExpected() {
        assertError("%0 = stablehlo.abs %y : tensor<2xf32>", "%y is not defined");
        assertError(
                "%0 = stablehlo.abs %x : tensor<3xf32>",
                "has the type tensor<2xf32>, the text says tensor<3xf32>");
        assertError("%0 = stablehlo.nothing %x : tensor<2xf32>", "stablehlo.nothing is not known");
        assertError(
                "%0 = stablehlo.transpose %x, dims = [1] : (tensor<2xf32>) -> tensor<2xf32>",
                "transpose");
        assertError("%0 = stablehlo.add %x %x : tensor<2xf32>", "expected ':'");
        assertError(
                "%0 = stablehlo.constant dense<[1, 2, 3]> : tensor<2xi32>", "more than 2 entries");
        assertError("%0 = stablehlo.constant dense<300> : tensor<ui8>", "'300' is no ui8");
        assertError(
                "%0 = stablehlo.constant dense<\"0x00\"> : tensor<3xf32>",
                "1 bytes, its type needs 12");
        assertError("%0, %1 = stablehlo.abs %x : tensor<2xf32>", "1 result, the text names 2");
        assertError("%0 = stablehlo.abs %x : tensor<?xf32>", "the text says tensor<?xf32>");
        assertError("%x = stablehlo.abs %x : tensor<2xf32>", "defined twice");
        assertTrue(error("func.func @f() {").getMessage().contains("the end of the text"));
    }

    @Test
    void hugeOrDeepInputIsRefusedWithoutMemoryOrStack() {
        assertError(
                "%0 = stablehlo.constant dense<1> : tensor<999999x999999xi64>",
                "broadcast a scalar instead");
        assertError(
                "%0 = stablehlo.constant dense<1> : tensor<9999999999x9999999999x9999999999xi64>",
                "too large");
        assertError("%0 = stablehlo.constant dense<[1]> : tensor<999999999xi8>", "too short");
        int deep = 100_000;
        assertError(
                "%0 = stablehlo.abs %x {a = " + "[".repeat(deep) + "} : tensor<2xf32>",
                "nested deeper");
        assertError("%0 = stablehlo.tuple %x : " + "tuple<".repeat(deep), "nested deeper");
        String region = "\"stablehlo.if\"(%x) ({".repeat(deep);
        assertTrue(
                error("func.func @f(%x: tensor<i1>) {" + region)
                        .getMessage()
                        .contains("nested deeper"));
    }

    @Test
    void splitsFilesAndKeepsLineNumbers() {
        List<String> chunks = Chunks.split("a\n// -----\nb\n// // -----\nc");
        assertEquals(3, chunks.size());
        assertEquals("\n\nb\n// ", chunks.get(1));
        assertEquals("\n\n\n\nc", chunks.get(2));
    }

    @Test
    void keepsDTypesOfNumbers() {
        Module module =
                Parser.parse(
                        "module attributes {a = 1 : i8, b = 2.5 : f32} { func.func @f() { return }"
                                + " }",
                        "f");
        assertEquals(new Attr.Int(1, DType.INT8), module.attributes().get("a"));
        assertEquals(new Attr.Float(2.5, DType.FLOAT32), module.attributes().get("b"));
    }
}
