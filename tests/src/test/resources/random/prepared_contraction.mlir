// Products of weights alone, one of which is copied before: the copy was made by the step, after it was read.
// roles: [VARIABLE, VARIABLE]
func.func public @main(%arg0: tensor<2x1024xf32>, %arg1: tensor<1024x512xf32>) -> tensor<2x512xf32> {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x1024xf32>, tensor<1024x512xf32>) -> tensor<2x512xf32>
  return %0 : tensor<2x512xf32>
}
// -----
// The sum's length is no multiple of the group's.
// roles: [VARIABLE, VARIABLE]
func.func public @main(%arg0: tensor<33x40xi8>, %arg1: tensor<33x50xi8>) -> tensor<40x50xi32> {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0] : (tensor<33x40xi8>, tensor<33x50xi8>) -> tensor<40x50xi32>
  return %0 : tensor<40x50xi32>
}
// -----
// A copy for each of a product of weights and one of inputs.
// roles: [VARIABLE, VARIABLE, INPUT]
func.func public @main(%arg0: tensor<33x40xi8>, %arg1: tensor<33x50xi8>, %arg2: tensor<33x50xi8>) -> (tensor<40x50xi32>, tensor<40x50xi32>) {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0] : (tensor<33x40xi8>, tensor<33x50xi8>) -> tensor<40x50xi32>
  %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [0] x [0] : (tensor<33x40xi8>, tensor<33x50xi8>) -> tensor<40x50xi32>
  return %0, %1 : tensor<40x50xi32>, tensor<40x50xi32>
}
// -----
// roles: [VARIABLE, VARIABLE, INPUT]
func.func public @main(%arg0: tensor<33x40xi8>, %arg1: tensor<33x50xi8>, %arg2: tensor<i32>) -> (tensor<40x50xi32>, tensor<40x50xi32>) {
  %none = stablehlo.constant dense<0> : tensor<40x50xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %x = %none) : tensor<i32>, tensor<40x50xi32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i32>
    %m = stablehlo.minimum %n, %arg2 : tensor<i32>
    %more = stablehlo.compare LT, %i, %m, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    %p = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0] : (tensor<33x40xi8>, tensor<33x50xi8>) -> tensor<40x50xi32>
    %y = stablehlo.add %x, %p : tensor<40x50xi32>
    stablehlo.return %j, %y : tensor<i32>, tensor<40x50xi32>
  }
  %q = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0] : (tensor<33x40xi8>, tensor<33x50xi8>) -> tensor<40x50xi32>
  return %r#1, %q : tensor<40x50xi32>, tensor<40x50xi32>
}
