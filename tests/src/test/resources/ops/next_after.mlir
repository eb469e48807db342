// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.next_after %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.5, 0x7F800000, 5.0, 0x7FC00000, 2.0]> : tensor<9xf32>
  %y1 = stablehlo.constant dense<[1.0, -1.0, 2.0, 0.0, 0xFF800000, 0.0, 5.0, 1.0, 0x7FC00000]> : tensor<9xf32>
  %z1 = chlo.next_after %x1, %y1 : tensor<9xf32>, tensor<9xf32> -> tensor<9xf32>
  %want_z1 = stablehlo.constant dense<[1.401298464324817e-45, -1.401298464324817e-45, 1.0000001192092896, 0.9999999403953552, -1.5000001192092896, 3.4028234663852886e+38, 5.0, 0x7FC00000, 0x7FC00000]> : tensor<9xf32>
  check.expect_close %z1, %want_z1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf32>, tensor<9xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.5, 0x7FF0000000000000, 5.0, 0x7FF8000000000000, 2.0]> : tensor<9xf64>
  %y2 = stablehlo.constant dense<[1.0, -1.0, 2.0, 0.0, 0xFFF0000000000000, 0.0, 5.0, 1.0, 0x7FF8000000000000]> : tensor<9xf64>
  %z2 = "chlo.next_after"(%x2, %y2) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
  %want_z2 = stablehlo.constant dense<[5.0e-324, -5.0e-324, 1.0000000000000002, 0.9999999999999999, -1.5000000000000002, 1.7976931348623157e+308, 5.0, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<9xf64>
  check.expect_close %z2, %want_z2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.5, 0x7C00, 5.0, 0x7E00, 2.0]> : tensor<9xf16>
  %y3 = stablehlo.constant dense<[1.0, -1.0, 2.0, 0.0, 0xFC00, 0.0, 5.0, 1.0, 0x7E00]> : tensor<9xf16>
  %z3 = chlo.next_after %x3, %y3 : tensor<9xf16>, tensor<9xf16> -> tensor<9xf16>
  %want_z3 = stablehlo.constant dense<[5.960464477539063e-08, -5.960464477539063e-08, 1.0009765625, 0.99951171875, -1.5009765625, 65504.0, 5.0, 0x7E00, 0x7E00]> : tensor<9xf16>
  check.expect_close %z3, %want_z3, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf16>, tensor<9xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0, 1.0, -1.5, 0x7F80, 5.0, 0x7FC0, 2.0]> : tensor<9xbf16>
  %y4 = stablehlo.constant dense<[1.0, -1.0, 2.0, 0.0, 0xFF80, 0.0, 5.0, 1.0, 0x7FC0]> : tensor<9xbf16>
  %z4 = "chlo.next_after"(%x4, %y4) : (tensor<9xbf16>, tensor<9xbf16>) -> tensor<9xbf16>
  %want_z4 = stablehlo.constant dense<[9.183549615799121e-41, -9.183549615799121e-41, 1.0078125, 0.99609375, -1.5078125, 3.3895313892515355e+38, 5.0, 0x7FC0, 0x7FC0]> : tensor<9xbf16>
  check.expect_close %z4, %want_z4, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.next_after"(%x, %x) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32> // expected-error: next_after
  return
}
// -----
// not compiled: floats of 8 bits and less are the interpreter's
func.func @main() {
  %x = stablehlo.constant dense<[0.0, -0.0, 1.0, 6.0, -6.0, 0.5]> : tensor<6xf4E2M1FN>
  %y = stablehlo.constant dense<[1.0, -1.0, 2.0, 1.0, 0.0, -0.5]> : tensor<6xf4E2M1FN>
  %z = chlo.next_after %x, %y : tensor<6xf4E2M1FN>, tensor<6xf4E2M1FN> -> tensor<6xf4E2M1FN>
  %want = stablehlo.constant dense<[0.5, -0.5, 1.5, 4.0, -4.0, 0.0]> : tensor<6xf4E2M1FN>
  check.expect_eq %z, %want : tensor<6xf4E2M1FN>
  return
}
// -----
func.func @main(%x: tensor<2xf6E2M3FN>) {
  %0 = chlo.next_after %x, %x : tensor<2xf6E2M3FN>, tensor<2xf6E2M3FN> -> tensor<2xf6E2M3FN> // expected-error: next_after
  return
}
