// Batch groups where the padded input is copied; complex and real.
func.func public @main(%arg0: tensor<3x4x6xcomplex<f32>>, %arg1: tensor<3x4x12xcomplex<f32>>) -> tensor<3x12x2xcomplex<f32>> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[-1, 3]], reverse = [true]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xcomplex<f32>>, tensor<3x4x12xcomplex<f32>>) -> tensor<3x12x2xcomplex<f32>>
    return %0 : tensor<3x12x2xcomplex<f32>>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xf32>, %arg1: tensor<3x4x12xf32>) -> tensor<3x12x2xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[-1, 3]], reverse = [true]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xf32>, tensor<3x4x12xf32>) -> tensor<3x12x2xf32>
    return %0 : tensor<3x12x2xf32>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xcomplex<f32>>, %arg1: tensor<3x4x12xcomplex<f32>>) -> tensor<3x12x2xcomplex<f32>> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[-1, 3]]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xcomplex<f32>>, tensor<3x4x12xcomplex<f32>>) -> tensor<3x12x2xcomplex<f32>>
    return %0 : tensor<3x12x2xcomplex<f32>>
}
// -----
func.func public @main(%arg0: tensor<3x4x2xcomplex<f32>>, %arg1: tensor<3x4x4xcomplex<f32>>) -> tensor<3x4x2xcomplex<f32>> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[-1, 3]], reverse = [true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<3x4x2xcomplex<f32>>, tensor<3x4x4xcomplex<f32>>) -> tensor<3x4x2xcomplex<f32>>
    return %0 : tensor<3x4x2xcomplex<f32>>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xf32>, %arg1: tensor<3x4x12xf32>) -> tensor<2x12x2xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[-1, 2]]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xf32>, tensor<3x4x12xf32>) -> tensor<2x12x2xf32>
    return %0 : tensor<2x12x2xf32>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xf32>, %arg1: tensor<3x4x12xf32>) -> tensor<2x12x2xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[0, 1]]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xf32>, tensor<3x4x12xf32>) -> tensor<2x12x2xf32>
    return %0 : tensor<2x12x2xf32>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xf32>, %arg1: tensor<4x3x12xf32>) -> tensor<2x2x12xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[0, i, o]->[b, 0, f], window = {pad = [[0, 1]]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xf32>, tensor<4x3x12xf32>) -> tensor<2x2x12xf32>
    return %0 : tensor<2x2x12xf32>
}
// -----
func.func public @main(%arg0: tensor<3x4x6xf32>, %arg1: tensor<3x4x12xf32>) -> tensor<2x12x6xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [f, 0, b]x[i, 0, o]->[0, f, b], window = {pad = [[0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<3x4x6xf32>, tensor<3x4x12xf32>) -> tensor<2x12x6xf32>
    return %0 : tensor<2x12x6xf32>
}
