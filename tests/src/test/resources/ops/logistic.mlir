// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.logistic %arg0 : tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -80.0, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %y1 = stablehlo.logistic %x1 : tensor<10xf32>
  %want_y1 = stablehlo.constant dense<[0.5, 0.5, 0.622459352016449, 0.22270013391971588, 0.9525741338729858, 1.8048513285848406e-35, 1.0, 1.0, 0.0, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %y1, %want_y1, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf32>, tensor<10xf32>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -80.0, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %y2 = "stablehlo.logistic"(%x2) : (tensor<10xf64>) -> tensor<10xf64>
  %want_y2 = stablehlo.constant dense<[0.5, 0.5, 0.6224593312018546, 0.22270013882530884, 0.9525741268224334, 1.8048513878454153e-35, 1.0, 1.0, 0.0, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %y2, %want_y2, max_ulp_difference = 8, min_ulp_difference = 0 : tensor<10xf64>, tensor<10xf64>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -80.0, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %y3 = stablehlo.logistic %x3 : tensor<10xf16>
  %want_y3 = stablehlo.constant dense<[0.5, 0.5, 0.62255859375, 0.22265625, 0.95263671875, 0.0, 1.0, 1.0, 0.0, 0x7E00]> : tensor<10xf16>
  check.expect_close %y3, %want_y3, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xf16>, tensor<10xf16>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 0.5, -1.25, 3.0, -80.0, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %y4 = stablehlo.logistic %x4 : tensor<10xbf16>
  %want_y4 = stablehlo.constant dense<[0.5, 0.5, 0.62109375, 0.22265625, 0.953125, 1.8055593228630336e-35, 1.0, 1.0, 0.0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %y4, %want_y4, max_ulp_difference = 2, min_ulp_difference = 0 : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(0.5, 0.25), (-1.5, 2.0), (2.0, -0.75)]> : tensor<3xcomplex<f32>>
  %y = stablehlo.logistic %x : tensor<3xcomplex<f32>>
  check.expect_almost_eq_const %y, dense<[(0.6242751479148865, 0.059002965688705444), (-0.049842581152915955, 0.2348073422908783), (0.903532862663269, -0.07584070414304733)]> : tensor<3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = "stablehlo.logistic"(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: logistic_i1
  return
}
