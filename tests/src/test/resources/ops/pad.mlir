// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
    %0 = stablehlo.pad %arg0, %arg1, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %v1 = stablehlo.constant dense<7> : tensor<i8>
  %y1 = stablehlo.pad %x1, %v1, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xi8>, tensor<i8>) -> tensor<3x5xi8>
  check.expect_eq_const %y1, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xi8>
  %x2 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>
  %v2 = stablehlo.constant dense<7> : tensor<i16>
  %y2 = "stablehlo.pad"(%x2, %v2) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xi16>, tensor<i16>) -> tensor<3x5xi16>
  check.expect_eq_const %y2, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xi16>
  %x3 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %v3 = stablehlo.constant dense<7> : tensor<i32>
  %y3 = stablehlo.pad %x3, %v3, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3x5xi32>
  check.expect_eq_const %y3, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xi32>
  %x4 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi64>
  %v4 = stablehlo.constant dense<7> : tensor<i64>
  %y4 = "stablehlo.pad"(%x4, %v4) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xi64>, tensor<i64>) -> tensor<3x5xi64>
  check.expect_eq_const %y4, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xi64>
  %x5 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui8>
  %v5 = stablehlo.constant dense<7> : tensor<ui8>
  %y5 = stablehlo.pad %x5, %v5, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xui8>, tensor<ui8>) -> tensor<3x5xui8>
  check.expect_eq_const %y5, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xui8>
  %x6 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui16>
  %v6 = stablehlo.constant dense<7> : tensor<ui16>
  %y6 = "stablehlo.pad"(%x6, %v6) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xui16>, tensor<ui16>) -> tensor<3x5xui16>
  check.expect_eq_const %y6, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xui16>
  %x7 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui32>
  %v7 = stablehlo.constant dense<7> : tensor<ui32>
  %y7 = stablehlo.pad %x7, %v7, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xui32>, tensor<ui32>) -> tensor<3x5xui32>
  check.expect_eq_const %y7, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xui32>
  %x8 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xui64>
  %v8 = stablehlo.constant dense<7> : tensor<ui64>
  %y8 = "stablehlo.pad"(%x8, %v8) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xui64>, tensor<ui64>) -> tensor<3x5xui64>
  check.expect_eq_const %y8, dense<[[7, 7, 7, 7, 7], [7, 2, 7, 3, 7], [7, 5, 7, 6, 7]]> : tensor<3x5xui64>
  %x9 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf32>
  %v9 = stablehlo.constant dense<3.5> : tensor<f32>
  %y9 = stablehlo.pad %x9, %v9, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  check.expect_eq_const %y9, dense<[[3.5, 3.5, 3.5, 3.5, 3.5], [3.5, 1.0, 3.5, 1.5, 3.5], [3.5, 2.5, 3.5, 3.0, 3.5]]> : tensor<3x5xf32>
  %x10 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf64>
  %v10 = stablehlo.constant dense<3.5> : tensor<f64>
  %y10 = "stablehlo.pad"(%x10, %v10) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xf64>, tensor<f64>) -> tensor<3x5xf64>
  check.expect_eq_const %y10, dense<[[3.5, 3.5, 3.5, 3.5, 3.5], [3.5, 1.0, 3.5, 1.5, 3.5], [3.5, 2.5, 3.5, 3.0, 3.5]]> : tensor<3x5xf64>
  %x11 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xf16>
  %v11 = stablehlo.constant dense<3.5> : tensor<f16>
  %y11 = stablehlo.pad %x11, %v11, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xf16>, tensor<f16>) -> tensor<3x5xf16>
  check.expect_eq_const %y11, dense<[[3.5, 3.5, 3.5, 3.5, 3.5], [3.5, 1.0, 3.5, 1.5, 3.5], [3.5, 2.5, 3.5, 3.0, 3.5]]> : tensor<3x5xf16>
  %x12 = stablehlo.constant dense<[[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]> : tensor<2x3xbf16>
  %v12 = stablehlo.constant dense<3.5> : tensor<bf16>
  %y12 = "stablehlo.pad"(%x12, %v12) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xbf16>, tensor<bf16>) -> tensor<3x5xbf16>
  check.expect_eq_const %y12, dense<[[3.5, 3.5, 3.5, 3.5, 3.5], [3.5, 1.0, 3.5, 1.5, 3.5], [3.5, 2.5, 3.5, 3.0, 3.5]]> : tensor<3x5xbf16>
  %x13 = stablehlo.constant dense<[[false, true, true], [true, false, false]]> : tensor<2x3xi1>
  %v13 = stablehlo.constant dense<true> : tensor<i1>
  %y13 = stablehlo.pad %x13, %v13, low = [1, -1], high = [0, 1], interior = [0, 1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<3x5xi1>
  check.expect_eq_const %y13, dense<[[true, true, true, true, true], [true, true, true, true, true], [true, false, true, false, true]]> : tensor<3x5xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, -1.0), (3.0, -2.0)], [(4.0, -3.0), (5.0, -4.0), (6.0, -5.0)]]> : tensor<2x3xcomplex<f32>>
  %v = stablehlo.constant dense<(7.0, 0.0)> : tensor<complex<f32>>
  %y = "stablehlo.pad"(%x, %v) <{edge_padding_high = array<i64: 0, 1>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 0, 1>}> : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x5xcomplex<f32>>
  check.expect_eq_const %y, dense<[[(7.0, 0.0), (7.0, 0.0), (7.0, 0.0), (7.0, 0.0), (7.0, 0.0)], [(7.0, 0.0), (2.0, -1.0), (7.0, 0.0), (3.0, -2.0), (7.0, 0.0)], [(7.0, 0.0), (5.0, -4.0), (7.0, 0.0), (6.0, -5.0), (7.0, 0.0)]]> : tensor<3x5xcomplex<f32>>
  return
}
// -----
func.func @main(%x: tensor<2x3xf32>, %v: tensor<f32>) {
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32> // expected-error: pad_c2
  return
}
// -----
func.func @main(%x: tensor<3xf32>, %v: tensor<f32>) {
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [-1] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32> // expected-error: pad_c3
  return
}
