// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi32>) -> tensor<2x3xf32> {
    %0 = "stablehlo.torch_index_select"(%arg0, %arg1) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %i = stablehlo.constant dense<[1, 0, 1]> : tensor<3xi64>
  %rows = "stablehlo.torch_index_select"(%x, %i) {batch_dims = 0 : i64, dim = 0 : i64} : (tensor<2x3xi32>, tensor<3xi64>) -> tensor<3x3xi32>
  check.expect_eq_const %rows, dense<[[4, 5, 6], [1, 2, 3], [4, 5, 6]]> : tensor<3x3xi32>
  %j = stablehlo.constant dense<[[2], [0]]> : tensor<2x1xi32>
  %columns = "stablehlo.torch_index_select"(%x, %j) <{batch_dims = 0 : i64, dim = 1 : i64}> : (tensor<2x3xi32>, tensor<2x1xi32>) -> tensor<2x2x1xi32>
  check.expect_eq_const %columns, dense<[[[3], [1]], [[6], [4]]]> : tensor<2x2x1xi32>
  %each = "stablehlo.torch_index_select"(%x, %j) <{batch_dims = 1 : i64, dim = 1 : i64}> : (tensor<2x3xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
  check.expect_eq_const %each, dense<[[3], [4]]> : tensor<2x1xi32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<2xi32>) {
  %0 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 0 : i64, dim = 2 : i64}> : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x2xf32> // expected-error: torch_index_select
  return
}
