module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x8x3xf32>, %arg1: tensor<12xf32>) -> (tensor<2x4x4x3xf32> {jax.result_info = "result[0]"}, tensor<2x7x8x3xf32> {jax.result_info = "result[1]"}, tensor<2x7x8x3xf32> {jax.result_info = "result[2]"}, tensor<2x4x4x3xf32> {jax.result_info = "result[3]"}, tensor<2x11x5x3xf32> {jax.result_info = "result[4]"}, tensor<7xf32> {jax.result_info = "result[5]"}, tensor<11xf32> {jax.result_info = "result[6]"}, tensor<5xf32> {jax.result_info = "result[7]"}, tensor<4xf32> {jax.result_info = "result[8][0]"}, tensor<4xi32> {jax.result_info = "result[8][1]"}, tensor<f32> {jax.result_info = "result[9]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x8x3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<f32>
    %2 = "stablehlo.reduce_window"(%arg0, %1) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x4x4x3xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<f32>
    %4 = "stablehlo.reduce_window"(%arg0, %3) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x4x4x3xf32>
    %5 = stablehlo.sine %4 : tensor<2x4x4x3xf32>
    %6 = stablehlo.cosine %4 : tensor<2x4x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x4x4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x4x3xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<2x4x4x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.pad %arg0, %cst_4, low = [0, 1, 0, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x9x9x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = "stablehlo.select_and_scatter"(%10, %9, %cst_5) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.compare GE, %arg2, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    }, {
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x9x9x3xf32>, tensor<2x4x4x3xf32>, tensor<f32>) -> tensor<2x9x9x3xf32>
    %12 = stablehlo.slice %11 [0:2, 1:8, 0:8, 0:3] : (tensor<2x9x9x3xf32>) -> tensor<2x7x8x3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<f32>
    %14 = "stablehlo.reduce_window"(%arg0, %13) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x5x6x3xf32>
    %15 = stablehlo.sine %14 : tensor<2x5x6x3xf32>
    %16 = stablehlo.cosine %14 : tensor<2x5x6x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5x6x3xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<2x5x6x3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.pad %arg0, %cst_9, low = [0, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x7x8x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = "stablehlo.select_and_scatter"(%20, %19, %cst_10) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.compare GE, %arg2, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    }, {
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x8x3xf32>
    %22 = stablehlo.slice %21 [0:2, 0:7, 0:8, 0:3] : (tensor<2x7x8x3xf32>) -> tensor<2x7x8x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<f32>
    %24 = "stablehlo.reduce_window"(%arg0, %23) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x4x4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<f32>
    %26 = "stablehlo.reduce_window"(%0, %25) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x4x4x3xf32>
    %27 = stablehlo.divide %24, %26 : tensor<2x4x4x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<f32>
    %29 = "stablehlo.reduce_window"(%arg0, %28) <{base_dilations = array<i64: 1, 2, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 2, 3, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<2x7x8x3xf32>, tensor<f32>) -> tensor<2x11x5x3xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<f32>
    %31 = "stablehlo.reduce_window"(%arg1, %30) <{base_dilations = array<i64: 1>, padding = dense<[[2, 1]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.minimum %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = "stablehlo.reduce_window"(%arg1, %cst_15) <{base_dilations = array<i64: 1>, padding = dense<0> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 2>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<11xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = "stablehlo.reduce_window"(%arg1, %cst_16) <{base_dilations = array<i64: 1>, padding = dense<3> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 4>, window_strides = array<i64: 3>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %37 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      %38 = stablehlo.subtract %arg2, %arg3 : tensor<f32>
      %39 = stablehlo.compare NE, %38, %38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %40 = stablehlo.add %arg2, %arg3 : tensor<f32>
      %41 = stablehlo.abs %38 : tensor<f32>
      %42 = stablehlo.negate %41 : tensor<f32>
      %43 = stablehlo.exponential %42 : tensor<f32>
      %44 = stablehlo.log_plus_one %43 : tensor<f32>
      %45 = stablehlo.add %37, %44 : tensor<f32>
      %46 = stablehlo.select %39, %40, %45 : tensor<i1>, tensor<f32>
      stablehlo.return %46 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.iota dim = 0 : tensor<12xi32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %35:2 = "stablehlo.reduce_window"(%arg1, %34, %cst_17, %c) <{base_dilations = array<i64: 1>, padding = dense<0> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 3>, window_strides = array<i64: 3>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<f32>, %arg5: tensor<i32>):
      %37 = stablehlo.compare GE, %arg2, %arg4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %38 = func.call @_where(%37, %arg2, %arg4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %39 = func.call @_where_0(%37, %arg3, %arg5) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      stablehlo.return %38, %39 : tensor<f32>, tensor<i32>
    }) : (tensor<12xf32>, tensor<12xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%arg1 init: %cst_18) across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
     reducer(%arg2: tensor<f32>, %arg3: tensor<f32>)  {
      %37 = func.call @hypot(%arg2, %arg3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %37 : tensor<f32>
    }
    return %2, %12, %22, %27, %29, %31, %32, %33, %35#0, %35#1, %36 : tensor<2x4x4x3xf32>, tensor<2x7x8x3xf32>, tensor<2x7x8x3xf32>, tensor<2x4x4x3xf32>, tensor<2x11x5x3xf32>, tensor<7xf32>, tensor<11xf32>, tensor<5xf32>, tensor<4xf32>, tensor<4xi32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @hypot(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %1 = stablehlo.abs %arg1 : tensor<f32>
    %2 = stablehlo.maximum %0, %1 : tensor<f32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %3 = stablehlo.compare GE, %2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %4 = stablehlo.compare LE, %2, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %5 = stablehlo.multiply %arg0, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %6 = stablehlo.multiply %arg0, %cst_2 : tensor<f32>
    %7 = stablehlo.select %4, %6, %arg0 : tensor<i1>, tensor<f32>
    %8 = stablehlo.select %3, %5, %7 : tensor<i1>, tensor<f32>
    %cst_3 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.multiply %arg1, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.multiply %arg1, %cst_4 : tensor<f32>
    %11 = stablehlo.select %4, %10, %arg1 : tensor<i1>, tensor<f32>
    %12 = stablehlo.select %3, %9, %11 : tensor<i1>, tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %13 = stablehlo.select %4, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %cst_7 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %14 = stablehlo.select %3, %cst_7, %13 : tensor<i1>, tensor<f32>
    %15 = chlo.square %8 : tensor<f32> -> tensor<f32>
    %16 = chlo.square %12 : tensor<f32> -> tensor<f32>
    %17 = stablehlo.add %15, %16 : tensor<f32>
    %18 = stablehlo.sqrt %17 : tensor<f32>
    %19 = stablehlo.multiply %18, %14 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %20 = stablehlo.compare EQ, %0, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %21 = stablehlo.compare EQ, %1, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %22 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<i1>
    %23 = stablehlo.compare NE, %20, %22, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %24 = stablehlo.convert %23 : tensor<i1>
    %c_10 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<i1>
    %26 = stablehlo.compare NE, %21, %25, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %27 = stablehlo.convert %26 : tensor<i1>
    %28 = stablehlo.or %24, %27 : tensor<i1>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.select %28, %cst_11, %19 : tensor<i1>, tensor<f32>
    %30 = stablehlo.divide %8, %18 : tensor<f32>
    %31 = stablehlo.divide %12, %18 : tensor<f32>
    return %29 : tensor<f32>
  }
}
