// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.sqrt %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.25, 2.0, 10000000000.0, 0x7F800000, -1.0, 0x7FC00000]> : tensor<8xf32>
  %y1 = stablehlo.sqrt %x1 : tensor<8xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.4142135381698608, 100000.0, 0x7F800000, 0x7FC00000, 0x7FC00000]> : tensor<8xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<8xf32>, tensor<8xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.25, 2.0, 10000000000.0, 0x7FF0000000000000, -1.0, 0x7FF8000000000000]> : tensor<8xf64>
  %y2 = "stablehlo.sqrt"(%x2) : (tensor<8xf64>) -> tensor<8xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.4142135623730951, 100000.0, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<8xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<8xf64>, tensor<8xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.25, 2.0, 0x7C00, -1.0, 0x7E00]> : tensor<7xf16>
  %y3 = stablehlo.sqrt %x3 : tensor<7xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.4140625, 0x7C00, 0x7E00, 0x7E00]> : tensor<7xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<7xf16>, tensor<7xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.25, 2.0, 9999220736.0, 0x7F80, -1.0, 0x7FC0]> : tensor<8xbf16>
  %y4 = stablehlo.sqrt %x4 : tensor<8xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 0.5, 1.4140625, 99840.0, 0x7F80, 0x7FC0, 0x7FC0]> : tensor<8xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<8xbf16>, tensor<8xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.sqrt %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.727673351764679, 0.17178037762641907), (0.7071067690849304, 1.4142135381698608), (1.4380544424057007, -0.26076897978782654)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.sqrt"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: sqrt_i1
  return
}
