// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.log %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.0, 2.5, 10000000000.0, 0x7F800000, -1.0, 0x7FC00000]> : tensor<9xf32>
  %y1 = stablehlo.log %x1 : tensor<9xf32>
  %want_y1 = stablehlo.constant dense<[0xFF800000, 0xFF800000, -0.6931471824645996, 0.0, 0.9162907600402832, 23.025850296020508, 0x7F800000, 0x7FC00000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.0, 2.5, 10000000000.0, 0x7FF0000000000000, -1.0, 0x7FF8000000000000]> : tensor<9xf64>
  %y2 = "stablehlo.log"(%x2) : (tensor<9xf64>) -> tensor<9xf64>
  %want_y2 = stablehlo.constant dense<[0xFFF0000000000000, 0xFFF0000000000000, -0.6931471805599453, 0.0, 0.9162907318741551, 23.025850929940457, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.0, 2.5, 0x7C00, -1.0, 0x7E00]> : tensor<8xf16>
  %y3 = stablehlo.log %x3 : tensor<8xf16>
  %want_y3 = stablehlo.constant dense<[0xFC00, 0xFC00, -0.693359375, 0.0, 0.91650390625, 0x7C00, 0x7E00, 0x7E00]> : tensor<8xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<8xf16>, tensor<8xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.0, 2.5, 9999220736.0, 0x7F80, -1.0, 0x7FC0]> : tensor<9xbf16>
  %y4 = stablehlo.log %x4 : tensor<9xbf16>
  %want_y4 = stablehlo.constant dense<[0xFF80, 0xFF80, -0.69140625, 0.0, 0.91796875, 23.0, 0x7F80, 0x7FC0, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.log %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(-0.5815753936767578, 0.46364760398864746), (0.9162907600402832, 2.2142975330352783), (0.7589353322982788, -0.3587706685066223)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.log"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: log_i1
  return
}
