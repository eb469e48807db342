module @jit_main {
  func.func public @main(%arg0: tensor<50xf64>, %arg1: tensor<32xf32>, %arg2: tensor<8xi32>, %arg3: tensor<6xui64>) -> (tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi8>, tensor<8xui8>, tensor<8xi16>, tensor<8xi64>, tensor<8xui64>, tensor<8xi1>, tensor<6xf32>, tensor<6xf64>, tensor<6xi64>, tensor<6xui32>, tensor<6xi8>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<50xf64>) -> tensor<50xf32>
    %1 = "stablehlo.convert"(%0) : (tensor<50xf32>) -> tensor<50xf64>
    %2 = "stablehlo.convert"(%arg0) : (tensor<50xf64>) -> tensor<50xf16>
    %3 = "stablehlo.convert"(%2) : (tensor<50xf16>) -> tensor<50xf64>
    %4 = "stablehlo.convert"(%arg0) : (tensor<50xf64>) -> tensor<50xbf16>
    %5 = "stablehlo.convert"(%4) : (tensor<50xbf16>) -> tensor<50xf64>
    %6 = "stablehlo.convert"(%arg1) : (tensor<32xf32>) -> tensor<32xf16>
    %7 = "stablehlo.convert"(%6) : (tensor<32xf16>) -> tensor<32xf32>
    %8 = "stablehlo.convert"(%arg1) : (tensor<32xf32>) -> tensor<32xbf16>
    %9 = "stablehlo.convert"(%8) : (tensor<32xbf16>) -> tensor<32xf32>
    %10 = "stablehlo.convert"(%arg1) : (tensor<32xf32>) -> tensor<32xf64>
    %11 = "stablehlo.convert"(%10) : (tensor<32xf64>) -> tensor<32xf32>
    %12 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xf32>
    %13 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xf16>
    %14 = "stablehlo.convert"(%13) : (tensor<8xf16>) -> tensor<8xf32>
    %15 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xbf16>
    %16 = "stablehlo.convert"(%15) : (tensor<8xbf16>) -> tensor<8xf32>
    %17 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xi8>
    %18 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xui8>
    %19 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xi16>
    %20 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xi64>
    %21 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xui64>
    %22 = "stablehlo.convert"(%arg2) : (tensor<8xi32>) -> tensor<8xi1>
    %23 = "stablehlo.convert"(%arg3) : (tensor<6xui64>) -> tensor<6xf32>
    %24 = "stablehlo.convert"(%arg3) : (tensor<6xui64>) -> tensor<6xf64>
    %25 = "stablehlo.convert"(%arg3) : (tensor<6xui64>) -> tensor<6xi64>
    %26 = "stablehlo.convert"(%arg3) : (tensor<6xui64>) -> tensor<6xui32>
    %27 = "stablehlo.convert"(%arg3) : (tensor<6xui64>) -> tensor<6xi8>
    return %1, %3, %5, %7, %9, %11, %12, %14, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27 : tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi8>, tensor<8xui8>, tensor<8xi16>, tensor<8xi64>, tensor<8xui64>, tensor<8xi1>, tensor<6xf32>, tensor<6xf64>, tensor<6xi64>, tensor<6xui32>, tensor<6xi8>
  }
}
