// RUN: passes=canonicalize,dce
// CHECK: @identities
// CHECK-NEXT: return %arg0
func.func @identities(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reshape %x : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.transpose %0, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %3 = stablehlo.slice %2 [0:2, 0:3] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = stablehlo.convert %3 : tensor<2x3xf32>
  %c = stablehlo.constant dense<1.0> : tensor<f32>
  %5 = stablehlo.pad %4, %c, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %6 = stablehlo.concatenate %5, dim = 1 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %6 : tensor<2x3xf32>
}
// -----
// CHECK: @chains
// CHECK-NEXT: stablehlo.transpose %arg0, dims = [2, 0, 1]
// CHECK-NEXT: stablehlo.reshape %{{.*}} : (tensor<4x2x3xf32>) -> tensor<24xf32>
// CHECK-NEXT: return
func.func @chains(%x: tensor<2x3x4xf32>) -> tensor<24xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 2, 0] : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<3x4x2xf32>) -> tensor<4x2x3xf32>
  %2 = stablehlo.reshape %1 : (tensor<4x2x3xf32>) -> tensor<8x3xf32>
  %3 = stablehlo.reshape %2 : (tensor<8x3xf32>) -> tensor<24xf32>
  return %3 : tensor<24xf32>
}
// -----
// CHECK: @ones
// CHECK-NEXT: stablehlo.reshape %arg0 : (tensor<3x1x5xf32>) -> tensor<1x3x5xf32>
// CHECK-NEXT: return
func.func @ones(%x: tensor<3x1x5xf32>) -> tensor<1x3x5xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0, 2] : (tensor<3x1x5xf32>) -> tensor<1x3x5xf32>
  return %0 : tensor<1x3x5xf32>
}
// -----
// CHECK: @broadcasts
// CHECK-NEXT: stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<3xf32>) -> tensor<5x4x3xf32>
// CHECK-NEXT: return
func.func @broadcasts(%x: tensor<3xf32>) -> tensor<5x4x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<5x4x3xf32>
  return %1 : tensor<5x4x3xf32>
}
// -----
// CHECK: @moved
// CHECK-NEXT: stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return
func.func @moved(%x: tensor<3xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}
// -----
// CHECK: @column
// CHECK-NEXT: stablehlo.reshape %arg0 : (tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?x1xf32, #keratin.dims<[n, 1]>>
func.func @column(%x: tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?x1xf32, #keratin.dims<[n, 1]>> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?x1xf32, #keratin.dims<[n, 1]>>
  return %0 : tensor<?x1xf32, #keratin.dims<[n, 1]>>
}
// -----
// CHECK: @static_slice
// CHECK-NEXT: stablehlo.slice %arg0 [2:5]
func.func @static_slice(%x: tensor<5xf32>) -> tensor<3xf32> {
  %c = stablehlo.constant dense<7> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %c, sizes = [3] : (tensor<5xf32>, tensor<i32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
func.func @no_real_movement(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %1 = stablehlo.slice %0 [0:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
  %2 = stablehlo.slice %0 [1:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
  %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<2x2xf32>, tensor<1x2xf32>) -> tensor<3x2xf32>
  return %3 : tensor<3x2xf32>
}
