// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.erfc %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-2.0, -0.5, 0.0, 0.5, 1.0, 3.0]> : tensor<6xf32>
  %y1 = chlo.erfc %x1 : tensor<6xf32> -> tensor<6xf32>
  check.expect_almost_eq_const %y1, dense<[1.9953222274780273, 1.5204998254776, 1.0, 0.4795001149177551, 0.15729920566082, 2.2090496713644825e-05]> : tensor<6xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-2.0, -0.5, 0.0, 0.5, 1.0, 3.0]> : tensor<6xf64>
  %y2 = "chlo.erfc"(%x2) : (tensor<6xf64>) -> tensor<6xf64>
  check.expect_almost_eq_const %y2, dense<[1.9953222650189528, 1.5204998778130465, 1.0, 0.4795001221869535, 0.15729920705028516, 2.2090496998585445e-05]> : tensor<6xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-2.0, -0.5, 0.0, 0.5, 1.0, 3.0]> : tensor<6xbf16>
  %y3 = "chlo.erfc"(%x3) : (tensor<6xbf16>) -> tensor<6xbf16>
  check.expect_almost_eq_const %y3, dense<[1.9921875, 1.5234375, 1.0, 0.48046875, 0.1572265625, 2.205371856689453e-05]> : tensor<6xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.erfc"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: erfc
  return
}
