// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    return %0 : tensor<2x4x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %y1 = stablehlo.broadcast_in_dim %x1, dims = [0, 2] : (tensor<2x3xi8>) -> tensor<2x4x3xi8>
  check.expect_eq_const %y1, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %y2 = "stablehlo.broadcast_in_dim"(%x2) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xi16>) -> tensor<2x4x3xi16>
  check.expect_eq_const %y2, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %y3 = stablehlo.broadcast_in_dim %x3, dims = [0, 2] : (tensor<2x3xi32>) -> tensor<2x4x3xi32>
  check.expect_eq_const %y3, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %y4 = "stablehlo.broadcast_in_dim"(%x4) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xi64>) -> tensor<2x4x3xi64>
  check.expect_eq_const %y4, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %y5 = stablehlo.broadcast_in_dim %x5, dims = [0, 2] : (tensor<2x3xui8>) -> tensor<2x4x3xui8>
  check.expect_eq_const %y5, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %y6 = "stablehlo.broadcast_in_dim"(%x6) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xui16>) -> tensor<2x4x3xui16>
  check.expect_eq_const %y6, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %y7 = stablehlo.broadcast_in_dim %x7, dims = [0, 2] : (tensor<2x3xui32>) -> tensor<2x4x3xui32>
  check.expect_eq_const %y7, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %y8 = "stablehlo.broadcast_in_dim"(%x8) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xui64>) -> tensor<2x4x3xui64>
  check.expect_eq_const %y8, dense<[[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]], [[4, 5, 6], [4, 5, 6], [4, 5, 6], [4, 5, 6]]]> : tensor<2x4x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %y9 = stablehlo.broadcast_in_dim %x9, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
  check.expect_eq_const %y9, dense<[[[0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5]], [[2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0]]]> : tensor<2x4x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %y10 = "stablehlo.broadcast_in_dim"(%x10) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xf64>) -> tensor<2x4x3xf64>
  check.expect_eq_const %y10, dense<[[[0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5]], [[2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0]]]> : tensor<2x4x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %y11 = stablehlo.broadcast_in_dim %x11, dims = [0, 2] : (tensor<2x3xf16>) -> tensor<2x4x3xf16>
  check.expect_eq_const %y11, dense<[[[0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5]], [[2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0]]]> : tensor<2x4x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %y12 = "stablehlo.broadcast_in_dim"(%x12) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xbf16>) -> tensor<2x4x3xbf16>
  check.expect_eq_const %y12, dense<[[[0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5], [0.5, 1.0, 1.5]], [[2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0], [2.0, 2.5, 3.0]]]> : tensor<2x4x3xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false]]> : tensor<2x3xi1>
  %y13 = stablehlo.broadcast_in_dim %x13, dims = [0, 2] : (tensor<2x3xi1>) -> tensor<2x4x3xi1>
  check.expect_eq_const %y13, dense<[[[false, true, true], [false, true, true], [false, true, true], [false, true, true]], [[true, false, false], [true, false, false], [true, false, false], [true, false, false]]]> : tensor<2x4x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %y = "stablehlo.broadcast_in_dim"(%x) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xcomplex<f32>>) -> tensor<2x4x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)]], [[(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]]> : tensor<2x4x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: broadcast_in_dim_c2
  return
}
