// RUN: op
// forms
module {
  func.func public @main() -> tensor<2x3xf32> {
    %cst = stablehlo.constant dense<[[1.000000e+00, 2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, 6.000000e+00]]> : tensor<2x3xf32>
    return %cst : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, -2], [3, 4]]> : tensor<2x2xi32>
  check.expect_eq_const %x1, dense<[[1, -2], [3, 4]]> : tensor<2x2xi32>
  %x2 = "stablehlo.constant"() <{value = dense<2.5> : tensor<3xf32>}> : () -> tensor<3xf32>
  check.expect_eq_const %x2, dense<[2.5, 2.5, 2.5]> : tensor<3xf32>
  %x3 = stablehlo.constant dense<"0x0000803F000000C0"> : tensor<2xf32>
  check.expect_eq_const %x3, dense<[1.0, -2.0]> : tensor<2xf32>
  %e3 = stablehlo.constant dense<> : tensor<0x3xf32>
  check.expect_eq_const %e3, dense<> : tensor<0x3xf32>
  %x4 = stablehlo.constant dense<[1, 2]> : tensor<2xi8>
  %y4 = stablehlo.add %x4, %x4 : tensor<2xi8>
  check.expect_eq_const %y4, dense<[2, 4]> : tensor<2xi8>
  %x5 = stablehlo.constant dense<[1, 2]> : tensor<2xi16>
  %y5 = stablehlo.add %x5, %x5 : tensor<2xi16>
  check.expect_eq_const %y5, dense<[2, 4]> : tensor<2xi16>
  %x6 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y6 = stablehlo.add %x6, %x6 : tensor<2xi32>
  check.expect_eq_const %y6, dense<[2, 4]> : tensor<2xi32>
  %x7 = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %y7 = stablehlo.add %x7, %x7 : tensor<2xi64>
  check.expect_eq_const %y7, dense<[2, 4]> : tensor<2xi64>
  %x8 = stablehlo.constant dense<[1, 2]> : tensor<2xui8>
  %y8 = stablehlo.add %x8, %x8 : tensor<2xui8>
  check.expect_eq_const %y8, dense<[2, 4]> : tensor<2xui8>
  %x9 = stablehlo.constant dense<[1, 2]> : tensor<2xui16>
  %y9 = stablehlo.add %x9, %x9 : tensor<2xui16>
  check.expect_eq_const %y9, dense<[2, 4]> : tensor<2xui16>
  %x10 = stablehlo.constant dense<[1, 2]> : tensor<2xui32>
  %y10 = stablehlo.add %x10, %x10 : tensor<2xui32>
  check.expect_eq_const %y10, dense<[2, 4]> : tensor<2xui32>
  %x11 = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
  %y11 = stablehlo.add %x11, %x11 : tensor<2xui64>
  check.expect_eq_const %y11, dense<[2, 4]> : tensor<2xui64>
  %x12 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf64>
  %y12 = stablehlo.add %x12, %x12 : tensor<2xf64>
  check.expect_eq_const %y12, dense<[2.0, 4.0]> : tensor<2xf64>
  %x13 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf16>
  %y13 = stablehlo.add %x13, %x13 : tensor<2xf16>
  check.expect_eq_const %y13, dense<[2.0, 4.0]> : tensor<2xf16>
  %x14 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xbf16>
  %y14 = stablehlo.add %x14, %x14 : tensor<2xbf16>
  check.expect_eq_const %y14, dense<[2.0, 4.0]> : tensor<2xbf16>
  %x15 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  check.expect_eq_const %x15, dense<[1, 0]> : tensor<2xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<(1.0, -2.0)> : tensor<2xcomplex<f32>>
  check.expect_eq_const %x, dense<[(1.0, -2.0), (1.0, -2.0)]> : tensor<2xcomplex<f32>>
  return
}
// -----
func.func @main() {
  %0 = "stablehlo.constant"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<3xi32> // expected-error: tensor<3xi32>
  return
}
