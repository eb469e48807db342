// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.zeta %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[2.0, 3.0, 1.5, 4.0, 2.5, 10.0]> : tensor<6xf32>
  %y1 = stablehlo.constant dense<[1.0, 0.5, 2.0, 7.25, 30.0, 1.0]> : tensor<6xf32>
  %z1 = chlo.zeta %x1, %y1 : tensor<6xf32>, tensor<6xf32> -> tensor<6xf32>
  check.expect_almost_eq_const %z1, dense<[1.644934058189392, 8.414398193359375, 1.6123753786087036, 0.0010721728904172778, 0.0041600423865020275, 1.0009945631027222]> : tensor<6xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[2.0, 3.0, 1.5, 4.0, 2.5, 10.0]> : tensor<6xf64>
  %y2 = stablehlo.constant dense<[1.0, 0.5, 2.0, 7.25, 30.0, 1.0]> : tensor<6xf64>
  %z2 = "chlo.zeta"(%x2, %y2) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
  check.expect_almost_eq_const %z2, dense<[1.6449340668482266, 8.414398322117158, 1.6123753486854886, 0.0010721729329900263, 0.004160042573845587, 1.0009945751278182]> : tensor<6xf64>, tolerance = 1.0e-9
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = "chlo.zeta"(%x, %y) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32> // expected-error: zeta
  return
}
