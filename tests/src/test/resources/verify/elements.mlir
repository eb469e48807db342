// RUN: verify
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.abs"(%x) : (tensor<2x3xf32>) -> tensor<3x2xf32> // expected-error: abs_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.abs"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf64> // expected-error: abs_c2
  return
}
// -----
func.func @main(%x: tensor<2xcomplex<f32>>) {
  %0 = "stablehlo.real"(%x) : (tensor<2xcomplex<f32>>) -> tensor<3xf32> // expected-error: real_c1
  return
}
// -----
func.func @main(%x: tensor<2xcomplex<f32>>) {
  %0 = "stablehlo.real"(%x) : (tensor<2xcomplex<f32>>) -> tensor<2xf64> // expected-error: real_c2
  return
}
// -----
func.func @main(%x: tensor<2xcomplex<f32>>) {
  %0 = "stablehlo.imag"(%x) : (tensor<2xcomplex<f32>>) -> tensor<3xf32> // expected-error: imag_c1
  return
}
// -----
func.func @main(%x: tensor<2xcomplex<f32>>) {
  %0 = "stablehlo.imag"(%x) : (tensor<2xcomplex<f32>>) -> tensor<2xf64> // expected-error: imag_c2
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<2xf64>) {
  %0 = "stablehlo.complex"(%x, %y) : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xcomplex<f32>> // expected-error: complex_c1
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.complex"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<3xcomplex<f32>> // expected-error: complex_c2
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.complex"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xcomplex<f64>> // expected-error: complex_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.is_finite"(%x) : (tensor<2x3xf32>) -> tensor<2x2xi1> // expected-error: is_finite_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.convert"(%x) : (tensor<2x3xf32>) -> tensor<3x2xi32> // expected-error: convert_c1
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %m: tensor<3xf32>) {
  %0 = "stablehlo.clamp"(%x, %x, %m) : (tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: clamp_c2
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %m: tensor<f64>) {
  %0 = "stablehlo.clamp"(%m, %x, %x) : (tensor<f64>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> // expected-error: clamp_c3
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.clamp"(%x, %x, %x) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<3xf32> // expected-error: clamp_c4
  return
}
// -----
func.func @main(%p: tensor<i1>, %x: tensor<2xf32>, %y: tensor<2xf64>) {
  %0 = "stablehlo.select"(%p, %x, %y) : (tensor<i1>, tensor<2xf32>, tensor<2xf64>) -> tensor<2xf32> // expected-error: select_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.reduce_precision"(%x) <{exponent_bits = 5 : i32, mantissa_bits = 3 : i32}> : (tensor<2x3xf32>) -> tensor<2x3xf64> // expected-error: reduce_precision_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = "stablehlo.reduce_precision"(%x) <{exponent_bits = 5 : i32, mantissa_bits = -1 : i32}> : (tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: reduce_precision_c3
  return
}
// -----
func.func @main() {
  %0 = "stablehlo.constant"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<3xi32> // expected-error: constant_c1
  return
}
// -----
func.func @main(%x: tensor<2xcomplex<f32>>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<2xcomplex<f32>>) -> tensor<2xf64> // expected-error: bitcast_convert_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %s, %s, %s) <{epsilon = 0.1 : f32, feature_index = 2 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %w: tensor<2xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %w, %s, %s, %s) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %w: tensor<2xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %w, %s, %s) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %w: tensor<2xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %s, %w, %s) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %w: tensor<2xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %s, %s, %w) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c6
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %w: tensor<3xf64>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %w, %s, %s, %s) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf64>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32> // expected-error: batch_norm_inference_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %s, %s, %s) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32> // expected-error: batch_norm_inference_c7
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 2 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf64>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf64>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<2xf32>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<2xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<2xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c5
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>) // expected-error: batch_norm_training_c6
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c7
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<3xf32>, %g: tensor<2x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %m, %g) <{epsilon = 0.1 : f32, feature_index = -1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_grad_c1
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf64>, %m: tensor<3xf32>, %g: tensor<2x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %m, %g) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf64>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_grad_c2
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<3xf32>, %g: tensor<3x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %m, %g) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_grad_c3
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<2xf32>, %g: tensor<2x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %m, %g) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_grad_c4
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %s: tensor<2xf32>, %m: tensor<3xf32>, %g: tensor<2x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %m, %g) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_grad_c5
  return
}
// -----
func.func @main(%s: tensor<2xui64>) {
  %0:2 = "stablehlo.rng_bit_generator"(%s) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<2xui64>) -> (tensor<3xui64>, tensor<2xui32>) // expected-error: rng_bit_generator_c1
  return
}
// -----
func.func @main() {
  %0 = stablehlo.constant dense<[1, -1]> : tensor<2xui8> // expected-error: '-1' is no ui8
  return
}
