// RUN: interpret
func.func @main() {
  %x = stablehlo.constant dense<[[1], [2]]> : tensor<2x1xi64>
  %shape = stablehlo.constant dense<[2, 3, 2]> : tensor<3xi32>
  %y = stablehlo.dynamic_broadcast_in_dim %x, %shape, dims = [0, 1] : (tensor<2x1xi64>, tensor<3xi32>) -> tensor<?x?x?xi64>
  check.expect_eq_const %y, dense<[[[1, 1], [1, 1], [1, 1]], [[2, 2], [2, 2], [2, 2]]]> : tensor<2x3x2xi64>
  return
}
// -----
func.func @main() {
  %shape = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %y = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<2xi64>) -> tensor<?x3xi64>
  %z = stablehlo.add %y, %y : tensor<?x3xi64>
  check.expect_eq_const %z, dense<[[0, 2, 4], [0, 2, 4]]> : tensor<2x3xi64>
  return
}
