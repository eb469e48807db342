// EXPECT t:2:8: stablehlo.concatenate: attribute 'dimension' must be an integer, received "a"
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = "a"} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.concatenate: attribute 'dimension' is missing
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.transpose: attribute 'permutation' is missing
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.transpose: attribute 'permutation' must be a list of integers, received 1 : i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) {permutation = 1 : i64} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.transpose: attribute 'permutation' must be a list of integers, received array<f32: 1.000000e+00, 0.000000e+00>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) {permutation = array<f32: 1.0, 0.0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.compare: the comparison direction must be one of EQ, NE, GE, GT, LE and LT, the comparison type (which may be left out) one of FLOAT, TOTALORDER, SIGNED and UNSIGNED, received LTE
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.compare"(%x, %y) {comparison_direction = #stablehlo<comparison_direction LTE>} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.compare: the comparison direction must be one of EQ, NE, GE, GT, LE and LT, the comparison type (which may be left out) one of FLOAT, TOTALORDER, SIGNED and UNSIGNED, received LTE
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.compare LTE, %x, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:62: the attribute 'dimension' occurs twice
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = 0 : i64, dimension = 0 : i64} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: the operation stablehlo.addd is not known (did you mean stablehlo.add?); known are those of stablehlo and chlo, func.call and check.expect_*
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.addd %x, %y : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: the operation stablehlo.addd is not known (did you mean stablehlo.add?); known are those of stablehlo and chlo, func.call and check.expect_*
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.addd"(%x, %y) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: the operation arith.addf is not known; known are those of stablehlo and chlo, func.call and check.expect_*; those of other dialects are kept where they are written "…"(…) : (…) -> …
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = arith.addf %x, %y : f32
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: the operation add is not known (did you mean stablehlo.add?); known are those of stablehlo and chlo, func.call and check.expect_*
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = add %x, %y : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reduce: reduce_c6: the region must take 2 scalars and return 1, received [tensor<f32>] -> [tensor<f32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reduce: reduce_c6: tensor<4xf32> cannot be reduced in a region on tensor<i32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    stablehlo.return %a : tensor<i32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reduce: reduce_c6: the region must take and return the same scalar types, received [tensor<f32>, tensor<f32>] -> [tensor<i1>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reduce: takes 1 region, received 0
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.add takes no regions, received 1
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.add"(%x, %y) ({
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:5:3: expected an operation or 'stablehlo.return', found '}) : (tensor<4xf32>, ten…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:5:5: expected '}' behind what ends the block, 'stablehlo.return', found '%c = stablehlo.add %a, %…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:1: expected an operation or 'func.return', found '}'
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32>
}
// -----
// EXPECT t:1:70: @main returns [tensor<4xf32>], its signature says [tensor<4xf32>, tensor<4xf32>]
func.func @main(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:53: @main returns [tensor<4xf32>], its signature says [tensor<5xf32>]
func.func @main(%x: tensor<4xf32>) -> tensor<5xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:3: operand 0 of func.return has the type tensor<4xf32>, the text says tensor<5xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<5xf32> {
  return %x : tensor<5xf32>
}
// -----
// EXPECT t:2:22: the value %1 is not defined here
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.add %1, %x : tensor<4xf32>
  %1 = stablehlo.tanh %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:22: the value %nope is not defined here
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.add %nope, %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:3: the value %0 is defined twice
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32>
  %0 = stablehlo.tanh %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:73: the value %x is defined twice
func.func @main(%x: tensor<4xf32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:4:1: the function @main is defined twice
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:12: stablehlo.tanh has 1 result, the text names 2
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0, %1 = stablehlo.tanh %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:10: stablehlo.tanh has 1 result, the text names 2
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0:2 = "stablehlo.tanh"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:3: tanh_c1: the result of stablehlo.tanh has the type tensor<4xf32>, the text says [tensor<4xf32>, tensor<4xf32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  "stablehlo.tanh"(%x) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:23: %0 has 2 results, there is no result 2
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0:2 = "stablehlo.optimization_barrier"(%x, %y) : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %1 = stablehlo.tanh %0#2 : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.add: takes 2 operands, received 1: [tensor<4xf32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.add"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.add has 2 operands, the text gives 1 type
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.add"(%x, %y) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: operand 1 of stablehlo.add has the type tensor<4xf32>, the text says tensor<5xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.add"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<5xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: operand 0 of stablehlo.add has the type tensor<4xf32>, the text says tensor<5xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %y : tensor<5xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.add: add_c1: operands must have the same type, received tensor<4xf32> and tensor<2x3xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %m : (tensor<4xf32>, tensor<2x3xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: add_c1: the result of stablehlo.add has the type tensor<4xf32>, the text says tensor<5xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.add"(%x, %y) : (tensor<4xf32>, tensor<4xf32>) -> tensor<5xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:36: expected '>', found '.3> : tensor<f32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<1.2.3> : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: expected a number of type f32, found 'abc> : tensor<f32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<abc> : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: '1.5' is no i32
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<1.5> : tensor<i32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: '300' is no i8, which holds -128 to 255
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<300> : tensor<i8>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: '-1' is no ui8, which holds 0 to 255
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<-1> : tensor<ui8>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:48: a list of dimension 0 has 3 entries, expected 4
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:51: a list of dimension 1 has 1 entries, expected 2
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<[[1.0, 2.0], [3.0]]> : tensor<2x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: expected "0x…" with two hexadecimal digits a byte
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<"0x0000000"> : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: the blob has 6 bytes, its type needs 16
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<"0x000000000000"> : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:36: expected a hexadecimal digit
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<"0xZZ000000"> : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: expected a number of type i1, found 'maybe> : tensor<i1>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<maybe> : tensor<i1>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:34: expected a number of type f32, found '[1.0]]> : tensor<1xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<[[1.0]]> : tensor<1xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: '123456789012345678901234567890' is no i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<123456789012345678901234567890> : tensor<i64>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:53: '123456789012345678901234…' is no i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = 123456789012345678901234567890 : i64} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:47: the number 123456789012345678901234… does not fit 64 bits
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<123456789012345678901234567890xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:47: a tensor of more than 2^47 bytes is not supported: too large
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<1000000000x1000000000x1000000000xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:47: expected an element type, found '-1xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<-1xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:49: expected 'x' after a dimension, found 'f32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<4 f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:48: expected 'x' after a dimension, found '.5xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<4.5xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:50: expected 'x' after a dimension, found '>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<4x4>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:47: unknown element type 'nxf32'; known are: i1, i2, i4, i8, i16, i32, i64, ui2, ui4, ui8, ui16, ui32, ui64, f16, bf16, f32, f64, complex<f32>, complex<f64>, f4E2M1FN, f6E2M3FN, f6E3M2FN, f8E3M4, f8E4M3, f8E4M3FN, f8E4M3FNUZ, f8E4M3B11FNUZ, f8E5M2, f8E5M2FNUZ, f8E8M0FNU, string
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<nxf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:49: unknown element type 'f33'; known are: i1, i2, i4, i8, i16, i32, i64, ui2, ui4, ui8, ui16, ui32, ui64, f16, bf16, f32, f64, complex<f32>, complex<f64>, f4E2M1FN, f6E2M3FN, f6E3M2FN, f8E3M4, f8E4M3, f8E4M3FN, f8E4M3FNUZ, f8E4M3B11FNUZ, f8E5M2, f8E5M2FNUZ, f8E8M0FNU, string
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : tensor<4xf33>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:53: a constant's value must be dense<…> : tensor<…>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<0.0> : vector<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:33: expected '>', found ') -> tensor<4xf32> {'
func.func @main(%x: tensor<4xf32) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:19: expected ':', found ') -> tensor<4xf32> {'
func.func @main(%x) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:26: expected ':', found 'tensor<4xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:6: expected '=', found 'stablehlo.tanh %x : tens…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 stablehlo.tanh %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:23: expected ':', found 'x : tensor<4xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:25: expected ':', found '%y : tensor<4xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x %y : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: the string that begins here has no end
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.tanh(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:44: the string that begins here has no end
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {a = "abc} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:47: unknown escape '\q' in a string
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {a = "ab\qc"} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:1: expected '}' behind what ends the block, 'func.return', found the end of the text
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
// -----
// EXPECT t:4:1: expected 'func.func', found '}'
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
}
// -----
// EXPECT t:1:1: expected 'func.func', found 'hello world'
hello world
// -----
// EXPECT t:1:53: @main returns [tensor<4xf32>], its signature says [tensor<5xf32>]
﻿func.func @main(%x: tensor<4xf32>) -> tensor<5xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:30: expected '@', found '“foo”(%x) : (tensor<4xf3…' (its first character is U+201C)
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call “foo”(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:7: expected an operation, found ' stablehlo.tanh %x : ten…' (its first character is U+00A0)
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: there is no function @nope to call
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = func.call @nope(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:5:8: @f takes [tensor<5xf32>], received [tensor<4xf32>]
// EXPECT t:5:8: @f returns [tensor<5xf32>], not [tensor<4xf32>]
func.func @f(%a: tensor<5xf32>) -> tensor<5xf32> {
  return %a : tensor<5xf32>
}
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = func.call @f(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// EXPECT t:6:8: functions call each other in a cycle: f, main -> f
func.func @f(%a: tensor<5xf32>) -> tensor<5xf32> {
  %0 = func.call @main(%a) : (tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
func.func @main(%x: tensor<5xf32>) -> tensor<5xf32> {
  %0 = func.call @f(%x) : (tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// EXPECT t:2:27: the alias #foo is not defined
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant #foo : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:28: the type !foo is not known here; known are tensor, tuple and token types
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : !foo
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:46: the alias #loc7 is not defined
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32> loc(#loc7)
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:10: stablehlo.while: while_c2: the body must map [tensor<4xf32>, tensor<i32>] to the same, received [tensor<4xf32>, tensor<i32>] -> [tensor<i32>, tensor<4xf32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0:2 = stablehlo.while(%a = %x, %b = %i) : tensor<4xf32>, tensor<i32>
   cond {
    %c = stablehlo.compare LT, %b, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    stablehlo.return %b, %a : tensor<i32>, tensor<4xf32>
  }
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.while: while_c1: the condition must map [tensor<4xf32>] to i1, received [tensor<4xf32>] -> [tensor<4xf32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.while(%a = %x) : tensor<4xf32>
   cond {
    stablehlo.return %a : tensor<4xf32>
  } do {
    stablehlo.return %a : tensor<4xf32>
  }
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:8: stablehlo.if: if_c2: branches must return the same types, received [tensor<4xf32>] and [tensor<2x3xf32>]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %p = stablehlo.constant dense<true> : tensor<i1>
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %m : tensor<2x3xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.dot_general: dot_general_c10: left dimension 1 and right dimension 0 must have the same size, received tensor<2x3xf32> and tensor<2x3xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.dot_general %m, %m, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:61: expected 'x', found '[1] : (tensor<2x3xf32>, …'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.dot_general %m, %m, contracting_dims = [1] [1] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:28: expected start:limit or start:limit:stride, found '0-2'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.slice %x [0-2] : (tensor<4xf32>) -> tensor<2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.slice: slice_c3: needs 0 <= start <= limit <= size in dimension 0, received [0:9] of tensor<4xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.slice %x [0:9] : (tensor<4xf32>) -> tensor<9xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reshape: reshape_c2: operand and result must have the same number of elements, received tensor<4xf32> and tensor<5xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<5xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.broadcast_in_dim: broadcast_in_dim_c3: dimensions must be in [0, 2), received [2]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [2] : (tensor<4xf32>) -> tensor<2x4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.convolution: convolution_c12: the input's spatial dimensions must have 0 entries, received [1]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.convolution(%m, %m) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.convolution: convolution_c13: dimension numbers lack 'f', received #stablehlo.conv<[b, q]x[i, o]->[b, f]>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.convolution(%m, %m) dim_numbers = [b, q]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.gather: attribute 'dimension_numbers' is missing, received slice_sizes
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.gather"(%x, %i) {slice_sizes = array<i64: 1>} : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:103: 'offset_dim' is no field of gather, which has offset_dims, collapsed_slice_dims, operand_batching_dims, start_indices_batching_dims, start_index_map, index_vector_dim
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.gather"(%x, %i) {slice_sizes = array<i64: 1>, dimension_numbers = #stablehlo.gather<offset_dim = [0]>} : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:53: expected a scale, found 'abc>>) -> tensor<4xf32> …'
func.func @main(%x: tensor<4x!quant.uniform<i8:f32, abc>>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:30: unknown element type 'complex<i32>'; known are: i1, i2, i4, i8, i16, i32, i64, ui2, ui4, ui8, ui16, ui32, ui64, f16, bf16, f32, f64, complex<f32>, complex<f64>, f4E2M1FN, f6E2M3FN, f6E3M2FN, f8E3M4, f8E4M3, f8E4M3FN, f8E4M3FNUZ, f8E4M3B11FNUZ, f8E5M2, f8E5M2FNUZ, f8E8M0FNU, string
func.func @main(%x: tensor<4xcomplex<i32>>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.and: and_i1: the operands' elements must be bool or signed or unsigned, received tensor<4xf32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.and %x, %y : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:11: expected '@', found '(%x: tensor<4xf32>) -> t…'
func.func (%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:1:11: expected '@', found 'protected @main(%x: tens…'
func.func protected @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:10: the value %q is not defined here
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %q : tensor<4xf32>
}
// -----
// EXPECT t:7:23: the value %c is not defined here
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  %1 = stablehlo.tanh %c : tensor<f32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.sort: sort_c4: dimension must be in [-1, 1), received 3
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.sort"(%x) <{dimension = 3 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.iota: iota_c1: dimensions must be in [0, 1), received [1]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.iota dim = 1 : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:23: expected 'dim', found '0 : tensor<4xf32>'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.iota 0 : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: convert_c1: the result of stablehlo.convert has the type tensor<4xi32>, the text says tensor<5xi32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<5xi32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.pad: pad_c2: low, high and interior need one entry for each of 1 dimensions, received [0, 1], [0], [0]
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.pad %x, %z, low = [0, 1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:3: 'func.return' ends functions only, an op's region ends with 'stablehlo.return'
func.func @main(%p: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.if"(%p) ({
  func.return %x : tensor<f32>
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
// EXPECT t:3:3: 'func.return' ends functions only, an op's region ends with 'stablehlo.return'
func.func @main(%p: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.if"(%p) ({
  "func.return"(%x) : (tensor<f32>) -> ()
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
// EXPECT t:4:5: 'func.return' ends functions only, an op's region ends with 'stablehlo.return'
func.func @main(%p: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.while(%i = %p) : tensor<i1>
    cond {
    func.return %i : tensor<i1>
  } do {
    stablehlo.return %i : tensor<i1>
  }
  return %x : tensor<f32>
}
// -----
// EXPECT t:3:5: 'func.return' ends functions only, an op's region ends with 'stablehlo.return'
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  "foreign.op"() ({
    func.return %x : tensor<f32>
  }) : () -> ()
  return %x : tensor<f32>
}
// -----
// EXPECT t:2:8: stablehlo.all_gather: attribute 'replica_groups' must be 64-bit integers, received dense<…> : tensor<1x1xcomplex<f32>>
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<(0.0, 1.0)> : tensor<1x1xcomplex<f32>>}> : (tensor<2xf32>) -> tensor<2xf32>
  return
}
// -----
// EXPECT t:2:8: stablehlo.dot: attribute 'precision_config' must be one of [DEFAULT, HIGH, HIGHEST], received LOW
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.dot %x, %x, precision = [DEFAULT, LOW] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
  return
}
// -----
// EXPECT t:2:8: stablehlo.select_and_scatter: attribute 'window_dimensions' is missing
func.func @main(%x: tensor<2xf32>, %z: tensor<f32>) {
  %0 = "stablehlo.select_and_scatter"(%x, %x, %z) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<2xf32>, tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}
// -----
// EXPECT t:3:5: 'sdy.return' cannot end this region, which ends with 'stablehlo.return'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.case"(%i) ({
    sdy.return %x : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:5: 'mhlo.return' cannot end this region, which ends with 'stablehlo.return'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.case"(%i) ({
    "mhlo.return"(%x) : (tensor<4xf32>) -> ()
  }) : (tensor<i32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:5: 'stablehlo.return' cannot end this region, which ends with 'sdy.return'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{}]>] out_shardings=[<@mesh, [{}]>] manual_axes={} (%a: tensor<4xf32>) {
    stablehlo.return %a : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:3:5: stablehlo.return has no results, the text gives 1 types
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.case"(%i) ({
    "stablehlo.return"(%x) : (tensor<4xf32>) -> tensor<f32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'api_version' must be one of 0 to 4 as i32, received 5 : i32
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {api_version = 5 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'api_version' must be one of 0 to 4 as i32, received -1 : i32
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {api_version = -1 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'api_version' must be one of 0 to 4 as i32, received 1 : i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {api_version = 1} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'backend_config' must be a dictionary where api_version is 4, received "a"
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {api_version = 4 : i32, backend_config = "a"} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'backend_config' must be a string where api_version is 1, received {}
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {backend_config = {}} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'called_computations' must be a list of functions' names, received @main
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {called_computations = @main} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attributes 'operand_layouts' and 'result_layouts' must be given together
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {operand_layouts = [dense<0> : tensor<1xindex>]} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: expected a pair (real, imaginary) of type complex<f32>, found '1.0> : tensor<complex<f3…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<1.0> : tensor<complex<f32>>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:33: expected a pair (real, imaginary) of type complex<f32>, found '1.0> : tensor<2xcomplex<…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.constant dense<1.0> : tensor<2xcomplex<f32>>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.all_reduce: attribute 'replica_groups' must be 64-bit integers, received dense<…> : tensor<1x1xi32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<0> : tensor<1x1xi32>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.all_reduce: attribute 'replica_groups' must be dense<…> : tensor<NxMxi64>, received dense<0> : tensor<1x1xindex>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<0> : tensor<1x1xindex>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.collective_permute: attribute 'source_target_pairs' must be 64-bit integers, received dense<…> : tensor<1x2xi32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<0> : tensor<1x2xi32>}> : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:91: the fields of result_accuracy must stand as atol, rtol, ulps, mode
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<rtol = 1.0, atol = 1.0, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:79: 'foo' is no field of result_accuracy, which has atol, rtol, ulps, mode
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<foo = 1>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:88: result_accuracy needs its field 'mode'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<ulps = 1>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:86: expected #stablehlo.result_accuracy_mode<…>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<mode = HIGHEST>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:86: the number 0x1FFFFFFFFFFFFFFFFFF does not fit 64 bits
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<ulps = 0x1FFFFFFFFFFFFFFFFFF>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:89: the field 'ulps' occurs twice
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %x {result_accuracy = #stablehlo.result_accuracy<ulps = 1, ulps = 2>} : tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:60: 300 does not fit i8
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) <{permutation = array<i8: 300>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:56: array<…> holds booleans, integers of whole bytes and floats, not i4
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) <{permutation = array<i4: 1>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:61: expected an integer of array<…>, found 'true>}> : (tensor<2x3xf3…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) <{permutation = array<i64: true>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:60: expected 'false', found '1>}> : (tensor<2x3xf32>)…'
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) <{permutation = array<i1: 1>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:56: array<…> holds booleans, integers of whole bytes and floats, not complex<f32>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) <{permutation = array<complex<f32>: 1>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.concatenate: attribute 'dimension' must be an integer of type i64, received 0 : i32
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = 0 : i32} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.concatenate: attribute 'dimension' must be an integer, received true
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = true} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.concatenate: attribute 'dimension' does not fit 32 bits: 4294967296
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.concatenate"(%x, %y) {dimension = 4294967296} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.reduce_precision: attribute 'exponent_bits' must be an integer of type i32, received 5 : i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.reduce_precision"(%x) {exponent_bits = 5, mantissa_bits = 10 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.transpose: attribute 'permutation' must be a list of i64, received array<i32: 1, 0>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.transpose"(%m) {permutation = array<i32: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.custom_call: attribute 'has_side_effect' must be a boolean, received 1 : i64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @foo(%x) {has_side_effect = 1} : (tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: stablehlo.batch_norm_inference: attribute 'epsilon' must be a number of type f32, received 0.001 : f64
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = "stablehlo.batch_norm_inference"(%x, %x, %x, %x, %x) {epsilon = 0.001, feature_index = 0 : i64} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
// -----
// EXPECT t:2:8: chlo.broadcast_add: attribute 'broadcast_dimensions' does not fit 32 bits: 9223372036854775807
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>, %m: tensor<2x3xf32>, %z: tensor<f32>) -> tensor<4xf32> {
  %0 = chlo.broadcast_add %x, %z {broadcast_dimensions = array<i64: 9223372036854775807>} : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %x : tensor<4xf32>
}
