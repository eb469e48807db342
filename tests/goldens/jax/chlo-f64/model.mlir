module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<647xf64>, %arg1: tensor<307xf64>, %arg2: tensor<647xf64>, %arg3: tensor<647xf64>, %arg4: tensor<647xf64>, %arg5: tensor<647xf64>, %arg6: tensor<647xf64>, %arg7: tensor<647xf64>, %arg8: tensor<647xf64>, %arg9: tensor<647xf64>, %arg10: tensor<647xf64>, %arg11: tensor<707xf64>, %arg12: tensor<707xf64>, %arg13: tensor<707xf64>, %arg14: tensor<647xf64>, %arg15: tensor<647xf64>, %arg16: tensor<407xf64>, %arg17: tensor<247xf64>) -> (tensor<647xf64> {jax.result_info = "result[0]"}, tensor<307xf64> {jax.result_info = "result[1]"}, tensor<647xf64> {jax.result_info = "result[2]"}, tensor<647xf64> {jax.result_info = "result[3]"}, tensor<647xf64> {jax.result_info = "result[4]"}, tensor<647xf64> {jax.result_info = "result[5]"}, tensor<647xf64> {jax.result_info = "result[6]"}, tensor<647xf64> {jax.result_info = "result[7]"}, tensor<647xf64> {jax.result_info = "result[8]"}, tensor<647xf64> {jax.result_info = "result[9]"}, tensor<647xf64> {jax.result_info = "result[10]"}, tensor<707xf64> {jax.result_info = "result[11]"}, tensor<707xf64> {jax.result_info = "result[12]"}, tensor<707xf64> {jax.result_info = "result[13]"}, tensor<647xf64> {jax.result_info = "result[14]"}, tensor<647xf64> {jax.result_info = "result[15]"}, tensor<407xi1> {jax.result_info = "result[16]"}, tensor<247xf64> {jax.result_info = "result[17]"}) {
    %0 = chlo.acos %arg0 : tensor<647xf64> -> tensor<647xf64>
    %1 = chlo.acosh %arg1 : tensor<307xf64> -> tensor<307xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<647xf64>
    %3 = stablehlo.subtract %2, %arg2 : tensor<647xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<647xf64>
    %5 = stablehlo.add %4, %arg2 : tensor<647xf64>
    %6 = stablehlo.multiply %3, %5 : tensor<647xf64>
    %7 = stablehlo.sqrt %6 : tensor<647xf64>
    %8 = stablehlo.atan2 %arg2, %7 : tensor<647xf64>
    %9 = chlo.asinh %arg3 : tensor<647xf64> -> tensor<647xf64>
    %10 = chlo.atan %arg4 : tensor<647xf64> -> tensor<647xf64>
    %11 = chlo.atanh %arg5 : tensor<647xf64> -> tensor<647xf64>
    %12 = chlo.cosh %arg6 : tensor<647xf64> -> tensor<647xf64>
    %13 = chlo.sinh %arg7 : tensor<647xf64> -> tensor<647xf64>
    %14 = stablehlo.tan %arg8 : tensor<647xf64>
    %15 = chlo.erf %arg9 : tensor<647xf64> -> tensor<647xf64>
    %16 = chlo.erfc %arg10 : tensor<647xf64> -> tensor<647xf64>
    %17 = chlo.erf_inv %arg11 : tensor<707xf64> -> tensor<707xf64>
    %18 = chlo.lgamma %arg12 : tensor<707xf64> -> tensor<707xf64>
    %19 = chlo.digamma %arg13 : tensor<707xf64> -> tensor<707xf64>
    %20 = chlo.bessel_i1e %arg14 : tensor<647xf64> -> tensor<647xf64>
    %21 = chlo.square %arg15 : tensor<647xf64> -> tensor<647xf64>
    %22 = call @isinf(%arg16) : (tensor<407xf64>) -> tensor<407xi1>
    %23 = stablehlo.negate %arg17 : tensor<247xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<247xf64>
    %25 = stablehlo.multiply %23, %24 : tensor<247xf64>
    %26 = chlo.next_after %arg17, %25 : tensor<247xf64>, tensor<247xf64> -> tensor<247xf64>
    return %0, %1, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %26 : tensor<647xf64>, tensor<307xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<647xf64>, tensor<707xf64>, tensor<707xf64>, tensor<707xf64>, tensor<647xf64>, tensor<647xf64>, tensor<407xi1>, tensor<247xf64>
  }
  func.func private @isinf(%arg0: tensor<407xf64>) -> tensor<407xi1> {
    %0 = stablehlo.abs %arg0 : tensor<407xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<407xf64>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<407xf64>, tensor<407xf64>) -> tensor<407xi1>
    return %2 : tensor<407xi1>
  }
}
