// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %y1 = stablehlo.reverse %x1, dims = [0, 1] : tensor<2x3xi8>
  check.expect_eq_const %y1, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %y2 = "stablehlo.reverse"(%x2) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xi16>) -> tensor<2x3xi16>
  check.expect_eq_const %y2, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %y3 = stablehlo.reverse %x3, dims = [0, 1] : tensor<2x3xi32>
  check.expect_eq_const %y3, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %y4 = "stablehlo.reverse"(%x4) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xi64>) -> tensor<2x3xi64>
  check.expect_eq_const %y4, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %y5 = stablehlo.reverse %x5, dims = [0, 1] : tensor<2x3xui8>
  check.expect_eq_const %y5, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %y6 = "stablehlo.reverse"(%x6) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xui16>) -> tensor<2x3xui16>
  check.expect_eq_const %y6, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %y7 = stablehlo.reverse %x7, dims = [0, 1] : tensor<2x3xui32>
  check.expect_eq_const %y7, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %y8 = "stablehlo.reverse"(%x8) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xui64>) -> tensor<2x3xui64>
  check.expect_eq_const %y8, dense<[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %y9 = stablehlo.reverse %x9, dims = [0, 1] : tensor<2x3xf32>
  check.expect_eq_const %y9, dense<[[3.0, 2.5, 2.0], [1.5, 1.0, 0.5]]> : tensor<2x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %y10 = "stablehlo.reverse"(%x10) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_eq_const %y10, dense<[[3.0, 2.5, 2.0], [1.5, 1.0, 0.5]]> : tensor<2x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %y11 = stablehlo.reverse %x11, dims = [0, 1] : tensor<2x3xf16>
  check.expect_eq_const %y11, dense<[[3.0, 2.5, 2.0], [1.5, 1.0, 0.5]]> : tensor<2x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %y12 = "stablehlo.reverse"(%x12) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xbf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %y12, dense<[[3.0, 2.5, 2.0], [1.5, 1.0, 0.5]]> : tensor<2x3xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false]]> : tensor<2x3xi1>
  %y13 = stablehlo.reverse %x13, dims = [0, 1] : tensor<2x3xi1>
  check.expect_eq_const %y13, dense<[[false, false, true], [true, true, false]]> : tensor<2x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %y = "stablehlo.reverse"(%x) <{dimensions = array<i64: 0, 1>}> : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(6.0, -5.0), (5.0, -4.0), (4.0, -3.0)], [(3.0, -2.0), (2.0, -1.0), (1.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.reverse %x, dims = [2] : tensor<2x3xf32> // expected-error: reverse_c
  return
}
