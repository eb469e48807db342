package org.keratin.tests.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Regions of folds that hold more than arithmetic on scalars: loops, gathers, products, folds and
 * sorts, of arguments and of what is captured.
 */
class FoldRegionsTest {
    /** What stands in a region: %o is made of the scalars %a and %v; %t, %m and %n are captured. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put(
                "while",
                """
                %one = stablehlo.constant dense<1.0> : tensor<f32>
                %l = stablehlo.constant dense<6.0> : tensor<f32>
                %start = stablehlo.add %a, %v : tensor<f32>
                %o = stablehlo.while(%k = %start) : tensor<f32>
                 cond {
                  %p = stablehlo.compare LT, %k, %l : (tensor<f32>, tensor<f32>) -> tensor<i1>
                  stablehlo.return %p : tensor<i1>
                } do {
                  %k1 = stablehlo.add %k, %one : tensor<f32>
                  stablehlo.return %k1 : tensor<f32>
                }
                """);
        BODIES.put(
                "dynamic_slice",
                """
                %i = stablehlo.convert %v : (tensor<f32>) -> tensor<i32>
                %s = stablehlo.dynamic_slice %t, %i, sizes = [1] : (tensor<40xf32>, tensor<i32>) -> tensor<1xf32>
                %s0 = stablehlo.reshape %s : (tensor<1xf32>) -> tensor<f32>
                %o = stablehlo.add %a, %s0 : tensor<f32>
                """);
        BODIES.put(
                "gather",
                """
                %i = stablehlo.convert %v : (tensor<f32>) -> tensor<i32>
                %i1 = stablehlo.reshape %i : (tensor<i32>) -> tensor<1xi32>
                %s = "stablehlo.gather"(%t, %i1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1>}> : (tensor<40xf32>, tensor<1xi32>) -> tensor<f32>
                %o = stablehlo.maximum %a, %s : tensor<f32>
                """);
        BODIES.put(
                "dot of scalars",
                """
                %d = stablehlo.dot_general %a, %v, contracting_dims = [] x [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %half = stablehlo.constant dense<0.125> : tensor<f32>
                %e = stablehlo.multiply %d, %half : tensor<f32>
                %o = stablehlo.add %e, %n : tensor<f32>
                """);
        BODIES.put(
                "dot with a matrix",
                """
                %w = stablehlo.broadcast_in_dim %v, dims = [] : (tensor<f32>) -> tensor<5xf32>
                %d = stablehlo.dot_general %m, %w, contracting_dims = [1] x [0] : (tensor<3x5xf32>, tensor<5xf32>) -> tensor<3xf32>
                %z = stablehlo.constant dense<0.0> : tensor<f32>
                %x = stablehlo.reduce(%d init: %z) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
                %o = stablehlo.maximum %a, %x : tensor<f32>
                """);
        BODIES.put(
                "captured alone",
                """
                %z = stablehlo.constant dense<0.0> : tensor<f32>
                %x = stablehlo.reduce(%t init: %z) applies stablehlo.add across dimensions = [0] : (tensor<40xf32>, tensor<f32>) -> tensor<f32>
                %d = stablehlo.dot_general %m, %m, contracting_dims = [0, 1] x [0, 1] : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<f32>
                %y = stablehlo.minimum %x, %d : tensor<f32>
                %u = stablehlo.minimum %v, %y : tensor<f32>
                %o = stablehlo.maximum %a, %u : tensor<f32>
                """);
        BODIES.put(
                "sort and scatter",
                """
                %b0 = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<f32>) -> tensor<40xf32>
                %b1 = stablehlo.minimum %b0, %t : tensor<40xf32>
                %b2 = "stablehlo.sort"(%b1) <{dimension = 0 : i64, is_stable = true}> ({
                ^bb0(%p: tensor<f32>, %q: tensor<f32>):
                  %c = stablehlo.compare LT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
                  stablehlo.return %c : tensor<i1>
                }) : (tensor<40xf32>) -> tensor<40xf32>
                %i = stablehlo.constant dense<[[3], [39]]> : tensor<2x1xi32>
                %w = stablehlo.broadcast_in_dim %v, dims = [] : (tensor<f32>) -> tensor<2xf32>
                %b3 = "stablehlo.scatter"(%b2, %i, %w) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
                ^bb0(%p: tensor<f32>, %q: tensor<f32>):
                  %c = stablehlo.add %p, %q : tensor<f32>
                  stablehlo.return %c : tensor<f32>
                }) : (tensor<40xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<40xf32>
                %e = stablehlo.slice %b3 [39:40] : (tensor<40xf32>) -> tensor<1xf32>
                %o = stablehlo.reshape %e : (tensor<1xf32>) -> tensor<f32>
                """);
    }

    private static final String CAPTURED =
            "%t: tensor<40xf32>, %m: tensor<3x5xf32>, %n: tensor<f32>";

    private static final Map<String, String> FOLDS = new LinkedHashMap<>();

    static {
        FOLDS.put(
                "reduce",
                """
                func.func @main(%xs: tensor<4x3x2xf32>, %init: tensor<f32>, CAPTURED) -> tensor<3xf32> {
                  %r = "stablehlo.reduce"(%xs, %init) <{dimensions = array<i64: 2, 0>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<3xf32>
                  return %r : tensor<3xf32>
                }
                """);
        FOLDS.put(
                "reduce_window",
                """
                func.func @main(%xs: tensor<4x5xf32>, %init: tensor<f32>, CAPTURED) -> tensor<4x3xf32> {
                  %r = "stablehlo.reduce_window"(%xs, %init) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 2>, base_dilations = array<i64: 1, 2>, window_dilations = array<i64: 2, 1>, padding = dense<[[1, 1], [0, -2]]> : tensor<2x2xi64>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x3xf32>
                  return %r : tensor<4x3xf32>
                }
                """);
        FOLDS.put(
                "scatter",
                """
                func.func @main(%xs: tensor<4x5xf32>, %j: tensor<3x2xi32>, %us: tensor<3x2xf32>, CAPTURED) -> tensor<4x5xf32> {
                  %r = "stablehlo.scatter"(%xs, %j, %us) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<3x2xf32>) -> tensor<4x5xf32>
                  return %r : tensor<4x5xf32>
                }
                """);
        FOLDS.put(
                "scatter with batches",
                """
                func.func @main(%xs: tensor<4x2x5xf32>, %j: tensor<2x3xui64>, %us: tensor<2x3x2xf32>, CAPTURED) -> tensor<4x2x5xf32> {
                  %r = "stablehlo.scatter"(%xs, %j, %us) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], input_batching_dims = [1], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<4x2x5xf32>, tensor<2x3xui64>, tensor<2x3x2xf32>) -> tensor<4x2x5xf32>
                  return %r : tensor<4x2x5xf32>
                }
                """);
        FOLDS.put(
                "select_and_scatter",
                """
                func.func @main(%xs: tensor<4x5xf32>, %from: tensor<2x3xf32>, %init: tensor<f32>, CAPTURED) -> tensor<4x5xf32> {
                  %r = "stablehlo.select_and_scatter"(%xs, %from, %init) <{window_dimensions = array<i64: 3, 2>, window_strides = array<i64: 2, 2>, padding = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    %p = stablehlo.compare GE, %o, %v : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %p : tensor<i1>
                  }, {
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<4x5xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x5xf32>
                  return %r : tensor<4x5xf32>
                }
                """);
        FOLDS.put(
                "sort",
                """
                func.func @main(%xs: tensor<3x7x2xf32>, %ys: tensor<3x7x2xi32>, CAPTURED) -> (tensor<3x7x2xf32>, tensor<3x7x2xi32>) {
                  %r:2 = "stablehlo.sort"(%xs, %ys) <{dimension = 1 : i64, is_stable = true}> ({
                  ^bb0(%l: tensor<f32>, %g: tensor<f32>, %c0: tensor<i32>, %d0: tensor<i32>):
                    %less = func.call @key(%l, %t, %m, %n) : (tensor<f32>, tensor<40xf32>, tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
                    %more = func.call @key(%g, %t, %m, %n) : (tensor<f32>, tensor<40xf32>, tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
                    %p = stablehlo.compare LT, %less, %more : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    stablehlo.return %p : tensor<i1>
                  }) : (tensor<3x7x2xf32>, tensor<3x7x2xi32>) -> (tensor<3x7x2xf32>, tensor<3x7x2xi32>)
                  return %r#0, %r#1 : tensor<3x7x2xf32>, tensor<3x7x2xi32>
                }
                func.func private @key(%v: tensor<f32>, CAPTURED) -> tensor<f32> {
                  %a = stablehlo.constant dense<1.0> : tensor<f32>
                BODY
                  return %o : tensor<f32>
                }
                """);
        FOLDS.put(
                "map",
                """
                func.func @main(%xs: tensor<2x3xf32>, %ys: tensor<2x3xf32>, CAPTURED) -> tensor<2x3xf32> {
                  %r = "stablehlo.map"(%xs, %ys) <{dimensions = array<i64: 0, 1>}> ({
                  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
                BODY
                    stablehlo.return %o : tensor<f32>
                  }) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
                  return %r : tensor<2x3xf32>
                }
                """);
    }

    static Stream<Arguments> all() {
        return FOLDS.keySet().stream()
                .flatMap(fold -> BODIES.keySet().stream().map(body -> Arguments.of(fold, body)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void agree(String fold, String body) {
        String text =
                FOLDS.get(fold).replace("BODY", BODIES.get(body)).replace("CAPTURED", CAPTURED);
        Agreement.check(text, Map.of(), 7);
    }

    /** Several operands of several types, and a size without a number. */
    @Test
    void variadicOfAnySize() {
        String text =
                """
                func.func @main(%x: tensor<?x3xf32, #keratin.dims<[n, 3]>>, %y: tensor<?x3xi16, #keratin.dims<[n, 3]>>, %t: tensor<?xf32, #keratin.dims<[n]>>) -> (tensor<3xf32>, tensor<3xi16>) {
                  %i = stablehlo.constant dense<-100.0> : tensor<f32>
                  %j = stablehlo.constant dense<0> : tensor<i16>
                  %r:2 = "stablehlo.reduce"(%x, %y, %i, %j) <{dimensions = array<i64: 0>}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<i16>, %v: tensor<f32>, %w: tensor<i16>):
                    %s = stablehlo.dynamic_slice %t, %b, sizes = [1] : (tensor<?xf32, #keratin.dims<[n]>>, tensor<i16>) -> tensor<1xf32>
                    %s0 = stablehlo.reshape %s : (tensor<1xf32>) -> tensor<f32>
                    %o = stablehlo.maximum %v, %s0 : tensor<f32>
                    %p = stablehlo.compare GT, %o, %a : (tensor<f32>, tensor<f32>) -> tensor<i1>
                    %o1 = stablehlo.select %p, %o, %a : tensor<i1>, tensor<f32>
                    %o2 = stablehlo.add %b, %w : tensor<i16>
                    stablehlo.return %o1, %o2 : tensor<f32>, tensor<i16>
                  }) : (tensor<?x3xf32, #keratin.dims<[n, 3]>>, tensor<?x3xi16, #keratin.dims<[n, 3]>>, tensor<f32>, tensor<i16>) -> (tensor<3xf32>, tensor<3xi16>)
                  return %r#0, %r#1 : tensor<3xf32>, tensor<3xi16>
                }
                """;
        Agreement.check(text, Map.of("n", 1L), 3);
        Agreement.check(text, Map.of("n", 9L), 3);
    }

