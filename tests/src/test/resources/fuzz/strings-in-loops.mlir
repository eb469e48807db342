// Found: a loop began with a zero of its type, and strings have none.
// CHECK: @map
// CHECK-NOT: stablehlo.map
// CHECK: stablehlo.while
func.func @map(%x: tensor<2x3xi32>, %t: tensor<40xstring>) -> tensor<2x3xstring> {
  %r = "stablehlo.map"(%x) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xstring>, tensor<i32>) -> tensor<1xstring>
    %1 = stablehlo.reshape %0 : (tensor<1xstring>) -> tensor<string>
    stablehlo.return %1 : tensor<string>
  }) : (tensor<2x3xi32>) -> tensor<2x3xstring>
  return %r : tensor<2x3xstring>
}
