// Results without elements.
func.func public @main(%arg0: tensor<4x?x15x0xf32, #keratin.dims<[4, n, 15, 0]>>) -> tensor<?x4x?x15x0xf32, #keratin.dims<[n, 4, n, 15, 0]>> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2, 3, 4] : (tensor<4x?x15x0xf32, #keratin.dims<[4, n, 15, 0]>>) -> tensor<?x4x?x15x0xf32, #keratin.dims<[n, 4, n, 15, 0]>>
  return %0 : tensor<?x4x?x15x0xf32, #keratin.dims<[n, 4, n, 15, 0]>>
}
// -----
func.func public @main(%arg0: tensor<4x?x15x0xcomplex<f32>, #keratin.dims<[4, n, 15, 0]>>) -> tensor<?x4x?x15x0xcomplex<f32>, #keratin.dims<[n, 4, n, 15, 0]>> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2, 3, 4] : (tensor<4x?x15x0xcomplex<f32>, #keratin.dims<[4, n, 15, 0]>>) -> tensor<?x4x?x15x0xcomplex<f32>, #keratin.dims<[n, 4, n, 15, 0]>>
  return %0 : tensor<?x4x?x15x0xcomplex<f32>, #keratin.dims<[n, 4, n, 15, 0]>>
}
// -----
func.func public @main(%0: tensor<3x3x9x1xf32>) -> tensor<3x3x9x0xi32> {
  %values, %indices = chlo.top_k(%0, k = 0) : tensor<3x3x9x1xf32> -> (tensor<3x3x9x0xf32>, tensor<3x3x9x0xi32>)
  return %indices : tensor<3x3x9x0xi32>
}
// -----
func.func public @main() -> tensor<3x3x9x0xi32> {
  %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x9x1xf32>
  %values, %indices = chlo.top_k(%0, k = 0) : tensor<3x3x9x1xf32> -> (tensor<3x3x9x0xf32>, tensor<3x3x9x0xi32>)
  return %indices : tensor<3x3x9x0xi32>
}
