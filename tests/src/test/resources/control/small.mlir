// A swap of carried values, with none to several turns.
func.func @swap(%n: tensor<i32>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<i32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %r:3 = stablehlo.while(%i = %0, %a = %x, %b = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %1 = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    stablehlo.return %j, %b, %a : tensor<i32>, tensor<4xf32>, tensor<4xf32>
  }
  return %r#1, %r#2, %r#0 : tensor<4xf32>, tensor<4xf32>, tensor<i32>
}

// -----
// A rotation of three, each changed on the way.
func.func @rotate(%n: tensor<i32>, %x: tensor<3x2xf32>, %y: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %z = stablehlo.multiply %x, %y : tensor<3x2xf32>
  %r:4 = stablehlo.while(%i = %0, %a = %x, %b = %y, %c = %z) : tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
   cond {
    %t = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %t : tensor<i1>
  } do {
    %1 = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    %d = stablehlo.add %a, %x : tensor<3x2xf32>
    %e = stablehlo.subtract %b, %a : tensor<3x2xf32>
    stablehlo.return %j, %c, %d, %e : tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  return %r#1, %r#2, %r#3 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
}

// -----
// A loop in a branch in a loop, which use values of every block around them.
func.func @nested(%n: tensor<i32>, %x: tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<i32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.add %x, %x : tensor<3x5xf32>
  %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<3x5xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %1 : tensor<i32>
    %odd = stablehlo.and %i, %1 : tensor<i32>
    %p = stablehlo.compare EQ, %odd, %1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %b = "stablehlo.if"(%p) ({
      %q:2 = stablehlo.while(%k = %0, %e = %a) : tensor<i32>, tensor<3x5xf32>
       cond {
        %c = stablehlo.compare LT, %k, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %c : tensor<i1>
      } do {
        %l = stablehlo.add %k, %1 : tensor<i32>
        %m = stablehlo.multiply %e, %two : tensor<3x5xf32>
        stablehlo.return %l, %m : tensor<i32>, tensor<3x5xf32>
      }
      %s = stablehlo.add %q#1, %a : tensor<3x5xf32>
      stablehlo.return %s : tensor<3x5xf32>
    }, {
      stablehlo.return %a : tensor<3x5xf32>
    }) : (tensor<i1>) -> tensor<3x5xf32>
    %g = stablehlo.add %b, %two : tensor<3x5xf32>
    stablehlo.return %j, %g : tensor<i32>, tensor<3x5xf32>
  }
  return %r#1, %r#0 : tensor<3x5xf32>, tensor<i32>
}

