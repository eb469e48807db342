// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.sinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf32>
  %y1 = chlo.sinh %x1 : tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %y1, dense<[-10.017874717712402, 0.0, 0.5210952758789062]> : tensor<3xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf64>
  %y2 = "chlo.sinh"(%x2) : (tensor<3xf64>) -> tensor<3xf64>
  check.expect_almost_eq_const %y2, dense<[-10.017874927409903, 0.0, 0.5210953054937474]> : tensor<3xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xbf16>
  %y3 = "chlo.sinh"(%x3) : (tensor<3xbf16>) -> tensor<3xbf16>
  check.expect_almost_eq_const %y3, dense<[-10.0, 0.0, 0.51953125]> : tensor<3xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.sinh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: sinh
  return
}
// -----
// Within three units of the true value.
func.func @main() {
  %x0 = stablehlo.constant dense<[0.0018857316691923123, 0.35, 21.5, 300.0, -661.2619624002455, 709.9, 710.1201272903313, -710.47]> : tensor<8xf64>
  %y0 = chlo.sinh %x0 : tensor<8xf64> -> tensor<8xf64>
  %want0 = stablehlo.constant dense<[0.0018857327867977623, 0.3571897294372719, 1087179776.7882442, 9.712131976206279e+129, -7.6101175869365325e+286, 1.010701028059782e+308, 1.259571353697112e+308, -1.7871893267684048e+308]> : tensor<8xf64>
  check.expect_close %y0, %want0, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<8xf64>, tensor<8xf64>
  %x1 = stablehlo.constant dense<[0.4621892273426056, 30.5, 88.75, 89.38924407958984]> : tensor<4xf32>
  %y1 = chlo.sinh %x1 : tensor<4xf32> -> tensor<4xf32>
  %want1 = stablehlo.constant dense<[0.4788212776184082, 8809508503552.0, 1.7482568991216704e+38, 3.313030602356674e+38]> : tensor<4xf32>
  check.expect_close %y1, %want1, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<4xf32>, tensor<4xf32>
  return
}
