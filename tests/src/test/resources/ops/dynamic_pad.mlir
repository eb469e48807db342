// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<f32>, %arg2: tensor<1xi32>) -> tensor<?xf32> {
    %0 = stablehlo.dynamic_pad %arg0, %arg1, %arg2, %arg2, %arg2 : (tensor<?xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>
    return %0 : tensor<?xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>
  %v = stablehlo.constant dense<9> : tensor<i8>
  %low = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %high = stablehlo.constant dense<[0, -1]> : tensor<2xi64>
  %inner = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %y = stablehlo.dynamic_pad %x, %v, %low, %high, %inner : (tensor<2x2xi8>, tensor<i8>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xi8>
  check.expect_eq_const %y, dense<[[9, 9], [1, 9], [3, 9]]> : tensor<3x2xi8>
  %z = "stablehlo.dynamic_pad"(%x, %v, %low, %high, %inner) : (tensor<2x2xi8>, tensor<i8>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<3x2xi8>
  check.expect_eq_const %z, dense<[[9, 9], [1, 9], [3, 9]]> : tensor<3x2xi8>
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %v: tensor<f64>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_pad_c1
  return
}
// -----
func.func @main(%x: tensor<4xi32>, %z: tensor<i32>) {
  %s = stablehlo.constant dense<1> : tensor<1xi32>
  %0 = stablehlo.dynamic_pad %x, %z, %s, %s, %s : (tensor<4xi32>, tensor<i32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<5xi32> // expected-error: dynamic_pad: the sizes give
  return
}
