// RUN: passes=decompose
// A fold whose region is wider than its operands gets wide operands; indices stay.
// CHECK: stablehlo.convert %arg0
// CHECK: stablehlo.convert %arg2
// CHECK: (tensor<4xf32>, tensor<2xi64>, tensor<2xf32>) -> tensor<4xf32>
func.func @scatter(%x: tensor<4xbf16>, %i: tensor<2xi64>, %u: tensor<2xbf16>) -> tensor<4xf32> {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<4xbf16>, tensor<2xi64>, tensor<2xbf16>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// CHECK: stablehlo.convert %arg0
// CHECK: stablehlo.convert %arg1
func.func @reduce(%x: tensor<3x4xi8>, %i: tensor<i8>) -> tensor<3xi32> {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %c = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %c : tensor<i32>
  }) : (tensor<3x4xi8>, tensor<i8>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}
// -----
func.func @no_difference(%x: tensor<3x4xi8>, %i: tensor<i8>) -> tensor<3xi8> {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %c = stablehlo.add %a, %b : tensor<i8>
    stablehlo.return %c : tensor<i8>
  }) : (tensor<3x4xi8>, tensor<i8>) -> tensor<3xi8>
  return %0 : tensor<3xi8>
}
