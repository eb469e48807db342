module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4x6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<4x6xf32>, %arg3: tensor<3xf32>) -> (tensor<5x4x3xf32> {jax.result_info = "result[0]"}, tensor<5x6x6xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}, tensor<4x6xf32> {jax.result_info = "result[4]"}, tensor<6xf32> {jax.result_info = "result[5]"}, tensor<3x6x4x5xf32> {jax.result_info = "result[6]"}, tensor<5xf32> {jax.result_info = "result[7]"}, tensor<4x4xf32> {jax.result_info = "result[8]"}, tensor<6x6xf32> {jax.result_info = "result[9]"}, tensor<5x4x3xf32> {jax.result_info = "result[10]"}, tensor<3x3xf32> {jax.result_info = "result[11]"}, tensor<4x4xf32> {jax.result_info = "result[12]"}, tensor<f32> {jax.result_info = "result[13]"}, tensor<5x6xf32> {jax.result_info = "result[14]"}, tensor<f32> {jax.result_info = "result[15]"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:4, 0:6] : (tensor<5x4x6xf32>) -> tensor<4x4x6xf32>
    %1 = stablehlo.transpose %arg0, dims = [2, 0, 1] : (tensor<5x4x6xf32>) -> tensor<6x5x4xf32>
    %2 = stablehlo.slice %arg2 [0:1, 0:6] : (tensor<4x6xf32>) -> tensor<1x6xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x6xf32>) -> tensor<6xf32>
    %4 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<6x3xf32>) -> tensor<5x4x3xf32>
    %5 = stablehlo.dot_general %arg0, %arg0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<5x4x6xf32>) -> tensor<5x6x6xf32>
    %6 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<5x4x6xf32>) -> tensor<f32>
    %7 = stablehlo.dot_general %arg0, %1, batching_dims = [1] x [2], contracting_dims = [0, 2] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<6x5x4xf32>) -> tensor<4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4x4xui32>
    %9 = stablehlo.iota dim = 1 : tensor<4x4xui32>
    %10 = stablehlo.compare EQ, %8, %9, UNSIGNED : (tensor<4x4xui32>, tensor<4x4xui32>) -> tensor<4x4xi1>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x4xi1>) -> tensor<4x4x6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x6xf32>
    %13 = stablehlo.select %11, %0, %12 : tensor<4x4x6xi1>, tensor<4x4x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4x4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %15 = stablehlo.iota dim = 0 : tensor<4x4xui32>
    %16 = stablehlo.iota dim = 1 : tensor<4x4xui32>
    %17 = stablehlo.compare EQ, %15, %16, UNSIGNED : (tensor<4x4xui32>, tensor<4x4xui32>) -> tensor<4x4xi1>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x4xi1>) -> tensor<4x4x6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4x6xf32>
    %20 = stablehlo.select %18, %0, %19 : tensor<4x4x6xi1>, tensor<4x4x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4x6xf32>, tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<5x4x6xf32>) -> tensor<3x5x4x6xf32>
    %23 = stablehlo.transpose %22, dims = [0, 3, 2, 1] : (tensor<3x5x4x6xf32>) -> tensor<3x6x4x5xf32>
    %24 = stablehlo.dot_general %arg2, %3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<6x4xf32>
    %25 = stablehlo.dot_general %arg0, %24, contracting_dims = [1, 2] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<6x4xf32>) -> tensor<5xf32>
    %26 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [0, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<5x4x6xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.slice %arg2 [0:2, 0:3] : (tensor<4x6xf32>) -> tensor<2x3xf32>
    %28 = stablehlo.slice %arg2 [0:3, 0:2] : (tensor<4x6xf32>) -> tensor<3x2xf32>
    %29 = call @kron(%27, %28) : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<6x6xf32>
    %30 = stablehlo.slice %arg0 [0:5, 0:4, 0:3] : (tensor<5x4x6xf32>) -> tensor<5x4x3xf32>
    %31 = stablehlo.slice %arg0 [0:5, 0:4, 2:5] : (tensor<5x4x6xf32>) -> tensor<5x4x3xf32>
    %32 = call @cross(%30, %31) : (tensor<5x4x3xf32>, tensor<5x4x3xf32>) -> tensor<5x4x3xf32>
    %33 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.multiply %35, %36 : tensor<3x3xf32>
    %38 = stablehlo.slice %arg0 [0:1, 0:4, 0:6] : (tensor<5x4x6xf32>) -> tensor<1x4x6xf32>
    %39 = stablehlo.reshape %38 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    %40 = stablehlo.dot_general %39, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x4xf32>
    %41 = stablehlo.reshape %arg2 : (tensor<4x6xf32>) -> tensor<24xf32>
    %42 = stablehlo.reshape %arg2 : (tensor<4x6xf32>) -> tensor<24xf32>
    %43 = stablehlo.dot_general %41, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24xf32>, tensor<24xf32>) -> tensor<f32>
    %44 = stablehlo.dot_general %arg0, %arg0, batching_dims = [0, 2] x [0, 2], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x6xf32>, tensor<5x4x6xf32>) -> tensor<5x6xf32>
    %45 = call @trace(%arg2) : (tensor<4x6xf32>) -> tensor<f32>
    return %4, %5, %6, %7, %14, %21, %23, %25, %26, %29, %32, %37, %40, %43, %44, %45 : tensor<5x4x3xf32>, tensor<5x6x6xf32>, tensor<f32>, tensor<4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<3x6x4x5xf32>, tensor<5xf32>, tensor<4x4xf32>, tensor<6x6xf32>, tensor<5x4x3xf32>, tensor<3x3xf32>, tensor<4x4xf32>, tensor<f32>, tensor<5x6xf32>, tensor<f32>
  }
  func.func private @kron(%arg0: tensor<2x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<6x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x1x3x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 3] : (tensor<3x2xf32>) -> tensor<1x3x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2, 3] : (tensor<2x1x3x1xf32>) -> tensor<2x3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x3x1x2xf32>) -> tensor<2x3x3x2xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<2x3x3x2xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x3x3x2xf32>) -> tensor<6x6xf32>
    return %5 : tensor<6x6xf32>
  }
  func.func private @cross(%arg0: tensor<5x4x3xf32>, %arg1: tensor<5x4x3xf32>) -> tensor<5x4x3xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 0:4, 0:1] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.slice %arg0 [0:5, 0:4, 1:2] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %4 = stablehlo.slice %arg0 [0:5, 0:4, 2:3] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %6 = stablehlo.slice %arg1 [0:5, 0:4, 0:1] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %8 = stablehlo.slice %arg1 [0:5, 0:4, 1:2] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %10 = stablehlo.slice %arg1 [0:5, 0:4, 2:3] : (tensor<5x4x3xf32>) -> tensor<5x4x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %12 = stablehlo.multiply %3, %11 : tensor<5x4xf32>
    %13 = stablehlo.multiply %5, %9 : tensor<5x4xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<5x4xf32>
    %15 = stablehlo.multiply %5, %7 : tensor<5x4xf32>
    %16 = stablehlo.multiply %1, %11 : tensor<5x4xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<5x4xf32>
    %18 = stablehlo.multiply %1, %9 : tensor<5x4xf32>
    %19 = stablehlo.multiply %3, %7 : tensor<5x4xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<5x4xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<1x5x4xf32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<1x5x4xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<1x5x4xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x5x4xf32>, tensor<1x5x4xf32>, tensor<1x5x4xf32>) -> tensor<3x5x4xf32>
    %25 = stablehlo.transpose %24, dims = [1, 2, 0] : (tensor<3x5x4xf32>) -> tensor<5x4x3xf32>
    return %25 : tensor<5x4x3xf32>
  }
  func.func private @trace(%arg0: tensor<4x6xf32>) -> tensor<f32> {
    %0 = stablehlo.iota dim = 0 : tensor<4x6xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x6xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x6xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<4x6xi1>, tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x6xi1>, %arg1: tensor<4x6xf32>, %arg2: tensor<4x6xf32>) -> tensor<4x6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x6xi1>, tensor<4x6xf32>
    return %0 : tensor<4x6xf32>
  }
}
