// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 7, -7, 7, -100, 127, -128, 9, -9, -128]> : tensor<10xi8>
  %y1 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi8>
  %z1 = stablehlo.remainder %x1, %y1 : tensor<10xi8>
  check.expect_eq_const %z1, dense<[0, 1, -1, 1, -2, 1, 0, 9, -9, -2]> : tensor<10xi8>
  %x2 = stablehlo.constant dense<[0, 7, -7, 7, -100, 32767, -32768, 9, -9, -32768]> : tensor<10xi16>
  %y2 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi16>
  %z2 = "stablehlo.remainder"(%x2, %y2) : (tensor<10xi16>, tensor<10xi16>) -> tensor<10xi16>
  check.expect_eq_const %z2, dense<[0, 1, -1, 1, -2, 1, 0, 9, -9, -2]> : tensor<10xi16>
  %x3 = stablehlo.constant dense<[0, 7, -7, 7, -100, 2147483647, -2147483648, 9, -9, -2147483648]> : tensor<10xi32>
  %y3 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi32>
  %z3 = stablehlo.remainder %x3, %y3 : tensor<10xi32>
  check.expect_eq_const %z3, dense<[0, 1, -1, 1, -2, 1, 0, 9, -9, -2]> : tensor<10xi32>
  %x4 = stablehlo.constant dense<[0, 7, -7, 7, -100, 9223372036854775807, -9223372036854775808, 9, -9, -9223372036854775808]> : tensor<10xi64>
  %y4 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi64>
  %z4 = "stablehlo.remainder"(%x4, %y4) : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi64>
  check.expect_eq_const %z4, dense<[0, 1, -1, 1, -2, 1, 0, 9, -9, -2]> : tensor<10xi64>
  %x5 = stablehlo.constant dense<[0, 7, 100, 255, 255, 9, 3]> : tensor<7xui8>
  %y5 = stablehlo.constant dense<[1, 3, 7, 2, 255, 0, 5]> : tensor<7xui8>
  %z5 = stablehlo.remainder %x5, %y5 : tensor<7xui8>
  check.expect_eq_const %z5, dense<[0, 1, 2, 1, 0, 9, 3]> : tensor<7xui8>
  %x6 = stablehlo.constant dense<[0, 7, 100, 65535, 65535, 9, 3]> : tensor<7xui16>
  %y6 = stablehlo.constant dense<[1, 3, 7, 2, 65535, 0, 5]> : tensor<7xui16>
  %z6 = "stablehlo.remainder"(%x6, %y6) : (tensor<7xui16>, tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %z6, dense<[0, 1, 2, 1, 0, 9, 3]> : tensor<7xui16>
  %x7 = stablehlo.constant dense<[0, 7, 100, 4294967295, 4294967295, 9, 3]> : tensor<7xui32>
  %y7 = stablehlo.constant dense<[1, 3, 7, 2, 4294967295, 0, 5]> : tensor<7xui32>
  %z7 = stablehlo.remainder %x7, %y7 : tensor<7xui32>
  check.expect_eq_const %z7, dense<[0, 1, 2, 1, 0, 9, 3]> : tensor<7xui32>
  %x8 = stablehlo.constant dense<[0, 7, 100, 18446744073709551615, 18446744073709551615, 9, 3]> : tensor<7xui64>
  %y8 = stablehlo.constant dense<[1, 3, 7, 2, 18446744073709551615, 0, 5]> : tensor<7xui64>
  %z8 = "stablehlo.remainder"(%x8, %y8) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %z8, dense<[0, 1, 2, 1, 0, 9, 3]> : tensor<7xui64>
  %x9 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F800000, 0xFF800000, 0x7FC00000, 3.0, 10000000000.0]> : tensor<11xf32>
  %y9 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC00000, 0.0010000000474974513]> : tensor<11xf32>
  %z9 = stablehlo.remainder %x9, %y9 : tensor<11xf32>
  %want_z9 = stablehlo.constant dense<[0.0, -0.0, 0.0, -2.25, 1.5, -1.5, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0.0005095062078908086]> : tensor<11xf32>
  check.expect_close %z9, %want_z9, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf32>, tensor<11xf32>
  %x10 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 3.0, 10000000000.0]> : tensor<11xf64>
  %y10 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FF8000000000000, 0.001]> : tensor<11xf64>
  %z10 = "stablehlo.remainder"(%x10, %y10) : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
  %want_z10 = stablehlo.constant dense<[0.0, -0.0, 0.0, -2.25, 1.5, -1.5, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0.0009997918331828828]> : tensor<11xf64>
  check.expect_close %z10, %want_z10, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf64>, tensor<11xf64>
  %x11 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7C00, 0xFC00, 0x7E00, 3.0]> : tensor<10xf16>
  %y11 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7E00]> : tensor<10xf16>
  %z11 = stablehlo.remainder %x11, %y11 : tensor<10xf16>
  %want_z11 = stablehlo.constant dense<[0.0, -0.0, 0.0, -2.25, 1.5, -1.5, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<10xf16>
  check.expect_close %z11, %want_z11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x12 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F80, 0xFF80, 0x7FC0, 3.0, 9999220736.0]> : tensor<11xbf16>
  %y12 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC0, 0.00099945068359375]> : tensor<11xbf16>
  %z12 = "stablehlo.remainder"(%x12, %y12) : (tensor<11xbf16>, tensor<11xbf16>) -> tensor<11xbf16>
  %want_z12 = stablehlo.constant dense<[0.0, -0.0, 0.0, -2.25, 1.5, -1.5, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0.000335693359375]> : tensor<11xbf16>
  check.expect_close %z12, %want_z12, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xbf16>, tensor<11xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "stablehlo.remainder"(%x, %y) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: remainder_c1
  return
}
