// RUN: passes=random-draws
// The words of Threefry under a key of this draw. Equal ends show no number.
// CHECK: @one(%arg0: tensor<f32>, %arg1: tensor<2xui64>)
// CHECK-NOT: stablehlo.rng
// CHECK: stablehlo.shift_right_logical %{{.*}} : tensor<3xui64>
// CHECK: stablehlo.convert %{{.*}} : (tensor<3xui64>) -> tensor<3xf64>
func.func @one(%a: tensor<f32>, %keratin.random_state: tensor<2xui64>) -> tensor<3xf32> {
  %n = stablehlo.constant dense<3> : tensor<1xi64>
  %x = stablehlo.rng %a, %a, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
  return %x : tensor<3xf32>
}
// -----
// Draws are counted through a loop, whose condition draws, too: it is computed where it was, and
// carried.
// CHECK: @loop
// CHECK: stablehlo.while(%{{.*}}, %{{.*}}, %{{.*}}) : tensor<i32>, tensor<ui64>, tensor<i1>
// CHECK-NOT: stablehlo.rng
// CHECK: stablehlo.return %{{.*}}, %{{.*}}, %{{.*}} : tensor<i32>, tensor<ui64>, tensor<i1>
func.func @loop(%a: tensor<i32>, %keratin.random_state: tensor<2xui64>) -> tensor<i32> {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %s = stablehlo.constant dense<> : tensor<0xi64>
  %r = stablehlo.while(%i = %z) : tensor<i32>
   cond {
    %three = stablehlo.constant dense<3> : tensor<i32>
    %four = stablehlo.constant dense<4> : tensor<i32>
    %u = stablehlo.rng %three, %four, %s, distribution = UNIFORM : (tensor<i32>, tensor<i32>, tensor<0xi64>) -> tensor<i32>
    %c = stablehlo.compare LT, %i, %u : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %two = stablehlo.constant dense<2> : tensor<i32>
    %u = stablehlo.rng %one, %two, %s, distribution = UNIFORM : (tensor<i32>, tensor<i32>, tensor<0xi64>) -> tensor<i32>
    %j = stablehlo.add %i, %u : tensor<i32>
    stablehlo.return %j : tensor<i32>
  }
  return %r : tensor<i32>
}
// -----
// A branch tells how many draws it made.
// CHECK: @choice
// CHECK: "stablehlo.if"
// CHECK: stablehlo.return %{{.*}}, %{{.*}} : tensor<f64>, tensor<ui64>
// CHECK: stablehlo.return %{{.*}}, %{{.*}} : tensor<f64>, tensor<ui64>
// CHECK: -> (tensor<f64>, tensor<ui64>)
// CHECK-NOT: stablehlo.rng
func.func @choice(%p: tensor<i1>, %a: tensor<f64>, %keratin.random_state: tensor<2xui64>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  %s = stablehlo.constant dense<> : tensor<0xi64>
  %r = "stablehlo.if"(%p) ({
    %u = stablehlo.rng %a, %zero, %s, distribution = NORMAL : (tensor<f64>, tensor<f64>, tensor<0xi64>) -> tensor<f64>
    stablehlo.return %u : tensor<f64>
  }, {
    stablehlo.return %zero : tensor<f64>
  }) : (tensor<i1>) -> tensor<f64>
  return %r : tensor<f64>
}
// -----
// Sizes that are data stay data.
// CHECK: @sized
// CHECK: stablehlo.dynamic_iota
// CHECK: stablehlo.dynamic_reshape
func.func @sized(%n: tensor<2xi64>, %keratin.random_state: tensor<2xui64>) -> tensor<f32> {
  %a = stablehlo.constant dense<1.0> : tensor<f32>
  %two = stablehlo.constant dense<2> : tensor<2xi64>
  %six = stablehlo.constant dense<6> : tensor<2xi64>
  %m = stablehlo.clamp %two, %n, %six : tensor<2xi64>
  %x = stablehlo.rng %a, %a, %m, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<?x?xf32>
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}
// -----
// Without the argument nothing is known of the call.
func.func @no_state(%a: tensor<f32>) -> tensor<3xf32> {
  %n = stablehlo.constant dense<3> : tensor<1xi64>
  %x = stablehlo.rng %a, %a, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
  return %x : tensor<3xf32>
}
