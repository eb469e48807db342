// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xi64>) -> tensor<?x3xf32> {
    %0 = stablehlo.dynamic_iota %arg0, dim = 1 : (tensor<2xi64>) -> tensor<?x3xf32>
    return %0 : tensor<?x3xf32>
  }
}
// -----
func.func @main() {
  %s = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %i = stablehlo.dynamic_iota %s, dim = 0 : (tensor<2xi32>) -> tensor<?x?xui8>
  check.expect_eq_const %i, dense<[[0, 0, 0], [1, 1, 1]]> : tensor<2x3xui8>
  %f = "stablehlo.dynamic_iota"(%s) {iota_dimension = 1 : i64} : (tensor<2xi32>) -> tensor<2x?xf32>
  check.expect_eq_const %f, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  %b = stablehlo.dynamic_iota %s, dim = 1 : (tensor<2xi32>) -> tensor<2x3xbf16>
  check.expect_eq_const %b, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xbf16>
  return
}
// -----
// An empty dimension; a shape of unsigned numbers.
func.func @main() {
  %s = stablehlo.constant dense<[0, 2]> : tensor<2xui16>
  %i = stablehlo.dynamic_iota %s, dim = 1 : (tensor<2xui16>) -> tensor<?x2xi64>
  check.expect_eq_const %i, dense<> : tensor<0x2xi64>
  return
}
// -----
func.func @main(%s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_iota %s, dim = 1 : (tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_iota_c1
  return
}
// -----
func.func @main(%s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_iota %s, dim = 0 : (tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_iota_c2
  return
}
// -----
func.func @main() {
  %s = stablehlo.constant dense<[3]> : tensor<1xi32>
  %0 = stablehlo.dynamic_iota %s, dim = 0 : (tensor<1xi32>) -> tensor<4xi32> // expected-error: dynamic_iota: the sizes give
  return
}
