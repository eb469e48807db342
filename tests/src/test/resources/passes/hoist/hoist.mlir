// RUN: hoist
// CHECK: @prepare(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4x3xf32>, tensor<4xf32>)
// CHECK-NEXT: stablehlo.transpose %arg0
// CHECK-NEXT: stablehlo.exponential %arg1
// CHECK-NEXT: return %arg1
// CHECK: @step(%arg0: tensor<4xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4xf32>, %arg3: tensor<i32>, %arg4: tensor<?x3xf32, #keratin.dims<[n, 3]>>)
// CHECK-NOT: transpose
// CHECK-NOT: exponential
// CHECK: broadcast_in_dim
// CHECK: return
func.func @main(%x: tensor<?x3xf32, #keratin.dims<[n, 3]>>, %w: tensor<3x4xf32> {keratin.role = "variable"}, %count: tensor<i32> {keratin.role = "state"}, %b: tensor<4xf32> {keratin.role = "variable"}) -> (tensor<?x4xf32, #keratin.dims<[n, 4]>>, tensor<i32> {keratin.updates = 2 : i64}, tensor<4xf32>) {
  %0 = stablehlo.transpose %w, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %1 = stablehlo.dot_general %x, %0, contracting_dims = [1] x [1] : (tensor<?x3xf32, #keratin.dims<[n, 3]>>, tensor<4x3xf32>) -> tensor<?x4xf32, #keratin.dims<[n, 4]>>
  %2 = stablehlo.exponential %b : tensor<4xf32>
  %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xf32>) -> tensor<?x4xf32, #keratin.dims<[n, 4]>>
  %4 = stablehlo.add %1, %3 : tensor<?x4xf32, #keratin.dims<[n, 4]>>
  %c = stablehlo.constant dense<1> : tensor<i32>
  %5 = stablehlo.add %count, %c : tensor<i32>
  return %4, %5, %b : tensor<?x4xf32, #keratin.dims<[n, 4]>>, tensor<i32>, tensor<4xf32>
}
// -----
// Nothing to prepare.
// CHECK: @prepare()
// CHECK-NEXT: return
// CHECK: @step(%arg0: tensor<4xf32>)
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<1.0> : tensor<4xf32>
  %0 = stablehlo.add %x, %c : tensor<4xf32>
  return %0 : tensor<4xf32>
}
