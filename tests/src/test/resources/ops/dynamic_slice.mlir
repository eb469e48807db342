// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %arg2, sizes = [2, 3] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi8>
  %i1 = stablehlo.constant dense<9> : tensor<ui8>
  %j1 = stablehlo.constant dense<1> : tensor<ui8>
  %y1 = stablehlo.dynamic_slice %x1, %i1, %j1, sizes = [2, 3] : (tensor<4x5xi8>, tensor<ui8>, tensor<ui8>) -> tensor<2x3xi8>
  check.expect_eq_const %y1, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi16>
  %i2 = stablehlo.constant dense<9> : tensor<ui32>
  %j2 = stablehlo.constant dense<1> : tensor<ui32>
  %y2 = "stablehlo.dynamic_slice"(%x2, %i2, %j2) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xi16>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xi16>
  check.expect_eq_const %y2, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi32>
  %i3 = stablehlo.constant dense<9> : tensor<ui32>
  %j3 = stablehlo.constant dense<1> : tensor<ui32>
  %y3 = stablehlo.dynamic_slice %x3, %i3, %j3, sizes = [2, 3] : (tensor<4x5xi32>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xi32>
  check.expect_eq_const %y3, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi64>
  %i4 = stablehlo.constant dense<9> : tensor<ui32>
  %j4 = stablehlo.constant dense<1> : tensor<ui32>
  %y4 = "stablehlo.dynamic_slice"(%x4, %i4, %j4) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xi64>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xi64>
  check.expect_eq_const %y4, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui8>
  %i5 = stablehlo.constant dense<9> : tensor<ui32>
  %j5 = stablehlo.constant dense<1> : tensor<ui32>
  %y5 = stablehlo.dynamic_slice %x5, %i5, %j5, sizes = [2, 3] : (tensor<4x5xui8>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xui8>
  check.expect_eq_const %y5, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui16>
  %i6 = stablehlo.constant dense<9> : tensor<i32>
  %j6 = stablehlo.constant dense<1> : tensor<i32>
  %y6 = "stablehlo.dynamic_slice"(%x6, %i6, %j6) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xui16>, tensor<i32>, tensor<i32>) -> tensor<2x3xui16>
  check.expect_eq_const %y6, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui32>
  %i7 = stablehlo.constant dense<9> : tensor<i32>
  %j7 = stablehlo.constant dense<1> : tensor<i32>
  %y7 = stablehlo.dynamic_slice %x7, %i7, %j7, sizes = [2, 3] : (tensor<4x5xui32>, tensor<i32>, tensor<i32>) -> tensor<2x3xui32>
  check.expect_eq_const %y7, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui64>
  %i8 = stablehlo.constant dense<9> : tensor<i32>
  %j8 = stablehlo.constant dense<1> : tensor<i32>
  %y8 = "stablehlo.dynamic_slice"(%x8, %i8, %j8) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xui64>, tensor<i32>, tensor<i32>) -> tensor<2x3xui64>
  check.expect_eq_const %y8, dense<[[12, 13, 14], [17, 18, 19]]> : tensor<2x3xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf32>
  %i9 = stablehlo.constant dense<9> : tensor<ui32>
  %j9 = stablehlo.constant dense<1> : tensor<ui32>
  %y9 = stablehlo.dynamic_slice %x9, %i9, %j9, sizes = [2, 3] : (tensor<4x5xf32>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xf32>
  check.expect_eq_const %y9, dense<[[6.0, 6.5, 7.0], [8.5, 9.0, 9.5]]> : tensor<2x3xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf64>
  %i10 = stablehlo.constant dense<9> : tensor<ui32>
  %j10 = stablehlo.constant dense<1> : tensor<ui32>
  %y10 = "stablehlo.dynamic_slice"(%x10, %i10, %j10) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xf64>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xf64>
  check.expect_eq_const %y10, dense<[[6.0, 6.5, 7.0], [8.5, 9.0, 9.5]]> : tensor<2x3xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf16>
  %i11 = stablehlo.constant dense<9> : tensor<ui32>
  %j11 = stablehlo.constant dense<1> : tensor<ui32>
  %y11 = stablehlo.dynamic_slice %x11, %i11, %j11, sizes = [2, 3] : (tensor<4x5xf16>, tensor<ui32>, tensor<ui32>) -> tensor<2x3xf16>
  check.expect_eq_const %y11, dense<[[6.0, 6.5, 7.0], [8.5, 9.0, 9.5]]> : tensor<2x3xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xbf16>
  %i12 = stablehlo.constant dense<9> : tensor<i32>
  %j12 = stablehlo.constant dense<1> : tensor<i32>
  %y12 = "stablehlo.dynamic_slice"(%x12, %i12, %j12) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xbf16>, tensor<i32>, tensor<i32>) -> tensor<2x3xbf16>
  check.expect_eq_const %y12, dense<[[6.0, 6.5, 7.0], [8.5, 9.0, 9.5]]> : tensor<2x3xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true, true, false], [false, false, true, true, true], [false, false, false, true, true], [true, false, false, false, true]]> : tensor<4x5xi1>
  %i13 = stablehlo.constant dense<9> : tensor<ui8>
  %j13 = stablehlo.constant dense<1> : tensor<ui8>
  %y13 = stablehlo.dynamic_slice %x13, %i13, %j13, sizes = [2, 3] : (tensor<4x5xi1>, tensor<ui8>, tensor<ui8>) -> tensor<2x3xi1>
  check.expect_eq_const %y13, dense<[[false, false, true], [false, false, false]]> : tensor<2x3xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (4.0, -3.0), (5.0, -4.0)], [(6.0, -5.0), (7.0, -6.0), (8.0, -7.0), (9.0, -8.0), (10.0, -9.0)], [(11.0, -10.0), (12.0, -11.0), (13.0, -12.0), (14.0, -13.0), (15.0, -14.0)], [(16.0, -15.0), (17.0, -16.0), (18.0, -17.0), (19.0, -18.0), (20.0, -19.0)]]> : tensor<4x5xcomplex<f32>>
  %i = stablehlo.constant dense<9> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %y = "stablehlo.dynamic_slice"(%x, %i, %j) <{slice_sizes = array<i64: 2, 3>}> : (tensor<4x5xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(12.0, -11.0), (13.0, -12.0), (14.0, -13.0)], [(17.0, -16.0), (18.0, -17.0), (19.0, -18.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<4x5xf32>, %i: tensor<i32>) {
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [5, 3] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32> // expected-error: dynamic_slice_c4
  return
}
// -----
// An index beyond the signed numbers is large, not negative.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %i = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
  %y = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<4xi32>, tensor<ui64>) -> tensor<2xi32>
  check.expect_eq_const %y, dense<[3, 4]> : tensor<2xi32>
  return
}
