// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = "stablehlo.case"(%arg0) ({
      %1 = stablehlo.add %arg1, %arg1 : tensor<2xf32>
      stablehlo.return %1 : tensor<2xf32>
    }, {
      stablehlo.return %arg1 : tensor<2xf32>
    }, {
      %1 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
      stablehlo.return %1 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %i1 = stablehlo.constant dense<0> : tensor<i32>
  %x1 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y1 = "stablehlo.case"(%i1) ({
    %a1 = stablehlo.add %x1, %x1 : tensor<2xf32>
    stablehlo.return %a1 : tensor<2xf32>
  }, {
    stablehlo.return %x1 : tensor<2xf32>
  }, {
    %c1 = stablehlo.multiply %x1, %x1 : tensor<2xf32>
    stablehlo.return %c1 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %y1, dense<[6.0, 10.0]> : tensor<2xf32>
  %i2 = stablehlo.constant dense<1> : tensor<i32>
  %x2 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y2 = "stablehlo.case"(%i2) ({
    %a2 = stablehlo.add %x2, %x2 : tensor<2xf32>
    stablehlo.return %a2 : tensor<2xf32>
  }, {
    stablehlo.return %x2 : tensor<2xf32>
  }, {
    %c2 = stablehlo.multiply %x2, %x2 : tensor<2xf32>
    stablehlo.return %c2 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %y2, dense<[3.0, 5.0]> : tensor<2xf32>
  %i3 = stablehlo.constant dense<2> : tensor<i32>
  %x3 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y3 = "stablehlo.case"(%i3) ({
    %a3 = stablehlo.add %x3, %x3 : tensor<2xf32>
    stablehlo.return %a3 : tensor<2xf32>
  }, {
    stablehlo.return %x3 : tensor<2xf32>
  }, {
    %c3 = stablehlo.multiply %x3, %x3 : tensor<2xf32>
    stablehlo.return %c3 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %y3, dense<[9.0, 25.0]> : tensor<2xf32>
  %i4 = stablehlo.constant dense<-1> : tensor<i32>
  %x4 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y4 = "stablehlo.case"(%i4) ({
    %a4 = stablehlo.add %x4, %x4 : tensor<2xf32>
    stablehlo.return %a4 : tensor<2xf32>
  }, {
    stablehlo.return %x4 : tensor<2xf32>
  }, {
    %c4 = stablehlo.multiply %x4, %x4 : tensor<2xf32>
    stablehlo.return %c4 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %y4, dense<[9.0, 25.0]> : tensor<2xf32>
  %i5 = stablehlo.constant dense<7> : tensor<i32>
  %x5 = stablehlo.constant dense<[3.0, 5.0]> : tensor<2xf32>
  %y5 = "stablehlo.case"(%i5) ({
    %a5 = stablehlo.add %x5, %x5 : tensor<2xf32>
    stablehlo.return %a5 : tensor<2xf32>
  }, {
    stablehlo.return %x5 : tensor<2xf32>
  }, {
    %c5 = stablehlo.multiply %x5, %x5 : tensor<2xf32>
    stablehlo.return %c5 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  check.expect_eq_const %y5, dense<[9.0, 25.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%i: tensor<i64>, %x: tensor<2xf32>) {
  %y = "stablehlo.case"(%i) ({  // expected-error: case_i1
      %a = stablehlo.add %x, %x : tensor<2xf32>
      stablehlo.return %a : tensor<2xf32>
    }, {
      stablehlo.return %x : tensor<2xf32>
    }, {
      %c = stablehlo.multiply %x, %x : tensor<2xf32>
      stablehlo.return %c : tensor<2xf32>
    }) : (tensor<i64>) -> tensor<2xf32>
  return
}
