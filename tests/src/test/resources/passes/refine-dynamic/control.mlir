// RUN: passes=refine-dynamic
// A loop keeps the sizes of what it carries; a slice from where a turn says is a dynamic_slice.
// CHECK: stablehlo.while{{.*}}tensor<?x2xf32, #keratin.dims<[d0, 2]>>
// CHECK: stablehlo.dynamic_slice{{.*}}sizes = [1, 2]
// CHECK-NOT: real_dynamic_slice
func.func @scan(%x: tensor<?x2xf32>) -> tensor<1x2xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %zero1 = stablehlo.constant dense<0> : tensor<1xi32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %ones = stablehlo.constant dense<1> : tensor<2xi32>
  %lengths = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %sum = stablehlo.constant dense<0.0> : tensor<1x2xf32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
  %r:4 = stablehlo.while(%a = %x, %i = %zero, %s = %sum, %count = %n) : tensor<?x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<i32>
  cond {
    %more = stablehlo.compare LT, %i, %count, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %i1 = stablehlo.reshape %i : (tensor<i32>) -> tensor<1xi32>
    %start = stablehlo.concatenate %i1, %zero1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %limit = stablehlo.add %start, %lengths : tensor<2xi32>
    %row = stablehlo.real_dynamic_slice %a, %start, %limit, %ones : (tensor<?x2xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<1x2xf32>
    %t = stablehlo.add %s, %row : tensor<1x2xf32>
    %c1 = stablehlo.reshape %count : (tensor<i32>) -> tensor<1xi32>
    %two = stablehlo.constant dense<2> : tensor<1xi32>
    %shape = stablehlo.concatenate %c1, %two, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %same = stablehlo.dynamic_reshape %a, %shape : (tensor<?x2xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %same, %j, %t, %count : tensor<?x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<i32>
  }
  return %r#2 : tensor<1x2xf32>
}
// -----
// A loop that changes a size: it is unknown.
// CHECK: stablehlo.while{{.*}}: tensor<?xf32>, tensor<i32>
func.func @grows(%x: tensor<?xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %start = stablehlo.constant dense<0.0> : tensor<f32>
  %r:2 = stablehlo.while(%a = %x, %i = %zero) : tensor<?xf32>, tensor<i32>
  cond {
    %two = stablehlo.constant dense<2> : tensor<i32>
    %more = stablehlo.compare LT, %i, %two, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %b = stablehlo.concatenate %a, %a, dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %b, %j : tensor<?xf32>, tensor<i32>
  }
  %s = stablehlo.reduce(%r#0 init: %start) applies stablehlo.add across dimensions = [0] : (tensor<?xf32>, tensor<f32>) -> tensor<f32>
  return %s : tensor<f32>
}
// -----
// JAX's assertions: equal sizes get one name, what else must hold is the function's attribute.
// CHECK: @asserted(%arg0: tensor<?xf32, #keratin.dims<[d1]>>, %arg1: tensor<?xf32, #keratin.dims<[d1]>>){{.*}}keratin.requires = [{is = "not_negative", message = "too few: {0}", size = "d1 - 1", values = ["d1"]}]
// CHECK-NOT: shape_assertion
func.func @asserted(%x: tensor<?xf32>, %y: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %one = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %m = stablehlo.get_dimension_size %y, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %enough = stablehlo.compare GE, %n, %one, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.custom_call @shape_assertion(%enough, %n) {api_version = 2 : i32, error_message = "too few: {0}", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
  %same = stablehlo.compare EQ, %m, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.custom_call @shape_assertion(%same, %m, %n) {api_version = 2 : i32, error_message = "{0} is not {1}", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
  return %x, %y : tensor<?xf32>, tensor<?xf32>
}
// -----
// What is certain is not asked.
// CHECK-NOT: shape_assertion
// CHECK-NOT: keratin.requires
func.func @certain(%x: tensor<?xf32>) -> tensor<?xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %holds = stablehlo.compare GE, %n, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.custom_call @shape_assertion(%holds, %n) {api_version = 2 : i32, error_message = "", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
  return %x : tensor<?xf32>
}
// -----
// Sizes that would have to fit for every batch, and cannot be shown to, stay unknown.
// CHECK: @groups(%arg0: tensor<?x3xf32, #keratin.dims<[d0, 3]>>
// CHECK: stablehlo.dynamic_reshape
func.func @groups(%x: tensor<?x3xf32>) -> tensor<?x?x3xf32> {
  %three = stablehlo.constant dense<3> : tensor<1xi32>
  %ones = stablehlo.constant dense<1> : tensor<1xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three0 = stablehlo.constant dense<3> : tensor<i32>
  %g = stablehlo.divide %n, %three0 : tensor<i32>
  %some = stablehlo.maximum %g, %one : tensor<i32>
  %per = stablehlo.divide %n, %some : tensor<i32>
  %some1 = stablehlo.reshape %some : (tensor<i32>) -> tensor<1xi32>
  %per1 = stablehlo.reshape %per : (tensor<i32>) -> tensor<1xi32>
  %shape = stablehlo.concatenate %some1, %per1, %three, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
  %y = stablehlo.dynamic_reshape %x, %shape : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
  return %y : tensor<?x?x3xf32>
}
