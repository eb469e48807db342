// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %1 = stablehlo.compare  LT, %arg1, %arg2,  FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<5xf32>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xi8>
  %y1 = "stablehlo.sort"(%x1) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a1: tensor<i8>, %b1: tensor<i8>):
    %p1 = stablehlo.compare LT, %a1, %b1 : (tensor<i8>, tensor<i8>) -> tensor<i1>
    stablehlo.return %p1 : tensor<i1>
  }) : (tensor<5xi8>) -> tensor<5xi8>
  check.expect_eq_const %y1, dense<[0, 1, 2, 3, 5]> : tensor<5xi8>
  %x2 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xi16>
  %y2 = "stablehlo.sort"(%x2) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a2: tensor<i16>, %b2: tensor<i16>):
    %p2 = stablehlo.compare LT, %a2, %b2 : (tensor<i16>, tensor<i16>) -> tensor<i1>
    stablehlo.return %p2 : tensor<i1>
  }) : (tensor<5xi16>) -> tensor<5xi16>
  check.expect_eq_const %y2, dense<[0, 1, 2, 3, 5]> : tensor<5xi16>
  %x3 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xi32>
  %y3 = "stablehlo.sort"(%x3) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a3: tensor<i32>, %b3: tensor<i32>):
    %p3 = stablehlo.compare LT, %a3, %b3 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p3 : tensor<i1>
  }) : (tensor<5xi32>) -> tensor<5xi32>
  check.expect_eq_const %y3, dense<[0, 1, 2, 3, 5]> : tensor<5xi32>
  %x4 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xi64>
  %y4 = "stablehlo.sort"(%x4) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a4: tensor<i64>, %b4: tensor<i64>):
    %p4 = stablehlo.compare LT, %a4, %b4 : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %p4 : tensor<i1>
  }) : (tensor<5xi64>) -> tensor<5xi64>
  check.expect_eq_const %y4, dense<[0, 1, 2, 3, 5]> : tensor<5xi64>
  %x5 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xui8>
  %y5 = "stablehlo.sort"(%x5) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a5: tensor<ui8>, %b5: tensor<ui8>):
    %p5 = stablehlo.compare LT, %a5, %b5 : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %p5 : tensor<i1>
  }) : (tensor<5xui8>) -> tensor<5xui8>
  check.expect_eq_const %y5, dense<[0, 1, 2, 3, 5]> : tensor<5xui8>
  %x6 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xui16>
  %y6 = "stablehlo.sort"(%x6) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a6: tensor<ui16>, %b6: tensor<ui16>):
    %p6 = stablehlo.compare LT, %a6, %b6 : (tensor<ui16>, tensor<ui16>) -> tensor<i1>
    stablehlo.return %p6 : tensor<i1>
  }) : (tensor<5xui16>) -> tensor<5xui16>
  check.expect_eq_const %y6, dense<[0, 1, 2, 3, 5]> : tensor<5xui16>
  %x7 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xui32>
  %y7 = "stablehlo.sort"(%x7) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a7: tensor<ui32>, %b7: tensor<ui32>):
    %p7 = stablehlo.compare LT, %a7, %b7 : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %p7 : tensor<i1>
  }) : (tensor<5xui32>) -> tensor<5xui32>
  check.expect_eq_const %y7, dense<[0, 1, 2, 3, 5]> : tensor<5xui32>
  %x8 = stablehlo.constant dense<[3, 1, 5, 0, 2]> : tensor<5xui64>
  %y8 = "stablehlo.sort"(%x8) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a8: tensor<ui64>, %b8: tensor<ui64>):
    %p8 = stablehlo.compare LT, %a8, %b8 : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    stablehlo.return %p8 : tensor<i1>
  }) : (tensor<5xui64>) -> tensor<5xui64>
  check.expect_eq_const %y8, dense<[0, 1, 2, 3, 5]> : tensor<5xui64>
  %x9 = stablehlo.constant dense<[3.5, -1.0, 5.0, 0.0, 2.0]> : tensor<5xf32>
  %y9 = "stablehlo.sort"(%x9) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a9: tensor<f32>, %b9: tensor<f32>):
    %p9 = stablehlo.compare LT, %a9, %b9 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p9 : tensor<i1>
  }) : (tensor<5xf32>) -> tensor<5xf32>
  check.expect_eq_const %y9, dense<[-1.0, 0.0, 2.0, 3.5, 5.0]> : tensor<5xf32>
  %x10 = stablehlo.constant dense<[3.5, -1.0, 5.0, 0.0, 2.0]> : tensor<5xf64>
  %y10 = "stablehlo.sort"(%x10) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a10: tensor<f64>, %b10: tensor<f64>):
    %p10 = stablehlo.compare LT, %a10, %b10 : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %p10 : tensor<i1>
  }) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_eq_const %y10, dense<[-1.0, 0.0, 2.0, 3.5, 5.0]> : tensor<5xf64>
  %x11 = stablehlo.constant dense<[3.5, -1.0, 5.0, 0.0, 2.0]> : tensor<5xf16>
  %y11 = "stablehlo.sort"(%x11) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a11: tensor<f16>, %b11: tensor<f16>):
    %p11 = stablehlo.compare LT, %a11, %b11 : (tensor<f16>, tensor<f16>) -> tensor<i1>
    stablehlo.return %p11 : tensor<i1>
  }) : (tensor<5xf16>) -> tensor<5xf16>
  check.expect_eq_const %y11, dense<[-1.0, 0.0, 2.0, 3.5, 5.0]> : tensor<5xf16>
  %x12 = stablehlo.constant dense<[3.5, -1.0, 5.0, 0.0, 2.0]> : tensor<5xbf16>
  %y12 = "stablehlo.sort"(%x12) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a12: tensor<bf16>, %b12: tensor<bf16>):
    %p12 = stablehlo.compare LT, %a12, %b12 : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %p12 : tensor<i1>
  }) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_eq_const %y12, dense<[-1.0, 0.0, 2.0, 3.5, 5.0]> : tensor<5xbf16>
  return
}
// -----
// Two operands: the second follows; equal keys keep their order.
func.func @main() {
  %x = stablehlo.constant dense<[[2, 1, 2, 1]]> : tensor<1x4xi32>
  %i = stablehlo.iota dim = 1 : tensor<1x4xi32>
  %y:2 = "stablehlo.sort"(%x, %i) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<i32>, %d: tensor<i32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<1x4xi32>, tensor<1x4xi32>) -> (tensor<1x4xi32>, tensor<1x4xi32>)
  check.expect_eq_const %y#0, dense<[[1, 1, 2, 2]]> : tensor<1x4xi32>
  check.expect_eq_const %y#1, dense<[[1, 3, 0, 2]]> : tensor<1x4xi32>
  return
}
// -----
func.func @main(%x: tensor<5xf32>) {
  %0 = "stablehlo.sort"(%x) <{dimension = 1 : i64, is_stable = true}> ({  // expected-error: sort_c4
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    }) : (tensor<5xf32>) -> tensor<5xf32>
  return
}
