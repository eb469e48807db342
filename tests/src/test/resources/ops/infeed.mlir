// RUN: op
// forms
module {
  func.func public @main(%arg0: !stablehlo.token) -> (tensor<3xf32>, tensor<i32>, !stablehlo.token) {
    %0:3 = "stablehlo.infeed"(%arg0) <{infeed_config = "first", layout = [[0], []]}> : (!stablehlo.token) -> (tensor<3xf32>, tensor<i32>, !stablehlo.token)
    return %0#0, %0#1, %0#2 : tensor<3xf32>, tensor<i32>, !stablehlo.token
  }
}
// -----
func.func @main(%t: !stablehlo.token) {
  "stablehlo.infeed"(%t) : (!stablehlo.token) -> () // expected-error: infeed_c1
  return
}
// -----
func.func @main(%t: tensor<i32>) {
  %0:2 = "stablehlo.infeed"(%t) : (tensor<i32>) -> (tensor<2xf32>, !stablehlo.token) // expected-error: infeed_i1
  return
}
