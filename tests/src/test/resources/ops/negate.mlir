// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.negate %arg0 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 1, -1, 5, -100, -128, 127]> : tensor<7xi8>
  %y1 = stablehlo.negate %x1 : tensor<7xi8>
  check.expect_eq_const %y1, dense<[0, -1, 1, -5, 100, -128, -127]> : tensor<7xi8>
  %x2 = stablehlo.constant dense<[0, 1, -1, 5, -100, -32768, 32767]> : tensor<7xi16>
  %y2 = "stablehlo.negate"(%x2) : (tensor<7xi16>) -> tensor<7xi16>
  check.expect_eq_const %y2, dense<[0, -1, 1, -5, 100, -32768, -32767]> : tensor<7xi16>
  %x3 = stablehlo.constant dense<[0, 1, -1, 5, -100, -2147483648, 2147483647]> : tensor<7xi32>
  %y3 = stablehlo.negate %x3 : tensor<7xi32>
  check.expect_eq_const %y3, dense<[0, -1, 1, -5, 100, -2147483648, -2147483647]> : tensor<7xi32>
  %x4 = stablehlo.constant dense<[0, 1, -1, 5, -100, -9223372036854775808, 9223372036854775807]> : tensor<7xi64>
  %y4 = "stablehlo.negate"(%x4) : (tensor<7xi64>) -> tensor<7xi64>
  check.expect_eq_const %y4, dense<[0, -1, 1, -5, 100, -9223372036854775808, -9223372036854775807]> : tensor<7xi64>
  %x5 = stablehlo.constant dense<[0, 1, 5, 100, 255, 128]> : tensor<6xui8>
  %y5 = stablehlo.negate %x5 : tensor<6xui8>
  check.expect_eq_const %y5, dense<[0, 255, 251, 156, 1, 128]> : tensor<6xui8>
  %x6 = stablehlo.constant dense<[0, 1, 5, 100, 65535, 32768]> : tensor<6xui16>
  %y6 = "stablehlo.negate"(%x6) : (tensor<6xui16>) -> tensor<6xui16>
  check.expect_eq_const %y6, dense<[0, 65535, 65531, 65436, 1, 32768]> : tensor<6xui16>
  %x7 = stablehlo.constant dense<[0, 1, 5, 100, 4294967295, 2147483648]> : tensor<6xui32>
  %y7 = stablehlo.negate %x7 : tensor<6xui32>
  check.expect_eq_const %y7, dense<[0, 4294967295, 4294967291, 4294967196, 1, 2147483648]> : tensor<6xui32>
  %x8 = stablehlo.constant dense<[0, 1, 5, 100, 18446744073709551615, 9223372036854775808]> : tensor<6xui64>
  %y8 = "stablehlo.negate"(%x8) : (tensor<6xui64>) -> tensor<6xui64>
  check.expect_eq_const %y8, dense<[0, 18446744073709551615, 18446744073709551611, 18446744073709551516, 1, 9223372036854775808]> : tensor<6xui64>
  %x9 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %y9 = stablehlo.negate %x9 : tensor<7xf32>
  %want_y9 = stablehlo.constant dense<[-0.0, 0.0, -1.5, 2.25, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %y9, %want_y9, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf32>, tensor<7xf32>
  %x10 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  %y10 = "stablehlo.negate"(%x10) : (tensor<7xf64>) -> tensor<7xf64>
  %want_y10 = stablehlo.constant dense<[-0.0, 0.0, -1.5, 2.25, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  check.expect_close %y10, %want_y10, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf64>, tensor<7xf64>
  %x11 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7C00, 0xFC00, 0x7E00]> : tensor<7xf16>
  %y11 = stablehlo.negate %x11 : tensor<7xf16>
  %want_y11 = stablehlo.constant dense<[-0.0, 0.0, -1.5, 2.25, 0xFC00, 0x7C00, 0x7E00]> : tensor<7xf16>
  check.expect_close %y11, %want_y11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf16>, tensor<7xf16>
  %x12 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7F80, 0xFF80, 0x7FC0]> : tensor<7xbf16>
  %y12 = "stablehlo.negate"(%x12) : (tensor<7xbf16>) -> tensor<7xbf16>
  %want_y12 = stablehlo.constant dense<[-0.0, 0.0, -1.5, 2.25, 0xFF80, 0x7F80, 0x7FC0]> : tensor<7xbf16>
  check.expect_close %y12, %want_y12, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xbf16>, tensor<7xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(3.0, -4.0), (-6.0, 8.0)]> : tensor<2xcomplex<f32>>
  %y = stablehlo.negate %x : tensor<2xcomplex<f32>>
  check.expect_eq_const %y, dense<[(-3.0, 4.0), (6.0, -8.0)]> : tensor<2xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2xi1>) {
  %0 = stablehlo.negate %x : tensor<2xi1> // expected-error: negate_i1
  return
}