// -----
// An index out of range takes the last branch; branches return what they capture, literals and one value twice.
func.func @choice(%n: tensor<i32>, %x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %r:2 = "stablehlo.case"(%n) ({
    %a = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %a, %x : tensor<3xf32>, tensor<3xf32>
  }, {
    %a = stablehlo.multiply %x, %x : tensor<3xf32>
    stablehlo.return %a, %a : tensor<3xf32>, tensor<3xf32>
  }, {
    %c = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
    stablehlo.return %c, %x : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3xf32>)
  return %r#0, %r#1 : tensor<3xf32>, tensor<3xf32>
}

// -----
// What JAX makes of a scan: one row of the input and one of the output in each turn.
func.func @scan(%xs: tensor<10x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8xf32>, tensor<10x8xf32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %f = stablehlo.constant dense<0.0> : tensor<f32>
  %h0 = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<8xf32>
  %ys0 = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<10x8xf32>
  %r:5 = stablehlo.while(%i = %0, %in = %xs, %v = %w, %h = %h0, %ys = %ys0)
      : tensor<i32>, tensor<10x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<10x8xf32>
   cond {
    %n = stablehlo.constant dense<10> : tensor<i32>
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<1> : tensor<i32>
    %s = stablehlo.dynamic_slice %in, %i, %z, sizes = [1, 8] : (tensor<10x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
    %x = stablehlo.reshape %s : (tensor<1x8xf32>) -> tensor<8xf32>
    %d = stablehlo.dot_general %h, %v, contracting_dims = [0] x [0] : (tensor<8xf32>, tensor<8x8xf32>) -> tensor<8xf32>
    %a = stablehlo.add %d, %x : tensor<8xf32>
    %t = stablehlo.negate %a : tensor<8xf32>
    %u = stablehlo.reshape %t : (tensor<8xf32>) -> tensor<1x8xf32>
    %ys1 = stablehlo.dynamic_update_slice %ys, %u, %i, %z : (tensor<10x8xf32>, tensor<1x8xf32>, tensor<i32>, tensor<i32>) -> tensor<10x8xf32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    stablehlo.return %j, %in, %v, %t, %ys1 : tensor<i32>, tensor<10x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<10x8xf32>
  }
  return %r#3, %r#4 : tensor<8xf32>, tensor<10x8xf32>
}

// -----
// Elements of one array made from elements before them.
func.func @recurrence(%x: tensor<9xf32>) -> tensor<9xf32> {
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.constant dense<9> : tensor<i32>
  %r:2 = stablehlo.while(%i = %1, %a = %x) : tensor<i32>, tensor<9xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %h = stablehlo.subtract %i, %1 : tensor<i32>
    %b = stablehlo.dynamic_slice %a, %h, sizes = [1] : (tensor<9xf32>, tensor<i32>) -> tensor<1xf32>
    %c = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<9xf32>, tensor<i32>) -> tensor<1xf32>
    %s = stablehlo.add %b, %c : tensor<1xf32>
    %u = stablehlo.dynamic_update_slice %a, %s, %i : (tensor<9xf32>, tensor<1xf32>, tensor<i32>) -> tensor<9xf32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    stablehlo.return %j, %u : tensor<i32>, tensor<9xf32>
  }
  return %r#1 : tensor<9xf32>
}

