// A shorter mantissa in an exponent that is no shorter: subnormal numbers keep as many bits as they have.
func.func public @main(%arg0: tensor<1x2x16x4xf32>, %arg1: tensor<130xf64>, %arg2: tensor<130xf16>, %arg3: tensor<130xbf16>) -> (tensor<1x2x16x4xf32>, tensor<1x2x16x4xf32>, tensor<1x2x16x4xf32>, tensor<130xf64>, tensor<130xf64>, tensor<130xf16>, tensor<130xbf16>) {
    %0 = stablehlo.reduce_precision %arg0, format = e11m6 : tensor<1x2x16x4xf32>
    %1 = stablehlo.reduce_precision %arg0, format = e8m23 : tensor<1x2x16x4xf32>
    %2 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<1x2x16x4xf32>
    %3 = stablehlo.reduce_precision %arg1, format = e11m10 : tensor<130xf64>
    %4 = stablehlo.reduce_precision %arg1, format = e9m51 : tensor<130xf64>
    %5 = stablehlo.reduce_precision %arg2, format = e5m3 : tensor<130xf16>
    %6 = stablehlo.reduce_precision %arg3, format = e8m3 : tensor<130xbf16>
    return %0, %1, %2, %3, %4, %5, %6 : tensor<1x2x16x4xf32>, tensor<1x2x16x4xf32>, tensor<1x2x16x4xf32>, tensor<130xf64>, tensor<130xf64>, tensor<130xf16>, tensor<130xbf16>
}
