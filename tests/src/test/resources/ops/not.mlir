// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.not %arg0 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 1, -1, 5, -100, -128, 127]> : tensor<7xi8>
  %y1 = stablehlo.not %x1 : tensor<7xi8>
  check.expect_eq_const %y1, dense<[-1, -2, 0, -6, 99, 127, -128]> : tensor<7xi8>
  %x2 = stablehlo.constant dense<[0, 1, -1, 5, -100, -32768, 32767]> : tensor<7xi16>
  %y2 = "stablehlo.not"(%x2) : (tensor<7xi16>) -> tensor<7xi16>
  check.expect_eq_const %y2, dense<[-1, -2, 0, -6, 99, 32767, -32768]> : tensor<7xi16>
  %x3 = stablehlo.constant dense<[0, 1, -1, 5, -100, -2147483648, 2147483647]> : tensor<7xi32>
  %y3 = stablehlo.not %x3 : tensor<7xi32>
  check.expect_eq_const %y3, dense<[-1, -2, 0, -6, 99, 2147483647, -2147483648]> : tensor<7xi32>
  %x4 = stablehlo.constant dense<[0, 1, -1, 5, -100, -9223372036854775808, 9223372036854775807]> : tensor<7xi64>
  %y4 = "stablehlo.not"(%x4) : (tensor<7xi64>) -> tensor<7xi64>
  check.expect_eq_const %y4, dense<[-1, -2, 0, -6, 99, 9223372036854775807, -9223372036854775808]> : tensor<7xi64>
  %x5 = stablehlo.constant dense<[0, 1, 5, 100, 255, 128]> : tensor<6xui8>
  %y5 = stablehlo.not %x5 : tensor<6xui8>
  check.expect_eq_const %y5, dense<[255, 254, 250, 155, 0, 127]> : tensor<6xui8>
  %x6 = stablehlo.constant dense<[0, 1, 5, 100, 65535, 32768]> : tensor<6xui16>
  %y6 = "stablehlo.not"(%x6) : (tensor<6xui16>) -> tensor<6xui16>
  check.expect_eq_const %y6, dense<[65535, 65534, 65530, 65435, 0, 32767]> : tensor<6xui16>
  %x7 = stablehlo.constant dense<[0, 1, 5, 100, 4294967295, 2147483648]> : tensor<6xui32>
  %y7 = stablehlo.not %x7 : tensor<6xui32>
  check.expect_eq_const %y7, dense<[4294967295, 4294967294, 4294967290, 4294967195, 0, 2147483647]> : tensor<6xui32>
  %x8 = stablehlo.constant dense<[0, 1, 5, 100, 18446744073709551615, 9223372036854775808]> : tensor<6xui64>
  %y8 = "stablehlo.not"(%x8) : (tensor<6xui64>) -> tensor<6xui64>
  check.expect_eq_const %y8, dense<[18446744073709551615, 18446744073709551614, 18446744073709551610, 18446744073709551515, 0, 9223372036854775807]> : tensor<6xui64>
  %x9 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %y9 = stablehlo.not %x9 : tensor<2xi1>
  check.expect_eq_const %y9, dense<[false, true]> : tensor<2xi1>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.not %x : tensor<2xf32> // expected-error: not_i1
  return
}
