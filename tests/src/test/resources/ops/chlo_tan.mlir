// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.tan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-1.25, 0.0, 0.5, 3.0, 100.0]> : tensor<5xf32>
  %y1 = chlo.tan %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-3.0095696449279785, 0.0, 0.5463024973869324, -0.14254654943943024, -0.587213933467865]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-1.25, 0.0, 0.5, 3.0, 100.0]> : tensor<5xf64>
  %y2 = "chlo.tan"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-3.0095696738628313, 0.0, 0.5463024898437905, -0.1425465430742778, -0.5872139151569291]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-1.25, 0.0, 0.5, 3.0, 100.0]> : tensor<5xbf16>
  %y3 = chlo.tan %x3 : tensor<5xbf16> -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-3.015625, 0.0, 0.546875, -0.142578125, -0.5859375]> : tensor<5xbf16>, tolerance = 0.05
  %x4 = stablehlo.constant dense<[-1.25, 0.0, 0.5, 3.0, 100.0]> : tensor<5xf16>
  %y4 = "chlo.tan"(%x4) : (tensor<5xf16>) -> tensor<5xf16>
  check.expect_almost_eq_const %y4, dense<[-3.009765625, 0.0, 0.54638671875, -0.142578125, -0.58740234375]> : tensor<5xf16>, tolerance = 0.01
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = chlo.tan %x : tensor<3xcomplex<f32>> -> tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.504500687122345, 0.31242069602012634), (-0.0053620608523488045, 1.0369203090667725), (-0.44550132751464844, -1.2534271478652954)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.tan"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: tan
  return
}
