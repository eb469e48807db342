module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xi32>, %arg1: tensor<20xui32>, %arg2: tensor<4x9xf32>, %arg3: tensor<20xi8>) -> (tensor<20xi32> {jax.result_info = "result[0]"}, tensor<20xui32> {jax.result_info = "result[1]"}, tensor<20xi8> {jax.result_info = "result[2]"}, tensor<4x3xf32> {jax.result_info = "result[3][0]"}, tensor<4x3xi32> {jax.result_info = "result[3][1]"}, tensor<5xi32> {jax.result_info = "result[4][0]"}, tensor<5xi32> {jax.result_info = "result[4][1]"}, tensor<2xui32> {jax.result_info = "result[5][0]"}, tensor<2xi32> {jax.result_info = "result[5][1]"}, tensor<4x4xf16> {jax.result_info = "result[6][0]"}, tensor<4x4xi32> {jax.result_info = "result[6][1]"}) {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<20xi32>
    %1 = chlo.mulhi %arg0, %0 : tensor<20xi32>, tensor<20xi32> -> tensor<20xi32>
    %2 = stablehlo.reverse %arg1, dims = [0] : tensor<20xui32>
    %3 = chlo.mulhi %arg1, %2 : tensor<20xui32>, tensor<20xui32> -> tensor<20xui32>
    %4 = stablehlo.reverse %arg3, dims = [0] : tensor<20xi8>
    %5 = chlo.mulhi %arg3, %4 : tensor<20xi8>, tensor<20xi8> -> tensor<20xi8>
    %values, %indices = chlo.top_k(%arg2, k = 3) : tensor<4x9xf32> -> (tensor<4x3xf32>, tensor<4x3xi32>)
    %values_0, %indices_1 = chlo.top_k(%arg0, k = 5) : tensor<20xi32> -> (tensor<5xi32>, tensor<5xi32>)
    %values_2, %indices_3 = chlo.top_k(%arg1, k = 2) : tensor<20xui32> -> (tensor<2xui32>, tensor<2xi32>)
    %6 = stablehlo.convert %arg2 : (tensor<4x9xf32>) -> tensor<4x9xf16>
    %values_4, %indices_5 = chlo.top_k(%6, k = 4) : tensor<4x9xf16> -> (tensor<4x4xf16>, tensor<4x4xi32>)
    return %1, %3, %5, %values, %indices, %values_0, %indices_1, %values_2, %indices_3, %values_4, %indices_5 : tensor<20xi32>, tensor<20xui32>, tensor<20xi8>, tensor<4x3xf32>, tensor<4x3xi32>, tensor<5xi32>, tensor<5xi32>, tensor<2xui32>, tensor<2xi32>, tensor<4x4xf16>, tensor<4x4xi32>
  }
}
