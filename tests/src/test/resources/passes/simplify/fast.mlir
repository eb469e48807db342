// RUN: passes=canonicalize,fold-constants,simplify,dce fast
// CHECK: @fast
// CHECK-NOT: divide
// CHECK: stablehlo.rsqrt
func.func @fast(%x: tensor<4xf32>) -> tensor<4xf32> {
  %three = stablehlo.constant dense<3.0> : tensor<4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %two = stablehlo.constant dense<2.0> : tensor<4xf32>
  %0 = stablehlo.divide %x, %three : tensor<4xf32>
  %1 = stablehlo.add %0, %zero : tensor<4xf32>
  %2 = stablehlo.power %1, %two : tensor<4xf32>
  %3 = stablehlo.sqrt %2 : tensor<4xf32>
  %4 = stablehlo.divide %x, %3 : tensor<4xf32>
  return %4 : tensor<4xf32>
}
// -----
// CHECK: @padded
// CHECK-NOT: stablehlo.pad
// CHECK: pad = {{\[\[}}1, 1], [2, 0]]
func.func @padded(%x: tensor<1x4x4x1xf32>, %w: tensor<3x3x1x2xf32>) -> tensor<1x4x4x2xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.pad %x, %zero, low = [0, 1, 1, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x6x5x1xf32>
  %1 = stablehlo.convolution(%0, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[0, 0], [1, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x5x1xf32>, tensor<3x3x1x2xf32>) -> tensor<1x4x4x2xf32>
  return %1 : tensor<1x4x4x2xf32>
}
// -----
func.func @no_padding_by_other_values(%x: tensor<1x4x1xf32>, %w: tensor<3x1x2xf32>, %v: tensor<f32>) -> tensor<1x4x2xf32> {
  %0 = stablehlo.pad %x, %v, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<1x4x1xf32>, tensor<f32>) -> tensor<1x6x1xf32>
  %1 = stablehlo.convolution(%0, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x1xf32>, tensor<3x1x2xf32>) -> tensor<1x4x2xf32>
  return %1 : tensor<1x4x2xf32>
}
