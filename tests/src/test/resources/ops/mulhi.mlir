// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
    %0 = chlo.mulhi %arg0, %arg1 : tensor<2x3xi32>, tensor<2x3xi32> -> tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, -7, 127, -128, -128, -1, 127]> : tensor<7xi8>
  %y1 = stablehlo.constant dense<[1, 3, 127, -128, 2, -1, -77]> : tensor<7xi8>
  %z1 = chlo.mulhi %x1, %y1 : tensor<7xi8>, tensor<7xi8> -> tensor<7xi8>
  check.expect_eq_const %z1, dense<[0, -1, 63, 64, -1, 0, -39]> : tensor<7xi8>
  %x2 = stablehlo.constant dense<[0, -7, 32767, -32768, -32768, -1, 32767]> : tensor<7xi16>
  %y2 = stablehlo.constant dense<[1, 3, 32767, -32768, 2, -1, -77]> : tensor<7xi16>
  %z2 = "chlo.mulhi"(%x2, %y2) : (tensor<7xi16>, tensor<7xi16>) -> tensor<7xi16>
  check.expect_eq_const %z2, dense<[0, -1, 16383, 16384, -1, 0, -39]> : tensor<7xi16>
  %x3 = stablehlo.constant dense<[0, -7, 2147483647, -2147483648, -2147483648, -1, 2147483647]> : tensor<7xi32>
  %y3 = stablehlo.constant dense<[1, 3, 2147483647, -2147483648, 2, -1, -77]> : tensor<7xi32>
  %z3 = chlo.mulhi %x3, %y3 : tensor<7xi32>, tensor<7xi32> -> tensor<7xi32>
  check.expect_eq_const %z3, dense<[0, -1, 1073741823, 1073741824, -1, 0, -39]> : tensor<7xi32>
  %x4 = stablehlo.constant dense<[0, -7, 9223372036854775807, -9223372036854775808, -9223372036854775808, -1, 9223372036854775807]> : tensor<7xi64>
  %y4 = stablehlo.constant dense<[1, 3, 9223372036854775807, -9223372036854775808, 2, -1, -77]> : tensor<7xi64>
  %z4 = "chlo.mulhi"(%x4, %y4) : (tensor<7xi64>, tensor<7xi64>) -> tensor<7xi64>
  check.expect_eq_const %z4, dense<[0, -1, 4611686018427387903, 4611686018427387904, -1, 0, -39]> : tensor<7xi64>
  %x5 = stablehlo.constant dense<[0, 7, 255, 128, 133]> : tensor<5xui8>
  %y5 = stablehlo.constant dense<[1, 3, 255, 2, 77]> : tensor<5xui8>
  %z5 = chlo.mulhi %x5, %y5 : tensor<5xui8>, tensor<5xui8> -> tensor<5xui8>
  check.expect_eq_const %z5, dense<[0, 0, 254, 1, 40]> : tensor<5xui8>
  %x6 = stablehlo.constant dense<[0, 7, 65535, 32768, 32773]> : tensor<5xui16>
  %y6 = stablehlo.constant dense<[1, 3, 65535, 2, 77]> : tensor<5xui16>
  %z6 = "chlo.mulhi"(%x6, %y6) : (tensor<5xui16>, tensor<5xui16>) -> tensor<5xui16>
  check.expect_eq_const %z6, dense<[0, 0, 65534, 1, 38]> : tensor<5xui16>
  %x7 = stablehlo.constant dense<[0, 7, 4294967295, 2147483648, 2147483653]> : tensor<5xui32>
  %y7 = stablehlo.constant dense<[1, 3, 4294967295, 2, 77]> : tensor<5xui32>
  %z7 = chlo.mulhi %x7, %y7 : tensor<5xui32>, tensor<5xui32> -> tensor<5xui32>
  check.expect_eq_const %z7, dense<[0, 0, 4294967294, 1, 38]> : tensor<5xui32>
  %x8 = stablehlo.constant dense<[0, 7, 18446744073709551615, 9223372036854775808, 9223372036854775813]> : tensor<5xui64>
  %y8 = stablehlo.constant dense<[1, 3, 18446744073709551615, 2, 77]> : tensor<5xui64>
  %z8 = "chlo.mulhi"(%x8, %y8) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
  check.expect_eq_const %z8, dense<[0, 0, 18446744073709551614, 1, 38]> : tensor<5xui64>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "chlo.mulhi"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> // expected-error: mulhi
  return
}
