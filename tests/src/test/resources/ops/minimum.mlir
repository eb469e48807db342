// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 7, -7, 7, -100, 127, -128, 9, -9, -128]> : tensor<10xi8>
  %y1 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi8>
  %z1 = stablehlo.minimum %x1, %y1 : tensor<10xi8>
  check.expect_eq_const %z1, dense<[0, 3, -7, -3, -100, 2, -128, 0, -9, -128]> : tensor<10xi8>
  %x2 = stablehlo.constant dense<[0, 7, -7, 7, -100, 32767, -32768, 9, -9, -32768]> : tensor<10xi16>
  %y2 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi16>
  %z2 = "stablehlo.minimum"(%x2, %y2) : (tensor<10xi16>, tensor<10xi16>) -> tensor<10xi16>
  check.expect_eq_const %z2, dense<[0, 3, -7, -3, -100, 2, -32768, 0, -9, -32768]> : tensor<10xi16>
  %x3 = stablehlo.constant dense<[0, 7, -7, 7, -100, 2147483647, -2147483648, 9, -9, -2147483648]> : tensor<10xi32>
  %y3 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi32>
  %z3 = stablehlo.minimum %x3, %y3 : tensor<10xi32>
  check.expect_eq_const %z3, dense<[0, 3, -7, -3, -100, 2, -2147483648, 0, -9, -2147483648]> : tensor<10xi32>
  %x4 = stablehlo.constant dense<[0, 7, -7, 7, -100, 9223372036854775807, -9223372036854775808, 9, -9, -9223372036854775808]> : tensor<10xi64>
  %y4 = stablehlo.constant dense<[1, 3, 3, -3, 7, 2, -1, 0, 0, 3]> : tensor<10xi64>
  %z4 = "stablehlo.minimum"(%x4, %y4) : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi64>
  check.expect_eq_const %z4, dense<[0, 3, -7, -3, -100, 2, -9223372036854775808, 0, -9, -9223372036854775808]> : tensor<10xi64>
  %x5 = stablehlo.constant dense<[0, 7, 100, 255, 255, 9, 3]> : tensor<7xui8>
  %y5 = stablehlo.constant dense<[1, 3, 7, 2, 255, 0, 5]> : tensor<7xui8>
  %z5 = stablehlo.minimum %x5, %y5 : tensor<7xui8>
  check.expect_eq_const %z5, dense<[0, 3, 7, 2, 255, 0, 3]> : tensor<7xui8>
  %x6 = stablehlo.constant dense<[0, 7, 100, 65535, 65535, 9, 3]> : tensor<7xui16>
  %y6 = stablehlo.constant dense<[1, 3, 7, 2, 65535, 0, 5]> : tensor<7xui16>
  %z6 = "stablehlo.minimum"(%x6, %y6) : (tensor<7xui16>, tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %z6, dense<[0, 3, 7, 2, 65535, 0, 3]> : tensor<7xui16>
  %x7 = stablehlo.constant dense<[0, 7, 100, 4294967295, 4294967295, 9, 3]> : tensor<7xui32>
  %y7 = stablehlo.constant dense<[1, 3, 7, 2, 4294967295, 0, 5]> : tensor<7xui32>
  %z7 = stablehlo.minimum %x7, %y7 : tensor<7xui32>
  check.expect_eq_const %z7, dense<[0, 3, 7, 2, 4294967295, 0, 3]> : tensor<7xui32>
  %x8 = stablehlo.constant dense<[0, 7, 100, 18446744073709551615, 18446744073709551615, 9, 3]> : tensor<7xui64>
  %y8 = stablehlo.constant dense<[1, 3, 7, 2, 18446744073709551615, 0, 5]> : tensor<7xui64>
  %z8 = "stablehlo.minimum"(%x8, %y8) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %z8, dense<[0, 3, 7, 2, 18446744073709551615, 0, 3]> : tensor<7xui64>
  %x9 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %y9 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %z9 = stablehlo.minimum %x9, %y9 : tensor<4xi1>
  check.expect_eq_const %z9, dense<[false, false, false, true]> : tensor<4xi1>
  %x10 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F800000, 0xFF800000, 0x7FC00000, 3.0, 10000000000.0]> : tensor<11xf32>
  %y10 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC00000, 0.0010000000474974513]> : tensor<11xf32>
  %z10 = stablehlo.minimum %x10, %y10 : tensor<11xf32>
  %want_z10 = stablehlo.constant dense<[0.0, -0.0, -0.5, -2.25, 2.0, -7.5, 1.0, 0xFF800000, 0x7FC00000, 0x7FC00000, 0.0010000000474974513]> : tensor<11xf32>
  check.expect_close %z10, %want_z10, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf32>, tensor<11xf32>
  %x11 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 3.0, 10000000000.0]> : tensor<11xf64>
  %y11 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FF8000000000000, 0.001]> : tensor<11xf64>
  %z11 = "stablehlo.minimum"(%x11, %y11) : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
  %want_z11 = stablehlo.constant dense<[0.0, -0.0, -0.5, -2.25, 2.0, -7.5, 1.0, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0.001]> : tensor<11xf64>
  check.expect_close %z11, %want_z11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xf64>, tensor<11xf64>
  %x12 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7C00, 0xFC00, 0x7E00, 3.0]> : tensor<10xf16>
  %y12 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7E00]> : tensor<10xf16>
  %z12 = stablehlo.minimum %x12, %y12 : tensor<10xf16>
  %want_z12 = stablehlo.constant dense<[0.0, -0.0, -0.5, -2.25, 2.0, -7.5, 1.0, 0xFC00, 0x7E00, 0x7E00]> : tensor<10xf16>
  check.expect_close %z12, %want_z12, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x13 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F80, 0xFF80, 0x7FC0, 3.0, 9999220736.0]> : tensor<11xbf16>
  %y13 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC0, 0.00099945068359375]> : tensor<11xbf16>
  %z13 = "stablehlo.minimum"(%x13, %y13) : (tensor<11xbf16>, tensor<11xbf16>) -> tensor<11xbf16>
  %want_z13 = stablehlo.constant dense<[0.0, -0.0, -0.5, -2.25, 2.0, -7.5, 1.0, 0xFF80, 0x7FC0, 0x7FC0, 0.00099945068359375]> : tensor<11xbf16>
  check.expect_close %z13, %want_z13, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<11xbf16>, tensor<11xbf16>
  return
}
// -----
// complex numbers: by the real parts, where these are equal by the imaginary ones
func.func @main() {
  %x1 = stablehlo.constant dense<[(1.0, 0x7FC00000), (2.0, 1.0), (0x7FC00000, 1.0), (1.0, 5.0), (1.0, 0x7FC00000), (1.0, 2.0), (1.0, 2.0), (0.0, 4.0), (-0.0, 1.0), (3.0, -1.0)]> : tensor<10xcomplex<f32>>
  %y1 = stablehlo.constant dense<[(2.0, 1.0), (1.0, 0x7FC00000), (1.0, 5.0), (0x7FC00000, 1.0), (1.0, 2.0), (1.0, 0x7FC00000), (1.0, 3.0), (-0.0, 3.0), (0.0, 1.0), (2.0, 9.0)]> : tensor<10xcomplex<f32>>
  %z1 = stablehlo.minimum %x1, %y1 : tensor<10xcomplex<f32>>
  %want1 = stablehlo.constant dense<[(1.0, 0x7FC00000), (1.0, 0x7FC00000), (1.0, 5.0), (0x7FC00000, 1.0), (1.0, 2.0), (1.0, 0x7FC00000), (1.0, 2.0), (-0.0, 3.0), (0.0, 1.0), (2.0, 9.0)]> : tensor<10xcomplex<f32>>
  %real1 = stablehlo.real %z1 : (tensor<10xcomplex<f32>>) -> tensor<10xf32>
  %want_real1 = stablehlo.real %want1 : (tensor<10xcomplex<f32>>) -> tensor<10xf32>
  check.expect_close %real1, %want_real1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %imag1 = stablehlo.imag %z1 : (tensor<10xcomplex<f32>>) -> tensor<10xf32>
  %want_imag1 = stablehlo.imag %want1 : (tensor<10xcomplex<f32>>) -> tensor<10xf32>
  check.expect_close %imag1, %want_imag1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x2 = stablehlo.constant dense<[(1.0, 0x7FF8000000000000), (2.0, 1.0), (0x7FF8000000000000, 1.0), (1.0, 5.0), (1.0, 0x7FF8000000000000), (1.0, 2.0), (1.0, 2.0), (0.0, 4.0), (-0.0, 1.0), (3.0, -1.0)]> : tensor<10xcomplex<f64>>
  %y2 = stablehlo.constant dense<[(2.0, 1.0), (1.0, 0x7FF8000000000000), (1.0, 5.0), (0x7FF8000000000000, 1.0), (1.0, 2.0), (1.0, 0x7FF8000000000000), (1.0, 3.0), (-0.0, 3.0), (0.0, 1.0), (2.0, 9.0)]> : tensor<10xcomplex<f64>>
  %z2 = stablehlo.minimum %x2, %y2 : tensor<10xcomplex<f64>>
  %want2 = stablehlo.constant dense<[(1.0, 0x7FF8000000000000), (1.0, 0x7FF8000000000000), (1.0, 5.0), (0x7FF8000000000000, 1.0), (1.0, 2.0), (1.0, 0x7FF8000000000000), (1.0, 2.0), (-0.0, 3.0), (0.0, 1.0), (2.0, 9.0)]> : tensor<10xcomplex<f64>>
  %real2 = stablehlo.real %z2 : (tensor<10xcomplex<f64>>) -> tensor<10xf64>
  %want_real2 = stablehlo.real %want2 : (tensor<10xcomplex<f64>>) -> tensor<10xf64>
  check.expect_close %real2, %want_real2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %imag2 = stablehlo.imag %z2 : (tensor<10xcomplex<f64>>) -> tensor<10xf64>
  %want_imag2 = stablehlo.imag %want2 : (tensor<10xcomplex<f64>>) -> tensor<10xf64>
  check.expect_close %imag2, %want_imag2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "stablehlo.minimum"(%x, %y) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: minimum_c1
  return
}
