// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.atan2 %arg0, %arg1 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F800000, 0xFF800000, 0x7FC00000, 3.0, 10000000000.0]> : tensor<11xf32>
  %y1 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC00000, 0.0010000000474974513]> : tensor<11xf32>
  %z1 = stablehlo.atan2 %x1, %y1 : tensor<11xf32>
  %want_z1 = stablehlo.constant dense<[0.0, -0.0, 1.8925468921661377, -0.6435011029243469, 1.3101938962936401, -1.3101938962936401, 1.5707963705062866, -1.5707963705062866, 0x7FC00000, 0x7FC00000, 1.5707963705062866]> : tensor<11xf32>
  check.expect_close %z1, %want_z1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xf32>, tensor<11xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 3.0, 10000000000.0]> : tensor<11xf64>
  %y2 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FF8000000000000, 0.001]> : tensor<11xf64>
  %z2 = "stablehlo.atan2"(%x2, %y2) : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
  %want_z2 = stablehlo.constant dense<[0.0, -0.0, 1.8925468811915387, -0.6435011087932844, 1.3101939350475558, -1.3101939350475558, 1.5707963267948966, -1.5707963267948966, 0x7FF8000000000000, 0x7FF8000000000000, 1.5707963267947966]> : tensor<11xf64>
  check.expect_close %z2, %want_z2, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xf64>, tensor<11xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7C00, 0xFC00, 0x7E00, 3.0]> : tensor<10xf16>
  %y3 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7E00]> : tensor<10xf16>
  %z3 = stablehlo.atan2 %x3, %y3 : tensor<10xf16>
  %want_z3 = stablehlo.constant dense<[0.0, -0.0, 1.892578125, -0.6435546875, 1.310546875, -1.310546875, 1.5703125, -1.5703125, 0x7E00, 0x7E00]> : tensor<10xf16>
  check.expect_close %z3, %want_z3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.25, 7.5, -7.5, 0x7F80, 0xFF80, 0x7FC0, 3.0, 9999220736.0]> : tensor<11xbf16>
  %y4 = stablehlo.constant dense<[1.0, 2.0, -0.5, 3.0, 2.0, 2.0, 1.0, 2.0, 1.0, 0x7FC0, 0.00099945068359375]> : tensor<11xbf16>
  %z4 = "stablehlo.atan2"(%x4, %y4) : (tensor<11xbf16>, tensor<11xbf16>) -> tensor<11xbf16>
  %want_z4 = stablehlo.constant dense<[0.0, -0.0, 1.890625, -0.64453125, 1.3125, -1.3125, 1.5703125, -1.5703125, 0x7FC0, 0x7FC0, 1.5703125]> : tensor<11xbf16>
  check.expect_close %z4, %want_z4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xbf16>, tensor<11xbf16>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = stablehlo.atan2 %x, %x : tensor<2xi32> // expected-error: atan2_i1
  return
}
