// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 1.0009764432907104, 1.00048828125, 65504.0, 65520.0, 9.99999993922529e-09, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  %y1 = stablehlo.reduce_precision %x1, format = e5m10 : tensor<9xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 1.0009765625, 1.0, 65504.0, 0x7F800000, 0.0, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x2 = stablehlo.constant dense<[1.5, 3.0, -1.1, 1.0e+300]> : tensor<4xf64>
  %y2 = "stablehlo.reduce_precision"(%x2) <{exponent_bits = 8 : i32, mantissa_bits = 1 : i32}> : (tensor<4xf64>) -> tensor<4xf64>
  %want_y2 = stablehlo.constant dense<[1.5, 3.0, -1.0, 0x7FF0000000000000]> : tensor<4xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  %x3 = stablehlo.constant dense<[1.0, 1.0078125, -3.0]> : tensor<3xbf16>
  %y3 = stablehlo.reduce_precision %x3, format = e8m7 : tensor<3xbf16>
  %want_y3 = stablehlo.constant dense<[1.0, 1.0078125, -3.0]> : tensor<3xbf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xbf16>, tensor<3xbf16>
  %x4 = stablehlo.constant dense<[1.0, 1.0009765625, -3.0]> : tensor<3xf16>
  %y4 = stablehlo.reduce_precision %x4, format = e5m2 : tensor<3xf16>
  %want_y4 = stablehlo.constant dense<[1.0, 1.0, -3.0]> : tensor<3xf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf16>, tensor<3xf16>
  return
}
// -----
// halfway without a mantissa: to the number whose exponent is even
func.func @main() {
  %0 = stablehlo.constant dense<[0.1875, 0.375, 1.5, 3.0, -6.0, -0.1875]> : tensor<6xf32>
  %1 = stablehlo.reduce_precision %0, format = e5m0 : tensor<6xf32>
  check.expect_eq_const %1, dense<[0.125, 0.5, 2.0, 2.0, -8.0, -0.125]> : tensor<6xf32>
  %2 = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xbf16>
  %3 = stablehlo.reduce_precision %2, format = e8m0 : tensor<6xbf16>
  check.expect_eq_const %3, dense<[0.125, 0.5, 2.0, 2.0, -8.0, -0.125]> : tensor<6xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.reduce_precision %x, format = e0m10 : tensor<2xf32> // expected-error: reduce_precision_c2
  return
}
