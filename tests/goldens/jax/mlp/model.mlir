module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x24xf32>, %arg3: tensor<24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<7x20xf32>) -> (tensor<7x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg6, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x20xf32>, tensor<20x32xf32>) -> tensor<7x32xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<7x32xf32>
    %3 = stablehlo.add %0, %2 : tensor<7x32xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<7x32xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7x32xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x32xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x32xf32>
    %8 = stablehlo.add %3, %7 : tensor<7x32xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x32xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<7x32xf32>
    %11 = stablehlo.tanh %10 : tensor<7x32xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x32xf32>
    %13 = stablehlo.add %12, %11 : tensor<7x32xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x32xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<7x32xf32>
    %16 = stablehlo.multiply %3, %15 : tensor<7x32xf32>
    %17 = stablehlo.dot_general %16, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x32xf32>, tensor<32x24xf32>) -> tensor<7x24xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<7x24xf32>
    %20 = stablehlo.add %17, %19 : tensor<7x24xf32>
    %21 = call @silu(%20) : (tensor<7x24xf32>) -> tensor<7x24xf32>
    %22 = stablehlo.dot_general %21, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x24xf32>, tensor<24x5xf32>) -> tensor<7x5xf32>
    %23 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<7x5xf32>
    %25 = stablehlo.add %22, %24 : tensor<7x5xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<7x5xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %28 = stablehlo.maximum %27, %26 : tensor<7xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x5xf32>
    %31 = stablehlo.subtract %25, %30 : tensor<7x5xf32>
    %32 = stablehlo.exponential %31 : tensor<7x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<7x5xf32>, tensor<f32>) -> tensor<7xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x5xf32>
    %36 = stablehlo.divide %32, %35 : tensor<7x5xf32>
    return %36 : tensor<7x5xf32>
  }
  func.func private @silu(%arg0: tensor<7x24xf32>) -> tensor<7x24xf32> {
    %0 = stablehlo.negate %arg0 : tensor<7x24xf32>
    %1 = stablehlo.exponential %0 : tensor<7x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<7x24xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<7x24xf32>
    return %6 : tensor<7x24xf32>
  }
}
