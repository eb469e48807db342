package org.keratin.tests.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ops in the forms that are recognised by their structure and have a way of their own. */
class KernelFormsTest {
    @TestFactory
    Stream<DynamicTest> forms() {
        return Stream.of(
                        running(),
                        transposed(),
                        divided(),
                        products(),
                        sorted(),
                        strided(),
                        convolved())
                .flatMap(KernelFormsTest::tests);
    }

    private static Stream<DynamicTest> tests(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(
                        i ->
                                DynamicTest.dynamicTest(
                                        name(texts.get(i)),
                                        () -> Agreement.check(texts.get(i), Map.of(), i)));
    }

    private static String name(String text) {
        return text.lines().findFirst().orElse("").replaceFirst("// ", "");
    }

    /** Windows of all that came before, or comes after, along one dimension. */
    private static List<String> running() {
        return List.of(
                running("add", "f32", "0.0", 37, "37", "[[36, 0]]", "37"),
                running("add", "f32", "-0.0", 37, "37", "[[36, 0]]", "37"),
                running("add", "i32", "0", 40, "40", "[[0, 39]]", "40"),
                running("maximum", "f32", "0xFF800000", 21, "5x21", "[[0, 0], [20, 0]]", "1, 21"),
                running("maximum", "f32", "0.5", 21, "21x5", "[[0, 20], [0, 0]]", "21, 1"),
                running("minimum", "i64", "2", 9, "3x9x35", "[[0, 0], [8, 0], [0, 0]]", "1, 9, 1"),
                running("add", "f64", "0.0", 17, "17x40", "[[16, 0], [0, 0]]", "17, 1"),
                running("add", "bf16", "0.0", 17, "17x40", "[[16, 0], [0, 0]]", "17, 1"),
                running("multiply", "i8", "1", 6, "2x6", "[[0, 0], [5, 0]]", "1, 6"),
                running("xor", "ui8", "0", 6, "6x70", "[[0, 5], [0, 0]]", "6, 1"),
                // the padding counts: no running fold
                running("add", "f32", "1.0", 11, "11", "[[10, 0]]", "11"));
    }

    private static String running(
            String op,
            String type,
            String init,
            int window,
            String shape,
            String padding,
            String windows) {
        String ones = windows.replaceAll("[0-9]+", "1");
        int rank = windows.split(",").length;
        return """
        // running %1$s of %2$s over %3$d of %4$s
        func.func @main(%%x: tensor<%4$sx%2$s>) -> tensor<%4$sx%2$s> {
          %%i = stablehlo.constant dense<%5$s> : tensor<%2$s>
          %%y = "stablehlo.reduce_window"(%%x, %%i) <{
              padding = dense<%6$s> : tensor<%7$dx2xi64>,
              base_dilations = array<i64: %8$s>, window_dilations = array<i64: %8$s>,
              window_dimensions = array<i64: %9$s>, window_strides = array<i64: %8$s>}> ({
          ^bb0(%%a: tensor<%2$s>, %%b: tensor<%2$s>):
            %%c = stablehlo.%1$s %%a, %%b : tensor<%2$s>
            stablehlo.return %%c : tensor<%2$s>
          }) : (tensor<%4$sx%2$s>, tensor<%2$s>) -> tensor<%4$sx%2$s>
          return %%y : tensor<%4$sx%2$s>
        }
        """
                .formatted(op, type, window, shape, init, padding, rank, ones, windows);
    }

    /** Reads along another axis than the stores', with arithmetic between, and uneven extents. */
    private static List<String> transposed() {
        return List.of(
                transposed("f32", List.of(32, 48), List.of(1, 0)),
                transposed("f32", List.of(21, 37), List.of(1, 0)),
                transposed("f64", List.of(9, 10, 11), List.of(2, 0, 1)),
                transposed("bf16", List.of(40, 3, 35), List.of(2, 1, 0)),
                transposed("ui8", List.of(2, 33, 70), List.of(0, 2, 1)),
                transposed("i16", List.of(5, 6, 4, 7), List.of(3, 2, 1, 0)),
                transposed("f32", List.of(3, 100), List.of(1, 0)));
    }

