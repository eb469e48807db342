// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.lgamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, -0.5]> : tensor<5xf32>
  %y1 = chlo.lgamma %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[0.5723649263381958, 0.0, 0.28468286991119385, 12.801827430725098, 1.2655121088027954]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, -0.5]> : tensor<5xf64>
  %y2 = "chlo.lgamma"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[0.5723649429247, 0.0, 0.2846828704729192, 12.801827480081469, 1.2655121234846454]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[0.5, 1.0, 2.5, 10.0, -0.5]> : tensor<5xbf16>
  %y3 = "chlo.lgamma"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[0.57421875, 0.0, 0.28515625, 12.8125, 1.265625]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.lgamma"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: lgamma
  return
}
