package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.verify.Verifier;

/** What is not StableHLO and stands beside it: kept, printed again, and refused by name. */
class ForeignTest {
    @Test
    void operationsOfOtherDialectsAreKeptAndRefusedWhereTheyStand() {
        String text =
                """
                module {
                  func.func @main(%arg0: tensor<?x2xf32>, %arg1: i32) -> tensor<2xindex> {
                    %0:2 = "foo.bar"(%arg0, %arg1) <{size = array<i64: 1, 2>}> ({
                    ^bb0(%arg2: tensor<f32>):
                      %2 = stablehlo.add %arg2, %arg2 : tensor<f32>
                      "foo.yield"(%2) : (tensor<f32>) -> ()
                    }, {
                      stablehlo.return
                    }, {
                    }) {note = "kept"} : (tensor<?x2xf32>, i32) -> (tensor<2xindex>, !foo.handle<[1], "a>b">)
                    %1 = "mhlo.stochastic_convert"(%0#1) : (!foo.handle<[1], "a>b">) -> vector<4xf32>
                    return %0#0 : tensor<2xindex>
                  }
                }
                """;
        Module module = Parser.parse(text, "foreign.mlir");
        assertEquals(text, Printer.print(module));
        String generic = Printer.print(module, new Printer.Options(false, true));
        assertEquals(text, Printer.print(Parser.parse(generic, "generic.mlir")));
        List<String> problems =
                Verifier.problems(module).stream().map(Verifier.Problem::toString).toList();
        assertEquals(
                List.of(
                        "foreign.mlir:6:7: the operation foo.yield is not known; known are those of"
                                + " stablehlo and chlo, func.call and check.expect_*",
                        "foreign.mlir:3:12: the operation foo.bar is not known; known are those of"
                                + " stablehlo and chlo, func.call and check.expect_*",
                        "foreign.mlir:11:10: the operation mhlo.stochastic_convert is not known;"
                                + " known are those of stablehlo and chlo, func.call and"
                                + " check.expect_*"),
                problems);
    }

    @Test
    void aMisspeltOperationOfAKnownDialectIsNoForeignOne() {
        String message =
                assertThrows(
                                ParseException.class,
                                () ->
                                        Parser.parse(
                                                "func.func @f() { \"stablehlo.ad\"() : () -> () }",
                                                "misspelt.mlir"))
                        .getMessage();
        assertTrue(message.startsWith("misspelt.mlir:1:18: the operation stablehlo.ad"), message);
    }

    /** Sizes may be tensors of index; no other operand may. */
    @Test
    void sizesMayBeTensorsOfIndex() {
        String text =
                """
                module {
                  func.func @main(%arg0: tensor<1xindex>, %arg1: tensor<6xf32>, %arg2: tensor<f32>) {
                    %0 = stablehlo.dynamic_iota %arg0, dim = 0 : (tensor<1xindex>) -> tensor<?xf32>
                    %1 = stablehlo.dynamic_reshape %arg1, %arg0 : (tensor<6xf32>, tensor<1xindex>) -> tensor<?xf32>
                    %2 = stablehlo.dynamic_pad %arg1, %arg2, %arg0, %arg0, %arg0 : (tensor<6xf32>, tensor<f32>, tensor<1xindex>, tensor<1xindex>, tensor<1xindex>) -> tensor<?xf32>
                    %3 = stablehlo.real_dynamic_slice %arg1, %arg0, %arg0, %arg0 : (tensor<6xf32>, tensor<1xindex>, tensor<1xindex>, tensor<1xindex>) -> tensor<?xf32>
                    %4 = stablehlo.dynamic_broadcast_in_dim %arg2, %arg0, dims = [] : (tensor<f32>, tensor<1xindex>) -> tensor<?xf32>
                    return
                  }
                }
                """;
        Module module = Parser.parse(text, "index.mlir");
        assertEquals(List.of(), Verifier.problems(module));
        assertEquals(text, Printer.print(module));
        String sum =
                "func.func @f(%x: tensor<index>) { %0 = stablehlo.add %x, %x : tensor<index>"
                        + " return }";
        assertTrue(
                assertThrows(ParseException.class, () -> Parser.parse(sum, "sum.mlir"))
                        .getMessage()
                        .contains("tensor<index>"));
    }

    @Test
    void functionsWithoutABodyAreDeclarations() {
        String text =
                """
                module {
                  func.func private @f(tensor<4xf32> {a.b = 1 : i32}, i32) -> (tensor<4xf32> {c.d}) attributes {x.y}
                  func.func @main() {
                    return
                  }
                }
                """;
        assertEquals(text, Printer.print(Parser.parse(text, "declared.mlir")));
    }
}
