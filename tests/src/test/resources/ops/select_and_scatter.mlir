// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>) -> tensor<4xf32> {
    %0 = "stablehlo.select_and_scatter"(%arg0, %arg1, %arg2) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.compare  GE, %arg3, %arg4,  FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }, {
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi8>
  %s1 = stablehlo.constant dense<[4, 5]> : tensor<2xi8>
  %v1 = stablehlo.constant dense<0> : tensor<i8>
  %r1 = "stablehlo.select_and_scatter"(%x1, %s1, %v1) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a1: tensor<i8>, %b1: tensor<i8>):
    %p1 = stablehlo.compare GE, %a1, %b1 : (tensor<i8>, tensor<i8>) -> tensor<i1>
    stablehlo.return %p1 : tensor<i1>
  }, {
  ^bb0(%a1: tensor<i8>, %b1: tensor<i8>):
    %q1 = stablehlo.add %a1, %b1 : tensor<i8>
    stablehlo.return %q1 : tensor<i8>
  }) : (tensor<4xi8>, tensor<2xi8>, tensor<i8>) -> tensor<4xi8>
  check.expect_eq_const %r1, dense<[4, 0, 5, 0]> : tensor<4xi8>
  %x2 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi16>
  %s2 = stablehlo.constant dense<[4, 5]> : tensor<2xi16>
  %v2 = stablehlo.constant dense<0> : tensor<i16>
  %r2 = "stablehlo.select_and_scatter"(%x2, %s2, %v2) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a2: tensor<i16>, %b2: tensor<i16>):
    %p2 = stablehlo.compare GE, %a2, %b2 : (tensor<i16>, tensor<i16>) -> tensor<i1>
    stablehlo.return %p2 : tensor<i1>
  }, {
  ^bb0(%a2: tensor<i16>, %b2: tensor<i16>):
    %q2 = stablehlo.add %a2, %b2 : tensor<i16>
    stablehlo.return %q2 : tensor<i16>
  }) : (tensor<4xi16>, tensor<2xi16>, tensor<i16>) -> tensor<4xi16>
  check.expect_eq_const %r2, dense<[4, 0, 5, 0]> : tensor<4xi16>
  %x3 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi32>
  %s3 = stablehlo.constant dense<[4, 5]> : tensor<2xi32>
  %v3 = stablehlo.constant dense<0> : tensor<i32>
  %r3 = "stablehlo.select_and_scatter"(%x3, %s3, %v3) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a3: tensor<i32>, %b3: tensor<i32>):
    %p3 = stablehlo.compare GE, %a3, %b3 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p3 : tensor<i1>
  }, {
  ^bb0(%a3: tensor<i32>, %b3: tensor<i32>):
    %q3 = stablehlo.add %a3, %b3 : tensor<i32>
    stablehlo.return %q3 : tensor<i32>
  }) : (tensor<4xi32>, tensor<2xi32>, tensor<i32>) -> tensor<4xi32>
  check.expect_eq_const %r3, dense<[4, 0, 5, 0]> : tensor<4xi32>
  %x4 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi64>
  %s4 = stablehlo.constant dense<[4, 5]> : tensor<2xi64>
  %v4 = stablehlo.constant dense<0> : tensor<i64>
  %r4 = "stablehlo.select_and_scatter"(%x4, %s4, %v4) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a4: tensor<i64>, %b4: tensor<i64>):
    %p4 = stablehlo.compare GE, %a4, %b4 : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %p4 : tensor<i1>
  }, {
  ^bb0(%a4: tensor<i64>, %b4: tensor<i64>):
    %q4 = stablehlo.add %a4, %b4 : tensor<i64>
    stablehlo.return %q4 : tensor<i64>
  }) : (tensor<4xi64>, tensor<2xi64>, tensor<i64>) -> tensor<4xi64>
  check.expect_eq_const %r4, dense<[4, 0, 5, 0]> : tensor<4xi64>
  %x5 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xui8>
  %s5 = stablehlo.constant dense<[4, 5]> : tensor<2xui8>
  %v5 = stablehlo.constant dense<0> : tensor<ui8>
  %r5 = "stablehlo.select_and_scatter"(%x5, %s5, %v5) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a5: tensor<ui8>, %b5: tensor<ui8>):
    %p5 = stablehlo.compare GE, %a5, %b5 : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %p5 : tensor<i1>
  }, {
  ^bb0(%a5: tensor<ui8>, %b5: tensor<ui8>):
    %q5 = stablehlo.add %a5, %b5 : tensor<ui8>
    stablehlo.return %q5 : tensor<ui8>
  }) : (tensor<4xui8>, tensor<2xui8>, tensor<ui8>) -> tensor<4xui8>
  check.expect_eq_const %r5, dense<[4, 0, 5, 0]> : tensor<4xui8>
  %x6 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xui16>
  %s6 = stablehlo.constant dense<[4, 5]> : tensor<2xui16>
  %v6 = stablehlo.constant dense<0> : tensor<ui16>
  %r6 = "stablehlo.select_and_scatter"(%x6, %s6, %v6) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a6: tensor<ui16>, %b6: tensor<ui16>):
    %p6 = stablehlo.compare GE, %a6, %b6 : (tensor<ui16>, tensor<ui16>) -> tensor<i1>
    stablehlo.return %p6 : tensor<i1>
  }, {
  ^bb0(%a6: tensor<ui16>, %b6: tensor<ui16>):
    %q6 = stablehlo.add %a6, %b6 : tensor<ui16>
    stablehlo.return %q6 : tensor<ui16>
  }) : (tensor<4xui16>, tensor<2xui16>, tensor<ui16>) -> tensor<4xui16>
  check.expect_eq_const %r6, dense<[4, 0, 5, 0]> : tensor<4xui16>
  %x7 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xui32>
  %s7 = stablehlo.constant dense<[4, 5]> : tensor<2xui32>
  %v7 = stablehlo.constant dense<0> : tensor<ui32>
  %r7 = "stablehlo.select_and_scatter"(%x7, %s7, %v7) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a7: tensor<ui32>, %b7: tensor<ui32>):
    %p7 = stablehlo.compare GE, %a7, %b7 : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %p7 : tensor<i1>
  }, {
  ^bb0(%a7: tensor<ui32>, %b7: tensor<ui32>):
    %q7 = stablehlo.add %a7, %b7 : tensor<ui32>
    stablehlo.return %q7 : tensor<ui32>
  }) : (tensor<4xui32>, tensor<2xui32>, tensor<ui32>) -> tensor<4xui32>
  check.expect_eq_const %r7, dense<[4, 0, 5, 0]> : tensor<4xui32>
  %x8 = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xui64>
  %s8 = stablehlo.constant dense<[4, 5]> : tensor<2xui64>
  %v8 = stablehlo.constant dense<0> : tensor<ui64>
  %r8 = "stablehlo.select_and_scatter"(%x8, %s8, %v8) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a8: tensor<ui64>, %b8: tensor<ui64>):
    %p8 = stablehlo.compare GE, %a8, %b8 : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    stablehlo.return %p8 : tensor<i1>
  }, {
  ^bb0(%a8: tensor<ui64>, %b8: tensor<ui64>):
    %q8 = stablehlo.add %a8, %b8 : tensor<ui64>
    stablehlo.return %q8 : tensor<ui64>
  }) : (tensor<4xui64>, tensor<2xui64>, tensor<ui64>) -> tensor<4xui64>
  check.expect_eq_const %r8, dense<[4, 0, 5, 0]> : tensor<4xui64>
  %x9 = stablehlo.constant dense<[1.0, 5.0, 7.0, 2.0]> : tensor<4xf32>
  %s9 = stablehlo.constant dense<[2.0, 2.5]> : tensor<2xf32>
  %v9 = stablehlo.constant dense<0.0> : tensor<f32>
  %r9 = "stablehlo.select_and_scatter"(%x9, %s9, %v9) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a9: tensor<f32>, %b9: tensor<f32>):
    %p9 = stablehlo.compare GE, %a9, %b9 : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p9 : tensor<i1>
  }, {
  ^bb0(%a9: tensor<f32>, %b9: tensor<f32>):
    %q9 = stablehlo.add %a9, %b9 : tensor<f32>
    stablehlo.return %q9 : tensor<f32>
  }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  check.expect_eq_const %r9, dense<[0.0, 2.0, 2.5, 0.0]> : tensor<4xf32>
  %x10 = stablehlo.constant dense<[2.0, 1.5, 1.0, 0.5]> : tensor<4xf64>
  %s10 = stablehlo.constant dense<[2.0, 2.5]> : tensor<2xf64>
  %v10 = stablehlo.constant dense<0.0> : tensor<f64>
  %r10 = "stablehlo.select_and_scatter"(%x10, %s10, %v10) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a10: tensor<f64>, %b10: tensor<f64>):
    %p10 = stablehlo.compare GE, %a10, %b10 : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %p10 : tensor<i1>
  }, {
  ^bb0(%a10: tensor<f64>, %b10: tensor<f64>):
    %q10 = stablehlo.add %a10, %b10 : tensor<f64>
    stablehlo.return %q10 : tensor<f64>
  }) : (tensor<4xf64>, tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
  check.expect_eq_const %r10, dense<[2.0, 0.0, 2.5, 0.0]> : tensor<4xf64>
  %x11 = stablehlo.constant dense<[2.0, 1.5, 1.0, 0.5]> : tensor<4xf16>
  %s11 = stablehlo.constant dense<[2.0, 2.5]> : tensor<2xf16>
  %v11 = stablehlo.constant dense<0.0> : tensor<f16>
  %r11 = "stablehlo.select_and_scatter"(%x11, %s11, %v11) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a11: tensor<f16>, %b11: tensor<f16>):
    %p11 = stablehlo.compare GE, %a11, %b11 : (tensor<f16>, tensor<f16>) -> tensor<i1>
    stablehlo.return %p11 : tensor<i1>
  }, {
  ^bb0(%a11: tensor<f16>, %b11: tensor<f16>):
    %q11 = stablehlo.add %a11, %b11 : tensor<f16>
    stablehlo.return %q11 : tensor<f16>
  }) : (tensor<4xf16>, tensor<2xf16>, tensor<f16>) -> tensor<4xf16>
  check.expect_eq_const %r11, dense<[2.0, 0.0, 2.5, 0.0]> : tensor<4xf16>
  %x12 = stablehlo.constant dense<[2.0, 1.5, 1.0, 0.5]> : tensor<4xbf16>
  %s12 = stablehlo.constant dense<[2.0, 2.5]> : tensor<2xbf16>
  %v12 = stablehlo.constant dense<0.0> : tensor<bf16>
  %r12 = "stablehlo.select_and_scatter"(%x12, %s12, %v12) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a12: tensor<bf16>, %b12: tensor<bf16>):
    %p12 = stablehlo.compare GE, %a12, %b12 : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %p12 : tensor<i1>
  }, {
  ^bb0(%a12: tensor<bf16>, %b12: tensor<bf16>):
    %q12 = stablehlo.add %a12, %b12 : tensor<bf16>
    stablehlo.return %q12 : tensor<bf16>
  }) : (tensor<4xbf16>, tensor<2xbf16>, tensor<bf16>) -> tensor<4xbf16>
  check.expect_eq_const %r12, dense<[2.0, 0.0, 2.5, 0.0]> : tensor<4xbf16>
  return
}
// -----
func.func @main(%X: tensor<4xf32>, %S: tensor<3xf32>, %V: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%X, %S, %V) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({  // expected-error: select_and_scatter_c
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %q = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %q : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}
