// RUN: passes=canonicalize,fold-constants,dce
// CHECK: @scalars
// CHECK-NEXT: stablehlo.constant dense<5.000000e+00> : tensor<f32>
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: stablehlo.add
func.func @scalars(%x: tensor<4xf32>) -> tensor<4xf32> {
  %a = stablehlo.constant dense<2.0> : tensor<4xf32>
  %b = stablehlo.constant dense<3.0> : tensor<4xf32>
  %0 = stablehlo.add %a, %b : tensor<4xf32>
  %1 = stablehlo.add %x, %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// CHECK: @arrays
// CHECK-NEXT: stablehlo.constant dense<{{\[\[}}1, 3], [2, 4]]> : tensor<2x2xi32>
// CHECK-NEXT: return
func.func @arrays() -> tensor<2x2xi32> {
  %a = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x2xi32>) -> tensor<2x2xi32>
  return %0 : tensor<2x2xi32>
}
// -----
// A symbolic shape folds as a scalar.
// CHECK: @symbolic
// CHECK-NEXT: stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: return
func.func @symbolic(%x: tensor<?xf32, #keratin.dims<[n]>>) -> tensor<?xf32, #keratin.dims<[n]>> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?xf32, #keratin.dims<[n]>>
  %1 = stablehlo.exponential %0 : tensor<?xf32, #keratin.dims<[n]>>
  return %1 : tensor<?xf32, #keratin.dims<[n]>>
}
// -----
func.func @no_fold(%x: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = stablehlo.add %x, %c : tensor<2xf32>
  return %0 : tensor<2xf32>
}
