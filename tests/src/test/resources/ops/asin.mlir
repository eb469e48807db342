// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.asin %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf32>
  %y1 = chlo.asin %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-1.5707963705062866, -0.5235987901687622, 0.0, 0.5235987901687622, 1.5707963705062866]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf64>
  %y2 = "chlo.asin"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-1.5707963267948966, -0.5235987755982989, 0.0, 0.5235987755982989, 1.5707963267948966]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xbf16>
  %y3 = "chlo.asin"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-1.5703125, -0.5234375, 0.0, 0.5234375, 1.5703125]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.asin"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: asin
  return
}
