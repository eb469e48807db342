module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x3xf32>, %arg1: tensor<3x16xf32>, %arg2: tensor<4x16xf32>, %arg3: tensor<16xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:8 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %arg3, %iterArg_7 = %c, %iterArg_8 = %0, %iterArg_9 = %0, %iterArg_10 = %1) : tensor<6x2x3xf32>, tensor<3x16xf32>, tensor<4x16xf32>, tensor<16xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<6x2x4xf32>
    cond {
      %c_11 = stablehlo.constant dense<6> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_7, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<6x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %10 = stablehlo.dot_general %9, %iterArg_4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x16xf32>) -> tensor<2x16xf32>
      %11 = stablehlo.dot_general %iterArg_8, %iterArg_5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x16xf32>) -> tensor<2x16xf32>
      %12 = stablehlo.add %10, %11 : tensor<2x16xf32>
      %13 = stablehlo.broadcast_in_dim %iterArg_6, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<2x16xf32>
      %15 = stablehlo.add %12, %14 : tensor<2x16xf32>
      %16 = stablehlo.slice %15 [0:2, 0:4] : (tensor<2x16xf32>) -> tensor<2x4xf32>
      %17 = stablehlo.slice %15 [0:2, 4:8] : (tensor<2x16xf32>) -> tensor<2x4xf32>
      %18 = stablehlo.slice %15 [0:2, 8:12] : (tensor<2x16xf32>) -> tensor<2x4xf32>
      %19 = stablehlo.slice %15 [0:2, 12:16] : (tensor<2x16xf32>) -> tensor<2x4xf32>
      %20 = stablehlo.negate %17 : tensor<2x4xf32>
      %21 = stablehlo.exponential %20 : tensor<2x4xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %23 = stablehlo.add %22, %21 : tensor<2x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %25 = stablehlo.divide %24, %23 : tensor<2x4xf32>
      %26 = stablehlo.multiply %25, %iterArg_9 : tensor<2x4xf32>
      %27 = stablehlo.negate %16 : tensor<2x4xf32>
      %28 = stablehlo.exponential %27 : tensor<2x4xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %30 = stablehlo.add %29, %28 : tensor<2x4xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %32 = stablehlo.divide %31, %30 : tensor<2x4xf32>
      %33 = stablehlo.tanh %18 : tensor<2x4xf32>
      %34 = stablehlo.multiply %32, %33 : tensor<2x4xf32>
      %35 = stablehlo.add %26, %34 : tensor<2x4xf32>
      %36 = stablehlo.negate %19 : tensor<2x4xf32>
      %37 = stablehlo.exponential %36 : tensor<2x4xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %39 = stablehlo.add %38, %37 : tensor<2x4xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %41 = stablehlo.divide %40, %39 : tensor<2x4xf32>
      %42 = stablehlo.tanh %35 : tensor<2x4xf32>
      %43 = stablehlo.multiply %41, %42 : tensor<2x4xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_10, %43, %iterArg_7) : (tensor<6x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<6x2x4xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_7, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %45, %43, %35, %44 : tensor<6x2x3xf32>, tensor<3x16xf32>, tensor<4x16xf32>, tensor<16xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<6x2x4xf32>
    }
    %3 = stablehlo.multiply %2#7, %2#7 : tensor<6x2x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<6x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_2 : tensor<f32>
    %6 = stablehlo.multiply %2#5, %2#6 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.add %5, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x2x3xf32>, %arg1: tensor<i32>) -> tensor<2x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 3] : (tensor<6x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x3xf32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x2x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<i32>) -> tensor<6x2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x2x4xf32>
    return %1 : tensor<6x2x4xf32>
  }
}
