// A transform of two dimensions whose first the operand does not know.
func.func @rfft(%x: tensor<2x?x10xf32>) -> tensor<2x?x6xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [3, 10] : (tensor<2x?x10xf32>) -> tensor<2x?x6xcomplex<f32>>
  return %0 : tensor<2x?x6xcomplex<f32>>
}
