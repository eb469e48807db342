package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.Attr;
import org.keratin.ir.Module;

/** Attributes without meaning here are kept and printed again, in whatever form they have. */
class AttributesTest {
    private static String reprinted(String attribute) {
        Module module =
                Parser.parse("module attributes {a.b = " + attribute + "} {\n}", "attributes.mlir");
        StringBuilder out = new StringBuilder();
        AttrWriter.print(out, module.attributes().get("a.b"), true);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 : index",
                "-7 : i128",
                "3 : si8",
                "18446744073709551615 : ui64",
                "0.000000e+00 : f32",
                "\"a\\22b\\0A\"",
                "@f::@g",
                "[1, 2 : i32, [unit], {a = 1 : i64, b}]",
                "array<i64: 1, -2>",
                "array<f32: 1.500000e+00, 2.000000e+00>",
                "array<i1: true, false>",
                "array<i32>",
                "dense<[1, 2]> : tensor<2xi64>",
                "dense<1> : vector<2xindex>",
                "sparse<[[0, 1]], [5]> : tensor<2x3xi32>",
                "affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)>",
                "affine_set<(d0) : (d0 - 1 >= 0, d0 == 2)>",
                "index",
                "i32",
                "none",
                "tensor<2x3xf32>",
                "tensor<*xf32>",
                "tensor<?x4x!foo.bar<1>>",
                "memref<4x4xf32, strided<[4, 1], offset: 0>>",
                "vector<[4]xf32>",
                "(tensor<2xf32>, i32) -> (tensor<f32>, index)",
                "() -> ()",
                "!foo.bar<i8:f32, {1.0e-3, 2.0:3}>",
                "#sdy.sharding<@mesh, [{\"x\", ?}, {}]>",
                "#sdy.sharding_per_value<[<@mesh, [{\"x\"}, {}]>]>",
                "#mhlo.layout_mode<\"a > b\">",
                "#dialect.word",
                "distinct[0]<\"x\">",
                "loc(\"a.py\":1:2)",
                "loc(callsite(\"f\" at fused[\"a\", unknown]))",
                "opaque<\"tensor\", \"0x01\">"
            })
    void areKept(String attribute) {
        assertEquals(attribute, reprinted(attribute));
        assertEquals(attribute, reprinted(attribute + " // a comment\n"));
    }

    @Test
    void whiteSpaceInADialectsTextIsTidied() {
        assertEquals(
                "#stablehlo.gather<offset_dims = [1, 2], index_vector_dim = 1>",
                reprinted(
                        "#stablehlo.gather<\n  offset_dims = [ 1, 2 ], // dims\n"
                                + "  index_vector_dim = 1\n>"));
        assertEquals("#a.b<\"x  // y\" c>", reprinted("#a.b<\"x  // y\"\n\n  c>"));
    }

    @Test
    void aliasesAreReplacedInAttributesTypesAndKeptText() {
        Module module =
                Parser.parse(
                        """
                        #map = affine_map<(d0) -> (d0)>
                        #both = [#map, #later, 3 : i8]
                        !vec = tensor<2xf32>
                        !other = !foo.bar<i8>
                        module attributes {a.a = #both, a.b = #x.y<#map, !other>, a.t = !vec, a.u = !other} {
                          func.func public @main(%arg0: !vec {a.c = #later}) -> !vec {
                            return %arg0 : !vec
                          }
                        }
                        #later = {deep = "s"}
                        """,
                        "aliases.mlir");
        assertEquals(
                """
                module attributes {a.a = [affine_map<(d0) -> (d0)>, {deep = "s"}, 3 : i8], a.b = #x.y<affine_map<(d0) -> (d0)>, !foo.bar<i8>>, a.t = tensor<2xf32>, a.u = !foo.bar<i8>} {
                  func.func public @main(%arg0: tensor<2xf32> {a.c = {deep = "s"}}) -> tensor<2xf32> {
                    return %arg0 : tensor<2xf32>
                  }
                }
                """,
                Printer.print(module));
    }

    @Test
    void discardableAttributesOfOperationsAndWrittenDefaultsStay() {
        String text =
                """
                module {
                  func.func public @main(%arg0: tensor<2xf32> {jax.buffer_donor = true, sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) -> (tensor<2xf32> {jax.result_info = "result"}) attributes {no_inline} {
                    %0 = stablehlo.add %arg0, %arg0 {mhlo.frontend_attributes = {_xla_compute_type = "host"}, padding = 3 : i64} : tensor<2xf32>
                    %1 = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
                    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
                      %3 = stablehlo.compare  LT, %arg1, %arg2,  FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
                      stablehlo.return %3 : tensor<i1>
                    }) {mhlo.note = 1 : i64} : (tensor<2xf32>) -> tensor<2xf32>
                    %2 = stablehlo.custom_call @f(%1) {backend_config = "", mhlo.x = dense<1> : tensor<2xi64>} : (tensor<2xf32>) -> tensor<2xf32>
                    return %2 : tensor<2xf32>
                  }
                }
                """;
        Module module = Parser.parse(text, "discardable.mlir");
        assertEquals(text, Printer.print(module));
        String generic = Printer.print(module, new Printer.Options(false, true));
        assertEquals(text, Printer.print(Parser.parse(generic, "generic.mlir")));
        Module sorted =
                Parser.parse(text.replace("is_stable = true", "is_stable = false"), "default.mlir");
        assertTrue(Printer.print(sorted).contains("<{dimension = 0 : i64, is_stable = false}>"));
    }

    /** What a text says of visibility, defaults and names of results, as upstream prints it. */
    @Test
    void defaultsArePrintedWhereTheyWereWritten() {
        String text =
                """
                module {
                  func.func @main(%arg0: tensor<4xf32>, %arg1: tensor<2xui64>) -> tensor<4xi1> {
                    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
                    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{padding = dense<0> : tensor<1x2xi64>, window_dimensions = array<i64: 2>, window_strides = array<i64: 1>}> ({
                    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
                      %4 = stablehlo.add %arg2, %arg3 : tensor<f32>
                      stablehlo.return %4 : tensor<f32>
                    }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
                    %1 = "stablehlo.reduce_window"(%arg0, %cst) <{window_dimensions = array<i64: 2>}> ({
                    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
                      %4 = stablehlo.add %arg2, %arg3 : tensor<f32>
                      stablehlo.return %4 : tensor<f32>
                    }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
                    %2 = stablehlo.compare  LT, %arg0, %arg0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
                    %output_state, %output = stablehlo.rng_bit_generator %arg1, algorithm =  DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
                    %output_state_0, %output_1 = stablehlo.rng_bit_generator %output_state, algorithm =  DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
                    %values, %indices = chlo.top_k(%0, k = 2) : tensor<3xf32> -> (tensor<2xf32>, tensor<2xi32>)
                    %3 = stablehlo.compare  LT, %arg0, %arg0,  TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
                    return %2 : tensor<4xi1>
                  }
                  func.func nested @inner() {
                    return
                  }
                }
                """;
        Module module = Parser.parse(text, "written.mlir");
        assertEquals(text, Printer.print(module));
        String generic = Printer.print(module, new Printer.Options(false, true));
        assertTrue(generic.startsWith("\"builtin.module\"() ({\n"));
        assertEquals(text, Printer.print(Parser.parse(generic, "generic.mlir")));
    }

    @Test
    void anotherDialectsDeclarationsBesideFunctionsAreKept() {
        String text =
                """
                module @jit_f attributes {mhlo.num_partitions = 4 : i32} {
                  sdy.mesh @mesh = <["x"=2, "y"=2]>
                  func.func public @main() {
                    return
                  }
                }
                """;
        assertEquals(text, Printer.print(Parser.parse(text, "sdy.mlir")));
        String located = text.replace("\"y\"=2]>", "\"y\"=2]> loc(#loc)") + "#loc = loc(unknown)\n";
        assertEquals(text, Printer.print(Parser.parse(located, "sdy.mlir")));
        String generic =
                text.replace(
                        "sdy.mesh @mesh = <[\"x\"=2, \"y\"=2]>",
                        "\"sdy.mesh\"() <{mesh = #sdy.mesh<[\"x\"=2]>, sym_name = \"mesh\"}> : ()"
                                + " -> ()");
        assertEquals(generic, Printer.print(Parser.parse(generic, "sdy.mlir")));
        ParseException e =
                assertThrows(
                        ParseException.class,
                        () ->
                                Parser.parse(
                                        text.replace(
                                                "return",
                                                "%0 = sdy.constant dense<1> : tensor<i32>\nreturn"),
                                        "sdy.mlir"));
        assertTrue(e.problem().startsWith("the operation sdy.constant is not known"), e.problem());
    }

    @Test
    void wholeGenericModulesAreReadAndWritten() {
        String text =
                """
                "builtin.module"() <{sym_name = "m"}> ({
                  "func.func"() <{arg_attrs = [{jax.arg = "x"}], function_type = (tensor<2xf32>) -> tensor<2xf32>, sym_name = "main", sym_visibility = "public"}> ({
                  ^bb0(%arg0: tensor<2xf32>):
                    %0 = "func.call"(%arg0) <{callee = @f}> : (tensor<2xf32>) -> tensor<2xf32>
                    "func.return"(%0) : (tensor<2xf32>) -> ()
                  }) : () -> ()
                  "func.func"() <{function_type = (tensor<2xf32>) -> tensor<2xf32>, res_attrs = [{a.b}], sym_name = "f", sym_visibility = "private"}> ({
                  ^bb0(%arg0: tensor<2xf32>):
                    "func.return"(%arg0) : (tensor<2xf32>) -> ()
                  }) {a.c = 1 : i64} : () -> ()
                }) {mhlo.num_replicas = 1 : i32} : () -> ()
                """;
        String pretty =
                """
                module @m attributes {mhlo.num_replicas = 1 : i32} {
                  func.func public @main(%arg0: tensor<2xf32> {jax.arg = "x"}) -> tensor<2xf32> {
                    %0 = call @f(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
                    return %0 : tensor<2xf32>
                  }
                  func.func private @f(%arg0: tensor<2xf32>) -> (tensor<2xf32> {a.b}) attributes {a.c = 1 : i64} {
                    return %arg0 : tensor<2xf32>
                  }
                }
                """;
        Module module = Parser.parse(text, "generic.mlir");
        assertEquals(pretty, Printer.print(module));
        String generic = Printer.print(module, new Printer.Options(false, true));
        assertEquals(pretty, Printer.print(Parser.parse(generic, "again.mlir")));
    }

    @Test
    void theVisibilityNestedIsKept() {
        String text = "module {\n  func.func nested @f() {\n    return\n  }\n}\n";
        assertEquals(text, Printer.print(Parser.parse(text, "nested.mlir")));
    }

    @Test
    void constantsTakeEveryFormOfLiteral() {
        assertEquals("dense<true> : tensor<16xi1>", reprinted("dense<\"0xFFFF\"> : tensor<16xi1>"));
        assertEquals(
                "dense<[true, false, true, false, false, false, false, false, true]> :"
                        + " tensor<9xi1>",
                reprinted("dense<\"0x0501\"> : tensor<9xi1>"));
        assertEquals(
                "dense<[false, true, true]> : tensor<3xi1>",
                reprinted("dense<\"0x000101\"> : tensor<3xi1>"));
        assertEquals("dense<true> : tensor<8xi1>", reprinted("dense<\"0x01\"> : tensor<8xi1>"));
        assertEquals(
                "dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,-0.000000e+00)]> :"
                        + " tensor<2xcomplex<f32>>",
                reprinted("dense<[(1.0, 2.0), (3.0, -0.0)]> : tensor<2xcomplex<f32>>"));
        assertEquals(
                "dense<0x7F800000> : tensor<f32>", reprinted("dense<0x7F800000> : tensor<f32>"));
        assertEquals(
                "dense<[\"a\", \"\"]> : tensor<2xstring>",
                reprinted("dense<[\"a\", \"\"]> : tensor<2xstring>"));
        for (String refused :
                new String[] {
                    "dense_resource<weights> : tensor<4xf32>",
                    "dense_resource<__elided__> : tensor<4xf32>"
                }) {
            ParseException e =
                    assertThrows(ParseException.class, () -> reprinted(refused), refused);
            assertTrue(e.problem().contains("not supported"), e.getMessage());
        }
    }

    @Test
    void unitAndMissingValuesDiffer() {
        Module module = Parser.parse("module attributes {a.u, a.s = \"\"} {\n}", "unit.mlir");
        assertEquals(Map.of("a.u", new Attr.Unit(), "a.s", new Attr.Str("")), module.attributes());
    }
}
