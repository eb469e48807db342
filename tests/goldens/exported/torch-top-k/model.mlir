module @IrToHlo.1 attributes {mhlo.cross_program_prefetches = [], mhlo.input_output_alias = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main(%arg0: tensor<4x7xf32>) -> (tensor<4x3xf32>, tensor<4x3xi64>, tensor<4x7xi64>) {
    %cst = stablehlo.constant dense<2.000000e+01> : tensor<4x7xf32>
    %0 = stablehlo.iota dim = 0 : tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<7xi32>) -> tensor<4x7xi32>
    %2:2 = "stablehlo.sort"(%arg0, %1) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %12 = stablehlo.compare  LT, %arg1, %arg2,  TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    }) : (tensor<4x7xf32>, tensor<4x7xi32>) -> (tensor<4x7xf32>, tensor<4x7xi32>)
    %3 = stablehlo.compare  GT, %arg0, %cst : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %4 = stablehlo.exponential %arg0 : tensor<4x7xf32>
    %5 = stablehlo.log_plus_one %4 : tensor<4x7xf32>
    %6 = stablehlo.select %3, %arg0, %5 : tensor<4x7xi1>, tensor<4x7xf32>
    %7:2 = "stablehlo.sort"(%6, %1) <{dimension = 1 : i64, is_stable = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %12 = stablehlo.compare  GT, %arg1, %arg2,  TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    }) : (tensor<4x7xf32>, tensor<4x7xi32>) -> (tensor<4x7xf32>, tensor<4x7xi32>)
    %8 = stablehlo.slice %7#0 [0:4, 0:3] : (tensor<4x7xf32>) -> tensor<4x3xf32>
    %9 = stablehlo.slice %7#1 [0:4, 0:3] : (tensor<4x7xi32>) -> tensor<4x3xi32>
    %10 = stablehlo.convert %9 : (tensor<4x3xi32>) -> tensor<4x3xi64>
    %11 = stablehlo.convert %2#1 : (tensor<4x7xi32>) -> tensor<4x7xi64>
    return %8, %10, %11 : tensor<4x3xf32>, tensor<4x3xi64>, tensor<4x7xi64>
  }
}
