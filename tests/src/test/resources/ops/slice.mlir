// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<3x5xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:5:2] : (tensor<3x5xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xi8>
  %y1 = stablehlo.slice %x1 [1:3, 0:5:2] : (tensor<3x5xi8>) -> tensor<2x3xi8>
  check.expect_eq_const %y1, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xi16>
  %y2 = "stablehlo.slice"(%x2) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xi16>) -> tensor<2x3xi16>
  check.expect_eq_const %y2, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xi32>
  %y3 = stablehlo.slice %x3 [1:3, 0:5:2] : (tensor<3x5xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %y3, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xi64>
  %y4 = "stablehlo.slice"(%x4) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xi64>) -> tensor<2x3xi64>
  check.expect_eq_const %y4, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xui8>
  %y5 = stablehlo.slice %x5 [1:3, 0:5:2] : (tensor<3x5xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %y5, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xui16>
  %y6 = "stablehlo.slice"(%x6) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xui16>) -> tensor<2x3xui16>
  check.expect_eq_const %y6, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xui32>
  %y7 = stablehlo.slice %x7 [1:3, 0:5:2] : (tensor<3x5xui32>) -> tensor<2x3xui32>
  check.expect_eq_const %y7, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]> : tensor<3x5xui64>
  %y8 = "stablehlo.slice"(%x8) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xui64>) -> tensor<2x3xui64>
  check.expect_eq_const %y8, dense<[[6, 8, 10], [11, 13, 15]]> : tensor<2x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5]]> : tensor<3x5xf32>
  %y9 = stablehlo.slice %x9 [1:3, 0:5:2] : (tensor<3x5xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %y9, dense<[[3.0, 4.0, 5.0], [5.5, 6.5, 7.5]]> : tensor<2x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5]]> : tensor<3x5xf64>
  %y10 = "stablehlo.slice"(%x10) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xf64>) -> tensor<2x3xf64>
  check.expect_eq_const %y10, dense<[[3.0, 4.0, 5.0], [5.5, 6.5, 7.5]]> : tensor<2x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5]]> : tensor<3x5xf16>
  %y11 = stablehlo.slice %x11 [1:3, 0:5:2] : (tensor<3x5xf16>) -> tensor<2x3xf16>
  check.expect_eq_const %y11, dense<[[3.0, 4.0, 5.0], [5.5, 6.5, 7.5]]> : tensor<2x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5]]> : tensor<3x5xbf16>
  %y12 = "stablehlo.slice"(%x12) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xbf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %y12, dense<[[3.0, 4.0, 5.0], [5.5, 6.5, 7.5]]> : tensor<2x3xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true, true, false], [false, false, true, true, true], [false, false, false, true, true]]> : tensor<3x5xi1>
  %y13 = stablehlo.slice %x13 [1:3, 0:5:2] : (tensor<3x5xi1>) -> tensor<2x3xi1>
  check.expect_eq_const %y13, dense<[[false, true, true], [false, false, true]]> : tensor<2x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (4.0, -3.0), (5.0, -4.0)], [(6.0, -5.0), (7.0, -6.0), (8.0, -7.0), (9.0, -8.0), (10.0, -9.0)], [(11.0, -10.0), (12.0, -11.0), (13.0, -12.0), (14.0, -13.0), (15.0, -14.0)]]> : tensor<3x5xcomplex<f32>>
  %y = "stablehlo.slice"(%x) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 2>}> : (tensor<3x5xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(6.0, -5.0), (8.0, -7.0), (10.0, -9.0)], [(11.0, -10.0), (13.0, -12.0), (15.0, -14.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.slice %x [1:3, 0:3] : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: slice_c3
  return
}
