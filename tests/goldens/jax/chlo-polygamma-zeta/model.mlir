module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<378xf32>, %arg1: tensor<378xf32>) -> (tensor<378xf32> {jax.result_info = "result[0]"}, tensor<378xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.polygamma %arg0, %arg1 : tensor<378xf32>, tensor<378xf32> -> tensor<378xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<378xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<378xf32>
    %3 = chlo.zeta %2, %arg1 : tensor<378xf32>, tensor<378xf32> -> tensor<378xf32>
    return %0, %3 : tensor<378xf32>, tensor<378xf32>
  }
}
