// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2xi64>) -> tensor<2x3xf32> {
    %0 = stablehlo.rng %arg0, %arg1, %arg2, distribution =  UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<2x3xf32>
    %1 = stablehlo.rng %arg0, %arg1, %arg2, distribution =  NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
}
// -----
// Equal ends leave one value; a standard deviation of 0 the mean.
func.func @main() {
  %a = stablehlo.constant dense<2.5> : tensor<f32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.constant dense<3> : tensor<1xi64>
  %y = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
  check.expect_eq_const %y, dense<2.5> : tensor<3xf32>
  %n = "stablehlo.rng"(%a, %z, %s) {rng_distribution = #stablehlo<rng_distribution NORMAL>} : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
  check.expect_eq_const %n, dense<2.5> : tensor<3xf32>
  return
}
// -----
// In [a, b): integers between 3 and 4 are 3; no float reaches b.
func.func @main() {
  %a = stablehlo.constant dense<3> : tensor<i8>
  %b = stablehlo.constant dense<4> : tensor<i8>
  %s = stablehlo.constant dense<[4, 2]> : tensor<2xi32>
  %y = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<i8>, tensor<i8>, tensor<2xi32>) -> tensor<4x2xi8>
  check.expect_eq_const %y, dense<3> : tensor<4x2xi8>
  %f = stablehlo.constant dense<-1.0> : tensor<bf16>
  %g = stablehlo.constant dense<1.0> : tensor<bf16>
  %n = stablehlo.constant dense<2000> : tensor<1xi32>
  %r = stablehlo.rng %f, %g, %n, distribution = UNIFORM : (tensor<bf16>, tensor<bf16>, tensor<1xi32>) -> tensor<2000xbf16>
  %lows = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<bf16>) -> tensor<2000xbf16>
  %highs = stablehlo.broadcast_in_dim %g, dims = [] : (tensor<bf16>) -> tensor<2000xbf16>
  %in = stablehlo.compare GE, %r, %lows : (tensor<2000xbf16>, tensor<2000xbf16>) -> tensor<2000xi1>
  %out = stablehlo.compare LT, %r, %highs : (tensor<2000xbf16>, tensor<2000xbf16>) -> tensor<2000xi1>
  %both = stablehlo.and %in, %out : tensor<2000xi1>
  %true = stablehlo.constant dense<true> : tensor<i1>
  %all = stablehlo.reduce(%both init: %true) applies stablehlo.and across dimensions = [0] : (tensor<2000xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %all, dense<true> : tensor<i1>
  return
}
// -----
func.func @main(%a: tensor<i32>, %s: tensor<1xi64>) {
  %0 = stablehlo.rng %a, %a, %s, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<2xi32> // expected-error: rng_c2
  return
}
// -----
func.func @main(%a: tensor<f32>, %b: tensor<f64>, %s: tensor<1xi64>) {
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f64>, tensor<1xi64>) -> tensor<2xf32> // expected-error: rng_c1
  return
}
// -----
func.func @main(%a: tensor<f32>) {
  %s = stablehlo.constant dense<3> : tensor<1xi64>
  %0 = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32> // expected-error: rng_c3
  return
}
