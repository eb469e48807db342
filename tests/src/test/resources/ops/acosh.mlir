// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.acosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[1.0, 1.5, 10.0, 1000000.0]> : tensor<4xf32>
  %y1 = chlo.acosh %x1 : tensor<4xf32> -> tensor<4xf32>
  check.expect_almost_eq_const %y1, dense<[0.0, 0.9624236226081848, 2.993222951889038, 14.508657455444336]> : tensor<4xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[1.0, 1.5, 10.0, 1000000.0]> : tensor<4xf64>
  %y2 = "chlo.acosh"(%x2) : (tensor<4xf64>) -> tensor<4xf64>
  check.expect_almost_eq_const %y2, dense<[0.0, 0.9624236501192069, 2.993222846126381, 14.508657738523969]> : tensor<4xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[1.0, 1.5, 10.0, 999424.0]> : tensor<4xbf16>
  %y3 = "chlo.acosh"(%x3) : (tensor<4xbf16>) -> tensor<4xbf16>
  check.expect_almost_eq_const %y3, dense<[0.0, 0.9609375, 3.0, 14.5]> : tensor<4xbf16>, tolerance = 0.05
  return
}
// -----
// There is no real result below 1, however far.
func.func @main() {
  %x1 = stablehlo.constant dense<[0.5, -1.0, -2.0, -1.0e10, -1.0e30, 0xFF800000]> : tensor<6xf32>
  %y1 = chlo.acosh %x1 : tensor<6xf32> -> tensor<6xf32>
  check.expect_almost_eq_const %y1, dense<0x7FC00000> : tensor<6xf32>, tolerance = 0.0
  %x2 = stablehlo.constant dense<[0.5, -1.0, -2.0, -1.0e18, -1.0e300, 0xFFF0000000000000]> : tensor<6xf64>
  %y2 = chlo.acosh %x2 : tensor<6xf64> -> tensor<6xf64>
  check.expect_almost_eq_const %y2, dense<0x7FF8000000000000> : tensor<6xf64>, tolerance = 0.0
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.acosh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: acosh
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF0000000000000), (0x7FF8000000000000, 0xFFF0000000000000)]> : tensor<4xcomplex<f64>>
  %y = chlo.acosh %x : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF8000000000000)]> : tensor<4xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_real = stablehlo.real %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  %imag = stablehlo.imag %y : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  %want_imag = stablehlo.imag %want : (tensor<4xcomplex<f64>>) -> tensor<4xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<4xf64>, tensor<4xf64>
  return
}
