// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xi32>, %arg1: tensor<3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>) {
    %0 = chlo.broadcast_shift_right_logical %arg0, %arg1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
    %1 = chlo.broadcast_shift_right_logical %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
    return %0, %1 : tensor<2x3xi32>, tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[-100], [77]]> : tensor<2x1xi32>
  %y1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %z1 = chlo.broadcast_shift_right_logical %x1, %y1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z1, dense<[[2147483598, 1073741799, 536870899], [38, 19, 9]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<-100> : tensor<i32>
  %y2 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %z2 = "chlo.broadcast_shift_right_logical"(%x2, %y2) : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %z2, dense<[2147483598, 1073741799, 536870899]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[[100, -7, 8], [9, 1000, -1]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %z3 = "chlo.broadcast_shift_right_logical"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z3, dense<[[50, 2147483644, 4], [2, 250, 1073741823]]> : tensor<2x3xi32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>, %y: tensor<3xi32>) {
  %0 = chlo.broadcast_shift_right_logical %x, %y : (tensor<2xi32>, tensor<3xi32>) -> tensor<3xi32> // expected-error: broadcast_shift_right_logical
  return
}
