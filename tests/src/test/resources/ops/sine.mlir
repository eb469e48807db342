// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.sine %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 100000.0, 0x7F800000, 0x7FC00000]> : tensor<8xf32>
  %y1 = stablehlo.sine %x1 : tensor<8xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 0.4794255495071411, -0.9489846229553223, 0.14112000167369843, 0.03574879840016365, 0x7FC00000, 0x7FC00000]> : tensor<8xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<8xf32>, tensor<8xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 100000.0, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<8xf64>
  %y2 = "stablehlo.sine"(%x2) : (tensor<8xf64>) -> tensor<8xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 0.479425538604203, -0.9489846193555862, 0.1411200080598672, 0.03574879797201651, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<8xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<8xf64>, tensor<8xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 0x7C00, 0x7E00]> : tensor<7xf16>
  %y3 = stablehlo.sine %x3 : tensor<7xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.4794921875, -0.94921875, 0.14111328125, 0x7E00, 0x7E00]> : tensor<7xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<7xf16>, tensor<7xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 99840.0, 0x7F80, 0x7FC0]> : tensor<8xbf16>
  %y4 = stablehlo.sine %x4 : tensor<8xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 0.478515625, -0.94921875, 0.1416015625, 0.1845703125, 0x7FC0, 0x7FC0]> : tensor<8xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<8xbf16>, tensor<8xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.sine %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.4944857954978943, 0.2216881662607193), (-3.7527713775634766, 0.2565539479255676), (1.177252173423767, 0.3422045111656189)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.sine"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: sine_i1
  return
}