    private static String transposed(String type, List<Integer> shape, List<Integer> order) {
        String from = type(shape, type);
        String to = type(order.stream().map(shape::get).toList(), type);
        return """
        // transposed %2$s by %4$s
        func.func @main(%%x: %2$s, %%y: %3$s) -> %3$s {
          %%t = stablehlo.transpose %%x, dims = %4$s : (%2$s) -> %3$s
          %%r = stablehlo.add %%t, %%y : %3$s
          return %%r : %3$s
        }
        """
                .formatted(type, from, to, order);
    }

    private static String type(List<Integer> shape, String type) {
        StringBuilder text = new StringBuilder("tensor<");
        shape.forEach(size -> text.append(size).append('x'));
        return text.append(type).append('>').toString();
    }

    /** Quotients and remainders of integers: the random operands have zeros and -1 among them. */
    private static List<String> divided() {
        return Stream.of("i8", "ui8", "i16", "ui16", "i32", "ui32", "i64")
                .map(
                        type ->
                                """
                                // quotients and remainders of %1$s
                                func.func @main(%%x: tensor<70x%1$s>, %%y: tensor<70x%1$s>)
                                    -> (tensor<70x%1$s>, tensor<70x%1$s>, tensor<70x%1$s>) {
                                  %%s = stablehlo.constant dense<%2$s> : tensor<70x%1$s>
                                  %%l = stablehlo.shift_left %%x, %%s : tensor<70x%1$s>
                                  %%q = stablehlo.divide %%l, %%y : tensor<70x%1$s>
                                  %%r = stablehlo.remainder %%l, %%y : tensor<70x%1$s>
                                  %%t = stablehlo.divide %%y, %%l : tensor<70x%1$s>
                                  return %%q, %%r, %%t
                                      : tensor<70x%1$s>, tensor<70x%1$s>, tensor<70x%1$s>
                                }
                                """
                                        .formatted(
                                                type,
                                                Integer.parseInt(type.replaceAll("[a-z]", "")) - 3))
                .toList();
    }

    /** Products in types that are widened, and sums along memory. */
    private static List<String> products() {
        return List.of(
                product("21x70xbf16", "70x33xbf16", "21x33xbf16", "[1] x [0]", "[] x []"),
                product("21x70xf16", "70x33xf16", "21x33xf32", "[1] x [0]", "[] x []"),
                product("21x70xi8", "70x33xi8", "21x33xi32", "[1] x [0]", "[] x []"),
                product("21x70xui8", "33x70xui8", "21x33xui32", "[1] x [1]", "[] x []"),
                product("21x70xi32", "70x33xi32", "21x33xi32", "[1] x [0]", "[] x []"),
                product("9x130xf32", "130xf32", "9xf32", "[1] x [0]", "[] x []"),
                product("130xf32", "9x130xf32", "9xf32", "[0] x [1]", "[] x []"),
                product("5x9x130xf32", "5x130xf32", "5x9xf32", "[2] x [1]", "[0] x [0]"),
                product("5x70xf64", "5x70xf64", "5xf64", "[1] x [1]", "[0] x [0]"),
                product("301xf32", "301xf32", "f32", "[0] x [0]", "[] x []"));
    }

    private static String product(
            String lhs, String rhs, String result, String contracting, String batching) {
        return """
        // product of %1$s and %2$s
        func.func @main(%%x: tensor<%1$s>, %%y: tensor<%2$s>) -> tensor<%3$s> {
          %%r = stablehlo.dot_general %%x, %%y, %5$s contracting_dims = %4$s
              : (tensor<%1$s>, tensor<%2$s>) -> tensor<%3$s>
          return %%r : tensor<%3$s>
        }
        """
                .formatted(
                        lhs,
                        rhs,
                        result,
                        contracting,
                        batching.equals("[] x []") ? "" : "batching_dims = " + batching + ",");
    }

