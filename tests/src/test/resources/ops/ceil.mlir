// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.ceil %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.4999999701976776, 3.75, -3.75, 10000000000.0, 0x7F800000, 0xFF800000]> : tensor<13xf32>
  %y1 = stablehlo.ceil %x1 : tensor<13xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 1.0, -0.0, 2.0, 3.0, -2.0, 1.0, 4.0, -3.0, 10000000000.0, 0x7F800000, 0xFF800000]> : tensor<13xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf32>, tensor<13xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999997, 3.75, -3.75, 10000000000.0, 0x7FF0000000000000, 0xFFF0000000000000]> : tensor<13xf64>
  %y2 = "stablehlo.ceil"(%x2) : (tensor<13xf64>) -> tensor<13xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 1.0, -0.0, 2.0, 3.0, -2.0, 1.0, 4.0, -3.0, 10000000000.0, 0x7FF0000000000000, 0xFFF0000000000000]> : tensor<13xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<13xf64>, tensor<13xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.5, 0.5, 1.5, 2.5, -2.5, 3.75, -3.75, 0x7C00]> : tensor<9xf16>
  %y3 = stablehlo.ceil %x3 : tensor<9xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 1.0, 2.0, 3.0, -2.0, 4.0, -3.0, 0x7C00]> : tensor<9xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf16>, tensor<9xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.5, 0.5, 1.5, 2.5, -2.5, 3.75, -3.75, 0x7F80]> : tensor<9xbf16>
  %y4 = stablehlo.ceil %x4 : tensor<9xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 1.0, 2.0, 3.0, -2.0, 4.0, -3.0, 0x7F80]> : tensor<9xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xbf16>, tensor<9xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = stablehlo.ceil %x : tensor<2xi32> // expected-error: ceil_i1
  return
}
