// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.atanh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-0.75, 0.0, 0.5, 0.9900000095367432]> : tensor<4xf32>
  %y1 = chlo.atanh %x1 : tensor<4xf32> -> tensor<4xf32>
  check.expect_almost_eq_const %y1, dense<[-0.972955048084259, 0.0, 0.5493061542510986, 2.646652936935425]> : tensor<4xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-0.75, 0.0, 0.5, 0.99]> : tensor<4xf64>
  %y2 = "chlo.atanh"(%x2) : (tensor<4xf64>) -> tensor<4xf64>
  check.expect_almost_eq_const %y2, dense<[-0.9729550745276566, 0.0, 0.5493061443340549, 2.6466524123622457]> : tensor<4xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-0.75, 0.0, 0.5, 0.98828125]> : tensor<4xbf16>
  %y3 = "chlo.atanh"(%x3) : (tensor<4xbf16>) -> tensor<4xbf16>
  check.expect_almost_eq_const %y3, dense<[-0.97265625, 0.0, 0.55078125, 2.5625]> : tensor<4xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.atanh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: atanh
  return
}
