// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = "stablehlo.map"(%arg0, %arg1) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %1 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
      %2 = stablehlo.add %1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %y1 = stablehlo.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>
  %z1 = "stablehlo.map"(%x1, %y1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a1: tensor<f32>, %b1: tensor<f32>):
    %m1 = stablehlo.multiply %a1, %b1 : tensor<f32>
    %s1 = stablehlo.add %m1, %a1 : tensor<f32>
    stablehlo.return %s1 : tensor<f32>
  }) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  check.expect_eq_const %z1, dense<[[6.0, 14.0], [24.0, 36.0]]> : tensor<2x2xf32>
  %x2 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf64>
  %y2 = stablehlo.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf64>
  %z2 = "stablehlo.map"(%x2, %y2) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a2: tensor<f64>, %b2: tensor<f64>):
    %m2 = stablehlo.multiply %a2, %b2 : tensor<f64>
    %s2 = stablehlo.add %m2, %a2 : tensor<f64>
    stablehlo.return %s2 : tensor<f64>
  }) : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
  check.expect_eq_const %z2, dense<[[6.0, 14.0], [24.0, 36.0]]> : tensor<2x2xf64>
  %x3 = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xbf16>
  %y3 = stablehlo.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xbf16>
  %z3 = "stablehlo.map"(%x3, %y3) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a3: tensor<bf16>, %b3: tensor<bf16>):
    %m3 = stablehlo.multiply %a3, %b3 : tensor<bf16>
    %s3 = stablehlo.add %m3, %a3 : tensor<bf16>
    stablehlo.return %s3 : tensor<bf16>
  }) : (tensor<2x2xbf16>, tensor<2x2xbf16>) -> tensor<2x2xbf16>
  check.expect_eq_const %z3, dense<[[6.0, 14.0], [24.0, 36.0]]> : tensor<2x2xbf16>
  %x4 = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %y4 = stablehlo.constant dense<[[5, 6], [7, 8]]> : tensor<2x2xi32>
  %z4 = "stablehlo.map"(%x4, %y4) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a4: tensor<i32>, %b4: tensor<i32>):
    %m4 = stablehlo.multiply %a4, %b4 : tensor<i32>
    %s4 = stablehlo.add %m4, %a4 : tensor<i32>
    stablehlo.return %s4 : tensor<i32>
  }) : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %z4, dense<[[6, 14], [24, 36]]> : tensor<2x2xi32>
  %x5 = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xui8>
  %y5 = stablehlo.constant dense<[[5, 6], [7, 8]]> : tensor<2x2xui8>
  %z5 = "stablehlo.map"(%x5, %y5) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a5: tensor<ui8>, %b5: tensor<ui8>):
    %m5 = stablehlo.multiply %a5, %b5 : tensor<ui8>
    %s5 = stablehlo.add %m5, %a5 : tensor<ui8>
    stablehlo.return %s5 : tensor<ui8>
  }) : (tensor<2x2xui8>, tensor<2x2xui8>) -> tensor<2x2xui8>
  check.expect_eq_const %z5, dense<[[6, 14], [24, 36]]> : tensor<2x2xui8>
  return
}
// -----
func.func @main(%x: tensor<2x2xf32>, %y: tensor<2x2xf32>) {
  %0 = "stablehlo.map"(%x, %y) <{dimensions = array<i64: 1, 0>}> ({  // expected-error: map_c3
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %m = stablehlo.multiply %a, %b : tensor<f32>
      %s = stablehlo.add %m, %a : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}
