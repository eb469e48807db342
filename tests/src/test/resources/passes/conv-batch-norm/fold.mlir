// RUN: passes=conv-batch-norm,dce fast
// The factor goes into the weights, the bias and the offset into one vector.
// CHECK: @main
// CHECK: stablehlo.multiply %arg1, %{{.*}} : tensor<3x3x2x4xf32>
// CHECK: stablehlo.convolution(%arg0, %
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: stablehlo.add
// CHECK: stablehlo.add
// CHECK-NOT: stablehlo.multiply
func.func @main(%x: tensor<?x8x8x2xf32, #keratin.dims<[n, 8, 8, 2]>>, %w: tensor<3x3x2x4xf32> {keratin.role = "variable"}, %b: tensor<4xf32> {keratin.role = "variable"}, %s: tensor<4xf32> {keratin.role = "variable"}, %o: tensor<4xf32> {keratin.role = "variable"}) -> tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<?x8x8x2xf32, #keratin.dims<[n, 8, 8, 2]>>, tensor<3x3x2x4xf32>) -> tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %1 = stablehlo.broadcast_in_dim %b, dims = [3] : (tensor<4xf32>) -> tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %2 = stablehlo.add %0, %1 : tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %3 = stablehlo.broadcast_in_dim %s, dims = [3] : (tensor<4xf32>) -> tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %4 = stablehlo.multiply %2, %3 : tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %5 = stablehlo.broadcast_in_dim %o, dims = [3] : (tensor<4xf32>) -> tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  %6 = stablehlo.add %4, %5 : tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
  return %6 : tensor<?x6x6x4xf32, #keratin.dims<[n, 6, 6, 4]>>
}
// -----
// CHECK: @main
// CHECK: stablehlo.multiply %arg1
// CHECK: stablehlo.dot_general %arg0, %
// CHECK-NEXT: return
func.func @main(%x: tensor<5x3xf32>, %w: tensor<3x4xf32> {keratin.role = "variable"}, %s: tensor<1x4xf32> {keratin.role = "variable"}) -> tensor<5x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<5x3xf32>, tensor<3x4xf32>) -> tensor<5x4xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<5x4xf32>
  %2 = stablehlo.multiply %1, %0 : tensor<5x4xf32>
  return %2 : tensor<5x4xf32>
}
// -----
// The factor is an input.
func.func @no_input_factor(%x: tensor<5x3xf32>, %w: tensor<3x4xf32> {keratin.role = "variable"}, %s: tensor<4xf32>) -> tensor<5x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<5x3xf32>, tensor<3x4xf32>) -> tensor<5x4xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<4xf32>) -> tensor<5x4xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<5x4xf32>
  return %2 : tensor<5x4xf32>
}
// -----
// The product is used twice.
func.func @no_other_use(%x: tensor<5x3xf32>, %w: tensor<3x4xf32> {keratin.role = "variable"}, %s: tensor<4xf32> {keratin.role = "variable"}) -> (tensor<5x4xf32>, tensor<5x4xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<5x3xf32>, tensor<3x4xf32>) -> tensor<5x4xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<4xf32>) -> tensor<5x4xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<5x4xf32>
  return %0, %2 : tensor<5x4xf32>, tensor<5x4xf32>
}
// -----
// The factor runs along the rows.
func.func @no_rows(%x: tensor<5x3xf32>, %w: tensor<3x4xf32> {keratin.role = "variable"}, %s: tensor<5xf32> {keratin.role = "variable"}) -> tensor<5x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<5x3xf32>, tensor<3x4xf32>) -> tensor<5x4xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<5xf32>) -> tensor<5x4xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<5x4xf32>
  return %2 : tensor<5x4xf32>
}
