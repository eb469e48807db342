// RUN: passes=while-slots
// What never changes is captured, what nobody reads is not carried, a product is made once.
// CHECK: @main
// CHECK: stablehlo.dot_general
// CHECK: stablehlo.while
// CHECK-SAME: tensor<i32>, tensor<2x2xf32>
// CHECK-NOT: stablehlo.dot_general
// CHECK-NOT: stablehlo.negate
func.func @main(%x: tensor<2x2xf32>, %w: tensor<2x2xf32>, %n: tensor<i32>) -> tensor<2x2xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:5 = stablehlo.while(%i = %zero, %a = %x, %v = %w, %k = %n, %unread = %x) : tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>
   cond {
    %p = stablehlo.compare LT, %i, %k, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %0 = stablehlo.dot_general %v, %v, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.multiply %a, %0 : tensor<2x2xf32>
    %2 = stablehlo.negate %unread : tensor<2x2xf32>
    %3 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %3, %1, %v, %k, %2 : tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>
  }
  %4 = stablehlo.add %r#1, %r#2 : tensor<2x2xf32>
  return %4 : tensor<2x2xf32>
}
// -----
// Loops in loops: what the outer one hands on is captured by both.
// CHECK: stablehlo.while
// CHECK-SAME: : tensor<i32>, tensor<3xf32>
// CHECK: stablehlo.while
// CHECK-SAME: : tensor<i32>, tensor<3xf32>
func.func @main(%x: tensor<3xf32>, %w: tensor<3xf32>, %n: tensor<i32>) -> tensor<3xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:3 = stablehlo.while(%i = %zero, %a = %x, %v = %w) : tensor<i32>, tensor<3xf32>, tensor<3xf32>
   cond {
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %q:3 = stablehlo.while(%j = %zero, %b = %a, %u = %v) : tensor<i32>, tensor<3xf32>, tensor<3xf32>
     cond {
      %p = stablehlo.compare LT, %j, %i, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %t = stablehlo.abs %u : tensor<3xf32>
      %1 = stablehlo.multiply %b, %t : tensor<3xf32>
      %2 = stablehlo.add %j, %one : tensor<i32>
      stablehlo.return %2, %1, %u : tensor<i32>, tensor<3xf32>, tensor<3xf32>
    }
    %3 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %3, %q#1, %v : tensor<i32>, tensor<3xf32>, tensor<3xf32>
  }
  return %r#1 : tensor<3xf32>
}
// -----
// Nothing is carried any more: the loop stays as it is.
// CHECK: stablehlo.while
// CHECK-SAME: tensor<i1>
func.func @main(%x: tensor<i1>) -> tensor<i1> {
  %f = stablehlo.constant dense<false> : tensor<i1>
  %r = stablehlo.while(%a = %f) : tensor<i1>
   cond {
    stablehlo.return %a : tensor<i1>
  } do {
    stablehlo.return %a : tensor<i1>
  }
  return %r : tensor<i1>
}
