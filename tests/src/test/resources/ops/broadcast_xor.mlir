// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xi32>, %arg1: tensor<3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>) {
    %0 = chlo.broadcast_xor %arg0, %arg1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
    %1 = chlo.broadcast_xor %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
    return %0, %1 : tensor<2x3xi32>, tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[-100], [77]]> : tensor<2x1xi32>
  %y1 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z1 = chlo.broadcast_xor %x1, %y1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z1, dense<[[-103, 97, -112], [72, -80, 65]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<-100> : tensor<i32>
  %y2 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z2 = "chlo.broadcast_xor"(%x2, %y2) : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %z2, dense<[-103, 97, -112]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[[5, -3, 12], [12, -3, 5]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[-100, 77]> : tensor<2xi32>
  %z3 = "chlo.broadcast_xor"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z3, dense<[[-103, 97, -112], [65, -80, 72]]> : tensor<2x3xi32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>, %y: tensor<3xi32>) {
  %0 = chlo.broadcast_xor %x, %y : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32> // expected-error: broadcast_xor
  return
}
