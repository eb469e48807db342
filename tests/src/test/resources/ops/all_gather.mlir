// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x6xf32> {
    %0 = "stablehlo.all_gather"(%arg0) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x6xf32>
    return %0 : tensor<2x6xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi32>
  %z = stablehlo.constant dense<[3]> : tensor<1xi32>
  %y:2 = "stablehlo.all_gather"(%x, %z) {all_gather_dim = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<1x2xi32>, tensor<1xi32>) -> (tensor<1x2xi32>, tensor<1xi32>)
  check.expect_eq_const %y#0, dense<[[1, 2]]> : tensor<1x2xi32>
  check.expect_eq_const %y#1, dense<3> : tensor<1xi32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<8xf32> // expected-error: all_gather_c1
  return
}
