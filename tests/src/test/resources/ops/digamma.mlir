// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.digamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, 100.0]> : tensor<5xf32>
  %y1 = chlo.digamma %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-1.9635100364685059, -0.5772156715393066, 0.7031566500663757, 2.2517526149749756, 4.600162029266357]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, 100.0]> : tensor<5xf64>
  %y2 = "chlo.digamma"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-1.9635100260214235, -0.5772156649015329, 0.7031566406452432, 2.251752589066721, 4.600161852738088]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, 100.0]> : tensor<5xbf16>
  %y3 = "chlo.digamma"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-1.9609375, -0.578125, 0.703125, 2.25, 4.59375]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.digamma"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: digamma
  return
}
