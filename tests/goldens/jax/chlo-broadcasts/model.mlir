module @jit_main {
  func.func public @main(%arg0: tensor<3x1x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<f32>, %arg3: tensor<3x1xi32>, %arg4: tensor<4xi32>, %arg5: tensor<f32>) -> (tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xi32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<3x1x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>) {
    %0 = "chlo.broadcast_add"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %1 = "chlo.broadcast_add"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %2 = "chlo.broadcast_atan2"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %3 = "chlo.broadcast_atan2"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %4 = "chlo.broadcast_divide"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %5 = "chlo.broadcast_divide"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %6 = "chlo.broadcast_maximum"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %7 = "chlo.broadcast_maximum"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = "chlo.broadcast_minimum"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %9 = "chlo.broadcast_minimum"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = "chlo.broadcast_multiply"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %11 = "chlo.broadcast_multiply"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = "chlo.broadcast_power"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %13 = "chlo.broadcast_power"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = "chlo.broadcast_remainder"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %15 = "chlo.broadcast_remainder"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %16 = "chlo.broadcast_subtract"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %17 = "chlo.broadcast_subtract"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = "chlo.broadcast_next_after"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xf32>
    %19 = "chlo.broadcast_next_after"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %20 = "chlo.broadcast_and"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %21 = "chlo.broadcast_or"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %22 = "chlo.broadcast_xor"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %23 = "chlo.broadcast_shift_left"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %24 = "chlo.broadcast_shift_right_arithmetic"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %25 = "chlo.broadcast_shift_right_logical"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %26 = "chlo.broadcast_add"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %27 = "chlo.broadcast_divide"(%arg3, %arg4) : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %28 = "chlo.broadcast_compare"(%arg3, %arg4) {comparison_direction = #chlo<comparison_direction LT>} : (tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi1>
    %29 = "chlo.broadcast_select"(%28, %arg3, %arg4) : (tensor<3x4xi1>, tensor<3x1xi32>, tensor<4xi32>) -> tensor<3x4xi32>
    %30 = "chlo.broadcast_complex"(%arg0, %arg1) : (tensor<3x1x4xf32>, tensor<2x4xf32>) -> tensor<3x2x4xcomplex<f32>>
    %31 = "stablehlo.imag"(%30) : (tensor<3x2x4xcomplex<f32>>) -> tensor<3x2x4xf32>
    %32 = "chlo.broadcast_zeta"(%arg2, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %33 = "chlo.broadcast_polygamma"(%arg5, %arg1) : (tensor<f32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %34 = "chlo.constant_like"(%arg0) {value = 2.5 : f32} : (tensor<3x1x4xf32>) -> tensor<3x1x4xf32>
    %35 = "chlo.is_pos_inf"(%arg1) : (tensor<2x4xf32>) -> tensor<2x4xi1>
    %36 = "chlo.is_neg_inf"(%arg1) : (tensor<2x4xf32>) -> tensor<2x4xi1>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %31, %32, %33, %34, %35, %36 : tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xi32>, tensor<3x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<3x1x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>
  }
}
