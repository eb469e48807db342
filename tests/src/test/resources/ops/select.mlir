// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x3xi1>, tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %p1 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %y1 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xi8>
  %z1 = stablehlo.select %p1, %x1, %y1 : tensor<3xi1>, tensor<3xi8>
  check.expect_eq_const %z1, dense<[1, 8, 3]> : tensor<3xi8>
  %p2 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x2 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi16>
  %y2 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xi16>
  %z2 = stablehlo.select %p2, %x2, %y2 : tensor<3xi1>, tensor<3xi16>
  check.expect_eq_const %z2, dense<[1, 8, 3]> : tensor<3xi16>
  %p3 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x3 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %y3 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xi32>
  %z3 = stablehlo.select %p3, %x3, %y3 : tensor<3xi1>, tensor<3xi32>
  check.expect_eq_const %z3, dense<[1, 8, 3]> : tensor<3xi32>
  %p4 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x4 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi64>
  %y4 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xi64>
  %z4 = stablehlo.select %p4, %x4, %y4 : tensor<3xi1>, tensor<3xi64>
  check.expect_eq_const %z4, dense<[1, 8, 3]> : tensor<3xi64>
  %p5 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x5 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui8>
  %y5 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xui8>
  %z5 = stablehlo.select %p5, %x5, %y5 : tensor<3xi1>, tensor<3xui8>
  check.expect_eq_const %z5, dense<[1, 8, 3]> : tensor<3xui8>
  %p6 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x6 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui16>
  %y6 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xui16>
  %z6 = stablehlo.select %p6, %x6, %y6 : tensor<3xi1>, tensor<3xui16>
  check.expect_eq_const %z6, dense<[1, 8, 3]> : tensor<3xui16>
  %p7 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x7 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui32>
  %y7 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xui32>
  %z7 = stablehlo.select %p7, %x7, %y7 : tensor<3xi1>, tensor<3xui32>
  check.expect_eq_const %z7, dense<[1, 8, 3]> : tensor<3xui32>
  %p8 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x8 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui64>
  %y8 = stablehlo.constant dense<[7, 8, 9]> : tensor<3xui64>
  %z8 = stablehlo.select %p8, %x8, %y8 : tensor<3xi1>, tensor<3xui64>
  check.expect_eq_const %z8, dense<[1, 8, 3]> : tensor<3xui64>
  %p9 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x9 = stablehlo.constant dense<[1.5, -0.0, 0x7F800000]> : tensor<3xf32>
  %y9 = stablehlo.constant dense<[2.5, 3.0, 4.0]> : tensor<3xf32>
  %z9 = stablehlo.select %p9, %x9, %y9 : tensor<3xi1>, tensor<3xf32>
  check.expect_eq_const %z9, dense<[1.5, 3.0, 0x7F800000]> : tensor<3xf32>
  %p10 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x10 = stablehlo.constant dense<[1.5, -0.0, 0x7FF0000000000000]> : tensor<3xf64>
  %y10 = stablehlo.constant dense<[2.5, 3.0, 4.0]> : tensor<3xf64>
  %z10 = stablehlo.select %p10, %x10, %y10 : tensor<3xi1>, tensor<3xf64>
  check.expect_eq_const %z10, dense<[1.5, 3.0, 0x7FF0000000000000]> : tensor<3xf64>
  %p11 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x11 = stablehlo.constant dense<[1.5, -0.0, 0x7C00]> : tensor<3xf16>
  %y11 = stablehlo.constant dense<[2.5, 3.0, 4.0]> : tensor<3xf16>
  %z11 = stablehlo.select %p11, %x11, %y11 : tensor<3xi1>, tensor<3xf16>
  check.expect_eq_const %z11, dense<[1.5, 3.0, 0x7C00]> : tensor<3xf16>
  %p12 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x12 = stablehlo.constant dense<[1.5, -0.0, 0x7F80]> : tensor<3xbf16>
  %y12 = stablehlo.constant dense<[2.5, 3.0, 4.0]> : tensor<3xbf16>
  %z12 = stablehlo.select %p12, %x12, %y12 : tensor<3xi1>, tensor<3xbf16>
  check.expect_eq_const %z12, dense<[1.5, 3.0, 0x7F80]> : tensor<3xbf16>
  %p13 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
  %x13 = stablehlo.constant dense<[true, true, false]> : tensor<3xi1>
  %y13 = stablehlo.constant dense<[false, false, true]> : tensor<3xi1>
  %z13 = stablehlo.select %p13, %x13, %y13 : tensor<3xi1>, tensor<3xi1>
  check.expect_eq_const %z13, dense<[true, false, false]> : tensor<3xi1>
  return
}
// -----
// A scalar predicate chooses all.
func.func @main() {
  %p = stablehlo.constant dense<false> : tensor<i1>
  %x = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %y = stablehlo.constant dense<[3.0, 4.0]> : tensor<2xf32>
  %z = "stablehlo.select"(%p, %x, %y) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %z, dense<[3.0, 4.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%p: tensor<3xi1>, %x: tensor<2xf32>) {
  %0 = stablehlo.select %p, %x, %x : tensor<3xi1>, tensor<2xf32> // expected-error: select_c1
  return
}
