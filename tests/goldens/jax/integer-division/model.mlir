module @jit_main {
  func.func public @main(%arg0: tensor<32xi8>, %arg1: tensor<32xi8>, %arg2: tensor<32xi16>, %arg3: tensor<32xi16>, %arg4: tensor<32xi32>, %arg5: tensor<32xi32>, %arg6: tensor<32xi64>, %arg7: tensor<32xi64>, %arg8: tensor<32xui8>, %arg9: tensor<32xui8>, %arg10: tensor<32xui16>, %arg11: tensor<32xui16>, %arg12: tensor<32xui32>, %arg13: tensor<32xui32>, %arg14: tensor<32xui64>, %arg15: tensor<32xui64>) -> (tensor<32xi8>, tensor<32xi8>, tensor<32xi16>, tensor<32xi16>, tensor<32xi32>, tensor<32xi32>, tensor<32xi64>, tensor<32xi64>, tensor<32xui8>, tensor<32xui8>, tensor<32xui16>, tensor<32xui16>, tensor<32xui32>, tensor<32xui32>, tensor<32xui64>, tensor<32xui64>) {
    %0 = "stablehlo.divide"(%arg0, %arg1) : (tensor<32xi8>, tensor<32xi8>) -> tensor<32xi8>
    %1 = "stablehlo.remainder"(%arg0, %arg1) : (tensor<32xi8>, tensor<32xi8>) -> tensor<32xi8>
    %2 = "stablehlo.divide"(%arg2, %arg3) : (tensor<32xi16>, tensor<32xi16>) -> tensor<32xi16>
    %3 = "stablehlo.remainder"(%arg2, %arg3) : (tensor<32xi16>, tensor<32xi16>) -> tensor<32xi16>
    %4 = "stablehlo.divide"(%arg4, %arg5) : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi32>
    %5 = "stablehlo.remainder"(%arg4, %arg5) : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi32>
    %6 = "stablehlo.divide"(%arg6, %arg7) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %7 = "stablehlo.remainder"(%arg6, %arg7) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %8 = "stablehlo.divide"(%arg8, %arg9) : (tensor<32xui8>, tensor<32xui8>) -> tensor<32xui8>
    %9 = "stablehlo.remainder"(%arg8, %arg9) : (tensor<32xui8>, tensor<32xui8>) -> tensor<32xui8>
    %10 = "stablehlo.divide"(%arg10, %arg11) : (tensor<32xui16>, tensor<32xui16>) -> tensor<32xui16>
    %11 = "stablehlo.remainder"(%arg10, %arg11) : (tensor<32xui16>, tensor<32xui16>) -> tensor<32xui16>
    %12 = "stablehlo.divide"(%arg12, %arg13) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %13 = "stablehlo.remainder"(%arg12, %arg13) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %14 = "stablehlo.divide"(%arg14, %arg15) : (tensor<32xui64>, tensor<32xui64>) -> tensor<32xui64>
    %15 = "stablehlo.remainder"(%arg14, %arg15) : (tensor<32xui64>, tensor<32xui64>) -> tensor<32xui64>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15 : tensor<32xi8>, tensor<32xi8>, tensor<32xi16>, tensor<32xi16>, tensor<32xi32>, tensor<32xi32>, tensor<32xi64>, tensor<32xi64>, tensor<32xui8>, tensor<32xui8>, tensor<32xui16>, tensor<32xui16>, tensor<32xui32>, tensor<32xui32>, tensor<32xui64>, tensor<32xui64>
  }
}
