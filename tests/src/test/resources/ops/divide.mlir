// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 7, -7, 7, -100, 127, -128, 9, -9, -128]> : tensor<10xi8>
  %y1 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi8>
  %z1 = stablehlo.divide %x1, %y1 : tensor<10xi8>
  check.expect_eq_const %z1, dense<[0, 2, -2, -2, -14, 63, -128, -1, -1, -42]> : tensor<10xi8>
  %x2 = stablehlo.constant dense<[0, 7, -7, 7, -100, 32767, -32768, 9, -9, -32768]> : tensor<10xi16>
  %y2 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi16>
  %z2 = "stablehlo.divide"(%x2, %y2) : (tensor<10xi16>, tensor<10xi16>) -> tensor<10xi16>
  check.expect_eq_const %z2, dense<[0, 2, -2, -2, -14, 16383, -32768, -1, -1, -10922]> : tensor<10xi16>
  %x3 = stablehlo.constant dense<[0, 7, -7, 7, -100, 2147483647, -2147483648, 9, -9, -2147483648]> : tensor<10xi32>
  %y3 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi32>
  %z3 = stablehlo.divide %x3, %y3 : tensor<10xi32>
  check.expect_eq_const %z3, dense<[0, 2, -2, -2, -14, 1073741823, -2147483648, -1, -1, -715827882]> : tensor<10xi32>
  %x4 = stablehlo.constant dense<[0, 7, -7, 7, -100, 9223372036854775807, -9223372036854775808, 9, -9, -9223372036854775808]> : tensor<10xi64>
  %y4 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi64>
  %z4 = "stablehlo.divide"(%x4, %y4) : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi64>
  check.expect_eq_const %z4, dense<[0, 2, -2, -2, -14, 4611686018427387903, -9223372036854775808, -1, -1, -3074457345618258602]> : tensor<10xi64>
  %x5 = stablehlo.constant dense<[0, 7, 100, 255, 255, 9, 3]> : tensor<7xui8>
  %y5 = stablehlo.constant dense<[1, 3, 7, 2, 255, 0, 5]> : tensor<7xui8>
  %z5 = stablehlo.divide %x5, %y5 : tensor<7xui8>
  check.expect_eq_const %z5, dense<[0, 2, 14, 127, 1, 255, 0]> : tensor<7xui8>
  %x6 = stablehlo.constant dense<[0, 7, 100, 65535, 65535, 9, 3]> : tensor<7xui16>
  %y6 = stablehlo.constant dense<[1, 3, 7, 2, 65535, 0, 5]> : tensor<7xui16>
  %z6 = "stablehlo.divide"(%x6, %y6) : (tensor<7xui16>, tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %z6, dense<[0, 2, 14, 32767, 1, 65535, 0]> : tensor<7xui16>
  %x7 = stablehlo.constant dense<[0, 7, 100, 4294967295, 4294967295, 9, 3]> : tensor<7xui32>
  %y7 = stablehlo.constant dense<[1, 3, 7, 2, 4294967295, 0, 5]> : tensor<7xui32>
  %z7 = stablehlo.divide %x7, %y7 : tensor<7xui32>
  check.expect_eq_const %z7, dense<[0, 2, 14, 2147483647, 1, 4294967295, 0]> : tensor<7xui32>
  %x8 = stablehlo.constant dense<[0, 7, 100, 18446744073709551615, 18446744073709551615, 9, 3]> : tensor<7xui64>
  %y8 = stablehlo.constant dense<[1, 3, 7, 2, 18446744073709551615, 0, 5]> : tensor<7xui64>
  %z8 = "stablehlo.divide"(%x8, %y8) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %z8, dense<[0, 2, 14, 9223372036854775807, 1, 18446744073709551615, 0]> : tensor<7xui64>
  %x9 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F800000, 0xFF800000, 0x7FC00000, 3.0, 10000000000.0]> : tensor<11xf32>
  %y9 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC00000, 0.0010000000474974513]> : tensor<11xf32>
  %z9 = stablehlo.divide %x9, %y9 : tensor<11xf32>
  %want_z9 = stablehlo.constant dense<[0.0, -0.0, -3.0, -0.75, 3.75, -3.75, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 9999999827968.0]> : tensor<11xf32>
  check.expect_close %z9, %want_z9, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf32>, tensor<11xf32>
  %x10 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 3.0, 10000000000.0]> : tensor<11xf64>
  %y10 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FF8000000000000, 0.001]> : tensor<11xf64>
  %z10 = "stablehlo.divide"(%x10, %y10) : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
  %want_z10 = stablehlo.constant dense<[0.0, -0.0, -3.0, -0.75, 3.75, -3.75, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 10000000000000.0]> : tensor<11xf64>
  check.expect_close %z10, %want_z10, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf64>, tensor<11xf64>
  %x11 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7C00, 0xFC00, 0x7E00, 3.0]> : tensor<10xf16>
  %y11 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7E00]> : tensor<10xf16>
  %z11 = stablehlo.divide %x11, %y11 : tensor<10xf16>
  %want_z11 = stablehlo.constant dense<[0.0, -0.0, -3.0, -0.75, 3.75, -3.75, 0x7C00, 0xFC00, 0x7E00, 0x7E00]> : tensor<10xf16>
  check.expect_close %z11, %want_z11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x12 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F80, 0xFF80, 0x7FC0, 3.0, 9999220736.0]> : tensor<11xbf16>
  %y12 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC0, 0.00099945068359375]> : tensor<11xbf16>
  %z12 = "stablehlo.divide"(%x12, %y12) : (tensor<11xbf16>, tensor<11xbf16>) -> tensor<11xbf16>
  %want_z12 = stablehlo.constant dense<[0.0, -0.0, -3.0, -0.75, 3.75, -3.75, 0x7F80, 0xFF80, 0x7FC0, 0x7FC0, 10033043603456.0]> : tensor<11xbf16>
  check.expect_close %z12, %want_z12, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xbf16>, tensor<11xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(1.5, 2.0), (-3.0, 0.5)]> : tensor<2xcomplex<f32>>
  %y = stablehlo.constant dense<[(0.5, -1.0), (2.0, 2.0)]> : tensor<2xcomplex<f32>>
  %z = stablehlo.divide %x, %y : tensor<2xcomplex<f32>>
  check.expect_almost_eq_const %z, dense<[(-1.0, 2.0), (-0.625, 0.875)]> : tensor<2xcomplex<f32>>, tolerance = 1.0e-4
  return
}
// -----
// By an infinity: zero, also where only one part is infinite.
func.func @main() {
  %x = stablehlo.constant dense<[(1.0, 2.0), (1.0, 0.0), (-3.0, 1.0)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.constant dense<[(0x7F800000, 1.0), (0x7F800000, 0xFF800000), (0.0, 0x7F800000)]> : tensor<3xcomplex<f32>>
  %z = stablehlo.divide %x, %y : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %z, dense<(0.0, 0.0)> : tensor<3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "stablehlo.divide"(%x, %y) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: divide_c1
  return
}
