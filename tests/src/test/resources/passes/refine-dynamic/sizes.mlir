// RUN: passes=refine-dynamic
// One name for a size that is unknown; the shape operand becomes a type.
// CHECK: @batch(%arg0: tensor<?x4xf32, #keratin.dims<[d0, 4]>>, %arg1: tensor<4xf32>) -> tensor<?x4xf32, #keratin.dims<[d0, 4]>>
// CHECK-NOT: dynamic_
// CHECK: stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<?x4xf32, #keratin.dims<[d0, 4]>>
func.func @batch(%x: tensor<?x4xf32>, %b: tensor<4xf32>) -> tensor<?x4xf32> {
  %four = stablehlo.constant dense<4> : tensor<1xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x4xf32>) -> tensor<i32>
  %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
  %shape = stablehlo.concatenate %n1, %four, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %wide = stablehlo.dynamic_broadcast_in_dim %b, %shape, dims = [1] : (tensor<4xf32>, tensor<2xi32>) -> tensor<?x4xf32>
  %y = stablehlo.add %x, %wide : tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
// -----
// Operands of one shape: two unknown sizes are one.
// CHECK: @equal(%arg0: tensor<?xf32, #keratin.dims<[d0]>>, %arg1: tensor<?xf32, #keratin.dims<[d0]>>)
func.func @equal(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %0 = stablehlo.multiply %x, %y : tensor<?xf32>
  return %0 : tensor<?xf32>
}
// -----
// Two sizes meet in a product: rows of the left, columns of the right.
// CHECK: dot_general{{.*}}-> tensor<?x?xf32, #keratin.dims<[d0, d3]>>
func.func @contraction(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
// -----
// Arithmetic on sizes: flatten and back.
// CHECK: stablehlo.reshape %arg0 : (tensor<?x?x3xf32, #keratin.dims<[d0, d1, 3]>>) -> tensor<?x3xf32, #keratin.dims<[d0*d1, 3]>>
// CHECK: -> tensor<?x?x3xf32, #keratin.dims<[d0, d1, 3]>>
func.func @flatten(%x: tensor<?x?x3xf32>) -> tensor<?x?x3xf32> {
  %three = stablehlo.constant dense<3> : tensor<1xi64>
  %b = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x?x3xf32>) -> tensor<i32>
  %s = stablehlo.get_dimension_size %x, dim = 1 : (tensor<?x?x3xf32>) -> tensor<i32>
  %b64 = stablehlo.convert %b : (tensor<i32>) -> tensor<i64>
  %s64 = stablehlo.convert %s : (tensor<i32>) -> tensor<i64>
  %bs = stablehlo.multiply %b64, %s64 : tensor<i64>
  %bs1 = stablehlo.reshape %bs : (tensor<i64>) -> tensor<1xi64>
  %b1 = stablehlo.reshape %b64 : (tensor<i64>) -> tensor<1xi64>
  %s1 = stablehlo.reshape %s64 : (tensor<i64>) -> tensor<1xi64>
  %flat = stablehlo.concatenate %bs1, %three, dim = 0 : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
  %rows = stablehlo.dynamic_reshape %x, %flat : (tensor<?x?x3xf32>, tensor<2xi64>) -> tensor<?x3xf32>
  %neg = stablehlo.negate %rows : tensor<?x3xf32>
  %full = stablehlo.concatenate %b1, %s1, %three, dim = 0 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
  %y = stablehlo.dynamic_reshape %neg, %full : (tensor<?x3xf32>, tensor<3xi64>) -> tensor<?x?x3xf32>
  return %y : tensor<?x?x3xf32>
}
// -----
// The product of a shape's entries.
// CHECK: stablehlo.reshape %arg0 : (tensor<?x2xf32, #keratin.dims<[d0, 2]>>) -> tensor<?xf32, #keratin.dims<[d0*2]>>
func.func @product(%x: tensor<?x2xf32>) -> tensor<?xf32> {
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<1xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
  %n1 = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<i32>) -> tensor<1xi32>
  %shape = stablehlo.concatenate %n1, %two, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %size = stablehlo.reduce(%shape init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
  %size1 = stablehlo.reshape %size : (tensor<i32>) -> tensor<1xi32>
  %y = stablehlo.dynamic_reshape %x, %size1 : (tensor<?x2xf32>, tensor<1xi32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
// -----
// Iota, padding and slices by sizes.
// CHECK: stablehlo.iota dim = 0 : tensor<?xi32, #keratin.dims<[d0 + 1]>>
// CHECK: stablehlo.pad %{{.*}}, low = [0], high = [d0], interior = [0]
// CHECK: stablehlo.slice %{{.*}} [1:d0 + 1]
func.func @parts(%x: tensor<?xf32>) -> tensor<?xi32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %zeros = stablehlo.constant dense<0> : tensor<1xi32>
  %ones = stablehlo.constant dense<1> : tensor<1xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
  %more = stablehlo.add %n1, %ones : tensor<1xi32>
  %i = stablehlo.dynamic_iota %more, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  %p = stablehlo.dynamic_pad %i, %zero, %zeros, %n1, %zeros : (tensor<?xi32>, tensor<i32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xi32>
  %s = stablehlo.real_dynamic_slice %p, %ones, %more, %ones : (tensor<?xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xi32>
  return %s : tensor<?xi32>
}
// -----
// Constant shapes: every dynamic op has its static form.
// CHECK-NOT: dynamic_conv
// CHECK-NOT: dynamic_gather
// CHECK: stablehlo.convolution{{.*}}pad = {{\[\[}}1, 1], [0, 2]]
// CHECK: "stablehlo.gather"{{.*}}slice_sizes = array<i64: 1, 2, 4, 1>
// CHECK: stablehlo.slice %{{.*}} [0:2, 0:2]
func.func @constants(%x: tensor<1x4x4x1xf32>, %k: tensor<3x3x1x1xf32>, %at: tensor<2xi32>) -> tensor<2x2xf32> {
  %pad = stablehlo.constant dense<[[1, 1], [0, 2]]> : tensor<2x2xi32>
  %c = "stablehlo.dynamic_conv"(%x, %k, %pad) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x4x4x1xf32>, tensor<3x3x1x1xf32>, tensor<2x2xi32>) -> tensor<1x4x4x1xf32>
  %sizes = stablehlo.constant dense<[1, 2, 4, 1]> : tensor<4xi32>
  %g = "stablehlo.dynamic_gather"(%c, %at, %sizes) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [0, 3], start_index_map = [1, 2]>}> : (tensor<1x4x4x1xf32>, tensor<2xi32>, tensor<4xi32>) -> tensor<2x4xf32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %s = stablehlo.set_dimension_size %g, %two, dim = 1 : (tensor<2x4xf32>, tensor<i32>) -> tensor<2x?xf32, #stablehlo.bounds<?, 4>>
  %o = stablehlo.negate %s : (tensor<2x?xf32, #stablehlo.bounds<?, 4>>) -> tensor<2x2xf32>
  return %o : tensor<2x2xf32>
}
// -----
// A shape that depends on data stays, and so do the sizes that follow from it.
// CHECK: stablehlo.dynamic_iota %{{.*}}-> tensor<?xi32>
func.func @data(%n: tensor<1xi32>) -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %abs = stablehlo.abs %n : tensor<1xi32>
  %i = stablehlo.dynamic_iota %abs, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  %s = stablehlo.reduce(%i init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<?xi32>, tensor<i32>) -> tensor<i32>
  return %s : tensor<i32>
}
// -----
// Nothing to do.
func.func @no_change(%x: tensor<?x2xf32, #keratin.dims<[n, 2]>>) -> tensor<?x2xf32, #keratin.dims<[n, 2]>> {
  %0 = stablehlo.abs %x : tensor<?x2xf32, #keratin.dims<[n, 2]>>
  return %0 : tensor<?x2xf32, #keratin.dims<[n, 2]>>
}
