// RUN: verify
func.func @main(%x: tensor<2x!quant.uniform<f32:f32, 0.5>>) { // expected-error: quantized_type_c1
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8<-129:10>:f32, 0.5>>) { // expected-error: quantized_type_c3
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8<10:10>:f32, 0.5>>) { // expected-error: quantized_type_c3
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8<0:128>:f32, 0.5>>) { // expected-error: quantized_type_c3
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:i32, 0.5:3>>) { // expected-error: quantized_type_c4
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.0:3>>) { // expected-error: quantized_type_c5
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, -1.0:3>>) { // expected-error: quantized_type_c5
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 1.0e300:3>>) { // expected-error: quantized_type_c6
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:200>>) { // expected-error: quantized_type_c7
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8<-10:10>:f32, 0.5:11>>) { // expected-error: quantized_type_c7
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, {0.5, 0.25}>>) { // expected-error: quantized_type_c10
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32:-1, {0.5:3, 0.25}>>) { // expected-error: quantized_type_c11
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>) { // expected-error: quantized_type_c12
  return
}
// -----
func.func @main(%x: tensor<3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) { // expected-error: quantized_type_c13
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.tanh"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i16:f32, 0.5:3>> // expected-error: tanh_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.tanh"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf32> // expected-error: tanh_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.abs"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f64, 0.5:3>> // expected-error: abs_c2
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.negate"(%x) : (tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>> // expected-error: negate_i1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.not"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: not_i1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.convert"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf32> // expected-error: convert_i1
  return
}
// -----
func.func @main(%x: tensor<2x2xf64>) {
  %0 = "stablehlo.uniform_quantize"(%x) : (tensor<2x2xf64>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: uniform_quantize_c2
  return
}
// -----
func.func @main(%x: tensor<2x2xi32>) {
  %0 = "stablehlo.uniform_quantize"(%x) : (tensor<2x2xi32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: uniform_quantize_i1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.uniform_dequantize"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xf64> // expected-error: uniform_dequantize_c2
  return
}
// -----
func.func @main(%x: tensor<2x2xf32>) {
  %0 = "stablehlo.uniform_dequantize"(%x) : (tensor<2x2xf32>) -> tensor<2x2xf32> // expected-error: uniform_dequantize_i1
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.uniform_quantize %x : (tensor<2xf32>) -> tensor<3x!quant.uniform<i8:f32, 0.5:3>> // expected-error: uniform_quantize_c1
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = stablehlo.uniform_dequantize %x : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3xf32> // expected-error: uniform_dequantize_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2xf32>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: add_c2
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i16:f32, 0.5:3>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i16:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: add_c3
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f64, 0.5:3>> // expected-error: add_c4
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f16, 0.5:3>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f16, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: add_c4
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: add_c5
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, %y: tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: add_c6
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>, %y: tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.add"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>, tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: add_c7
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f16, 0.5:3>>) {
  %0 = "stablehlo.multiply"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f16, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: multiply_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.and"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: and_i1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.multiply"(%x, %y) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: multiply_i2
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2xf32>) {
  %0 = "stablehlo.compare"(%x, %y) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>) -> tensor<2x2xi1> // expected-error: compare_c1
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2xf32>) {
  %0 = "stablehlo.select"(%p, %x, %y) : (tensor<i1>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: select_c2
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>, %m: tensor<f32>) {
  %0 = "stablehlo.clamp"(%m, %x, %m) : (tensor<f32>, tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<f32>) -> tensor<2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: clamp_c3
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = stablehlo.slice %x [0:1] : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x!quant.uniform<i8:f32, 0.5>> // expected-error: slice_c1
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x!quant.uniform<i8:f32, 0.5>>) {
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>> // expected-error: concatenate_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.reshape"(%x) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5>> // expected-error: reshape_c1
  return
}
// -----
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = stablehlo.reshape %x : (tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<3x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: reshape_c3
  return
}
// -----
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<3x2x!quant.uniform<i8:f32:1, {0.5:3, 0.125}>> // expected-error: transpose_c1
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>> // expected-error: transpose_c4
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5>> // expected-error: broadcast_in_dim_c1
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: broadcast_in_dim_c6
  return
}
// -----
func.func @main(%x: tensor<1x!quant.uniform<i8:f32:0, {0.5:3}>>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<1x!quant.uniform<i8:f32:0, {0.5:3}>>) -> tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>> // expected-error: broadcast_in_dim_c6
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2xf32>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c14
  return
}
// -----
func.func @main(%x: tensor<2x2xf32>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2xf32>, tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c14
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c15
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c16
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i16:f32, 0.5>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i16:f32, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c17
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f64, 0.5>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f64, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dot_general_c18
  return
}
// -----
func.func @main(%x: tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: dot_general_c19
  return
}
// -----
func.func @main(%x: tensor<2x2xf64>, %y: tensor<2x2x!quant.uniform<i8:f32, 0.5>>) {
  %0 = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x2xf64>, tensor<2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x2xf64> // expected-error: dot_general_c20
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2xf32>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2xf32>) -> tensor<1x2x2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: convolution_c28
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2xf32>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2xf32>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: convolution_c28
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32:2, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32:2, {0.5:3, 0.25}>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: convolution_c29
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: convolution_c30
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i16:f32, 0.5:3>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i16:f32, 0.5:3>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: convolution_c31
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f64, 0.5:3>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f64, 0.5:3>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: convolution_c32
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x2x2x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>> // expected-error: convolution_c33
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2xf64>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.convolution"(%x, %y) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2xf64>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<1x2x2x2xf64> // expected-error: convolution_c34
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>, %i: tensor<!quant.uniform<i8:f32, 0.5>>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<!quant.uniform<i8:f32, 0.5:3>>, %a1: tensor<!quant.uniform<i8:f32, 0.5:3>>): %r = stablehlo.add %a0, %a1 : tensor<!quant.uniform<i8:f32, 0.5:3>> stablehlo.return %r : tensor<!quant.uniform<i8:f32, 0.5:3>> }) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<!quant.uniform<i8:f32, 0.5:3>> // expected-error: reduce_c2
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i16:f32, 0.5:3>>, %i: tensor<!quant.uniform<i16:f32, 0.5:3>>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<!quant.uniform<i8:f32, 0.5:3>>, %a1: tensor<!quant.uniform<i8:f32, 0.5:3>>): %r = stablehlo.add %a0, %a1 : tensor<!quant.uniform<i8:f32, 0.5:3>> stablehlo.return %r : tensor<!quant.uniform<i8:f32, 0.5:3>> }) : (tensor<2x!quant.uniform<i16:f32, 0.5:3>>, tensor<!quant.uniform<i16:f32, 0.5:3>>) -> tensor<!quant.uniform<i8:f32, 0.5:3>> // expected-error: reduce_c6
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>>, %i: tensor<!quant.uniform<i8:f32, 0.5:3>>) {
  %0 = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 0>}> ({ ^bb0(%a0: tensor<!quant.uniform<i8:f32, 0.5:3>>, %a1: tensor<!quant.uniform<i8:f32, 0.5:3>>): %r = stablehlo.add %a0, %a1 : tensor<!quant.uniform<i8:f32, 0.5:3>> stablehlo.return %r : tensor<!quant.uniform<i8:f32, 0.5:3>> }) : (tensor<2x!quant.uniform<i8:f32, 0.5:3>>, tensor<!quant.uniform<i8:f32, 0.5:3>>) -> tensor<!quant.uniform<i8:f32, 0.5>> // expected-error: reduce_c8
  return
}
// -----
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, %s: tensor<2xi32>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<2x3x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: dynamic_reshape_c3
  return
}
// -----
func.func @main(%x: tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, %s: tensor<2xi32>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>>, tensor<2xi32>) -> tensor<2x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: dynamic_broadcast_in_dim_c6
  return
}
// -----
func.func @main(%x: tensor<1x!quant.uniform<i8:f32:0, {0.5:3}>>, %s: tensor<1xi32>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<1x!quant.uniform<i8:f32:0, {0.5:3}>>, tensor<1xi32>) -> tensor<2x!quant.uniform<i8:f32:0, {0.5:3, 0.25}>> // expected-error: dynamic_broadcast_in_dim_c6
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2xf32>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2xf32>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dynamic_conv_c28
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2xf32>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2xf32>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dynamic_conv_c28
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32:2, {0.5:3, 0.25}>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32:2, {0.5:3, 0.25}>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dynamic_conv_c29
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32:1, {0.5:3, 0.25}>> // expected-error: dynamic_conv_c30
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i16:f32, 0.5:3>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i16:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dynamic_conv_c31
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f64, 0.5:3>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f64, 0.5:3>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32, 0.5:3>> // expected-error: dynamic_conv_c32
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<1x?x?x2x!quant.uniform<i8:f32:3, {0.5:3, 0.25}>> // expected-error: dynamic_conv_c33
  return
}
// -----
func.func @main(%x: tensor<1x4x4x2xf64>, %y: tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>, %p: tensor<2x2xi32>) {
  %0 = "stablehlo.dynamic_conv"(%x, %y, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x2xf64>, tensor<3x3x2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>) -> tensor<1x?x?x2xf64> // expected-error: dynamic_conv_c34
  return
}
// -----
func.func @main(%x: tensor<4x!quant.uniform<i8:f32, 0.5:3>>) {
  "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = false}> ({ // expected-error: sort: has results [tensor<4xi8>]
  ^bb0(%a: tensor<!quant.uniform<i8:f32, 0.5:3>>, %b: tensor<!quant.uniform<i8:f32, 0.5:3>>):
    %c = stablehlo.compare LT, %a, %b : (tensor<!quant.uniform<i8:f32, 0.5:3>>, tensor<!quant.uniform<i8:f32, 0.5:3>>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> ()
  return
}
// -----
func.func @main(%x: tensor<4x!quant.uniform<i8:f32, 0.5:3>>) {
  %0:2 = "stablehlo.reverse"(%x) <{dimensions = array<i64: 0>}> : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> (tensor<4x!quant.uniform<i8:f32, 0.5:3>>, tensor<4x!quant.uniform<i8:f32, 0.5:3>>) // expected-error: reverse: has results [tensor<4xi8>]
  return
}
