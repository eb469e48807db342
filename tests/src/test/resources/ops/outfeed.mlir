// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: !stablehlo.token) -> !stablehlo.token {
    %0 = "stablehlo.outfeed"(%arg0, %arg1) <{outfeed_config = "queue"}> : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
    return %0 : !stablehlo.token
  }
}
// -----
// expected-refusal: there is no host queue to write to
func.func @main() {
  %t = stablehlo.create_token : !stablehlo.token
  %x = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %r = "stablehlo.outfeed"(%x, %t) <{outfeed_config = "queue"}> : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.outfeed"(%x) : (tensor<2xf32>) -> !stablehlo.token // expected-error: outfeed
  return
}
// -----
func.func @main(%x: tensor<3xf32>) {
  %0 = "stablehlo.outfeed"(%x) : (tensor<3xf32>) -> !stablehlo.token // expected-error: outfeed_i2
  return
}
