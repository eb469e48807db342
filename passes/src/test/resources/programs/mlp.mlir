func.func @main(%x: tensor<?x20xf32, #keratin.dims<[batch, 20]>>, %w1: tensor<20x50xf32>,
    %w2: tensor<50xf32>, %w3: tensor<50x10xf32>, %w4: tensor<10xf32>)
    -> tensor<?x10xf32, #keratin.dims<[batch, 10]>> {
  %0 = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0]
    : (tensor<?x20xf32, #keratin.dims<[batch, 20]>>, tensor<20x50xf32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
  %1 = stablehlo.broadcast_in_dim %w2, dims = [1] : (tensor<50xf32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
  %2 = stablehlo.add %0, %1 : tensor<?x50xf32, #keratin.dims<[batch, 50]>>
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<?x50xf32, #keratin.dims<[batch, 50]>>
  %4 = stablehlo.maximum %2, %3 : tensor<?x50xf32, #keratin.dims<[batch, 50]>>
  %5 = stablehlo.dot_general %4, %w3, contracting_dims = [1] x [0]
    : (tensor<?x50xf32, #keratin.dims<[batch, 50]>>, tensor<50x10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %6 = stablehlo.broadcast_in_dim %w4, dims = [1] : (tensor<10xf32>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %7 = stablehlo.add %5, %6 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %min = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %8 = stablehlo.reduce(%7 init: %min) applies stablehlo.maximum across dimensions = [1]
    : (tensor<?x10xf32, #keratin.dims<[batch, 10]>>, tensor<f32>) -> tensor<?xf32, #keratin.dims<[batch]>>
  %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<?xf32, #keratin.dims<[batch]>>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %10 = stablehlo.subtract %7, %9 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %11 = stablehlo.exponential %10 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %12 = stablehlo.reduce(%11 init: %c) applies stablehlo.add across dimensions = [1]
    : (tensor<?x10xf32, #keratin.dims<[batch, 10]>>, tensor<f32>) -> tensor<?xf32, #keratin.dims<[batch]>>
  %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<?xf32, #keratin.dims<[batch]>>) -> tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  %14 = stablehlo.divide %11, %13 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
  return %14 : tensor<?x10xf32, #keratin.dims<[batch, 10]>>
}
