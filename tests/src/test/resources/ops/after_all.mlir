// RUN: op
// forms
module {
  func.func public @main(%arg0: !stablehlo.token, %arg1: !stablehlo.token) -> !stablehlo.token {
    %0 = stablehlo.after_all %arg0, %arg1 : !stablehlo.token
    return %0 : !stablehlo.token
  }
}
// -----
func.func @main() {
  %a = stablehlo.after_all : !stablehlo.token
  %b = "stablehlo.after_all"(%a, %a) : (!stablehlo.token, !stablehlo.token) -> !stablehlo.token
  %x = stablehlo.constant dense<1> : tensor<i32>
  check.expect_eq_const %x, dense<1> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.after_all"(%x) : (tensor<4xf32>) -> !stablehlo.token // expected-error: after_all_i1
  return
}
