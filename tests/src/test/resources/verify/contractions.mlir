// RUN: verify
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c1
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c3
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c4
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [3], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c5
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c6
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [3], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c7
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c8
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<3x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<3x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c9
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision DEFAULT>]}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c11
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x4xf32> // expected-error: dot_general_c12
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision HIGH>], algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c21
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 0, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c22
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 0, num_primitive_operations = 1, allow_imprecise_accumulation = false>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c23
  return
}
// -----
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<2x4x5xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 0, allow_imprecise_accumulation = false>}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32> // expected-error: dot_general_c24
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c1
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c2
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1, 0>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c3
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, padding = dense<0> : tensor<3x2xi64>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c4
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c5
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 0>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c6
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 1>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c7
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 1, 0>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c8
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_reversal = array<i1: false>}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c9
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 2 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c10
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 3 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c11
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c12
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c17
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c19
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 0 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c21
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 0 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c22
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>]}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c24
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x7xf32> // expected-error: convolution_c25
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6xf32> // expected-error: convolution_c26
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 0, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c13
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 0, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c18
  return
}
// -----
func.func @main(%x: tensor<1x8x8x4xf32>, %y: tensor<3x3x4x6xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x6x6x6xf32> // expected-error: convolution_c20
  return
}
// -----
func.func @main(%x: tensor<3x3xf32>) {
  %0 = "stablehlo.cholesky"(%x) <{lower = true}> : (tensor<3x3xf32>) -> tensor<3x4xf32> // expected-error: cholesky_c1
  return
}
// -----
func.func @main(%x: tensor<3xf32>) {
  %0 = "stablehlo.cholesky"(%x) <{lower = true}> : (tensor<3xf32>) -> tensor<3xf32> // expected-error: cholesky_c2
  return
}
// -----
func.func @main(%a: tensor<3x3xf32>, %b: tensor<3x2xf64>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf64>) -> tensor<3x2xf32> // expected-error: triangular_solve_c1
  return
}
// -----
func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32> // expected-error: triangular_solve_c2
  return
}
// -----
func.func @main(%a: tensor<3x3xf32>, %b: tensor<3x2xf32>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<2x3xf32> // expected-error: triangular_solve_c4
  return
}
// -----
func.func @main(%x: tensor<2x4xcomplex<f32>>) {
  %0 = stablehlo.fft %x, type = FFT, length = [2, 2, 4] : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>> // expected-error: fft_c1
  return
}
// -----
func.func @main(%x: tensor<2x4xf32>) {
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<2x4xf32>) -> tensor<2x4xcomplex<f32>> // expected-error: fft_c2
  return
}
// -----
func.func @main(%x: tensor<2x4xcomplex<f32>>) {
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f64>> // expected-error: fft_c2
  return
}
// -----
func.func @main(%x: tensor<2x4xcomplex<f32>>) {
  %0 = stablehlo.fft %x, type = FFT, length = [] : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>> // expected-error: fft_c3
  return
}
// -----
func.func @main(%x: tensor<2x4xf32>) {
  %0 = stablehlo.fft %x, type = RFFT, length = [5] : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>> // expected-error: fft_c4
  return
}
// -----
func.func @main(%x: tensor<2x4xcomplex<f32>>) {
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<2x4xcomplex<f32>>) -> tensor<2x5xcomplex<f32>> // expected-error: fft_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xcomplex<f32>>, %y: tensor<3x2xcomplex<f32>>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<2x2xf32> // expected-error: dot_general: products of tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x2xf32>) {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xi32> // expected-error: cannot be added up in i32
  return
}
// -----
func.func @main(%x: tensor<1x3x1xcomplex<f32>>, %y: tensor<2x1x1xf32>) {
  %0 = stablehlo.convolution(%x, %y) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x1xcomplex<f32>>, tensor<2x1x1xf32>) -> tensor<1x2x1xcomplex<f32>> // expected-error: convolution: products of
  return
}
// -----
func.func @main(%x: tensor<2x3xcomplex<f32>>, %y: tensor<3x2xcomplex<f32>>) {
  %0 = "stablehlo.einsum"(%x, %y) <{einsum_config = "ab,bc->ac"}> : (tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<2x2xf32> // expected-error: einsum: products of
  return
}
// -----
func.func @main(%s: tensor<2xui64>) {
  %0:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xcomplex<f32>>) // expected-error: rng_bit_generator: the output must be of integers or floats
  return
}
