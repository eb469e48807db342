// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.tanh %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 9.999999747378752e-06, 0.5, -1.25, 3.0, -20.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %y1 = stablehlo.tanh %x1 : tensor<10xf32>
  %want_y1 = stablehlo.constant dense<[0.0, -0.0, 9.999999747378752e-06, 0.46211716532707214, -0.8482836484909058, 0.9950547814369202, -1.0, 1.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.0e-05, 0.5, -1.25, 3.0, -20.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %y2 = "stablehlo.tanh"(%x2) : (tensor<10xf64>) -> tensor<10xf64>
  %want_y2 = stablehlo.constant dense<[0.0, -0.0, 9.999999999666668e-06, 0.46211715726000974, -0.8482836399575129, 0.9950547536867305, -1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 1.0013580322265625e-05, 0.5, -1.25, 3.0, -20.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %y3 = stablehlo.tanh %x3 : tensor<10xf16>
  %want_y3 = stablehlo.constant dense<[0.0, -0.0, 1.0013580322265625e-05, 0.462158203125, -0.84814453125, 0.9951171875, -1.0, 1.0, -1.0, 0x7E00]> : tensor<10xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.0013580322265625e-05, 0.5, -1.25, 3.0, -20.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %y4 = stablehlo.tanh %x4 : tensor<10xbf16>
  %want_y4 = stablehlo.constant dense<[0.0, -0.0, 1.0013580322265625e-05, 0.462890625, -0.84765625, 0.99609375, -1.0, 1.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.tanh %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.48548728227615356, 0.1980554461479187), (-1.0641443729400635, -0.08039101213216782), (0.9967473745346069, -0.036432888358831406)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.tanh"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: tanh_i1
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(30.0, 0x7FF0000000000000), (-30.0, 0xFFF0000000000000), (800.0, 0x7FF8000000000000), (0x7FF0000000000000, 0x7FF0000000000000), (0xFFF0000000000000, 0x7FF0000000000000), (0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0.0), (0x7FF0000000000000, 3.0)]> : tensor<9xcomplex<f64>>
  %y = stablehlo.tanh %x : tensor<9xcomplex<f64>>
  %want = stablehlo.constant dense<[(0x7FF8000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF8000000000000), (0x7FF8000000000000, 0x7FF8000000000000), (1.0, 0.0), (-1.0, 0.0), (1.0, 0.0), (-1.0, 0.0), (0x7FF8000000000000, 0.0), (1.0, -0.0)]> : tensor<9xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  %want_real = stablehlo.real %want : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  %imag = stablehlo.imag %y : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  %want_imag = stablehlo.imag %want : (tensor<9xcomplex<f64>>) -> tensor<9xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<9xf64>, tensor<9xf64>
  return
}
