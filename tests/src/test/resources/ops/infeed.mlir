// RUN: op
// forms
module {
  func.func public @main(%arg0: !stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) {
    %0:2 = "stablehlo.infeed"(%arg0) <{infeed_config = "queue", layout = [[0]]}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
    return %0#0, %0#1 : tensor<2xf32>, !stablehlo.token
  }
}
// -----
// expected-refusal: there is no host queue to read from
func.func @main() {
  %t = stablehlo.create_token : !stablehlo.token
  %r:2 = "stablehlo.infeed"(%t) <{infeed_config = "queue"}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
  return
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
