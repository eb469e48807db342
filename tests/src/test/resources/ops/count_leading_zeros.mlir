// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.count_leading_zeros %arg0 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 1, -1, 5, -100, -128, 127]> : tensor<7xi8>
  %y1 = stablehlo.count_leading_zeros %x1 : tensor<7xi8>
  check.expect_eq_const %y1, dense<[8, 7, 0, 5, 0, 0, 1]> : tensor<7xi8>
  %x2 = stablehlo.constant dense<[0, 1, -1, 5, -100, -32768, 32767]> : tensor<7xi16>
  %y2 = "stablehlo.count_leading_zeros"(%x2) : (tensor<7xi16>) -> tensor<7xi16>
  check.expect_eq_const %y2, dense<[16, 15, 0, 13, 0, 0, 1]> : tensor<7xi16>
  %x3 = stablehlo.constant dense<[0, 1, -1, 5, -100, -2147483648, 2147483647]> : tensor<7xi32>
  %y3 = stablehlo.count_leading_zeros %x3 : tensor<7xi32>
  check.expect_eq_const %y3, dense<[32, 31, 0, 29, 0, 0, 1]> : tensor<7xi32>
  %x4 = stablehlo.constant dense<[0, 1, -1, 5, -100, -9223372036854775808, 9223372036854775807]> : tensor<7xi64>
  %y4 = "stablehlo.count_leading_zeros"(%x4) : (tensor<7xi64>) -> tensor<7xi64>
  check.expect_eq_const %y4, dense<[64, 63, 0, 61, 0, 0, 1]> : tensor<7xi64>
  %x5 = stablehlo.constant dense<[0, 1, 5, 100, 255, 128]> : tensor<6xui8>
  %y5 = stablehlo.count_leading_zeros %x5 : tensor<6xui8>
  check.expect_eq_const %y5, dense<[8, 7, 5, 1, 0, 0]> : tensor<6xui8>
  %x6 = stablehlo.constant dense<[0, 1, 5, 100, 65535, 32768]> : tensor<6xui16>
  %y6 = "stablehlo.count_leading_zeros"(%x6) : (tensor<6xui16>) -> tensor<6xui16>
  check.expect_eq_const %y6, dense<[16, 15, 13, 9, 0, 0]> : tensor<6xui16>
  %x7 = stablehlo.constant dense<[0, 1, 5, 100, 4294967295, 2147483648]> : tensor<6xui32>
  %y7 = stablehlo.count_leading_zeros %x7 : tensor<6xui32>
  check.expect_eq_const %y7, dense<[32, 31, 29, 25, 0, 0]> : tensor<6xui32>
  %x8 = stablehlo.constant dense<[0, 1, 5, 100, 18446744073709551615, 9223372036854775808]> : tensor<6xui64>
  %y8 = "stablehlo.count_leading_zeros"(%x8) : (tensor<6xui64>) -> tensor<6xui64>
  check.expect_eq_const %y8, dense<[64, 63, 61, 57, 0, 0]> : tensor<6xui64>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.count_leading_zeros %x : tensor<2xf32> // expected-error: count_leading_zeros_i1
  return
}
