// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
    %0 = chlo.broadcast_select %arg0, %arg1, %arg2 : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %p1 = stablehlo.constant dense<[[true], [false]]> : tensor<2x1xi1>
  %x1 = stablehlo.constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
  %y1 = stablehlo.constant dense<-1.0> : tensor<f32>
  %z1 = chlo.broadcast_select %p1, %x1, %y1 : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %z1, dense<[[1.5, 2.5, 3.5], [-1.0, -1.0, -1.0]]> : tensor<2x3xf32>
  %p2 = stablehlo.constant dense<[[true], [false]]> : tensor<2x1xi1>
  %x2 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %y2 = stablehlo.constant dense<-9> : tensor<i32>
  %z2 = "chlo.broadcast_select"(%p2, %x2, %y2) : (tensor<2x1xi1>, tensor<3xi32>, tensor<i32>) -> tensor<2x3xi32>
  check.expect_eq_const %z2, dense<[[1, 2, 3], [-9, -9, -9]]> : tensor<2x3xi32>
  return
}
// -----
func.func @main() {
  %p = stablehlo.constant dense<[[true], [false]]> : tensor<2x1xi1>
  %x = stablehlo.constant dense<[(1.0, 1.0), (0.0, 2.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.constant dense<(-0.0, -1.0)> : tensor<complex<f32>>
  %z = chlo.broadcast_select %p, %x, %y : (tensor<2x1xi1>, tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_eq_const %z, dense<[[(1.0, 1.0), (0.0, 2.0), (3.0, 0.0)], [(-0.0, -1.0), (-0.0, -1.0), (-0.0, -1.0)]]> : tensor<2x3xcomplex<f32>>
  return
}
// -----
func.func @main(%p: tensor<2xi1>, %x: tensor<3xf32>) {
  %0 = chlo.broadcast_select %p, %x, %x : (tensor<2xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32> // expected-error: broadcast_select
  return
}
