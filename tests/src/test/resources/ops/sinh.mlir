// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.sinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf32>
  %y1 = chlo.sinh %x1 : tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %y1, dense<[-10.017874717712402, 0.0, 0.5210952758789062]> : tensor<3xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf64>
  %y2 = "chlo.sinh"(%x2) : (tensor<3xf64>) -> tensor<3xf64>
  check.expect_almost_eq_const %y2, dense<[-10.017874927409903, 0.0, 0.5210953054937474]> : tensor<3xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xbf16>
  %y3 = "chlo.sinh"(%x3) : (tensor<3xbf16>) -> tensor<3xbf16>
  check.expect_almost_eq_const %y3, dense<[-10.0, 0.0, 0.51953125]> : tensor<3xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.sinh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: sinh
  return
}
