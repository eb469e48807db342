// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_zeta %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_zeta %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[2.0], [3.0]]> : tensor<2x1xf32>
  %y1 = stablehlo.constant dense<[1.5, 2.0, 7.25]> : tensor<3xf32>
  %z1 = chlo.broadcast_zeta %x1, %y1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z1, dense<[[0.9348021745681763, 0.6449340581893921, 0.1478792279958725], [0.41439831256866455, 0.2020568996667862, 0.010914476588368416]]> : tensor<2x3xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<2.0> : tensor<f32>
  %y2 = stablehlo.constant dense<[1.5, 2.0, 7.25]> : tensor<3xf32>
  %z2 = "chlo.broadcast_zeta"(%x2, %y2) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_almost_eq_const %z2, dense<[0.9348021745681763, 0.6449340581893921, 0.1478792279958725]> : tensor<3xf32>, tolerance = 2.0e-5
  %x3 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 2.0]]> : tensor<2x3xf32>
  %y3 = stablehlo.constant dense<[1.5, 3.0]> : tensor<2xf32>
  %z3 = "chlo.broadcast_zeta"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z3, dense<[[0.9348021745681763, 0.41439831256866455, 1.948110818862915], [0.019823234528303146, 0.16471056640148163, 0.3949340581893921]]> : tensor<2x3xf32>, tolerance = 2.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_zeta %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_zeta
  return
}
