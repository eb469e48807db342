// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.power %arg0, %arg1 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1, -2, 2, -1, 1, -3]> : tensor<11xi8>
  %y1 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100, 3, -1, -3, -7, 2]> : tensor<11xi8>
  %z1 = stablehlo.power %x1, %y1 : tensor<11xi8>
  check.expect_eq_const %z1, dense<[8, 81, 1, 1, 25, 1, -8, 0, -1, 1, 9]> : tensor<11xi8>
  %x2 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1, -2, 2, -1, 1, -3]> : tensor<11xi16>
  %y2 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100, 3, -1, -3, -7, 2]> : tensor<11xi16>
  %z2 = "stablehlo.power"(%x2, %y2) : (tensor<11xi16>, tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %z2, dense<[8, 81, 1, 1, 25, 1, -8, 0, -1, 1, 9]> : tensor<11xi16>
  %x3 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1, -2, 2, -1, 1, -3]> : tensor<11xi32>
  %y3 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100, 3, -1, -3, -7, 2]> : tensor<11xi32>
  %z3 = stablehlo.power %x3, %y3 : tensor<11xi32>
  check.expect_eq_const %z3, dense<[8, 81, 1, 1, 25, 1, -8, 0, -1, 1, 9]> : tensor<11xi32>
  %x4 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1, -2, 2, -1, 1, -3]> : tensor<11xi64>
  %y4 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100, 3, -1, -3, -7, 2]> : tensor<11xi64>
  %z4 = "stablehlo.power"(%x4, %y4) : (tensor<11xi64>, tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %z4, dense<[8, 81, 1, 1, 25, 1, -8, 0, -1, 1, 9]> : tensor<11xi64>
  %x5 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1]> : tensor<6xui8>
  %y5 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100]> : tensor<6xui8>
  %z5 = stablehlo.power %x5, %y5 : tensor<6xui8>
  check.expect_eq_const %z5, dense<[8, 81, 1, 1, 25, 1]> : tensor<6xui8>
  %x6 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1]> : tensor<6xui16>
  %y6 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100]> : tensor<6xui16>
  %z6 = "stablehlo.power"(%x6, %y6) : (tensor<6xui16>, tensor<6xui16>) -> tensor<6xui16>
  check.expect_eq_const %z6, dense<[8, 81, 1, 1, 25, 1]> : tensor<6xui16>
  %x7 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1]> : tensor<6xui32>
  %y7 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100]> : tensor<6xui32>
  %z7 = stablehlo.power %x7, %y7 : tensor<6xui32>
  check.expect_eq_const %z7, dense<[8, 81, 1, 1, 25, 1]> : tensor<6xui32>
  %x8 = stablehlo.constant dense<[2, 3, 0, 7, 5, 1]> : tensor<6xui64>
  %y8 = stablehlo.constant dense<[3, 4, 0, 0, 2, 100]> : tensor<6xui64>
  %z8 = "stablehlo.power"(%x8, %y8) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
  check.expect_eq_const %z8, dense<[8, 81, 1, 1, 25, 1]> : tensor<6xui64>
  %x9 = stablehlo.constant dense<[0.0, 2.0, 9.0, -2.0, -2.0, 1.0, 0.5, 0x7F800000, 3.0, -1.0]> : tensor<10xf32>
  %y9 = stablehlo.constant dense<[2.0, 0.5, 0.5, 3.0, 0.5, 0x7FC00000, -2.0, -1.0, 0x7F800000, 0x7F800000]> : tensor<10xf32>
  %z9 = stablehlo.power %x9, %y9 : tensor<10xf32>
  %want_z9 = stablehlo.constant dense<[0.0, 1.4142135381698608, 3.0, -8.0, 0x7FC00000, 1.0, 4.0, 0.0, 0x7F800000, 1.0]> : tensor<10xf32>
  check.expect_close %z9, %want_z9, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x10 = stablehlo.constant dense<[0.0, 2.0, 9.0, -2.0, -2.0, 1.0, 0.5, 0x7FF0000000000000, 3.0, -1.0]> : tensor<10xf64>
  %y10 = stablehlo.constant dense<[2.0, 0.5, 0.5, 3.0, 0.5, 0x7FF8000000000000, -2.0, -1.0, 0x7FF0000000000000, 0x7FF0000000000000]> : tensor<10xf64>
  %z10 = "stablehlo.power"(%x10, %y10) : (tensor<10xf64>, tensor<10xf64>) -> tensor<10xf64>
  %want_z10 = stablehlo.constant dense<[0.0, 1.4142135623730951, 3.0, -8.0, 0x7FF8000000000000, 1.0, 4.0, 0.0, 0x7FF0000000000000, 1.0]> : tensor<10xf64>
  check.expect_close %z10, %want_z10, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x11 = stablehlo.constant dense<[0.0, 2.0, 9.0, -2.0, -2.0, 1.0, 0.5, 0x7C00, 3.0, -1.0]> : tensor<10xf16>
  %y11 = stablehlo.constant dense<[2.0, 0.5, 0.5, 3.0, 0.5, 0x7E00, -2.0, -1.0, 0x7C00, 0x7C00]> : tensor<10xf16>
  %z11 = stablehlo.power %x11, %y11 : tensor<10xf16>
  %want_z11 = stablehlo.constant dense<[0.0, 1.4140625, 3.0, -8.0, 0x7E00, 1.0, 4.0, 0.0, 0x7C00, 1.0]> : tensor<10xf16>
  check.expect_close %z11, %want_z11, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x12 = stablehlo.constant dense<[0.0, 2.0, 9.0, -2.0, -2.0, 1.0, 0.5, 0x7F80, 3.0, -1.0]> : tensor<10xbf16>
  %y12 = stablehlo.constant dense<[2.0, 0.5, 0.5, 3.0, 0.5, 0x7FC0, -2.0, -1.0, 0x7F80, 0x7F80]> : tensor<10xbf16>
  %z12 = "stablehlo.power"(%x12, %y12) : (tensor<10xbf16>, tensor<10xbf16>) -> tensor<10xbf16>
  %want_z12 = stablehlo.constant dense<[0.0, 1.4140625, 3.0, -8.0, 0x7FC0, 1.0, 4.0, 0.0, 0x7F80, 1.0]> : tensor<10xbf16>
  check.expect_close %z12, %want_z12, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(1.5, 2.0), (-3.0, 0.5)]> : tensor<2xcomplex<f32>>
  %y = stablehlo.constant dense<[(0.5, -1.0), (2.0, 2.0)]> : tensor<2xcomplex<f32>>
  %z = stablehlo.power %x, %y : tensor<2xcomplex<f32>>
  check.expect_almost_eq_const %z, dense<[(3.5941073894500732, -1.7478830814361572), (-0.0076409392058849335, 0.022787582129240036)]> : tensor<2xcomplex<f32>>, tolerance = 1.0e-4
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "stablehlo.power"(%x, %y) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: power_c1
  return
}
// -----
// Complex powers of f64, also to large exponents: within four units in each part.
func.func @main() {
  %x = stablehlo.constant dense<[(-0.74950455, 0.80744305), (-0.50872713, -0.32177691), (-3.08738718e+86, -1.82060537e+86), (-0.37346748, 0.92663363), (0.0, 1.0), (-2.0, 0.0), (1.0000000001, 1e-09), (1e-200, -3e-190), (0.5, 0.25)]> : tensor<9xcomplex<f64>>
  %y = stablehlo.constant dense<[(-2.59178396, -2.85367515), (-179.60047297, 39.34222535), (-1.58400303, 1.83143822), (-7250.55086821, 33.66018205), (1.0, 0.0), (3.0, 0.0), (1000000000.0, -2000000000.0), (1.25, 0.5), (300.0, -40.0)]> : tensor<9xcomplex<f64>>
  %z = stablehlo.power %x, %y : tensor<9xcomplex<f64>>
  %want = stablehlo.constant dense<[(582.1104351453428, -2.0515483393947043), (-4.289082508060219e+83, -2.4699181786090583e+81), (-1.189441237152372e-138, -9.387819421904058e-136), (1.7198205284269277e-29, 2.438604333138786e-26), (0.0, 1.0), (-8.0, 0.0), (5.6894255198324855, 5.858051675948182), (2.654418677222074e-237, -6.729439761289384e-238), (1.0251047434178732e-68, -1.616054645633343e-68)]> : tensor<9xcomplex<f64>>
  %re = stablehlo.real %z : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  %im = stablehlo.imag %z : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  %want_re = stablehlo.real %want : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  %want_im = stablehlo.imag %want : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  check.expect_close %re, %want_re, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  check.expect_close %im, %want_im, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  return
}
