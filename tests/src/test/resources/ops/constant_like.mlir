// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = "chlo.constant_like"(%arg0) <{value = 1.500000e+00 : f32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xf32>
  %y1 = "chlo.constant_like"(%x1) <{value = 1.5 : f32}> : (tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %y1, dense<[1.5, 1.5]> : tensor<2xf32>
  %x2 = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xf64>
  %y2 = "chlo.constant_like"(%x2) <{value = 0.1 : f64}> : (tensor<2xf64>) -> tensor<2xf64>
  check.expect_eq_const %y2, dense<[0.1, 0.1]> : tensor<2xf64>
  %x3 = stablehlo.constant dense<[0, 0]> : tensor<2xi32>
  %y3 = "chlo.constant_like"(%x3) <{value = -7 : i32}> : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %y3, dense<[-7, -7]> : tensor<2xi32>
  %x4 = stablehlo.constant dense<[0, 0]> : tensor<2xui8>
  %y4 = "chlo.constant_like"(%x4) <{value = 200 : ui8}> : (tensor<2xui8>) -> tensor<2xui8>
  check.expect_eq_const %y4, dense<[200, 200]> : tensor<2xui8>
  %x5 = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xbf16>
  %y5 = "chlo.constant_like"(%x5) <{value = 3.0 : bf16}> : (tensor<2xbf16>) -> tensor<2xbf16>
  check.expect_eq_const %y5, dense<[3.0, 3.0]> : tensor<2xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "chlo.constant_like"(%x) <{value = "one"}> : (tensor<2xf32>) -> tensor<2xf32> // expected-error: constant_like
  return
}
