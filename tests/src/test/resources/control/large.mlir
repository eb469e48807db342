// Stages worth sharing out inside of a loop and of a branch: both threads follow the jumps.
func.func @shared(%n: tensor<i32>, %x: tensor<400x1000xf32>) -> (tensor<400x1000xf32>, tensor<400xf32>) {
  %0 = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.constant dense<1> : tensor<i32>
  %f = stablehlo.constant dense<0.0> : tensor<f32>
  %z = stablehlo.broadcast_in_dim %f, dims = [] : (tensor<f32>) -> tensor<400xf32>
  %r:3 = stablehlo.while(%i = %0, %a = %x, %s = %z) : tensor<i32>, tensor<400x1000xf32>, tensor<400xf32>
   cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %1 : tensor<i32>
    %sum = stablehlo.reduce(%a init: %f) applies stablehlo.add across dimensions = [1] : (tensor<400x1000xf32>, tensor<f32>) -> tensor<400xf32>
    %odd = stablehlo.and %i, %1 : tensor<i32>
    %p = stablehlo.compare EQ, %odd, %1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %b = "stablehlo.if"(%p) ({
      %t = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<400xf32>) -> tensor<400x1000xf32>
      %g = stablehlo.subtract %a, %t : tensor<400x1000xf32>
      stablehlo.return %g : tensor<400x1000xf32>
    }, {
      %g = stablehlo.multiply %a, %x : tensor<400x1000xf32>
      stablehlo.return %g : tensor<400x1000xf32>
    }) : (tensor<i1>) -> tensor<400x1000xf32>
    %u = stablehlo.add %s, %sum : tensor<400xf32>
    stablehlo.return %j, %b, %u : tensor<i32>, tensor<400x1000xf32>, tensor<400xf32>
  }
  return %r#1, %r#2 : tensor<400x1000xf32>, tensor<400xf32>
}
