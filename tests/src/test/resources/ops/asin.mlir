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
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000)]> : tensor<4xcomplex<f64>>
  %y = chlo.asin %x : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000)]> : tensor<4xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_real = stablehlo.real %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  %imag = stablehlo.imag %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_imag = stablehlo.imag %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  return
}
