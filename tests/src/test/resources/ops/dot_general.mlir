// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, HIGHEST] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[[2, 2, 2, 2], [1, 0, 0, 2], [2, 0, 0, 1]], [[0, 2, 0, 0], [2, 1, 0, 1], [0, 2, 1, 2]]]> : tensor<2x3x4xi8>
  %y1 = stablehlo.constant dense<[[[2, 0, 0, 2], [1, 0, 2, 2], [2, 1, 0, 1], [0, 0, 2, 0], [0, 2, 0, 1]], [[0, 2, 2, 2], [1, 1, 1, 2], [1, 2, 1, 1], [2, 0, 0, 2], [2, 2, 1, 1]]]> : tensor<2x5x4xi8>
  %z1 = stablehlo.dot_general %x1, %y1, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xi8>, tensor<2x5x4xi8>) -> tensor<2x3x5xi8>
  check.expect_eq_const %z1, dense<[[[8, 10, 8, 4, 6], [6, 5, 4, 0, 2], [6, 4, 5, 0, 1]], [[4, 2, 4, 0, 4], [4, 5, 5, 6, 7], [10, 7, 7, 4, 7]]]> : tensor<2x3x5xi8>
  %x2 = stablehlo.constant dense<[[[1, 2, 0, 1], [-2, 4, 4, -3], [2, -1, 0, -3]], [[4, -4, -2, -2], [0, -3, 2, -1], [0, -1, -3, 0]]]> : tensor<2x3x4xi16>
  %y2 = stablehlo.constant dense<[[[-2, -1, 0, 0], [-4, 2, 2, -2], [-1, -4, 4, 4], [3, 0, 4, 2], [4, -4, 1, -1]], [[0, -4, -2, -2], [-3, -3, 3, -3], [3, -2, 2, -1], [2, 4, -4, -3], [-4, 4, 3, 3]]]> : tensor<2x5x4xi16>
  %z2 = "stablehlo.dot_general"(%x2, %y2) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xi16>, tensor<2x5x4xi16>) -> tensor<2x3x5xi16>
  check.expect_eq_const %z2, dense<[[[-4, -2, -5, 5, -5], [0, 30, -10, 4, -17], [-3, -4, -10, 0, 15]], [[24, 0, 18, 6, -44], [10, 18, 11, -17, -9], [10, -6, -4, 8, -13]]]> : tensor<2x3x5xi16>
  %x3 = stablehlo.constant dense<[[[0, -3, 0, -2], [-3, 3, 1, 0], [-2, -2, -3, -2]], [[-1, -3, -2, 0], [-4, -3, -2, -1], [4, 1, 1, 0]]]> : tensor<2x3x4xi32>
  %y3 = stablehlo.constant dense<[[[-1, 1, 2, 1], [-3, -3, -4, 4], [-4, 1, -1, -1], [-4, -1, 3, -1], [3, -1, -2, 2]], [[2, -2, 3, -4], [-1, 3, 1, -3], [2, 3, -1, 3], [3, 2, 2, 0], [1, 0, -4, -4]]]> : tensor<2x5x4xi32>
  %z3 = stablehlo.dot_general %x3, %y3, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xi32>, tensor<2x5x4xi32>) -> tensor<2x3x5xi32>
  check.expect_eq_const %z3, dense<[[[-5, 1, -1, 5, -1], [8, -4, 14, 12, -14], [-8, 16, 11, 3, -2]], [[-2, -10, -9, -13, 7], [-4, -4, -18, -22, 8], [9, 0, 10, 16, 0]]]> : tensor<2x3x5xi32>
  %x4 = stablehlo.constant dense<[[[-3, 1, -1, -3], [3, -4, 4, -1], [0, 0, 2, 3]], [[2, -4, 3, -3], [-1, -1, -1, -1], [1, -3, -4, -4]]]> : tensor<2x3x4xi64>
  %y4 = stablehlo.constant dense<[[[-2, -2, 4, -3], [4, 2, 3, 2], [-3, 4, -2, 0], [1, -3, 4, 2], [-3, 1, -3, 4]], [[4, 4, -1, -1], [3, -4, 4, 3], [-1, 0, 3, -4], [2, -1, -3, 1], [-3, -4, -1, 0]]]> : tensor<2x5x4xi64>
  %z4 = "stablehlo.dot_general"(%x4, %y4) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xi64>, tensor<2x5x4xi64>) -> tensor<2x3x5xi64>
  check.expect_eq_const %z4, dense<[[[9, -19, 15, -16, 1], [21, 14, -33, 29, -29], [-1, 12, -4, 14, 6]], [[-8, 25, 19, -4, 7], [-6, -6, 2, 1, 8], [0, -13, 3, 13, 13]]]> : tensor<2x3x5xi64>
  %x5 = stablehlo.constant dense<[[[1, 0, 0, 0], [0, 2, 2, 1], [2, 2, 1, 1]], [[2, 0, 2, 0], [2, 1, 1, 0], [1, 2, 0, 0]]]> : tensor<2x3x4xui8>
  %y5 = stablehlo.constant dense<[[[2, 1, 0, 1], [1, 1, 0, 1], [1, 1, 1, 1], [2, 0, 0, 2], [1, 0, 0, 0]], [[0, 1, 1, 0], [1, 2, 1, 2], [2, 2, 1, 1], [0, 1, 1, 0], [1, 2, 1, 2]]]> : tensor<2x5x4xui8>
  %z5 = stablehlo.dot_general %x5, %y5, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xui8>, tensor<2x5x4xui8>) -> tensor<2x3x5xui8>
  check.expect_eq_const %z5, dense<[[[2, 1, 1, 2, 1], [3, 3, 5, 2, 0], [7, 5, 6, 6, 2]], [[2, 4, 6, 2, 4], [2, 5, 7, 2, 5], [2, 5, 6, 2, 5]]]> : tensor<2x3x5xui8>
  %x6 = stablehlo.constant dense<[[[0, 1, 1, 0], [1, 4, 0, 1], [3, 4, 4, 1]], [[0, 4, 1, 2], [2, 2, 3, 2], [2, 3, 3, 2]]]> : tensor<2x3x4xui16>
  %y6 = stablehlo.constant dense<[[[1, 0, 3, 3], [1, 2, 0, 1], [0, 0, 3, 4], [4, 0, 3, 1], [1, 1, 1, 2]], [[0, 4, 1, 3], [2, 2, 1, 4], [2, 2, 2, 2], [2, 3, 0, 4], [2, 3, 0, 4]]]> : tensor<2x5x4xui16>
  %z6 = "stablehlo.dot_general"(%x6, %y6) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xui16>, tensor<2x5x4xui16>) -> tensor<2x3x5xui16>
  check.expect_eq_const %z6, dense<[[[3, 2, 3, 3, 2], [4, 10, 4, 5, 7], [18, 12, 16, 25, 13]], [[23, 17, 14, 20, 20], [17, 19, 18, 18, 18], [21, 21, 20, 21, 21]]]> : tensor<2x3x5xui16>
  %x7 = stablehlo.constant dense<[[[4, 0, 1, 0], [0, 2, 4, 1], [4, 1, 4, 2]], [[3, 3, 2, 3], [2, 0, 3, 4], [2, 0, 0, 0]]]> : tensor<2x3x4xui32>
  %y7 = stablehlo.constant dense<[[[1, 3, 3, 2], [0, 3, 4, 2], [3, 1, 1, 0], [4, 1, 1, 4], [3, 1, 2, 4]], [[0, 3, 3, 1], [0, 2, 4, 1], [1, 2, 2, 1], [3, 4, 1, 1], [1, 3, 0, 4]]]> : tensor<2x5x4xui32>
  %z7 = stablehlo.dot_general %x7, %y7, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xui32>, tensor<2x5x4xui32>) -> tensor<2x3x5xui32>
  check.expect_eq_const %z7, dense<[[[7, 4, 13, 17, 14], [20, 24, 6, 10, 14], [23, 23, 17, 29, 29]], [[18, 17, 16, 26, 24], [13, 16, 12, 13, 18], [0, 0, 2, 6, 2]]]> : tensor<2x3x5xui32>
  %x8 = stablehlo.constant dense<[[[2, 1, 2, 3], [2, 1, 2, 0], [1, 0, 3, 1]], [[0, 2, 1, 4], [1, 0, 1, 4], [1, 3, 2, 4]]]> : tensor<2x3x4xui64>
  %y8 = stablehlo.constant dense<[[[0, 2, 4, 0], [3, 2, 4, 1], [1, 4, 0, 4], [4, 1, 3, 3], [2, 0, 4, 1]], [[1, 1, 2, 1], [2, 4, 0, 4], [0, 2, 1, 2], [3, 2, 4, 0], [4, 3, 4, 2]]]> : tensor<2x5x4xui64>
  %z8 = "stablehlo.dot_general"(%x8, %y8) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xui64>, tensor<2x5x4xui64>) -> tensor<2x3x5xui64>
  check.expect_eq_const %z8, dense<[[[10, 19, 18, 24, 15], [10, 16, 6, 15, 12], [12, 16, 5, 16, 15]], [[8, 24, 13, 8, 18], [7, 18, 9, 7, 16], [12, 30, 16, 17, 29]]]> : tensor<2x3x5xui64>
  %x9 = stablehlo.constant dense<[[[4.0, -4.0, -4.0, -1.0], [0.0, 2.0, 4.0, 1.0], [-4.0, -3.0, 0.0, -2.0]], [[-4.0, -1.0, 1.0, -1.0], [-2.0, -1.0, 0.0, 1.0], [0.0, -3.0, 2.0, -3.0]]]> : tensor<2x3x4xf32>
  %y9 = stablehlo.constant dense<[[[4.0, -4.0, -4.0, 2.0], [0.0, -1.0, 0.0, 1.0], [-4.0, -3.0, -2.0, -4.0], [4.0, 2.0, -1.0, 4.0], [0.0, 3.0, 1.0, 2.0]], [[2.0, 2.0, 1.0, -1.0], [-4.0, 2.0, 3.0, 2.0], [-1.0, 3.0, 4.0, 4.0], [2.0, -3.0, 4.0, 3.0], [0.0, -4.0, 0.0, 2.0]]]> : tensor<2x5x4xf32>
  %z9 = stablehlo.dot_general %x9, %y9, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<2x5x4xf32>) -> tensor<2x3x5xf32>
  check.expect_eq_const %z9, dense<[[[46.0, 3.0, 8.0, 8.0, -18.0], [-22.0, -1.0, -18.0, 4.0, 12.0], [-8.0, 1.0, 33.0, -30.0, -13.0]], [[-8.0, 15.0, 1.0, -4.0, 2.0], [-7.0, 8.0, 3.0, 2.0, 6.0], [-1.0, -6.0, -13.0, 8.0, 6.0]]]> : tensor<2x3x5xf32>
  %x10 = stablehlo.constant dense<[[[4.0, -4.0, 3.0, 2.0], [1.0, -4.0, -1.0, -2.0], [-2.0, -1.0, -1.0, -2.0]], [[-4.0, 0.0, 2.0, -4.0], [4.0, 0.0, 3.0, -1.0], [3.0, 1.0, -3.0, 1.0]]]> : tensor<2x3x4xf64>
  %y10 = stablehlo.constant dense<[[[3.0, 0.0, 1.0, -4.0], [4.0, -2.0, 3.0, 4.0], [0.0, 3.0, 3.0, 0.0], [2.0, 4.0, 1.0, -1.0], [-2.0, 1.0, -1.0, 3.0]], [[4.0, 2.0, 3.0, 1.0], [3.0, -2.0, 0.0, -4.0], [4.0, -1.0, -3.0, 1.0], [0.0, -1.0, 3.0, 3.0], [-4.0, -3.0, -2.0, 0.0]]]> : tensor<2x5x4xf64>
  %z10 = "stablehlo.dot_general"(%x10, %y10) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xf64>, tensor<2x5x4xf64>) -> tensor<2x3x5xf64>
  check.expect_eq_const %z10, dense<[[[7.0, 41.0, -3.0, -7.0, -9.0], [10.0, 1.0, -15.0, -13.0, -11.0], [1.0, -17.0, -6.0, -7.0, -2.0]], [[-14.0, 4.0, -26.0, -6.0, 12.0], [24.0, 16.0, 6.0, 6.0, -22.0], [6.0, 3.0, 21.0, -7.0, -9.0]]]> : tensor<2x3x5xf64>
  %x11 = stablehlo.constant dense<[[[2.0, -4.0, 3.0, -1.0], [1.0, 0.0, 1.0, 4.0], [-2.0, -1.0, 1.0, -4.0]], [[-1.0, -4.0, 2.0, 2.0], [1.0, 0.0, 1.0, 3.0], [4.0, -4.0, -1.0, -1.0]]]> : tensor<2x3x4xf16>
  %y11 = stablehlo.constant dense<[[[2.0, 4.0, 0.0, -2.0], [-1.0, 1.0, -3.0, 2.0], [1.0, -4.0, -4.0, -4.0], [2.0, 1.0, 2.0, 3.0], [-2.0, 0.0, 4.0, -3.0]], [[4.0, 0.0, 0.0, 0.0], [3.0, -4.0, 3.0, -1.0], [1.0, -1.0, -3.0, -2.0], [1.0, -2.0, 0.0, -3.0], [0.0, 1.0, -4.0, -3.0]]]> : tensor<2x5x4xf16>
  %z11 = stablehlo.dot_general %x11, %y11, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf16>, tensor<2x5x4xf16>) -> tensor<2x3x5xf16>
  check.expect_eq_const %z11, dense<[[[-10.0, -17.0, 10.0, 3.0, 11.0], [-6.0, 4.0, -19.0, 16.0, -10.0], [0.0, -10.0, 14.0, -15.0, 20.0]], [[-4.0, 17.0, -7.0, 1.0, -18.0], [4.0, 3.0, -8.0, -8.0, -13.0], [16.0, 26.0, 13.0, 15.0, 3.0]]]> : tensor<2x3x5xf16>
  %x12 = stablehlo.constant dense<[[[2.0, 1.0, 3.0, 2.0], [-3.0, -2.0, -1.0, 1.0], [4.0, -1.0, -2.0, 4.0]], [[3.0, 3.0, 4.0, -1.0], [0.0, 1.0, 2.0, -4.0], [3.0, -4.0, 4.0, 3.0]]]> : tensor<2x3x4xbf16>
  %y12 = stablehlo.constant dense<[[[-2.0, -4.0, -3.0, -2.0], [4.0, -4.0, 4.0, 3.0], [-1.0, 0.0, -2.0, 4.0], [1.0, 2.0, -4.0, 4.0], [4.0, -3.0, -3.0, -4.0]], [[0.0, 0.0, 0.0, -1.0], [2.0, 4.0, 2.0, -4.0], [-3.0, 0.0, 4.0, 0.0], [-3.0, 4.0, 0.0, -2.0], [1.0, 0.0, -2.0, -4.0]]]> : tensor<2x5x4xbf16>
  %z12 = "stablehlo.dot_general"(%x12, %y12) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>}> : (tensor<2x3x4xbf16>, tensor<2x5x4xbf16>) -> tensor<2x3x5xbf16>
  check.expect_eq_const %z12, dense<[[[-21.0, 22.0, 0.0, 0.0, -12.0], [15.0, -5.0, 9.0, 1.0, -7.0], [-6.0, 24.0, 16.0, 26.0, 9.0]], [[1.0, 30.0, 7.0, 5.0, -1.0], [4.0, 24.0, 8.0, 12.0, 12.0], [-3.0, -14.0, 7.0, -31.0, -17.0]]]> : tensor<2x3x5xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[[(2.0, 2.0), (1.0, 4.0), (4.0, -3.0), (0.0, 2.0)], [(2.0, -2.0), (1.0, 2.0), (-1.0, 0.0), (4.0, 4.0)], [(-4.0, -3.0), (3.0, -3.0), (-1.0, -3.0), (3.0, 0.0)]], [[(2.0, 2.0), (4.0, 1.0), (-3.0, 4.0), (2.0, 0.0)], [(-2.0, 2.0), (2.0, 1.0), (0.0, -1.0), (4.0, 4.0)], [(-3.0, -4.0), (-3.0, 3.0), (-3.0, -1.0), (0.0, 3.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %y = stablehlo.constant dense<[[[(3.0, -2.0), (2.0, 3.0), (3.0, 3.0), (-2.0, 3.0)], [(-1.0, 3.0), (0.0, -4.0), (4.0, 2.0), (-3.0, 3.0)], [(-3.0, -2.0), (-4.0, 4.0), (4.0, 4.0), (-1.0, 4.0)], [(4.0, 0.0), (-3.0, -4.0), (1.0, 3.0), (0.0, 4.0)], [(2.0, 4.0), (-3.0, 3.0), (0.0, 3.0), (-3.0, 2.0)]], [[(2.0, -3.0), (-3.0, -2.0), (-3.0, -3.0), (-3.0, 2.0)], [(-3.0, 1.0), (4.0, 0.0), (-2.0, -4.0), (-3.0, 3.0)], [(2.0, 3.0), (-4.0, 4.0), (-4.0, -4.0), (-4.0, 1.0)], [(0.0, -4.0), (4.0, 3.0), (-3.0, -1.0), (-4.0, 0.0)], [(-4.0, -2.0), (-3.0, 3.0), (-3.0, 0.0), (-2.0, 3.0)]]]> : tensor<2x5x4xcomplex<f32>>
  %z = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xcomplex<f32>>, tensor<2x5x4xcomplex<f32>>) -> tensor<2x3x5xcomplex<f32>>
  check.expect_eq_const %z, dense<[[[(15.0, 12.0), (24.0, -10.0), (-2.0, -20.0), (26.0, 1.0), (-14.0, 9.0)], [(-25.0, -2.0), (-16.0, 2.0), (-46.0, 6.0), (-4.0, -5.0), (-17.0, -6.0)], [(-3.0, -1.0), (-6.0, -26.0), (11.0, 37.0), (-29.0, -9.0), (4.0, -1.0)]], [[(15.0, -12.0), (24.0, 10.0), (-2.0, 20.0), (26.0, -1.0), (-14.0, -9.0)], [(-25.0, 2.0), (-16.0, -2.0), (-46.0, -6.0), (-4.0, 5.0), (-17.0, 6.0)], [(-3.0, 1.0), (-6.0, 26.0), (11.0, -37.0), (-29.0, 9.0), (4.0, 1.0)]]]> : tensor<2x3x5xcomplex<f32>>
  return
}
// -----
// A wider result.
func.func @main() {
  %x = stablehlo.constant dense<[[0, -8, -9, -8], [5, -5, -6, -2], [7, 8, 7, 1]]> : tensor<3x4xi8>
  %y = stablehlo.constant dense<[[-6, -8], [-9, 5], [7, -6], [-8, 0]]> : tensor<4x2xi8>
  %z = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<3x4xi8>, tensor<4x2xi8>) -> tensor<3x2xi32>
  check.expect_eq_const %z, dense<[[73, 14], [-11, -29], [-73, -58]]> : tensor<3x2xi32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<4x2xf32>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<4x2xf32>) -> tensor<2x2xf32> // expected-error: dot_general_c10
  return
}
