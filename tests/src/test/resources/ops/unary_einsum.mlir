// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.unary_einsum %arg0, config = "ab->ba" : (tensor<2x3xf32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
}
// -----
func.func @main() {
  %m = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %t = stablehlo.unary_einsum %m, config = "ab->ba" : (tensor<2x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %t, dense<[[1.0, 3.0], [2.0, 4.0]]> : tensor<2x2xf32>
  %r = "stablehlo.unary_einsum"(%m) {einsum_config = "ab->b"} : (tensor<2x2xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[4.0, 6.0]> : tensor<2xf32>
  %i = stablehlo.constant dense<[100, 100]> : tensor<2xui8>
  %wide = stablehlo.unary_einsum %i, config = "a->" : (tensor<2xui8>) -> tensor<ui16>
  check.expect_eq_const %wide, dense<200> : tensor<ui16>
  %s = stablehlo.unary_einsum %m, config = "ab->" : (tensor<2x2xf32>) -> tensor<f32>
  check.expect_eq_const %s, dense<10.0> : tensor<f32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.unary_einsum %x, config = "a->a" : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: unary_einsum
  return
}
