// RUN: passes=reshape-mover,dce
// CHECK: @vectors
// CHECK-NEXT: stablehlo.rsqrt %arg1 : tensor<3xf32>
// CHECK-NEXT: stablehlo.multiply %arg0, %0 : tensor<3xf32>
// CHECK-NEXT: stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<3xf32>) -> tensor<5x3xf32>
// CHECK-NEXT: return
func.func @vectors(%x: tensor<3xf32>, %y: tensor<3xf32>) -> tensor<5x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<5x3xf32>
  %1 = stablehlo.broadcast_in_dim %y, dims = [1] : (tensor<3xf32>) -> tensor<5x3xf32>
  %2 = stablehlo.rsqrt %1 : tensor<5x3xf32>
  %3 = stablehlo.multiply %0, %2 : tensor<5x3xf32>
  return %3 : tensor<5x3xf32>
}
// -----
// A constant joins in the smaller shape; a comparison changes the element type.
// CHECK: @mixed
// CHECK: stablehlo.compare  GT, %arg0, %{{.*}} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK: stablehlo.select %{{.*}} : tensor<3xi1>, tensor<3xf32>
// CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = [0]
func.func @mixed(%x: tensor<3xf32>, %s: tensor<?xf32, #keratin.dims<[n]>>) -> tensor<3x?xf32, #keratin.dims<[3, n]>> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<3xf32>) -> tensor<3x?xf32, #keratin.dims<[3, n]>>
  %c = stablehlo.constant dense<0.5> : tensor<f32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<3x?xf32, #keratin.dims<[3, n]>>
  %2 = stablehlo.compare GT, %0, %1, FLOAT : (tensor<3x?xf32, #keratin.dims<[3, n]>>, tensor<3x?xf32, #keratin.dims<[3, n]>>) -> tensor<3x?xi1, #keratin.dims<[3, n]>>
  %3 = stablehlo.select %2, %0, %1 : tensor<3x?xi1, #keratin.dims<[3, n]>>, tensor<3x?xf32, #keratin.dims<[3, n]>>
  return %3 : tensor<3x?xf32, #keratin.dims<[3, n]>>
}
// -----
// CHECK: @transposes
// CHECK-NEXT: stablehlo.add %arg0, %arg1
// CHECK-NEXT: stablehlo.transpose %0
func.func @transposes(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %1 = stablehlo.transpose %y, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %2 = stablehlo.add %0, %1 : tensor<3x2xf32>
  return %2 : tensor<3x2xf32>
}
// -----
func.func @no_different_dims(%x: tensor<3xf32>, %y: tensor<3xf32>) -> tensor<3x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
  %1 = stablehlo.broadcast_in_dim %y, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<3x3xf32>
  return %2 : tensor<3x3xf32>
}
