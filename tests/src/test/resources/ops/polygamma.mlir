// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.polygamma %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, 1.0, 1.0, 2.0, 3.0, 0.0]> : tensor<6xf32>
  %y1 = stablehlo.constant dense<[2.5, 0.5, 10.0, 3.25, 7.5, 100.0]> : tensor<6xf32>
  %z1 = chlo.polygamma %x1, %y1 : tensor<6xf32>, tensor<6xf32> -> tensor<6xf32>
  check.expect_almost_eq_const %z1, dense<[0.7031566500663757, 4.934802055358887, 0.10516633838415146, -0.12815694510936737, 0.005772436503320932, 4.600162029266357]> : tensor<6xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[0.0, 1.0, 1.0, 2.0, 3.0, 0.0]> : tensor<6xf64>
  %y2 = stablehlo.constant dense<[2.5, 0.5, 10.0, 3.25, 7.5, 100.0]> : tensor<6xf64>
  %z2 = "chlo.polygamma"(%x2, %y2) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
  check.expect_almost_eq_const %z2, dense<[0.7031566406452432, 4.93480220054468, 0.10516633568168576, -0.12815694713911513, 0.005772436656578693, 4.600161852738088]> : tensor<6xf64>, tolerance = 1.0e-9
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.polygamma"(%x, %x) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32> // expected-error: polygamma
  return
}
