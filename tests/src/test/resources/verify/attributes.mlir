// RUN: verify
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-05, rtol = 0.000000e+00, ulps = 1, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<2xf32>
  %1 = stablehlo.tanh %0 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<2xf32>
  return %1 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.log %x {result_accuracy = #stablehlo.result_accuracy<atol = -1.0, rtol = 0.0, ulps = 1, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<2xf32> // expected-error: atol must be 0 or more
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.sine %x {result_accuracy = #stablehlo.result_accuracy<ulps = 1, mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<2xf32> // expected-error: must be 0 where the mode is HIGHEST
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.sqrt %x {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<2xf32> // expected-error: must be above 0 where the mode is TOLERANCE
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.cbrt %x {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<BEST>>} : tensor<2xf32> // expected-error: the mode must be DEFAULT, HIGHEST or TOLERANCE
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.rsqrt %x {result_accuracy = 1 : i64} : tensor<2xf32> // expected-error: result_accuracy must be #stablehlo.result_accuracy
  return
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.custom_call @f(%x) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>]} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.custom_call @f(%x) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>]} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: operand_index must be in [0, 1)
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0:2 = stablehlo.custom_call @f(%x, %y) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 0, operand_tuple_indices = []>]} : (tensor<2xf32>, tensor<3xf32>) -> (tensor<2xf32>, tensor<3xf32>) // expected-error: cannot be in the memory
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.custom_call @f(%x) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = [0]>]} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: lead nowhere
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.custom_call @f(%x) {output_operand_aliases = [0 : i64]} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: output_operand_alias
  return
}