    /** Comparators that order by keys. */
    private static List<String> sorted() {
        String total =
                """
                    %z = stablehlo.constant dense<0.0> : tensor<f32>
                    %n = stablehlo.constant dense<0x7FC00000> : tensor<f32>
                    %1 = stablehlo.compare EQ, %a, %z, FLOAT
                        : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    %2 = stablehlo.select %1, %z, %a : tensor<i1>, tensor<f32>
                    %3 = stablehlo.compare NE, %a, %a, FLOAT
                        : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    %4 = stablehlo.select %3, %n, %2 : tensor<i1>, tensor<f32>
                    %5 = stablehlo.compare EQ, %b, %z, FLOAT
                        : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    %6 = stablehlo.select %5, %z, %b : tensor<i1>, tensor<f32>
                    %7 = stablehlo.compare NE, %b, %b, FLOAT
                        : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    %8 = stablehlo.select %7, %n, %6 : tensor<i1>, tensor<f32>
                    %r = stablehlo.compare LT, %4, %8, TOTALORDER
                        : (tensor<f32>, tensor<f32>) -> tensor<i1>
                """;
        String second =
                """
                    %1 = stablehlo.compare GT, %c, %d : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
                    %2 = stablehlo.compare LT, %a, %b : (tensor<i16>, tensor<i16>) -> tensor<i1>
                    %3 = stablehlo.compare EQ, %a, %b : (tensor<i16>, tensor<i16>) -> tensor<i1>
                    %4 = stablehlo.and %3, %1 : tensor<i1>
                    %r = stablehlo.or %2, %4 : tensor<i1>
                """;
        return List.of(
                sorted("600", 0, "f32", "i32", total),
                sorted("3x600x2", 1, "f32", "i32", total),
                sorted("2x300", 1, "i16", "ui8", second),
                sorted("300", 0, "i32", "f64", compare("LT", "%a, %b", "i32")),
                sorted("300", 0, "i32", "f64", compare("LT", "%b, %a", "i32")),
                sorted("300", 0, "ui8", "i1", compare("GT", "%a, %b", "ui8")),
                sorted("2000", 0, "i64", "i64", compare("LT", "%a, %b", "i64")),
                sorted("500", 0, "bf16", "i8", compare("GT", "%a, %b, TOTALORDER", "bf16")),
                // no orders by keys: merged
                sorted("300", 0, "f32", "i8", compare("LT", "%a, %b, FLOAT", "f32")),
                sorted("300", 0, "i32", "i32", compare("LE", "%a, %b", "i32")));
    }

    private static String compare(String direction, String operands, String type) {
        return "    %%r = stablehlo.compare %s, %s : (tensor<%3$s>, tensor<%3$s>) -> tensor<i1>\n"
                .formatted(direction, operands, type);
    }

    private static String sorted(
            String shape, int dimension, String type, String other, String comparator) {
        return """
        // sorted %1$s of %3$s with %4$s
        func.func @main(%%x: tensor<%1$sx%3$s>, %%y: tensor<%1$sx%4$s>)
            -> (tensor<%1$sx%3$s>, tensor<%1$sx%4$s>) {
          %%s:2 = "stablehlo.sort"(%%x, %%y) <{dimension = %2$d : i64, is_stable = true}> ({
          ^bb0(%%a: tensor<%3$s>, %%b: tensor<%3$s>, %%c: tensor<%4$s>, %%d: tensor<%4$s>):
        %5$s    stablehlo.return %%r : tensor<i1>
          }) : (tensor<%1$sx%3$s>, tensor<%1$sx%4$s>) -> (tensor<%1$sx%3$s>, tensor<%1$sx%4$s>)
          return %%s#0, %%s#1 : tensor<%1$sx%3$s>, tensor<%1$sx%4$s>
        }
        """
                .formatted(shape, dimension, type, other, comparator);
    }

