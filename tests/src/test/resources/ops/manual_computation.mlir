// RUN: op
// forms
module {
  sdy.mesh @mesh = <["x"=4]>
  func.func public @main(%arg0: tensor<8x4xf32>, %arg1: tensor<f32>) -> tensor<8x4xf32> {
    %0 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"x"}, {}]>, <@mesh, []>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg2: tensor<2x4xf32>, %arg3: tensor<f32>) {
      %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %2 = stablehlo.multiply %arg2, %1 : tensor<2x4xf32>
      sdy.return %2 : tensor<2x4xf32>
    } : (tensor<8x4xf32>, tensor<f32>) -> tensor<8x4xf32>
    return %0 : tensor<8x4xf32>
  }
}
// -----
sdy.mesh @mesh = <["x"=1]>
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0:2 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>, <@mesh, []>] manual_axes={"x"} (%y: tensor<2xi32>) {
    %s = stablehlo.add %y, %x : tensor<2xi32>
    %n = stablehlo.constant dense<7> : tensor<i32>
    sdy.return %s, %n : tensor<2xi32>, tensor<i32>
  } : (tensor<2xi32>) -> (tensor<2xi32>, tensor<i32>)
  %1 = "sdy.manual_computation"(%0#0) <{in_shardings = #sdy.sharding_per_value<[<@mesh, [{"x"}]>]>, manual_axes = #sdy<manual_axes{"x"}>, out_shardings = #sdy.sharding_per_value<[<@mesh, [{"x"}]>]>}> ({
  ^bb0(%y: tensor<2xi32>):
    %n = stablehlo.negate %y : tensor<2xi32>
    "sdy.return"(%n) : (tensor<2xi32>) -> ()
  }) : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %0#1, dense<7> : tensor<i32>
  check.expect_eq_const %1, dense<[-2, -4]> : tensor<2xi32>
  return
}
// -----
// expected-refusal: several devices have parts tensor<1xi32> of its values, here is one
sdy.mesh @mesh = <["x"=2]>
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%y: tensor<1xi32>) {
    sdy.return %y : tensor<1xi32>
  } : (tensor<2xi32>) -> tensor<2xi32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%y: tensor<1x2xf32>) { // expected-error: argument 0 is tensor<1x2xf32>, no part of the operand's tensor<4xf32>
    sdy.return %x : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%y: tensor<2xf32>) { // expected-error: the region has 1 returned values for 2 results
    sdy.return %y : tensor<2xf32>
  } : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}
