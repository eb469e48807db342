module @jit_main {
  func.func public @main(%arg0: tensor<256xf32>, %arg1: tensor<256xf32>, %arg2: tensor<16xf32>, %arg3: tensor<256xf64>, %arg4: tensor<256xf64>, %arg5: tensor<16xf64>) -> (tensor<256xf32>, tensor<256xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256xf64>, tensor<256xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>) {
    %0 = "stablehlo.atan2"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %1 = "stablehlo.power"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %2 = "stablehlo.sqrt"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %3 = "stablehlo.rsqrt"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %4 = "stablehlo.cbrt"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %5 = "stablehlo.logistic"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %6 = "stablehlo.tanh"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %7 = "stablehlo.log"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %8 = "stablehlo.log_plus_one"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %9 = "stablehlo.exponential"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %10 = "stablehlo.exponential_minus_one"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %11 = "stablehlo.sine"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %12 = "stablehlo.cosine"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %13 = "stablehlo.tan"(%arg2) : (tensor<16xf32>) -> tensor<16xf32>
    %14 = "stablehlo.atan2"(%arg3, %arg4) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %15 = "stablehlo.power"(%arg3, %arg4) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %16 = "stablehlo.sqrt"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %17 = "stablehlo.rsqrt"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %18 = "stablehlo.cbrt"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %19 = "stablehlo.logistic"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %20 = "stablehlo.tanh"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %21 = "stablehlo.log"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %22 = "stablehlo.log_plus_one"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %23 = "stablehlo.exponential"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %24 = "stablehlo.exponential_minus_one"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %25 = "stablehlo.sine"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %26 = "stablehlo.cosine"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    %27 = "stablehlo.tan"(%arg5) : (tensor<16xf64>) -> tensor<16xf64>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27 : tensor<256xf32>, tensor<256xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256xf64>, tensor<256xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>, tensor<16xf64>
  }
}
