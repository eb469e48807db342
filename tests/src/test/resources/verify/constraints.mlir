// RUN: verify
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.and %x, %x : tensor<2xf32> // expected-error: and_i1
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xi32>) -> tensor<2xi32> {
  %0 = stablehlo.tanh %x : tensor<2xi32> // expected-error: tanh_i1
  return %0 : tensor<2xi32>
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<2xf64>) -> tensor<2xi1> {
  %0 = stablehlo.compare LT, %x, %y : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xi1> // expected-error: compare_c1
  return %0 : tensor<2xi1>
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) -> tensor<2xi1> {
  %0 = stablehlo.compare LT, %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xi1> // expected-error: compare_c2
  return %0 : tensor<2xi1>
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2xi1> {
  %0 = stablehlo.compare LT, %x, %x, SIGNED : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1> // expected-error: compare_c3
  return %0 : tensor<2xi1>
}
// -----
func.func @main(%p: tensor<3xi1>, %x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.select %p, %x, %x : tensor<3xi1>, tensor<2xf32> // expected-error: select_c1
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>, %m: tensor<3xf32>) -> tensor<2xf32> {
  %0 = stablehlo.clamp %m, %x, %x : (tensor<3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> // expected-error: clamp_c1
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reduce_precision %x, format = e0m10 : tensor<2x3xf32> // expected-error: reduce_precision_c2
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main() -> tensor<2xi32> {
  %0 = stablehlo.iota dim = 1 : tensor<2xi32> // expected-error: iota_c1
  return %0 : tensor<2xi32>
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2x3xi16> {
  %0 = stablehlo.bitcast_convert %x : (tensor<2xf32>) -> tensor<2x3xi16> // expected-error: bitcast_convert_c1
  return %0 : tensor<2x3xi16>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: broadcast_in_dim_c2
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: broadcast_in_dim_c3
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 1] : (tensor<2x2xf32>) -> tensor<2x2xf32> // expected-error: broadcast_in_dim_c4
  return %0 : tensor<2x2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reverse %x, dims = [1, 1] : tensor<2x3xf32> // expected-error: reverse_c2
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %0 = stablehlo.slice %x [0:2, 2:4] : (tensor<2x3xf32>) -> tensor<2x2xf32> // expected-error: slice_c3
  return %0 : tensor<2x2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %0 = stablehlo.slice %x [0:2, 0:2:0] : (tensor<2x3xf32>) -> tensor<2x2xf32> // expected-error: slice_c4
  return %0 : tensor<2x2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<i32>) -> tensor<2x3xf32> {
  %0 = stablehlo.pad %x, %v, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: pad_c1
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<f32>) -> tensor<2x3xf32> {
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32> // expected-error: pad_c2
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<f32>) -> tensor<2x3xf32> {
  %0 = stablehlo.pad %x, %v, low = [0, 0], high = [0, 0], interior = [0, -1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32> // expected-error: pad_c3
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<f32>) -> tensor<0x3xf32> {
  %0 = stablehlo.pad %x, %v, low = [-3, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<0x3xf32> // expected-error: pad_c4
  return %0 : tensor<0x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x3xf32>) -> tensor<2x6xf32> {
  %0 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x6xf32> // expected-error: concatenate_c2
  return %0 : tensor<2x6xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = stablehlo.concatenate %x, %x, dim = 2 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32> // expected-error: concatenate_c4
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>) -> tensor<3x3xf32> {
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [3, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32> // expected-error: dynamic_slice_c4
  return %0 : tensor<3x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>, %j: tensor<i64>) -> tensor<1x3xf32> {
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i64>) -> tensor<1x3xf32> // expected-error: dynamic_slice_c3
  return %0 : tensor<1x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %u: tensor<3x3xf32>, %i: tensor<i32>) -> tensor<2x3xf32> {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<2x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32> // expected-error: dynamic_update_slice_c6
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c1
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 3>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c2
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c3
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2, 3>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c9
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>}> : (tensor<2x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32> // expected-error: gather_c21
  return %0 : tensor<4x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<4x5xf32>) -> tensor<2x5xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<4x5xf32>) -> tensor<2x5xf32> // expected-error: dot_general_c10
  return %0 : tensor<2x5xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x5xf32>) -> tensor<2x5xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1, 0] x [0] : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<2x5xf32> // expected-error: dot_general_c2
  return %0 : tensor<2x5xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3x5xf32>) -> tensor<2x5xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [2] x [0] : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<2x5xf32> // expected-error: dot_general_c6
  return %0 : tensor<2x5xf32>
}
// -----
func.func @main(%x: tensor<2x5x5x4xf32>, %k: tensor<3x3x3x8xf32>) -> tensor<2x3x3x8xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x5x5x4xf32>, tensor<3x3x3x8xf32>) -> tensor<2x3x3x8xf32> // expected-error: convolution_c14
  return %0 : tensor<2x3x3x8xf32>
}
// -----
func.func @main(%x: tensor<2x5x5x4xf32>, %k: tensor<3x3x2x7xf32>) -> tensor<2x3x3x7xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x5x5x4xf32>, tensor<3x3x2x7xf32>) -> tensor<2x3x3x7xf32> // expected-error: convolution_c16
  return %0 : tensor<2x3x3x7xf32>
}
// -----
func.func @main(%x: tensor<2x5x5x4xf32>, %k: tensor<3x3x4x8xf32>) -> tensor<2x3x3x8xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 2 : i64} : (tensor<2x5x5x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x3x8xf32> // expected-error: convolution_c23
  return %0 : tensor<2x3x3x8xf32>
}
// -----
func.func @main(%x: tensor<2x5x5x4xf32>, %k: tensor<3x3x4x7xf32>) -> tensor<1x3x3x7xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x5x5x4xf32>, tensor<3x3x4x7xf32>) -> tensor<1x3x3x7xf32> // expected-error: convolution_c15
  return %0 : tensor<1x3x3x7xf32>
}
// -----
func.func @main(%p: tensor<f32>, %x: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.if"(%p) ({ // expected-error: if_i1
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<f32>, %y: tensor<i32>) -> tensor<f32> {
  %0 = "stablehlo.if"(%p) ({ // expected-error: if_c2
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %y : tensor<i32>
  }) : (tensor<i1>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @main(%x: tensor<4x4xf32>, %b: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "stablehlo.triangular_solve"(%x, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<3x2xf32>) -> tensor<3x2xf32> // expected-error: triangular_solve_c3
  return %0 : tensor<3x2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.cholesky"(%x) <{lower = true}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: cholesky_c3
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%s: tensor<3xui64>) -> tensor<2xui64> {
  %n, %0 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<3xui64>) -> (tensor<3xui64>, tensor<2xui64>) // expected-error: rng_bit_generator_c2
  return %0 : tensor<2xui64>
}
// -----
func.func @main(%x: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
  %0 = stablehlo.fft %x, type = IRFFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xf32> // expected-error: fft_c5
  return %0 : tensor<4xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32> // expected-error: reduce_c5
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>, %i: tensor<f64>) -> tensor<2xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f64>) -> tensor<2xf32> // expected-error: reduce_
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.sort"(%x) <{dimension = 2 : i64}> ({ // expected-error: sort_c4
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.sort"(%x) <{dimension = 1 : i64}> ({ // expected-error: sort_c5
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %0, %i = chlo.top_k(%x, k = 4) : tensor<2x3xf32> -> (tensor<2x4xf32>, tensor<2x4xi32>) // expected-error: top_k
  return %0 : tensor<2x4xf32>
}
