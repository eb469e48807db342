// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.cbrt %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -7.5, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<9xf32>
  %y1 = stablehlo.cbrt %x1 : tensor<9xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 0.7937005162239075, -1.0772173404693604, 1.4422495365142822, -1.957433819770813, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -7.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  %y2 = "stablehlo.cbrt"(%x2) : (tensor<9xf64>) -> tensor<9xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 0.7937005259840998, -1.077217345015942, 1.4422495703074083, -1.9574338205844317, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -7.5, 0x7C00, 0xFC00, 0x7E00]> : tensor<9xf16>
  %y3 = stablehlo.cbrt %x3 : tensor<9xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.79345703125, -1.0771484375, 1.4423828125, -1.95703125, 0x7C00, 0xFC00, 0x7E00]> : tensor<9xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xf16>, tensor<9xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -7.5, 0x7F80, 0xFF80, 0x7FC0]> : tensor<9xbf16>
  %y4 = stablehlo.cbrt %x4 : tensor<9xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 0.79296875, -1.078125, 1.4453125, -1.9609375, 0x7F80, 0xFF80, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.cbrt %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.8139559626579285, 0.12680746614933014), (1.0039937496185303, 0.9132426977157593), (1.2786571979522705, -0.15364807844161987)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.cbrt"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: cbrt_i1
  return
}
