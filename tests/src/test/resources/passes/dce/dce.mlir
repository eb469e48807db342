// RUN: passes=dce
// CHECK: @unused
// CHECK-NEXT: stablehlo.abs
// CHECK-NEXT: return
func.func @unused(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.negate %x : tensor<3xf32>
  %1 = stablehlo.abs %x : tensor<3xf32>
  %2 = stablehlo.add %0, %0 : tensor<3xf32>
  return %1 : tensor<3xf32>
}
// -----
// CHECK: @in_regions
// CHECK-NOT: negate
func.func @in_regions(%p: tensor<i1>, %x: tensor<3xf32>) -> tensor<3xf32> {
  %1 = "stablehlo.if"(%p) ({
    %2 = stablehlo.negate %x : tensor<3xf32>
    stablehlo.return %x : tensor<3xf32>
  }, {
    %2 = stablehlo.abs %x : tensor<3xf32>
    stablehlo.return %2 : tensor<3xf32>
  }) : (tensor<i1>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}
// -----
func.func @no_effects_lost(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.add %x, %x : tensor<3xf32>
  stablehlo.custom_call @check.expect_eq(%0, %0) {has_side_effect = true} : (tensor<3xf32>, tensor<3xf32>) -> ()
  return %x : tensor<3xf32>
}
