// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x5xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<4x5xf32> {
    %0 = stablehlo.dynamic_update_slice %arg0, %arg1, %arg2, %arg3 : (tensor<4x5xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>
    return %0 : tensor<4x5xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi8>
  %u1 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xi8>
  %i1 = stablehlo.constant dense<-3> : tensor<i16>
  %j1 = stablehlo.constant dense<4> : tensor<i16>
  %y1 = stablehlo.dynamic_update_slice %x1, %u1, %i1, %j1 : (tensor<4x5xi8>, tensor<2x2xi8>, tensor<i16>, tensor<i16>) -> tensor<4x5xi8>
  check.expect_eq_const %y1, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi16>
  %u2 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xi16>
  %i2 = stablehlo.constant dense<-3> : tensor<i8>
  %j2 = stablehlo.constant dense<4> : tensor<i8>
  %y2 = "stablehlo.dynamic_update_slice"(%x2, %u2, %i2, %j2) : (tensor<4x5xi16>, tensor<2x2xi16>, tensor<i8>, tensor<i8>) -> tensor<4x5xi16>
  check.expect_eq_const %y2, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi32>
  %u3 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xi32>
  %i3 = stablehlo.constant dense<-3> : tensor<i8>
  %j3 = stablehlo.constant dense<4> : tensor<i8>
  %y3 = stablehlo.dynamic_update_slice %x3, %u3, %i3, %j3 : (tensor<4x5xi32>, tensor<2x2xi32>, tensor<i8>, tensor<i8>) -> tensor<4x5xi32>
  check.expect_eq_const %y3, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi64>
  %u4 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xi64>
  %i4 = stablehlo.constant dense<-3> : tensor<i8>
  %j4 = stablehlo.constant dense<4> : tensor<i8>
  %y4 = "stablehlo.dynamic_update_slice"(%x4, %u4, %i4, %j4) : (tensor<4x5xi64>, tensor<2x2xi64>, tensor<i8>, tensor<i8>) -> tensor<4x5xi64>
  check.expect_eq_const %y4, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui8>
  %u5 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xui8>
  %i5 = stablehlo.constant dense<-3> : tensor<i8>
  %j5 = stablehlo.constant dense<4> : tensor<i8>
  %y5 = stablehlo.dynamic_update_slice %x5, %u5, %i5, %j5 : (tensor<4x5xui8>, tensor<2x2xui8>, tensor<i8>, tensor<i8>) -> tensor<4x5xui8>
  check.expect_eq_const %y5, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui16>
  %u6 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xui16>
  %i6 = stablehlo.constant dense<-3> : tensor<i32>
  %j6 = stablehlo.constant dense<4> : tensor<i32>
  %y6 = "stablehlo.dynamic_update_slice"(%x6, %u6, %i6, %j6) : (tensor<4x5xui16>, tensor<2x2xui16>, tensor<i32>, tensor<i32>) -> tensor<4x5xui16>
  check.expect_eq_const %y6, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui32>
  %u7 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xui32>
  %i7 = stablehlo.constant dense<-3> : tensor<i32>
  %j7 = stablehlo.constant dense<4> : tensor<i32>
  %y7 = stablehlo.dynamic_update_slice %x7, %u7, %i7, %j7 : (tensor<4x5xui32>, tensor<2x2xui32>, tensor<i32>, tensor<i32>) -> tensor<4x5xui32>
  check.expect_eq_const %y7, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui64>
  %u8 = stablehlo.constant dense<[[3, 4], [5, 6]]> : tensor<2x2xui64>
  %i8 = stablehlo.constant dense<-3> : tensor<i32>
  %j8 = stablehlo.constant dense<4> : tensor<i32>
  %y8 = "stablehlo.dynamic_update_slice"(%x8, %u8, %i8, %j8) : (tensor<4x5xui64>, tensor<2x2xui64>, tensor<i32>, tensor<i32>) -> tensor<4x5xui64>
  check.expect_eq_const %y8, dense<[[1, 2, 3, 3, 4], [6, 7, 8, 5, 6], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20]]> : tensor<4x5xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf32>
  %u9 = stablehlo.constant dense<[[1.5, 2.0], [2.5, 3.0]]> : tensor<2x2xf32>
  %i9 = stablehlo.constant dense<-3> : tensor<i8>
  %j9 = stablehlo.constant dense<4> : tensor<i8>
  %y9 = stablehlo.dynamic_update_slice %x9, %u9, %i9, %j9 : (tensor<4x5xf32>, tensor<2x2xf32>, tensor<i8>, tensor<i8>) -> tensor<4x5xf32>
  check.expect_eq_const %y9, dense<[[0.5, 1.0, 1.5, 1.5, 2.0], [3.0, 3.5, 4.0, 2.5, 3.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf64>
  %u10 = stablehlo.constant dense<[[1.5, 2.0], [2.5, 3.0]]> : tensor<2x2xf64>
  %i10 = stablehlo.constant dense<-3> : tensor<i8>
  %j10 = stablehlo.constant dense<4> : tensor<i8>
  %y10 = "stablehlo.dynamic_update_slice"(%x10, %u10, %i10, %j10) : (tensor<4x5xf64>, tensor<2x2xf64>, tensor<i8>, tensor<i8>) -> tensor<4x5xf64>
  check.expect_eq_const %y10, dense<[[0.5, 1.0, 1.5, 1.5, 2.0], [3.0, 3.5, 4.0, 2.5, 3.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf16>
  %u11 = stablehlo.constant dense<[[1.5, 2.0], [2.5, 3.0]]> : tensor<2x2xf16>
  %i11 = stablehlo.constant dense<-3> : tensor<i8>
  %j11 = stablehlo.constant dense<4> : tensor<i8>
  %y11 = stablehlo.dynamic_update_slice %x11, %u11, %i11, %j11 : (tensor<4x5xf16>, tensor<2x2xf16>, tensor<i8>, tensor<i8>) -> tensor<4x5xf16>
  check.expect_eq_const %y11, dense<[[0.5, 1.0, 1.5, 1.5, 2.0], [3.0, 3.5, 4.0, 2.5, 3.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5, 2.0, 2.5], [3.0, 3.5, 4.0, 4.5, 5.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xbf16>
  %u12 = stablehlo.constant dense<[[1.5, 2.0], [2.5, 3.0]]> : tensor<2x2xbf16>
  %i12 = stablehlo.constant dense<-3> : tensor<i32>
  %j12 = stablehlo.constant dense<4> : tensor<i32>
  %y12 = "stablehlo.dynamic_update_slice"(%x12, %u12, %i12, %j12) : (tensor<4x5xbf16>, tensor<2x2xbf16>, tensor<i32>, tensor<i32>) -> tensor<4x5xbf16>
  check.expect_eq_const %y12, dense<[[0.5, 1.0, 1.5, 1.5, 2.0], [3.0, 3.5, 4.0, 2.5, 3.0], [5.5, 6.0, 6.5, 7.0, 7.5], [8.0, 8.5, 9.0, 9.5, 10.0]]> : tensor<4x5xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true, true, false], [false, false, true, true, true], [false, false, false, true, true], [true, false, false, false, true]]> : tensor<4x5xi1>
  %u13 = stablehlo.constant dense<[[false, true], [true, true]]> : tensor<2x2xi1>
  %i13 = stablehlo.constant dense<-3> : tensor<i16>
  %j13 = stablehlo.constant dense<4> : tensor<i16>
  %y13 = stablehlo.dynamic_update_slice %x13, %u13, %i13, %j13 : (tensor<4x5xi1>, tensor<2x2xi1>, tensor<i16>, tensor<i16>) -> tensor<4x5xi1>
  check.expect_eq_const %y13, dense<[[false, true, true, false, true], [false, false, true, true, true], [false, false, false, true, true], [true, false, false, false, true]]> : tensor<4x5xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (4.0, -3.0), (5.0, -4.0)], [(6.0, -5.0), (7.0, -6.0), (8.0, -7.0), (9.0, -8.0), (10.0, -9.0)], [(11.0, -10.0), (12.0, -11.0), (13.0, -12.0), (14.0, -13.0), (15.0, -14.0)], [(16.0, -15.0), (17.0, -16.0), (18.0, -17.0), (19.0, -18.0), (20.0, -19.0)]]> : tensor<4x5xcomplex<f32>>
  %u = stablehlo.constant dense<[[(3.0, 0.0), (4.0, -1.0)], [(5.0, -2.0), (6.0, -3.0)]]> : tensor<2x2xcomplex<f32>>
  %i = stablehlo.constant dense<-3> : tensor<i32>
  %j = stablehlo.constant dense<4> : tensor<i32>
  %y = "stablehlo.dynamic_update_slice"(%x, %u, %i, %j) : (tensor<4x5xcomplex<f32>>, tensor<2x2xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<4x5xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0), (3.0, 0.0), (4.0, -1.0)], [(6.0, -5.0), (7.0, -6.0), (8.0, -7.0), (5.0, -2.0), (6.0, -3.0)], [(11.0, -10.0), (12.0, -11.0), (13.0, -12.0), (14.0, -13.0), (15.0, -14.0)], [(16.0, -15.0), (17.0, -16.0), (18.0, -17.0), (19.0, -18.0), (20.0, -19.0)]]> : tensor<4x5xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<4x5xf32>, %u: tensor<5x2xf32>, %i: tensor<i32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<4x5xf32>, tensor<5x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32> // expected-error: dynamic_update_slice_c6
  return
}
// -----
// An index beyond the signed numbers is large, not negative.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %u = stablehlo.constant dense<[8, 9]> : tensor<2xi32>
  %i = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
  %y = stablehlo.dynamic_update_slice %x, %u, %i : (tensor<4xi32>, tensor<2xi32>, tensor<ui64>) -> tensor<4xi32>
  check.expect_eq_const %y, dense<[1, 2, 8, 9]> : tensor<4xi32>
  return
}
