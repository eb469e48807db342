module @jit_main {
  func.func public @main(%arg0: tensor<13xf16>, %arg1: tensor<13xf32>, %arg2: tensor<13xf64>) -> (tensor<13xi16>, tensor<13xi16>, tensor<13xi16>, tensor<13xi16>, tensor<13xi32>, tensor<13xi32>, tensor<13xi32>, tensor<13xi32>, tensor<13xi64>, tensor<13xi64>, tensor<13xi64>, tensor<13xi64>) {
    %0 = "stablehlo.round_nearest_even"(%arg0) : (tensor<13xf16>) -> tensor<13xf16>
    %1 = "stablehlo.bitcast_convert"(%0) : (tensor<13xf16>) -> tensor<13xi16>
    %2 = "stablehlo.round_nearest_afz"(%arg0) : (tensor<13xf16>) -> tensor<13xf16>
    %3 = "stablehlo.bitcast_convert"(%2) : (tensor<13xf16>) -> tensor<13xi16>
    %4 = "stablehlo.floor"(%arg0) : (tensor<13xf16>) -> tensor<13xf16>
    %5 = "stablehlo.bitcast_convert"(%4) : (tensor<13xf16>) -> tensor<13xi16>
    %6 = "stablehlo.ceil"(%arg0) : (tensor<13xf16>) -> tensor<13xf16>
    %7 = "stablehlo.bitcast_convert"(%6) : (tensor<13xf16>) -> tensor<13xi16>
    %8 = "stablehlo.round_nearest_even"(%arg1) : (tensor<13xf32>) -> tensor<13xf32>
    %9 = "stablehlo.bitcast_convert"(%8) : (tensor<13xf32>) -> tensor<13xi32>
    %10 = "stablehlo.round_nearest_afz"(%arg1) : (tensor<13xf32>) -> tensor<13xf32>
    %11 = "stablehlo.bitcast_convert"(%10) : (tensor<13xf32>) -> tensor<13xi32>
    %12 = "stablehlo.floor"(%arg1) : (tensor<13xf32>) -> tensor<13xf32>
    %13 = "stablehlo.bitcast_convert"(%12) : (tensor<13xf32>) -> tensor<13xi32>
    %14 = "stablehlo.ceil"(%arg1) : (tensor<13xf32>) -> tensor<13xf32>
    %15 = "stablehlo.bitcast_convert"(%14) : (tensor<13xf32>) -> tensor<13xi32>
    %16 = "stablehlo.round_nearest_even"(%arg2) : (tensor<13xf64>) -> tensor<13xf64>
    %17 = "stablehlo.bitcast_convert"(%16) : (tensor<13xf64>) -> tensor<13xi64>
    %18 = "stablehlo.round_nearest_afz"(%arg2) : (tensor<13xf64>) -> tensor<13xf64>
    %19 = "stablehlo.bitcast_convert"(%18) : (tensor<13xf64>) -> tensor<13xi64>
    %20 = "stablehlo.floor"(%arg2) : (tensor<13xf64>) -> tensor<13xf64>
    %21 = "stablehlo.bitcast_convert"(%20) : (tensor<13xf64>) -> tensor<13xi64>
    %22 = "stablehlo.ceil"(%arg2) : (tensor<13xf64>) -> tensor<13xf64>
    %23 = "stablehlo.bitcast_convert"(%22) : (tensor<13xf64>) -> tensor<13xi64>
    return %1, %3, %5, %7, %9, %11, %13, %15, %17, %19, %21, %23 : tensor<13xi16>, tensor<13xi16>, tensor<13xi16>, tensor<13xi16>, tensor<13xi32>, tensor<13xi32>, tensor<13xi32>, tensor<13xi32>, tensor<13xi64>, tensor<13xi64>, tensor<13xi64>, tensor<13xi64>
  }
}
