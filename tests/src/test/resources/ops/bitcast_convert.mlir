// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3x2xi16> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3x2xi16>
    return %0 : tensor<2x3x2xi16>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[1.0, -2.0, 0x7F800000]> : tensor<3xf32>
  %y1 = stablehlo.bitcast_convert %x1 : (tensor<3xf32>) -> tensor<3xi32>
  check.expect_eq_const %y1, dense<[1065353216, -1073741824, 2139095040]> : tensor<3xi32>
  %x2 = stablehlo.constant dense<[1065353216, 1073741824]> : tensor<2xui32>
  %y2 = "stablehlo.bitcast_convert"(%x2) : (tensor<2xui32>) -> tensor<2xf32>
  check.expect_eq_const %y2, dense<[1.0, 2.0]> : tensor<2xf32>
  %x3 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf64>
  %y3 = stablehlo.bitcast_convert %x3 : (tensor<2xf64>) -> tensor<2xi64>
  check.expect_eq_const %y3, dense<[4607182418800017408, -4611686018427387904]> : tensor<2xi64>
  %x4 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xbf16>
  %y4 = stablehlo.bitcast_convert %x4 : (tensor<2xbf16>) -> tensor<2xui16>
  check.expect_eq_const %y4, dense<[16256, 49152]> : tensor<2xui16>
  %x5 = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf16>
  %y5 = stablehlo.bitcast_convert %x5 : (tensor<2xf16>) -> tensor<2xi16>
  check.expect_eq_const %y5, dense<[15360, -16384]> : tensor<2xi16>
  %x6 = stablehlo.constant dense<[-1, 5]> : tensor<2xi8>
  %y6 = stablehlo.bitcast_convert %x6 : (tensor<2xi8>) -> tensor<2xui8>
  check.expect_eq_const %y6, dense<[255, 5]> : tensor<2xui8>
  return
}
// -----
// Narrower: the last dimension is new, the lowest bits come first.
func.func @main() {
  %x = stablehlo.constant dense<[16909060, -1]> : tensor<2xi32>
  %y = stablehlo.bitcast_convert %x : (tensor<2xi32>) -> tensor<2x4xui8>
  check.expect_eq_const %y, dense<[[4, 3, 2, 1], [255, 255, 255, 255]]> : tensor<2x4xui8>
  return
}
// -----
// Wider: the last dimension is gone.
func.func @main() {
  %x = stablehlo.constant dense<[[772, 258], [-1, -1]]> : tensor<2x2xi16>
  %y = stablehlo.bitcast_convert %x : (tensor<2x2xi16>) -> tensor<2xi32>
  check.expect_eq_const %y, dense<[16909060, -1]> : tensor<2xi32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<2xf32>) -> tensor<2x3xi16> // expected-error: bitcast_convert_c1
  return
}
