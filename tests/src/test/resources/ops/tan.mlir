// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.tan %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 100000.0, 0x7F800000, 0x7FC00000]> : tensor<8xf32>
  %y1 = stablehlo.tan %x1 : tensor<8xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 0.5463024973869324, -3.0095696449279785, -0.14254654943943024, -0.03577166423201561, 0x7FC00000, 0x7FC00000]> : tensor<8xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<8xf32>, tensor<8xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 100000.0, 0x7FF0000000000000, 0x7FF8000000000000]> : tensor<8xf64>
  %y2 = "stablehlo.tan"(%x2) : (tensor<8xf64>) -> tensor<8xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 0.5463024898437905, -3.0095696738628313, -0.1425465430742778, -0.035771662952898776, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<8xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<8xf64>, tensor<8xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 0x7C00, 0x7E00]> : tensor<7xf16>
  %y3 = stablehlo.tan %x3 : tensor<7xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.54638671875, -3.009765625, -0.142578125, 0x7E00, 0x7E00]> : tensor<7xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<7xf16>, tensor<7xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, 99840.0, 0x7F80, 0x7FC0]> : tensor<8xbf16>
  %y4 = stablehlo.tan %x4 : tensor<8xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 0.546875, -3.015625, -0.142578125, 0.1875, 0x7FC0, 0x7FC0]> : tensor<8xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<8xbf16>, tensor<8xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.tan %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.504500687122345, 0.31242069602012634), (-0.0053620608523488045, 1.0369203090667725), (-0.44550132751464844, -1.2534271478652954)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.tan"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: tan_i1
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 30.0), (0x7FF0000000000000, 0x7FF0000000000000), (0x7FF0000000000000, 0xFFF0000000000000), (0x7FF8000000000000, 800.0), (0x7FF8000000000000, 0x7FF0000000000000), (0.0, 0x7FF8000000000000)]> : tensor<6xcomplex<f64>>
  %y = stablehlo.tan %x : tensor<6xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF8000000000000, 0x7FF8000000000000), (0.0, 1.0), (0.0, -1.0), (0x7FF8000000000000, 0x7FF8000000000000), (0.0, 1.0), (0.0, 0x7FF8000000000000)]> : tensor<6xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  %want_real = stablehlo.real %want : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<6xf64>, tensor<6xf64>
  %imag = stablehlo.imag %y : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  %want_imag = stablehlo.imag %want : (tensor<6xcomplex<f64>>) -> tensor<6xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<6xf64>, tensor<6xf64>
  return
}