    /** Windows, scatters and sorts over a size without a number; one branch of a choice loops. */
    @Test
    void windowsOfAnySize() {
        String region =
                """
                    %zero = stablehlo.constant dense<0> : tensor<i32>
                    %three = stablehlo.constant dense<3> : tensor<i32>
                    %q = stablehlo.compare LT, %a, %v : (tensor<i32>, tensor<i32>) -> tensor<i1>
                    %o = "stablehlo.if"(%q) ({
                      %w = stablehlo.while(%k = %zero) : tensor<i32>
                       cond {
                        %p = stablehlo.compare LT, %k, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
                        stablehlo.return %p : tensor<i1>
                      } do {
                        %one = stablehlo.constant dense<1> : tensor<i32>
                        %k1 = stablehlo.add %k, %one : tensor<i32>
                        stablehlo.return %k1 : tensor<i32>
                      }
                      %m = stablehlo.add %w, %v : tensor<i32>
                      stablehlo.return %m : tensor<i32>
                    }, {
                      stablehlo.return %a : tensor<i32>
                    }) : (tensor<i1>) -> tensor<i32>
                """;
        String text =
                """
                func.func @main(%x: tensor<?xi32, #keratin.dims<[n]>>, %j: tensor<4x1xi64>, %u: tensor<4xi32>, %i: tensor<i32>) -> (tensor<?xi32, #keratin.dims<[n]>>, tensor<?xi32, #keratin.dims<[n]>>, tensor<?xi32, #keratin.dims<[n]>>) {
                  %y = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 3>, padding = dense<[[1, 1]]> : tensor<1x2xi64>}> ({
                  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
                REGION
                    stablehlo.return %o : tensor<i32>
                  }) : (tensor<?xi32, #keratin.dims<[n]>>, tensor<i32>) -> tensor<?xi32, #keratin.dims<[n]>>
                  %z = "stablehlo.scatter"(%x, %j, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
                  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
                REGION
                    stablehlo.return %o : tensor<i32>
                  }) : (tensor<?xi32, #keratin.dims<[n]>>, tensor<4x1xi64>, tensor<4xi32>) -> tensor<?xi32, #keratin.dims<[n]>>
                  %w = "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = true}> ({
                  ^bb0(%v: tensor<i32>, %b: tensor<i32>):
                    %a = stablehlo.constant dense<2> : tensor<i32>
                REGION
                    %l = stablehlo.minimum %o, %v : tensor<i32>
                    %g = stablehlo.compare LT, %l, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
                    stablehlo.return %g : tensor<i1>
                  }) : (tensor<?xi32, #keratin.dims<[n]>>) -> tensor<?xi32, #keratin.dims<[n]>>
                  return %y, %z, %w : tensor<?xi32, #keratin.dims<[n]>>, tensor<?xi32, #keratin.dims<[n]>>, tensor<?xi32, #keratin.dims<[n]>>
                }
                """
                        .replace("REGION", region);
        for (long n : new long[] {0, 1, 13}) {
            Agreement.check(text, Map.of("n", n), 11);
        }
    }

