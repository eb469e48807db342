module @jit_main {
  func.func public @main(%arg0: tensor<87xi8>, %arg1: tensor<87xi8>, %arg2: tensor<87xi16>, %arg3: tensor<87xi16>, %arg4: tensor<87xi32>, %arg5: tensor<87xi32>, %arg6: tensor<87xi64>, %arg7: tensor<87xi64>, %arg8: tensor<42xui8>, %arg9: tensor<42xui8>, %arg10: tensor<42xui16>, %arg11: tensor<42xui16>, %arg12: tensor<42xui32>, %arg13: tensor<42xui32>, %arg14: tensor<42xui64>, %arg15: tensor<42xui64>) -> (tensor<87xi8>, tensor<87xi16>, tensor<87xi32>, tensor<87xi64>, tensor<42xui8>, tensor<42xui16>, tensor<42xui32>, tensor<42xui64>) {
    %0 = "stablehlo.power"(%arg0, %arg1) : (tensor<87xi8>, tensor<87xi8>) -> tensor<87xi8>
    %1 = "stablehlo.power"(%arg2, %arg3) : (tensor<87xi16>, tensor<87xi16>) -> tensor<87xi16>
    %2 = "stablehlo.power"(%arg4, %arg5) : (tensor<87xi32>, tensor<87xi32>) -> tensor<87xi32>
    %3 = "stablehlo.power"(%arg6, %arg7) : (tensor<87xi64>, tensor<87xi64>) -> tensor<87xi64>
    %4 = "stablehlo.power"(%arg8, %arg9) : (tensor<42xui8>, tensor<42xui8>) -> tensor<42xui8>
    %5 = "stablehlo.power"(%arg10, %arg11) : (tensor<42xui16>, tensor<42xui16>) -> tensor<42xui16>
    %6 = "stablehlo.power"(%arg12, %arg13) : (tensor<42xui32>, tensor<42xui32>) -> tensor<42xui32>
    %7 = "stablehlo.power"(%arg14, %arg15) : (tensor<42xui64>, tensor<42xui64>) -> tensor<42xui64>
    return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<87xi8>, tensor<87xi16>, tensor<87xi32>, tensor<87xi64>, tensor<42xui8>, tensor<42xui16>, tensor<42xui32>, tensor<42xui64>
  }
}
