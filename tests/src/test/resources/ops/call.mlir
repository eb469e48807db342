// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = call @twice(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @twice(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.add %arg0, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1.0, -2.0]> : tensor<2xf32>
  %y:2 = func.call @both(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  check.expect_eq_const %y#0, dense<[2.0, -4.0]> : tensor<2xf32>
  check.expect_eq_const %y#1, dense<0.0> : tensor<2xf32>
  return
}
func.func private @both(%a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %s = stablehlo.add %a, %b : tensor<2xf32>
  %d = stablehlo.subtract %a, %b : tensor<2xf32>
  return %s, %d : tensor<2xf32>, tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = call @twice(%x) : (tensor<2xf32>) -> tensor<2xf32> // expected-error: @twice
  return %0 : tensor<2xf32>
}
func.func private @twice(%a: tensor<3xf32>) -> tensor<3xf32> {
  return %a : tensor<3xf32>
}
