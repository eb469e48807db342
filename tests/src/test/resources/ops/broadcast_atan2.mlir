// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_atan2 %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_atan2 %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1.5], [-2.0]]> : tensor<2x1xf32>
  %y1 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z1 = chlo.broadcast_atan2 %x1, %y1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z1, dense<[[1.4056476354599, 0.3587706685066223, 2.158798933029175], [-1.4464412927627563, -0.46364760398864746, -2.0344438552856445]]> : tensor<2x3xf32>, tolerance = 1.0e-6
  %x2 = stablehlo.constant dense<1.5> : tensor<f32>
  %y2 = stablehlo.constant dense<[0.25, 4.0, -1.0]> : tensor<3xf32>
  %z2 = "chlo.broadcast_atan2"(%x2, %y2) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_almost_eq_const %z2, dense<[1.4056476354599, 0.3587706685066223, 2.158798933029175]> : tensor<3xf32>, tolerance = 1.0e-6
  %x3 = stablehlo.constant dense<[[0.25, 4.0, -1.0], [-1.0, 4.0, 0.25]]> : tensor<2x3xf32>
  %y3 = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %z3 = "chlo.broadcast_atan2"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z3, dense<[[0.16514867544174194, 1.2120256423950195, -0.588002622127533], [-2.677945137023926, 2.0344438552856445, 3.017237663269043]]> : tensor<2x3xf32>, tolerance = 1.0e-6
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_atan2 %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_atan2
  return
}
