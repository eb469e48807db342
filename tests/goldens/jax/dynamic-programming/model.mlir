module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<9x4xf32>, %arg2: tensor<7xi32>, %arg3: tensor<10xi32>) -> (tensor<f32> {jax.result_info = "result[0][0]"}, tensor<8xi32> {jax.result_info = "result[0][1]"}, tensor<i32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4] : (tensor<9x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg1 [1:9, 0:4] : (tensor<9x4xf32>) -> tensor<8x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %4:5 = stablehlo.while(%iterArg = %2, %iterArg_4 = %arg0, %iterArg_5 = %c_0, %iterArg_6 = %1, %iterArg_7 = %3) : tensor<8x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<8x4xi32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<8x4xf32>, tensor<i32>) -> tensor<4xf32>
      %14 = stablehlo.broadcast_in_dim %iterArg_6, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %16 = stablehlo.add %15, %iterArg_4 : tensor<4x4xf32>
      %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %17 = stablehlo.reduce(%16 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %18 = stablehlo.add %17, %13 : tensor<4xf32>
      %19 = func.call @argmax(%16) : (tensor<4x4xf32>) -> tensor<4xi32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_7, %19, %iterArg_5) : (tensor<8x4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<8x4xi32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %21, %18, %20 : tensor<8x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<8x4xi32>
    }
    %5 = call @argmax_0(%4#3) : (tensor<4xf32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7:4 = stablehlo.while(%iterArg = %4#4, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %6) : tensor<8x4xi32>, tensor<i32>, tensor<i32>, tensor<8xi32>
    cond {
      %c_7 = stablehlo.constant dense<8> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<8> : tensor<i32>
      %13 = stablehlo.subtract %c_7, %iterArg_4 : tensor<i32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.subtract %13, %c_8 : tensor<i32>
      %15 = func.call @dynamic_index_in_dim_1(%iterArg, %14) : (tensor<8x4xi32>, tensor<i32>) -> tensor<4xi32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.add %iterArg_5, %c_10 : tensor<i32>
      %18 = stablehlo.select %16, %17, %iterArg_5 : tensor<i1>, tensor<i32>
      %19 = stablehlo.dynamic_slice %15, %18, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
      %20 = stablehlo.reshape %19 : (tensor<1xi32>) -> tensor<i32>
      %21 = func.call @dynamic_update_index_in_dim_2(%iterArg_6, %iterArg_5, %14) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_4, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %22, %20, %21 : tensor<8x4xi32>, tensor<i32>, tensor<i32>, tensor<8xi32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%4#3 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.iota dim = 0 : tensor<11xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %arg2, %iterArg_4 = %arg3, %iterArg_5 = %c_3, %iterArg_6 = %9) : tensor<7xi32>, tensor<10xi32>, tensor<i32>, tensor<11xi32>
    cond {
      %c_7 = stablehlo.constant dense<7> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim_3(%iterArg, %iterArg_5) : (tensor<7xi32>, tensor<i32>) -> tensor<i32>
      %14 = stablehlo.slice %iterArg_6 [0:1] : (tensor<11xi32>) -> tensor<1xi32>
      %15 = stablehlo.reshape %14 : (tensor<1xi32>) -> tensor<i32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %15, %c_7 : tensor<i32>
      %17 = stablehlo.slice %iterArg_6 [1:11] : (tensor<11xi32>) -> tensor<10xi32>
      %18 = stablehlo.slice %iterArg_6 [0:10] : (tensor<11xi32>) -> tensor<10xi32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<10xi32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %20:7 = stablehlo.while(%iterArg_11 = %17, %iterArg_12 = %18, %iterArg_13 = %iterArg_4, %iterArg_14 = %13, %iterArg_15 = %c_9, %iterArg_16 = %16, %iterArg_17 = %19) : tensor<10xi32>, tensor<10xi32>, tensor<10xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<10xi32>
      cond {
        %c_18 = stablehlo.constant dense<10> : tensor<i32>
        %24 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %24 : tensor<i1>
      } do {
        %24 = func.call @dynamic_index_in_dim_4(%iterArg_11, %iterArg_15) : (tensor<10xi32>, tensor<i32>) -> tensor<i32>
        %25 = func.call @dynamic_index_in_dim_4(%iterArg_12, %iterArg_15) : (tensor<10xi32>, tensor<i32>) -> tensor<i32>
        %26 = func.call @dynamic_index_in_dim_4(%iterArg_13, %iterArg_15) : (tensor<10xi32>, tensor<i32>) -> tensor<i32>
        %27 = stablehlo.minimum %24, %iterArg_16 : tensor<i32>
        %c_18 = stablehlo.constant dense<1> : tensor<i32>
        %28 = stablehlo.add %27, %c_18 : tensor<i32>
        %29 = stablehlo.compare NE, %iterArg_14, %26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %30 = stablehlo.convert %29 : (tensor<i1>) -> tensor<i32>
        %31 = stablehlo.add %25, %30 : tensor<i32>
        %32 = stablehlo.minimum %28, %31 : tensor<i32>
        %33 = func.call @dynamic_update_index_in_dim_5(%iterArg_17, %32, %iterArg_15) : (tensor<10xi32>, tensor<i32>, tensor<i32>) -> tensor<10xi32>
        %c_19 = stablehlo.constant dense<1> : tensor<i32>
        %34 = stablehlo.add %iterArg_15, %c_19 : tensor<i32>
        stablehlo.return %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %34, %32, %33 : tensor<10xi32>, tensor<10xi32>, tensor<10xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<10xi32>
      }
      %21 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %22 = stablehlo.concatenate %21, %20#6, dim = 0 : (tensor<1xi32>, tensor<10xi32>) -> tensor<11xi32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_5, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %23, %22 : tensor<7xi32>, tensor<10xi32>, tensor<i32>, tensor<11xi32>
    }
    %11 = stablehlo.slice %10#3 [10:11] : (tensor<11xi32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    return %8, %7#3, %12 : tensor<f32>, tensor<8xi32>, tensor<i32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<8x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @argmax(%arg0: tensor<4x4xf32>) -> tensor<4xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<4x4xf32>, tensor<4x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i32>) -> tensor<8x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x4xi32>, tensor<1x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x4xi32>
    return %1 : tensor<8x4xi32>
  }
  func.func private @argmax_0(%arg0: tensor<4xf32>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<i32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<8x4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<7xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<7xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<10xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<10xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<10xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<10xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<10xi32>, tensor<1xi32>, tensor<i32>) -> tensor<10xi32>
    return %1 : tensor<10xi32>
  }
}
