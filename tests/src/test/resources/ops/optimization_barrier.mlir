// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<3xi32>) -> (tensor<2xf32>, tensor<3xi32>) {
    %0:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<2xf32>, tensor<3xi32>
    return %0#0, %0#1 : tensor<2xf32>, tensor<3xi32>
  }
}
// -----
// sizes that only the result has keep the generic form
// forms
module {
  func.func public @main(%arg0: tensor<?xf32>) -> tensor<65xf32> {
    %0 = "stablehlo.optimization_barrier"(%arg0) : (tensor<?xf32>) -> tensor<65xf32>
    return %0 : tensor<65xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[1, 2]> : tensor<2xi8>
  %y1 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r1:2 = stablehlo.optimization_barrier %x1, %y1 : tensor<2xi8>, tensor<2xi1>
  check.expect_eq_const %r1#0, dense<[1, 2]> : tensor<2xi8>
  check.expect_eq_const %r1#1, dense<[true, false]> : tensor<2xi1>
  %x2 = stablehlo.constant dense<[1, 2]> : tensor<2xi16>
  %y2 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r2:2 = "stablehlo.optimization_barrier"(%x2, %y2) : (tensor<2xi16>, tensor<2xi1>) -> (tensor<2xi16>, tensor<2xi1>)
  check.expect_eq_const %r2#0, dense<[1, 2]> : tensor<2xi16>
  check.expect_eq_const %r2#1, dense<[true, false]> : tensor<2xi1>
  %x3 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y3 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r3:2 = stablehlo.optimization_barrier %x3, %y3 : tensor<2xi32>, tensor<2xi1>
  check.expect_eq_const %r3#0, dense<[1, 2]> : tensor<2xi32>
  check.expect_eq_const %r3#1, dense<[true, false]> : tensor<2xi1>
  %x4 = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %y4 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r4:2 = "stablehlo.optimization_barrier"(%x4, %y4) : (tensor<2xi64>, tensor<2xi1>) -> (tensor<2xi64>, tensor<2xi1>)
  check.expect_eq_const %r4#0, dense<[1, 2]> : tensor<2xi64>
  check.expect_eq_const %r4#1, dense<[true, false]> : tensor<2xi1>
  %x5 = stablehlo.constant dense<[1, 2]> : tensor<2xui8>
  %y5 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r5:2 = stablehlo.optimization_barrier %x5, %y5 : tensor<2xui8>, tensor<2xi1>
  check.expect_eq_const %r5#0, dense<[1, 2]> : tensor<2xui8>
  check.expect_eq_const %r5#1, dense<[true, false]> : tensor<2xi1>
  %x6 = stablehlo.constant dense<[1, 2]> : tensor<2xui16>
  %y6 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r6:2 = "stablehlo.optimization_barrier"(%x6, %y6) : (tensor<2xui16>, tensor<2xi1>) -> (tensor<2xui16>, tensor<2xi1>)
  check.expect_eq_const %r6#0, dense<[1, 2]> : tensor<2xui16>
  check.expect_eq_const %r6#1, dense<[true, false]> : tensor<2xi1>
  %x7 = stablehlo.constant dense<[1, 2]> : tensor<2xui32>
  %y7 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r7:2 = stablehlo.optimization_barrier %x7, %y7 : tensor<2xui32>, tensor<2xi1>
  check.expect_eq_const %r7#0, dense<[1, 2]> : tensor<2xui32>
  check.expect_eq_const %r7#1, dense<[true, false]> : tensor<2xi1>
  %x8 = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
  %y8 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r8:2 = "stablehlo.optimization_barrier"(%x8, %y8) : (tensor<2xui64>, tensor<2xi1>) -> (tensor<2xui64>, tensor<2xi1>)
  check.expect_eq_const %r8#0, dense<[1, 2]> : tensor<2xui64>
  check.expect_eq_const %r8#1, dense<[true, false]> : tensor<2xi1>
  %x9 = stablehlo.constant dense<[0.5, 1.0]> : tensor<2xf32>
  %y9 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r9:2 = stablehlo.optimization_barrier %x9, %y9 : tensor<2xf32>, tensor<2xi1>
  check.expect_eq_const %r9#0, dense<[0.5, 1.0]> : tensor<2xf32>
  check.expect_eq_const %r9#1, dense<[true, false]> : tensor<2xi1>
  %x10 = stablehlo.constant dense<[0.5, 1.0]> : tensor<2xf64>
  %y10 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r10:2 = "stablehlo.optimization_barrier"(%x10, %y10) : (tensor<2xf64>, tensor<2xi1>) -> (tensor<2xf64>, tensor<2xi1>)
  check.expect_eq_const %r10#0, dense<[0.5, 1.0]> : tensor<2xf64>
  check.expect_eq_const %r10#1, dense<[true, false]> : tensor<2xi1>
  %x11 = stablehlo.constant dense<[0.5, 1.0]> : tensor<2xf16>
  %y11 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r11:2 = stablehlo.optimization_barrier %x11, %y11 : tensor<2xf16>, tensor<2xi1>
  check.expect_eq_const %r11#0, dense<[0.5, 1.0]> : tensor<2xf16>
  check.expect_eq_const %r11#1, dense<[true, false]> : tensor<2xi1>
  %x12 = stablehlo.constant dense<[0.5, 1.0]> : tensor<2xbf16>
  %y12 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %r12:2 = "stablehlo.optimization_barrier"(%x12, %y12) : (tensor<2xbf16>, tensor<2xi1>) -> (tensor<2xbf16>, tensor<2xi1>)
  check.expect_eq_const %r12#0, dense<[0.5, 1.0]> : tensor<2xbf16>
  check.expect_eq_const %r12#1, dense<[true, false]> : tensor<2xi1>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.optimization_barrier"(%x) : (tensor<2xf32>) -> tensor<3xf32> // expected-error: tensor<3xf32>
  return
}
