// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.einsum %arg0, %arg1, config = "ab,bc->ac" : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
}
// -----
func.func @main() {
  %m = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %v = stablehlo.constant dense<[1.0, 10.0]> : tensor<2xf32>
  %mm = stablehlo.einsum %m, %m, config = "ab,bc->ca" : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %mm, dense<[[7.0, 15.0], [10.0, 22.0]]> : tensor<2x2xf32>
  %outer = stablehlo.einsum %v, %v, config = "a,b->ba" : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %outer, dense<[[1.0, 10.0], [10.0, 100.0]]> : tensor<2x2xf32>
  %batch = "stablehlo.einsum"(%m, %m) {einsum_config = "ab,ab->a"} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
  check.expect_eq_const %batch, dense<[5.0, 25.0]> : tensor<2xf32>
  %i = stablehlo.constant dense<[100, 100]> : tensor<2xi8>
  %wide = stablehlo.einsum %i, %i, config = "a,a->" : (tensor<2xi8>, tensor<2xi8>) -> tensor<i32>
  check.expect_eq_const %wide, dense<20000> : tensor<i32>
  %sum = stablehlo.einsum %m, %v, config = "ab,c->a" : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %sum, dense<[33.0, 77.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.einsum %x, %x, config = "ab,bc->ac" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: einsum
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.einsum %x, %x, config = "ab->ba" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<3x2xf32> // expected-error: einsum
  return
}
