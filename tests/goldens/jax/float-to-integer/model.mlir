module @jit_main {
  func.func public @main(%arg0: tensor<29xf16>, %arg1: tensor<39xui16>, %arg2: tensor<39xf32>, %arg3: tensor<39xf64>) -> (tensor<29xi8>, tensor<29xi16>, tensor<29xi32>, tensor<29xi64>, tensor<29xui8>, tensor<29xui16>, tensor<29xui32>, tensor<29xui64>, tensor<29xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xi8>
    %1 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xi16>
    %2 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xi32>
    %3 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xi64>
    %4 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xui8>
    %5 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xui16>
    %6 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xui32>
    %7 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xui64>
    %8 = "stablehlo.convert"(%arg0) : (tensor<29xf16>) -> tensor<29xi1>
    %9 = "stablehlo.bitcast_convert"(%arg1) : (tensor<39xui16>) -> tensor<39xbf16>
    %10 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xi8>
    %11 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xi16>
    %12 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xi32>
    %13 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xi64>
    %14 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xui8>
    %15 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xui16>
    %16 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xui32>
    %17 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xui64>
    %18 = "stablehlo.convert"(%9) : (tensor<39xbf16>) -> tensor<39xi1>
    %19 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xi8>
    %20 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xi16>
    %21 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xi32>
    %22 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xi64>
    %23 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xui8>
    %24 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xui16>
    %25 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xui32>
    %26 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xui64>
    %27 = "stablehlo.convert"(%arg2) : (tensor<39xf32>) -> tensor<39xi1>
    %28 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xi8>
    %29 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xi16>
    %30 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xi32>
    %31 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xi64>
    %32 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xui8>
    %33 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xui16>
    %34 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xui32>
    %35 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xui64>
    %36 = "stablehlo.convert"(%arg3) : (tensor<39xf64>) -> tensor<39xi1>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36 : tensor<29xi8>, tensor<29xi16>, tensor<29xi32>, tensor<29xi64>, tensor<29xui8>, tensor<29xui16>, tensor<29xui32>, tensor<29xui64>, tensor<29xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>, tensor<39xi8>, tensor<39xi16>, tensor<39xi32>, tensor<39xi64>, tensor<39xui8>, tensor<39xui16>, tensor<39xui32>, tensor<39xui64>, tensor<39xi1>
  }
}
