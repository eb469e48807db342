// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x4xf32>) -> tensor<4x2xf32> {
    %0 = "stablehlo.all_to_all"(%arg0) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 1 : i64}> : (tensor<2x4xf32>) -> tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi32>
  %y = "stablehlo.all_to_all"(%x) {concat_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>, split_count = 1 : i64, split_dimension = 1 : i64} : (tensor<1x2xi32>) -> tensor<1x2xi32>
  check.expect_eq_const %y, dense<[[1, 2]]> : tensor<1x2xi32>
  return
}
// -----
func.func @main(%x: tensor<3xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<3xf32>) -> tensor<3xf32> // expected-error: all_to_all_c2
  return
}