    /** No elements to fold, none to write, none to sort. */
    @Test
    void nothing() {
        String body = BODIES.get("while");
        String reduce =
                FOLDS.get("reduce")
                        .replace("4x3x2", "0x3x2")
                        .replace("BODY", body)
                        .replace("CAPTURED", CAPTURED);
        Agreement.check(reduce, Map.of(), 1);
        String scatter =
                FOLDS.get("scatter")
                        .replace("4x5", "0x5")
                        .replace("BODY", body)
                        .replace("CAPTURED", CAPTURED);
        Agreement.check(scatter, Map.of(), 1);
        String sort =
                FOLDS.get("sort")
                        .replace("3x7x2", "3x0x2")
                        .replace("BODY", body)
                        .replace("CAPTURED", CAPTURED);
        Agreement.check(sort, Map.of(), 1);
        String windows =
                FOLDS.get("reduce_window")
                        .replace("4x5", "0x5")
                        .replace("4x3", "0x3")
                        .replace("[[1, 1], [0, -2]]", "[[0, 0], [0, -2]]")
                        .replace("BODY", body)
                        .replace("CAPTURED", CAPTURED);
        Agreement.check(windows, Map.of(), 1);
        String selected =
                FOLDS.get("select_and_scatter")
                        .replace("4x5", "0x5")
                        .replace("2x3", "0x3")
                        .replace("[[0, 1], [1, 0]]", "[[0, 0], [1, 0]]")
                        .replace("BODY", body)
                        .replace("CAPTURED", CAPTURED);
        Agreement.check(selected, Map.of(), 1);
    }

