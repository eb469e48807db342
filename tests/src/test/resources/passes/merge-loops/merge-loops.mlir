// RUN: passes=merge-loops
// The second loop does what the first does, and stores every turn.
// CHECK: stablehlo.while
// CHECK: stablehlo.dynamic_update_slice
// CHECK: stablehlo.sine
// CHECK-NOT: stablehlo.while
func.func @main(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<4x3xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<3xf32>
   cond {
    %n = stablehlo.constant dense<4> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.multiply %a, %x : tensor<3xf32>
    %1 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %1, %0 : tensor<i32>, tensor<3xf32>
  }
  %y = stablehlo.sine %r#1 : tensor<3xf32>
  %f = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
  %q:3 = stablehlo.while(%i = %zero, %a = %x, %all = %s) : tensor<i32>, tensor<3xf32>, tensor<4x3xf32>
   cond {
    %n = stablehlo.constant dense<4> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.multiply %a, %x : tensor<3xf32>
    %1 = stablehlo.add %i, %one : tensor<i32>
    %2 = stablehlo.reshape %a : (tensor<3xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.dynamic_update_slice %all, %2, %i, %zero : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    stablehlo.return %1, %0, %3 : tensor<i32>, tensor<3xf32>, tensor<4x3xf32>
  }
  return %y, %q#2 : tensor<3xf32>, tensor<4x3xf32>
}
// -----
// What the second loop stores depends on the first one.
// CHECK: stablehlo.while
// CHECK: stablehlo.while
func.func @main(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<3xf32>
   cond {
    %n = stablehlo.constant dense<4> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.multiply %a, %x : tensor<3xf32>
    %1 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %1, %0 : tensor<i32>, tensor<3xf32>
  }
  %q:3 = stablehlo.while(%i = %zero, %a = %x, %b = %r#1) : tensor<i32>, tensor<3xf32>, tensor<3xf32>
   cond {
    %n = stablehlo.constant dense<4> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.multiply %a, %x : tensor<3xf32>
    %1 = stablehlo.add %i, %one : tensor<i32>
    %2 = stablehlo.add %b, %a : tensor<3xf32>
    stablehlo.return %1, %0, %2 : tensor<i32>, tensor<3xf32>, tensor<3xf32>
  }
  return %q#1, %q#2 : tensor<3xf32>, tensor<3xf32>
}
