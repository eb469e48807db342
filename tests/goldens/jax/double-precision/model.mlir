module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf64>, %arg1: tensor<6xi64>) -> (tensor<12xf64> {jax.result_info = "result[0]"}, tensor<complex<f64>> {jax.result_info = "result[1]"}, tensor<12xf64> {jax.result_info = "result[2]"}, tensor<6xi64> {jax.result_info = "result[3]"}, tensor<12xcomplex<f64>> {jax.result_info = "result[4]"}, tensor<12xf64> {jax.result_info = "result[5]"}, tensor<6xi64> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.negate %arg0 : tensor<12xf64>
    %1 = stablehlo.exponential %0 : tensor<12xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf64>
    %4 = stablehlo.sine %3 : tensor<12xf64>
    %5 = stablehlo.multiply %1, %4 : tensor<12xf64>
    %6 = stablehlo.convert %5 : (tensor<12xf64>) -> tensor<12xcomplex<f64>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f64>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<12xcomplex<f64>>
    %8 = stablehlo.multiply %7, %6 : tensor<12xcomplex<f64>>
    %9 = stablehlo.convert %arg0 : (tensor<12xf64>) -> tensor<12xcomplex<f64>>
    %10 = stablehlo.add %9, %8 : tensor<12xcomplex<f64>>
    %11 = call @cumsum(%5) : (tensor<12xf64>) -> tensor<12xf64>
    %12 = stablehlo.sqrt %10 : tensor<12xcomplex<f64>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<12xcomplex<f64>>, tensor<complex<f64>>) -> tensor<complex<f64>>
    %14 = stablehlo.slice %arg0 [0:4] : (tensor<12xf64>) -> tensor<4xf64>
    %15 = call @polyval(%14, %5) : (tensor<4xf64>, tensor<12xf64>) -> tensor<12xf64>
    %16 = stablehlo.multiply %arg1, %arg1 : tensor<6xi64>
    %17 = call @sort(%10) : (tensor<12xcomplex<f64>>) -> tensor<12xcomplex<f64>>
    %18 = stablehlo.log_plus_one %arg0 : tensor<12xf64>
    %c = stablehlo.constant dense<40> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %20 = stablehlo.shift_right_arithmetic %arg1, %19 : tensor<6xi64>
    return %11, %13, %15, %16, %17, %18, %20 : tensor<12xf64>, tensor<complex<f64>>, tensor<12xf64>, tensor<6xi64>, tensor<12xcomplex<f64>>, tensor<12xf64>, tensor<6xi64>
  }
  func.func private @cumsum(%arg0: tensor<12xf64>) -> tensor<12xf64> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xf64>) -> tensor<12xf64>
    return %0 : tensor<12xf64>
  }
  func.func private @cumsum_0(%arg0: tensor<12xf64>) -> tensor<12xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<12xf64>, tensor<f64>) -> tensor<12xf64>
    return %1 : tensor<12xf64>
  }
  func.func private @polyval(%arg0: tensor<4xf64>, %arg1: tensor<12xf64>) -> tensor<12xf64> {
    %0 = stablehlo.slice %arg0 [3:4] : (tensor<4xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg0 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %5 = stablehlo.reshape %4 : (tensor<1xf64>) -> tensor<f64>
    %6 = stablehlo.slice %arg0 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %9 = stablehlo.multiply %8, %arg1 : tensor<12xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %11 = stablehlo.add %9, %10 : tensor<12xf64>
    %12 = stablehlo.multiply %11, %arg1 : tensor<12xf64>
    %13 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %14 = stablehlo.add %12, %13 : tensor<12xf64>
    %15 = stablehlo.multiply %14, %arg1 : tensor<12xf64>
    %16 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %17 = stablehlo.add %15, %16 : tensor<12xf64>
    return %17 : tensor<12xf64>
  }
  func.func private @sort(%arg0: tensor<12xcomplex<f64>>) -> tensor<12xcomplex<f64>> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<complex<f64>>, %arg2: tensor<complex<f64>>):
      %1 = stablehlo.real %arg1 : (tensor<complex<f64>>) -> tensor<f64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.compare EQ, %1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.select %2, %cst_0, %1 : tensor<i1>, tensor<f64>
      %4 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f64>
      %6 = stablehlo.imag %arg1 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.compare EQ, %6, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %8 = stablehlo.select %7, %cst_3, %6 : tensor<i1>, tensor<f64>
      %9 = stablehlo.compare NE, %6, %6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f64>
      %11 = stablehlo.real %arg2 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %12 = stablehlo.compare EQ, %11, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %13 = stablehlo.select %12, %cst_6, %11 : tensor<i1>, tensor<f64>
      %14 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %15 = stablehlo.select %14, %cst_7, %13 : tensor<i1>, tensor<f64>
      %16 = stablehlo.imag %arg2 : (tensor<complex<f64>>) -> tensor<f64>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.compare EQ, %16, %cst_8, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %18 = stablehlo.select %17, %cst_9, %16 : tensor<i1>, tensor<f64>
      %19 = stablehlo.compare NE, %16, %16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %20 = stablehlo.select %19, %cst_10, %18 : tensor<i1>, tensor<f64>
      %21 = stablehlo.compare LT, %10, %20, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %22 = stablehlo.compare LT, %5, %15, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %23 = stablehlo.compare EQ, %5, %15, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %24 = stablehlo.and %23, %21 : tensor<i1>
      %25 = stablehlo.or %22, %24 : tensor<i1>
      stablehlo.return %25 : tensor<i1>
    }) : (tensor<12xcomplex<f64>>) -> tensor<12xcomplex<f64>>
    return %0 : tensor<12xcomplex<f64>>
  }
}
