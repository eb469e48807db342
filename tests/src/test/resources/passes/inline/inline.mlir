// RUN: passes=inline
// CHECK: func.func public @main
// CHECK-NEXT: stablehlo.negate
// CHECK-NEXT: stablehlo.abs
// CHECK-NEXT: stablehlo.negate
// CHECK-NEXT: stablehlo.add
// CHECK-NOT: call
// CHECK-NOT: @inner
func.func public @main(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = func.call @inner(%x) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = stablehlo.negate %0 : tensor<3xf32>
  %2 = stablehlo.add %0, %1 : tensor<3xf32>
  return %2 : tensor<3xf32>
}
func.func private @inner(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.negate %x : tensor<3xf32>
  %1 = func.call @leaf(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}
func.func private @leaf(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.abs %x : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// A call in a region.
// CHECK: stablehlo.while
// CHECK: do {
// CHECK-NEXT: stablehlo.add
func.func public @main(%x: tensor<i64>) -> tensor<i64> {
  %c = stablehlo.constant dense<100> : tensor<i64>
  %0 = stablehlo.while(%i = %x) : tensor<i64>
   cond {
    %p = stablehlo.compare LT, %i, %c : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %n = func.call @next(%i) : (tensor<i64>) -> tensor<i64>
    stablehlo.return %n : tensor<i64>
  }
  return %0 : tensor<i64>
}
func.func private @next(%x: tensor<i64>) -> tensor<i64> {
  %0 = stablehlo.add %x, %x : tensor<i64>
  %1 = stablehlo.abs %0 : tensor<i64>
  %c = stablehlo.constant dense<1> : tensor<i64>
  %2 = stablehlo.add %1, %c : tensor<i64>
  return %2 : tensor<i64>
}
// -----
func.func public @no_call(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.negate %x : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
// A composite is the function that spells it out.
// CHECK: @composed
// CHECK-NOT: composite
// CHECK: stablehlo.tanh
module {
  func.func public @composed(%x: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.composite "my.twice" %x {composite_attributes = {n = 2 : i64}, decomposition = @twice} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.tanh %x : tensor<2xf32>
    %1 = stablehlo.tanh %0 : tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
