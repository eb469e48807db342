// RUN: roundtrip
module @forms attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32> {jax.arg = "x"}, %arg1: tensor<3x4xf32>) -> (tensor<2x4xf32> {jax.result_info = ""}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %2 = stablehlo.maximum %0, %1 : tensor<2x4xf32>
    %3 = call @row(%2) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %3 : tensor<2x4xf32>
  }
  func.func private @row(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<2x4xf32>
    return %2 : tensor<2x4xf32>
  }
}
// -----
module {
  func.func public @main(%arg0: tensor<1x4x4x2xf32>, %arg1: tensor<3x3x2x3xf32>) -> tensor<1x2x2x3xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x3xf32>) -> tensor<1x2x2x3xf32>
    return %0 : tensor<1x2x2x3xf32>
  }
}
// -----
module {
  func.func public @main(%arg0: tensor<?x28x28xf32, #keratin.dims<[batch, 28, 28]>>) -> tensor<?x784xf32, #keratin.dims<[batch, 784]>> {
    %0 = stablehlo.reshape %arg0 : (tensor<?x28x28xf32, #keratin.dims<[batch, 28, 28]>>) -> tensor<?x784xf32, #keratin.dims<[batch, 784]>>
    %1 = stablehlo.slice %0 [0:batch, 0:784] : (tensor<?x784xf32, #keratin.dims<[batch, 784]>>) -> tensor<?x784xf32, #keratin.dims<[batch, 784]>>
    return %1 : tensor<?x784xf32, #keratin.dims<[batch, 784]>>
  }
}
