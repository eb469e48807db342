// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<1x4x4x2xf32>, %arg1: tensor<2x2x2x3xf32>) -> tensor<1x2x2x3xf32> {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<2x2x2x3xf32>) -> tensor<1x2x2x3xf32>
    return %0 : tensor<1x2x2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[[[2, 0], [0, -2], [-1, -2], [0, -1]], [[-1, 0], [-1, 2], [-2, 2], [0, -1]], [[0, -2], [1, 2], [-2, 1], [0, 0]], [[-1, -2], [-1, -2], [-2, 1], [-2, -1]]]]> : tensor<1x4x4x2xi8>
  %k1 = stablehlo.constant dense<[[[[1, 1], [-1, -1]], [[-1, 1], [-1, -1]], [[0, 2], [1, 2]]], [[[0, 0], [2, -2]], [[1, -1], [-2, 0]], [[-1, 2], [0, 0]]], [[[0, -2], [-1, 0]], [[-1, -1], [1, 0]], [[-1, -2], [-1, -1]]]]> : tensor<3x3x2x2xi8>
  %y1 = stablehlo.convolution(%x1, %k1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xi8>, tensor<3x3x2x2xi8>) -> tensor<1x2x2x2xi8>
  check.expect_eq_const %y1, dense<[[[[2, -1], [2, 10]], [[8, 8], [4, -2]]]]> : tensor<1x2x2x2xi8>
  %x2 = stablehlo.constant dense<[[[[-1, 1], [-2, 1], [1, 1], [-1, -1]], [[-1, 1], [-2, 0], [-2, -2], [-2, -1]], [[-1, 2], [0, 2], [0, 1], [-1, 2]], [[2, 0], [-2, -1], [1, 1], [2, -2]]]]> : tensor<1x4x4x2xi16>
  %k2 = stablehlo.constant dense<[[[[-2, -1], [-2, 1]], [[-2, 2], [-1, -1]], [[1, -1], [1, -2]]], [[[0, -2], [2, 0]], [[2, -1], [0, -2]], [[1, 0], [0, 1]]], [[[1, 2], [-2, 1]], [[2, 1], [0, 0]], [[-2, -2], [2, -1]]]]> : tensor<3x3x2x2xi16>
  %y2 = stablehlo.convolution(%x2, %k2) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xi16>, tensor<3x3x2x2xi16>) -> tensor<1x2x2x2xi16>
  check.expect_eq_const %y2, dense<[[[[-2, 3], [-1, -1]], [[3, 5], [4, -2]]]]> : tensor<1x2x2x2xi16>
  %x3 = stablehlo.constant dense<[[[[-2, 2], [0, 2], [-2, 0], [-1, 0]], [[2, -2], [1, 1], [0, 1], [-2, 2]], [[-1, -1], [2, -1], [2, 1], [0, -2]], [[1, -1], [1, 2], [-1, 1], [0, -1]]]]> : tensor<1x4x4x2xi32>
  %k3 = stablehlo.constant dense<[[[[-1, 0], [2, 2]], [[-1, 1], [1, -1]], [[1, 1], [1, -1]]], [[[-1, -2], [2, -1]], [[-1, -1], [0, -1]], [[-2, -2], [-1, -1]]], [[[-2, 2], [-2, 0]], [[1, 1], [2, -1]], [[-1, 2], [-2, -2]]]]> : tensor<3x3x2x2xi32>
  %y3 = stablehlo.convolution(%x3, %k3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xi32>, tensor<3x3x2x2xi32>) -> tensor<1x2x2x2xi32>
  check.expect_eq_const %y3, dense<[[[[-5, 2], [4, -5]], [[-10, 3], [-5, -5]]]]> : tensor<1x2x2x2xi32>
  %x4 = stablehlo.constant dense<[[[[2, -2], [0, 1], [2, 1], [-1, 0]], [[2, -2], [-1, 2], [2, 0], [0, 0]], [[2, 1], [2, 0], [1, 1], [-1, -1]], [[-1, 2], [2, 1], [1, -1], [2, -2]]]]> : tensor<1x4x4x2xi64>
  %k4 = stablehlo.constant dense<[[[[-2, 2], [0, 2]], [[-2, 2], [2, 1]], [[0, 0], [-2, 2]]], [[[1, -1], [1, -2]], [[1, 1], [1, -1]], [[0, 1], [-1, -2]]], [[[2, 2], [-1, 1]], [[-1, -1], [1, 2]], [[-2, 2], [-2, 1]]]]> : tensor<3x3x2x2xi64>
  %y4 = stablehlo.convolution(%x4, %k4) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xi64>, tensor<3x3x2x2xi64>) -> tensor<1x2x2x2xi64>
  check.expect_eq_const %y4, dense<[[[[-7, -4], [-2, -4]], [[-12, 19], [4, 9]]]]> : tensor<1x2x2x2xi64>
  %x5 = stablehlo.constant dense<[[[[2, 1], [0, 2], [1, 0], [2, 1]], [[2, 2], [2, 2], [0, 2], [2, 1]], [[1, 0], [1, 2], [0, 1], [2, 2]], [[0, 0], [2, 0], [1, 1], [2, 1]]]]> : tensor<1x4x4x2xui8>
  %k5 = stablehlo.constant dense<[[[[2, 0], [2, 2]], [[1, 0], [0, 1]], [[1, 0], [0, 2]]], [[[2, 2], [1, 1]], [[0, 0], [2, 1]], [[1, 1], [1, 1]]], [[[2, 0], [0, 1]], [[1, 0], [2, 0]], [[2, 2], [1, 2]]]]> : tensor<3x3x2x2xui8>
  %y5 = stablehlo.convolution(%x5, %k5) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xui8>, tensor<3x3x2x2xui8>) -> tensor<1x2x2x2xui8>
  check.expect_eq_const %y5, dense<[[[[16, 11], [18, 13]], [[11, 13], [32, 23]]]]> : tensor<1x2x2x2xui8>
  %x6 = stablehlo.constant dense<[[[[0, 2], [2, 2], [2, 2], [2, 0]], [[2, 0], [1, 2], [1, 0], [0, 0]], [[1, 1], [2, 1], [1, 1], [0, 1]], [[0, 0], [2, 2], [2, 1], [2, 0]]]]> : tensor<1x4x4x2xui16>
  %k6 = stablehlo.constant dense<[[[[2, 2], [0, 2]], [[2, 1], [2, 0]], [[2, 0], [2, 0]]], [[[2, 1], [2, 2]], [[0, 2], [2, 0]], [[1, 1], [1, 1]]], [[[2, 2], [2, 0]], [[0, 2], [2, 2]], [[2, 0], [2, 1]]]]> : tensor<3x3x2x2xui16>
  %y6 = stablehlo.convolution(%x6, %k6) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xui16>, tensor<3x3x2x2xui16>) -> tensor<1x2x2x2xui16>
  check.expect_eq_const %y6, dense<[[[[14, 10], [20, 16]], [[23, 9], [27, 24]]]]> : tensor<1x2x2x2xui16>
  %x7 = stablehlo.constant dense<[[[[0, 0], [2, 0], [1, 1], [2, 0]], [[1, 0], [2, 0], [1, 0], [1, 2]], [[0, 2], [2, 1], [0, 0], [0, 0]], [[2, 0], [2, 2], [0, 0], [2, 2]]]]> : tensor<1x4x4x2xui32>
  %k7 = stablehlo.constant dense<[[[[0, 1], [2, 1]], [[1, 2], [1, 0]], [[2, 2], [0, 2]]], [[[1, 2], [2, 1]], [[1, 0], [1, 2]], [[1, 2], [1, 1]]], [[[1, 0], [0, 2]], [[1, 0], [2, 0]], [[0, 2], [2, 0]]]]> : tensor<3x3x2x2xui32>
  %y7 = stablehlo.convolution(%x7, %k7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xui32>, tensor<3x3x2x2xui32>) -> tensor<1x2x2x2xui32>
  check.expect_eq_const %y7, dense<[[[[3, 8], [13, 12]], [[16, 19], [13, 23]]]]> : tensor<1x2x2x2xui32>
  %x8 = stablehlo.constant dense<[[[[0, 2], [1, 0], [0, 0], [1, 1]], [[2, 2], [1, 1], [2, 2], [2, 1]], [[0, 0], [2, 0], [0, 0], [0, 0]], [[1, 1], [1, 2], [2, 0], [0, 0]]]]> : tensor<1x4x4x2xui64>
  %k8 = stablehlo.constant dense<[[[[2, 2], [1, 0]], [[2, 1], [2, 2]], [[0, 2], [0, 2]]], [[[0, 1], [0, 1]], [[2, 0], [2, 0]], [[2, 0], [2, 0]]], [[[1, 1], [0, 1]], [[1, 1], [2, 0]], [[1, 1], [2, 2]]]]> : tensor<3x3x2x2xui64>
  %y8 = stablehlo.convolution(%x8, %k8) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xui64>, tensor<3x3x2x2xui64>) -> tensor<1x2x2x2xui64>
  check.expect_eq_const %y8, dense<[[[[15, 5], [15, 9]], [[20, 16], [14, 21]]]]> : tensor<1x2x2x2xui64>
  %x9 = stablehlo.constant dense<[[[[2.0, 0.0], [-2.0, -1.0], [2.0, 1.0], [2.0, -2.0]], [[-2.0, -1.0], [1.0, 2.0], [1.0, 1.0], [-1.0, 1.0]], [[-2.0, 0.0], [-1.0, -2.0], [1.0, 1.0], [2.0, 1.0]], [[-2.0, -2.0], [-2.0, -1.0], [-1.0, 2.0], [-2.0, 0.0]]]]> : tensor<1x4x4x2xf32>
  %k9 = stablehlo.constant dense<[[[[1.0, 1.0], [-1.0, -2.0]], [[1.0, 0.0], [1.0, 2.0]], [[2.0, 2.0], [-2.0, -1.0]]], [[[2.0, 0.0], [-1.0, -1.0]], [[2.0, 2.0], [1.0, 2.0]], [[0.0, -1.0], [-1.0, 0.0]]], [[[-2.0, 0.0], [-2.0, 0.0]], [[2.0, 0.0], [2.0, 0.0]], [[-2.0, -2.0], [-2.0, 0.0]]]]> : tensor<3x3x2x2xf32>
  %y9 = stablehlo.convolution(%x9, %k9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x2xf32>) -> tensor<1x2x2x2xf32>
  check.expect_eq_const %y9, dense<[[[[-7.0, 4.0], [2.0, 7.0]], [[-9.0, -1.0], [11.0, 4.0]]]]> : tensor<1x2x2x2xf32>
  %x10 = stablehlo.constant dense<[[[[2.0, 2.0], [0.0, 0.0], [-2.0, 2.0], [2.0, -1.0]], [[2.0, 1.0], [2.0, 0.0], [0.0, 1.0], [0.0, -1.0]], [[1.0, -2.0], [2.0, -1.0], [0.0, 1.0], [-2.0, 0.0]], [[1.0, -1.0], [2.0, -1.0], [-1.0, 0.0], [-2.0, -1.0]]]]> : tensor<1x4x4x2xf64>
  %k10 = stablehlo.constant dense<[[[[-2.0, 0.0], [0.0, -2.0]], [[-2.0, 1.0], [0.0, 0.0]], [[0.0, -2.0], [-2.0, 2.0]]], [[[-2.0, 0.0], [-1.0, 0.0]], [[-2.0, -1.0], [2.0, -1.0]], [[-2.0, 1.0], [-2.0, -2.0]]], [[[0.0, 1.0], [1.0, 1.0]], [[2.0, 1.0], [-2.0, 2.0]], [[-1.0, 2.0], [0.0, 0.0]]]]> : tensor<3x3x2x2xf64>
  %y10 = stablehlo.convolution(%x10, %k10) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf64>, tensor<3x3x2x2xf64>) -> tensor<1x2x2x2xf64>
  check.expect_eq_const %y10, dense<[[[[0.0, 4.0], [4.0, 8.0]], [[-10.0, 6.0], [0.0, -9.0]]]]> : tensor<1x2x2x2xf64>
  %x11 = stablehlo.constant dense<[[[[2.0, -2.0], [2.0, 2.0], [-1.0, 1.0], [0.0, -1.0]], [[0.0, 2.0], [0.0, -1.0], [0.0, 1.0], [-1.0, -1.0]], [[1.0, -2.0], [1.0, -2.0], [1.0, 1.0], [1.0, -2.0]], [[-1.0, 0.0], [2.0, 0.0], [-2.0, 1.0], [-2.0, 2.0]]]]> : tensor<1x4x4x2xf16>
  %k11 = stablehlo.constant dense<[[[[2.0, 2.0], [-2.0, 1.0]], [[-2.0, 0.0], [2.0, -1.0]], [[2.0, 0.0], [-2.0, 0.0]]], [[[-2.0, 1.0], [2.0, 2.0]], [[2.0, 1.0], [0.0, 1.0]], [[-2.0, 0.0], [1.0, 0.0]]], [[[-1.0, -1.0], [2.0, -2.0]], [[0.0, -2.0], [1.0, -2.0]], [[0.0, 2.0], [-1.0, 1.0]]]]> : tensor<3x3x2x2xf16>
  %y11 = stablehlo.convolution(%x11, %k11) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf16>, tensor<3x3x2x2xf16>) -> tensor<1x2x2x2xf16>
  check.expect_eq_const %y11, dense<[[[[5.0, -5.0], [-3.0, 3.0]], [[4.0, 3.0], [-7.0, -5.0]]]]> : tensor<1x2x2x2xf16>
  %x12 = stablehlo.constant dense<[[[[-2.0, -2.0], [0.0, 0.0], [1.0, -1.0], [1.0, 1.0]], [[2.0, 2.0], [-2.0, 0.0], [1.0, 1.0], [-2.0, 0.0]], [[1.0, 0.0], [0.0, -1.0], [-2.0, -2.0], [2.0, 1.0]], [[-2.0, 1.0], [-2.0, 2.0], [0.0, 1.0], [2.0, -2.0]]]]> : tensor<1x4x4x2xbf16>
  %k12 = stablehlo.constant dense<[[[[1.0, 2.0], [-1.0, 2.0]], [[1.0, 0.0], [2.0, -1.0]], [[0.0, 0.0], [-2.0, -2.0]]], [[[-2.0, -2.0], [0.0, -2.0]], [[0.0, -2.0], [-1.0, -2.0]], [[2.0, -2.0], [0.0, -1.0]]], [[[1.0, 2.0], [0.0, 0.0]], [[1.0, 2.0], [-2.0, 2.0]], [[2.0, 2.0], [1.0, 2.0]]]]> : tensor<3x3x2x2xbf16>
  %y12 = stablehlo.convolution(%x12, %k12) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xbf16>, tensor<3x3x2x2xbf16>) -> tensor<1x2x2x2xbf16>
  check.expect_eq_const %y12, dense<[[[[-4.0, 12.0], [-4.0, -7.0]], [[0.0, -5.0], [5.0, -2.0]]]]> : tensor<1x2x2x2xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[[[(1.0, 1.0), (-2.0, 1.0)], [(-1.0, 1.0), (1.0, 1.0)], [(2.0, 1.0), (2.0, 1.0)], [(1.0, 1.0), (1.0, 1.0)]], [[(0.0, 1.0), (1.0, 1.0)], [(-1.0, 1.0), (2.0, 1.0)], [(-2.0, 1.0), (2.0, 1.0)], [(1.0, 1.0), (-1.0, 1.0)]], [[(-2.0, 1.0), (0.0, 1.0)], [(1.0, 1.0), (1.0, 1.0)], [(-1.0, 1.0), (-1.0, 1.0)], [(-1.0, 1.0), (0.0, 1.0)]], [[(-2.0, 1.0), (0.0, 1.0)], [(1.0, 1.0), (-2.0, 1.0)], [(-2.0, 1.0), (0.0, 1.0)], [(1.0, 1.0), (0.0, 1.0)]]]]> : tensor<1x4x4x2xcomplex<f32>>
  %k = stablehlo.constant dense<[[[[(0.0, 0.0), (-1.0, -2.0)], [(0.0, 0.0), (-1.0, -2.0)]], [[(-2.0, -4.0), (-1.0, -2.0)], [(-1.0, -2.0), (-2.0, -4.0)]], [[(0.0, 0.0), (2.0, 4.0)], [(0.0, 0.0), (-2.0, -4.0)]]], [[[(2.0, 4.0), (0.0, 0.0)], [(1.0, 2.0), (-1.0, -2.0)]], [[(2.0, 4.0), (-1.0, -2.0)], [(-1.0, -2.0), (1.0, 2.0)]], [[(1.0, 2.0), (2.0, 4.0)], [(2.0, 4.0), (-1.0, -2.0)]]], [[[(1.0, 2.0), (1.0, 2.0)], [(0.0, 0.0), (2.0, 4.0)]], [[(-1.0, -2.0), (1.0, 2.0)], [(2.0, 4.0), (2.0, 4.0)]], [[(0.0, 0.0), (0.0, 0.0)], [(-1.0, -2.0), (1.0, 2.0)]]]]> : tensor<3x3x2x2xcomplex<f32>>
  %y = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xcomplex<f32>>, tensor<3x3x2x2xcomplex<f32>>) -> tensor<1x2x2x2xcomplex<f32>>
  check.expect_eq_const %y, dense<[[[[(-3.0, 14.0), (-12.0, 1.0)], [(-6.0, 28.0), (-10.0, 15.0)]], [[(0.0, 5.0), (-13.0, -16.0)], [(-4.0, 17.0), (-11.0, -12.0)]]]]> : tensor<1x2x2x2xcomplex<f32>>
  return
}
// -----
// Depthwise, in generic form.
func.func @main() {
  %x = stablehlo.constant dense<[[[0.0, -2.0], [-2.0, 1.0], [-3.0, 0.0], [3.0, 1.0], [0.0, -2.0]]]> : tensor<1x5x2xf32>
  %k = stablehlo.constant dense<[[[0.0, 2.0]], [[1.0, -1.0]]]> : tensor<2x1x2xf32>
  %y = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 2 : i64}> : (tensor<1x5x2xf32>, tensor<2x1x2xf32>) -> tensor<1x4x2xf32>
  check.expect_eq_const %y, dense<[[[-2.0, -5.0], [-3.0, 2.0], [3.0, -1.0], [0.0, 4.0]]]> : tensor<1x4x2xf32>
  return
}
// -----
func.func @main(%arg0: tensor<1x4x4x2xf32>, %arg1: tensor<2x2x3x3xf32>) {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x2x3xf32> // expected-error: convolution_c14
  return
}
// -----
// No spatial dimensions: a product of matrices.
func.func @main() {
  %x = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %k = stablehlo.constant dense<[[1.0], [10.0]]> : tensor<2x1xf32>
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, f]x[i, o]->[b, f], window = {stride = [], pad = [], lhs_dilate = [], rhs_dilate = [], reverse = []} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
  check.expect_eq_const %0, dense<[[21.0], [43.0]]> : tensor<2x1xf32>
  return
}
