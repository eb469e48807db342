// RUN: op
// forms
module {
  sdy.mesh @mesh = <["x"=2, "y"=2]>
  func.func public @main(%arg0: tensor<8x4xf32>) -> tensor<8x4xf32> {
    %0 = sdy.sharding_constraint %arg0 <@mesh, [{"x", "y"}, {?}]> : tensor<8x4xf32>
    %1 = sdy.sharding_constraint %0 <@mesh, [{}, {"y"}p1], replicated={"x"}> {a = 1 : i64} : tensor<8x4xf32>
    return %1 : tensor<8x4xf32>
  }
}
// -----
sdy.mesh @empty_mesh = <[]>
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xui32>
  %0 = sdy.sharding_constraint %x <@empty_mesh, [{?}]> : tensor<2xui32>
  %1 = "sdy.sharding_constraint"(%0) <{sharding = #sdy.sharding<@empty_mesh, [{}]>}> : (tensor<2xui32>) -> tensor<2xui32>
  check.expect_eq_const %1, dense<[1, 2]> : tensor<2xui32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "sdy.sharding_constraint"(%x) : (tensor<4xf32>) -> tensor<4xf32> // expected-error: sharding
  return
}
