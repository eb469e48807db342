func.func @main(%x2: tensor<2x6xcomplex<f64>>) -> tensor<2x6xcomplex<f64>> {
  %y2 = "stablehlo.fft"(%x2) <{fft_length = array<i64: 2, 6>, ff = #stablehlo<fft_type IFFT>}> : (tensor<2x6xcomplex<f64>>) -> tensor<2x6xcomplex<f64>>
  return %y2 : tensor<2x6xcomplex<f64>>
}
