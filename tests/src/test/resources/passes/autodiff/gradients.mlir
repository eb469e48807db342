// RUN: gradients=0,1
func.func @main(%w: tensor<3x2xf64>, %b: tensor<2xf64>, %x: tensor<4x3xf64>) -> tensor<f64> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x3xf64>, tensor<3x2xf64>) -> tensor<4x2xf64>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<2xf64>) -> tensor<4x2xf64>
  %2 = stablehlo.add %0, %1 : tensor<4x2xf64>
  %3 = stablehlo.tanh %2 : tensor<4x2xf64>
  %4 = stablehlo.multiply %3, %3 : tensor<4x2xf64>
  %c = stablehlo.constant dense<0.0> : tensor<f64>
  %5 = stablehlo.reduce(%4 init: %c) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<f64>
  return %5 : tensor<f64>
}
// -----
// A parameter that the loss does not read has a gradient of zeros; symbolic shapes.
func.func @main(%w: tensor<2xf64>, %b: tensor<2xf64>, %x: tensor<?x2xf64, #keratin.dims<[n, 2]>>) -> tensor<f64> {
  %1 = stablehlo.broadcast_in_dim %w, dims = [1] : (tensor<2xf64>) -> tensor<?x2xf64, #keratin.dims<[n, 2]>>
  %2 = stablehlo.multiply %x, %1 : tensor<?x2xf64, #keratin.dims<[n, 2]>>
  %3 = stablehlo.logistic %2 : tensor<?x2xf64, #keratin.dims<[n, 2]>>
  %c = stablehlo.constant dense<0.0> : tensor<f64>
  %5 = stablehlo.reduce(%3 init: %c) applies stablehlo.add across dimensions = [0, 1] : (tensor<?x2xf64, #keratin.dims<[n, 2]>>, tensor<f64>) -> tensor<f64>
  return %5 : tensor<f64>
}
// -----
// expected-error: stablehlo.while has no gradient
func.func @main(%w: tensor<f64>, %b: tensor<f64>) -> tensor<f64> {
  %c = stablehlo.constant dense<9.0> : tensor<f64>
  %0 = stablehlo.while(%i = %w) : tensor<f64>
   cond {
    %p = stablehlo.compare LT, %i, %c : (tensor<f64>, tensor<f64>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %n = stablehlo.add %i, %c : tensor<f64>
    stablehlo.return %n : tensor<f64>
  }
  return %0 : tensor<f64>
}
