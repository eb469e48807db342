// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2x3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
    %0 = stablehlo.clamp %arg0, %arg1, %arg2 : (tensor<f32>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %lo1 = stablehlo.constant dense<[-2, -2, -2]> : tensor<3xi8>
  %hi1 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xi8>
  %x1 = stablehlo.constant dense<[-5, 4, 9]> : tensor<3xi8>
  %y1 = stablehlo.clamp %lo1, %x1, %hi1 : tensor<3xi8>
  check.expect_eq_const %y1, dense<[-2, 4, 6]> : tensor<3xi8>
  %lo2 = stablehlo.constant dense<[-2, -2, -2]> : tensor<3xi16>
  %hi2 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xi16>
  %x2 = stablehlo.constant dense<[-5, 4, 9]> : tensor<3xi16>
  %y2 = stablehlo.clamp %lo2, %x2, %hi2 : tensor<3xi16>
  check.expect_eq_const %y2, dense<[-2, 4, 6]> : tensor<3xi16>
  %lo3 = stablehlo.constant dense<[-2, -2, -2]> : tensor<3xi32>
  %hi3 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[-5, 4, 9]> : tensor<3xi32>
  %y3 = stablehlo.clamp %lo3, %x3, %hi3 : tensor<3xi32>
  check.expect_eq_const %y3, dense<[-2, 4, 6]> : tensor<3xi32>
  %lo4 = stablehlo.constant dense<[-2, -2, -2]> : tensor<3xi64>
  %hi4 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xi64>
  %x4 = stablehlo.constant dense<[-5, 4, 9]> : tensor<3xi64>
  %y4 = stablehlo.clamp %lo4, %x4, %hi4 : tensor<3xi64>
  check.expect_eq_const %y4, dense<[-2, 4, 6]> : tensor<3xi64>
  %lo5 = stablehlo.constant dense<[2, 2, 2]> : tensor<3xui8>
  %hi5 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xui8>
  %x5 = stablehlo.constant dense<[1, 4, 9]> : tensor<3xui8>
  %y5 = stablehlo.clamp %lo5, %x5, %hi5 : tensor<3xui8>
  check.expect_eq_const %y5, dense<[2, 4, 6]> : tensor<3xui8>
  %lo6 = stablehlo.constant dense<[2, 2, 2]> : tensor<3xui16>
  %hi6 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xui16>
  %x6 = stablehlo.constant dense<[1, 4, 9]> : tensor<3xui16>
  %y6 = stablehlo.clamp %lo6, %x6, %hi6 : tensor<3xui16>
  check.expect_eq_const %y6, dense<[2, 4, 6]> : tensor<3xui16>
  %lo7 = stablehlo.constant dense<[2, 2, 2]> : tensor<3xui32>
  %hi7 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xui32>
  %x7 = stablehlo.constant dense<[1, 4, 9]> : tensor<3xui32>
  %y7 = stablehlo.clamp %lo7, %x7, %hi7 : tensor<3xui32>
  check.expect_eq_const %y7, dense<[2, 4, 6]> : tensor<3xui32>
  %lo8 = stablehlo.constant dense<[2, 2, 2]> : tensor<3xui64>
  %hi8 = stablehlo.constant dense<[6, 6, 6]> : tensor<3xui64>
  %x8 = stablehlo.constant dense<[1, 4, 9]> : tensor<3xui64>
  %y8 = stablehlo.clamp %lo8, %x8, %hi8 : tensor<3xui64>
  check.expect_eq_const %y8, dense<[2, 4, 6]> : tensor<3xui64>
  %lo9 = stablehlo.constant dense<[-2.0, -2.0, -2.0]> : tensor<3xf32>
  %hi9 = stablehlo.constant dense<[6.0, 6.0, 6.0]> : tensor<3xf32>
  %x9 = stablehlo.constant dense<[-5.0, 4.0, 9.0]> : tensor<3xf32>
  %y9 = stablehlo.clamp %lo9, %x9, %hi9 : tensor<3xf32>
  check.expect_eq_const %y9, dense<[-2.0, 4.0, 6.0]> : tensor<3xf32>
  %lo10 = stablehlo.constant dense<[-2.0, -2.0, -2.0]> : tensor<3xf64>
  %hi10 = stablehlo.constant dense<[6.0, 6.0, 6.0]> : tensor<3xf64>
  %x10 = stablehlo.constant dense<[-5.0, 4.0, 9.0]> : tensor<3xf64>
  %y10 = stablehlo.clamp %lo10, %x10, %hi10 : tensor<3xf64>
  check.expect_eq_const %y10, dense<[-2.0, 4.0, 6.0]> : tensor<3xf64>
  %lo11 = stablehlo.constant dense<[-2.0, -2.0, -2.0]> : tensor<3xf16>
  %hi11 = stablehlo.constant dense<[6.0, 6.0, 6.0]> : tensor<3xf16>
  %x11 = stablehlo.constant dense<[-5.0, 4.0, 9.0]> : tensor<3xf16>
  %y11 = stablehlo.clamp %lo11, %x11, %hi11 : tensor<3xf16>
  check.expect_eq_const %y11, dense<[-2.0, 4.0, 6.0]> : tensor<3xf16>
  %lo12 = stablehlo.constant dense<[-2.0, -2.0, -2.0]> : tensor<3xbf16>
  %hi12 = stablehlo.constant dense<[6.0, 6.0, 6.0]> : tensor<3xbf16>
  %x12 = stablehlo.constant dense<[-5.0, 4.0, 9.0]> : tensor<3xbf16>
  %y12 = stablehlo.clamp %lo12, %x12, %hi12 : tensor<3xbf16>
  check.expect_eq_const %y12, dense<[-2.0, 4.0, 6.0]> : tensor<3xbf16>
  return
}
// -----
// Scalar bounds; NaN stays.
func.func @main() {
  %lo = stablehlo.constant dense<-1.0> : tensor<f32>
  %hi = stablehlo.constant dense<1.0> : tensor<f32>
  %x = stablehlo.constant dense<[-3.0, 0.5, 0x7F800000, -0.0]> : tensor<4xf32>
  %y = "stablehlo.clamp"(%lo, %x, %hi) : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  check.expect_eq_const %y, dense<[-1.0, 0.5, 1.0, -0.0]> : tensor<4xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %m: tensor<3xf32>) {
  %0 = stablehlo.clamp %m, %x, %x : (tensor<3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> // expected-error: clamp_c1
  return
}
