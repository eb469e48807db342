// RUN: interpret
// quantize: x / scale + zero point, clamped to the stored range, then rounded to even.
func.func @main() {
  %x = stablehlo.constant dense<[0.25, 0.75, -100.0, 100.0, 1.25, -0.0]> : tensor<6xf32>
  %q = stablehlo.uniform_quantize %x : (tensor<6xf32>) -> tensor<6x!quant.uniform<i8:f32, 0.5:3>>
  %i = stablehlo.bitcast_convert %q : (tensor<6x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<6xi8>
  check.expect_eq_const %i, dense<[4, 4, -128, 127, 6, 3]> : tensor<6xi8>
  %r = stablehlo.uniform_quantize %x : (tensor<6xf32>) -> tensor<6x!quant.uniform<i8<-10:5>:f32, 0.5:3>>
  %j = stablehlo.bitcast_convert %r : (tensor<6x!quant.uniform<i8<-10:5>:f32, 0.5:3>>) -> tensor<6xi8>
  check.expect_eq_const %j, dense<[4, 4, -10, 5, 5, 3]> : tensor<6xi8>
  %u = stablehlo.uniform_quantize %x : (tensor<6xf32>) -> tensor<6x!quant.uniform<u8:f32, 0.5:200>>
  %k = stablehlo.bitcast_convert %u : (tensor<6x!quant.uniform<u8:f32, 0.5:200>>) -> tensor<6xui8>
  check.expect_eq_const %k, dense<[200, 202, 0, 255, 202, 200]> : tensor<6xui8>
  return
}
// -----
// dequantize: the difference to the zero point must not wrap in the storage type.
func.func @main() {
  %i = stablehlo.constant dense<[127, -128, 0]> : tensor<3xi8>
  %q = stablehlo.bitcast_convert %i : (tensor<3xi8>) -> tensor<3x!quant.uniform<i8:f32, 0.5:-128>>
  %x = stablehlo.uniform_dequantize %q : (tensor<3x!quant.uniform<i8:f32, 0.5:-128>>) -> tensor<3xf32>
  check.expect_eq_const %x, dense<[127.5, 0.0, 64.0]> : tensor<3xf32>
  %w = stablehlo.constant dense<[2147483647, -2147483648]> : tensor<2xi32>
  %p = stablehlo.bitcast_convert %w : (tensor<2xi32>) -> tensor<2x!quant.uniform<i32:f64, 2.0:-1>>
  %y = stablehlo.uniform_dequantize %p : (tensor<2x!quant.uniform<i32:f64, 2.0:-1>>) -> tensor<2xf64>
  check.expect_eq_const %y, dense<[4294967296.0, -4294967294.0]> : tensor<2xf64>
  return
}
// -----
// One scale and zero point for each slice of a dimension; a constant of stored values.
func.func @main() {
  %q = stablehlo.constant() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1, 0.25:-4}>>
  %x = stablehlo.uniform_dequantize %q : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1, 0.25:-4}>>) -> tensor<2x2xf32>
  check.expect_eq_const %x, dense<[[0.0, 1.5], [1.0, 2.0]]> : tensor<2x2xf32>
  %r = stablehlo.uniform_quantize %q : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5:1, 0.25:-4}>>) -> tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 0.125:1}>>
  %i = stablehlo.bitcast_convert %r : (tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 0.125:1}>>) -> tensor<2x2xi8>
  check.expect_eq_const %i, dense<[[0, 2], [9, 17]]> : tensor<2x2xi8>
  return
}
// -----
// Elementwise: dequantise, compute, quantise to the scale of the result.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[3, 5, -1]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %b = stablehlo.constant() <{value = dense<[4, 8, -2]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.25>>
  %s = stablehlo.add %a, %b : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:-3>>
  %si = stablehlo.bitcast_convert %s : (tensor<3x!quant.uniform<i8:f32, 0.5:-3>>) -> tensor<3xi8>
  check.expect_eq_const %si, dense<[1, 5, -6]> : tensor<3xi8>
  %p = stablehlo.multiply %a, %b : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25>>) -> tensor<3x!quant.uniform<i8:f32, 0.125:2>>
  %pi = stablehlo.bitcast_convert %p : (tensor<3x!quant.uniform<i8:f32, 0.125:2>>) -> tensor<3xi8>
  check.expect_eq_const %pi, dense<[10, 34, 6]> : tensor<3xi8>
  %t = stablehlo.tanh %a : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3x!quant.uniform<i8:f32, 0.01>>
  %ti = stablehlo.bitcast_convert %t : (tensor<3x!quant.uniform<i8:f32, 0.01>>) -> tensor<3xi8>
  check.expect_eq_const %ti, dense<[76, 96, -76]> : tensor<3xi8>
  %n = stablehlo.abs %a : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %ni = stablehlo.bitcast_convert %n : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3xi8>
  check.expect_eq_const %ni, dense<[3, 5, 3]> : tensor<3xi8>
  %c = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25>>) -> tensor<3xi1>
  check.expect_eq_const %c, dense<[true, true, false]> : tensor<3xi1>
  %f = stablehlo.is_finite %a : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3xi1>
  check.expect_eq_const %f, dense<true> : tensor<3xi1>
  %m = stablehlo.select %c, %a, %b : (tensor<3xi1>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<3x!quant.uniform<i8:f32, 0.25>>) -> tensor<3x!quant.uniform<i8:f32, 0.25:1>>
  %mi = stablehlo.bitcast_convert %m : (tensor<3x!quant.uniform<i8:f32, 0.25:1>>) -> tensor<3xi8>
  check.expect_eq_const %mi, dense<[5, 9, -1]> : tensor<3xi8>
  %lo = stablehlo.constant() <{value = dense<0> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 1.0>>
  %hi = stablehlo.constant() <{value = dense<3> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5>>
  %k = stablehlo.clamp %lo, %a, %hi : (tensor<!quant.uniform<i8:f32, 1.0>>, tensor<3x!quant.uniform<i8:f32, 0.5:1>>, tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:1>>
  %ki = stablehlo.bitcast_convert %k : (tensor<3x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<3xi8>
  check.expect_eq_const %ki, dense<[3, 4, 1]> : tensor<3xi8>
  %o = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:-1>>
  %oi = stablehlo.bitcast_convert %o : (tensor<3x!quant.uniform<i8:f32, 0.5:-1>>) -> tensor<3xi8>
  check.expect_eq_const %oi, dense<[-1, 1, 3]> : tensor<3xi8>
  return
}
// -----
// add with one scale for each slice.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[2, 4]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32:0, {0.5, 0.25:2}>>
  %b = stablehlo.constant() <{value = dense<[1, 1]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.0>>
  %s = stablehlo.add %a, %b : (tensor<2x!quant.uniform<i8:f32:0, {0.5, 0.25:2}>>, tensor<2x!quant.uniform<i8:f32, 1.0>>) -> tensor<2x!quant.uniform<i8:f32:0, {0.5:1, 0.125}>>
  %i = stablehlo.bitcast_convert %s : (tensor<2x!quant.uniform<i8:f32:0, {0.5:1, 0.125}>>) -> tensor<2xi8>
  check.expect_eq_const %i, dense<[5, 12]> : tensor<2xi8>
  return
}
// -----
// [[1, 2], [0, -1]] x [[1, 2], [-1, 0.5]] = [[-1, 3], [1, -0.5]], quantised by 1/8, and with a float left side.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[[3, 5], [1, -1]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 0.5:1>>
  %b = stablehlo.constant() <{value = dense<[[4, 8], [-4, 2]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 0.25>>
  %d = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x2x!quant.uniform<i8:f32, 0.25>>) -> tensor<2x2x!quant.uniform<i32:f32, 0.125>>
  %i = stablehlo.bitcast_convert %d : (tensor<2x2x!quant.uniform<i32:f32, 0.125>>) -> tensor<2x2xi32>
  check.expect_eq_const %i, dense<[[-8, 24], [8, -4]]> : tensor<2x2xi32>
  %x = stablehlo.constant dense<[[1.0, 2.0], [0.0, -1.0]]> : tensor<2x2xf32>
  %h = stablehlo.dot_general %x, %b, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2x!quant.uniform<i8:f32, 0.25>>) -> tensor<2x2xf32>
  check.expect_eq_const %h, dense<[[-1.0, 3.0], [1.0, -0.5]]> : tensor<2x2xf32>
  %c = stablehlo.constant() <{value = dense<[[4, 8], [-4, 2]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32:1, {0.25, 0.5}>>
  %e = stablehlo.dot_general %a, %c, contracting_dims = [1] x [0] : (tensor<2x2x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x2x!quant.uniform<i8:f32:1, {0.25, 0.5}>>) -> tensor<2x2x!quant.uniform<i32:f32:1, {0.125, 0.25}>>
  %j = stablehlo.bitcast_convert %e : (tensor<2x2x!quant.uniform<i32:f32:1, {0.125, 0.25}>>) -> tensor<2x2xi32>
  check.expect_eq_const %j, dense<[[-8, 24], [8, -4]]> : tensor<2x2xi32>
  return
}
// -----
// Convolution: padding is the number 0, not the stored 0. Input [1, 2, 3], kernel [1, -1].
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[[[3], [5], [7]]]> : tensor<1x3x1xi8>}> : () -> tensor<1x3x1x!quant.uniform<i8:f32, 0.5:1>>
  %k = stablehlo.constant() <{value = dense<[[[6]], [[-2]]]> : tensor<2x1x1xi8>}> : () -> tensor<2x1x1x!quant.uniform<i8:f32, 0.25:2>>
  %c = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x1x!quant.uniform<i8:f32, 0.5:1>>, tensor<2x1x1x!quant.uniform<i8:f32, 0.25:2>>) -> tensor<1x3x1x!quant.uniform<i8:f32, 0.5:10>>
  %i = stablehlo.bitcast_convert %c : (tensor<1x3x1x!quant.uniform<i8:f32, 0.5:10>>) -> tensor<1x3x1xi8>
  check.expect_eq_const %i, dense<[[[8], [8], [8]]]> : tensor<1x3x1xi8>
  %x = stablehlo.constant dense<[[[1.0], [2.0], [4.0]]]> : tensor<1x3x1xf32>
  %h = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x1xf32>, tensor<2x1x1x!quant.uniform<i8:f32, 0.25:2>>) -> tensor<1x2x1xf32>
  check.expect_eq_const %h, dense<[[[-1.0], [-2.0]]]> : tensor<1x2x1xf32>
  return
}
// -----
// Data movement moves what is stored; padding is with the stored padding value.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32:1, {0.5, 0.25, 0.125:1}>>
  %t = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3x!quant.uniform<i8:f32:1, {0.5, 0.25, 0.125:1}>>) -> tensor<3x2x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125:1}>>
  %x = stablehlo.uniform_dequantize %t : (tensor<3x2x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125:1}>>) -> tensor<3x2xf32>
  check.expect_eq_const %x, dense<[[0.5, 2.0], [0.5, 1.25], [0.25, 0.625]]> : tensor<3x2xf32>
  %r = stablehlo.reshape %a : (tensor<2x3x!quant.uniform<i8:f32:1, {0.5, 0.25, 0.125:1}>>) -> tensor<2x1x3x!quant.uniform<i8:f32:2, {0.5, 0.25, 0.125:1}>>
  %b = stablehlo.broadcast_in_dim %r, dims = [0, 1, 3] : (tensor<2x1x3x!quant.uniform<i8:f32:2, {0.5, 0.25, 0.125:1}>>) -> tensor<2x1x2x3x!quant.uniform<i8:f32:3, {0.5, 0.25, 0.125:1}>>
  %bi = stablehlo.bitcast_convert %b : (tensor<2x1x2x3x!quant.uniform<i8:f32:3, {0.5, 0.25, 0.125:1}>>) -> tensor<2x1x2x3xi8>
  check.expect_eq_const %bi, dense<[[[[1, 2, 3], [1, 2, 3]]], [[[4, 5, 6], [4, 5, 6]]]]> : tensor<2x1x2x3xi8>
  %v = stablehlo.constant() <{value = dense<[1, 2, 3]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:9>>
  %z = stablehlo.constant() <{value = dense<7> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:9>>
  %p = stablehlo.pad %v, %z, low = [1], high = [0], interior = [1] : (tensor<3x!quant.uniform<i8:f32, 0.5:9>>, tensor<!quant.uniform<i8:f32, 0.5:9>>) -> tensor<6x!quant.uniform<i8:f32, 0.5:9>>
  %pi = stablehlo.bitcast_convert %p : (tensor<6x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<6xi8>
  check.expect_eq_const %pi, dense<[7, 1, 7, 2, 7, 3]> : tensor<6xi8>
  %s = stablehlo.slice %v [1:3] : (tensor<3x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:9>>
  %e = stablehlo.reverse %v, dims = [0] : tensor<3x!quant.uniform<i8:f32, 0.5:9>>
  %c = stablehlo.concatenate %s, %e, dim = 0 : (tensor<2x!quant.uniform<i8:f32, 0.5:9>>, tensor<3x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<5x!quant.uniform<i8:f32, 0.5:9>>
  %ci = stablehlo.bitcast_convert %c : (tensor<5x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<5xi8>
  check.expect_eq_const %ci, dense<[2, 3, 3, 2, 1]> : tensor<5xi8>
  %o = stablehlo.constant dense<2> : tensor<i32>
  %d = stablehlo.dynamic_slice %v, %o, sizes = [2] : (tensor<3x!quant.uniform<i8:f32, 0.5:9>>, tensor<i32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:9>>
  %u = stablehlo.dynamic_update_slice %c, %d, %o : (tensor<5x!quant.uniform<i8:f32, 0.5:9>>, tensor<2x!quant.uniform<i8:f32, 0.5:9>>, tensor<i32>) -> tensor<5x!quant.uniform<i8:f32, 0.5:9>>
  %ui = stablehlo.bitcast_convert %u : (tensor<5x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<5xi8>
  check.expect_eq_const %ui, dense<[2, 3, 2, 3, 1]> : tensor<5xi8>
  %ix = stablehlo.constant dense<[[2], [0]]> : tensor<2x1xi32>
  %g = "stablehlo.gather"(%v, %ix) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<3x!quant.uniform<i8:f32, 0.5:9>>, tensor<2x1xi32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:9>>
  %gi = stablehlo.bitcast_convert %g : (tensor<2x!quant.uniform<i8:f32, 0.5:9>>) -> tensor<2xi8>
  check.expect_eq_const %gi, dense<[3, 1]> : tensor<2xi8>
  %n = stablehlo.get_dimension_size %a, dim = 1 : (tensor<2x3x!quant.uniform<i8:f32:1, {0.5, 0.25, 0.125:1}>>) -> tensor<i32>
  check.expect_eq_const %n, dense<3> : tensor<i32>
  return
}
// -----
// Regions: a sum in a wider storage type (100 + 100 = 200 halves), windows, sorting, scattering, mapping.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[100, 100]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5>>
  %z = stablehlo.constant() <{value = dense<0> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5>>
  %r = "stablehlo.reduce"(%a, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<!quant.uniform<i16:f32, 0.5>>, %y: tensor<!quant.uniform<i16:f32, 0.5>>):
    %s = stablehlo.add %x, %y : tensor<!quant.uniform<i16:f32, 0.5>>
    stablehlo.return %s : tensor<!quant.uniform<i16:f32, 0.5>>
  }) : (tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<!quant.uniform<i16:f32, 0.5>>
  %i = stablehlo.bitcast_convert %r : (tensor<!quant.uniform<i16:f32, 0.5>>) -> tensor<i16>
  check.expect_eq_const %i, dense<200> : tensor<i16>
  %b = stablehlo.constant() <{value = dense<[5, 1, 3]> : tensor<3xi8>}> : () -> tensor<3x!quant.uniform<i8:f32, 0.5:2>>
  %o = "stablehlo.sort"(%b) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>, %y: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %s = stablehlo.compare LT, %x, %y, FLOAT : (tensor<!quant.uniform<i8:f32, 0.5:2>>, tensor<!quant.uniform<i8:f32, 0.5:2>>) -> tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:2>>
  %oi = stablehlo.bitcast_convert %o : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3xi8>
  check.expect_eq_const %oi, dense<[1, 3, 5]> : tensor<3xi8>
  // stored 2 is the number 0; windows (5 1), (1 3): 1.5 - 0.5 = 1 and -0.5 + 0.5 = 0
  %e = stablehlo.constant() <{value = dense<2> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:2>>
  %w = "stablehlo.reduce_window"(%b, %e) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>, %y: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %s = stablehlo.add %x, %y : tensor<!quant.uniform<i8:f32, 0.5:2>>
    stablehlo.return %s : tensor<!quant.uniform<i8:f32, 0.5:2>>
  }) : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>, tensor<!quant.uniform<i8:f32, 0.5:2>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:2>>
  %wi = stablehlo.bitcast_convert %w : (tensor<2x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<2xi8>
  check.expect_eq_const %wi, dense<[4, 2]> : tensor<2xi8>
  %ix = stablehlo.constant dense<[[1], [1]]> : tensor<2x1xi32>
  %c = "stablehlo.scatter"(%b, %ix, %w) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>, %y: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %s = stablehlo.add %x, %y : tensor<!quant.uniform<i8:f32, 0.5:2>>
    stablehlo.return %s : tensor<!quant.uniform<i8:f32, 0.5:2>>
  }) : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>, tensor<2x1xi32>, tensor<2x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:2>>
  %ci = stablehlo.bitcast_convert %c : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3xi8>
  check.expect_eq_const %ci, dense<[5, 3, 3]> : tensor<3xi8>
  %m = "stablehlo.map"(%b) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %s = stablehlo.negate %x : tensor<!quant.uniform<i8:f32, 0.5:2>>
    stablehlo.return %s : tensor<!quant.uniform<i8:f32, 0.5:2>>
  }) : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:2>>
  %mi = stablehlo.bitcast_convert %m : (tensor<3x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<3xi8>
  check.expect_eq_const %mi, dense<[-1, 3, 1]> : tensor<3xi8>
  return
}
// -----
// Windows' greatest elements collect: 7 stands for (7 - 2) / 2 = 2.5, and so on.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<[1, 9, 4, 3]> : tensor<4xi8>}> : () -> tensor<4x!quant.uniform<i8:f32, 0.5:2>>
  %s = stablehlo.constant() <{value = dense<[7, 6]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:2>>
  %z = stablehlo.constant() <{value = dense<2> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5:2>>
  %r = "stablehlo.select_and_scatter"(%a, %s, %z) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>, %y: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %c = stablehlo.compare GE, %x, %y, FLOAT : (tensor<!quant.uniform<i8:f32, 0.5:2>>, tensor<!quant.uniform<i8:f32, 0.5:2>>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%x: tensor<!quant.uniform<i8:f32, 0.5:2>>, %y: tensor<!quant.uniform<i8:f32, 0.5:2>>):
    %c = stablehlo.add %x, %y : tensor<!quant.uniform<i8:f32, 0.5:2>>
    stablehlo.return %c : tensor<!quant.uniform<i8:f32, 0.5:2>>
  }) : (tensor<4x!quant.uniform<i8:f32, 0.5:2>>, tensor<2x!quant.uniform<i8:f32, 0.5:2>>, tensor<!quant.uniform<i8:f32, 0.5:2>>) -> tensor<4x!quant.uniform<i8:f32, 0.5:2>>
  %i = stablehlo.bitcast_convert %r : (tensor<4x!quant.uniform<i8:f32, 0.5:2>>) -> tensor<4xi8>
  check.expect_eq_const %i, dense<[2, 7, 6, 2]> : tensor<4xi8>
  return
}
// -----
// Batch normalisation, Cholesky and triangular solve on the numbers: (4 - 2) / sqrt(4) * 3 + 1 = 4; [[4, 2], [2, 5]] = L Lt.
func.func @main() {
  %x = stablehlo.constant() <{value = dense<[[8]]> : tensor<1x1xi8>}> : () -> tensor<1x1x!quant.uniform<i8:f32, 0.5>>
  %s = stablehlo.constant() <{value = dense<[6]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5>>
  %o = stablehlo.constant() <{value = dense<[2]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5>>
  %m = stablehlo.constant() <{value = dense<[4]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5>>
  %v = stablehlo.constant() <{value = dense<[8]> : tensor<1xi8>}> : () -> tensor<1x!quant.uniform<i8:f32, 0.5>>
  %b = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<1x1x!quant.uniform<i8:f32, 0.5>>, tensor<1x!quant.uniform<i8:f32, 0.5>>, tensor<1x!quant.uniform<i8:f32, 0.5>>, tensor<1x!quant.uniform<i8:f32, 0.5>>, tensor<1x!quant.uniform<i8:f32, 0.5>>) -> tensor<1x1x!quant.uniform<i8:f32, 0.25>>
  %bi = stablehlo.bitcast_convert %b : (tensor<1x1x!quant.uniform<i8:f32, 0.25>>) -> tensor<1x1xi8>
  check.expect_eq_const %bi, dense<[[16]]> : tensor<1x1xi8>
  %a = stablehlo.constant() <{value = dense<[[5, 3], [3, 6]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!quant.uniform<i8:f32, 1.0:1>>
  %l = "stablehlo.cholesky"(%a) <{lower = true}> : (tensor<2x2x!quant.uniform<i8:f32, 1.0:1>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5>>
  %li = stablehlo.bitcast_convert %l : (tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2xi8>
  %lower = stablehlo.slice %li [0:2, 0:1] : (tensor<2x2xi8>) -> tensor<2x1xi8>
  check.expect_eq_const %lower, dense<[[4], [2]]> : tensor<2x1xi8>
  return
}
// -----
// Control flow, calls, tuples and barriers pass quantised values on. The loop doubles while below 20: 3, 6, 12, 24.
func.func @main() {
  %a = stablehlo.constant() <{value = dense<3> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5>>
  %l = stablehlo.constant() <{value = dense<20> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 0.5>>
  %w = stablehlo.while(%i = %a) : tensor<!quant.uniform<i8:f32, 0.5>>
  cond {
    %c = stablehlo.compare LT, %i, %l, FLOAT : (tensor<!quant.uniform<i8:f32, 0.5>>, tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %d = func.call @double(%i) : (tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<!quant.uniform<i8:f32, 0.5>>
    stablehlo.return %d : tensor<!quant.uniform<i8:f32, 0.5>>
  }
  %t = stablehlo.tuple %w, %l : tuple<tensor<!quant.uniform<i8:f32, 0.5>>, tensor<!quant.uniform<i8:f32, 0.5>>>
  %e = stablehlo.get_tuple_element %t[0] : (tuple<tensor<!quant.uniform<i8:f32, 0.5>>, tensor<!quant.uniform<i8:f32, 0.5>>>) -> tensor<!quant.uniform<i8:f32, 0.5>>
  %b = stablehlo.optimization_barrier %e : tensor<!quant.uniform<i8:f32, 0.5>>
  %p = stablehlo.constant dense<true> : tensor<i1>
  %f = "stablehlo.if"(%p) ({
    stablehlo.return %b : tensor<!quant.uniform<i8:f32, 0.5>>
  }, {
    stablehlo.return %l : tensor<!quant.uniform<i8:f32, 0.5>>
  }) : (tensor<i1>) -> tensor<!quant.uniform<i8:f32, 0.5>>
  %r = stablehlo.bitcast_convert %f : (tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<i8>
  check.expect_eq_const %r, dense<24> : tensor<i8>
  return
}
func.func private @double(%x: tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<!quant.uniform<i8:f32, 0.5>> {
  %0 = stablehlo.add %x, %x : tensor<!quant.uniform<i8:f32, 0.5>>
  return %0 : tensor<!quant.uniform<i8:f32, 0.5>>
}
