// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.bessel_i1e %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-20.0, -8.0, -0.5, 0.0, 0.5, 3.0, 8.5, 40.0]> : tensor<8xf32>
  %y1 = chlo.bessel_i1e %x1 : tensor<8xf32> -> tensor<8xf32>
  check.expect_almost_eq_const %y1, dense<[-0.08750621974468231, -0.13414248824119568, -0.15642079710960388, 0.0, 0.15642079710960388, 0.19682671129703522, 0.130549356341362, 0.06248223036527634]> : tensor<8xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-20.0, -8.0, -0.5, 0.0, 0.5, 3.0, 8.5, 40.0]> : tensor<8xf64>
  %y2 = "chlo.bessel_i1e"(%x2) : (tensor<8xf64>) -> tensor<8xf64>
  check.expect_almost_eq_const %y2, dense<[-0.08750622218328867, -0.13414249329269812, -0.15642080318487173, 0.0, 0.15642080318487173, 0.19682671329730084, 0.13054935509459586, 0.06248222907444206]> : tensor<8xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-20.0, -8.0, -0.5, 0.0, 0.5, 3.0, 8.5, 40.0]> : tensor<8xbf16>
  %y3 = chlo.bessel_i1e %x3 : tensor<8xbf16> -> tensor<8xbf16>
  check.expect_almost_eq_const %y3, dense<[-0.08740234375, -0.1337890625, -0.15625, 0.0, 0.15625, 0.197265625, 0.130859375, 0.0625]> : tensor<8xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.bessel_i1e"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: bessel_i1e
  return
}
// -----
// Within three units of the true value.
func.func @main() {
  %x0 = stablehlo.constant dense<[1e-12, 0.75, -1.349205815683085, 2.0, 2.5, -4.341076789995931, 7.75, 8.25, -47.25, 10000000000.0]> : tensor<10xf64>
  %y0 = chlo.bessel_i1e %x0 : tensor<10xf64> -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[4.999999999995e-13, 0.18988779330485503, -0.2179866490154317, 0.21526928924893765, 0.20658464953126657, -0.1733444165865431, 0.1360511000803391, 0.13231017396500142, -0.05757384170136729, 3.989422803864723e-06]> : tensor<10xf64>
  check.expect_close %y0, %want0, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x1 = stablehlo.constant dense<[0.75, -7.394838809967041, 47.150421142578125]> : tensor<3xf32>
  %y1 = chlo.bessel_i1e %x1 : tensor<3xf32> -> tensor<3xf32>
  %want1 = stablehlo.constant dense<[0.18988779187202454, -0.13890404999256134, 0.057633619755506516]> : tensor<3xf32>
  check.expect_close %y1, %want1, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  return
}
