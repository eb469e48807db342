// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2xi32>) -> tensor<2x?xf32> {
    %0 = "stablehlo.dynamic_gather"(%arg0, %arg1, %arg2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = true}> : (tensor<?x4xf32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<2x?xf32>
    return %0 : tensor<2x?xf32>
  }
}
// -----
// A start is clamped so that its slice lies inside.
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9]]> : tensor<3x3xi32>
  %i = stablehlo.constant dense<[[2], [-1], [9]]> : tensor<3x1xi64>
  %s = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %y = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<3x3xi32>, tensor<3x1xi64>, tensor<2xi64>) -> tensor<3x?xi32>
  check.expect_eq_const %y, dense<[[7, 8], [1, 2], [7, 8]]> : tensor<3x2xi32>
  %z = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>} : (tensor<3x3xi32>, tensor<3x1xi64>, tensor<2xi64>) -> tensor<3x2xi32>
  check.expect_eq_const %z, dense<[[7, 8], [1, 2], [7, 8]]> : tensor<3x2xi32>
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<3xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c11
  return
}
// -----
func.func @main(%x: tensor<4xi32>, %i: tensor<1xi32>) {
  %s = stablehlo.constant dense<3> : tensor<1xi32>
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [0], start_index_map = [0]>} : (tensor<4xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32> // expected-error: dynamic_gather: the sizes give
  return
}
