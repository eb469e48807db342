// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.reshape %arg0 : (tensor<2x3xf32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %y1 = stablehlo.reshape %x1 : (tensor<2x3xi8>) -> tensor<3x2xi8>
  check.expect_eq_const %y1, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %y2 = "stablehlo.reshape"(%x2) : (tensor<2x3xi16>) -> tensor<3x2xi16>
  check.expect_eq_const %y2, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %y3 = stablehlo.reshape %x3 : (tensor<2x3xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %y3, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %y4 = "stablehlo.reshape"(%x4) : (tensor<2x3xi64>) -> tensor<3x2xi64>
  check.expect_eq_const %y4, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %y5 = stablehlo.reshape %x5 : (tensor<2x3xui8>) -> tensor<3x2xui8>
  check.expect_eq_const %y5, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %y6 = "stablehlo.reshape"(%x6) : (tensor<2x3xui16>) -> tensor<3x2xui16>
  check.expect_eq_const %y6, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %y7 = stablehlo.reshape %x7 : (tensor<2x3xui32>) -> tensor<3x2xui32>
  check.expect_eq_const %y7, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %y8 = "stablehlo.reshape"(%x8) : (tensor<2x3xui64>) -> tensor<3x2xui64>
  check.expect_eq_const %y8, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %y9 = stablehlo.reshape %x9 : (tensor<2x3xf32>) -> tensor<3x2xf32>
  check.expect_eq_const %y9, dense<[[0.5, 1.0], [1.5, 2.0], [2.5, 3.0]]> : tensor<3x2xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %y10 = "stablehlo.reshape"(%x10) : (tensor<2x3xf64>) -> tensor<3x2xf64>
  check.expect_eq_const %y10, dense<[[0.5, 1.0], [1.5, 2.0], [2.5, 3.0]]> : tensor<3x2xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %y11 = stablehlo.reshape %x11 : (tensor<2x3xf16>) -> tensor<3x2xf16>
  check.expect_eq_const %y11, dense<[[0.5, 1.0], [1.5, 2.0], [2.5, 3.0]]> : tensor<3x2xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %y12 = "stablehlo.reshape"(%x12) : (tensor<2x3xbf16>) -> tensor<3x2xbf16>
  check.expect_eq_const %y12, dense<[[0.5, 1.0], [1.5, 2.0], [2.5, 3.0]]> : tensor<3x2xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false]]> : tensor<2x3xi1>
  %y13 = stablehlo.reshape %x13 : (tensor<2x3xi1>) -> tensor<3x2xi1>
  check.expect_eq_const %y13, dense<[[false, true], [true, true], [false, false]]> : tensor<3x2xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %y = "stablehlo.reshape"(%x) : (tensor<2x3xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(1.0, 0.0), (2.0, -1.0)], [(3.0, -2.0), (4.0, -3.0)], [(5.0, -4.0), (6.0, -5.0)]]> : tensor<3x2xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.reshape %x : (tensor<2x3xf32>) -> tensor<5xf32> // expected-error: reshape_c2
  return
}
