module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x9x3xf32>, %arg1: tensor<3x3x4xf32>, %arg2: tensor<2x6x7x4xf32>, %arg3: tensor<3x2x4x5xf32>, %arg4: tensor<3x3x1x8xf32>, %arg5: tensor<3x3x2x6xf32>, %arg6: tensor<1x4x5x4x2xf32>, %arg7: tensor<2x3x2x2x3xf32>) -> (tensor<2x5x4xf32> {jax.result_info = "result[0]"}, tensor<2x8x4xf32> {jax.result_info = "result[1]"}, tensor<2x2x6x5xf32> {jax.result_info = "result[2]"}, tensor<2x12x14x5xf32> {jax.result_info = "result[3]"}, tensor<2x18x15x5xf32> {jax.result_info = "result[4]"}, tensor<2x3x7x8xf32> {jax.result_info = "result[5]"}, tensor<2x6x7x6xf32> {jax.result_info = "result[6]"}, tensor<3x3x2x6xf32> {jax.result_info = "result[7]"}, tensor<2x6x7x4xf32> {jax.result_info = "result[8]"}, tensor<1x4x3x4x3xf32> {jax.result_info = "result[9]"}, tensor<2x5x6x7xf32> {jax.result_info = "result[10]"}, tensor<11xf32> {jax.result_info = "result[11]"}, tensor<2x3x3x16xf32> {jax.result_info = "result[12]"}, tensor<2x2x9x4xf32> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x9x3xf32>, tensor<3x3x4xf32>) -> tensor<2x5x4xf32>
    %1 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[4, -1]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x9x3xf32>, tensor<3x3x4xf32>) -> tensor<2x8x4xf32>
    %2 = stablehlo.convolution(%arg2, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x2x4x5xf32>) -> tensor<2x2x6x5xf32>
    %3 = stablehlo.convolution(%arg2, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [1, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x2x4x5xf32>) -> tensor<2x12x14x5xf32>
    %4 = stablehlo.convolution(%arg2, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 2], [2, 2]], lhs_dilate = [3, 2], rhs_dilate = [1, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x2x4x5xf32>) -> tensor<2x18x15x5xf32>
    %5 = stablehlo.convolution(%arg2, %arg4) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 1], pad = [[0, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x3x1x8xf32>) -> tensor<2x3x7x8xf32>
    %6 = stablehlo.convolution(%arg2, %arg5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x3x2x6xf32>) -> tensor<2x6x7x6xf32>
    %7 = stablehlo.convolution(%arg2, %arg5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x3x2x6xf32>) -> tensor<2x6x7x6xf32>
    %8 = stablehlo.sine %7 : tensor<2x6x7x6xf32>
    %9 = stablehlo.cosine %7 : tensor<2x6x7x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x6x7x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x6x7x6xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<2x6x7x6xf32>
    %13 = stablehlo.convolution(%arg2, %12) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 2 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<2x6x7x6xf32>) -> tensor<3x3x2x6xf32>
    %14 = stablehlo.convolution(%arg2, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 3], pad = [[0, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<3x2x4x5xf32>) -> tensor<2x3x3x5xf32>
    %15 = stablehlo.sine %14 : tensor<2x3x3x5xf32>
    %16 = stablehlo.cosine %14 : tensor<2x3x3x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x3x3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x3x5xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<2x3x3x5xf32>
    %20 = stablehlo.reverse %arg3, dims = [0, 1] : tensor<3x2x4x5xf32>
    %21 = stablehlo.convolution(%19, %20) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [1, 1]], lhs_dilate = [2, 3], rhs_dilate = [1, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x5xf32>, tensor<3x2x4x5xf32>) -> tensor<2x6x7x4xf32>
    %22 = stablehlo.convolution(%arg6, %arg7) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {stride = [1, 2, 1], pad = [[0, 1], [1, 1], [0, 1]], lhs_dilate = [1, 1, 1], rhs_dilate = [1, 1, 1], reverse = [false, false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x5x4x2xf32>, tensor<2x3x2x2x3xf32>) -> tensor<1x4x3x4x3xf32>
    %23 = stablehlo.transpose %arg2, dims = [0, 3, 1, 2] : (tensor<2x6x7x4xf32>) -> tensor<2x4x6x7xf32>
    %24 = stablehlo.transpose %arg3, dims = [3, 2, 0, 1] : (tensor<3x2x4x5xf32>) -> tensor<5x4x3x2xf32>
    %25 = stablehlo.convolution(%23, %24) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x6x7xf32>, tensor<5x4x3x2xf32>) -> tensor<2x5x6x7xf32>
    %26 = stablehlo.slice %arg0 [0:1, 0:9, 0:1] : (tensor<2x9x3xf32>) -> tensor<1x9x1xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x9x1xf32>) -> tensor<9xf32>
    %28 = stablehlo.slice %arg1 [0:3, 0:1, 0:1] : (tensor<3x3x4xf32>) -> tensor<3x1x1xf32>
    %29 = stablehlo.reshape %28 : (tensor<3x1x1xf32>) -> tensor<3xf32>
    %30 = call @convolve(%27, %29) : (tensor<9xf32>, tensor<3xf32>) -> tensor<11xf32>
    %31 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %33 = stablehlo.add %31, %32 : tensor<4x4xi32>
    %34 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %35 = stablehlo.compare EQ, %33, %34, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %36 = stablehlo.convert %35 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<4x4x4xf32>
    %38 = stablehlo.reshape %37 : (tensor<4x4x4xf32>) -> tensor<16x1x2x2xf32>
    %39 = stablehlo.transpose %38, dims = [2, 3, 1, 0] : (tensor<16x1x2x2xf32>) -> tensor<2x2x1x16xf32>
    %40 = stablehlo.convolution(%arg2, %39) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x7x4xf32>, tensor<2x2x1x16xf32>) -> tensor<2x3x3x16xf32>
    %41 = stablehlo.negate %arg0 : tensor<2x9x3xf32>
    %42 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2, 3] : (tensor<2x9x3xf32>) -> tensor<1x2x9x3xf32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [1, 2, 3] : (tensor<2x9x3xf32>) -> tensor<1x2x9x3xf32>
    %44 = stablehlo.concatenate %42, %43, dim = 0 : (tensor<1x2x9x3xf32>, tensor<1x2x9x3xf32>) -> tensor<2x2x9x3xf32>
    %45 = stablehlo.reverse %arg1, dims = [0] : tensor<3x3x4xf32>
    %46 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x3x4xf32>) -> tensor<1x3x3x4xf32>
    %47 = stablehlo.broadcast_in_dim %45, dims = [1, 2, 3] : (tensor<3x3x4xf32>) -> tensor<1x3x3x4xf32>
    %48 = stablehlo.concatenate %46, %47, dim = 0 : (tensor<1x3x3x4xf32>, tensor<1x3x3x4xf32>) -> tensor<2x3x3x4xf32>
    %49 = stablehlo.transpose %44, dims = [1, 2, 0, 3] : (tensor<2x2x9x3xf32>) -> tensor<2x9x2x3xf32>
    %50 = stablehlo.reshape %49 : (tensor<2x9x2x3xf32>) -> tensor<2x9x6xf32>
    %51 = stablehlo.transpose %48, dims = [1, 2, 0, 3] : (tensor<2x3x3x4xf32>) -> tensor<3x3x2x4xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x3x2x4xf32>) -> tensor<3x3x8xf32>
    %53 = stablehlo.convolution(%50, %52) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x9x6xf32>, tensor<3x3x8xf32>) -> tensor<2x9x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<2x9x8xf32>) -> tensor<2x9x2x4xf32>
    %55 = stablehlo.transpose %54, dims = [2, 0, 1, 3] : (tensor<2x9x2x4xf32>) -> tensor<2x2x9x4xf32>
    return %0, %1, %2, %3, %4, %5, %6, %13, %21, %22, %25, %30, %40, %55 : tensor<2x5x4xf32>, tensor<2x8x4xf32>, tensor<2x2x6x5xf32>, tensor<2x12x14x5xf32>, tensor<2x18x15x5xf32>, tensor<2x3x7x8xf32>, tensor<2x6x7x6xf32>, tensor<3x3x2x6xf32>, tensor<2x6x7x4xf32>, tensor<1x4x3x4x3xf32>, tensor<2x5x6x7xf32>, tensor<11xf32>, tensor<2x3x3x16xf32>, tensor<2x2x9x4xf32>
  }
  func.func private @convolve(%arg0: tensor<9xf32>, %arg1: tensor<3xf32>) -> tensor<11xf32> {
    %0 = call @_conv(%arg0, %arg1) : (tensor<9xf32>, tensor<3xf32>) -> tensor<11xf32>
    return %0 : tensor<11xf32>
  }
  func.func private @_conv(%arg0: tensor<9xf32>, %arg1: tensor<3xf32>) -> tensor<11xf32> {
    %0 = call @_flip(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<9xf32>) -> tensor<1x1x9xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x9xf32>, tensor<1x1x3xf32>) -> tensor<1x1x11xf32>
    %4 = stablehlo.reshape %3 : (tensor<1x1x11xf32>) -> tensor<11xf32>
    return %4 : tensor<11xf32>
  }
  func.func private @_flip(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
