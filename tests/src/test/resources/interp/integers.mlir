// RUN: interpret
// Division by zero gives all ones and the dividend as remainder; the smallest integer by -1 gives itself.
func.func @main() {
  %a = stablehlo.constant dense<[7, -7, -2147483648, 7]> : tensor<4xi32>
  %b = stablehlo.constant dense<[0, 2, -1, -2]> : tensor<4xi32>
  %q = stablehlo.divide %a, %b : tensor<4xi32>
  %r = stablehlo.remainder %a, %b : tensor<4xi32>
  check.expect_eq_const %q, dense<[-1, -3, -2147483648, -3]> : tensor<4xi32>
  check.expect_eq_const %r, dense<[7, -1, 0, 1]> : tensor<4xi32>
  %c = stablehlo.constant dense<[200, 7]> : tensor<2xui8>
  %d = stablehlo.constant dense<[3, 0]> : tensor<2xui8>
  %s = stablehlo.divide %c, %d : tensor<2xui8>
  check.expect_eq_const %s, dense<[66, 255]> : tensor<2xui8>
  return
}
// -----
// Conversions wrap between integers, and truncate and saturate from floats; NaN is 0.
func.func @main() {
  %a = stablehlo.constant dense<[300, -1, 127]> : tensor<3xi32>
  %b = stablehlo.convert %a : (tensor<3xi32>) -> tensor<3xi8>
  check.expect_eq_const %b, dense<[44, -1, 127]> : tensor<3xi8>
  %c = stablehlo.convert %a : (tensor<3xi32>) -> tensor<3xui8>
  check.expect_eq_const %c, dense<[44, 255, 127]> : tensor<3xui8>
  %x = stablehlo.constant dense<[2.9, -2.9, 1.0e20, -1.0e20, 0x7FC00000]> : tensor<5xf32>
  %y = stablehlo.convert %x : (tensor<5xf32>) -> tensor<5xi32>
  check.expect_eq_const %y, dense<[2, -2, 2147483647, -2147483648, 0]> : tensor<5xi32>
  %z = stablehlo.convert %x : (tensor<5xf32>) -> tensor<5xui8>
  check.expect_eq_const %z, dense<[2, 0, 255, 0, 0]> : tensor<5xui8>
  %t = stablehlo.convert %x : (tensor<5xf32>) -> tensor<5xi1>
  check.expect_eq_const %t, dense<[true, true, true, true, true]> : tensor<5xi1>
  return
}
// -----
// f64 to bf16 and f16 rounds once.
func.func @main() {
  %x = stablehlo.constant dense<[1.00390625000001, 1.0, 65520.0]> : tensor<3xf64>
  %y = stablehlo.convert %x : (tensor<3xf64>) -> tensor<3xbf16>
  check.expect_eq_const %y, dense<[1.0078125, 1.0, 65536.0]> : tensor<3xbf16>
  %z = stablehlo.convert %x : (tensor<3xf64>) -> tensor<3xf16>
  check.expect_eq_const %z, dense<[1.00390625, 1.0, 0x7C00]> : tensor<3xf16>
  return
}
// -----
// Subnormals are kept.
func.func @main() {
  %x = stablehlo.constant dense<[1.0e-38, 0x00000001]> : tensor<2xf32>
  %h = stablehlo.constant dense<0.5> : tensor<2xf32>
  %y = stablehlo.multiply %x, %h : tensor<2xf32>
  %b = stablehlo.bitcast_convert %y : (tensor<2xf32>) -> tensor<2xi32>
  check.expect_eq_const %b, dense<[3568119, 0]> : tensor<2xi32>
  return
}
// -----
// Bits become floats narrower than a byte, not their values.
func.func @main() {
  %0 = stablehlo.constant dense<[1, 0xA2]> : tensor<2xui8>
  %1 = stablehlo.bitcast_convert %0 : (tensor<2xui8>) -> tensor<2x2xf4E2M1FN>
  %2 = stablehlo.bitcast_convert %1 : (tensor<2x2xf4E2M1FN>) -> tensor<2xui8>
  check.expect_eq_const %2, dense<[1, 162]> : tensor<2xui8>
  return
}