    /** Complex numbers, and a loop over them. */
    @Test
    void complex() {
        String text =
                """
                func.func @main(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
                  %c = stablehlo.complex %x, %y : tensor<2x3xcomplex<f32>>
                  %z = stablehlo.constant dense<(0.5, 0.0)> : tensor<complex<f32>>
                  %r = "stablehlo.reduce"(%c, %z) <{dimensions = array<i64: 1>}> ({
                  ^bb0(%a: tensor<complex<f32>>, %v: tensor<complex<f32>>):
                    %k = stablehlo.constant dense<0> : tensor<i32>
                    %two = stablehlo.constant dense<2> : tensor<i32>
                    %one = stablehlo.constant dense<1> : tensor<i32>
                    %o:2 = stablehlo.while(%i = %k, %s = %a) : tensor<i32>, tensor<complex<f32>>
                     cond {
                      %p = stablehlo.compare LT, %i, %two : (tensor<i32>, tensor<i32>) -> tensor<i1>
                      stablehlo.return %p : tensor<i1>
                    } do {
                      %i1 = stablehlo.add %i, %one : tensor<i32>
                      %s1 = stablehlo.add %s, %v : tensor<complex<f32>>
                      stablehlo.return %i1, %s1 : tensor<i32>, tensor<complex<f32>>
                    }
                    stablehlo.return %o#1 : tensor<complex<f32>>
                  }) : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2xcomplex<f32>>
                  %re = stablehlo.real %r : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
                  %im = stablehlo.imag %r : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
                  return %re, %im : tensor<2xf32>, tensor<2xf32>
                }
                """;
        Agreement.check(text, Map.of(), 5);
    }
}
