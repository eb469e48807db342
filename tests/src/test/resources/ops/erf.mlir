// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.erf %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 9.99999993922529e-09, 0.5, -1.25, 2.4000000953674316, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %y1 = chlo.erf %x1 : tensor<11xf32> -> tensor<11xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 1.1283791678806665e-08, 0.5204998850822449, -0.9229001402854919, 0.9993115067481995, -0.9999992847442627, 1.0, 1.0, -1.0, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xf32>, tensor<11xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0e-08, 0.5, -1.25, 2.4, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %y2 = "chlo.erf"(%x2) : (tensor<11xf64>) -> tensor<11xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 1.1283791670955125e-08, 0.5204998778130465, -0.9229001282564582, 0.999311486103355, -0.9999992569016276, 1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<11xf64>, tensor<11xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.0, 0.5, -1.25, 2.400390625, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %y3 = chlo.erf %x3 : tensor<11xf16> -> tensor<11xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 0.0, 0.5205078125, -0.9228515625, 0.99951171875, -1.0, 1.0, 1.0, -1.0, 0x7E00]> : tensor<11xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xf16>, tensor<11xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0011717677116394e-08, 0.5, -1.25, 2.40625, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %y4 = chlo.erf %x4 : tensor<11xbf16> -> tensor<11xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 1.1292286217212677e-08, 0.51953125, -0.921875, 1.0, -1.0, 1.0, 1.0, -1.0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<11xbf16>, tensor<11xbf16>
  return
}
// -----
// XLA's importer from HLO writes MHLO's name, as TensorFlow prints it
func.func @main() {
  %x = stablehlo.constant dense<[0.5, 0.0]> : tensor<2xf32>
  %0 = mhlo.erf %x : tensor<2xf32>
  %1 = "mhlo.erf"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  %w = chlo.erf %x : tensor<2xf32> -> tensor<2xf32>
  check.expect_eq %0, %w : tensor<2xf32>
  check.expect_eq %1, %w : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.erf"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: erf_i1
  return
}
