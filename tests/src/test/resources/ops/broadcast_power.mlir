// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = chlo.broadcast_power %arg0, %arg1 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %1 = chlo.broadcast_power %arg0, %arg1 {broadcast_dimensions = array<i64: 1>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[7], [4]]> : tensor<2x1xi32>
  %y1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %z1 = chlo.broadcast_power %x1, %y1 : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z1, dense<[[7, 49, 343], [4, 16, 64]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<7> : tensor<i32>
  %y2 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %z2 = "chlo.broadcast_power"(%x2, %y2) : (tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %z2, dense<[7, 49, 343]> : tensor<3xi32>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [3, 2, 1]]> : tensor<2x3xi32>
  %y3 = stablehlo.constant dense<[7, 4]> : tensor<2xi32>
  %z3 = "chlo.broadcast_power"(%x3, %y3) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %z3, dense<[[1, 128, 2187], [81, 16, 1]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1.5], [2.0]]> : tensor<2x1xf32>
  %y4 = stablehlo.constant dense<[0.25, 4.0, 2.0]> : tensor<3xf32>
  %z4 = chlo.broadcast_power %x4, %y4 : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z4, dense<[[1.1066819429397583, 5.0625, 2.25], [1.1892070770263672, 16.0, 4.0]]> : tensor<2x3xf32>, tolerance = 1.0e-5
  %x5 = stablehlo.constant dense<1.5> : tensor<f32>
  %y5 = stablehlo.constant dense<[0.25, 4.0, 2.0]> : tensor<3xf32>
  %z5 = "chlo.broadcast_power"(%x5, %y5) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  check.expect_almost_eq_const %z5, dense<[1.1066819429397583, 5.0625, 2.25]> : tensor<3xf32>, tolerance = 1.0e-5
  %x6 = stablehlo.constant dense<[[0.25, 4.0, 2.0], [2.0, 4.0, 0.25]]> : tensor<2x3xf32>
  %y6 = stablehlo.constant dense<[1.5, 2.0]> : tensor<2xf32>
  %z6 = "chlo.broadcast_power"(%x6, %y6) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %z6, dense<[[0.125, 8.0, 2.8284270763397217], [4.0, 16.0, 0.0625]]> : tensor<2x3xf32>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_power %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_power
  return
}
