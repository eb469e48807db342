// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<4x2xf32> {
    %0 = "stablehlo.batch_norm_inference"(%arg0, %arg1, %arg2, %arg3, %arg4) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[0.33444857597351074, -0.39428210258483887], [-0.7568458318710327, -0.9004085063934326], [0.6340228915214539, 0.32250601053237915], [0.38510170578956604, 0.24412573873996735]]> : tensor<4x2xf32>
  %s1 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf32>
  %o1 = stablehlo.constant dense<[0.25, 1.0]> : tensor<2xf32>
  %m1 = stablehlo.constant dense<[0.10000000149011612, -0.20000000298023224]> : tensor<2xf32>
  %v1 = stablehlo.constant dense<[0.5, 2.0]> : tensor<2xf32>
  %y1 = "stablehlo.batch_norm_inference"(%x1, %s1, %o1, %m1, %v1) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  check.expect_almost_eq_const %y1, dense<[[0.7468439340591431, 1.0686719417572021], [-1.5658295154571533, 1.2475699186325073], [1.3817025423049927, 0.815312385559082], [0.8541881442070007, 0.8430171012878418]]> : tensor<4x2xf32>, tolerance = 1.0e-5
  %x2 = stablehlo.constant dense<[[0.334448564321457, -0.3942821118201744], [-0.7568458028208636, -0.9004084805754478], [0.6340229056398426, 0.3225060165513484], [0.38510169395045557, 0.24412574122156003]]> : tensor<4x2xf64>
  %s2 = stablehlo.constant dense<[1.5, -0.5]> : tensor<2xf64>
  %o2 = stablehlo.constant dense<[0.25, 1.0]> : tensor<2xf64>
  %m2 = stablehlo.constant dense<[0.1, -0.2]> : tensor<2xf64>
  %v2 = stablehlo.constant dense<[0.5, 2.0]> : tensor<2xf64>
  %y2 = "stablehlo.batch_norm_inference"(%x2, %s2, %o2, %m2, %v2) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> tensor<4x2xf64>
  check.expect_almost_eq_const %y2, dense<[[0.7468439132504772, 1.0686719335269088], [-1.5658295102291755, 1.2475699083623293], [1.381702516376667, 0.8153123923769385], [0.8541881369871123, 0.8430170791689477]]> : tensor<4x2xf64>, tolerance = 1.0e-9
  return
}
// -----
func.func @main(%x: tensor<4x2xf32>, %s: tensor<2xf32>) {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %s, %s, %s) <{epsilon = 1.000000e-03 : f32, feature_index = 2 : i64}> : (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<4x2xf32> // expected-error: batch_norm_inference_c1
  return
}
