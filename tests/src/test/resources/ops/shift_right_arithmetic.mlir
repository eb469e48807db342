// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, -100, -1, 5, -128]> : tensor<10xi8>
  %y1 = stablehlo.constant dense<[0, 1, 3, 7, 8, 11, 2, 8, -1, 1]> : tensor<10xi8>
  %z1 = stablehlo.shift_right_arithmetic %x1, %y1 : tensor<10xi8>
  check.expect_eq_const %z1, dense<[1, 2, 12, 0, 0, 0, -25, -1, 0, -64]> : tensor<10xi8>
  %x2 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, -100, -1, 5, -32768]> : tensor<10xi16>
  %y2 = stablehlo.constant dense<[0, 1, 3, 15, 16, 19, 2, 16, -1, 1]> : tensor<10xi16>
  %z2 = "stablehlo.shift_right_arithmetic"(%x2, %y2) : (tensor<10xi16>, tensor<10xi16>) -> tensor<10xi16>
  check.expect_eq_const %z2, dense<[1, 2, 12, 0, 0, 0, -25, -1, 0, -16384]> : tensor<10xi16>
  %x3 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, -100, -1, 5, -2147483648]> : tensor<10xi32>
  %y3 = stablehlo.constant dense<[0, 1, 3, 31, 32, 35, 2, 32, -1, 1]> : tensor<10xi32>
  %z3 = stablehlo.shift_right_arithmetic %x3, %y3 : tensor<10xi32>
  check.expect_eq_const %z3, dense<[1, 2, 12, 0, 0, 0, -25, -1, 0, -1073741824]> : tensor<10xi32>
  %x4 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, -100, -1, 5, -9223372036854775808]> : tensor<10xi64>
  %y4 = stablehlo.constant dense<[0, 1, 3, 63, 64, 67, 2, 64, -1, 1]> : tensor<10xi64>
  %z4 = "stablehlo.shift_right_arithmetic"(%x4, %y4) : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi64>
  check.expect_eq_const %z4, dense<[1, 2, 12, 0, 0, 0, -25, -1, 0, -4611686018427387904]> : tensor<10xi64>
  %x5 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, 255]> : tensor<7xui8>
  %y5 = stablehlo.constant dense<[0, 1, 3, 7, 8, 11, 2]> : tensor<7xui8>
  %z5 = stablehlo.shift_right_arithmetic %x5, %y5 : tensor<7xui8>
  check.expect_eq_const %z5, dense<[1, 2, 12, 0, 0, 0, 255]> : tensor<7xui8>
  %x6 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, 65535]> : tensor<7xui16>
  %y6 = stablehlo.constant dense<[0, 1, 3, 15, 16, 19, 2]> : tensor<7xui16>
  %z6 = "stablehlo.shift_right_arithmetic"(%x6, %y6) : (tensor<7xui16>, tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %z6, dense<[1, 2, 12, 0, 0, 0, 65535]> : tensor<7xui16>
  %x7 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, 4294967295]> : tensor<7xui32>
  %y7 = stablehlo.constant dense<[0, 1, 3, 31, 32, 35, 2]> : tensor<7xui32>
  %z7 = stablehlo.shift_right_arithmetic %x7, %y7 : tensor<7xui32>
  check.expect_eq_const %z7, dense<[1, 2, 12, 0, 0, 0, 4294967295]> : tensor<7xui32>
  %x8 = stablehlo.constant dense<[1, 5, 100, 77, 77, 99, 18446744073709551615]> : tensor<7xui64>
  %y8 = stablehlo.constant dense<[0, 1, 3, 63, 64, 67, 2]> : tensor<7xui64>
  %z8 = "stablehlo.shift_right_arithmetic"(%x8, %y8) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %z8, dense<[1, 2, 12, 0, 0, 0, 18446744073709551615]> : tensor<7xui64>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.shift_right_arithmetic %x, %x : tensor<2xf32> // expected-error: shift_right_arithmetic_i1
  return
}
