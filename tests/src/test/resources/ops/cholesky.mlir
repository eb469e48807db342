// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.cholesky %arg0, lower = true : tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
}
// -----
func.func @main() {
  %a1 = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 1.0], [-2.0, 1.0, 6.0]]> : tensor<3x3xf32>
  %x1 = stablehlo.cholesky %a1, lower = true : tensor<3x3xf32>
  check.expect_almost_eq_const %x1, dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 0.6666666865348816, 2.1343748569488525]]> : tensor<3x3xf32>, tolerance = 1.0e-5
  %a2 = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 1.0], [-2.0, 1.0, 6.0]]> : tensor<3x3xf32>
  %x2 = "stablehlo.cholesky"(%a2) <{lower = false}> : (tensor<3x3xf32>) -> tensor<3x3xf32>
  check.expect_almost_eq_const %x2, dense<[[2.0, 1.0, -1.0], [0.0, 3.0, 0.6666666865348816], [0.0, 0.0, 2.1343748569488525]]> : tensor<3x3xf32>, tolerance = 1.0e-5
  %a3 = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 1.0], [-2.0, 1.0, 6.0]]> : tensor<3x3xf64>
  %x3 = stablehlo.cholesky %a3, lower = true : tensor<3x3xf64>
  check.expect_almost_eq_const %x3, dense<[[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 0.6666666666666666, 2.1343747458109497]]> : tensor<3x3xf64>, tolerance = 1.0e-12
  %a4 = stablehlo.constant dense<[[4.0, 2.0, -2.0], [2.0, 10.0, 1.0], [-2.0, 1.0, 6.0]]> : tensor<3x3xf64>
  %x4 = "stablehlo.cholesky"(%a4) <{lower = false}> : (tensor<3x3xf64>) -> tensor<3x3xf64>
  check.expect_almost_eq_const %x4, dense<[[2.0, 1.0, -1.0], [0.0, 3.0, 0.6666666666666666], [0.0, 0.0, 2.1343747458109497]]> : tensor<3x3xf64>, tolerance = 1.0e-12
  return
}
// -----
func.func @main() {
  %a = stablehlo.constant dense<[[(4.0, 0.0), (2.0, -1.0)], [(2.0, 1.0), (6.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  %x = stablehlo.cholesky %a, lower = true : tensor<2x2xcomplex<f32>>
  check.expect_almost_eq_const %x, dense<[[(2.0, 0.0), (0.0, 0.0)], [(1.0, 0.5), (2.1794495582580566, 0.0)]]> : tensor<2x2xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%a: tensor<3x2xf32>) {
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x2xf32> // expected-error: cholesky_c3
  return
}
