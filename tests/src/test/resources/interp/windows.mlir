// RUN: interpret
// A window that lies in padding alone gives the initial value; holes of a base dilation hold it, too.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %v = stablehlo.constant dense<10> : tensor<i32>
  %y = "stablehlo.reduce_window"(%x, %v) <{base_dilations = array<i64: 2>, padding = dense<[[2, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 2>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %s = stablehlo.maximum %a, %b : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<3xi32>, tensor<i32>) -> tensor<6xi32>
  check.expect_eq_const %y, dense<10> : tensor<6xi32>
  return
}
// -----
// The first of equal elements is selected as long as the comparison holds; padding never wins.
func.func @main() {
  %x = stablehlo.constant dense<[5.0, 5.0, 1.0, -2.0]> : tensor<4xf32>
  %s = stablehlo.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %v = stablehlo.constant dense<0.0> : tensor<f32>
  %y = "stablehlo.select_and_scatter"(%x, %s, %v) <{padding = dense<[[0, 2]]> : tensor<1x2xi64>, window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  check.expect_eq_const %y, dense<[1.0, 0.0, 2.0, 0.0]> : tensor<4xf32>
  return
}
// -----
// 16-bit floats: a dot accumulates in f32 and rounds once, a reduction rounds at each step.
func.func @main() {
  %x = stablehlo.constant dense<[256.0, 1.0, 1.0]> : tensor<3xbf16>
  %one = stablehlo.constant dense<1.0> : tensor<3xbf16>
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %d = stablehlo.dot_general %x, %one, contracting_dims = [0] x [0] : (tensor<3xbf16>, tensor<3xbf16>) -> tensor<bf16>
  check.expect_eq_const %d, dense<258.0> : tensor<bf16>
  %r = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3xbf16>, tensor<bf16>) -> tensor<bf16>
  check.expect_eq_const %r, dense<256.0> : tensor<bf16>
  return
}
