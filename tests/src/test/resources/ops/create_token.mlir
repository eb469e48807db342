// RUN: op
// forms
module {
  func.func public @main() -> !stablehlo.token {
    %0 = stablehlo.create_token : !stablehlo.token
    return %0 : !stablehlo.token
  }
}
// -----
func.func @main() {
  %a = stablehlo.create_token : !stablehlo.token
  %b = "stablehlo.create_token"() : () -> !stablehlo.token
  %c = stablehlo.after_all %a, %b : !stablehlo.token
  %x = stablehlo.constant dense<1> : tensor<i32>
  check.expect_eq_const %x, dense<1> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.create_token"(%x) : (tensor<4xf32>) -> !stablehlo.token // expected-error: create_token
  return
}
