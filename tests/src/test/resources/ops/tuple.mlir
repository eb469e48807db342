// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.tuple %arg0, %arg1 : tuple<tensor<2xf32>, tensor<i32>>
    %1 = stablehlo.get_tuple_element %0[0] : (tuple<tensor<2xf32>, tensor<i32>>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// sizes that only the result has keep the generic form
// forms
module {
  func.func public @main(%arg0: tensor<?xf32>) -> tensor<65xf32> {
    %0 = "stablehlo.tuple"(%arg0) : (tensor<?xf32>) -> tuple<tensor<65xf32>>
    %1 = stablehlo.get_tuple_element %0[0] : (tuple<tensor<65xf32>>) -> tensor<65xf32>
    return %1 : tensor<65xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %i = stablehlo.constant dense<3> : tensor<i32>
  %s = stablehlo.tuple %i : tuple<tensor<i32>>
  %t = "stablehlo.tuple"(%x, %s) : (tensor<2xf32>, tuple<tensor<i32>>) -> tuple<tensor<2xf32>, tuple<tensor<i32>>>
  %y = stablehlo.get_tuple_element %t[0] : (tuple<tensor<2xf32>, tuple<tensor<i32>>>) -> tensor<2xf32>
  %u = "stablehlo.get_tuple_element"(%t) <{index = 1 : i32}> : (tuple<tensor<2xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
  %j = stablehlo.get_tuple_element %u[0] : (tuple<tensor<i32>>) -> tensor<i32>
  check.expect_eq_const %y, dense<[1.0, 2.0]> : tensor<2xf32>
  check.expect_eq_const %j, dense<3> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.tuple"(%x) : (tensor<2xf32>) -> tuple<tensor<3xf32>> // expected-error: tensor<3xf32>
  return
}
