// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %1 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    return %0 : tensor<4x3xf32>
  }
}
// -----
// An index out of bounds is skipped; equal ones add up.
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %i = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xi8>
  %y = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>):
    %r = stablehlo.add %a, %b : tensor<i8>
    stablehlo.return %r : tensor<i8>
  }) : (tensor<4x3xi8>, tensor<3xi32>, tensor<3x3xi8>) -> tensor<4x3xi8>
  check.expect_eq_const %y, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  return
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi16>
  %i1 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u1 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xi16>
  %y1 = "stablehlo.scatter"(%x1, %i1, %u1) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a1: tensor<i16>, %b1: tensor<i16>):
    %r1 = stablehlo.add %a1, %b1 : tensor<i16>
    stablehlo.return %r1 : tensor<i16>
  }) : (tensor<4x3xi16>, tensor<3xi32>, tensor<3x3xi16>) -> tensor<4x3xi16>
  check.expect_eq_const %y1, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi16>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %i2 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u2 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xi32>
  %y2 = "stablehlo.scatter"(%x2, %i2, %u2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a2: tensor<i32>, %b2: tensor<i32>):
    %r2 = stablehlo.add %a2, %b2 : tensor<i32>
    stablehlo.return %r2 : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<3xi32>, tensor<3x3xi32>) -> tensor<4x3xi32>
  check.expect_eq_const %y2, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %i3 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u3 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xi64>
  %y3 = "stablehlo.scatter"(%x3, %i3, %u3) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a3: tensor<i64>, %b3: tensor<i64>):
    %r3 = stablehlo.add %a3, %b3 : tensor<i64>
    stablehlo.return %r3 : tensor<i64>
  }) : (tensor<4x3xi64>, tensor<3xi32>, tensor<3x3xi64>) -> tensor<4x3xi64>
  check.expect_eq_const %y3, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui8>
  %i4 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u4 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xui8>
  %y4 = "stablehlo.scatter"(%x4, %i4, %u4) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a4: tensor<ui8>, %b4: tensor<ui8>):
    %r4 = stablehlo.add %a4, %b4 : tensor<ui8>
    stablehlo.return %r4 : tensor<ui8>
  }) : (tensor<4x3xui8>, tensor<3xi32>, tensor<3x3xui8>) -> tensor<4x3xui8>
  check.expect_eq_const %y4, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui8>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui16>
  %i5 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u5 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xui16>
  %y5 = "stablehlo.scatter"(%x5, %i5, %u5) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a5: tensor<ui16>, %b5: tensor<ui16>):
    %r5 = stablehlo.add %a5, %b5 : tensor<ui16>
    stablehlo.return %r5 : tensor<ui16>
  }) : (tensor<4x3xui16>, tensor<3xi32>, tensor<3x3xui16>) -> tensor<4x3xui16>
  check.expect_eq_const %y5, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui16>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui32>
  %i6 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u6 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xui32>
  %y6 = "stablehlo.scatter"(%x6, %i6, %u6) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a6: tensor<ui32>, %b6: tensor<ui32>):
    %r6 = stablehlo.add %a6, %b6 : tensor<ui32>
    stablehlo.return %r6 : tensor<ui32>
  }) : (tensor<4x3xui32>, tensor<3xi32>, tensor<3x3xui32>) -> tensor<4x3xui32>
  check.expect_eq_const %y6, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui32>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui64>
  %i7 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u7 = stablehlo.constant dense<[[2, 3, 4], [5, 6, 7], [8, 9, 10]]> : tensor<3x3xui64>
  %y7 = "stablehlo.scatter"(%x7, %i7, %u7) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a7: tensor<ui64>, %b7: tensor<ui64>):
    %r7 = stablehlo.add %a7, %b7 : tensor<ui64>
    stablehlo.return %r7 : tensor<ui64>
  }) : (tensor<4x3xui64>, tensor<3xi32>, tensor<3x3xui64>) -> tensor<4x3xui64>
  check.expect_eq_const %y7, dense<[[1, 2, 3], [14, 17, 20], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xui64>
  %x8 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf32>
  %i8 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u8 = stablehlo.constant dense<[[1.0, 1.5, 2.0], [2.5, 3.0, 3.5], [4.0, 4.5, 5.0]]> : tensor<3x3xf32>
  %y8 = "stablehlo.scatter"(%x8, %i8, %u8) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a8: tensor<f32>, %b8: tensor<f32>):
    %r8 = stablehlo.add %a8, %b8 : tensor<f32>
    stablehlo.return %r8 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<3xi32>, tensor<3x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %y8, dense<[[0.5, 1.0, 1.5], [7.0, 8.5, 10.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf32>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf64>
  %i9 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u9 = stablehlo.constant dense<[[1.0, 1.5, 2.0], [2.5, 3.0, 3.5], [4.0, 4.5, 5.0]]> : tensor<3x3xf64>
  %y9 = "stablehlo.scatter"(%x9, %i9, %u9) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a9: tensor<f64>, %b9: tensor<f64>):
    %r9 = stablehlo.add %a9, %b9 : tensor<f64>
    stablehlo.return %r9 : tensor<f64>
  }) : (tensor<4x3xf64>, tensor<3xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
  check.expect_eq_const %y9, dense<[[0.5, 1.0, 1.5], [7.0, 8.5, 10.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf64>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf16>
  %i10 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u10 = stablehlo.constant dense<[[1.0, 1.5, 2.0], [2.5, 3.0, 3.5], [4.0, 4.5, 5.0]]> : tensor<3x3xf16>
  %y10 = "stablehlo.scatter"(%x10, %i10, %u10) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a10: tensor<f16>, %b10: tensor<f16>):
    %r10 = stablehlo.add %a10, %b10 : tensor<f16>
    stablehlo.return %r10 : tensor<f16>
  }) : (tensor<4x3xf16>, tensor<3xi32>, tensor<3x3xf16>) -> tensor<4x3xf16>
  check.expect_eq_const %y10, dense<[[0.5, 1.0, 1.5], [7.0, 8.5, 10.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf16>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xbf16>
  %i11 = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u11 = stablehlo.constant dense<[[1.0, 1.5, 2.0], [2.5, 3.0, 3.5], [4.0, 4.5, 5.0]]> : tensor<3x3xbf16>
  %y11 = "stablehlo.scatter"(%x11, %i11, %u11) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a11: tensor<bf16>, %b11: tensor<bf16>):
    %r11 = stablehlo.add %a11, %b11 : tensor<bf16>
    stablehlo.return %r11 : tensor<bf16>
  }) : (tensor<4x3xbf16>, tensor<3xi32>, tensor<3x3xbf16>) -> tensor<4x3xbf16>
  check.expect_eq_const %y11, dense<[[0.5, 1.0, 1.5], [7.0, 8.5, 10.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xbf16>
  %x12 = stablehlo.constant dense<[[-1.0, -0.5, 0.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf32>
  %i12 = stablehlo.constant dense<[3, 0]> : tensor<2xi32>
  %u12 = stablehlo.constant dense<[[1.5, 2.0, 2.5], [3.0, 3.5, 4.0]]> : tensor<2x3xf32>
  %y12 = "stablehlo.scatter"(%x12, %i12, %u12) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a12: tensor<f32>, %b12: tensor<f32>):
    %r12 = stablehlo.maximum %a12, %b12 : tensor<f32>
    stablehlo.return %r12 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %y12, dense<[[3.0, 3.5, 4.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf32>
  %x13 = stablehlo.constant dense<[[-1.0, -0.5, 0.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf32>
  %i13 = stablehlo.constant dense<[3, 0]> : tensor<2xi32>
  %u13 = stablehlo.constant dense<[[1.5, 2.0, 2.5], [3.0, 3.5, 4.0]]> : tensor<2x3xf32>
  %y13 = "stablehlo.scatter"(%x13, %i13, %u13) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a13: tensor<f32>, %b13: tensor<f32>):
    %r13 = stablehlo.minimum %a13, %b13 : tensor<f32>
    stablehlo.return %r13 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %y13, dense<[[-1.0, -0.5, 0.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [1.5, 2.0, 2.5]]> : tensor<4x3xf32>
  %x14 = stablehlo.constant dense<[[-1.0, -0.5, 0.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5]]> : tensor<4x3xf32>
  %i14 = stablehlo.constant dense<[3, 0]> : tensor<2xi32>
  %u14 = stablehlo.constant dense<[[1.5, 2.0, 2.5], [3.0, 3.5, 4.0]]> : tensor<2x3xf32>
  %y14 = "stablehlo.scatter"(%x14, %i14, %u14) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a14: tensor<f32>, %b14: tensor<f32>):
    %r14 = stablehlo.multiply %a14, %b14 : tensor<f32>
    stablehlo.return %r14 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %y14, dense<[[-3.0, -1.75, 0.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [5.25, 8.0, 11.25]]> : tensor<4x3xf32>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)], [(7.0, -6.0), (8.0, -7.0), (9.0, -8.0)], [(10.0, -9.0), (11.0, -10.0), (12.0, -11.0)]]> : tensor<4x3xcomplex<f32>>
  %i = stablehlo.constant dense<[1, 7, 1]> : tensor<3xi32>
  %u = stablehlo.constant dense<[[(2.0, 0.0), (3.0, -1.0), (4.0, -2.0)], [(5.0, -3.0), (6.0, -4.0), (7.0, -5.0)], [(8.0, -6.0), (9.0, -7.0), (10.0, -8.0)]]> : tensor<3x3xcomplex<f32>>
  %y = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %r = stablehlo.add %a, %b : tensor<complex<f32>>
    stablehlo.return %r : tensor<complex<f32>>
  }) : (tensor<4x3xcomplex<f32>>, tensor<3xi32>, tensor<3x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(14.0, -9.0), (17.0, -12.0), (20.0, -15.0)], [(7.0, -6.0), (8.0, -7.0), (9.0, -8.0)], [(10.0, -9.0), (11.0, -10.0), (12.0, -11.0)]]> : tensor<4x3xcomplex<f32>>
  return
}
// -----
// The last of equal indices wins where the old value is ignored.
func.func @main() {
  %x = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [3.5, 4.0, 4.5], [5.0, 5.5, 6.0]]> : tensor<4x3xf32>
  %i = stablehlo.constant dense<[2, 2]> : tensor<2xi32>
  %u = stablehlo.constant dense<[[4.5, 5.0, 5.5], [6.0, 6.5, 7.0]]> : tensor<2x3xf32>
  %y = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  check.expect_eq_const %y, dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0], [6.0, 6.5, 7.0], [5.0, 5.5, 6.0]]> : tensor<4x3xf32>
  return
}
// -----
func.func @main(%x: tensor<4x3xf32>, %i: tensor<2xf32>, %u: tensor<2x3xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({  // expected-error: scatter_i2
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return
}
