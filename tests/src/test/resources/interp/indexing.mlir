// RUN: interpret
// gather clamps a start so that its slice fits; scatter skips what is out of bounds, element by element.
func.func @main() {
  %x = stablehlo.constant dense<[10, 20, 30, 40]> : tensor<4xi32>
  %i = stablehlo.constant dense<[[-5], [1], [9]]> : tensor<3x1xi32>
  %y = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2>}> : (tensor<4xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
  check.expect_eq_const %y, dense<[[10, 20], [20, 30], [30, 40]]> : tensor<3x2xi32>
  %z = "stablehlo.scatter"(%x, %i, %y) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4xi32>, tensor<3x1xi32>, tensor<3x2xi32>) -> tensor<4xi32>
  check.expect_eq_const %z, dense<[10, 40, 60, 40]> : tensor<4xi32>
  return
}
// -----
// Duplicate indices apply in the order of the updates; a body may ignore the old value.
func.func @main() {
  %x = stablehlo.constant dense<0> : tensor<2xi32>
  %i = stablehlo.constant dense<[1, 1, 1]> : tensor<3xi32>
  %u = stablehlo.constant dense<[5, 6, 7]> : tensor<3xi32>
  %z = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    stablehlo.return %b : tensor<i32>
  }) : (tensor<2xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<2xi32>
  check.expect_eq_const %z, dense<[0, 7]> : tensor<2xi32>
  return
}
// -----
// dynamic_slice clamps its start, also one that is negative.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3, 4, 5]> : tensor<5xi64>
  %i = stablehlo.constant dense<-3> : tensor<i8>
  %j = stablehlo.constant dense<200> : tensor<ui8>
  %y = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<5xi64>, tensor<i8>) -> tensor<2xi64>
  check.expect_eq_const %y, dense<[1, 2]> : tensor<2xi64>
  %z = stablehlo.dynamic_slice %x, %j, sizes = [2] : (tensor<5xi64>, tensor<ui8>) -> tensor<2xi64>
  check.expect_eq_const %z, dense<[4, 5]> : tensor<2xi64>
  return
}
// -----
// A stable sort of two operands by the first.
func.func @main() {
  %k = stablehlo.constant dense<[2, 1, 2, 0]> : tensor<4xi32>
  %v = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  %r:2 = "stablehlo.sort"(%k, %v) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<f32>, %d: tensor<f32>):
    %p = stablehlo.compare GT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<4xi32>, tensor<4xf32>) -> (tensor<4xi32>, tensor<4xf32>)
  check.expect_eq_const %r#0, dense<[2, 2, 1, 0]> : tensor<4xi32>
  check.expect_eq_const %r#1, dense<[0.0, 2.0, 1.0, 3.0]> : tensor<4xf32>
  return
}
