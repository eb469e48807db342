// RUN: passes=canonicalize
// CHECK: @uniform
// CHECK-NEXT: stablehlo.constant dense<2.000000e+00> : tensor<f32>
// CHECK-NEXT: stablehlo.broadcast_in_dim %cst, dims = []
// CHECK-NEXT: stablehlo.multiply %arg0, %0
func.func @uniform(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<2.0> : tensor<4xf32>
  %0 = stablehlo.multiply %c, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// CHECK: @turned
// CHECK: stablehlo.compare  GT, %arg0, %c,  SIGNED
func.func @turned(%x: tensor<2xi32>) -> tensor<2xi1> {
  %c = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = stablehlo.compare LT, %c, %x, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}
// -----
func.func @no_swap(%x: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = stablehlo.divide %c, %x : tensor<2xf32>
  return %0 : tensor<2xf32>
}
