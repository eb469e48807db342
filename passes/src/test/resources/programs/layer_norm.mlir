func.func @main(%x: tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, %w1: tensor<16xf32>)
    -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [2]
    : (tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %n0 = stablehlo.constant dense<16.0> : tensor<f32>
  %n1 = stablehlo.broadcast_in_dim %n0, dims = [] : (tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %mean = stablehlo.divide %s, %n1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %mb = stablehlo.broadcast_in_dim %mean, dims = [0, 1] : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %d = stablehlo.subtract %x, %mb : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %q = stablehlo.multiply %d, %d : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %v = stablehlo.reduce(%q init: %c) applies stablehlo.add across dimensions = [2]
    : (tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>, tensor<f32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %var = stablehlo.divide %v, %n1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %r = stablehlo.rsqrt %var : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  %rb = stablehlo.broadcast_in_dim %r, dims = [0, 1] : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %y = stablehlo.multiply %d, %rb : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %g = stablehlo.broadcast_in_dim %w1, dims = [2] : (tensor<16xf32>) -> tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  %z = stablehlo.multiply %y, %g : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
  return %z : tensor<?x4x16xf32, #keratin.dims<[batch, 4, 16]>>
}
