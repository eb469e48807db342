package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CompiledModule;
import org.keratin.JitCompile;
import org.keratin.ir.IrException;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Sizes that only a call knows and that do not fit: compiled programs refuse the call in one line
 * where the interpreter does, and read no memory outside of their arrays.
 */
class SizesOfCallsTest {
    private static final String BEGIN =
            """
            func.func @main(%x: tensor<?xf32>, %y: tensor<6x4xf32>, %i: tensor<2xi32>) -> RESULT {
              %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
              %s = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
              %c0 = stablehlo.constant dense<0> : tensor<1xi32>
              %c1 = stablehlo.constant dense<1> : tensor<1xi32>
              %c2 = stablehlo.constant dense<2> : tensor<1xi32>
              %c4 = stablehlo.constant dense<4> : tensor<1xi32>
              %c5 = stablehlo.constant dense<5> : tensor<1xi32>
              %z = stablehlo.constant dense<9.0> : tensor<f32>
              %k = stablehlo.constant dense<3> : tensor<i32>
              %one = stablehlo.constant dense<8.0> : tensor<1xf32>
              %four = stablehlo.constant dense<7.0> : tensor<4xf32>
              %line = stablehlo.slice %y [0:1, 0:4] : (tensor<6x4xf32>) -> tensor<1x4xf32>
              %fixed = stablehlo.reshape %four : (tensor<4xf32>) -> tensor<1x4x1xf32>
              %image = stablehlo.reshape %line : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
              %kernel = stablehlo.constant dense<2.0> : tensor<2x1x1xf32>
              %d = stablehlo.subtract %s, %c5 : tensor<1xi32>
              %slice = stablehlo.concatenate %c1, %s, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
              %row = stablehlo.concatenate %d, %c4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
              %pad = stablehlo.concatenate %d, %c1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
              %pads = stablehlo.reshape %pad : (tensor<2xi32>) -> tensor<1x2xi32>
              %0 = OP : (TYPES) -> RESULT
              return %0 : RESULT
            }
            """;

    private static final String TAKE =
            "{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0],"
                    + " start_index_map = [0], index_vector_dim = 1>}";

