// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: !stablehlo.token) -> !stablehlo.token {
    %0 = "stablehlo.outfeed"(%arg0, %arg1) <{outfeed_config = "first"}> : (tensor<3xf32>, !stablehlo.token) -> !stablehlo.token
    return %0 : !stablehlo.token
  }
}
// -----
func.func @main(%x: tensor<3xf32>) {
  %0 = "stablehlo.outfeed"(%x) : (tensor<3xf32>) -> !stablehlo.token // expected-error: outfeed_i2
  return
}
