// RUN: passes=quantized
// Quantised values become the integers that they store.
// CHECK: func.func public @main(%arg0: tensor<4xf32>) -> tensor<4xf32>
// CHECK-NOT: quant
// CHECK: stablehlo.divide
// CHECK: stablehlo.clamp
// CHECK: stablehlo.round_nearest_even
// CHECK: stablehlo.convert {{.*}} -> tensor<4xi8>
// CHECK: stablehlo.tanh {{.*}} : tensor<4xf32>
func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.uniform_quantize %x : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.05:3>>
  %1 = stablehlo.tanh %0 : (tensor<4x!quant.uniform<i8:f32, 0.05:3>>) -> tensor<4x!quant.uniform<i8:f32, 0.01>>
  %2 = stablehlo.uniform_dequantize %1 : (tensor<4x!quant.uniform<i8:f32, 0.01>>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}
func.func public @no_quantised(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
