// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.asinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 1000000.0]> : tensor<5xf32>
  %y1 = chlo.asinh %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-2.998223066329956, -0.4812118113040924, 0.0, 0.4812118113040924, 14.508657455444336]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 1000000.0]> : tensor<5xf64>
  %y2 = "chlo.asinh"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-2.99822295029797, -0.48121182505960347, 0.0, 0.48121182505960347, 14.50865773852447]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 999424.0]> : tensor<5xbf16>
  %y3 = "chlo.asinh"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-3.0, -0.48046875, 0.0, 0.48046875, 14.5]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.asinh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: asinh
  return
}
