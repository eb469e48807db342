// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_subtract %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_subtract %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[-100], [77]]> : tensor<2x1xi32>
  %y1 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z1 = chlo.broadcast_subtract %x1, %y1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z1, dense<[[-105, -97, -112], [72, 80, 65]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<-100> : tensor<i32>
  %y2 = stablehlo.constant dense<[5, -3, 12]> : tensor<3xi32>
  %z2 = "chlo.broadcast_subtract"(%x2, %y2) : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %z2, dense<[-105, -97, -112]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[[5, -3, 12], [12, -3, 5]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[-100, 77]> : tensor<2xi32>
  %z3 = "chlo.broadcast_subtract"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z3, dense<[[105, 97, 112], [-65, -80, -72]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1.5], [-2.0]]> : tensor<2x1xf32>
  %y4 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z4 = chlo.broadcast_subtract %x4, %y4 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z4, dense<[[1.25, -2.5, 2.5], [-2.25, -6.0, -1.0]]> : tensor<2x3xf32>
  %x5 = stablehlo.constant dense<1.5> : tensor<f32>
  %y5 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z5 = "chlo.broadcast_subtract"(%x5, %y5) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %z5, dense<[1.25, -2.5, 2.5]> : tensor<3xf32>
  %x6 = stablehlo.constant dense<[[0.25, 4.0, -1.0], [-1.0, 4.0, 0.25]]> : tensor<2x3xf32>
  %y6 = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %z6 = "chlo.broadcast_subtract"(%x6, %y6) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %z6, dense<[[-1.25, 2.5, -2.5], [1.0, 6.0, 2.25]]> : tensor<2x3xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_subtract %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_subtract
  return
}
