// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?x4xf32>, %arg1: tensor<2xi32>) -> tensor<?x2xf32> {
    %0 = stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<?x4xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    return %0 : tensor<?x2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %s = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %y = stablehlo.dynamic_reshape %x, %s : (tensor<2x3xi32>, tensor<2xi64>) -> tensor<?x?xi32>
  check.expect_eq_const %y, dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %s1 = stablehlo.constant dense<6> : tensor<1xi64>
  %z = "stablehlo.dynamic_reshape"(%x, %s1) : (tensor<2x3xi32>, tensor<1xi64>) -> tensor<6xi32>
  check.expect_eq_const %z, dense<[1, 2, 3, 4, 5, 6]> : tensor<6xi32>
  return
}
// -----
// To a scalar, and from one; a complex one; an empty one.
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 2.0)]]> : tensor<1x1xcomplex<f32>>
  %none = stablehlo.constant dense<> : tensor<0xi32>
  %y = stablehlo.dynamic_reshape %x, %none : (tensor<1x1xcomplex<f32>>, tensor<0xi32>) -> tensor<complex<f32>>
  check.expect_eq_const %y, dense<(1.0, 2.0)> : tensor<complex<f32>>
  %two = stablehlo.constant dense<[0, 5]> : tensor<2xi32>
  %e = stablehlo.constant dense<> : tensor<0x3xf16>
  %f = stablehlo.dynamic_reshape %e, %two : (tensor<0x3xf16>, tensor<2xi32>) -> tensor<?x5xf16>
  check.expect_eq_const %f, dense<> : tensor<0x5xf16>
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<?xf64> // expected-error: dynamic_reshape_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_reshape_c4
  return
}
// -----
func.func @main(%x: tensor<4xi32>) {
  %s = stablehlo.constant dense<[4, 1]> : tensor<2xi32>
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xi32>, tensor<2xi32>) -> tensor<2x?xi32> // expected-error: dynamic_reshape: the sizes give
  return
}
// -----
func.func @main(%x: tensor<4xi32>) {
  %s = stablehlo.constant dense<[3]> : tensor<1xi32>
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xi32>, tensor<1xi32>) -> tensor<?xi32> // expected-error: dynamic_reshape_c2
  return
}
