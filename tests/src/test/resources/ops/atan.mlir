// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = chlo.atan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 1000000.0]> : tensor<5xf32>
  %y1 = chlo.atan %x1 : tensor<5xf32> -> tensor<5xf32>
  check.expect_almost_eq_const %y1, dense<[-1.4711276292800903, -0.46364760398864746, 0.0, 0.46364760398864746, 1.5707952976226807]> : tensor<5xf32>, tolerance = 2.0e-5
  %x2 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 1000000.0]> : tensor<5xf64>
  %y2 = "chlo.atan"(%x2) : (tensor<5xf64>) -> tensor<5xf64>
  check.expect_almost_eq_const %y2, dense<[-1.4711276743037347, -0.4636476090008061, 0.0, 0.4636476090008061, 1.5707953267948966]> : tensor<5xf64>, tolerance = 1.0e-9
  %x3 = stablehlo.constant dense<[-10.0, -0.5, 0.0, 0.5, 999424.0]> : tensor<5xbf16>
  %y3 = "chlo.atan"(%x3) : (tensor<5xbf16>) -> tensor<5xbf16>
  check.expect_almost_eq_const %y3, dense<[-1.46875, -0.462890625, 0.0, 0.462890625, 1.5703125]> : tensor<5xbf16>, tolerance = 0.05
  return
}
// -----
// Far out: a right angle, and what is left of 1 / z.
func.func @main() {
  %x = stablehlo.constant dense<[(1.0, 0x7F800000), (0xFF800000, 2.0), (0x7F800000, 0xFF800000), (3.0, 1.0e+25)]> : tensor<4xcomplex<f32>>
  %y = "chlo.atan"(%x) : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(1.57079637, 0.0), (-1.57079637, 0.0), (1.57079637, 0.0), (1.57079637, 1.0e-25)]> : tensor<4xcomplex<f32>>
  %s = stablehlo.constant dense<(1.0e+25, 0.0)> : tensor<4xcomplex<f32>>
  %z = stablehlo.multiply %y, %s : tensor<4xcomplex<f32>>
  %i = stablehlo.imag %z : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  check.expect_almost_eq_const %i, dense<[0.0, 0.0, 0.0, 1.0]> : tensor<4xf32>
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "chlo.atan"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: atan
  return
}
// -----
// Edges of the complex function where C99 (annex G) and XLA agree.
func.func @main() {
  %x = stablehlo.constant dense<[(0x7FF0000000000000, 0x7FF8000000000000), (0xFFF0000000000000, 0x7FF8000000000000)]> : tensor<2xcomplex<f64>>
  %y = chlo.atan %x : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %want = stablehlo.constant dense<[(1.5707963267948966, 0.0), (-1.5707963267948966, 0.0)]> : tensor<2xcomplex<f64>>
  %real = stablehlo.real %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_real = stablehlo.real %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %real, %want_real, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  %imag = stablehlo.imag %y : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  %want_imag = stablehlo.imag %want : (tensor<2xcomplex<f64>>) -> tensor<2xf64>
  check.expect_close %imag, %want_imag, max_ulp_difference = 0, min_ulp_difference = 0 : tensor<2xf64>, tensor<2xf64>
  return
}
