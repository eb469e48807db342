// RUN: gradients=0,1
// An if: what a branch does not use has a gradient of zeros there.
func.func @main(%x: tensor<3xf64>, %y: tensor<3xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %s = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
  %p = stablehlo.compare GT, %s, %z, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
  %r:2 = "stablehlo.if"(%p) ({
    %0 = stablehlo.multiply %x, %y : tensor<3xf64>
    %1 = stablehlo.tanh %0 : tensor<3xf64>
    stablehlo.return %1, %x : tensor<3xf64>, tensor<3xf64>
  }, {
    %2 = stablehlo.sine %x : tensor<3xf64>
    stablehlo.return %2, %2 : tensor<3xf64>, tensor<3xf64>
  }) : (tensor<i1>) -> (tensor<3xf64>, tensor<3xf64>)
  %3 = stablehlo.multiply %r#0, %r#1 : tensor<3xf64>
  %4 = stablehlo.reduce(%3 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
  return %4 : tensor<f64>
}
// -----
// A case in an if.
func.func @main(%x: tensor<3xf64>, %y: tensor<3xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %s = stablehlo.reduce(%y init: %z) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
  %p = stablehlo.compare GT, %s, %z, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
  %j = stablehlo.convert %p : (tensor<i1>) -> tensor<i32>
  %k = stablehlo.add %i, %j : tensor<i32>
  %w = stablehlo.exponential %y : tensor<3xf64>
  %r = "stablehlo.case"(%k) ({
    stablehlo.return %x : tensor<3xf64>
  }, {
    %q = "stablehlo.if"(%p) ({
      stablehlo.return %x : tensor<3xf64>
    }, {
      %5 = stablehlo.multiply %x, %w : tensor<3xf64>
      stablehlo.return %5 : tensor<3xf64>
    }) : (tensor<i1>) -> tensor<3xf64>
    %6 = stablehlo.multiply %q, %y : tensor<3xf64>
    stablehlo.return %6 : tensor<3xf64>
  }, {
    %0 = stablehlo.multiply %x, %w : tensor<3xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<3xf64>
    stablehlo.return %1 : tensor<3xf64>
  }) : (tensor<i32>) -> tensor<3xf64>
  %4 = stablehlo.reduce(%r init: %z) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
  return %4 : tensor<f64>
}
// -----
// A recurrence: h := tanh(h w + x[i]), with h as a carried value and w captured.
// CHECK: stablehlo.while
// CHECK: stablehlo.while
// CHECK: tensor<5x2xf64>
// CHECK: stablehlo.while
func.func @main(%w: tensor<2x2xf64>, %h0: tensor<2xf64>, %x: tensor<5x2xf64>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<5> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %h = %h0) : tensor<i32>, tensor<2xf64>
   cond {
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.dynamic_slice %x, %i, %zero, sizes = [1, 2] : (tensor<5x2xf64>, tensor<i32>, tensor<i32>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    %2 = stablehlo.dot_general %h, %w, contracting_dims = [0] x [0] : (tensor<2xf64>, tensor<2x2xf64>) -> tensor<2xf64>
    %3 = stablehlo.add %1, %2 : tensor<2xf64>
    %4 = stablehlo.tanh %3 : tensor<2xf64>
    %5 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %5, %4 : tensor<i32>, tensor<2xf64>
  }
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %6 = stablehlo.reduce(%r#1 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
  return %6 : tensor<f64>
}
// -----
// As JAX writes a scan: the inputs carried along, the outputs stacked, the counter compared with a
// bound that is carried too. The stacked outputs are not stored once more.
// CHECK-NOT: tensor<4x4x2xf64>
func.func @main(%xs: tensor<4x2xf64>, %w: tensor<2xf64>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.constant dense<4> : tensor<i32>
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %h0 = stablehlo.constant dense<1.0> : tensor<2xf64>
  %ys0 = stablehlo.broadcast_in_dim %z, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
  %r:6 = stablehlo.while(%x = %xs, %k = %n, %i = %zero, %h = %h0, %ys = %ys0, %v = %w) : tensor<4x2xf64>, tensor<i32>, tensor<i32>, tensor<2xf64>, tensor<4x2xf64>, tensor<2xf64>
   cond {
    %p = stablehlo.compare LT, %i, %k, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.dynamic_slice %x, %i, %zero, sizes = [1, 2] : (tensor<4x2xf64>, tensor<i32>, tensor<i32>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %h, %v : tensor<2xf64>
    %3 = stablehlo.add %2, %1 : tensor<2xf64>
    %4 = stablehlo.sine %3 : tensor<2xf64>
    %5 = stablehlo.reshape %4 : (tensor<2xf64>) -> tensor<1x2xf64>
    %6 = stablehlo.dynamic_update_slice %ys, %5, %i, %zero : (tensor<4x2xf64>, tensor<1x2xf64>, tensor<i32>, tensor<i32>) -> tensor<4x2xf64>
    %7 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %x, %k, %7, %4, %6, %v : tensor<4x2xf64>, tensor<i32>, tensor<i32>, tensor<2xf64>, tensor<4x2xf64>, tensor<2xf64>
  }
  %8 = stablehlo.multiply %r#4, %r#4 : tensor<4x2xf64>
  %9 = stablehlo.reduce(%8 init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<f64>
  %10 = stablehlo.reduce(%r#3 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
  %11 = stablehlo.add %9, %10 : tensor<f64>
  return %11 : tensor<f64>
}
// -----
// A loop in a loop, a swap of carried values, a counter that goes down by two, a choice inside.
func.func @main(%x: tensor<2xf64>, %y: tensor<2xf64>) -> tensor<f64> {
  %nine = stablehlo.constant dense<9> : tensor<i64>
  %zero = stablehlo.constant dense<0> : tensor<i64>
  %two = stablehlo.constant dense<2> : tensor<i64>
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %r:3 = stablehlo.while(%i = %nine, %a = %x, %b = %y) : tensor<i64>, tensor<2xf64>, tensor<2xf64>
   cond {
    %p = stablehlo.compare GT, %i, %two, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %q:2 = stablehlo.while(%j = %zero, %c = %a) : tensor<i64>, tensor<2xf64>
     cond {
      %p = stablehlo.compare NE, %j, %two, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i64>
      %0 = stablehlo.multiply %c, %b : tensor<2xf64>
      %f = stablehlo.convert %i : (tensor<i64>) -> tensor<f64>
      %g = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %1 = stablehlo.divide %0, %g : tensor<2xf64>
      %2 = stablehlo.cosine %1 : tensor<2xf64>
      %3 = stablehlo.add %j, %one : tensor<i64>
      stablehlo.return %3, %2 : tensor<i64>, tensor<2xf64>
    }
    %odd = stablehlo.compare GT, %i, %two, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %d = "stablehlo.if"(%odd) ({
      %4 = stablehlo.multiply %q#1, %x : tensor<2xf64>
      stablehlo.return %4 : tensor<2xf64>
    }, {
      stablehlo.return %b : tensor<2xf64>
    }) : (tensor<i1>) -> tensor<2xf64>
    %5 = stablehlo.subtract %i, %two : tensor<i64>
    stablehlo.return %5, %b, %d : tensor<i64>, tensor<2xf64>, tensor<2xf64>
  }
  %6 = stablehlo.multiply %r#1, %r#2 : tensor<2xf64>
  %7 = stablehlo.reduce(%6 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
  return %7 : tensor<f64>
}
// -----
// A loop that takes no turn.
func.func @main(%x: tensor<2xf64>, %y: tensor<2xf64>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0> : tensor<i64>
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i64>, tensor<2xf64>
   cond {
    %p = stablehlo.compare LT, %i, %zero, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.multiply %a, %y : tensor<2xf64>
    %1 = stablehlo.add %i, %one : tensor<i64>
    stablehlo.return %1, %0 : tensor<i64>, tensor<2xf64>
  }
  %2 = stablehlo.reduce(%r#1 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
  return %2 : tensor<f64>
}
// -----
// expected-error: unless its number of turns is known before it runs
func.func @main(%x: tensor<f64>, %y: tensor<f64>, %n: tensor<i32>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<f64>
   cond {
    %p = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %0 = stablehlo.multiply %a, %y : tensor<f64>
    %1 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %1, %0 : tensor<i32>, tensor<f64>
  }
  return %r#1 : tensor<f64>
}
// -----
// A sort of two: the second follows the first; descending, along the first dimension.
func.func @main(%x: tensor<5x3xf64>, %y: tensor<5x3xf64>, %k: tensor<5x3xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %s:2 = "stablehlo.sort"(%x, %y) ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>, %c: tensor<f64>, %d: tensor<f64>):
    %p = stablehlo.compare GT, %a, %b, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) {dimension = 0 : i64, is_stable = true} : (tensor<5x3xf64>, tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>)
  %0 = stablehlo.multiply %s#0, %k : tensor<5x3xf64>
  %1 = stablehlo.multiply %s#1, %0 : tensor<5x3xf64>
  %2 = stablehlo.reduce(%1 init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<f64>
  return %2 : tensor<f64>
}
// -----
// The largest of each line.
func.func @main(%x: tensor<3x6xf64>, %k: tensor<3x2xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %v, %i = chlo.top_k(%x, k = 2) : tensor<3x6xf64> -> (tensor<3x2xf64>, tensor<3x2xi32>)
  %0 = stablehlo.multiply %v, %v : tensor<3x2xf64>
  %1 = stablehlo.multiply %0, %k : tensor<3x2xf64>
  %2 = stablehlo.reduce(%1 init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf64>, tensor<f64>) -> tensor<f64>
  return %2 : tensor<f64>
}
// -----
// A table that is read once a turn: its gradient is added to row by row.
func.func @main(%x: tensor<6x2xf64>, %y: tensor<2xf64>) -> tensor<f64> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.constant dense<7> : tensor<i32>
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %r:2 = stablehlo.while(%i = %zero, %a = %y) : tensor<i32>, tensor<2xf64>
   cond {
    %p = stablehlo.compare LE, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %v = stablehlo.reshape %i : (tensor<i32>) -> tensor<1xi32>
    %0 = "stablehlo.gather"(%x, %v) {dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 0>, slice_sizes = array<i64: 1, 2>} : (tensor<6x2xf64>, tensor<1xi32>) -> tensor<2xf64>
    %1 = stablehlo.multiply %0, %a : tensor<2xf64>
    %2 = stablehlo.sine %1 : tensor<2xf64>
    %3 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %3, %2 : tensor<i32>, tensor<2xf64>
  }
  %4 = stablehlo.reduce(%r#1 init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
  return %4 : tensor<f64>
}
// -----
// Updates that replace: one element twice, one index outside.
func.func @main(%x: tensor<5x2xf64>, %u: tensor<4x2xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %i = stablehlo.constant dense<[[1], [4], [1], [7]]> : tensor<4x1xi32>
  %r = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f64>, %v: tensor<f64>):
    stablehlo.return %v : tensor<f64>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<5x2xf64>, tensor<4x1xi32>, tensor<4x2xf64>) -> tensor<5x2xf64>
  %0 = stablehlo.multiply %r, %r : tensor<5x2xf64>
  %1 = stablehlo.multiply %0, %r : tensor<5x2xf64>
  %2 = stablehlo.reduce(%1 init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf64>, tensor<f64>) -> tensor<f64>
  return %2 : tensor<f64>
}
// -----
// Updates that are added: the one outside has a gradient of zeros.
func.func @main(%x: tensor<5x2xf64>, %u: tensor<4x2xf64>) -> tensor<f64> {
  %z = stablehlo.constant dense<0.0> : tensor<f64>
  %i = stablehlo.constant dense<[[1], [4], [1], [-1]]> : tensor<4x1xi32>
  %r = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f64>, %v: tensor<f64>):
    %s = stablehlo.add %a, %v : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<5x2xf64>, tensor<4x1xi32>, tensor<4x2xf64>) -> tensor<5x2xf64>
  %0 = stablehlo.multiply %r, %r : tensor<5x2xf64>
  %2 = stablehlo.reduce(%0 init: %z) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf64>, tensor<f64>) -> tensor<f64>
  return %2 : tensor<f64>
}
