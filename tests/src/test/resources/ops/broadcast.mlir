// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<1x2x3xf32> {
    %0 = stablehlo.broadcast %arg0, sizes = [1, 2] : (tensor<3xf32>) -> tensor<1x2x3xf32>
    return %0 : tensor<1x2x3xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %y = stablehlo.broadcast %x, sizes = [2] : (tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %y, dense<[[1, 2, 3], [1, 2, 3]]> : tensor<2x3xi32>
  %s = stablehlo.constant dense<7> : tensor<ui8>
  %z = "stablehlo.broadcast"(%s) {broadcast_sizes = array<i64: 2, 1>} : (tensor<ui8>) -> tensor<2x1xui8>
  check.expect_eq_const %z, dense<7> : tensor<2x1xui8>
  %e = stablehlo.broadcast %x, sizes = [0] : (tensor<3xi32>) -> tensor<0x3xi32>
  check.expect_eq_const %e, dense<> : tensor<0x3xi32>
  return
}
// -----
func.func @main(%x: tensor<3xf32>) {
  %0 = stablehlo.broadcast %x, sizes = [-1] : (tensor<3xf32>) -> tensor<1x3xf32> // expected-error: broadcast
  return
}
