// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.acos %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf32>
  %y1 = chlo.acos %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[3.1415927410125732, 2.094395160675049, 1.5707963705062866, 1.0471975803375244, 0.0]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xf64>
  %y2 = "chlo.acos"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[3.141592653589793, 2.0943951023931957, 1.5707963267948966, 1.0471975511965976, 0.0]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-1.0, -0.5, 0.0, 0.5, 1.0]> : tensor<5xbf16>
  %y3 = "chlo.acos"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[3.140625, 2.09375, 1.5703125, 1.046875, 0.0]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.acos"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: acos
  return
}
