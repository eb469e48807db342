// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32> {
    %0 = stablehlo.imag %arg0 : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[(1.5, -2.0), (-0.25, 4.0), (3.0, 4.0)]> : tensor<3xcomplex<f32>>
  %y1 = stablehlo.imag %x1 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  check.expect_eq_const %y1, dense<[-2.0, 4.0, 4.0]> : tensor<3xf32>
  %x2 = stablehlo.constant dense<[(1.5, -2.0), (-0.25, 4.0), (3.0, 4.0)]> : tensor<3xcomplex<f64>>
  %y2 = "stablehlo.imag"(%x2) : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
  check.expect_eq_const %y2, dense<[-2.0, 4.0, 4.0]> : tensor<3xf64>
  return
}
// -----
// Of a real number, too.
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %y = stablehlo.imag %x : tensor<2xf32>
  check.expect_eq_const %y, dense<[0.0, 0.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = stablehlo.imag %x : tensor<2xi32> // expected-error: imag_i1
  return
}
