// RUN: passes=fold-loops
// A fold with a loop in its region is a loop over elements, with the other in its body.
// CHECK: @reduce
// CHECK-NOT: stablehlo.reduce
// CHECK: stablehlo.while(%{{.*}}, %{{.*}}) : tensor<i64>, tensor<2xi32>
// CHECK: stablehlo.dynamic_slice
// CHECK: stablehlo.while(%{{.*}}) : tensor<i32>
// CHECK: stablehlo.dynamic_update_slice
func.func @reduce(%x: tensor<5x2xi32>, %i: tensor<i32>) -> tensor<2xi32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %low = stablehlo.constant dense<-20> : tensor<i32>
    %high = stablehlo.constant dense<20> : tensor<i32>
    %begin = stablehlo.clamp %low, %v, %high : tensor<i32>
    %end = stablehlo.clamp %low, %a, %high : tensor<i32>
    %0 = stablehlo.while(%k = %begin) : tensor<i32>
     cond {
      %p = stablehlo.compare LT, %k, %end : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %k, %one : tensor<i32>
      stablehlo.return %1 : tensor<i32>
    }
    stablehlo.return %0 : tensor<i32>
  }) {dimensions = array<i64: 0>} : (tensor<5x2xi32>, tensor<i32>) -> tensor<2xi32>
  return %r : tensor<2xi32>
}
// -----
// Windows become rows.
// CHECK: @windows
// CHECK: stablehlo.pad
// CHECK: "stablehlo.gather"
// CHECK: stablehlo.while
// CHECK-NOT: stablehlo.reduce_window
func.func @windows(%x: tensor<7xi32>, %i: tensor<i32>, %t: tensor<40xi32>) -> tensor<3xi32> {
  %r = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %2 = stablehlo.add %a, %1 : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<7xi32>, tensor<i32>) -> tensor<3xi32>
  return %r : tensor<3xi32>
}
// -----
// An update that lies outside writes what was there.
// CHECK: @scatter
// CHECK-NOT: "stablehlo.scatter"
// CHECK: stablehlo.while
// CHECK: stablehlo.select
// CHECK: stablehlo.dynamic_update_slice
func.func @scatter(%x: tensor<4x3xi32>, %j: tensor<2x1xi32>, %u: tensor<2x3xi32>, %t: tensor<40xi32>) -> tensor<4x3xi32> {
  %r = "stablehlo.scatter"(%x, %j, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %2 = stablehlo.add %a, %1 : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<4x3xi32>, tensor<2x1xi32>, tensor<2x3xi32>) -> tensor<4x3xi32>
  return %r : tensor<4x3xi32>
}
// -----
// The place that a window selects is found by an ordinary fold; the scatter is one, too.
// CHECK: @select
// CHECK-NOT: select_and_scatter
// CHECK: stablehlo.while
// CHECK: "stablehlo.scatter"
func.func @select(%x: tensor<6xi32>, %s: tensor<3xi32>, %i: tensor<i32>, %t: tensor<40xi32>) -> tensor<6xi32> {
  %r = "stablehlo.select_and_scatter"(%x, %s, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %p = stablehlo.compare GE, %a, %1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %2 = stablehlo.add %a, %v : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<6xi32>, tensor<3xi32>, tensor<i32>) -> tensor<6xi32>
  return %r : tensor<6xi32>
}
// -----
// A stable merge sort.
// CHECK: @sort
// CHECK-NOT: "stablehlo.sort"
// CHECK: stablehlo.while
// CHECK: stablehlo.while
// CHECK: stablehlo.minimum
func.func @sort(%x: tensor<2x9xi32>, %t: tensor<40xi32>) -> tensor<2x9xi32> {
  %r = "stablehlo.sort"(%x) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_slice %t, %a, sizes = [1] : (tensor<40xi32>, tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %3 = stablehlo.reshape %1 : (tensor<1xi32>) -> tensor<i32>
    %p = stablehlo.compare LT, %3, %2 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<2x9xi32>) -> tensor<2x9xi32>
  return %r : tensor<2x9xi32>
}
// -----
// CHECK: @map
// CHECK-NOT: stablehlo.map
// CHECK: stablehlo.while
func.func @map(%x: tensor<2x3xi32>, %t: tensor<40xf32>) -> tensor<2x3xf32> {
  %r = "stablehlo.map"(%x) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%v: tensor<i32>):
    %0 = stablehlo.dynamic_slice %t, %v, sizes = [1] : (tensor<40xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<2x3xi32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}
// -----
// What is elementwise on scalars stays a fold.
func.func @no_loop(%x: tensor<5xi32>, %i: tensor<i32>, %c: tensor<i32>) -> tensor<i32> {
  %r = "stablehlo.reduce"(%x, %i) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %0 = stablehlo.multiply %v, %c : tensor<i32>
    %1 = stablehlo.add %a, %0 : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}
