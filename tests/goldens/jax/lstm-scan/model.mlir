module @jit_lstm_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40xf32>, %arg1: tensor<6x40xf32>, %arg2: tensor<10x3xf32>, %arg3: tensor<10x40xf32>, %arg4: tensor<3x9x6xf32>) -> (tensor<3x9x3xf32> {jax.result_info = "result[0]"}, tensor<3x10xf32> {jax.result_info = "result[1][0]"}, tensor<3x10xf32> {jax.result_info = "result[1][1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %1 = stablehlo.transpose %arg4, dims = [1, 0, 2] : (tensor<3x9x6xf32>) -> tensor<9x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:8 = stablehlo.while(%iterArg = %1, %iterArg_1 = %arg1, %iterArg_2 = %arg3, %iterArg_3 = %arg0, %iterArg_4 = %c, %iterArg_5 = %0, %iterArg_6 = %0, %iterArg_7 = %2) : tensor<9x3x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<40xf32>, tensor<i32>, tensor<3x10xf32>, tensor<3x10xf32>, tensor<9x3x10xf32>
    cond {
      %c_8 = stablehlo.constant dense<9> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<9x3x6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %7 = stablehlo.dot_general %6, %iterArg_1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x40xf32>) -> tensor<3x40xf32>
      %8 = stablehlo.dot_general %iterArg_5, %iterArg_2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10xf32>, tensor<10x40xf32>) -> tensor<3x40xf32>
      %9 = stablehlo.add %7, %8 : tensor<3x40xf32>
      %10 = stablehlo.broadcast_in_dim %iterArg_3, dims = [1] : (tensor<40xf32>) -> tensor<1x40xf32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x40xf32>) -> tensor<3x40xf32>
      %12 = stablehlo.add %9, %11 : tensor<3x40xf32>
      %13 = stablehlo.slice %12 [0:3, 0:10] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %14 = stablehlo.slice %12 [0:3, 10:20] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %15 = stablehlo.slice %12 [0:3, 20:30] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %16 = stablehlo.slice %12 [0:3, 30:40] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %18 = stablehlo.add %14, %17 : tensor<3x10xf32>
      %19 = stablehlo.negate %18 : tensor<3x10xf32>
      %20 = stablehlo.exponential %19 : tensor<3x10xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %22 = stablehlo.add %21, %20 : tensor<3x10xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %24 = stablehlo.divide %23, %22 : tensor<3x10xf32>
      %25 = stablehlo.multiply %24, %iterArg_6 : tensor<3x10xf32>
      %26 = stablehlo.negate %13 : tensor<3x10xf32>
      %27 = stablehlo.exponential %26 : tensor<3x10xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %29 = stablehlo.add %28, %27 : tensor<3x10xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %31 = stablehlo.divide %30, %29 : tensor<3x10xf32>
      %32 = stablehlo.tanh %15 : tensor<3x10xf32>
      %33 = stablehlo.multiply %31, %32 : tensor<3x10xf32>
      %34 = stablehlo.add %25, %33 : tensor<3x10xf32>
      %35 = stablehlo.negate %16 : tensor<3x10xf32>
      %36 = stablehlo.exponential %35 : tensor<3x10xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %38 = stablehlo.add %37, %36 : tensor<3x10xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %40 = stablehlo.divide %39, %38 : tensor<3x10xf32>
      %41 = stablehlo.tanh %34 : tensor<3x10xf32>
      %42 = stablehlo.multiply %40, %41 : tensor<3x10xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_7, %42, %iterArg_4) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_4, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %44, %42, %34, %43 : tensor<9x3x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<40xf32>, tensor<i32>, tensor<3x10xf32>, tensor<3x10xf32>, tensor<9x3x10xf32>
    }
    %4 = stablehlo.transpose %3#7, dims = [1, 0, 2] : (tensor<9x3x10xf32>) -> tensor<3x9x10xf32>
    %5 = stablehlo.dot_general %4, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x9x10xf32>, tensor<10x3xf32>) -> tensor<3x9x3xf32>
    return %5, %3#5, %3#6 : tensor<3x9x3xf32>, tensor<3x10xf32>, tensor<3x10xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<9x3x6xf32>, %arg1: tensor<i32>) -> tensor<3x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 6] : (tensor<9x3x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    return %1 : tensor<3x6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<9x3x10xf32>, %arg1: tensor<3x10xf32>, %arg2: tensor<i32>) -> tensor<9x3x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x10xf32>) -> tensor<1x3x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x3x10xf32>, tensor<1x3x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x3x10xf32>
    return %1 : tensor<9x3x10xf32>
  }
}
