// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<?x8x1xf32>, %arg1: tensor<3x1x2xf32>, %arg2: tensor<1x2xi32>) -> tensor<?x?x2xf32> {
    %0 = "stablehlo.dynamic_conv"(%arg0, %arg1, %arg2) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 2>}> : (tensor<?x8x1xf32>, tensor<3x1x2xf32>, tensor<1x2xi32>) -> tensor<?x?x2xf32>
    return %0 : tensor<?x?x2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[[1.0], [2.0], [3.0], [4.0]]]> : tensor<1x4x1xf32>
  %k = stablehlo.constant dense<[[[1.0]], [[10.0]], [[100.0]]]> : tensor<3x1x1xf32>
  %p = stablehlo.constant dense<[[1, 0]]> : tensor<1x2xi64>
  %y = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x1xf32>, tensor<3x1x1xf32>, tensor<1x2xi64>) -> tensor<1x?x1xf32>
  check.expect_eq_const %y, dense<[[[210.0], [321.0], [432.0]]]> : tensor<1x3x1xf32>
  %z = "stablehlo.dynamic_conv"(%x, %k, %p) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 2>} : (tensor<1x4x1xf32>, tensor<3x1x1xf32>, tensor<1x2xi64>) -> tensor<1x2x1xf32>
  check.expect_eq_const %z, dense<[[[210.0], [432.0]]]> : tensor<1x2x1xf32>
  return
}
// -----
func.func @main(%x: tensor<1x4x1xf32>, %k: tensor<3x1x1xf32>, %p: tensor<2x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x1xf32>, tensor<3x1x1xf32>, tensor<2x2xi64>) -> tensor<1x?x1xf32> // expected-error: dynamic_conv_c4
  return
}
// -----
func.func @main(%x: tensor<1x2x1xf32>, %k: tensor<2x1x1xf32>) {
  %p = stablehlo.constant dense<1> : tensor<1x2xi32>
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x1xf32>, tensor<2x1x1xf32>, tensor<1x2xi32>) -> tensor<1x2x1xf32> // expected-error: dynamic_conv: the sizes give
  return
}
