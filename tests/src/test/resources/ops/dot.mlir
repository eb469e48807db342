// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.dot %arg0, %arg1, precision = [HIGHEST, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.dot %arg0, %arg1 : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// Vectors and matrices in each order.
func.func @main() {
  %v = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %m = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %vv = stablehlo.dot %v, %v : (tensor<2xi32>, tensor<2xi32>) -> tensor<i32>
  check.expect_eq_const %vv, dense<5> : tensor<i32>
  %vm = stablehlo.dot %v, %m : (tensor<2xi32>, tensor<2x2xi32>) -> tensor<2xi32>
  check.expect_eq_const %vm, dense<[7, 10]> : tensor<2xi32>
  %mv = stablehlo.dot %m, %v : (tensor<2x2xi32>, tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %mv, dense<[5, 11]> : tensor<2xi32>
  %mm = "stablehlo.dot"(%m, %m) : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %mm, dense<[[7, 10], [15, 22]]> : tensor<2x2xi32>
  %s = stablehlo.constant dense<[100, 100]> : tensor<2xi8>
  %wide = stablehlo.dot %s, %s : (tensor<2xi8>, tensor<2xi8>) -> tensor<i32>
  check.expect_eq_const %wide, dense<20000> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.dot %x, %x : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32> // expected-error: dot
  return
}
