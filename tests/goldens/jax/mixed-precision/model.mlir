module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24x8xf32>, %arg1: tensor<5x24xf32>) -> (tensor<5x8xf32> {jax.result_info = "result[0]"}, tensor<5x24xf32> {jax.result_info = "result[1]"}, tensor<24xf32> {jax.result_info = "result[2]"}, tensor<5x24xf16> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<24x8xf32>) -> tensor<24x8xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<5x24xf32>) -> tensor<5x24xbf16>
    %2 = stablehlo.dot_general %1, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x24xbf16>, tensor<24x8xbf16>) -> tensor<5x8xf32>
    %3 = stablehlo.convert %1 : (tensor<5x24xbf16>) -> tensor<5x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x24xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %7 = stablehlo.divide %5, %6 : tensor<5x1xf32>
    %8 = stablehlo.convert %7 : (tensor<5x1xf32>) -> tensor<5x1xbf16>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<5x1xbf16>) -> tensor<5x24xbf16>
    %10 = stablehlo.subtract %1, %9 : tensor<5x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = call @_var(%1, %c) : (tensor<5x24xbf16>, tensor<i32>) -> tensor<5x1xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<5x1xbf16>
    %13 = stablehlo.add %11, %12 : tensor<5x1xbf16>
    %14 = stablehlo.rsqrt %13 : tensor<5x1xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<5x1xbf16>) -> tensor<5x24xbf16>
    %16 = stablehlo.multiply %10, %15 : tensor<5x24xbf16>
    %17 = stablehlo.multiply %16, %16 : tensor<5x24xbf16>
    %18 = stablehlo.multiply %17, %16 : tensor<5x24xbf16>
    %cst_2 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<5x24xbf16>
    %20 = stablehlo.multiply %19, %18 : tensor<5x24xbf16>
    %21 = stablehlo.add %16, %20 : tensor<5x24xbf16>
    %cst_3 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<5x24xbf16>
    %23 = stablehlo.multiply %22, %21 : tensor<5x24xbf16>
    %24 = stablehlo.tanh %23 : tensor<5x24xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<5x24xbf16>
    %26 = stablehlo.add %25, %24 : tensor<5x24xbf16>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<5x24xbf16>
    %28 = stablehlo.multiply %27, %26 : tensor<5x24xbf16>
    %29 = stablehlo.multiply %16, %28 : tensor<5x24xbf16>
    %30 = stablehlo.convert %arg1 : (tensor<5x24xf32>) -> tensor<5x24xf16>
    %31 = stablehlo.tanh %30 : tensor<5x24xf16>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f16>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<5x24xf16>
    %33 = stablehlo.multiply %31, %32 : tensor<5x24xf16>
    %34 = stablehlo.convert %29 : (tensor<5x24xbf16>) -> tensor<5x24xf32>
    %cst_7 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %35 = stablehlo.reduce(%33 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<5x24xf16>, tensor<f16>) -> tensor<24xf16>
    %36 = stablehlo.convert %35 : (tensor<24xf16>) -> tensor<24xf32>
    %37 = stablehlo.exponential %33 : tensor<5x24xf16>
    return %2, %34, %36, %37 : tensor<5x8xf32>, tensor<5x24xf32>, tensor<24xf32>, tensor<5x24xf16>
  }
  func.func private @_var(%arg0: tensor<5x24xbf16>, %arg1: tensor<i32>) -> tensor<5x1xbf16> {
    %0 = stablehlo.convert %arg0 : (tensor<5x24xbf16>) -> tensor<5x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x24xf32>, tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<5x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x24xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<5x24xf32>
    %7 = chlo.square %6 : tensor<5x24xf32> -> tensor<5x24xf32>
    %8 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %9 = stablehlo.subtract %cst_1, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x24xf32>, tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<5x1xf32>
    %14 = stablehlo.convert %13 : (tensor<5x1xf32>) -> tensor<5x1xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %9, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where(%15, %14, %cst_4) : (tensor<i1>, tensor<5x1xbf16>, tensor<f32>) -> tensor<5x1xbf16>
    return %16 : tensor<5x1xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<5x1xbf16>, %arg2: tensor<f32>) -> tensor<5x1xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<5x1xbf16>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<5x1xbf16>
    return %2 : tensor<5x1xbf16>
  }
}
