module @jit_main {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf64>, %arg7: tensor<8xf64>, %arg8: tensor<8xf64>, %arg9: tensor<8xf64>, %arg10: tensor<8xf64>, %arg11: tensor<8xf64>, %arg12: tensor<8xf32>, %arg13: tensor<6xf16>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi1>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xi1>, tensor<8xf64>, tensor<8xf32>, tensor<8xf32>, tensor<6xf16>, tensor<6xf32>) {
    %0 = "stablehlo.add"(%arg0, %arg1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %1 = "stablehlo.subtract"(%arg0, %arg1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %2 = "stablehlo.maximum"(%arg0, %arg1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %3 = "stablehlo.multiply"(%arg0, %arg2) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %4 = "stablehlo.divide"(%arg0, %arg3) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %5 = "stablehlo.sqrt"(%arg4) : (tensor<8xf32>) -> tensor<8xf32>
    %6 = "stablehlo.sign"(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    %7 = "stablehlo.compare"(%arg0, %arg5) <{comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %8 = "stablehlo.add"(%arg6, %arg7) : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xf64>
    %9 = "stablehlo.subtract"(%arg6, %arg7) : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xf64>
    %10 = "stablehlo.maximum"(%arg6, %arg7) : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xf64>
    %11 = "stablehlo.multiply"(%arg6, %arg8) : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xf64>
    %12 = "stablehlo.divide"(%arg6, %arg9) : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xf64>
    %13 = "stablehlo.sqrt"(%arg10) : (tensor<8xf64>) -> tensor<8xf64>
    %14 = "stablehlo.sign"(%arg6) : (tensor<8xf64>) -> tensor<8xf64>
    %15 = "stablehlo.compare"(%arg6, %arg11) <{comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %16 = "stablehlo.convert"(%arg12) : (tensor<8xf32>) -> tensor<8xf64>
    %17 = "stablehlo.convert"(%arg12) : (tensor<8xf32>) -> tensor<8xf16>
    %18 = "stablehlo.convert"(%17) : (tensor<8xf16>) -> tensor<8xf32>
    %19 = "stablehlo.convert"(%arg12) : (tensor<8xf32>) -> tensor<8xbf16>
    %20 = "stablehlo.convert"(%19) : (tensor<8xbf16>) -> tensor<8xf32>
    %21 = "stablehlo.add"(%arg13, %arg13) : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xf16>
    %22 = "stablehlo.convert"(%arg13) : (tensor<6xf16>) -> tensor<6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %18, %20, %21, %22 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi1>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xi1>, tensor<8xf64>, tensor<8xf32>, tensor<8xf32>, tensor<6xf16>, tensor<6xf32>
  }
}