    private static NDArray filled(long... shape) {
        NDArray x = NDArray.allocate(DType.FLOAT32, shape);
        for (long i = 0; i < x.size(); i++) {
            x.setDouble(i, i + 1);
        }
        return x;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abs(%x)|?xf32|5xf32|5",
                "optimization_barrier(%x)|?xf32|5xf32|5",
                "dynamic_iota %s, dim = 0|1xi32|4xf32|4",
                "dynamic_iota %d, dim = 0|1xi32|?xf32|5 6 8",
                "dynamic_reshape %four, %s|4xf32,1xi32|?xf32|4",
                "dynamic_broadcast_in_dim %one, %d, dims = [0]|1xf32,1xi32|?xf32|5 6 8",
                "dynamic_broadcast_in_dim %four, %s, dims = [0]|4xf32,1xi32|?xf32|4",
                "dynamic_pad %x, %z, %d, %c0, %c0|?xf32,f32,1xi32,1xi32,1xi32|?xf32|3 4 5 6 8",
                "dynamic_pad %x, %z, %d, %c0, %c0|?xf32,f32,1xi32,1xi32,1xi32|7xf32|6",
                "real_dynamic_slice %x, %c2, %c4, %c1|?xf32,1xi32,1xi32,1xi32|2xf32|4 5 6 8",
                "real_dynamic_slice %x, %d, %s, %c1|?xf32,1xi32,1xi32,1xi32|5xf32|5 6 8",
                "real_dynamic_slice %four, %c0, %s, %c1|4xf32,1xi32,1xi32,1xi32|?xf32|2 3 4",
                "dynamic_gather(%y, %i, %slice) TAKE|6x4xf32,2xi32,2xi32|2x?xf32|2 3 4",
                "dynamic_gather(%y, %i, %slice) TAKE|6x4xf32,2xi32,2xi32|2x3xf32|3",
                "dynamic_gather(%y, %i, %row) TAKE|6x4xf32,2xi32,2xi32|2x4xf32|5 6",
                "gather(%x, %i) SPAN|?xf32,2xi32|2x4xf32|4 5 6 8",
                "slice %x [2:4]|?xf32|2xf32|4 5 6 8",
                "dynamic_slice %x, %k, sizes = [4]|?xf32,i32|4xf32|4 5 6 8",
                "dynamic_update_slice %x, %four, %k|?xf32,4xf32,i32|?xf32|4 5 6 8",
                "dynamic_conv(%image, %kernel, %pads) CONV|1x4x1xf32,2x1x1xf32,1x2xi32|1x?x1xf32|"
                        + "2 3 4 5 6 8",
                "dynamic_conv(%fixed, %kernel, %pads) CONV|1x4x1xf32,2x1x1xf32,1x2xi32|1x?x1xf32|"
                        + "2 3 4 5 6 8"
            })
    void fitOrAreRefused(String op, String types, String result, String sizes) {
        String form = op;
        if (op.contains("(")) {
            form = "\"stablehlo." + op.replaceFirst("\\(", "\"(");
        } else {
            form = "stablehlo." + op;
        }
        form =
                form.replace("TAKE", TAKE)
                        .replace(
                                "SPAN",
                                "{dimension_numbers = #stablehlo.gather<offset_dims = [1],"
                                        + " start_index_map = [0], index_vector_dim = 1>,"
                                        + " slice_sizes = array<i64: 4>}")
                        .replace(
                                "CONV",
                                "{dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0,"
                                        + " f]>, feature_group_count = 1 : i64, batch_group_count ="
                                        + " 1 : i64}");
        String all = "tensor<" + types.replace(",", ">, tensor<") + ">";
        String text =
                BEGIN.replace("OP", form)
                        .replace("TYPES", all)
                        .replace("RESULT", "tensor<" + result + ">");
        check(
                text,
                List.of(sizes.split(" ")),
                List.of(filled(6, 4), NDArray.of(new int[] {0, 9}, 2)));
    }

    /** Types of results that say more than those of operands are believed by what comes after. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                %t = "stablehlo.tuple"(%x) : (tensor<?xf32>) -> tuple<tensor<5xf32>>
                %r = stablehlo.get_tuple_element %t[0] : (tuple<tensor<5xf32>>) -> tensor<5xf32>
                """,
                """
                %c = stablehlo.constant dense<1> : tensor<i32>
                %r = "stablehlo.case"(%c) ({ stablehlo.return %x : tensor<?xf32> }, {
                  %n = stablehlo.negate %x : tensor<?xf32>
                  stablehlo.return %n : tensor<?xf32>
                }) : (tensor<i32>) -> tensor<5xf32>
                """,
                """
                %c = stablehlo.constant dense<false> : tensor<i1>
                %l:2 = "stablehlo.while"(%c, %x) ({
                ^bb0(%i: tensor<i1>, %y: tensor<?xf32>):
                  stablehlo.return %i : tensor<i1>
                }, {
                ^bb0(%i: tensor<i1>, %y: tensor<?xf32>):
                  %n = stablehlo.negate %y : tensor<?xf32>
                  stablehlo.return %i, %n : tensor<i1>, tensor<?xf32>
                }) : (tensor<i1>, tensor<?xf32>) -> (tensor<i1>, tensor<5xf32>)
                %r = stablehlo.abs %l#1 : tensor<5xf32>
                """,
                """
                %r = func.call @same(%x) : (tensor<?xf32>) -> tensor<5xf32>
                """
            })
    void resultsThatSayMore(String lines) {
        String text =
                "func.func @main(%x: tensor<?xf32>) -> tensor<5xf32> {\n"
                        + lines
                        + "%s = stablehlo.add %r, %r : tensor<5xf32>\n"
                        + "return %s : tensor<5xf32>\n}\n"
                        + "func.func private @same(%x: tensor<?xf32>) -> tensor<?xf32> {\n"
                        + "return %x : tensor<?xf32>\n}\n";
        check(text, List.of("5"), List.of());
    }

    /** Sizes that have names in the text are held to what ops need like those without. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slice %x [2:4] : (ANY) -> tensor<2xf32>|2xf32|4 5 6 8",
                "dynamic_slice %x, %k, sizes = [4] : (ANY, tensor<i32>) -> tensor<4xf32>|4xf32|"
                        + "4 5 6 8",
                "dynamic_update_slice %x, %four, %k : (ANY, tensor<4xf32>, tensor<i32>) ->"
                        + " ANY|ANY|4 5 6 8",
                "TOP|4xf32|4 5 6 8"
            })
    void namedSizes(String op, String result, String sizes) {
        String top = "%r, %j = chlo.top_k(%x, k = 4) : ANY -> (tensor<4xf32>, tensor<4xi32>)";
        String text =
                ("func.func @main(%x: ANY) -> RESULT {\n"
                                + "%k = stablehlo.constant dense<3> : tensor<i32>\n"
                                + "%four = stablehlo.constant dense<7.0> : tensor<4xf32>\n"
                                + (op.equals("TOP") ? top : "%r = stablehlo." + op)
                                + "\nreturn %r : RESULT\n}\n")
                        .replace("RESULT", result.equals("ANY") ? "ANY" : "tensor<" + result + ">");
        for (String any : List.of("tensor<?xf32>", "tensor<?xf32, #keratin.dims<[n]>>")) {
            check(text.replace("ANY", any), List.of(sizes.split(" ")), List.of());
        }
    }

    /** A call's type, and that of the function called, hold though nothing else says them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%r = func.call @open(%x) : (tensor<?xf32>) -> tensor<5xf32>",
                "%r = func.call @five(%x) : (tensor<?xf32>) -> tensor<5xf32>",
                "%r = stablehlo.composite \"a.b\" %x {decomposition = @open, version = 1 : i32}"
                        + " : (tensor<?xf32>) -> tensor<5xf32>",
                """
                %o = func.call @open(%x) : (tensor<?xf32>) -> tensor<5xf32>
                %r = stablehlo.constant dense<1.0> : tensor<5xf32>
                """,
                """
                %u = stablehlo.optimization_barrier %x : tensor<?xf32>
                %r = func.call @five(%u) : (tensor<?xf32>) -> tensor<5xf32>
                """
            })
    void typesOfCalls(String lines) {
        String text =
                "func.func @main(%x: tensor<?xf32>) -> tensor<5xf32> {\n"
                        + lines
                        + "\nreturn %r : tensor<5xf32>\n}\n"
                        + "func.func private @open(%x: tensor<?xf32>) -> tensor<?xf32> {\n"
                        + "return %x : tensor<?xf32>\n}\n"
                        + "func.func private @five(%x: tensor<5xf32>) -> tensor<5xf32> {\n"
                        + "return %x : tensor<5xf32>\n}\n";
        check(text, List.of("5"), List.of());
    }

    private static void check(String text, List<String> good, List<NDArray> rest) {
        CompiledModule expected =
                CompiledModule.parse(text, "m", o -> o.jitCompile(JitCompile.FALSE));
        List<CompiledModule> compiled = new ArrayList<>();
        for (String backend : List.of("cpu", "cuda-emulated")) {
            compiled.add(
                    CompiledModule.parse(
                            text,
                            "m",
                            o ->
                                    o.backend(backend)
                                            .numerics(Numerics.STRICT)
                                            .threads(1)
                                            .cache(false)));
        }
        for (long n : new long[] {2, 3, 4, 5, 6, 8}) {
            List<NDArray> inputs = new ArrayList<>(List.of(filled(n)));
            inputs.addAll(rest);
            if (!good.contains(Long.toString(n))) {
                assertThrows(IrException.class, () -> expected.call(inputs), "n = " + n);
                for (CompiledModule module : compiled) {
                    String message =
                            assertThrows(RuntimeException.class, () -> module.call(inputs))
                                    .getMessage();
                    assertEquals(1, message.lines().count(), message);
                    assertFalse(message.contains("negative size in shape"), message);
                    assertFalse(message.contains("Segment"), message);
                }
                continue;
            }
            NDArray y = expected.call(inputs).getFirst();
            for (CompiledModule module : compiled) {
                NDArray actual = module.call(inputs).getFirst();
                assertArrayEquals(y.shape(), actual.shape());
                assertTrue(y.sameBits(actual), "n = " + n);
            }
        }
    }
}
