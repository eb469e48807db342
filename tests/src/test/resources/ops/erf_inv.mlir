// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.erf_inv %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-0.8999999761581421, -0.25, 0.0, 0.5, 0.9900000095367432]> : tensor<5xf32>
  %y1 = chlo.erf_inv %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-1.1630871295928955, -0.22531205415725708, 0.0, 0.4769362807273865, 1.8213865756988525]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-0.9, -0.25, 0.0, 0.5, 0.99]> : tensor<5xf64>
  %y2 = "chlo.erf_inv"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-1.1630871536766743, -0.2253120550121781, 0.0, 0.4769362762044699, 1.8213863677184496]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-0.8984375, -0.25, 0.0, 0.5, 0.98828125]> : tensor<5xbf16>
  %y3 = "chlo.erf_inv"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-1.15625, -0.2255859375, 0.0, 0.4765625, 1.78125]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
// Near 0 it is x * sqrt(pi) / 2.
func.func @main() {
  %x = stablehlo.constant dense<[1.0e-8, -1.0e-12, 1.0e-300]> : tensor<3xf64>
  %y = chlo.erf_inv %x : tensor<3xf64> -> tensor<3xf64>
  %s = stablehlo.constant dense<0.88622692545275801> : tensor<3xf64>
  %z = stablehlo.multiply %x, %s : tensor<3xf64>
  check.expect_close %y, %z, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<3xf64>, tensor<3xf64>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.erf_inv"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: erf_inv
  return
}
