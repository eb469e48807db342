// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.log_plus_one %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 9.99999993922529e-09, -0.5, 2.5, 10000000000.0, 0x7F800000, -1.0, -2.0]> : tensor<9xf32>
  %y1 = stablehlo.log_plus_one %x1 : tensor<9xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 9.99999993922529e-09, -0.6931471824645996, 1.2527629137039185, 23.025850296020508, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0e-08, -0.5, 2.5, 10000000000.0, 0x7FF0000000000000, -1.0, -2.0]> : tensor<9xf64>
  %y2 = "stablehlo.log_plus_one"(%x2) : (tensor<9xf64>) -> tensor<9xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 9.999999950000001e-09, -0.6931471805599453, 1.252762968495368, 23.025850930040455, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.5, 2.5, 0x7C00, -1.0, -2.0]> : tensor<8xf16>
  %y3 = stablehlo.log_plus_one %x3 : tensor<8xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.693359375, 1.2529296875, 0x7C00, 0xFC00, 0x7E00]> : tensor<8xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<8xf16>, tensor<8xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0011717677116394e-08, -0.5, 2.5, 9999220736.0, 0x7F80, -1.0, -2.0]> : tensor<9xbf16>
  %y4 = stablehlo.log_plus_one %x4 : tensor<9xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 1.0011717677116394e-08, -0.69140625, 1.25, 23.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.log_plus_one %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.41916459798812866, 0.16514867544174194), (0.7234594821929932, 1.8157750368118286), (1.1289246082305908, -0.244978666305542)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.log_plus_one"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: log_plus_one_i1
  return
}
