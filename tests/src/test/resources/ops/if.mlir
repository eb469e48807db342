// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = "stablehlo.if"(%arg0) ({
      %1 = stablehlo.add %arg1, %arg1 : tensor<2xf32>
      stablehlo.return %1 : tensor<2xf32>
    }, {
      %1 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
      stablehlo.return %1 : tensor<2xf32>
    }) : (tensor<i1>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %p1 = stablehlo.constant dense<true> : tensor<i1>
  %x1 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y1 = "stablehlo.if"(%p1) ({
    %s1 = stablehlo.add %x1, %x1 : tensor<2xf32>
    stablehlo.return %s1 : tensor<2xf32>
  }, {
    %d1 = stablehlo.multiply %x1, %x1 : tensor<2xf32>
    stablehlo.return %d1 : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  check.expect_eq_const %y1, dense<[6.0, 10.0]> : tensor<2xf32>
  %p2 = stablehlo.constant dense<true> : tensor<i1>
  %x2 = stablehlo.constant dense<[3, 5]> : tensor<2xi32>
  %y2 = "stablehlo.if"(%p2) ({
    %s2 = stablehlo.add %x2, %x2 : tensor<2xi32>
    stablehlo.return %s2 : tensor<2xi32>
  }, {
    %d2 = stablehlo.multiply %x2, %x2 : tensor<2xi32>
    stablehlo.return %d2 : tensor<2xi32>
  }) : (tensor<i1>) -> tensor<2xi32>
  check.expect_eq_const %y2, dense<[6, 10]> : tensor<2xi32>
  %p3 = stablehlo.constant dense<false> : tensor<i1>
  %x3 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y3 = "stablehlo.if"(%p3) ({
    %s3 = stablehlo.add %x3, %x3 : tensor<2xf32>
    stablehlo.return %s3 : tensor<2xf32>
  }, {
    %d3 = stablehlo.multiply %x3, %x3 : tensor<2xf32>
    stablehlo.return %d3 : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  check.expect_eq_const %y3, dense<[9.0, 25.0]> : tensor<2xf32>
  %p4 = stablehlo.constant dense<false> : tensor<i1>
  %x4 = stablehlo.constant dense<[3, 5]> : tensor<2xi32>
  %y4 = "stablehlo.if"(%p4) ({
    %s4 = stablehlo.add %x4, %x4 : tensor<2xi32>
    stablehlo.return %s4 : tensor<2xi32>
  }, {
    %d4 = stablehlo.multiply %x4, %x4 : tensor<2xi32>
    stablehlo.return %d4 : tensor<2xi32>
  }) : (tensor<i1>) -> tensor<2xi32>
  check.expect_eq_const %y4, dense<[9, 25]> : tensor<2xi32>
  return
}
// -----
func.func @main() {
  %two = stablehlo.constant dense<[2.0, 1.0]> : tensor<2xf32>
  %three = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %p = stablehlo.power %two, %three : tensor<2xf32>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %r = "stablehlo.if"(%yes) ({
    %s = stablehlo.power %p, %two : tensor<2xf32>
    stablehlo.return %s : tensor<2xf32>
  }, {
    stablehlo.return %p : tensor<2xf32>
  }) : (tensor<i1>) -> tensor<2xf32>
  %cube = stablehlo.power %p, %three : tensor<2xf32>
  check.expect_eq_const %r, dense<[64.0, 1.0]> : tensor<2xf32>
  check.expect_eq_const %cube, dense<[512.0, 1.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%p: tensor<2xi1>, %x: tensor<2xf32>) {
  %y = "stablehlo.if"(%p) ({  // expected-error: if_i1
      %s = stablehlo.add %x, %x : tensor<2xf32>
      stablehlo.return %s : tensor<2xf32>
    }, {
      %d = stablehlo.multiply %x, %x : tensor<2xf32>
      stablehlo.return %d : tensor<2xf32>
    }) : (tensor<2xi1>) -> tensor<2xf32>
  return
}
