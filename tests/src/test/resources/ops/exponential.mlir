// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.exponential %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 10.0, -20.25, 89.5, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %y1 = stablehlo.exponential %x1 : tensor<10xf32>
  %want_y1 = stablehlo.constant dense<[1.0, 1.0, 2.7182817459106445, 0.22313016653060913, 22026.46484375, 1.605228061585251e-09, 0x7F800000, 0x7F800000, 0.0, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 10.0, -20.25, 89.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %y2 = "stablehlo.exponential"(%x2) : (tensor<10xf64>) -> tensor<10xf64>
  %want_y2 = stablehlo.constant dense<[1.0, 1.0, 2.718281828459045, 0.22313016014842982, 22026.465794806718, 1.6052280551856116e-09, 7.402120152180711e+38, 0x7FF0000000000000, 0.0, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 10.0, -20.25, 89.5, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %y3 = stablehlo.exponential %x3 : tensor<10xf16>
  %want_y3 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.22314453125, 22032.0, 0.0, 0x7C00, 0x7C00, 0.0, 0x7E00]> : tensor<10xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 10.0, -20.25, 89.5, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %y4 = stablehlo.exponential %x4 : tensor<10xbf16>
  %want_y4 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.22265625, 22016.0, 1.6079866327345371e-09, 0x7F80, 0x7F80, 0.0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.exponential %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(1.5974664688110352, 0.4079001843929291), (-0.09285490959882736, 0.20289167761802673), (5.406490325927734, -5.0366668701171875)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.exponential"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: exponential_i1
  return
}
