// RUN: passes=split-complex
// A sum of complex values is two sums.
func.func @sum(%x: tensor<2x3xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
  // CHECK: applies stablehlo.add
  // CHECK: applies stablehlo.add
  %z = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}
// -----
// Any other combiner has both parts of both sides.
func.func @product(%x: tensor<2x3xcomplex<f64>>) -> tensor<2xcomplex<f64>> {
  // CHECK: across dimensions = [1] : (tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<f64>)
  %z = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f64>>
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.multiply across dimensions = [1] : (tensor<2x3xcomplex<f64>>, tensor<complex<f64>>) -> tensor<2xcomplex<f64>>
  return %0 : tensor<2xcomplex<f64>>
}
// -----
// CHECK: stablehlo.while(
// CHECK-NOT: tensor<complex<f32>>, tensor<complex<f32>>
func.func @loop(%x: tensor<complex<f32>>, %n: tensor<i32>) -> tensor<complex<f32>> {
  %one = stablehlo.constant dense<1> : tensor<i32>
  %limit = stablehlo.constant dense<3> : tensor<i32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<complex<f32>>
    cond {
      %c = stablehlo.compare LT, %i, %limit, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %m = stablehlo.multiply %a, %x : tensor<complex<f32>>
      %j = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %j, %m : tensor<i32>, tensor<complex<f32>>
    }
  return %0#1 : tensor<complex<f32>>
}
// -----
// A sort's arguments come as left and right of each operand.
func.func @sort(%x: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
  // CHECK: "stablehlo.sort"
  // CHECK: (tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %c = stablehlo.compare LT, %a, %b, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
  return %0 : tensor<5xcomplex<f32>>
}
// -----
func.func @choice(%p: tensor<i1>, %x: tensor<2xcomplex<f32>>, %y: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
  // CHECK: "stablehlo.if"
  // CHECK: -> (tensor<2xf32>, tensor<2xf32>)
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<2xcomplex<f32>>
  }, {
    %1 = stablehlo.multiply %x, %y : tensor<2xcomplex<f32>>
    stablehlo.return %1 : tensor<2xcomplex<f32>>
  }) : (tensor<i1>) -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}
