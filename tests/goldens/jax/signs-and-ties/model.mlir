module @jit_main {
  func.func public @main(%arg0: tensor<256xf32>, %arg1: tensor<256xf32>, %arg2: tensor<15xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<256xf64>, %arg6: tensor<256xf64>, %arg7: tensor<15xf64>, %arg8: tensor<f64>, %arg9: tensor<f64>) -> (tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xf32>, tensor<256xf64>, tensor<256xf64>, tensor<256xf64>, tensor<256xf64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xf64>) {
    %0 = "stablehlo.remainder"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %1 = "stablehlo.maximum"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %2 = "stablehlo.minimum"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %3 = "stablehlo.divide"(%arg0, %arg1) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
    %4 = "stablehlo.round_nearest_even"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %5 = "stablehlo.bitcast_convert"(%4) : (tensor<15xf32>) -> tensor<15xi32>
    %6 = "stablehlo.round_nearest_afz"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %7 = "stablehlo.bitcast_convert"(%6) : (tensor<15xf32>) -> tensor<15xi32>
    %8 = "stablehlo.floor"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %9 = "stablehlo.bitcast_convert"(%8) : (tensor<15xf32>) -> tensor<15xi32>
    %10 = "stablehlo.ceil"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %11 = "stablehlo.bitcast_convert"(%10) : (tensor<15xf32>) -> tensor<15xi32>
    %12 = "stablehlo.sign"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %13 = "stablehlo.bitcast_convert"(%12) : (tensor<15xf32>) -> tensor<15xi32>
    %14 = "stablehlo.abs"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %15 = "stablehlo.bitcast_convert"(%14) : (tensor<15xf32>) -> tensor<15xi32>
    %16 = "stablehlo.negate"(%arg2) : (tensor<15xf32>) -> tensor<15xf32>
    %17 = "stablehlo.bitcast_convert"(%16) : (tensor<15xf32>) -> tensor<15xi32>
    %18 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %19 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %20 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %21 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %22 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %23 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %24 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %25 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %26 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %27 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %28 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %29 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
    %30 = "stablehlo.is_finite"(%arg0) : (tensor<256xf32>) -> tensor<256xi1>
    %31 = "stablehlo.clamp"(%arg3, %arg0, %arg4) : (tensor<f32>, tensor<256xf32>, tensor<f32>) -> tensor<256xf32>
    %32 = "stablehlo.remainder"(%arg5, %arg6) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %33 = "stablehlo.maximum"(%arg5, %arg6) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %34 = "stablehlo.minimum"(%arg5, %arg6) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %35 = "stablehlo.divide"(%arg5, %arg6) : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xf64>
    %36 = "stablehlo.round_nearest_even"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %37 = "stablehlo.bitcast_convert"(%36) : (tensor<15xf64>) -> tensor<15xi64>
    %38 = "stablehlo.round_nearest_afz"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %39 = "stablehlo.bitcast_convert"(%38) : (tensor<15xf64>) -> tensor<15xi64>
    %40 = "stablehlo.floor"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %41 = "stablehlo.bitcast_convert"(%40) : (tensor<15xf64>) -> tensor<15xi64>
    %42 = "stablehlo.ceil"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %43 = "stablehlo.bitcast_convert"(%42) : (tensor<15xf64>) -> tensor<15xi64>
    %44 = "stablehlo.sign"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %45 = "stablehlo.bitcast_convert"(%44) : (tensor<15xf64>) -> tensor<15xi64>
    %46 = "stablehlo.abs"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %47 = "stablehlo.bitcast_convert"(%46) : (tensor<15xf64>) -> tensor<15xi64>
    %48 = "stablehlo.negate"(%arg7) : (tensor<15xf64>) -> tensor<15xf64>
    %49 = "stablehlo.bitcast_convert"(%48) : (tensor<15xf64>) -> tensor<15xi64>
    %50 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %51 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %52 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %53 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %54 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %55 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %56 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %57 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %58 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %59 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %60 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %61 = "stablehlo.compare"(%arg5, %arg6) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<256xf64>, tensor<256xf64>) -> tensor<256xi1>
    %62 = "stablehlo.is_finite"(%arg5) : (tensor<256xf64>) -> tensor<256xi1>
    %63 = "stablehlo.clamp"(%arg8, %arg5, %arg9) : (tensor<f64>, tensor<256xf64>, tensor<f64>) -> tensor<256xf64>
    return %0, %1, %2, %3, %5, %7, %9, %11, %13, %15, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %37, %39, %41, %43, %45, %47, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63 : tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xf32>, tensor<256xf64>, tensor<256xf64>, tensor<256xf64>, tensor<256xf64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<15xi64>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xi1>, tensor<256xf64>
  }
}
