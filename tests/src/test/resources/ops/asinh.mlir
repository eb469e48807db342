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
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000)]> : tensor<4xcomplex<f64>>
  %y = chlo.asinh %x : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF8000000000000)]> : tensor<4xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_real = stablehlo.real %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  %imag = stablehlo.imag %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_imag = stablehlo.imag %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  return
}
