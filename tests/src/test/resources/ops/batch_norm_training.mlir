// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%arg0, %arg1, %arg2) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
    return %output, %batch_mean, %batch_var : tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[0.33444857597351074, -0.39428210258483887], [-0.7568458318710327, -0.9004085063934326], [0.6340228915214539, 0.32250601053237915], [0.38510170578956604, 0.24412573873996735]]> : tensor<4x2xf32>
  %s1 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf32>
  %o1 = stablehlo.constant dense<[0.25, 1.0]> : tensor<2xf32>
  %y1:3 = "stablehlo.batch_norm_training"(%x1, %s1, %o1) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
  check.expect_almost_eq_const %y1#0, dense<[[0.7683001160621643, 1.2121312618255615], [-2.2846927642822266, 1.7179330587387085], [1.6063859462738037, 0.4958028495311737], [0.9100067019462585, 0.5741328597068787]]> : tensor<4x2xf32>, tolerance = 1.0e-5
  check.expect_almost_eq_const %y1#1, dense<[0.14918184280395508, -0.18201470375061035]> : tensor<2xf32>, tolerance = 1.0e-5
  check.expect_almost_eq_const %y1#2, dense<[0.2864847183227539, 0.24932098388671875]> : tensor<2xf32>, tolerance = 1.0e-5
  %x2 = stablehlo.constant dense<[[0.334448564321457, -0.3942821118201744], [-0.7568458028208636, -0.9004084805754478], [0.6340229056398426, 0.3225060165513484], [0.38510169395045557, 0.24412574122156003]]> : tensor<4x2xf64>
  %s2 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf64>
  %o2 = stablehlo.constant dense<[0.25, 1.0]> : tensor<2xf64>
  %y2:3 = "stablehlo.batch_norm_training"(%x2, %s2, %o2) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<4x2xf64>, tensor<2xf64>, tensor<2xf64>)
  check.expect_almost_eq_const %y2#0, dense<[[0.7683001051965372, 1.212131268398799], [-2.284692752503416, 1.71793304000163], [1.6063859158932239, 0.4958028421881143], [0.9100067314136546, 0.5741328494114568]]> : tensor<4x2xf64>, tolerance = 1.0e-9
  check.expect_almost_eq_const %y2#1, dense<[0.1491818402727229, -0.18201470865567843]> : tensor<2xf64>, tolerance = 1.0e-9
  check.expect_almost_eq_const %y2#2, dense<[0.2864847212787789, 0.24932097679107793]> : tensor<2xf64>, tolerance = 1.0e-9
  return
}
// -----
func.func @main(%x: tensor<4x2xf32>, %s: tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %s) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<4x2xf32>, tensor<3xf32>, tensor<3xf32>) // expected-error: batch_norm_training_c
  return
}
