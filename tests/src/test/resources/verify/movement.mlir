// RUN: verify
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf64> // expected-error: broadcast_in_dim_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.reshape %x : (tensor<2x3xf32>) -> tensor<6xf64> // expected-error: reshape_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.transpose"(%x) <{permutation = array<i64: 1, 0>}> : (tensor<2x3xf32>) -> tensor<3x2xf64> // expected-error: transpose_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.transpose"(%x) <{permutation = array<i64: 1, 0>}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: transpose_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.reverse"(%x) <{dimensions = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<3x2xf32> // expected-error: reverse_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.reverse"(%x) <{dimensions = array<i64: 2>}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: reverse_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.slice"(%x) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 2, 3>, strides = array<i64: 1, 1>}> : (tensor<2x3xf32>) -> tensor<2x3xi32> // expected-error: slice_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.slice"(%x) <{start_indices = array<i64: 0>, limit_indices = array<i64: 2, 3>, strides = array<i64: 1, 1>}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: slice_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.slice"(%x) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: slice_c5
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %v: tensor<f32>) {
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf64> // expected-error: pad_c1
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<2xf64>) {
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2xf32>, tensor<2xf64>) -> tensor<4xf32> // expected-error: concatenate_c1
  return
}
// -----
func.func @main() {
  %0 = "stablehlo.concatenate"() <{dimension = 0 : i64}> : () -> tensor<0xf32> // expected-error: concatenate_c3
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf64> // expected-error: concatenate_c5
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<3xf32> // expected-error: concatenate_c6
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>) {
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf64> // expected-error: dynamic_slice_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>) {
  %0 = stablehlo.dynamic_slice %x, %i, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>) -> tensor<1x3xf32> // expected-error: dynamic_slice_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>) {
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: dynamic_slice_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<1x3xf32>, %i: tensor<i32>, %j: tensor<i32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32> // expected-error: dynamic_update_slice_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<1x3xf64>, %i: tensor<i32>, %j: tensor<i32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<2x3xf32>, tensor<1x3xf64>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: dynamic_update_slice_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<3xf32>, %i: tensor<i32>, %j: tensor<i32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: dynamic_update_slice_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<1x3xf32>, %i: tensor<i32>, %j: tensor<i32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: dynamic_update_slice_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<1x3xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i64>) -> tensor<2x3xf32> // expected-error: dynamic_update_slice_c5
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3, 4>}> : (tensor<2x3x4xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c4
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3, 4>}> : (tensor<2x3x4xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c5
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 4>}> : (tensor<2x3x4xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c6
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1, 0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 4>}> : (tensor<2x3x4xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c7
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c8
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c9
  return
}
// -----
func.func @main(%x: tensor<4x4x2x3xf32>, %i: tensor<4x4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [2], operand_batching_dims = [1, 0], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1, 3>}> : (tensor<4x4x2x3xf32>, tensor<4x4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c10
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [3], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c11
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c12
  return
}
// -----
func.func @main(%x: tensor<4x4x2x3xf32>, %i: tensor<4x4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 0], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1, 3>}> : (tensor<4x4x2x3xf32>, tensor<4x4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c13
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c14
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c15
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c16
  return
}
// -----
func.func @main(%x: tensor<5x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<5x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c17
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c18
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c19
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c20
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x4xf32> // expected-error: gather_c22
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf64> // expected-error: gather_c23
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.get_dimension_size %x, dim = 2 : (tensor<2x3xf32>) -> tensor<i32> // expected-error: get_dimension_size_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.tuple"(%x) : (tensor<2x3xf32>) -> tuple<tensor<2xf32>> // expected-error: tuple_c1
  return
}
// -----
func.func @main(%t: tuple<tensor<f32>>) {
  %0 = "stablehlo.get_tuple_element"(%t) <{index = 1 : i32}> : (tuple<tensor<f32>>) -> tensor<f32> // expected-error: get_tuple_element_c1
  return
}
// -----
func.func @main(%t: tuple<tensor<f32>>) {
  %0 = "stablehlo.get_tuple_element"(%t) <{index = 0 : i32}> : (tuple<tensor<f32>>) -> tensor<f64> // expected-error: get_tuple_element_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.optimization_barrier"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf64> // expected-error: optimization_barrier_c1
  return
}
