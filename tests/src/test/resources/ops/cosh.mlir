// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.cosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf32>
  %y1 = chlo.cosh %x1 : tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %y1, dense<[10.067662239074707, 1.0, 1.1276259422302246]> : tensor<3xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xf64>
  %y2 = "chlo.cosh"(%x2) : (tensor<3xf64>) -> tensor<3xf64>
  check.expect_almost_eq_const %y2, dense<[10.067661995777765, 1.0, 1.1276259652063807]> : tensor<3xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-3.0, 0.0, 0.5]> : tensor<3xbf16>
  %y3 = "chlo.cosh"(%x3) : (tensor<3xbf16>) -> tensor<3xbf16>
  check.expect_almost_eq_const %y3, dense<[10.0625, 1.0, 1.125]> : tensor<3xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.cosh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: cosh
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(-1.5, -0.0), (0xFFF0000000000000, -0.0)]> : tensor<2xcomplex<f64>>
  %y = chlo.cosh %x : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %want = stablehlo.constant dense<[(2.352409615243247, 0.0), (0x7FF0000000000000, 0.0)]> : tensor<2xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_real = stablehlo.real %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 1, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  %imag = stablehlo.imag %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_imag = stablehlo.imag %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  // the zero is positive
  %one = stablehlo.constant dense<1.0> : tensor<2xf64>
  %pole = stablehlo.divide %one, %imag : tensor<2xf64>
  %want_pole = stablehlo.constant dense<0x7FF0000000000000> : tensor<2xf64>
  check.expect_eq %pole, %want_pole : tensor<2xf64>
  return
}
// -----
// Within three units of the true value.
func.func @main() {
  %x0 = stablehlo.constant dense<[0.0018857316691923123, 0.35, 21.5, 300.0, -661.2619624002455, 709.9, 710.1201272903313, -710.47]> : tensor<8xf64>
  %y0 = chlo.cosh %x0 : tensor<8xf64> -> tensor<8xf64>
  %want0 = stablehlo.constant dense<[1.000001777992491, 1.0618778191559852, 1087179776.7882442, 9.712131976206279e+129, 7.6101175869365325e+286, 1.010701028059782e+308, 1.259571353697112e+308, 1.7871893267684048e+308]> : tensor<8xf64>
  check.expect_close %y0, %want0, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<8xf64>, tensor<8xf64>
  %x1 = stablehlo.constant dense<[0.4621892273426056, 30.5, 65.15022277832031, 88.8990249633789]> : tensor<4xf32>
  %y1 = chlo.cosh %x1 : tensor<4xf32> -> tensor<4xf32>
  %want1 = stablehlo.constant dense<[1.1087243556976318, 8809508503552.0, 9.848095669761032e+27, 2.0292053889418207e+38]> : tensor<4xf32>
  check.expect_close %y1, %want1, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<4xf32>, tensor<4xf32>
  return
}
