// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"(%arg0, %arg1, %arg2, %arg3, %arg4) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
    return %grad_operand, %grad_scale, %grad_offset : tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[0.33444857597351074, -0.39428210258483887], [-0.7568458318710327, -0.9004085063934326], [0.6340228915214539, 0.32250601053237915], [0.38510170578956604, 0.24412573873996735]]> : tensor<4x2xf32>
  %s1 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf32>
  %m1 = stablehlo.constant dense<[0.10000000149011612, -0.20000000298023224]> : tensor<2xf32>
  %v1 = stablehlo.constant dense<[0.5, 2.0]> : tensor<2xf32>
  %g1 = stablehlo.constant dense<[[0.07333873212337494, 0.929945707321167], [-1.612015724182129, 0.8141293525695801], [-1.1211340427398682, -0.19098442792892456], [0.12354924529790878, 0.029853781685233116]]> : tensor<4x2xf32>
  %y1:3 = "stablehlo.batch_norm_grad"(%x1, %s1, %m1, %v1, %g1) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
  check.expect_almost_eq_const %y1#0, dense<[[1.2921251058578491, -0.18163953721523285], [-1.3159186840057373, -0.12198513746261597], [-1.503714680671692, 0.18806207180023193], [1.353806972503662, 0.11290211230516434]]> : tensor<4x2xf32>, tolerance = 1.0e-5
  check.expect_almost_eq_const %y1#1, dense<[1.1796268224716187, -0.5920020341873169]> : tensor<2xf32>, tolerance = 1.0e-5
  check.expect_almost_eq_const %y1#2, dense<[-2.536261796951294, 1.582944393157959]> : tensor<2xf32>, tolerance = 1.0e-5
  %x2 = stablehlo.constant dense<[[0.334448564321457, -0.3942821118201744], [-0.7568458028208636, -0.9004084805754478], [0.6340229056398426, 0.3225060165513484], [0.38510169395045557, 0.24412574122156003]]> : tensor<4x2xf64>
  %s2 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf64>
  %m2 = stablehlo.constant dense<[0.1, -0.2]> : tensor<2xf64>
  %v2 = stablehlo.constant dense<[0.5, 2.0]> : tensor<2xf64>
  %g2 = stablehlo.constant dense<[[0.0733387318856732, 0.9299456842108501], [-1.6120157061196934, 0.8141293719815965], [-1.1211340974961255, -0.19098443141244514], [0.12354924428095447, 0.02985378141530251]]> : tensor<4x2xf64>
  %y2:3 = "stablehlo.batch_norm_grad"(%x2, %s2, %m2, %v2, %g2) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4x2xf64>) -> (tensor<4x2xf64>, tensor<2xf64>, tensor<2xf64>)
  check.expect_almost_eq_const %y2#0, dense<[[1.2921251585538558, -0.18163953841011043], [-1.3159186832133094, -0.12198513963826454], [-1.5037147245266247, 0.188062065868094], [1.3538069912004354, 0.11290211008460466]]> : tensor<4x2xf64>, tolerance = 1.0e-9
  check.expect_almost_eq_const %y2#1, dense<[1.179626867376129, -0.5920020523054339]> : tensor<2xf64>, tolerance = 1.0e-9
  check.expect_almost_eq_const %y2#2, dense<[-2.5362618274491915, 1.5829444061953042]> : tensor<2xf64>, tolerance = 1.0e-9
  return
}
// -----
func.func @main(%x: tensor<4x2xf32>, %s: tensor<2xf32>, %g: tensor<4x3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %s, %s, %g) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x3xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) // expected-error: batch_norm_grad_c
  return
}
