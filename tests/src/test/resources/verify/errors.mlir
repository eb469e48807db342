// RUN: verify
func.func @main(%x: tensor<2x3xf32>, %y: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.add %x, %y : tensor<2x3xf32> // expected-error: operand 1 of stablehlo.add has the type tensor<3xf32>
  return %0 : tensor<2x3xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = stablehlo.transpose %x, dims = [0, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32> // expected-error: transpose_c2
  return %0 : tensor<3x2xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<5xf32> {
  %0 = stablehlo.reshape %x : (tensor<2x3xf32>) -> tensor<5xf32> // expected-error: reshape_c2
  return %0 : tensor<5xf32>
}
// -----
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x4xf32> // expected-error: broadcast_in_dim_c5
  return %0 : tensor<2x4xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.abs %y : tensor<2xf32> // expected-error: %y is not defined
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2xi1> {
  %0 = stablehlo.compare NEAR, %x, %x : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1> // expected-error: direction must be one of
  return %0 : tensor<2xi1>
}
// -----
func.func @main(%ok: tensor<2xi1>, %n: tensor<i32>) {
  stablehlo.custom_call @shape_assertion(%ok, %n) {api_version = 2 : i32, error_message = "n is {0}", has_side_effect = true} : (tensor<2xi1>, tensor<i32>) -> () // expected-error: custom_call @shape_assertion: takes a scalar i1
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  stablehlo.custom_call @check.expect_eq(%x) {has_side_effect = true} : (tensor<2xi32>) -> () // expected-error: custom_call
  return
}
// -----
func.func @main(%x: tensor<?xcomplex<f32>>) -> tensor<?xf32> {
  %0 = func.call @real(%x) : (tensor<?xcomplex<f32>>) -> tensor<?xf32> // expected-error: @real takes
  return %0 : tensor<?xf32>
}
func.func private @real(%x: tensor<?xf32>) -> tensor<?xf32> {
  return %x : tensor<?xf32>
}
