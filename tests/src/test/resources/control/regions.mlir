func.func @reduce_with_a_capture(%x: tensor<5x7xf32>, %s: tensor<f32>, %i: tensor<f32>) -> tensor<5xf32> {
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = stablehlo.multiply %a, %s : tensor<f32>
    %1 = stablehlo.add %0, %v : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<5x7xf32>, tensor<f32>) -> tensor<5xf32>
  return %r : tensor<5xf32>
}

// -----

func.func @reduce_columns_with_a_computed_capture(%x: tensor<6x33xf32>, %y: tensor<4xf32>) -> tensor<33xf32> {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.slice %y [1:2] : (tensor<4xf32>) -> tensor<1xf32>
  %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
  %s = stablehlo.abs %1 : tensor<f32>
  %r = "stablehlo.reduce"(%x, %z) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %2 = stablehlo.maximum %v, %s : tensor<f32>
    %3 = stablehlo.add %a, %2 : tensor<f32>
    stablehlo.return %3 : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<6x33xf32>, tensor<f32>) -> tensor<33xf32>
  return %r : tensor<33xf32>
}

// -----

module @calls {
  func.func @main(%x: tensor<9x4xf32>, %i: tensor<f32>) -> tensor<4xf32> {
    %r = stablehlo.reduce(%x init: %i) across dimensions = [0] : (tensor<9x4xf32>, tensor<f32>) -> tensor<4xf32>
    reducer(%a: tensor<f32>, %v: tensor<f32>) {
      %0 = func.call @hypot(%a, %v) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      stablehlo.return %0 : tensor<f32>
    }
    return %r : tensor<4xf32>
  }
  func.func private @hypot(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %a, %a : tensor<f32>
    %1 = func.call @square(%b) : (tensor<f32>) -> tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @square(%a: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %a, %a : tensor<f32>
    return %0 : tensor<f32>
  }
}

// -----

func.func @reduce_with_a_choice(%x: tensor<4x11xi32>, %n: tensor<i32>, %i: tensor<i32>) -> tensor<4xi32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<i32>, %v: tensor<i32>):
    %p = stablehlo.compare GT, %v, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %0 = "stablehlo.if"(%p) ({
      %1 = stablehlo.add %a, %v : tensor<i32>
      stablehlo.return %1 : tensor<i32>
    }, {
      %2 = "stablehlo.case"(%n) ({
        stablehlo.return %a : tensor<i32>
      }, {
        %3 = stablehlo.subtract %a, %v : tensor<i32>
        stablehlo.return %3 : tensor<i32>
      }, {
        %4 = stablehlo.xor %a, %n : tensor<i32>
        stablehlo.return %4 : tensor<i32>
      }) : (tensor<i32>) -> tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<i1>) -> tensor<i32>
    stablehlo.return %0 : tensor<i32>
  }) {dimensions = array<i64: 1>} : (tensor<4x11xi32>, tensor<i32>) -> tensor<4xi32>
  return %r : tensor<4xi32>
}

// -----

