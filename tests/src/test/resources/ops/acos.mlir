// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.acos %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf32>
  %y1 = chlo.acos %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[3.1415927410125732, 2.094395160675049, 1.5707963705062866, 1.0471975803375244, 0.0]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf64>
  %y2 = "chlo.acos"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[3.141592653589793, 2.0943951023931957, 1.5707963267948966, 1.0471975511965976, 0.0]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xbf16>
  %y3 = "chlo.acos"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[3.140625, 2.09375, 1.5703125, 1.046875, 0.0]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.acos"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: acos
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000)]> : tensor<4xcomplex<f64>>
  %y = chlo.acos %x : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF8000000000000, 0xFFF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000), (0x7FF8000000000000, 0x7FF0000000000000)]> : tensor<4xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_real = stablehlo.real %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  %imag = stablehlo.imag %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_imag = stablehlo.imag %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  return
}
