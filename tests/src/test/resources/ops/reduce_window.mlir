// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<f32>) -> tensor<2x3xf32> {
    %0 = "stablehlo.reduce_window"(%arg0, %arg1) <{window_dimensions = array<i64: 1, 2>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %1 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi8>
  %v1 = stablehlo.constant dense<0> : tensor<i8>
  %y1 = "stablehlo.reduce_window"(%x1, %v1) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a1: tensor<i8>, %b1: tensor<i8>):
    %s1 = stablehlo.add %a1, %b1 : tensor<i8>
    stablehlo.return %s1 : tensor<i8>
  }) : (tensor<2x4xi8>, tensor<i8>) -> tensor<2x3xi8>
  check.expect_eq_const %y1, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi16>
  %v2 = stablehlo.constant dense<0> : tensor<i16>
  %y2 = "stablehlo.reduce_window"(%x2, %v2) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a2: tensor<i16>, %b2: tensor<i16>):
    %s2 = stablehlo.add %a2, %b2 : tensor<i16>
    stablehlo.return %s2 : tensor<i16>
  }) : (tensor<2x4xi16>, tensor<i16>) -> tensor<2x3xi16>
  check.expect_eq_const %y2, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %v3 = stablehlo.constant dense<0> : tensor<i32>
  %y3 = "stablehlo.reduce_window"(%x3, %v3) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a3: tensor<i32>, %b3: tensor<i32>):
    %s3 = stablehlo.add %a3, %b3 : tensor<i32>
    stablehlo.return %s3 : tensor<i32>
  }) : (tensor<2x4xi32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %y3, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi64>
  %v4 = stablehlo.constant dense<0> : tensor<i64>
  %y4 = "stablehlo.reduce_window"(%x4, %v4) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a4: tensor<i64>, %b4: tensor<i64>):
    %s4 = stablehlo.add %a4, %b4 : tensor<i64>
    stablehlo.return %s4 : tensor<i64>
  }) : (tensor<2x4xi64>, tensor<i64>) -> tensor<2x3xi64>
  check.expect_eq_const %y4, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xui8>
  %v5 = stablehlo.constant dense<0> : tensor<ui8>
  %y5 = "stablehlo.reduce_window"(%x5, %v5) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a5: tensor<ui8>, %b5: tensor<ui8>):
    %s5 = stablehlo.add %a5, %b5 : tensor<ui8>
    stablehlo.return %s5 : tensor<ui8>
  }) : (tensor<2x4xui8>, tensor<ui8>) -> tensor<2x3xui8>
  check.expect_eq_const %y5, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xui16>
  %v6 = stablehlo.constant dense<0> : tensor<ui16>
  %y6 = "stablehlo.reduce_window"(%x6, %v6) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a6: tensor<ui16>, %b6: tensor<ui16>):
    %s6 = stablehlo.add %a6, %b6 : tensor<ui16>
    stablehlo.return %s6 : tensor<ui16>
  }) : (tensor<2x4xui16>, tensor<ui16>) -> tensor<2x3xui16>
  check.expect_eq_const %y6, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xui32>
  %v7 = stablehlo.constant dense<0> : tensor<ui32>
  %y7 = "stablehlo.reduce_window"(%x7, %v7) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a7: tensor<ui32>, %b7: tensor<ui32>):
    %s7 = stablehlo.add %a7, %b7 : tensor<ui32>
    stablehlo.return %s7 : tensor<ui32>
  }) : (tensor<2x4xui32>, tensor<ui32>) -> tensor<2x3xui32>
  check.expect_eq_const %y7, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xui64>
  %v8 = stablehlo.constant dense<0> : tensor<ui64>
  %y8 = "stablehlo.reduce_window"(%x8, %v8) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a8: tensor<ui64>, %b8: tensor<ui64>):
    %s8 = stablehlo.add %a8, %b8 : tensor<ui64>
    stablehlo.return %s8 : tensor<ui64>
  }) : (tensor<2x4xui64>, tensor<ui64>) -> tensor<2x3xui64>
  check.expect_eq_const %y8, dense<[[3, 5, 7], [11, 13, 15]]> : tensor<2x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0]]> : tensor<2x4xf32>
  %v9 = stablehlo.constant dense<0.0> : tensor<f32>
  %y9 = "stablehlo.reduce_window"(%x9, %v9) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a9: tensor<f32>, %b9: tensor<f32>):
    %s9 = stablehlo.add %a9, %b9 : tensor<f32>
    stablehlo.return %s9 : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %y9, dense<[[1.5, 2.5, 3.5], [5.5, 6.5, 7.5]]> : tensor<2x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0]]> : tensor<2x4xf64>
  %v10 = stablehlo.constant dense<0.0> : tensor<f64>
  %y10 = "stablehlo.reduce_window"(%x10, %v10) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a10: tensor<f64>, %b10: tensor<f64>):
    %s10 = stablehlo.add %a10, %b10 : tensor<f64>
    stablehlo.return %s10 : tensor<f64>
  }) : (tensor<2x4xf64>, tensor<f64>) -> tensor<2x3xf64>
  check.expect_eq_const %y10, dense<[[1.5, 2.5, 3.5], [5.5, 6.5, 7.5]]> : tensor<2x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0]]> : tensor<2x4xf16>
  %v11 = stablehlo.constant dense<0.0> : tensor<f16>
  %y11 = "stablehlo.reduce_window"(%x11, %v11) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a11: tensor<f16>, %b11: tensor<f16>):
    %s11 = stablehlo.add %a11, %b11 : tensor<f16>
    stablehlo.return %s11 : tensor<f16>
  }) : (tensor<2x4xf16>, tensor<f16>) -> tensor<2x3xf16>
  check.expect_eq_const %y11, dense<[[1.5, 2.5, 3.5], [5.5, 6.5, 7.5]]> : tensor<2x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0], [2.5, 3.0, 3.5, 4.0]]> : tensor<2x4xbf16>
  %v12 = stablehlo.constant dense<0.0> : tensor<bf16>
  %y12 = "stablehlo.reduce_window"(%x12, %v12) <{padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%a12: tensor<bf16>, %b12: tensor<bf16>):
    %s12 = stablehlo.add %a12, %b12 : tensor<bf16>
    stablehlo.return %s12 : tensor<bf16>
  }) : (tensor<2x4xbf16>, tensor<bf16>) -> tensor<2x3xbf16>
  check.expect_eq_const %y12, dense<[[1.5, 2.5, 3.5], [5.5, 6.5, 7.5]]> : tensor<2x3xbf16>
  %x13 = stablehlo.constant dense<[[1.0, 5.0, 2.0, 0.0], [3.0, -1.0, 4.0, 9.0]]> : tensor<2x4xf32>
  %v13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %y13 = "stablehlo.reduce_window"(%x13, %v13) <{padding = dense<[[0, 0], [1, 1]]> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 2>}> ({
  ^bb0(%a13: tensor<f32>, %b13: tensor<f32>):
    %s13 = stablehlo.maximum %a13, %b13 : tensor<f32>
    stablehlo.return %s13 : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<1x3xf32>
  check.expect_eq_const %y13, dense<[[3.0, 5.0, 9.0]]> : tensor<1x3xf32>
  return
}
// -----
// The cumulative sum.
func.func @main() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]> : tensor<6xf32>
  %v = stablehlo.constant dense<0.0> : tensor<f32>
  %y = "stablehlo.reduce_window"(%x, %v) <{padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  check.expect_eq_const %y, dense<[1.0, 3.0, 6.0, 10.0, 15.0, 21.0]> : tensor<6xf32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %y: tensor<f32>) {
  %0 = "stablehlo.reduce_window"(%x, %y) <{padding = dense<0> : tensor<1x2xi8>, window_dimensions = array<i64: 2>}> ({ // expected-error: 64-bit integers
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}
