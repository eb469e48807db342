// RUN: passes=split-complex
// Strict numerics add products whose parts are rounded, in order.
func.func @dot(%x: tensor<2x4xcomplex<f32>>, %y: tensor<4x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  // CHECK-NOT: stablehlo.dot_general
  // CHECK: across dimensions = [2]
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x4xcomplex<f32>>, tensor<4x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}
// -----
func.func @batched(%x: tensor<5x4x2xcomplex<f64>>, %y: tensor<4x3x5xcomplex<f64>>) -> tensor<5x2x3xcomplex<f64>> {
  // CHECK-NOT: stablehlo.dot_general
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0] x [2], contracting_dims = [1] x [0] : (tensor<5x4x2xcomplex<f64>>, tensor<4x3x5xcomplex<f64>>) -> tensor<5x2x3xcomplex<f64>>
  return %0 : tensor<5x2x3xcomplex<f64>>
}
