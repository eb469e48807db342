// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
    %0 = chlo.conj %arg0 : tensor<2x3xcomplex<f32>> -> tensor<2x3xcomplex<f32>>
    return %0 : tensor<2x3xcomplex<f32>>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(1.5, -2.0), (-0.25, 4.0), (3.0, 4.0)]> : tensor<3xcomplex<f32>>
  %y = chlo.conj %x : tensor<3xcomplex<f32>> -> tensor<3xcomplex<f32>>
  check.expect_eq_const %y, dense<[(1.5, 2.0), (-0.25, -4.0), (3.0, -4.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %y = "chlo.conj"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %y, dense<[1.5, -2.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.conj"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: conj
  return
}
