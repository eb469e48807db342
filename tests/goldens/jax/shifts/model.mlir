module @jit_main {
  func.func public @main(%arg0: tensor<56xi8>, %arg1: tensor<56xi8>, %arg2: tensor<56xi16>, %arg3: tensor<56xi16>, %arg4: tensor<56xi32>, %arg5: tensor<56xi32>, %arg6: tensor<56xi64>, %arg7: tensor<56xi64>, %arg8: tensor<56xui8>, %arg9: tensor<56xui8>, %arg10: tensor<56xui16>, %arg11: tensor<56xui16>, %arg12: tensor<56xui32>, %arg13: tensor<56xui32>, %arg14: tensor<56xui64>, %arg15: tensor<56xui64>) -> (tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>) {
    %0 = "stablehlo.shift_left"(%arg0, %arg1) : (tensor<56xi8>, tensor<56xi8>) -> tensor<56xi8>
    %1 = "stablehlo.shift_right_arithmetic"(%arg0, %arg1) : (tensor<56xi8>, tensor<56xi8>) -> tensor<56xi8>
    %2 = "stablehlo.shift_right_logical"(%arg0, %arg1) : (tensor<56xi8>, tensor<56xi8>) -> tensor<56xi8>
    %3 = "stablehlo.count_leading_zeros"(%arg0) : (tensor<56xi8>) -> tensor<56xi8>
    %4 = "stablehlo.popcnt"(%arg0) : (tensor<56xi8>) -> tensor<56xi8>
    %5 = "stablehlo.shift_left"(%arg2, %arg3) : (tensor<56xi16>, tensor<56xi16>) -> tensor<56xi16>
    %6 = "stablehlo.shift_right_arithmetic"(%arg2, %arg3) : (tensor<56xi16>, tensor<56xi16>) -> tensor<56xi16>
    %7 = "stablehlo.shift_right_logical"(%arg2, %arg3) : (tensor<56xi16>, tensor<56xi16>) -> tensor<56xi16>
    %8 = "stablehlo.count_leading_zeros"(%arg2) : (tensor<56xi16>) -> tensor<56xi16>
    %9 = "stablehlo.popcnt"(%arg2) : (tensor<56xi16>) -> tensor<56xi16>
    %10 = "stablehlo.shift_left"(%arg4, %arg5) : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi32>
    %11 = "stablehlo.shift_right_arithmetic"(%arg4, %arg5) : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi32>
    %12 = "stablehlo.shift_right_logical"(%arg4, %arg5) : (tensor<56xi32>, tensor<56xi32>) -> tensor<56xi32>
    %13 = "stablehlo.count_leading_zeros"(%arg4) : (tensor<56xi32>) -> tensor<56xi32>
    %14 = "stablehlo.popcnt"(%arg4) : (tensor<56xi32>) -> tensor<56xi32>
    %15 = "stablehlo.shift_left"(%arg6, %arg7) : (tensor<56xi64>, tensor<56xi64>) -> tensor<56xi64>
    %16 = "stablehlo.shift_right_arithmetic"(%arg6, %arg7) : (tensor<56xi64>, tensor<56xi64>) -> tensor<56xi64>
    %17 = "stablehlo.shift_right_logical"(%arg6, %arg7) : (tensor<56xi64>, tensor<56xi64>) -> tensor<56xi64>
    %18 = "stablehlo.count_leading_zeros"(%arg6) : (tensor<56xi64>) -> tensor<56xi64>
    %19 = "stablehlo.popcnt"(%arg6) : (tensor<56xi64>) -> tensor<56xi64>
    %20 = "stablehlo.shift_left"(%arg8, %arg9) : (tensor<56xui8>, tensor<56xui8>) -> tensor<56xui8>
    %21 = "stablehlo.shift_right_arithmetic"(%arg8, %arg9) : (tensor<56xui8>, tensor<56xui8>) -> tensor<56xui8>
    %22 = "stablehlo.shift_right_logical"(%arg8, %arg9) : (tensor<56xui8>, tensor<56xui8>) -> tensor<56xui8>
    %23 = "stablehlo.count_leading_zeros"(%arg8) : (tensor<56xui8>) -> tensor<56xui8>
    %24 = "stablehlo.popcnt"(%arg8) : (tensor<56xui8>) -> tensor<56xui8>
    %25 = "stablehlo.shift_left"(%arg10, %arg11) : (tensor<56xui16>, tensor<56xui16>) -> tensor<56xui16>
    %26 = "stablehlo.shift_right_arithmetic"(%arg10, %arg11) : (tensor<56xui16>, tensor<56xui16>) -> tensor<56xui16>
    %27 = "stablehlo.shift_right_logical"(%arg10, %arg11) : (tensor<56xui16>, tensor<56xui16>) -> tensor<56xui16>
    %28 = "stablehlo.count_leading_zeros"(%arg10) : (tensor<56xui16>) -> tensor<56xui16>
    %29 = "stablehlo.popcnt"(%arg10) : (tensor<56xui16>) -> tensor<56xui16>
    %30 = "stablehlo.shift_left"(%arg12, %arg13) : (tensor<56xui32>, tensor<56xui32>) -> tensor<56xui32>
    %31 = "stablehlo.shift_right_arithmetic"(%arg12, %arg13) : (tensor<56xui32>, tensor<56xui32>) -> tensor<56xui32>
    %32 = "stablehlo.shift_right_logical"(%arg12, %arg13) : (tensor<56xui32>, tensor<56xui32>) -> tensor<56xui32>
    %33 = "stablehlo.count_leading_zeros"(%arg12) : (tensor<56xui32>) -> tensor<56xui32>
    %34 = "stablehlo.popcnt"(%arg12) : (tensor<56xui32>) -> tensor<56xui32>
    %35 = "stablehlo.shift_left"(%arg14, %arg15) : (tensor<56xui64>, tensor<56xui64>) -> tensor<56xui64>
    %36 = "stablehlo.shift_right_arithmetic"(%arg14, %arg15) : (tensor<56xui64>, tensor<56xui64>) -> tensor<56xui64>
    %37 = "stablehlo.shift_right_logical"(%arg14, %arg15) : (tensor<56xui64>, tensor<56xui64>) -> tensor<56xui64>
    %38 = "stablehlo.count_leading_zeros"(%arg14) : (tensor<56xui64>) -> tensor<56xui64>
    %39 = "stablehlo.popcnt"(%arg14) : (tensor<56xui64>) -> tensor<56xui64>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39 : tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi8>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi16>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi32>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xi64>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui8>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui16>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui32>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>, tensor<56xui64>
  }
}
