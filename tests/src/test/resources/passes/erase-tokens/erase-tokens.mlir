// RUN: passes=erase-tokens
// Out of a choice.
// CHECK-NOT: token
// CHECK: stablehlo.if
// CHECK: stablehlo.optimization_barrier
// CHECK-SAME: tensor<i1>, tensor<4xf32>
func.func @chosen(%p: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %t0 = stablehlo.after_all : !stablehlo.token
  %r:2 = "stablehlo.if"(%p) ({
    %t1 = stablehlo.create_token : !stablehlo.token
    %n = stablehlo.negate %x : tensor<4xf32>
    "stablehlo.return"(%t1, %n) : (!stablehlo.token, tensor<4xf32>) -> ()
  }, {
    "stablehlo.return"(%t0, %x) : (!stablehlo.token, tensor<4xf32>) -> ()
  }) : (tensor<i1>) -> (!stablehlo.token, tensor<4xf32>)
  %b:2 = stablehlo.optimization_barrier %r#0, %r#1 : !stablehlo.token, tensor<4xf32>
  return %b#1 : tensor<4xf32>
}
// -----
// Through a loop.
// CHECK-NOT: token
// CHECK: stablehlo.while
// CHECK-SAME: tensor<i32>, tensor<i1>, tensor<4xf32>
func.func @carried(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %t0 = stablehlo.after_all : !stablehlo.token
  %r:3 = stablehlo.while(%i = %n, %t = %t0, %v = %x) : tensor<i32>, !stablehlo.token, tensor<4xf32>
    cond {
      %z = stablehlo.constant dense<0> : tensor<i32>
      %c = stablehlo.compare GT, %i, %z : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %j = stablehlo.subtract %i, %one : tensor<i32>
      %w = stablehlo.add %v, %v : tensor<4xf32>
      %t2 = stablehlo.after_all %t : !stablehlo.token
      stablehlo.return %j, %t2, %w : tensor<i32>, !stablehlo.token, tensor<4xf32>
    }
  return %r#2 : tensor<4xf32>
}
// -----
// In a tuple.
// CHECK-NOT: token
// CHECK: stablehlo.tuple
// CHECK-SAME: tuple<tensor<i1>, tensor<2xf32>>
func.func @packed(%x: tensor<2xf32>) -> tensor<2xf32> {
  %t0 = stablehlo.create_token : !stablehlo.token
  %p = stablehlo.tuple %t0, %x : tuple<!stablehlo.token, tensor<2xf32>>
  %y = stablehlo.get_tuple_element %p[1] : (tuple<!stablehlo.token, tensor<2xf32>>) -> tensor<2xf32>
  return %y : tensor<2xf32>
}
// -----
// A result keeps its type.
// CHECK: return %0 : !stablehlo.token
func.func @returned() -> !stablehlo.token {
  %t0 = stablehlo.create_token : !stablehlo.token
  return %t0 : !stablehlo.token
}
