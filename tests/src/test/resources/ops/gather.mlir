// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi32>) -> tensor<2x3xf32> {
    %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %i1 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xui32>
  %y1 = "stablehlo.gather"(%x1, %i1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xi8>, tensor<4xui32>) -> tensor<4x3xi8>
  check.expect_eq_const %y1, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi16>
  %i2 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y2 = "stablehlo.gather"(%x2, %i2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xi16>, tensor<4xi16>) -> tensor<4x3xi16>
  check.expect_eq_const %y2, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %i3 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y3 = "stablehlo.gather"(%x3, %i3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xi32>, tensor<4xi16>) -> tensor<4x3xi32>
  check.expect_eq_const %y3, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %i4 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y4 = "stablehlo.gather"(%x4, %i4) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xi64>, tensor<4xi16>) -> tensor<4x3xi64>
  check.expect_eq_const %y4, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui8>
  %i5 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y5 = "stablehlo.gather"(%x5, %i5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xui8>, tensor<4xi16>) -> tensor<4x3xui8>
  check.expect_eq_const %y5, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui16>
  %i6 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi32>
  %y6 = "stablehlo.gather"(%x6, %i6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xui16>, tensor<4xi32>) -> tensor<4x3xui16>
  check.expect_eq_const %y6, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui32>
  %i7 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi32>
  %y7 = "stablehlo.gather"(%x7, %i7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xui32>, tensor<4xi32>) -> tensor<4x3xui32>
  check.expect_eq_const %y7, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui64>
  %i8 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi32>
  %y8 = "stablehlo.gather"(%x8, %i8) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xui64>, tensor<4xi32>) -> tensor<4x3xui64>
  check.expect_eq_const %y8, dense<[[10, 11, 12], [1, 2, 3], [10, 11, 12], [7, 8, 9]]> : tensor<4x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf32>
  %i9 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y9 = "stablehlo.gather"(%x9, %i9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<4xi16>) -> tensor<4x3xf32>
  check.expect_eq_const %y9, dense<[[5.0, 5.5, 6.0], [0.5, 1.0, 1.5], [5.0, 5.5, 6.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf64>
  %i10 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y10 = "stablehlo.gather"(%x10, %i10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf64>, tensor<4xi16>) -> tensor<4x3xf64>
  check.expect_eq_const %y10, dense<[[5.0, 5.5, 6.0], [0.5, 1.0, 1.5], [5.0, 5.5, 6.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf16>
  %i11 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi16>
  %y11 = "stablehlo.gather"(%x11, %i11) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf16>, tensor<4xi16>) -> tensor<4x3xf16>
  check.expect_eq_const %y11, dense<[[5.0, 5.5, 6.0], [0.5, 1.0, 1.5], [5.0, 5.5, 6.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xbf16>
  %i12 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi32>
  %y12 = "stablehlo.gather"(%x12, %i12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xbf16>, tensor<4xi32>) -> tensor<4x3xbf16>
  check.expect_eq_const %y12, dense<[[5.0, 5.5, 6.0], [0.5, 1.0, 1.5], [5.0, 5.5, 6.0], [3.5, 4.0, 4.5]]> : tensor<4x3xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false], [false, true, true], [true, false, false]]> : tensor<4x3xi1>
  %i13 = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xui32>
  %y13 = "stablehlo.gather"(%x13, %i13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xi1>, tensor<4xui32>) -> tensor<4x3xi1>
  check.expect_eq_const %y13, dense<[[true, false, false], [false, true, true], [true, false, false], [false, true, true]]> : tensor<4x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)], [(7.0, -6.0), (8.0, -7.0), (9.0, -8.0)], [(10.0, -9.0), (11.0, -10.0), (12.0, -11.0)]]> : tensor<4x3xcomplex<f32>>
  %i = stablehlo.constant dense<[9, 0, 3, 2]> : tensor<4xi32>
  %y = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xcomplex<f32>>, tensor<4xi32>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(10.0, -9.0), (11.0, -10.0), (12.0, -11.0)], [(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(10.0, -9.0), (11.0, -10.0), (12.0, -11.0)], [(7.0, -6.0), (8.0, -7.0), (9.0, -8.0)]]> : tensor<4x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<4x3xf32>, %i: tensor<2xf32>) {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<2xf32>) -> tensor<2x3xf32> // expected-error: gather_i2
  return
}
// -----
// An index beyond the signed numbers is large, not negative.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %i = stablehlo.constant dense<[18446744073709551615, 9223372036854775808, 1]> : tensor<3xui64>
  %y = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<4xi32>, tensor<3xui64>) -> tensor<3xi32>
  check.expect_eq_const %y, dense<[4, 4, 2]> : tensor<3xi32>
  return
}
