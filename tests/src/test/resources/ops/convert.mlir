// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xi32> {
    %0 = stablehlo.convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y1 = stablehlo.convert %x1 : (tensor<6xf32>) -> tensor<6xi8>
  check.expect_eq_const %y1, dense<[0, 1, -1, 0, 127, -128]> : tensor<6xi8>
  %x2 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y2 = "stablehlo.convert"(%x2) : (tensor<6xi64>) -> tensor<6xi8>
  check.expect_eq_const %y2, dense<[0, 1, -1, 44, 112, -5]> : tensor<6xi8>
  %x3 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi8>
  %y3 = stablehlo.convert %x3 : (tensor<3xi8>) -> tensor<3xf32>
  %want_y3 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y3, %want_y3, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x4 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi8>
  %y4 = stablehlo.convert %x4 : (tensor<3xi8>) -> tensor<3xi1>
  check.expect_eq_const %y4, dense<[false, true, true]> : tensor<3xi1>
  %x5 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y5 = stablehlo.convert %x5 : (tensor<6xf32>) -> tensor<6xi16>
  check.expect_eq_const %y5, dense<[0, 1, -1, 0, 32767, -32768]> : tensor<6xi16>
  %x6 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y6 = "stablehlo.convert"(%x6) : (tensor<6xi64>) -> tensor<6xi16>
  check.expect_eq_const %y6, dense<[0, 1, -1, 300, 4464, -5]> : tensor<6xi16>
  %x7 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi16>
  %y7 = stablehlo.convert %x7 : (tensor<3xi16>) -> tensor<3xf32>
  %want_y7 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y7, %want_y7, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x8 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi16>
  %y8 = stablehlo.convert %x8 : (tensor<3xi16>) -> tensor<3xi1>
  check.expect_eq_const %y8, dense<[false, true, true]> : tensor<3xi1>
  %x9 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y9 = stablehlo.convert %x9 : (tensor<6xf32>) -> tensor<6xi32>
  check.expect_eq_const %y9, dense<[0, 1, -1, 0, 2147483647, -2147483648]> : tensor<6xi32>
  %x10 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y10 = "stablehlo.convert"(%x10) : (tensor<6xi64>) -> tensor<6xi32>
  check.expect_eq_const %y10, dense<[0, 1, -1, 300, 70000, -5]> : tensor<6xi32>
  %x11 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi32>
  %y11 = stablehlo.convert %x11 : (tensor<3xi32>) -> tensor<3xf32>
  %want_y11 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y11, %want_y11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x12 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi32>
  %y12 = stablehlo.convert %x12 : (tensor<3xi32>) -> tensor<3xi1>
  check.expect_eq_const %y12, dense<[false, true, true]> : tensor<3xi1>
  %x13 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y13 = stablehlo.convert %x13 : (tensor<6xf32>) -> tensor<6xi64>
  check.expect_eq_const %y13, dense<[0, 1, -1, 0, 9223372036854775807, -9223372036854775808]> : tensor<6xi64>
  %x14 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y14 = "stablehlo.convert"(%x14) : (tensor<6xi64>) -> tensor<6xi64>
  check.expect_eq_const %y14, dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %x15 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi64>
  %y15 = stablehlo.convert %x15 : (tensor<3xi64>) -> tensor<3xf32>
  %want_y15 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y15, %want_y15, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x16 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xi64>
  %y16 = stablehlo.convert %x16 : (tensor<3xi64>) -> tensor<3xi1>
  check.expect_eq_const %y16, dense<[false, true, true]> : tensor<3xi1>
  %x17 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y17 = stablehlo.convert %x17 : (tensor<6xf32>) -> tensor<6xui8>
  check.expect_eq_const %y17, dense<[0, 1, 0, 0, 255, 0]> : tensor<6xui8>
  %x18 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y18 = "stablehlo.convert"(%x18) : (tensor<6xi64>) -> tensor<6xui8>
  check.expect_eq_const %y18, dense<[0, 1, 255, 44, 112, 251]> : tensor<6xui8>
  %x19 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui8>
  %y19 = stablehlo.convert %x19 : (tensor<3xui8>) -> tensor<3xf32>
  %want_y19 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y19, %want_y19, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x20 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui8>
  %y20 = stablehlo.convert %x20 : (tensor<3xui8>) -> tensor<3xi1>
  check.expect_eq_const %y20, dense<[false, true, true]> : tensor<3xi1>
  %x21 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y21 = stablehlo.convert %x21 : (tensor<6xf32>) -> tensor<6xui16>
  check.expect_eq_const %y21, dense<[0, 1, 0, 0, 65535, 0]> : tensor<6xui16>
  %x22 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y22 = "stablehlo.convert"(%x22) : (tensor<6xi64>) -> tensor<6xui16>
  check.expect_eq_const %y22, dense<[0, 1, 65535, 300, 4464, 65531]> : tensor<6xui16>
  %x23 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui16>
  %y23 = stablehlo.convert %x23 : (tensor<3xui16>) -> tensor<3xf32>
  %want_y23 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y23, %want_y23, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x24 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui16>
  %y24 = stablehlo.convert %x24 : (tensor<3xui16>) -> tensor<3xi1>
  check.expect_eq_const %y24, dense<[false, true, true]> : tensor<3xi1>
  %x25 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y25 = stablehlo.convert %x25 : (tensor<6xf32>) -> tensor<6xui32>
  check.expect_eq_const %y25, dense<[0, 1, 0, 0, 4294967295, 0]> : tensor<6xui32>
  %x26 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y26 = "stablehlo.convert"(%x26) : (tensor<6xi64>) -> tensor<6xui32>
  check.expect_eq_const %y26, dense<[0, 1, 4294967295, 300, 70000, 4294967291]> : tensor<6xui32>
  %x27 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui32>
  %y27 = stablehlo.convert %x27 : (tensor<3xui32>) -> tensor<3xf32>
  %want_y27 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y27, %want_y27, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x28 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui32>
  %y28 = stablehlo.convert %x28 : (tensor<3xui32>) -> tensor<3xi1>
  check.expect_eq_const %y28, dense<[false, true, true]> : tensor<3xi1>
  %x29 = stablehlo.constant dense<[0.0, 1.899999976158142, -1.899999976158142, 0x7FC00000, 1.0000000150474662e+30, -1.0000000150474662e+30]> : tensor<6xf32>
  %y29 = stablehlo.convert %x29 : (tensor<6xf32>) -> tensor<6xui64>
  check.expect_eq_const %y29, dense<[0, 1, 0, 0, 18446744073709551615, 0]> : tensor<6xui64>
  %x30 = stablehlo.constant dense<[0, 1, -1, 300, 70000, -8589934597]> : tensor<6xi64>
  %y30 = "stablehlo.convert"(%x30) : (tensor<6xi64>) -> tensor<6xui64>
  check.expect_eq_const %y30, dense<[0, 1, 18446744073709551615, 300, 70000, 18446744065119617019]> : tensor<6xui64>
  %x31 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui64>
  %y31 = stablehlo.convert %x31 : (tensor<3xui64>) -> tensor<3xf32>
  %want_y31 = stablehlo.constant dense<[0.0, 1.0, 100.0]> : tensor<3xf32>
  check.expect_close %y31, %want_y31, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %x32 = stablehlo.constant dense<[0, 1, 100]> : tensor<3xui64>
  %y32 = stablehlo.convert %x32 : (tensor<3xui64>) -> tensor<3xi1>
  check.expect_eq_const %y32, dense<[false, true, true]> : tensor<3xi1>
  %x33 = stablehlo.constant dense<[18446744073709551615, 9223372036854775808]> : tensor<2xui64>
  %y33 = stablehlo.convert %x33 : (tensor<2xui64>) -> tensor<2xf64>
  %want_y33 = stablehlo.constant dense<[1.8446744073709552e+19, 9.223372036854776e+18]> : tensor<2xf64>
  check.expect_close %y33, %want_y33, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  %x34 = stablehlo.constant dense<[9007199254740993, -4611686018427387904]> : tensor<2xi64>
  %y34 = stablehlo.convert %x34 : (tensor<2xi64>) -> tensor<2xf32>
  %want_y34 = stablehlo.constant dense<[9007199254740992.0, -4.611686018427388e+18]> : tensor<2xf32>
  check.expect_close %y34, %want_y34, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf32>, tensor<2xf32>
  %x35 = stablehlo.constant dense<[0.0, -0.0, 1.0000001192092896, 65519.0, 65520.0, 9.99999993922529e-09, 3.3999999521443642e+38, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  %y35 = stablehlo.convert %x35 : (tensor<9xf32>) -> tensor<9xf16>
  %want_y35 = stablehlo.constant dense<[0.0, -0.0, 1.0, 65504.0, 0x7C00, 0.0, 0x7C00, 0x7C00, 0x7E00]> : tensor<9xf16>
  check.expect_close %y35, %want_y35, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf16>, tensor<9xf16>
  %x36 = stablehlo.constant dense<[0.0, -0.0, 1.0000001192092896, 65519.0, 65520.0, 9.99999993922529e-09, 3.3999999521443642e+38, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  %y36 = stablehlo.convert %x36 : (tensor<9xf32>) -> tensor<9xbf16>
  %want_y36 = stablehlo.constant dense<[0.0, -0.0, 1.0, 65536.0, 65536.0, 1.0011717677116394e-08, 0x7F80, 0x7F80, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %y36, %want_y36, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  %x37 = stablehlo.constant dense<[0.0, -0.0, 1.0000001192092896, 65519.0, 65520.0, 9.99999993922529e-09, 3.3999999521443642e+38, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  %y37 = stablehlo.convert %x37 : (tensor<9xf32>) -> tensor<9xf64>
  %want_y37 = stablehlo.constant dense<[0.0, -0.0, 1.0000001192092896, 65519.0, 65520.0, 9.99999993922529e-09, 3.3999999521443642e+38, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  check.expect_close %y37, %want_y37, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %x38 = stablehlo.constant dense<[0.0, -0.0, 1.0000001, 65519.0, 65520.0, 1.0e-08, 3.4e+38, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  %y38 = stablehlo.convert %x38 : (tensor<9xf64>) -> tensor<9xf16>
  %want_y38 = stablehlo.constant dense<[0.0, -0.0, 1.0, 65504.0, 0x7C00, 0.0, 0x7C00, 0x7C00, 0x7E00]> : tensor<9xf16>
  check.expect_close %y38, %want_y38, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf16>, tensor<9xf16>
  %x39 = stablehlo.constant dense<[0.0, -0.0, 1.0000001, 65519.0, 65520.0, 1.0e-08, 3.4e+38, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  %y39 = stablehlo.convert %x39 : (tensor<9xf64>) -> tensor<9xbf16>
  %want_y39 = stablehlo.constant dense<[0.0, -0.0, 1.0, 65536.0, 65536.0, 1.0011717677116394e-08, 0x7F80, 0x7F80, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %y39, %want_y39, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  %x40 = stablehlo.constant dense<[0.0, -0.0, 1.0000001, 65519.0, 65520.0, 1.0e-08, 3.4e+38, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  %y40 = stablehlo.convert %x40 : (tensor<9xf64>) -> tensor<9xf32>
  %want_y40 = stablehlo.constant dense<[0.0, -0.0, 1.0000001192092896, 65519.0, 65520.0, 9.99999993922529e-09, 3.3999999521443642e+38, 0x7F800000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %y40, %want_y40, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x41 = stablehlo.constant dense<[0.0, 1.5, -2.0, 0x7C00]> : tensor<4xf16>
  %y41 = stablehlo.convert %x41 : (tensor<4xf16>) -> tensor<4xf32>
  %want_y41 = stablehlo.constant dense<[0.0, 1.5, -2.0, 0x7F800000]> : tensor<4xf32>
  check.expect_close %y41, %want_y41, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf32>, tensor<4xf32>
  %x42 = stablehlo.constant dense<[0.0, 1.5, -2.0]> : tensor<3xf16>
  %y42 = stablehlo.convert %x42 : (tensor<3xf16>) -> tensor<3xi32>
  check.expect_eq_const %y42, dense<[0, 1, -2]> : tensor<3xi32>
  %x43 = stablehlo.constant dense<[0.0, 1.5, -2.0, 0x7F80]> : tensor<4xbf16>
  %y43 = stablehlo.convert %x43 : (tensor<4xbf16>) -> tensor<4xf32>
  %want_y43 = stablehlo.constant dense<[0.0, 1.5, -2.0, 0x7F800000]> : tensor<4xf32>
  check.expect_close %y43, %want_y43, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf32>, tensor<4xf32>
  %x44 = stablehlo.constant dense<[0.0, 1.5, -2.0]> : tensor<3xbf16>
  %y44 = stablehlo.convert %x44 : (tensor<3xbf16>) -> tensor<3xi32>
  check.expect_eq_const %y44, dense<[0, 1, -2]> : tensor<3xi32>
  %x45 = stablehlo.constant dense<[0.0, -0.0, 0.25, 0x7FC00000]> : tensor<4xf32>
  %y45 = stablehlo.convert %x45 : (tensor<4xf32>) -> tensor<4xi1>
  check.expect_eq_const %y45, dense<[false, false, true, true]> : tensor<4xi1>
  %x46 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %y46 = stablehlo.convert %x46 : (tensor<2xi1>) -> tensor<2xf32>
  %want_y46 = stablehlo.constant dense<[0.0, 1.0]> : tensor<2xf32>
  check.expect_close %y46, %want_y46, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf32>, tensor<2xf32>
  %x47 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %y47 = stablehlo.convert %x47 : (tensor<2xi1>) -> tensor<2xi8>
  check.expect_eq_const %y47, dense<[0, 1]> : tensor<2xi8>
  return
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[(1.5, 2.0), (-0.0, -3.0)]> : tensor<2xcomplex<f32>>
  %y1 = stablehlo.convert %x1 : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f64>>
  check.expect_eq_const %y1, dense<[(1.5, 2.0), (-0.0, -3.0)]> : tensor<2xcomplex<f64>>
  %x2 = stablehlo.constant dense<[(1.5, 2.0), (-0.0, -3.0)]> : tensor<2xcomplex<f32>>
  %y2 = stablehlo.convert %x2 : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  %want_y2 = stablehlo.constant dense<[1.5, 0.0]> : tensor<2xf32>
  check.expect_close %y2, %want_y2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf32>, tensor<2xf32>
  %x3 = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %y3 = stablehlo.convert %x3 : (tensor<2xf32>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %y3, dense<[(1.5, 0.0), (-2.0, 0.0)]> : tensor<2xcomplex<f32>>
  return
}
// -----
// not compiled: integers below 8 bits and floats of 8 bits and less are the interpreter's
func.func @main() {
  %x1 = stablehlo.constant dense<[0, 1, 7, -8, 9]> : tensor<5xi32>
  %y1 = stablehlo.convert %x1 : (tensor<5xi32>) -> tensor<5xi4>
  check.expect_eq_const %y1, dense<[0, 1, 7, -8, -7]> : tensor<5xi4>
  %x2 = stablehlo.constant dense<[0, 15, 16]> : tensor<3xui8>
  %y2 = stablehlo.convert %x2 : (tensor<3xui8>) -> tensor<3xui4>
  check.expect_eq_const %y2, dense<[0, 15, 0]> : tensor<3xui4>
  %x3 = stablehlo.constant dense<[1, -2, 2]> : tensor<3xi8>
  %y3 = stablehlo.convert %x3 : (tensor<3xi8>) -> tensor<3xi2>
  check.expect_eq_const %y3, dense<[1, -2, -2]> : tensor<3xi2>
  %x4 = stablehlo.constant dense<[0.0, 1.0, -2.0, 448.0]> : tensor<4xf32>
  %y4 = stablehlo.convert %x4 : (tensor<4xf32>) -> tensor<4xf8E4M3FN>
  %z4 = stablehlo.convert %y4 : (tensor<4xf8E4M3FN>) -> tensor<4xf32>
  check.expect_eq_const %z4, dense<[0.0, 1.0, -2.0, 448.0]> : tensor<4xf32>
  return
}
// -----
// 8 bits and less: rounded to nearest, ties to even.
// not compiled: floats of 8 bits and less are the interpreter's
func.func @main() {
  %c1 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 57344.0, -57344.0]> : tensor<13xf32>
  %x1 = stablehlo.optimization_barrier %c1 : tensor<13xf32>
  %y1 = stablehlo.convert %x1 : (tensor<13xf32>) -> tensor<13xf8E5M2>
  %z1 = stablehlo.convert %y1 : (tensor<13xf8E5M2>) -> tensor<13xf32>
  %want1 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.0, 1.0, -0.009765625, 0.0009765625, 57344.0, -57344.0]> : tensor<13xf32>
  check.expect_close %z1, %want1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c2 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 448.0, -448.0]> : tensor<13xf32>
  %x2 = stablehlo.optimization_barrier %c2 : tensor<13xf32>
  %y2 = stablehlo.convert %x2 : (tensor<13xf32>) -> tensor<13xf8E4M3FN>
  %z2 = stablehlo.convert %y2 : (tensor<13xf8E4M3FN>) -> tensor<13xf32>
  %want2 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.25, 1.0, -0.009765625, 0.001953125, 448.0, -448.0]> : tensor<13xf32>
  check.expect_close %z2, %want2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c3 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 240.0, -240.0]> : tensor<13xf32>
  %x3 = stablehlo.optimization_barrier %c3 : tensor<13xf32>
  %y3 = stablehlo.convert %x3 : (tensor<13xf32>) -> tensor<13xf8E4M3FNUZ>
  %z3 = stablehlo.convert %y3 : (tensor<13xf8E4M3FNUZ>) -> tensor<13xf32>
  %want3 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.25, 1.0, -0.009765625, 0.0009765625, 240.0, -240.0]> : tensor<13xf32>
  check.expect_close %z3, %want3, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c4 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 57344.0, -57344.0]> : tensor<13xf32>
  %x4 = stablehlo.optimization_barrier %c4 : tensor<13xf32>
  %y4 = stablehlo.convert %x4 : (tensor<13xf32>) -> tensor<13xf8E5M2FNUZ>
  %z4 = stablehlo.convert %y4 : (tensor<13xf8E5M2FNUZ>) -> tensor<13xf32>
  %want4 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.0, 1.0, -0.009765625, 0.0009765625, 57344.0, -57344.0]> : tensor<13xf32>
  check.expect_close %z4, %want4, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c5 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 30.0, -30.0]> : tensor<13xf32>
  %x5 = stablehlo.optimization_barrier %c5 : tensor<13xf32>
  %y5 = stablehlo.convert %x5 : (tensor<13xf32>) -> tensor<13xf8E4M3B11FNUZ>
  %z5 = stablehlo.convert %y5 : (tensor<13xf8E4M3B11FNUZ>) -> tensor<13xf32>
  %want5 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.25, 1.0, -0.009765625, 0.0009765625, 30.0, -30.0]> : tensor<13xf32>
  check.expect_close %z5, %want5, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c6 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 15.5, -15.5]> : tensor<13xf32>
  %x6 = stablehlo.optimization_barrier %c6 : tensor<13xf32>
  %y6 = stablehlo.convert %x6 : (tensor<13xf32>) -> tensor<13xf8E3M4>
  %z6 = stablehlo.convert %y6 : (tensor<13xf8E3M4>) -> tensor<13xf32>
  %want6 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.296875, 2.25, 1.0625, -0.015625, 0.0, 15.5, -15.5]> : tensor<13xf32>
  check.expect_close %z6, %want6, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c7 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 240.0, -240.0]> : tensor<13xf32>
  %x7 = stablehlo.optimization_barrier %c7 : tensor<13xf32>
  %y7 = stablehlo.convert %x7 : (tensor<13xf32>) -> tensor<13xf8E4M3>
  %z7 = stablehlo.convert %y7 : (tensor<13xf8E4M3>) -> tensor<13xf32>
  %want7 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.25, 1.0, -0.009765625, 0.001953125, 240.0, -240.0]> : tensor<13xf32>
  check.expect_close %z7, %want7, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c8 = stablehlo.constant dense<[1.0, 2.0, 0.5, 4.0, 0.25]> : tensor<5xf32>
  %x8 = stablehlo.optimization_barrier %c8 : tensor<5xf32>
  %y8 = stablehlo.convert %x8 : (tensor<5xf32>) -> tensor<5xf8E8M0FNU>
  %z8 = stablehlo.convert %y8 : (tensor<5xf8E8M0FNU>) -> tensor<5xf32>
  %want8 = stablehlo.constant dense<[1.0, 2.0, 0.5, 4.0, 0.25]> : tensor<5xf32>
  check.expect_close %z8, %want8, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<5xf32>, tensor<5xf32>
  %c9 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 6.0, -6.0]> : tensor<13xf32>
  %x9 = stablehlo.optimization_barrier %c9 : tensor<13xf32>
  %y9 = stablehlo.convert %x9 : (tensor<13xf32>) -> tensor<13xf4E2M1FN>
  %z9 = stablehlo.convert %y9 : (tensor<13xf4E2M1FN>) -> tensor<13xf32>
  %want9 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.5, 2.0, 1.0, -0.0, 0.0, 6.0, -6.0]> : tensor<13xf32>
  check.expect_close %z9, %want9, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c10 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 7.5, -7.5]> : tensor<13xf32>
  %x10 = stablehlo.optimization_barrier %c10 : tensor<13xf32>
  %y10 = stablehlo.convert %x10 : (tensor<13xf32>) -> tensor<13xf6E2M3FN>
  %z10 = stablehlo.convert %y10 : (tensor<13xf6E2M3FN>) -> tensor<13xf32>
  %want10 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.25, 2.25, 1.0, -0.0, 0.0, 7.5, -7.5]> : tensor<13xf32>
  check.expect_close %z10, %want10, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %c11 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.30000001192092896, 2.200000047683716, 1.0625, -0.009999999776482582, 0.0010000000474974513, 28.0, -28.0]> : tensor<13xf32>
  %x11 = stablehlo.optimization_barrier %c11 : tensor<13xf32>
  %y11 = stablehlo.convert %x11 : (tensor<13xf32>) -> tensor<13xf6E3M2FN>
  %z11 = stablehlo.convert %y11 : (tensor<13xf6E3M2FN>) -> tensor<13xf32>
  %want11 = stablehlo.constant dense<[0.0, 1.0, -2.0, 0.5, 1.5, -3.0, 0.3125, 2.0, 1.0, -0.0, 0.0, 28.0, -28.0]> : tensor<13xf32>
  check.expect_close %z11, %want11, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.convert %x : (tensor<2xf32>) -> tensor<3xf64> // expected-error: convert
  return
}
