// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.and %arg0, %arg1 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 7, -7, 7, -100, 127, -128, 9, -9, -128]> : tensor<10xi8>
  %y1 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi8>
  %z1 = stablehlo.and %x1, %y1 : tensor<10xi8>
  check.expect_eq_const %z1, dense<[0, 3, 1, 5, 4, 2, -128, 0, 0, 0]> : tensor<10xi8>
  %x2 = stablehlo.constant dense<[0, 7, -7, 7, -100, 32767, -32768, 9, -9, -32768]> : tensor<10xi16>
  %y2 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi16>
  %z2 = "stablehlo.and"(%x2, %y2) : (tensor<10xi16>, tensor<10xi16>) -> tensor<10xi16>
  check.expect_eq_const %z2, dense<[0, 3, 1, 5, 4, 2, -32768, 0, 0, 0]> : tensor<10xi16>
  %x3 = stablehlo.constant dense<[0, 7, -7, 7, -100, 2147483647, -2147483648, 9, -9, -2147483648]> : tensor<10xi32>
  %y3 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi32>
  %z3 = stablehlo.and %x3, %y3 : tensor<10xi32>
  check.expect_eq_const %z3, dense<[0, 3, 1, 5, 4, 2, -2147483648, 0, 0, 0]> : tensor<10xi32>
  %x4 = stablehlo.constant dense<[0, 7, -7, 7, -100, 9223372036854775807, -9223372036854775808, 9, -9, -9223372036854775808]> : tensor<10xi64>
  %y4 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi64>
  %z4 = "stablehlo.and"(%x4, %y4) : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi64>
  check.expect_eq_const %z4, dense<[0, 3, 1, 5, 4, 2, -9223372036854775808, 0, 0, 0]> : tensor<10xi64>
  %x5 = stablehlo.constant dense<[0, 7, 100, 255, 255, 9, 3]> : tensor<7xui8>
  %y5 = stablehlo.constant dense<[1, 3, 7, 2, 255, 0, 5]> : tensor<7xui8>
  %z5 = stablehlo.and %x5, %y5 : tensor<7xui8>
  check.expect_eq_const %z5, dense<[0, 3, 4, 2, 255, 0, 1]> : tensor<7xui8>
  %x6 = stablehlo.constant dense<[0, 7, 100, 65535, 65535, 9, 3]> : tensor<7xui16>
  %y6 = stablehlo.constant dense<[1, 3, 7, 2, 65535, 0, 5]> : tensor<7xui16>
  %z6 = "stablehlo.and"(%x6, %y6) : (tensor<7xui16>, tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %z6, dense<[0, 3, 4, 2, 65535, 0, 1]> : tensor<7xui16>
  %x7 = stablehlo.constant dense<[0, 7, 100, 4294967295, 4294967295, 9, 3]> : tensor<7xui32>
  %y7 = stablehlo.constant dense<[1, 3, 7, 2, 4294967295, 0, 5]> : tensor<7xui32>
  %z7 = stablehlo.and %x7, %y7 : tensor<7xui32>
  check.expect_eq_const %z7, dense<[0, 3, 4, 2, 4294967295, 0, 1]> : tensor<7xui32>
  %x8 = stablehlo.constant dense<[0, 7, 100, 18446744073709551615, 18446744073709551615, 9, 3]> : tensor<7xui64>
  %y8 = stablehlo.constant dense<[1, 3, 7, 2, 18446744073709551615, 0, 5]> : tensor<7xui64>
  %z8 = "stablehlo.and"(%x8, %y8) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %z8, dense<[0, 3, 4, 2, 18446744073709551615, 0, 1]> : tensor<7xui64>
  %x9 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %y9 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %z9 = stablehlo.and %x9, %y9 : tensor<4xi1>
  check.expect_eq_const %z9, dense<[false, false, false, true]> : tensor<4xi1>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.and %x, %x : tensor<2xf32> // expected-error: and_i1
  return
}
