// RUN: passes=scalar-regions
// A small tensor becomes its elements, of a captured one too.
// CHECK: @elements
// CHECK: stablehlo.slice %{{.*}} [1:2]
// CHECK: stablehlo.reduce
// CHECK-NOT: stablehlo.concatenate
// CHECK-NOT: tensor<2xf32>, tensor<2xf32>
func.func @elements(%x: tensor<5xf32>, %c: tensor<2xf32>, %i: tensor<f32>) -> tensor<f32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = stablehlo.reshape %a : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %v : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %c : tensor<2xf32>
    %4 = stablehlo.slice %3 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    stablehlo.return %5 : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}
// -----
// A choice becomes a select.
// CHECK: @choice
// CHECK-NOT: stablehlo.if
// CHECK: stablehlo.select
func.func @choice(%x: tensor<5xf32>, %p: tensor<i1>, %i: tensor<f32>) -> tensor<f32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = "stablehlo.if"(%p) ({
      stablehlo.return %a : tensor<f32>
    }, {
      stablehlo.return %v : tensor<f32>
    }) : (tensor<i1>) -> tensor<f32>
    stablehlo.return %0 : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}
// -----
// Loops stay as they are.
// CHECK: @loop
// CHECK: stablehlo.while
func.func @loop(%x: tensor<5xi32>, %i: tensor<i32>) -> tensor<i32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.while(%k = %v) : tensor<i32>
     cond {
      %p = stablehlo.compare LT, %k, %a : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %k, %one : tensor<i32>
      stablehlo.return %1 : tensor<i32>
    }
    stablehlo.return %0 : tensor<i32>
  }) {dimensions = array<i64: 0>} : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}
// -----
// What captured values alone give is computed once, before.
// CHECK: @fixed
// CHECK: stablehlo.dot_general
// CHECK: stablehlo.reduce
// CHECK-NOT: stablehlo.dot_general
func.func @fixed(%x: tensor<5xf32>, %i: tensor<f32>, %t: tensor<40xf32>) -> tensor<f32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %two = stablehlo.constant dense<2.0> : tensor<40xf32>
    %0 = stablehlo.dot_general %t, %two, contracting_dims = [0] x [0] : (tensor<40xf32>, tensor<40xf32>) -> tensor<f32>
    %1 = stablehlo.multiply %v, %0 : tensor<f32>
    %2 = stablehlo.add %a, %1 : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}
