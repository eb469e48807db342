// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?x4xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xi32>) -> tensor<?x?xf32> {
    %0 = stablehlo.real_dynamic_slice %arg0, %arg1, %arg2, %arg3 : (tensor<?x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
    return %0 : tensor<?x?xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]> : tensor<3x4xi64>
  %start = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %limit = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
  %step = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y = stablehlo.real_dynamic_slice %x, %start, %limit, %step : (tensor<3x4xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xi64>
  check.expect_eq_const %y, dense<[[5, 7], [9, 11]]> : tensor<2x2xi64>
  %z = "stablehlo.real_dynamic_slice"(%x, %start, %start, %step) : (tensor<3x4xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xi64>
  check.expect_eq_const %z, dense<> : tensor<0x0xi64>
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<1xi64>, %t: tensor<2xi64>) {
  %0 = stablehlo.real_dynamic_slice %x, %s, %t, %s : (tensor<4xf32>, tensor<1xi64>, tensor<2xi64>, tensor<1xi64>) -> tensor<?xf32> // expected-error: real_dynamic_slice
  return
}
