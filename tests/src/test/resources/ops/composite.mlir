// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.composite "my.double" %arg0 {composite_attributes = {n = 2 : i64}, decomposition = @double, version = 1 : i32} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @double(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.add %arg0, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %y = stablehlo.composite "my.double" %x {decomposition = @double} : (tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %y, dense<[3.0, -4.0]> : tensor<2xf32>
  %z:2 = "stablehlo.composite"(%x, %y) {name = "my.both", decomposition = @both} : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  check.expect_eq_const %z#0, dense<[4.5, -6.0]> : tensor<2xf32>
  check.expect_eq_const %z#1, dense<[3.0, -4.0]> : tensor<2xf32>
  return
}
func.func private @double(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %a, %a : tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func private @both(%a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %a, %b : tensor<2xf32>
  %1 = stablehlo.composite "my.double" %a {decomposition = @double} : (tensor<2xf32>) -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.composite "my.op" %x {decomposition = @g} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: composite_c2
  return
}
