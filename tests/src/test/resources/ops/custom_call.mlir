// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.custom_call @elsewhere(%arg0) {backend_config = "x", has_side_effect = true} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
// not compiled: strings are the interpreter's
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %s = "stablehlo.custom_call"(%x) <{call_target_name = "keratin.as_string"}> : (tensor<2xf32>) -> tensor<2xstring>
  %y = stablehlo.custom_call @keratin.to_number(%s) : (tensor<2xstring>) -> tensor<2xf32>
  check.expect_eq_const %y, dense<[1.5, -2.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.custom_call"(%x) : (tensor<2xf32>) -> tensor<2xf32> // expected-error: call_target_name
  return
}
