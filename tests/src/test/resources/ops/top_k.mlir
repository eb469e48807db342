// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x5xf32>) -> (tensor<2x3xf32>, tensor<2x3xi32>) {
    %values, %indices = chlo.top_k(%arg0, k = 3) : tensor<2x5xf32> -> (tensor<2x3xf32>, tensor<2x3xi32>)
    return %values, %indices : tensor<2x3xf32>, tensor<2x3xi32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[1.0, 5.0, 2.0, 5.0, 0.0], [9.0, 8.0, 7.0, 6.0, 5.0]]> : tensor<2x5xf32>
  %y1:2 = chlo.top_k(%x1, k = 3) : tensor<2x5xf32> -> (tensor<2x3xf32>, tensor<2x3xi32>)
  check.expect_eq_const %y1#0, dense<[[5.0, 5.0, 2.0], [9.0, 8.0, 7.0]]> : tensor<2x3xf32>
  check.expect_eq_const %y1#1, dense<[[1, 3, 2], [0, 1, 2]]> : tensor<2x3xi32>
  %x2 = stablehlo.constant dense<[[1.0, 5.0, 2.0, 5.0, 0.0], [9.0, 8.0, 7.0, 6.0, 5.0]]> : tensor<2x5xf64>
  %y2:2 = chlo.top_k(%x2, k = 3) : tensor<2x5xf64> -> (tensor<2x3xf64>, tensor<2x3xi32>)
  check.expect_eq_const %y2#0, dense<[[5.0, 5.0, 2.0], [9.0, 8.0, 7.0]]> : tensor<2x3xf64>
  check.expect_eq_const %y2#1, dense<[[1, 3, 2], [0, 1, 2]]> : tensor<2x3xi32>
  %x3 = stablehlo.constant dense<[[1, 5, 2, 5, 0], [9, 8, 7, 6, 5]]> : tensor<2x5xi32>
  %y3:2 = chlo.top_k(%x3, k = 3) : tensor<2x5xi32> -> (tensor<2x3xi32>, tensor<2x3xi32>)
  check.expect_eq_const %y3#0, dense<[[5, 5, 2], [9, 8, 7]]> : tensor<2x3xi32>
  check.expect_eq_const %y3#1, dense<[[1, 3, 2], [0, 1, 2]]> : tensor<2x3xi32>
  %x4 = stablehlo.constant dense<[[1, 5, 2, 5, 0], [9, 8, 7, 6, 5]]> : tensor<2x5xui8>
  %y4:2 = chlo.top_k(%x4, k = 3) : tensor<2x5xui8> -> (tensor<2x3xui8>, tensor<2x3xi32>)
  check.expect_eq_const %y4#0, dense<[[5, 5, 2], [9, 8, 7]]> : tensor<2x3xui8>
  check.expect_eq_const %y4#1, dense<[[1, 3, 2], [0, 1, 2]]> : tensor<2x3xi32>
  %x5 = stablehlo.constant dense<[[1.0, 5.0, 2.0, 5.0, 0.0], [9.0, 8.0, 7.0, 6.0, 5.0]]> : tensor<2x5xbf16>
  %y5:2 = chlo.top_k(%x5, k = 3) : tensor<2x5xbf16> -> (tensor<2x3xbf16>, tensor<2x3xi32>)
  check.expect_eq_const %y5#0, dense<[[5.0, 5.0, 2.0], [9.0, 8.0, 7.0]]> : tensor<2x3xbf16>
  check.expect_eq_const %y5#1, dense<[[1, 3, 2], [0, 1, 2]]> : tensor<2x3xi32>
  return
}
// -----
func.func @main(%x: tensor<2x5xf32>) {
  %0:2 = chlo.top_k(%x, k = 6) : tensor<2x5xf32> -> (tensor<2x6xf32>, tensor<2x6xi32>) // expected-error: top_k
  return
}
// -----
func.func @main(%x: tensor<2x5xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0:2 = chlo.top_k(%x, k = 3) : tensor<2x5xcomplex<f32>> -> (tensor<2x3xcomplex<f32>>, tensor<2x3xi32>) // expected-error: top_k: the operand must have elements with an order
  return %0#0 : tensor<2x3xcomplex<f32>>
}
