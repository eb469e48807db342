// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = mhlo.copy %arg0 {xla_shape = "f32[2]{0}"} : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = mhlo.copy %x : tensor<2xi32>
  %1 = "mhlo.copy"(%0) : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %1, dense<[1, 2]> : tensor<2xi32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "mhlo.copy"(%x, %x) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32> // expected-error: copy: takes 1 operands
  return
}
