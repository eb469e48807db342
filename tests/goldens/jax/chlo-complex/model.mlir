module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<260xcomplex<f32>>) -> (tensor<260xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[3]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[6]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[7]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[8]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[9]"}, tensor<260xcomplex<f32>> {jax.result_info = "result[10]"}) {
    %0 = chlo.acos %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %1 = chlo.acosh %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %2 = chlo.asin %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %3 = chlo.asinh %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %4 = chlo.atan %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %5 = chlo.atanh %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %6 = chlo.cosh %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %7 = chlo.sinh %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %8 = stablehlo.tan %arg0 : tensor<260xcomplex<f32>>
    %9 = chlo.square %arg0 : tensor<260xcomplex<f32>> -> tensor<260xcomplex<f32>>
    %10 = stablehlo.real %arg0 : (tensor<260xcomplex<f32>>) -> tensor<260xf32>
    %11 = stablehlo.imag %arg0 : (tensor<260xcomplex<f32>>) -> tensor<260xf32>
    %12 = stablehlo.negate %11 : tensor<260xf32>
    %13 = stablehlo.complex %10, %12 : tensor<260xcomplex<f32>>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %13 : tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>, tensor<260xcomplex<f32>>
  }
}
