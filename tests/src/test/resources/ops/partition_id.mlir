// RUN: op
// forms
module {
  func.func public @main() -> tensor<ui32> {
    %0 = stablehlo.partition_id : tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// -----
func.func @main() {
  %y = stablehlo.partition_id : tensor<ui32>
  check.expect_eq_const %y, dense<0> : tensor<ui32>
  %z = "stablehlo.partition_id"() : () -> tensor<ui32>
  check.expect_eq_const %z, dense<0> : tensor<ui32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.partition_id"(%x) : (tensor<4xf32>) -> tensor<ui32> // expected-error: partition_id
  return
}
