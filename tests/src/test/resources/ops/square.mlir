// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.square %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-3.0, 0.5, 7.0]> : tensor<3xf32>
  %y1 = chlo.square %x1 : tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %y1, dense<[9.0, 0.25, 49.0]> : tensor<3xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-3.0, 0.5, 7.0]> : tensor<3xf64>
  %y2 = "chlo.square"(%x2) : (tensor<3xf64>) -> tensor<3xf64>
  check.expect_almost_eq_const %y2, dense<[9.0, 0.25, 49.0]> : tensor<3xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-3.0, 0.5, 7.0]> : tensor<3xbf16>
  %y3 = "chlo.square"(%x3) : (tensor<3xbf16>) -> tensor<3xbf16>
  check.expect_almost_eq_const %y3, dense<[9.0, 0.25, 49.0]> : tensor<3xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.square"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: square
  return
}
