module @jit_both attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40xf32>, %arg1: tensor<6x40xf32>, %arg2: tensor<10x3xf32>, %arg3: tensor<10x40xf32>, %arg4: tensor<7x2x6xf32>) -> (tensor<7x2x20xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x10xf32>
    %1 = stablehlo.slice %arg4 [0:6, 0:2, 0:6] : (tensor<7x2x6xf32>) -> tensor<6x2x6xf32>
    %2 = stablehlo.slice %arg4 [6:7, 0:2, 0:6] : (tensor<7x2x6xf32>) -> tensor<1x2x6xf32>
    %3 = stablehlo.reshape %1 : (tensor<6x2x6xf32>) -> tensor<3x2x2x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x2x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:6 = stablehlo.while(%iterArg = %3, %iterArg_3 = %arg1, %iterArg_4 = %arg3, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %4) : tensor<3x2x2x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<i32>, tensor<2x10xf32>, tensor<3x2x2x10xf32>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3x2x2x6xf32>, tensor<i32>) -> tensor<2x2x6xf32>
      %21 = stablehlo.slice %20 [0:1, 0:2, 0:6] : (tensor<2x2x6xf32>) -> tensor<1x2x6xf32>
      %22 = stablehlo.reshape %21 : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
      %23 = stablehlo.slice %iterArg_3 [0:6, 0:10] : (tensor<6x40xf32>) -> tensor<6x10xf32>
      %24 = stablehlo.dot_general %22, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x10xf32>) -> tensor<2x10xf32>
      %25 = stablehlo.slice %iterArg_4 [0:10, 0:10] : (tensor<10x40xf32>) -> tensor<10x10xf32>
      %26 = stablehlo.dot_general %iterArg_6, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<10x10xf32>) -> tensor<2x10xf32>
      %27 = stablehlo.add %24, %26 : tensor<2x10xf32>
      %28 = stablehlo.tanh %27 : tensor<2x10xf32>
      %29 = stablehlo.slice %20 [1:2, 0:2, 0:6] : (tensor<2x2x6xf32>) -> tensor<1x2x6xf32>
      %30 = stablehlo.reshape %29 : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
      %31 = stablehlo.slice %iterArg_3 [0:6, 0:10] : (tensor<6x40xf32>) -> tensor<6x10xf32>
      %32 = stablehlo.dot_general %30, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x10xf32>) -> tensor<2x10xf32>
      %33 = stablehlo.slice %iterArg_4 [0:10, 0:10] : (tensor<10x40xf32>) -> tensor<10x10xf32>
      %34 = stablehlo.dot_general %28, %33, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<10x10xf32>) -> tensor<2x10xf32>
      %35 = stablehlo.add %32, %34 : tensor<2x10xf32>
      %36 = stablehlo.tanh %35 : tensor<2x10xf32>
      %37 = stablehlo.broadcast_in_dim %28, dims = [1, 2] : (tensor<2x10xf32>) -> tensor<1x2x10xf32>
      %38 = stablehlo.broadcast_in_dim %36, dims = [1, 2] : (tensor<2x10xf32>) -> tensor<1x2x10xf32>
      %39 = stablehlo.concatenate %37, %38, dim = 0 : (tensor<1x2x10xf32>, tensor<1x2x10xf32>) -> tensor<2x2x10xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_7, %39, %iterArg_5) : (tensor<3x2x2x10xf32>, tensor<2x2x10xf32>, tensor<i32>) -> tensor<3x2x2x10xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %41, %36, %40 : tensor<3x2x2x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<i32>, tensor<2x10xf32>, tensor<3x2x2x10xf32>
    }
    %6 = stablehlo.reshape %5#5 : (tensor<3x2x2x10xf32>) -> tensor<6x2x10xf32>
    %7 = stablehlo.slice %2 [0:1, 0:2, 0:6] : (tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %9 = stablehlo.slice %arg1 [0:6, 0:10] : (tensor<6x40xf32>) -> tensor<6x10xf32>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x10xf32>) -> tensor<2x10xf32>
    %11 = stablehlo.slice %arg3 [0:10, 0:10] : (tensor<10x40xf32>) -> tensor<10x10xf32>
    %12 = stablehlo.dot_general %5#4, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<10x10xf32>) -> tensor<2x10xf32>
    %13 = stablehlo.add %10, %12 : tensor<2x10xf32>
    %14 = stablehlo.tanh %13 : tensor<2x10xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<2x10xf32>) -> tensor<1x2x10xf32>
    %16 = stablehlo.concatenate %6, %15, dim = 0 : (tensor<6x2x10xf32>, tensor<1x2x10xf32>) -> tensor<7x2x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2x10xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18:6 = stablehlo.while(%iterArg = %arg4, %iterArg_3 = %arg1, %iterArg_4 = %arg3, %iterArg_5 = %c_2, %iterArg_6 = %0, %iterArg_7 = %17) : tensor<7x2x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<i32>, tensor<2x10xf32>, tensor<7x2x10xf32>
    cond {
      %c_8 = stablehlo.constant dense<7> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<7> : tensor<i32>
      %20 = stablehlo.subtract %c_8, %iterArg_5 : tensor<i32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.subtract %20, %c_9 : tensor<i32>
      %22 = func.call @dynamic_index_in_dim_0(%iterArg, %21) : (tensor<7x2x6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %23 = stablehlo.slice %iterArg_3 [0:6, 0:10] : (tensor<6x40xf32>) -> tensor<6x10xf32>
      %24 = stablehlo.dot_general %22, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x10xf32>) -> tensor<2x10xf32>
      %25 = stablehlo.slice %iterArg_4 [0:10, 0:10] : (tensor<10x40xf32>) -> tensor<10x10xf32>
      %26 = stablehlo.dot_general %iterArg_6, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<10x10xf32>) -> tensor<2x10xf32>
      %27 = stablehlo.add %24, %26 : tensor<2x10xf32>
      %28 = stablehlo.tanh %27 : tensor<2x10xf32>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_7, %28, %21) : (tensor<7x2x10xf32>, tensor<2x10xf32>, tensor<i32>) -> tensor<7x2x10xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_5, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %30, %28, %29 : tensor<7x2x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<i32>, tensor<2x10xf32>, tensor<7x2x10xf32>
    }
    %19 = stablehlo.concatenate %16, %18#5, dim = 2 : (tensor<7x2x10xf32>, tensor<7x2x10xf32>) -> tensor<7x2x20xf32>
    return %19 : tensor<7x2x20xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x2x6xf32>, %arg1: tensor<i32>) -> tensor<2x2x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 2, 6] : (tensor<3x2x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x6xf32>) -> tensor<2x2x6xf32>
    return %1 : tensor<2x2x6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x2x10xf32>, %arg1: tensor<2x2x10xf32>, %arg2: tensor<i32>) -> tensor<3x2x2x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x2x10xf32>) -> tensor<1x2x2x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x2x10xf32>, tensor<1x2x2x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x2x10xf32>
    return %1 : tensor<3x2x2x10xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7x2x6xf32>, %arg1: tensor<i32>) -> tensor<2x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 6] : (tensor<7x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    return %1 : tensor<2x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<7x2x10xf32>, %arg1: tensor<2x10xf32>, %arg2: tensor<i32>) -> tensor<7x2x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x10xf32>) -> tensor<1x2x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x2x10xf32>, tensor<1x2x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x2x10xf32>
    return %1 : tensor<7x2x10xf32>
  }
}