func.func @reduce_with_small_tensors(%x: tensor<3x10xf32>, %c: tensor<2x2xf32>, %n: tensor<i32>) -> tensor<3xf32> {
  %i = stablehlo.constant dense<1.0> : tensor<f32>
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = stablehlo.reshape %a : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %v, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %k = stablehlo.constant dense<[0.5, 0.25, 2.0]> : tensor<3xf32>
    %2 = stablehlo.multiply %1, %k : tensor<3xf32>
    %3 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %4 = stablehlo.reverse %3, dims = [0] : tensor<4xf32>
    %5 = stablehlo.reshape %4 : (tensor<4xf32>) -> tensor<2x2xf32>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %7 = stablehlo.add %6, %c : tensor<2x2xf32>
    %z = stablehlo.constant dense<0.0> : tensor<f32>
    %8 = stablehlo.pad %7, %v, low = [0, -1], high = [1, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.dynamic_slice %8, %n, %zero, sizes = [2, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    %10 = "stablehlo.reduce"(%9, %z) ({
    ^bb0(%b: tensor<f32>, %w: tensor<f32>):
      %11 = stablehlo.multiply %w, %v : tensor<f32>
      %12 = stablehlo.add %b, %11 : tensor<f32>
      stablehlo.return %12 : tensor<f32>
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.dynamic_update_slice %0, %0, %n : (tensor<1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1xf32>
    %14 = stablehlo.reshape %10 : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.dynamic_update_slice %3, %14, %n : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    %16 = stablehlo.slice %15 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %17 = stablehlo.slice %16 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %18 = stablehlo.add %17, %13 : tensor<1xf32>
    %19 = stablehlo.reshape %18 : (tensor<1xf32>) -> tensor<f32>
    stablehlo.return %19 : tensor<f32>
  }) {dimensions = array<i64: 1>} : (tensor<3x10xf32>, tensor<f32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

// -----

func.func @reduce_of_two_with_a_capture(%x: tensor<5x8xf32>, %y: tensor<5x8xi32>, %n: tensor<i32>, %s: tensor<f32>) -> (tensor<5xf32>, tensor<5xi32>) {
  %i = stablehlo.constant dense<-2.0> : tensor<f32>
  %r:2 = "stablehlo.reduce"(%x, %y, %i, %n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<i32>, %v: tensor<f32>, %w: tensor<i32>):
    %0 = stablehlo.add %v, %s : tensor<f32>
    %p = stablehlo.compare GT, %0, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.select %p, %0, %a : tensor<i1>, tensor<f32>
    %2 = stablehlo.add %w, %n : tensor<i32>
    %3 = stablehlo.select %p, %2, %b : tensor<i1>, tensor<i32>
    stablehlo.return %1, %3 : tensor<f32>, tensor<i32>
  }) {dimensions = array<i64: 1>} : (tensor<5x8xf32>, tensor<5x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
  return %r#0, %r#1 : tensor<5xf32>, tensor<5xi32>
}

// -----

func.func @reduce_to_a_capture(%x: tensor<5x8xf32>, %s: tensor<f32>) -> tensor<8xf32> {
  %i = stablehlo.constant dense<1.0> : tensor<f32>
  %r = "stablehlo.reduce"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    stablehlo.return %s : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<5x8xf32>, tensor<f32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

func.func @windows_with_a_capture(%x: tensor<3x20xf32>, %s: tensor<f32>) -> tensor<3x9xf32> {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.reduce_window"(%x, %i) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = stablehlo.multiply %v, %s : tensor<f32>
    %1 = stablehlo.add %a, %0 : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3>, window_strides = array<i64: 1, 2>} : (tensor<3x20xf32>, tensor<f32>) -> tensor<3x9xf32>
  return %r : tensor<3x9xf32>
}

// -----

func.func @windows_of_two(%x: tensor<6x18xf32>, %y: tensor<6x18xi32>, %n: tensor<i32>) -> (tensor<3x16xf32>, tensor<3x16xi32>) {
  %i = stablehlo.constant dense<-1.0> : tensor<f32>
  %r:2 = "stablehlo.reduce_window"(%x, %y, %i, %n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<i32>, %v: tensor<f32>, %w: tensor<i32>):
    %p = stablehlo.compare GT, %v, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %q:2 = "stablehlo.if"(%p) ({
      %k = stablehlo.add %w, %n : tensor<i32>
      stablehlo.return %v, %k : tensor<f32>, tensor<i32>
    }, {
      stablehlo.return %a, %b : tensor<f32>, tensor<i32>
    }) : (tensor<i1>) -> (tensor<f32>, tensor<i32>)
    stablehlo.return %q#0, %q#1 : tensor<f32>, tensor<i32>
  }) {window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 1>} : (tensor<6x18xf32>, tensor<6x18xi32>, tensor<f32>, tensor<i32>) -> (tensor<3x16xf32>, tensor<3x16xi32>)
  return %r#0, %r#1 : tensor<3x16xf32>, tensor<3x16xi32>
}

// -----

func.func @sort_either_way(%x: tensor<4x13xf32>, %y: tensor<4x13xi32>, %n: tensor<i32>) -> (tensor<4x13xf32>, tensor<4x13xi32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %down = stablehlo.compare GT, %n, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %r:2 = "stablehlo.sort"(%x, %y) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %v: tensor<i32>, %w: tensor<i32>):
    %0 = "stablehlo.if"(%down) ({
      %1 = stablehlo.compare GT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }, {
      %2 = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<i1>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<4x13xf32>, tensor<4x13xi32>) -> (tensor<4x13xf32>, tensor<4x13xi32>)
  return %r#0, %r#1 : tensor<4x13xf32>, tensor<4x13xi32>
}

// -----

func.func @scatter_with_a_capture(%x: tensor<7x3xf32>, %i: tensor<5x1xi32>, %u: tensor<5x3xf32>, %s: tensor<f32>) -> tensor<7x3xf32> {
  %half = stablehlo.constant dense<0.5> : tensor<f32>
  %t = stablehlo.multiply %s, %half : tensor<f32>
  %r = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f32>, %v: tensor<f32>):
    %0 = stablehlo.multiply %v, %t : tensor<f32>
    %1 = stablehlo.add %a, %0 : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<7x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<7x3xf32>
  return %r : tensor<7x3xf32>
}

// -----

func.func @select_and_scatter_with_captures(%x: tensor<9x8xf32>, %u: tensor<3x4xf32>, %s: tensor<f32>) -> tensor<9x8xf32> {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%x, %u, %i) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %0 = stablehlo.minimum %a, %s : tensor<f32>
    %1 = stablehlo.compare GE, %0, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %0 = stablehlo.multiply %b, %s : tensor<f32>
    %1 = stablehlo.add %a, %0 : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {window_dimensions = array<i64: 3, 2>, window_strides = array<i64: 3, 2>} : (tensor<9x8xf32>, tensor<3x4xf32>, tensor<f32>) -> tensor<9x8xf32>
  return %r : tensor<9x8xf32>
}

