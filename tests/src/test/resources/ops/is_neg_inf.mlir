// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
    %0 = chlo.is_neg_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
    return %0 : tensor<2x3xi1>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, 1.5, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>
  %y1 = chlo.is_neg_inf %x1 : tensor<5xf32> -> tensor<5xi1>
  check.expect_eq_const %y1, dense<[false, false, false, true, false]> : tensor<5xi1>
  %x2 = stablehlo.constant dense<[0.0, 1.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<5xf64>
  %y2 = "chlo.is_neg_inf"(%x2) : (tensor<5xf64>) -> tensor<5xi1>
  check.expect_eq_const %y2, dense<[false, false, false, true, false]> : tensor<5xi1>
  %x3 = stablehlo.constant dense<[0.0, 1.5, 0x7F80, 0xFF80, 0x7FC0]> : tensor<5xbf16>
  %y3 = chlo.is_neg_inf %x3 : tensor<5xbf16> -> tensor<5xi1>
  check.expect_eq_const %y3, dense<[false, false, false, true, false]> : tensor<5xi1>
  %x4 = stablehlo.constant dense<[0.0, 1.5, 0x7C00, 0xFC00, 0x7E00]> : tensor<5xf16>
  %y4 = "chlo.is_neg_inf"(%x4) : (tensor<5xf16>) -> tensor<5xi1>
  check.expect_eq_const %y4, dense<[false, false, false, true, false]> : tensor<5xi1>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.is_neg_inf"(%x) : (tensor<2xi32>) -> tensor<2xi1> // expected-error: is_neg_inf
  return
}
