// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_next_after %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_next_after %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1.5], [-2.0]]> : tensor<2x1xf32>
  %y1 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z1 = chlo.broadcast_next_after %x1, %y1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z1, dense<[[1.4999998807907104, 1.5000001192092896, 1.4999998807907104], [-1.9999998807907104, -1.9999998807907104, -1.9999998807907104]]> : tensor<2x3xf32>
  %x2 = stablehlo.constant dense<1.5> : tensor<f32>
  %y2 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z2 = "chlo.broadcast_next_after"(%x2, %y2) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %z2, dense<[1.4999998807907104, 1.5000001192092896, 1.4999998807907104]> : tensor<3xf32>
  %x3 = stablehlo.constant dense<[[0.25, 4.0, -1.0], [-1.0, 4.0, 0.25]]> : tensor<2x3xf32>
  %y3 = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %z3 = "chlo.broadcast_next_after"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z3, dense<[[0.2500000298023224, 3.999999761581421, -0.9999999403953552], [-1.0000001192092896, 3.999999761581421, 0.2499999850988388]]> : tensor<2x3xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_next_after %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_next_after
  return
}
