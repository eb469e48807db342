func.func @main(%x: tensor<?x10x10x3xf32, #keratin.dims<[batch, 10, 10, 3]>>, %w1: tensor<3x3x3x8xf32>,
    %w2: tensor<8xf32>, %w3: tensor<200x10xf32>)
    -> tensor<?x10xf32, #keratin.dims<[batch, 10]>> {
  %0 = stablehlo.convolution(%x, %w1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
    window = {stride = [1, 1], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
    : (tensor<?x10x10x3xf32, #keratin.dims<[batch, 10, 10, 3]>>, tensor<3x3x3x8xf32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
  %1 = stablehlo.broadcast_in_dim %w2, dims = [3] : (tensor<8xf32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
  %2 = stablehlo.add %0, %1 : tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
  %4 = stablehlo.maximum %2, %3 : tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>
  %min = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %5 = "stablehlo.reduce_window"(%4, %min) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) {window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}
    : (tensor<?x10x10x8xf32, #keratin.dims<[batch, 10, 10, 8]>>, tensor<f32>) -> tensor<?x5x5x8xf32, #keratin.dims<[batch, 5, 5, 8]>>
  %6 = stablehlo.reshape %5 : (tensor<?x5x5x8xf32, #keratin.dims<[batch, 5, 5, 8]>>) -> tensor<?x200xf32, #keratin.dims<[batch, 200]>>
  %7 = stablehlo.dot_general %6, %w3, contracting_dims = [1] x [0]
    : (tensor<?x200xf32, #keratin.dims<[batch, 200]>>, tensor<200x10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  return %7 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
}
