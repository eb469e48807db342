// RUN: roundtrip
module {
  func.func public @main(%arg0: tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>, %arg1: tensor<2x3x!quant.uniform<u8<10:20>:f16, 2.500000e-01:15>>) -> tensor<2x3x!quant.uniform<i8:f32:1, {5.000000e-01:3,0.12345678901234568,1.5350925350904778E-5:-4}>> {
    %0 = stablehlo.uniform_dequantize %arg0 : (tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>) -> tensor<2x3xf32>
    %1 = stablehlo.uniform_quantize %0 : (tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<i8:f32:1, {5.000000e-01:3,0.12345678901234568,1.5350925350904778E-5:-4}>>
    %2 = stablehlo.uniform_quantize %arg1 : tensor<2x3x!quant.uniform<u8<10:20>:f16, 2.500000e-01:15>>
    %cst = stablehlo.constant() <{value = dense<1> : tensor<2x3xi8>}> {note = 1 : i32} : () -> tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>
    %3 = stablehlo.add %arg0, %cst : tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>
    %4 = stablehlo.add %arg0, %cst : (tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>, tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01>>) -> tensor<2x3x!quant.uniform<i8:f32, 1.000000e+00:-1>>
    %5 = stablehlo.transpose %1, dims = [1, 0] : (tensor<2x3x!quant.uniform<i8:f32:1, {5.000000e-01:3,0.12345678901234568,1.5350925350904778E-5:-4}>>) -> tensor<3x2x!quant.uniform<i8:f32:0, {5.000000e-01:3,0.12345678901234568,1.5350925350904778E-5:-4}>>
    return %1 : tensor<2x3x!quant.uniform<i8:f32:1, {5.000000e-01:3,0.12345678901234568,1.5350925350904778E-5:-4}>>
  }
}
