// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<2xf32> {
    %0 = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %v1 = stablehlo.constant dense<1> : tensor<i8>
  %y1 = stablehlo.reduce(%x1 init: %v1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xi8>, tensor<i8>) -> tensor<2xi8>
  check.expect_eq_const %y1, dense<[7, 16]> : tensor<2xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %v2 = stablehlo.constant dense<1> : tensor<i16>
  %y2 = "stablehlo.reduce"(%x2, %v2) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a2: tensor<i16>, %b2: tensor<i16>):
    %s2 = stablehlo.add %a2, %b2 : tensor<i16>
    stablehlo.return %s2 : tensor<i16>
  }) : (tensor<2x3xi16>, tensor<i16>) -> tensor<2xi16>
  check.expect_eq_const %y2, dense<[7, 16]> : tensor<2xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %v3 = stablehlo.constant dense<1> : tensor<i32>
  %y3 = stablehlo.reduce(%x3 init: %v3) applies stablehlo.add across dimensions = [1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
  check.expect_eq_const %y3, dense<[7, 16]> : tensor<2xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %v4 = stablehlo.constant dense<1> : tensor<i64>
  %y4 = "stablehlo.reduce"(%x4, %v4) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a4: tensor<i64>, %b4: tensor<i64>):
    %s4 = stablehlo.add %a4, %b4 : tensor<i64>
    stablehlo.return %s4 : tensor<i64>
  }) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2xi64>
  check.expect_eq_const %y4, dense<[7, 16]> : tensor<2xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %v5 = stablehlo.constant dense<1> : tensor<ui8>
  %y5 = stablehlo.reduce(%x5 init: %v5) applies stablehlo.add across dimensions = [1] : (tensor<2x3xui8>, tensor<ui8>) -> tensor<2xui8>
  check.expect_eq_const %y5, dense<[7, 16]> : tensor<2xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %v6 = stablehlo.constant dense<1> : tensor<ui16>
  %y6 = "stablehlo.reduce"(%x6, %v6) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a6: tensor<ui16>, %b6: tensor<ui16>):
    %s6 = stablehlo.add %a6, %b6 : tensor<ui16>
    stablehlo.return %s6 : tensor<ui16>
  }) : (tensor<2x3xui16>, tensor<ui16>) -> tensor<2xui16>
  check.expect_eq_const %y6, dense<[7, 16]> : tensor<2xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %v7 = stablehlo.constant dense<1> : tensor<ui32>
  %y7 = stablehlo.reduce(%x7 init: %v7) applies stablehlo.add across dimensions = [1] : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2xui32>
  check.expect_eq_const %y7, dense<[7, 16]> : tensor<2xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %v8 = stablehlo.constant dense<1> : tensor<ui64>
  %y8 = "stablehlo.reduce"(%x8, %v8) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a8: tensor<ui64>, %b8: tensor<ui64>):
    %s8 = stablehlo.add %a8, %b8 : tensor<ui64>
    stablehlo.return %s8 : tensor<ui64>
  }) : (tensor<2x3xui64>, tensor<ui64>) -> tensor<2xui64>
  check.expect_eq_const %y8, dense<[7, 16]> : tensor<2xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %v9 = stablehlo.constant dense<1.0> : tensor<f32>
  %y9 = stablehlo.reduce(%x9 init: %v9) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  check.expect_eq_const %y9, dense<[4.0, 8.5]> : tensor<2xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %v10 = stablehlo.constant dense<1.0> : tensor<f64>
  %y10 = "stablehlo.reduce"(%x10, %v10) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a10: tensor<f64>, %b10: tensor<f64>):
    %s10 = stablehlo.add %a10, %b10 : tensor<f64>
    stablehlo.return %s10 : tensor<f64>
  }) : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
  check.expect_eq_const %y10, dense<[4.0, 8.5]> : tensor<2xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %v11 = stablehlo.constant dense<1.0> : tensor<f16>
  %y11 = stablehlo.reduce(%x11 init: %v11) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf16>, tensor<f16>) -> tensor<2xf16>
  check.expect_eq_const %y11, dense<[4.0, 8.5]> : tensor<2xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %v12 = stablehlo.constant dense<1.0> : tensor<bf16>
  %y12 = "stablehlo.reduce"(%x12, %v12) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a12: tensor<bf16>, %b12: tensor<bf16>):
    %s12 = stablehlo.add %a12, %b12 : tensor<bf16>
    stablehlo.return %s12 : tensor<bf16>
  }) : (tensor<2x3xbf16>, tensor<bf16>) -> tensor<2xbf16>
  check.expect_eq_const %y12, dense<[4.0, 8.5]> : tensor<2xbf16>
  %x13 = stablehlo.constant dense<[[1.0, 3.0, 2.0], [-4.0, 5.0, 0.5]]> : tensor<2x3xf32>
  %v13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %y13 = stablehlo.reduce(%x13 init: %v13) applies stablehlo.maximum across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  check.expect_eq_const %y13, dense<[1.0, 5.0, 2.0]> : tensor<3xf32>
  %x14 = stablehlo.constant dense<[[1, 3, 2], [-4, 5, 0]]> : tensor<2x3xi32>
  %v14 = stablehlo.constant dense<2147483647> : tensor<i32>
  %y14 = stablehlo.reduce(%x14 init: %v14) applies stablehlo.minimum across dimensions = [0] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %y14, dense<[-4, 3, 0]> : tensor<3xi32>
  %x15 = stablehlo.constant dense<[[1.0, 3.0, 2.0], [-4.0, 5.0, 0.5]]> : tensor<2x3xf32>
  %v15 = stablehlo.constant dense<1.0> : tensor<f32>
  %y15 = stablehlo.reduce(%x15 init: %v15) applies stablehlo.multiply across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  check.expect_eq_const %y15, dense<[-4.0, 15.0, 1.0]> : tensor<3xf32>
  %x16 = stablehlo.constant dense<[[true, false, true], [true, true, true]]> : tensor<2x3xi1>
  %v16 = stablehlo.constant dense<false> : tensor<i1>
  %y16 = stablehlo.reduce(%x16 init: %v16) applies stablehlo.or across dimensions = [0] : (tensor<2x3xi1>, tensor<i1>) -> tensor<3xi1>
  check.expect_eq_const %y16, dense<[true, true, true]> : tensor<3xi1>
  %x17 = stablehlo.constant dense<[[true, false, true], [true, true, true]]> : tensor<2x3xi1>
  %v17 = stablehlo.constant dense<true> : tensor<i1>
  %y17 = stablehlo.reduce(%x17 init: %v17) applies stablehlo.and across dimensions = [0] : (tensor<2x3xi1>, tensor<i1>) -> tensor<3xi1>
  check.expect_eq_const %y17, dense<[true, false, true]> : tensor<3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %v = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %y = stablehlo.reduce(%x init: %v) applies stablehlo.add across dimensions = [1] : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %y, dense<[(7.0, -3.0), (16.0, -12.0)]> : tensor<2xcomplex<f32>>
  return
}
// -----
// Two results: the largest element and its place.
func.func @main() {
  %x = stablehlo.constant dense<[[1.0, 9.0, 3.0], [8.0, 5.0, 8.5]]> : tensor<2x3xf32>
  %i = stablehlo.iota dim = 1 : tensor<2x3xi32>
  %v = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %w = stablehlo.constant dense<0> : tensor<i32>
  %y:2 = stablehlo.reduce(%x init: %v), (%i init: %w) across dimensions = [1] : (tensor<2x3xf32>, tensor<2x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
    %p = stablehlo.compare GE, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %m = stablehlo.select %p, %a, %b : tensor<i1>, tensor<f32>
    %n = stablehlo.select %p, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %m, %n : tensor<f32>, tensor<i32>
  }
  check.expect_eq_const %y#0, dense<[9.0, 8.5]> : tensor<2xf32>
  check.expect_eq_const %y#1, dense<[1, 2]> : tensor<2xi32>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<f32>) {
  %0 = stablehlo.reduce(%x init: %v) applies stablehlo.add across dimensions = [2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32> // expected-error: reduce_c4
  return
}
