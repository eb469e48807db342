// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>> {
    %0 = stablehlo.complex %arg0, %arg1 : tensor<2x3xcomplex<f32>>
    return %0 : tensor<2x3xcomplex<f32>>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[1.5, -0.25]> : tensor<2xf32>
  %y1 = stablehlo.constant dense<[2.0, -4.0]> : tensor<2xf32>
  %z1 = stablehlo.complex %x1, %y1 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %z1, dense<[(1.5, 2.0), (-0.25, -4.0)]> : tensor<2xcomplex<f32>>
  %x2 = stablehlo.constant dense<[1.5, -0.25]> : tensor<2xf64>
  %y2 = stablehlo.constant dense<[2.0, -4.0]> : tensor<2xf64>
  %z2 = "stablehlo.complex"(%x2, %y2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xcomplex<f64>>
  check.expect_eq_const %z2, dense<[(1.5, 2.0), (-0.25, -4.0)]> : tensor<2xcomplex<f64>>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.complex"(%x, %x) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xcomplex<f32>> // expected-error: complex_i1
  return
}