// -----

func.func @map_with_a_choice(%x: tensor<5x4xf32>, %y: tensor<5x4xf32>, %n: tensor<i32>, %s: tensor<f32>) -> tensor<5x4xf32> {
  %r = "stablehlo.map"(%x, %y) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %0 = "stablehlo.case"(%n) ({
      %1 = stablehlo.add %a, %s : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }, {
      %2 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %3 = stablehlo.slice %2 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
      %4 = stablehlo.reshape %3 : (tensor<1xf32>) -> tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    stablehlo.return %0 : tensor<f32>
  }) {dimensions = array<i64: 0, 1>} : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
  return %r : tensor<5x4xf32>
}

// -----

func.func @folds_in_a_loop_capture_what_it_carries(%x: tensor<4x6xf32>, %n: tensor<i32>, %s: tensor<f32>) -> (tensor<f32>, tensor<6xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %v0 = stablehlo.constant dense<0.0> : tensor<6xf32>
  %r:3 = stablehlo.while(%k = %zero, %a = %s, %v = %v0) : tensor<i32>, tensor<f32>, tensor<6xf32>
    cond {
      %p = stablehlo.compare LT, %k, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %w = "stablehlo.reduce"(%x, %i) ({
      ^bb0(%acc: tensor<f32>, %e: tensor<f32>):
        %0 = stablehlo.multiply %e, %a : tensor<f32>
        %1 = stablehlo.add %acc, %0 : tensor<f32>
        %2 = stablehlo.minimum %1, %s : tensor<f32>
        stablehlo.return %2 : tensor<f32>
      }) {dimensions = array<i64: 0>} : (tensor<4x6xf32>, tensor<f32>) -> tensor<6xf32>
      %sorted = "stablehlo.sort"(%w) ({
      ^bb0(%l: tensor<f32>, %m: tensor<f32>):
        %3 = stablehlo.subtract %l, %a : tensor<f32>
        %4 = stablehlo.subtract %m, %a : tensor<f32>
        %5 = stablehlo.abs %3 : tensor<f32>
        %6 = stablehlo.abs %4 : tensor<f32>
        %7 = stablehlo.compare LT, %5, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        stablehlo.return %7 : tensor<i1>
      }) {dimension = 0 : i64} : (tensor<6xf32>) -> tensor<6xf32>
      %b = "stablehlo.reduce"(%sorted, %i) ({
      ^bb0(%acc: tensor<f32>, %e: tensor<f32>):
        %8 = stablehlo.maximum %acc, %e : tensor<f32>
        %9 = stablehlo.minimum %8, %a : tensor<f32>
        stablehlo.return %9 : tensor<f32>
      }) {dimensions = array<i64: 0>} : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %c = stablehlo.add %b, %s : tensor<f32>
      %k1 = stablehlo.add %k, %one : tensor<i32>
      stablehlo.return %k1, %c, %sorted : tensor<i32>, tensor<f32>, tensor<6xf32>
    }
  return %r#1, %r#2 : tensor<f32>, tensor<6xf32>
}

// -----

// Three folds side by side over a number of columns that is no whole number of vectors.
func.func @columns_of_three(%x: tensor<7x65xf32>, %y: tensor<7x65xf32>, %z: tensor<7x65xi32>) -> (tensor<65xf32>, tensor<65xf32>, tensor<65xi32>) {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %j = stablehlo.constant dense<-1> : tensor<i32>
  %r:3 = "stablehlo.reduce"(%x, %y, %z, %i, %i, %j) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<i32>, %u: tensor<f32>, %v: tensor<f32>, %w: tensor<i32>):
    %0 = stablehlo.maximum %a, %u : tensor<f32>
    %1 = stablehlo.minimum %b, %v : tensor<f32>
    %2 = stablehlo.maximum %c, %w : tensor<i32>
    stablehlo.return %0, %1, %2 : tensor<f32>, tensor<f32>, tensor<i32>
  }) {dimensions = array<i64: 0>} : (tensor<7x65xf32>, tensor<7x65xf32>, tensor<7x65xi32>, tensor<f32>, tensor<f32>, tensor<i32>) -> (tensor<65xf32>, tensor<65xf32>, tensor<65xi32>)
  return %r#0, %r#1, %r#2 : tensor<65xf32>, tensor<65xf32>, tensor<65xi32>
}
