// RUN: op
// forms
module {
  func.func public @main() -> tensor<2x3xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<2x3xi32>
    return %0 : tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.iota dim = 1 : tensor<2x3xi8>
  check.expect_eq_const %x1, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi8>
  %x2 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xi16>
  check.expect_eq_const %x2, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi16>
  %x3 = stablehlo.iota dim = 1 : tensor<2x3xi32>
  check.expect_eq_const %x3, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi32>
  %x4 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xi64>
  check.expect_eq_const %x4, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi64>
  %x5 = stablehlo.iota dim = 1 : tensor<2x3xui8>
  check.expect_eq_const %x5, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xui8>
  %x6 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xui16>
  check.expect_eq_const %x6, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xui16>
  %x7 = stablehlo.iota dim = 1 : tensor<2x3xui32>
  check.expect_eq_const %x7, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xui32>
  %x8 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xui64>
  check.expect_eq_const %x8, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xui64>
  %x9 = stablehlo.iota dim = 1 : tensor<2x3xf32>
  check.expect_eq_const %x9, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  %x10 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xf64>
  check.expect_eq_const %x10, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf64>
  %x11 = stablehlo.iota dim = 1 : tensor<2x3xf16>
  check.expect_eq_const %x11, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf16>
  %x12 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3xbf16>
  check.expect_eq_const %x12, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.iota dim = 1 : tensor<2x3xcomplex<f32>>
  check.expect_eq_const %x, dense<[[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)], [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main() {
  %0 = stablehlo.iota dim = 2 : tensor<2x3xi32> // expected-error: iota_c1
  return
}
// -----
func.func @main() {
  %0 = stablehlo.iota dim = 0 : tensor<2x3xi1> // expected-error: iota_output
  return
}