    /** Neighbours two elements apart, narrow rows, and index vectors put together of columns. */
    private static List<String> strided() {
        return List.of(
                """
                // pooled by two
                func.func @main(%x: tensor<3x10x58xf32>) -> tensor<3x6x30xf32> {
                  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
                  %y = "stablehlo.reduce_window"(%x, %i) <{
                      padding = dense<[[0, 0], [1, 1], [2, 1]]> : tensor<3x2xi64>,
                      window_dimensions = array<i64: 1, 2, 3>,
                      window_strides = array<i64: 1, 2, 2>}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %c = stablehlo.maximum %a, %b : tensor<f32>
                    stablehlo.return %c : tensor<f32>
                  }) : (tensor<3x10x58xf32>, tensor<f32>) -> tensor<3x6x30xf32>
                  return %y : tensor<3x6x30xf32>
                }
                """,
                """
                // every second
                func.func @main(%x: tensor<5x79xf64>) -> (tensor<5x40xf64>, tensor<5x39xf64>) {
                  %y = stablehlo.slice %x [0:5, 0:79:2] : (tensor<5x79xf64>) -> tensor<5x40xf64>
                  %z = stablehlo.slice %x [0:5, 1:78:2] : (tensor<5x79xf64>) -> tensor<5x39xf64>
                  return %y, %z : tensor<5x40xf64>, tensor<5x39xf64>
                }
                """,
                """
                // scattered to rows and columns
                func.func @main(%x: tensor<8x9xf32>, %i: tensor<70x1xi32>, %j: tensor<70x1xi32>,
                    %u: tensor<70xf32>) -> tensor<8x9xf32> {
                  %k = stablehlo.add %j, %i : tensor<70x1xi32>
                  %l = stablehlo.concatenate %i, %k, dim = 1
                      : (tensor<70x1xi32>, tensor<70x1xi32>) -> tensor<70x2xi32>
                  %y = "stablehlo.scatter"(%x, %l, %u) <{
                      scatter_dimension_numbers = #stablehlo.scatter<
                          inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1],
                          index_vector_dim = 1>}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %c = stablehlo.add %a, %b : tensor<f32>
                    stablehlo.return %c : tensor<f32>
                  }) : (tensor<8x9xf32>, tensor<70x2xi32>, tensor<70xf32>) -> tensor<8x9xf32>
                  return %y : tensor<8x9xf32>
                }
                """,
                """
                // narrow rows
                func.func @main(%x: tensor<70x3xf32>, %y: tensor<3xf32>) -> tensor<70x3xf32> {
                  %b = stablehlo.broadcast_in_dim %y, dims = [1]
                      : (tensor<3xf32>) -> tensor<70x3xf32>
                  %z = stablehlo.multiply %x, %b : tensor<70x3xf32>
                  return %z : tensor<70x3xf32>
                }
                """);
    }

    /** Groups and dilated inputs. */
    private static List<String> convolved() {
        return List.of(
                convolved("2x9x9x16", "3x3x8x16", "2x9x9x16", "pad = [[1, 1], [1, 1]]", 2),
                convolved(
                        "2x9x9x12",
                        "3x3x3x32",
                        "2x5x9x32",
                        "stride = [2, 1], pad = [[1, 1], [1, 1]]",
                        4),
                convolved(
                        "2x5x6x4",
                        "4x4x4x8",
                        "2x10x12x8",
                        "pad = [[2, 2], [2, 2]], lhs_dilate = [2, 2]",
                        1),
                convolved(
                        "2x5x6x4",
                        "3x5x4x8",
                        "2x15x12x8",
                        "pad = [[1, 3], [1, 4]], lhs_dilate = [3, 2], reverse = [true, false]",
                        1),
                convolved(
                        "1x7x6x4",
                        "5x2x4x8",
                        "1x8x5x8",
                        "pad = [[-2, 1], [0, 0]], lhs_dilate = [2, 1]",
                        1),
                convolved(
                        "2x5x6x8",
                        "3x3x4x16",
                        "2x8x6x16",
                        "pad = [[1, 0], [1, 1]], lhs_dilate = [2, 1]",
                        2));
    }

    private static String convolved(
            String input, String kernel, String output, String window, int groups) {
        return """
        // convolved %1$s by %2$s: %4$s, %5$d groups
        func.func @main(%%x: tensor<%1$sxf32>, %%w: tensor<%2$sxf32>) -> tensor<%3$sxf32> {
          %%y = stablehlo.convolution(%%x, %%w)
              dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {%4$s}
              {batch_group_count = 1 : i64, feature_group_count = %5$d : i64}
              : (tensor<%1$sxf32>, tensor<%2$sxf32>) -> tensor<%3$sxf32>
          return %%y : tensor<%3$sxf32>
        }
        """
                .formatted(input, kernel, output, window, groups);
    }
}
