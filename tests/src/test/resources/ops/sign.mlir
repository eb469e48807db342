// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.sign %arg0 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 1, -1, 5, -100, -128, 127]> : tensor<7xi8>
  %y1 = stablehlo.sign %x1 : tensor<7xi8>
  check.expect_eq_const %y1, dense<[0, 1, -1, 1, -1, -1, 1]> : tensor<7xi8>
  %x2 = stablehlo.constant dense<[0, 1, -1, 5, -100, -32768, 32767]> : tensor<7xi16>
  %y2 = "stablehlo.sign"(%x2) : (tensor<7xi16>) -> tensor<7xi16>
  check.expect_eq_const %y2, dense<[0, 1, -1, 1, -1, -1, 1]> : tensor<7xi16>
  %x3 = stablehlo.constant dense<[0, 1, -1, 5, -100, -2147483648, 2147483647]> : tensor<7xi32>
  %y3 = stablehlo.sign %x3 : tensor<7xi32>
  check.expect_eq_const %y3, dense<[0, 1, -1, 1, -1, -1, 1]> : tensor<7xi32>
  %x4 = stablehlo.constant dense<[0, 1, -1, 5, -100, -9223372036854775808, 9223372036854775807]> : tensor<7xi64>
  %y4 = "stablehlo.sign"(%x4) : (tensor<7xi64>) -> tensor<7xi64>
  check.expect_eq_const %y4, dense<[0, 1, -1, 1, -1, -1, 1]> : tensor<7xi64>
  %x5 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %y5 = stablehlo.sign %x5 : tensor<7xf32>
  %want_y5 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %y5, %want_y5, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf32>, tensor<7xf32>
  %x6 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  %y6 = "stablehlo.sign"(%x6) : (tensor<7xf64>) -> tensor<7xf64>
  %want_y6 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<7xf64>
  check.expect_close %y6, %want_y6, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf64>, tensor<7xf64>
  %x7 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7C00, 0xFC00, 0x7E00]> : tensor<7xf16>
  %y7 = stablehlo.sign %x7 : tensor<7xf16>
  %want_y7 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 0x7E00]> : tensor<7xf16>
  check.expect_close %y7, %want_y7, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xf16>, tensor<7xf16>
  %x8 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 0x7F80, 0xFF80, 0x7FC0]> : tensor<7xbf16>
  %y8 = "stablehlo.sign"(%x8) : (tensor<7xbf16>) -> tensor<7xbf16>
  %want_y8 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 1.0, -1.0, 0x7FC0]> : tensor<7xbf16>
  check.expect_close %y8, %want_y8, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<7xbf16>, tensor<7xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(3.0, -4.0), (-6.0, 8.0)]> : tensor<2xcomplex<f32>>
  %y = stablehlo.sign %x : tensor<2xcomplex<f32>>
  %want_y = stablehlo.constant dense<[(0.6000000238418579, -0.800000011920929), (-0.6000000238418579, 0.800000011920929)]> : tensor<2xcomplex<f32>>
  check.expect_close %y, %want_y, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2xui32>) {
  %0 = stablehlo.sign %x : tensor<2xui32> // expected-error: sign_i1
  return
}
