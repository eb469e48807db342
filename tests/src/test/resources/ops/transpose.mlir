// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3x4xf32>) -> tensor<4x2x3xf32> {
    %0 = stablehlo.transpose %arg0, dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
    return %0 : tensor<4x2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xi8>
  %y1 = stablehlo.transpose %x1, dims = [2, 0, 1] : (tensor<2x3x4xi8>) -> tensor<4x2x3xi8>
  check.expect_eq_const %y1, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xi8>
  %x2 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xi16>
  %y2 = "stablehlo.transpose"(%x2) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xi16>) -> tensor<4x2x3xi16>
  check.expect_eq_const %y2, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xi16>
  %x3 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xi32>
  %y3 = stablehlo.transpose %x3, dims = [2, 0, 1] : (tensor<2x3x4xi32>) -> tensor<4x2x3xi32>
  check.expect_eq_const %y3, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xi32>
  %x4 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xi64>
  %y4 = "stablehlo.transpose"(%x4) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xi64>) -> tensor<4x2x3xi64>
  check.expect_eq_const %y4, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xi64>
  %x5 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xui8>
  %y5 = stablehlo.transpose %x5, dims = [2, 0, 1] : (tensor<2x3x4xui8>) -> tensor<4x2x3xui8>
  check.expect_eq_const %y5, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xui8>
  %x6 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xui16>
  %y6 = "stablehlo.transpose"(%x6) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xui16>) -> tensor<4x2x3xui16>
  check.expect_eq_const %y6, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xui16>
  %x7 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xui32>
  %y7 = stablehlo.transpose %x7, dims = [2, 0, 1] : (tensor<2x3x4xui32>) -> tensor<4x2x3xui32>
  check.expect_eq_const %y7, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xui32>
  %x8 = stablehlo.constant dense<[[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], [[13, 14, 15, 16], [17, 18, 19, 20], [21, 22, 23, 24]]]> : tensor<2x3x4xui64>
  %y8 = "stablehlo.transpose"(%x8) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xui64>) -> tensor<4x2x3xui64>
  check.expect_eq_const %y8, dense<[[[1, 5, 9], [13, 17, 21]], [[2, 6, 10], [14, 18, 22]], [[3, 7, 11], [15, 19, 23]], [[4, 8, 12], [16, 20, 24]]]> : tensor<4x2x3xui64>
  %x9 = stablehlo.constant dense<[[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0], [4.5, 5.0, 5.5, 6.0]], [[6.5, 7.0, 7.5, 8.0], [8.5, 9.0, 9.5, 10.0], [10.5, 11.0, 11.5, 12.0]]]> : tensor<2x3x4xf32>
  %y9 = stablehlo.transpose %x9, dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
  check.expect_eq_const %y9, dense<[[[0.5, 2.5, 4.5], [6.5, 8.5, 10.5]], [[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]], [[1.5, 3.5, 5.5], [7.5, 9.5, 11.5]], [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]]> : tensor<4x2x3xf32>
  %x10 = stablehlo.constant dense<[[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0], [4.5, 5.0, 5.5, 6.0]], [[6.5, 7.0, 7.5, 8.0], [8.5, 9.0, 9.5, 10.0], [10.5, 11.0, 11.5, 12.0]]]> : tensor<2x3x4xf64>
  %y10 = "stablehlo.transpose"(%x10) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xf64>) -> tensor<4x2x3xf64>
  check.expect_eq_const %y10, dense<[[[0.5, 2.5, 4.5], [6.5, 8.5, 10.5]], [[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]], [[1.5, 3.5, 5.5], [7.5, 9.5, 11.5]], [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]]> : tensor<4x2x3xf64>
  %x11 = stablehlo.constant dense<[[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0], [4.5, 5.0, 5.5, 6.0]], [[6.5, 7.0, 7.5, 8.0], [8.5, 9.0, 9.5, 10.0], [10.5, 11.0, 11.5, 12.0]]]> : tensor<2x3x4xf16>
  %y11 = stablehlo.transpose %x11, dims = [2, 0, 1] : (tensor<2x3x4xf16>) -> tensor<4x2x3xf16>
  check.expect_eq_const %y11, dense<[[[0.5, 2.5, 4.5], [6.5, 8.5, 10.5]], [[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]], [[1.5, 3.5, 5.5], [7.5, 9.5, 11.5]], [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]]> : tensor<4x2x3xf16>
  %x12 = stablehlo.constant dense<[[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0], [4.5, 5.0, 5.5, 6.0]], [[6.5, 7.0, 7.5, 8.0], [8.5, 9.0, 9.5, 10.0], [10.5, 11.0, 11.5, 12.0]]]> : tensor<2x3x4xbf16>
  %y12 = "stablehlo.transpose"(%x12) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xbf16>) -> tensor<4x2x3xbf16>
  check.expect_eq_const %y12, dense<[[[0.5, 2.5, 4.5], [6.5, 8.5, 10.5]], [[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]], [[1.5, 3.5, 5.5], [7.5, 9.5, 11.5]], [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]]> : tensor<4x2x3xbf16>
  %x13 = stablehlo.constant dense<[[[false, true, true, true], [false, false, false, true], [true, true, false, false]], [[false, true, true, true], [false, false, false, true], [true, true, false, false]]]> : tensor<2x3x4xi1>
  %y13 = stablehlo.transpose %x13, dims = [2, 0, 1] : (tensor<2x3x4xi1>) -> tensor<4x2x3xi1>
  check.expect_eq_const %y13, dense<[[[false, false, true], [false, false, true]], [[true, false, true], [true, false, true]], [[true, false, false], [true, false, false]], [[true, true, false], [true, true, false]]]> : tensor<4x2x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (4.0, -3.0)], [(5.0, -4.0), (6.0, -5.0), (7.0, -6.0), (8.0, -7.0)], [(9.0, -8.0), (10.0, -9.0), (11.0, -10.0), (12.0, -11.0)]], [[(13.0, -12.0), (14.0, -13.0), (15.0, -14.0), (16.0, -15.0)], [(17.0, -16.0), (18.0, -17.0), (19.0, -18.0), (20.0, -19.0)], [(21.0, -20.0), (22.0, -21.0), (23.0, -22.0), (24.0, -23.0)]]]> : tensor<2x3x4xcomplex<f32>>
  %y = "stablehlo.transpose"(%x) <{permutation = array<i64: 2, 0, 1>}> : (tensor<2x3x4xcomplex<f32>>) -> tensor<4x2x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[[(1.0, 0.0), (5.0, -4.0), (9.0, -8.0)], [(13.0, -12.0), (17.0, -16.0), (21.0, -20.0)]], [[(2.0, -1.0), (6.0, -5.0), (10.0, -9.0)], [(14.0, -13.0), (18.0, -17.0), (22.0, -21.0)]], [[(3.0, -2.0), (7.0, -6.0), (11.0, -10.0)], [(15.0, -14.0), (19.0, -18.0), (23.0, -22.0)]], [[(4.0, -3.0), (8.0, -7.0), (12.0, -11.0)], [(16.0, -15.0), (20.0, -19.0), (24.0, -23.0)]]]> : tensor<4x2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.transpose %x, dims = [0, 0] : (tensor<2x3xf32>) -> tensor<2x2xf32> // expected-error: transpose_c2
  return
}
