// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_divide %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_divide %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[-100], [77]]> : tensor<2x1xi32>
  %y1 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z1 = chlo.broadcast_divide %x1, %y1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z1, dense<[[-20, 33, -8], [15, -25, 6]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<-100> : tensor<i32>
  %y2 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z2 = "chlo.broadcast_divide"(%x2, %y2) : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %z2, dense<[-20, 33, -8]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[[5, -3, 12], [12, -3, 5]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[-100, 77]> : tensor<2xi32>
  %z3 = "chlo.broadcast_divide"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z3, dense<[[0, 0, 0], [0, 0, 0]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1.5], [-2.0]]> : tensor<2x1xf32>
  %y4 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z4 = chlo.broadcast_divide %x4, %y4 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z4, dense<[[6.0, 0.375, -1.5], [-8.0, -0.5, 2.0]]> : tensor<2x3xf32>
  %x5 = stablehlo.constant dense<1.5> : tensor<f32>
  %y5 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z5 = "chlo.broadcast_divide"(%x5, %y5) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %z5, dense<[6.0, 0.375, -1.5]> : tensor<3xf32>
  %x6 = stablehlo.constant dense<[[0.25, 4.0, -1.0], [-1.0, 4.0, 0.25]]> : tensor<2x3xf32>
  %y6 = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %z6 = "chlo.broadcast_divide"(%x6, %y6) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z6, dense<[[0.1666666716337204, 2.6666667461395264, -0.6666666865348816], [0.5, -2.0, -0.125]]> : tensor<2x3xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_divide %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_divide
  return
}
