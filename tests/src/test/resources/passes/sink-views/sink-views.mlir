// RUN: passes=sink-views
// A view of a captured value is made in the loop, a product is not.
// CHECK: stablehlo.while
// CHECK: } do {
// CHECK: stablehlo.slice
// CHECK: stablehlo.reshape
func.func @main(%x: tensor<3xf32>, %w: tensor<2x3xf32>, %n: tensor<i32>) -> tensor<3xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %v = stablehlo.multiply %w, %w : tensor<2x3xf32>
  %s = stablehlo.slice %v [1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
  %y = stablehlo.reshape %s : (tensor<1x3xf32>) -> tensor<3xf32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<3xf32>
   cond {
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %1 = stablehlo.multiply %a, %y : tensor<3xf32>
    %3 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %3, %1 : tensor<i32>, tensor<3xf32>
  }
  %4 = stablehlo.add %r#1, %y : tensor<3xf32>
  return %4 : tensor<3xf32>
}
