module @jit_main {
  func.func public @main(%arg0: tensor<3x5x5xf32>, %arg1: tensor<3x5x5xf32>, %arg2: tensor<3x5x5xf32>, %arg3: tensor<4x4xf64>, %arg4: tensor<4x4xf64>, %arg5: tensor<4x4xf64>, %arg6: tensor<2x3x3xcomplex<f32>>, %arg7: tensor<2x3x3xcomplex<f32>>, %arg8: tensor<2x3x3xcomplex<f32>>, %arg9: tensor<1x1xf32>, %arg10: tensor<1x1xf32>, %arg11: tensor<1x1xf32>) -> (tensor<3x5x5xf32>, tensor<3x5x5xf32>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<2x3x3xcomplex<f32>>, tensor<2x3x3xcomplex<f32>>, tensor<1x1xf32>, tensor<1x1xf32>) {
    %0 = "stablehlo.cholesky"(%arg0) <{lower = true}> : (tensor<3x5x5xf32>) -> tensor<3x5x5xf32>
    %1 = stablehlo.iota dim = 1 : tensor<3x5x5xi32>
    %2 = stablehlo.iota dim = 2 : tensor<3x5x5xi32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<3x5x5xi32>, tensor<3x5x5xi32>) -> tensor<3x5x5xi1>
    %4 = "stablehlo.select"(%3, %0, %arg1) : (tensor<3x5x5xi1>, tensor<3x5x5xf32>, tensor<3x5x5xf32>) -> tensor<3x5x5xf32>
    %5 = "stablehlo.cholesky"(%arg0) <{lower = false}> : (tensor<3x5x5xf32>) -> tensor<3x5x5xf32>
    %6 = stablehlo.iota dim = 1 : tensor<3x5x5xi32>
    %7 = stablehlo.iota dim = 2 : tensor<3x5x5xi32>
    %8 = "stablehlo.compare"(%6, %7) <{comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<3x5x5xi32>, tensor<3x5x5xi32>) -> tensor<3x5x5xi1>
    %9 = "stablehlo.select"(%8, %5, %arg2) : (tensor<3x5x5xi1>, tensor<3x5x5xf32>, tensor<3x5x5xf32>) -> tensor<3x5x5xf32>
    %10 = "stablehlo.cholesky"(%arg3) <{lower = true}> : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %11 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %12 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %13 = "stablehlo.compare"(%11, %12) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %14 = "stablehlo.select"(%13, %10, %arg4) : (tensor<4x4xi1>, tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
    %15 = "stablehlo.cholesky"(%arg3) <{lower = false}> : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %16 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %17 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %18 = "stablehlo.compare"(%16, %17) <{comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %19 = "stablehlo.select"(%18, %15, %arg5) : (tensor<4x4xi1>, tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
    %20 = "stablehlo.cholesky"(%arg6) <{lower = true}> : (tensor<2x3x3xcomplex<f32>>) -> tensor<2x3x3xcomplex<f32>>
    %21 = stablehlo.iota dim = 1 : tensor<2x3x3xi32>
    %22 = stablehlo.iota dim = 2 : tensor<2x3x3xi32>
    %23 = "stablehlo.compare"(%21, %22) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<2x3x3xi32>, tensor<2x3x3xi32>) -> tensor<2x3x3xi1>
    %24 = "stablehlo.select"(%23, %20, %arg7) : (tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f32>>, tensor<2x3x3xcomplex<f32>>) -> tensor<2x3x3xcomplex<f32>>
    %25 = "stablehlo.cholesky"(%arg6) <{lower = false}> : (tensor<2x3x3xcomplex<f32>>) -> tensor<2x3x3xcomplex<f32>>
    %26 = stablehlo.iota dim = 1 : tensor<2x3x3xi32>
    %27 = stablehlo.iota dim = 2 : tensor<2x3x3xi32>
    %28 = "stablehlo.compare"(%26, %27) <{comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<2x3x3xi32>, tensor<2x3x3xi32>) -> tensor<2x3x3xi1>
    %29 = "stablehlo.select"(%28, %25, %arg8) : (tensor<2x3x3xi1>, tensor<2x3x3xcomplex<f32>>, tensor<2x3x3xcomplex<f32>>) -> tensor<2x3x3xcomplex<f32>>
    %30 = "stablehlo.cholesky"(%arg9) <{lower = true}> : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %32 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %33 = "stablehlo.compare"(%31, %32) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %34 = "stablehlo.select"(%33, %30, %arg10) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %35 = "stablehlo.cholesky"(%arg9) <{lower = false}> : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %36 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %37 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %38 = "stablehlo.compare"(%36, %37) <{comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %39 = "stablehlo.select"(%38, %35, %arg11) : (tensor<1x1xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    return %4, %9, %14, %19, %24, %29, %34, %39 : tensor<3x5x5xf32>, tensor<3x5x5xf32>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<2x3x3xcomplex<f32>>, tensor<2x3x3xcomplex<f32>>, tensor<1x1xf32>, tensor<1x1xf32>
  }
}
