// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<2xi32>) -> tensor<?x?xf32> {
    %0 = stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [1] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    %1 = stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64>} : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    return %1 : tensor<?x?xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1], [2]]> : tensor<2x1xi16>
  %s = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %y = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] : (tensor<2x1xi16>, tensor<2xi32>) -> tensor<?x?xi16>
  check.expect_eq_const %y, dense<[[1, 1, 1], [2, 2, 2]]> : tensor<2x3xi16>
  %t = "stablehlo.dynamic_broadcast_in_dim"(%x, %s) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi16>, tensor<2xi32>) -> tensor<2x3xi16>
  check.expect_eq_const %t, dense<[[1, 1, 1], [2, 2, 2]]> : tensor<2x3xi16>
  return
}
// -----
// A scalar; swapped dimensions; an empty result.
func.func @main() {
  %a = stablehlo.constant dense<2.5> : tensor<f32>
  %s = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %y = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [] : (tensor<f32>, tensor<2xi64>) -> tensor<?x2xf32>
  check.expect_eq_const %y, dense<[[2.5, 2.5]]> : tensor<1x2xf32>
  %x = stablehlo.constant dense<[[1.0, 2.0]]> : tensor<1x2xf64>
  %t = stablehlo.constant dense<[2, 2]> : tensor<2xi64>
  %z = stablehlo.dynamic_broadcast_in_dim %x, %t, dims = [1, 0] : (tensor<1x2xf64>, tensor<2xi64>) -> tensor<?x?xf64>
  check.expect_eq_const %z, dense<[[1.0, 1.0], [2.0, 2.0]]> : tensor<2x2xf64>
  %n = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %e = stablehlo.dynamic_broadcast_in_dim %a, %n, dims = [] : (tensor<f32>, tensor<2xi64>) -> tensor<?x2xf32>
  check.expect_eq_const %e, dense<> : tensor<0x2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<2xf32>, tensor<1xi64>) -> tensor<3xf32> // expected-error: dynamic_broadcast_in_dim_c5
  return
}
// -----
func.func @main(%x: tensor<?xi32>) {
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<?xi32>, tensor<2xi32>) -> tensor<2x4xi32> // expected-error: dynamic_broadcast_in_dim: the sizes give
  return
}
// -----
func.func @main(%x: tensor<5xi32>) {
  %s = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<5xi32>, tensor<2xi32>) -> tensor<?x?xi32> // expected-error: dynamic_broadcast_in_dim_c5
  return
}
