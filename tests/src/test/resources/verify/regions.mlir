// RUN: verify
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<5x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<5x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x4xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x4xf32>) -> tensor<2x3xf32> // expected-error: scatter_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3x1xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3x1xf32>) -> tensor<2x3xf32> // expected-error: scatter_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf64>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf64>) -> tensor<2x3xf32> // expected-error: scatter_c6
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3x4xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3x4xf32>, tensor<4x1xi32>, tensor<4x3x4xf32>) -> tensor<2x3x4xf32> // expected-error: scatter_c7
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3x4xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3x4xf32>, tensor<4x1xi32>, tensor<4x3x4xf32>) -> tensor<2x3x4xf32> // expected-error: scatter_c7
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c8
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>, %u: tensor<4x4xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3x4xf32>, tensor<4x1xi32>, tensor<4x4xf32>) -> tensor<2x3x4xf32> // expected-error: scatter_c9
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %i: tensor<4x1xi32>, %u: tensor<4x4xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1, 0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3x4xf32>, tensor<4x1xi32>, tensor<4x4xf32>) -> tensor<2x3x4xf32> // expected-error: scatter_c10
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c11
  return
}
// -----
func.func @main(%x: tensor<4x4x2x3xf32>, %i: tensor<4x4x1xi32>, %u: tensor<4x4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [2], input_batching_dims = [1, 0], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x4x2x3xf32>, tensor<4x4x1xi32>, tensor<4x4x3xf32>) -> tensor<4x4x2x3xf32> // expected-error: scatter_c12
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [3], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<4x2x3xf32> // expected-error: scatter_c13
  return
}
// -----
func.func @main(%x: tensor<4x4x2x3xf32>, %i: tensor<4x4x1xi32>, %u: tensor<4x4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x4x2x3xf32>, tensor<4x4x1xi32>, tensor<4x4x3xf32>) -> tensor<4x4x2x3xf32> // expected-error: scatter_c14
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [2], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<4x2x3xf32> // expected-error: scatter_c15
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<4x2x3xf32> // expected-error: scatter_c16
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<4x2x3xf32> // expected-error: scatter_c17
  return
}
// -----
func.func @main(%x: tensor<5x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<5x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<5x2x3xf32> // expected-error: scatter_c18
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c19
  return
}
// -----
func.func @main(%x: tensor<4x2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<4x2x3xf32> // expected-error: scatter_c20
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c21
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 3>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c22
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<i32>, %a1: tensor<i32>): %r = stablehlo.add %a0, %a1 : tensor<i32> stablehlo.return %r : tensor<i32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf32> // expected-error: scatter_c23
  return
}
// -----
func.func @main(%x: tensor<2x3xf64>, %i: tensor<4x1xi32>, %u: tensor<4x3xf64>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf64>, tensor<4x1xi32>, tensor<4x3xf64>) -> tensor<2x3xf64> // expected-error: scatter_c23
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<3x3xf32> // expected-error: scatter_c24
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<2x3xf64> // expected-error: scatter_c25
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>, %v: tensor<4x3xf32>) {
  %0:2 = "stablehlo.scatter"(%x, %y, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32> }) : (tensor<2x3xf32>, tensor<3x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) // expected-error: scatter_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>, %v: tensor<5x3xf32>) {
  %0:2 = "stablehlo.scatter"(%x, %y, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32> }) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>, tensor<5x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) // expected-error: scatter_c3
  return
}
// -----
func.func @main(%i: tensor<4x1xi32>) {
  %0 = "stablehlo.scatter"(%i) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4x1xi32>) -> tensor<2x3xf32> // expected-error: scatter_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f64>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<f64>) -> tensor<2xf32> // expected-error: reduce_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<1xf32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<1xf32>) -> tensor<2xf32> // expected-error: reduce_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32> // expected-error: reduce_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1, 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32> // expected-error: reduce_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<i32>, %a1: tensor<i32>): %r = stablehlo.add %a0, %a1 : tensor<i32> stablehlo.return %r : tensor<i32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32> // expected-error: reduce_c6
  return
}
// -----
func.func @main(%x: tensor<2x3xf64>, %i: tensor<f64>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf32> // expected-error: reduce_c6
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_c7
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf64> // expected-error: reduce_c8
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>, %i: tensor<f32>) {
  %0:2 = "stablehlo.reduce"(%x, %y, %i, %i) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32> }) : (tensor<2xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>) // expected-error: reduce_c1
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.reduce"(%x) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<2xf32>) -> tensor<f32> // expected-error: reduce_c3
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f64>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f64>) -> tensor<3xf32> // expected-error: reduce_window_c3
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c4
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 0>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c5
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c6
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 0>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c7
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c8
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 0>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c9
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1, 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c10
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 0>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c11
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c12
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<i32>, %a1: tensor<i32>): %r = stablehlo.add %a0, %a1 : tensor<i32> stablehlo.return %r : tensor<i32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: reduce_window_c13
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: reduce_window_c15
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1>, base_dilations = array<i64: 1>, window_dilations = array<i64: 1>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf64> // expected-error: reduce_window_c16
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.reduce_window"(%x) <{window_dimensions = array<i64: 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>) -> tensor<3xf32> // expected-error: reduce_window_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %y: tensor<5xf32>, %i: tensor<f32>) {
  %0:2 = "stablehlo.reduce_window"(%x, %y, %i, %i) <{window_dimensions = array<i64: 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32> }) : (tensor<4xf32>, tensor<5xf32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>) // expected-error: reduce_window_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<f32>) {
  %0:2 = "stablehlo.reduce_window"(%x, %y, %i, %i) <{window_dimensions = array<i64: 2>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): stablehlo.return %a0, %a1 : tensor<f32>, tensor<f32> }) : (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>, tensor<4xf32>) // expected-error: reduce_window_c14
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf64>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf64>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f64>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f64>) -> tensor<4xf32> // expected-error: select_and_scatter_c3
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c4
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 0>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c5
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2, 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c6
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 0>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c7
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c8
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f64>, %a1: tensor<f64>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f64>, tensor<f64>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c9
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<i32>, %a1: tensor<i32>): %r = stablehlo.add %a0, %a1 : tensor<i32> stablehlo.return %r : tensor<i32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32> // expected-error: select_and_scatter_c10
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<5xf32> // expected-error: select_and_scatter_c11
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xf32>, %i: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare GE, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }, { ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.add %a0, %a1 : tensor<f32> stablehlo.return %r : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf64> // expected-error: select_and_scatter_c12
  return
}
// -----
func.func @main() {
  "stablehlo.sort"() <{dimension = 0 : i64}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare LT, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }) : () -> () // expected-error: sort_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): %r = stablehlo.compare LT, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }) : (tensor<4xf32>) -> tensor<4xf64> // expected-error: sort_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  %0:2 = "stablehlo.sort"(%x, %y) <{dimension = 0 : i64}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>, %a2: tensor<f32>, %a3: tensor<f32>): %r = stablehlo.compare LT, %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %r : tensor<i1> }) : (tensor<4xf32>, tensor<5xf32>) -> (tensor<4xf32>, tensor<5xf32>) // expected-error: sort_c3
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "stablehlo.map"(%x, %y) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<f32>, %a1: tensor<f32>): stablehlo.return %a0 : tensor<f32> }) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: map_c1
  return
}
// -----
func.func @main() {
  %0 = "stablehlo.map"() <{dimensions = array<i64: 0>}> ({ %c = stablehlo.constant dense<1.0> : tensor<f32> stablehlo.return %c : tensor<f32> }) : () -> tensor<2xf32> // expected-error: map_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 1, 0>}> ({ ^bb0(%a0: tensor<f32>): stablehlo.return %a0 : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: map_c3
  return
}
// -----
func.func @main(%x: tensor<2xf64>) {
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<f32>): stablehlo.return %a0 : tensor<f32> }) : (tensor<2xf64>) -> tensor<2xf32> // expected-error: map_c4
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<f32>) {
  %0 = "stablehlo.if"(%p) ({ ^bb0(%a: tensor<f32>): stablehlo.return %x : tensor<f32> }, { stablehlo.return %x : tensor<f32> }) : (tensor<i1>) -> tensor<f32> // expected-error: if_c1
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<f32>) {
  %0 = "stablehlo.if"(%p) ({ stablehlo.return %x : tensor<f32> }, { stablehlo.return %x : tensor<f32> }) : (tensor<i1>) -> tensor<f64> // expected-error: if_c3
  return
}
// -----
func.func @main(%p: tensor<i32>) {
  %0 = "stablehlo.case"(%p) : (tensor<i32>) -> tensor<f64> // expected-error: case_c1
  return
}
// -----
func.func @main(%p: tensor<i32>, %x: tensor<f32>) {
  %0 = "stablehlo.case"(%p) ({ ^bb0(%a: tensor<f32>): stablehlo.return %x : tensor<f32> }) : (tensor<i32>) -> tensor<f32> // expected-error: case_c2
  return
}
// -----
func.func @main(%p: tensor<i32>, %x: tensor<f32>, %y: tensor<f64>) {
  %0 = "stablehlo.case"(%p) ({ stablehlo.return %x : tensor<f32> }, { stablehlo.return %y : tensor<f64> }) : (tensor<i32>) -> tensor<f32> // expected-error: case_c3
  return
}
// -----
func.func @main(%p: tensor<i32>, %x: tensor<f32>) {
  %0 = "stablehlo.case"(%p) ({ stablehlo.return %x : tensor<f32> }) : (tensor<i32>) -> tensor<f64> // expected-error: case_c4
  return
}
// -----
func.func @main(%x: tensor<f32>) {
  %0 = "stablehlo.while"(%x) ({ ^bb0(%a: tensor<f32>): stablehlo.return %a : tensor<f32> }, { ^bb0(%b: tensor<f32>): stablehlo.return %b : tensor<f32> }) : (tensor<f32>) -> tensor<f32> // expected-error: while_c1
  return
}
// -----
func.func @main(%x: tensor<f32>) {
  %0 = "stablehlo.while"(%x) ({ ^bb0(%a: tensor<f32>): %c = stablehlo.constant dense<true> : tensor<i1> stablehlo.return %c : tensor<i1> }, { ^bb0(%b: tensor<f64>): stablehlo.return %b : tensor<f64> }) : (tensor<f32>) -> tensor<f32> // expected-error: while_c2
  return
}
// -----
func.func @main(%x: tensor<f32>) {
  %0 = "stablehlo.while"(%x) ({ ^bb0(%a: tensor<f32>): %c = stablehlo.constant dense<true> : tensor<i1> stablehlo.return %c : tensor<i1> }, { ^bb0(%b: tensor<f32>): stablehlo.return %b : tensor<f32> }) : (tensor<f32>) -> tensor<f64> // expected-error: while_c3
  return
}
// -----
func.func @main(%i: tensor<i32>, %x: tensor<3xf32>) {
  %t = stablehlo.tuple %x, %x : tuple<tensor<3xf32>, tensor<3xf32>>
  %y = "stablehlo.case"(%i) ({ // expected-error: tensors or tokens
    stablehlo.return %t : tuple<tensor<3xf32>, tensor<3xf32>>
  }) : (tensor<i32>) -> tuple<tensor<3xf32>, tensor<3xf32>>
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<3xf32>) {
  %t = stablehlo.tuple %x : tuple<tensor<3xf32>>
  %y = "stablehlo.if"(%p) ({ // expected-error: tensors or tokens
    stablehlo.return %t : tuple<tensor<3xf32>>
  }, {
    stablehlo.return %t : tuple<tensor<3xf32>>
  }) : (tensor<i1>) -> tuple<tensor<3xf32>>
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<3xf32>) {
  %t = stablehlo.tuple %x : tuple<tensor<3xf32>>
  %y = "stablehlo.while"(%t) ({ // expected-error: tensors or tokens
  ^bb0(%u: tuple<tensor<3xf32>>):
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%u: tuple<tensor<3xf32>>):
    stablehlo.return %u : tuple<tensor<3xf32>>
  }) : (tuple<tensor<3xf32>>) -> tuple<tensor<3xf32>>
  return
}
// -----
func.func @main(%i: tensor<i32>, %x: tensor<3xf32>) {
  %f = "stablehlo.async_start"(%x) ({
  ^bb0(%p: tensor<3xf32>):
    %s = stablehlo.slice %p [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    stablehlo.return %s : tensor<3xf32>
  }) : (tensor<3xf32>) -> !stablehlo.future<tensor<3xf32>>
  %y = "stablehlo.case"(%i) ({ // expected-error: tensors or tokens
    stablehlo.return %f : !stablehlo.future<tensor<3xf32>>
  }) : (tensor<i32>) -> !stablehlo.future<tensor<3xf32>>
  return
}
