// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 9.99999993922529e-09, -1.5, 10.0, -20.25, 89.5, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %y1 = stablehlo.exponential_minus_one %x1 : tensor<10xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 9.99999993922529e-09, -0.7768698334693909, 22025.46484375, -1.0, 0x7F800000, 0x7F800000, -1.0, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0e-08, -1.5, 10.0, -20.25, 89.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %y2 = "stablehlo.exponential_minus_one"(%x2) : (tensor<10xf64>) -> tensor<10xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 1.0000000050000001e-08, -0.7768698398515702, 22025.465794806718, -0.9999999983947719, 7.402120152180711e+38, 0x7FF0000000000000, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.0, -1.5, 10.0, -20.25, 89.5, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %y3 = stablehlo.exponential_minus_one %x3 : tensor<10xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.77685546875, 22032.0, -1.0, 0x7C00, 0x7C00, -1.0, 0x7E00]> : tensor<10xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0011717677116394e-08, -1.5, 10.0, -20.25, 89.5, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %y4 = stablehlo.exponential_minus_one %x4 : tensor<10xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 1.0011717677116394e-08, -0.77734375, 22016.0, -1.0, 0x7F80, 0x7F80, -1.0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.exponential_minus_one %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.5974665284156799, 0.4079001843929291), (-1.0928548574447632, 0.20289167761802673), (4.406490325927734, -5.0366668701171875)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.exponential_minus_one"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: exponential_minus_one_i1
  return
}
