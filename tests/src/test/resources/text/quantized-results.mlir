// RUN: roundtrip
module {
  func.func public @main(%arg0: tensor<2x2x!quant.uniform<i8:f32, 1.000000e+00:1>>) -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01>> {
    %0 = "stablehlo.cholesky"(%arg0) <{lower = true}> : (tensor<2x2x!quant.uniform<i8:f32, 1.000000e+00:1>>) -> tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01>>
    return %0 : tensor<2x2x!quant.uniform<i8:f32, 5.000000e-01>>
  }
}
