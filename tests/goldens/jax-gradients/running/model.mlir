module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<8xf32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<[0, 3, 1, 3, 2, 0, 4, 1]> : tensor<8xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %c, %iterArg_4 = %arg2, %iterArg_5 = %c_0, %iterArg_6 = %arg0, %iterArg_7 = %0) : tensor<8xf32>, tensor<8xi32>, tensor<f32>, tensor<i32>, tensor<5xf32>, tensor<8xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %8 = stablehlo.subtract %c_8, %iterArg_5 : tensor<i32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.subtract %8, %c_9 : tensor<i32>
      %10 = func.call @dynamic_index_in_dim(%iterArg, %9) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim_0(%iterArg_3, %9) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %12 = stablehlo.compare LT, %11, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<5> : tensor<i32>
      %13 = stablehlo.add %11, %c_11 : tensor<i32>
      %14 = stablehlo.select %12, %13, %11 : tensor<i1>, tensor<i32>
      %15 = stablehlo.dynamic_slice %iterArg_6, %14, sizes = [1] : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
      %16 = stablehlo.reshape %15 : (tensor<1xf32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.compare GT, %10, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %18 = stablehlo.multiply %16, %iterArg_4 : tensor<f32>
      %19 = stablehlo.add %18, %10 : tensor<f32>
      %20 = stablehlo.sine %16 : tensor<f32>
      %21 = stablehlo.subtract %20, %10 : tensor<f32>
      %22 = func.call @_where(%17, %19, %21) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %23 = stablehlo.compare LT, %11, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<5> : tensor<i32>
      %24 = stablehlo.add %11, %c_14 : tensor<i32>
      %25 = stablehlo.select %23, %24, %11 : tensor<i1>, tensor<i32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %27 = "stablehlo.scatter"(%iterArg_6, %26, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        stablehlo.return %arg4 : tensor<f32>
      }) : (tensor<5xf32>, tensor<1xi32>, tensor<f32>) -> tensor<5xf32>
      %28 = stablehlo.multiply %22, %16 : tensor<f32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_7, %28, %9) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_5, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %30, %27, %29 : tensor<8xf32>, tensor<8xi32>, tensor<f32>, tensor<i32>, tensor<5xf32>, tensor<8xf32>
    }
    %2 = stablehlo.multiply %1#4, %1#4 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.iota dim = 0 : tensor<8xf32>
    %5 = stablehlo.multiply %1#5, %4 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %3, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
