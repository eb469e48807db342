// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<i32> {
    %0 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
    return %0 : tensor<i32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %n1 = stablehlo.get_dimension_size %x1, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
  check.expect_eq_const %n1, dense<3> : tensor<i32>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %n2 = "stablehlo.get_dimension_size"(%x2) <{dimension = 0 : i64}> : (tensor<2x3xi64>) -> tensor<i32>
  check.expect_eq_const %n2, dense<2> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>) {
  %0 = stablehlo.get_dimension_size %x, dim = 2 : (tensor<2x3xf32>) -> tensor<i32> // expected-error: get_dimension_size_c1
  return
}
