// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x1xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.concatenate %arg0, %arg1, dim = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %y1 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xi8>
  %z1 = stablehlo.constant dense<> : tensor<2x0xi8>
  %w1 = stablehlo.concatenate %x1, %y1, %z1, dim = 1 : (tensor<2x3xi8>, tensor<2x1xi8>, tensor<2x0xi8>) -> tensor<2x4xi8>
  check.expect_eq_const %w1, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %y2 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xi16>
  %z2 = stablehlo.constant dense<> : tensor<2x0xi16>
  %w2 = "stablehlo.concatenate"(%x2, %y2, %z2) <{dimension = 1 : i64}> : (tensor<2x3xi16>, tensor<2x1xi16>, tensor<2x0xi16>) -> tensor<2x4xi16>
  check.expect_eq_const %w2, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xi32>
  %z3 = stablehlo.constant dense<> : tensor<2x0xi32>
  %w3 = stablehlo.concatenate %x3, %y3, %z3, dim = 1 : (tensor<2x3xi32>, tensor<2x1xi32>, tensor<2x0xi32>) -> tensor<2x4xi32>
  check.expect_eq_const %w3, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %y4 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xi64>
  %z4 = stablehlo.constant dense<> : tensor<2x0xi64>
  %w4 = "stablehlo.concatenate"(%x4, %y4, %z4) <{dimension = 1 : i64}> : (tensor<2x3xi64>, tensor<2x1xi64>, tensor<2x0xi64>) -> tensor<2x4xi64>
  check.expect_eq_const %w4, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %y5 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xui8>
  %z5 = stablehlo.constant dense<> : tensor<2x0xui8>
  %w5 = stablehlo.concatenate %x5, %y5, %z5, dim = 1 : (tensor<2x3xui8>, tensor<2x1xui8>, tensor<2x0xui8>) -> tensor<2x4xui8>
  check.expect_eq_const %w5, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %y6 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xui16>
  %z6 = stablehlo.constant dense<> : tensor<2x0xui16>
  %w6 = "stablehlo.concatenate"(%x6, %y6, %z6) <{dimension = 1 : i64}> : (tensor<2x3xui16>, tensor<2x1xui16>, tensor<2x0xui16>) -> tensor<2x4xui16>
  check.expect_eq_const %w6, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %y7 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xui32>
  %z7 = stablehlo.constant dense<> : tensor<2x0xui32>
  %w7 = stablehlo.concatenate %x7, %y7, %z7, dim = 1 : (tensor<2x3xui32>, tensor<2x1xui32>, tensor<2x0xui32>) -> tensor<2x4xui32>
  check.expect_eq_const %w7, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %y8 = stablehlo.constant dense<[[5], [6]]> : tensor<2x1xui64>
  %z8 = stablehlo.constant dense<> : tensor<2x0xui64>
  %w8 = "stablehlo.concatenate"(%x8, %y8, %z8) <{dimension = 1 : i64}> : (tensor<2x3xui64>, tensor<2x1xui64>, tensor<2x0xui64>) -> tensor<2x4xui64>
  check.expect_eq_const %w8, dense<[[1, 2, 3, 5], [4, 5, 6, 6]]> : tensor<2x4xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %y9 = stablehlo.constant dense<[[2.5], [3.0]]> : tensor<2x1xf32>
  %z9 = stablehlo.constant dense<> : tensor<2x0xf32>
  %w9 = stablehlo.concatenate %x9, %y9, %z9, dim = 1 : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x0xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %w9, dense<[[0.5, 1.0, 1.5, 2.5], [2.0, 2.5, 3.0, 3.0]]> : tensor<2x4xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %y10 = stablehlo.constant dense<[[2.5], [3.0]]> : tensor<2x1xf64>
  %z10 = stablehlo.constant dense<> : tensor<2x0xf64>
  %w10 = "stablehlo.concatenate"(%x10, %y10, %z10) <{dimension = 1 : i64}> : (tensor<2x3xf64>, tensor<2x1xf64>, tensor<2x0xf64>) -> tensor<2x4xf64>
  check.expect_eq_const %w10, dense<[[0.5, 1.0, 1.5, 2.5], [2.0, 2.5, 3.0, 3.0]]> : tensor<2x4xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %y11 = stablehlo.constant dense<[[2.5], [3.0]]> : tensor<2x1xf16>
  %z11 = stablehlo.constant dense<> : tensor<2x0xf16>
  %w11 = stablehlo.concatenate %x11, %y11, %z11, dim = 1 : (tensor<2x3xf16>, tensor<2x1xf16>, tensor<2x0xf16>) -> tensor<2x4xf16>
  check.expect_eq_const %w11, dense<[[0.5, 1.0, 1.5, 2.5], [2.0, 2.5, 3.0, 3.0]]> : tensor<2x4xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %y12 = stablehlo.constant dense<[[2.5], [3.0]]> : tensor<2x1xbf16>
  %z12 = stablehlo.constant dense<> : tensor<2x0xbf16>
  %w12 = "stablehlo.concatenate"(%x12, %y12, %z12) <{dimension = 1 : i64}> : (tensor<2x3xbf16>, tensor<2x1xbf16>, tensor<2x0xbf16>) -> tensor<2x4xbf16>
  check.expect_eq_const %w12, dense<[[0.5, 1.0, 1.5, 2.5], [2.0, 2.5, 3.0, 3.0]]> : tensor<2x4xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false]]> : tensor<2x3xi1>
  %y13 = stablehlo.constant dense<[[false], [true]]> : tensor<2x1xi1>
  %z13 = stablehlo.constant dense<> : tensor<2x0xi1>
  %w13 = stablehlo.concatenate %x13, %y13, %z13, dim = 1 : (tensor<2x3xi1>, tensor<2x1xi1>, tensor<2x0xi1>) -> tensor<2x4xi1>
  check.expect_eq_const %w13, dense<[[false, true, true, false], [true, false, false, true]]> : tensor<2x4xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %y = stablehlo.constant dense<[[(5.0, 0.0)], [(6.0, -1.0)]]> : tensor<2x1xcomplex<f32>>
  %z = stablehlo.constant dense<> : tensor<2x0xcomplex<f32>>
  %w = "stablehlo.concatenate"(%x, %y, %z) <{dimension = 1 : i64}> : (tensor<2x3xcomplex<f32>>, tensor<2x1xcomplex<f32>>, tensor<2x0xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
  check.expect_eq_const %w, dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (5.0, 0.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0), (6.0, -1.0)]]> : tensor<2x4xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x3xf32>) {
  %0 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x6xf32> // expected-error: concatenate_c2
  return
}