// -----
// Rows that are overwritten while neighbours and the old array are still read.
func.func @rows(%n: tensor<i32>, %x: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<7x4xf32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r:3 = stablehlo.while(%i = %0, %a = %x, %b = %x) : tensor<i32>, tensor<7x4xf32>, tensor<7x4xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %1 : tensor<i32>
    %s = stablehlo.dynamic_slice %a, %j, %0, sizes = [2, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    %u = stablehlo.reverse %s, dims = [0] : tensor<2x4xf32>
    %v = stablehlo.dynamic_update_slice %a, %u, %j, %0 : (tensor<7x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    %d = stablehlo.add %a, %v : tensor<7x4xf32>
    %w = stablehlo.dynamic_update_slice %v, %s, %0, %0 : (tensor<7x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    stablehlo.return %j, %w, %d : tensor<i32>, tensor<7x4xf32>, tensor<7x4xf32>
  }
  return %r#1, %r#2 : tensor<7x4xf32>, tensor<7x4xf32>
}

// -----
// A branch that changes a row of an array, or leaves it.
func.func @sometimes(%n: tensor<i32>, %x: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<5x3xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %odd = stablehlo.and %i, %1 : tensor<i32>
    %p = stablehlo.compare EQ, %odd, %0 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %b = "stablehlo.if"(%p) ({
      %s = stablehlo.dynamic_slice %a, %i, %0, sizes = [1, 3] : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
      %t = stablehlo.multiply %s, %s : tensor<1x3xf32>
      %u = stablehlo.dynamic_update_slice %a, %t, %i, %0 : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
      stablehlo.return %u : tensor<5x3xf32>
    }, {
      stablehlo.return %a : tensor<5x3xf32>
    }) : (tensor<i1>) -> tensor<5x3xf32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    stablehlo.return %j, %b : tensor<i32>, tensor<5x3xf32>
  }
  return %r#1 : tensor<5x3xf32>
}

// -----
// The program begins with a choice, on a predicate that is a parameter, and nothing else follows.
func.func @first(%p: tensor<i1>, %x: tensor<6xf32>) -> tensor<6xf32> {
  %r = "stablehlo.if"(%p) ({
    %a = stablehlo.add %x, %x : tensor<6xf32>
    stablehlo.return %a : tensor<6xf32>
  }, {
    %a = stablehlo.negate %x : tensor<6xf32>
    stablehlo.return %a : tensor<6xf32>
  }) : (tensor<i1>) -> tensor<6xf32>
  return %r : tensor<6xf32>
}

// -----
// A carried predicate, and operands that are views and contractions.
func.func @views(%n: tensor<i32>, %x: tensor<4x6xf32>, %y: tensor<4x6xf32>) -> (tensor<6x4xf32>, tensor<i1>) {
  %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %d = stablehlo.dot_general %t, %y, contracting_dims = [1] x [0] : (tensor<6x4xf32>, tensor<4x6xf32>) -> tensor<6x6xf32>
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %yes = stablehlo.compare LT, %0, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %r:3 = stablehlo.while(%p = %yes, %i = %0, %a = %t) : tensor<i1>, tensor<i32>, tensor<6x4xf32>
   cond {
    stablehlo.return %p : tensor<i1>
  } do {
    %1 = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    %m = stablehlo.dot_general %d, %a, contracting_dims = [1] x [0] : (tensor<6x6xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %q = stablehlo.compare LT, %j, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %q, %j, %m : tensor<i1>, tensor<i32>, tensor<6x4xf32>
  }
  return %r#2, %r#0 : tensor<6x4xf32>, tensor<i1>
}

// -----
// Symbolic sizes in regions.
func.func @symbolic(%n: tensor<i32>, %x: tensor<?x4xf32, #keratin.dims<[batch, 4]>>, %w: tensor<4x4xf32>)
    -> tensor<?x4xf32, #keratin.dims<[batch, 4]>> {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<?x4xf32, #keratin.dims<[batch, 4]>>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %1 = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %1 : tensor<i32>
    %d = stablehlo.dot_general %a, %w, contracting_dims = [1] x [0]
      : (tensor<?x4xf32, #keratin.dims<[batch, 4]>>, tensor<4x4xf32>) -> tensor<?x4xf32, #keratin.dims<[batch, 4]>>
    stablehlo.return %j, %d : tensor<i32>, tensor<?x4xf32, #keratin.dims<[batch, 4]>>
  }
  return %r#1 : tensor<?x4xf32, #keratin.dims<[batch, 4]>>
}

// -----
// Functions call functions, from regions too.
module @calls {
  func.func public @main(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
    %r = call @power(%x, %n) : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
    return %r : tensor<4xf32>
  }
  func.func private @power(%x: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<4xf32>
     cond {
      %c = func.call @less(%i, %n) : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %b = func.call @square(%a) : (tensor<4xf32>) -> tensor<4xf32>
      %1 = stablehlo.constant dense<1> : tensor<i32>
      %j = stablehlo.add %i, %1 : tensor<i32>
      stablehlo.return %j, %b : tensor<i32>, tensor<4xf32>
    }
    return %r#1 : tensor<4xf32>
  }
  func.func private @less(%a: tensor<i32>, %b: tensor<i32>) -> tensor<i1> {
    %c = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    return %c : tensor<i1>
  }
  func.func private @square(%a: tensor<4xf32>) -> tensor<4xf32> {
    %b = stablehlo.multiply %a, %a : tensor<4xf32>
    return %b : tensor<4xf32>
  }
}

// -----
// A scatter into a carried array.
func.func @scatters(%n: tensor<i32>, %x: tensor<5x3xf32>, %y: tensor<3xf32>) -> tensor<5x3xf32> {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %0, %a = %x) : tensor<i32>, tensor<5x3xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %1 : tensor<i32>
    %s = stablehlo.slice %a [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
    %t = stablehlo.reshape %s : (tensor<1x3xf32>) -> tensor<3xf32>
    %at = stablehlo.reshape %i : (tensor<i32>) -> tensor<1xi32>
    %b = "stablehlo.scatter"(%a, %at, %y) <{scatter_dimension_numbers = #stablehlo.scatter<
        update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 0>}> ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %u = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %u : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
    %v = stablehlo.reshape %t : (tensor<3xf32>) -> tensor<1x3xf32>
    %d = stablehlo.dynamic_update_slice %b, %v, %j, %0 : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
    stablehlo.return %j, %d : tensor<i32>, tensor<5x3xf32>
  }
  return %r#1 : tensor<5x3xf32>
}
