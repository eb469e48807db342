module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0][0]"}, tensor<5x3xf32> {jax.result_info = "result[0][1]"}, tensor<8xf32> {jax.result_info = "result[1][0]"}, tensor<8x3xf32> {jax.result_info = "result[1][1]"}) {
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:7 = stablehlo.while(%iterArg = %0, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %1, %iterArg_7 = %2) : tensor<8xf32>, tensor<5xf32>, tensor<i32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<8xf32>, tensor<8x3xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %5:6 = stablehlo.while(%iterArg_14 = %4, %iterArg_15 = %iterArg_2, %iterArg_16 = %c_9, %iterArg_17 = %c_8, %iterArg_18 = %iterArg_4, %iterArg_19 = %iterArg_5) : tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<5x3xf32>, tensor<5x3xf32>
      cond {
        %c_20 = stablehlo.constant dense<2> : tensor<i32>
        %16 = stablehlo.compare LT, %iterArg_16, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %16 : tensor<i1>
      } do {
        %c_20 = stablehlo.constant dense<1> : tensor<i32>
        %16 = stablehlo.add %iterArg_17, %c_20 : tensor<i32>
        %17 = stablehlo.broadcast_in_dim %iterArg_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
        %18 = stablehlo.multiply %17, %iterArg_19 : tensor<5x3xf32>
        %19 = stablehlo.add %iterArg_18, %18 : tensor<5x3xf32>
        %20 = stablehlo.broadcast_in_dim %iterArg_18, dims = [1, 2] : (tensor<5x3xf32>) -> tensor<1x5x3xf32>
        %21 = stablehlo.broadcast_in_dim %iterArg_18, dims = [0, 2] : (tensor<5x3xf32>) -> tensor<5x1x3xf32>
        %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x5x3xf32>) -> tensor<5x5x3xf32>
        %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<5x1x3xf32>) -> tensor<5x5x3xf32>
        %24 = stablehlo.subtract %22, %23 : tensor<5x5x3xf32>
        %25 = stablehlo.multiply %24, %24 : tensor<5x5x3xf32>
        %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %26 = stablehlo.reduce(%25 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<5x5x3xf32>, tensor<f32>) -> tensor<5x5xf32>
        %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
        %27 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
        %28 = stablehlo.add %26, %27 : tensor<5x5xf32>
        %cst_23 = stablehlo.constant dense<-1.500000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
        %30 = stablehlo.power %28, %29 : tensor<5x5xf32>
        %31 = stablehlo.dot_general %30, %iterArg_15, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5xf32>) -> tensor<5x5xf32>
        %32 = stablehlo.dot_general %24, %31, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5x3xf32>, tensor<5x5xf32>) -> tensor<5x3xf32>
        %33 = stablehlo.broadcast_in_dim %iterArg_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
        %34 = stablehlo.multiply %33, %32 : tensor<5x3xf32>
        %35 = stablehlo.add %iterArg_19, %34 : tensor<5x3xf32>
        %c_24 = stablehlo.constant dense<1> : tensor<i32>
        %36 = stablehlo.add %iterArg_16, %c_24 : tensor<i32>
        stablehlo.return %iterArg_14, %iterArg_15, %36, %16, %19, %35 : tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<i32>, tensor<5x3xf32>, tensor<5x3xf32>
      }
      %6 = stablehlo.multiply %5#5, %5#5 : tensor<5x3xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.reduce(%6 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
      %8 = stablehlo.multiply %iterArg_2, %7 : tensor<5xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.reduce(%8 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %10 = stablehlo.multiply %cst_12, %9 : tensor<f32>
      %11 = stablehlo.slice %5#4 [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
      %12 = stablehlo.reshape %11 : (tensor<1x3xf32>) -> tensor<3xf32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_6, %10, %iterArg_3) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %14 = func.call @dynamic_update_index_in_dim_0(%iterArg_7, %12, %iterArg_3) : (tensor<8x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<8x3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %15, %5#4, %5#5, %13, %14 : tensor<8xf32>, tensor<5xf32>, tensor<i32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<8xf32>, tensor<8x3xf32>
    }
    return %3#3, %3#4, %3#5, %3#6 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<8xf32>, tensor<8x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<8x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
    return %1 : tensor<8x3xf32>
  }
}
