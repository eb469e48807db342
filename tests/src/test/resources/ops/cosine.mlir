// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.cosine %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, 0.5, -1.25, 3.0, 100000.0, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %y1 = stablehlo.cosine %x1 : tensor<7xf32>
  %want_y1 = stablehlo.constant dense<[1.0, 0.8775825500488281, 0.3153223693370819, -0.9899924993515015, -0.9993607997894287, 0x7FC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<7xf32>, tensor<7xf32>
  %x2 = stablehlo.constant dense<[0.0, 0.5, -1.25, 3.0, 100000.0, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  %y2 = "stablehlo.cosine"(%x2) : (tensor<7xf64>) -> tensor<7xf64>
  %want_y2 = stablehlo.constant dense<[1.0, 0.8775825618903728, 0.3153223623952687, -0.9899924966004454, -0.9993608074382124, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<7xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<7xf64>, tensor<7xf64>
  %x3 = stablehlo.constant dense<[0.0, 0.5, -1.25, 3.0, 0xFC00, 0x7E00]> : tensor<6xf16>
  %y3 = stablehlo.cosine %x3 : tensor<6xf16>
  %want_y3 = stablehlo.constant dense<[1.0, 0.87744140625, 0.3154296875, -0.990234375, 0x7E00, 0x7E00]> : tensor<6xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<6xf16>, tensor<6xf16>
  %x4 = stablehlo.constant dense<[0.0, 0.5, -1.25, 3.0, 99840.0, 0xFF80, 0x7FC0]> : tensor<7xbf16>
  %y4 = stablehlo.cosine %x4 : tensor<7xbf16>
  %want_y4 = stablehlo.constant dense<[1.0, 0.87890625, 0.314453125, -0.98828125, 0.984375, 0x7FC0, 0x7FC0]> : tensor<7xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<7xbf16>, tensor<7xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.cosine %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.9051501750946045, -0.12110879272222519), (0.26612719893455505, 3.6177749633789062), (-0.5387783646583557, 0.7477304935455322)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.cosine"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: cosine_i1
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(-0.0, 1.5), (-0.0, 0x7FF0000000000000)]> : tensor<2xcomplex<f64>>
  %y = stablehlo.cosine %x : tensor<2xcomplex<f64>>
  %want = stablehlo.constant dense<[(2.352409615243247, 0.0), (0x7FF0000000000000, 0.0)]> : tensor<2xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_real = stablehlo.real %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  %imag = stablehlo.imag %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_imag = stablehlo.imag %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  // the zero is positive
  %one = stablehlo.constant dense<1.0> : tensor<2xf64>
  %pole = stablehlo.divide %one, %imag : tensor<2xf64>
  %want_pole = stablehlo.constant dense<0x7FF0000000000000> : tensor<2xf64>
  check.expect_eq %pole, %want_pole : tensor<2xf64>
  return
}
