// RUN: passes=split-complex fast
// Fast numerics: one real contraction of twice the rows and columns.
func.func @dot(%x: tensor<20x16xcomplex<f32>>, %y: tensor<16x16xcomplex<f32>>) -> tensor<20x16xcomplex<f32>> {
  // CHECK: stablehlo.dot_general {{.*}} (tensor<20x16x2xf32>, tensor<16x16x2x2xf32>) -> tensor<20x16x2xf32>
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<20x16xcomplex<f32>>, tensor<16x16xcomplex<f32>>) -> tensor<20x16xcomplex<f32>>
  return %0 : tensor<20x16xcomplex<f32>>
}
// -----
// Of a few thousand products that would gain nothing.
// CHECK-NOT: stablehlo.dot_general
func.func @small_dot(%x: tensor<2x4xcomplex<f32>>, %y: tensor<4x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x4xcomplex<f32>>, tensor<4x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}
// -----
func.func @convolution(%x: tensor<1x5x2xcomplex<f32>>, %y: tensor<3x2x4xcomplex<f32>>) -> tensor<1x3x4xcomplex<f32>> {
  // CHECK: (tensor<1x5x4xf32>, tensor<3x4x8xf32>) -> tensor<1x3x8xf32>
  %0 = stablehlo.convolution(%x, %y) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x2xcomplex<f32>>, tensor<3x2x4xcomplex<f32>>) -> tensor<1x3x4xcomplex<f32>>
  return %0 : tensor<1x3x4xcomplex<f32>>
}
// -----
// CHECK-NOT: stablehlo.fft
func.func @fft(%x: tensor<2x12xcomplex<f32>>) -> tensor<2x12xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = FFT, length = [12] : (tensor<2x12xcomplex<f32>>) -> tensor<2x12xcomplex<f32>>
  return %0 : tensor<2x12xcomplex<f32>>
}
// -----
// CHECK-NOT: stablehlo.fft
func.func @ifft(%x: tensor<3x5xcomplex<f64>>) -> tensor<3x5xcomplex<f64>> {
  %0 = stablehlo.fft %x, type = IFFT, length = [3, 5] : (tensor<3x5xcomplex<f64>>) -> tensor<3x5xcomplex<f64>>
  return %0 : tensor<3x5xcomplex<f64>>
}
// -----
// Even real lengths are complex ones of half the length.
// CHECK-NOT: stablehlo.fft
func.func @rfft(%x: tensor<2x3x10xf32>) -> tensor<2x3x6xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [3, 10] : (tensor<2x3x10xf32>) -> tensor<2x3x6xcomplex<f32>>
  return %0 : tensor<2x3x6xcomplex<f32>>
}
// -----
// CHECK-NOT: stablehlo.fft
func.func @irfft(%x: tensor<2x4xcomplex<f32>>, %y: tensor<2x4xcomplex<f32>>) -> (tensor<2x6xf32>, tensor<2x7xf32>) {
  %0 = stablehlo.fft %x, type = IRFFT, length = [6] : (tensor<2x4xcomplex<f32>>) -> tensor<2x6xf32>
  %1 = stablehlo.fft %y, type = IRFFT, length = [7] : (tensor<2x4xcomplex<f32>>) -> tensor<2x7xf32>
  return %0, %1 : tensor<2x6xf32>, tensor<2x7xf32>
}
// -----
// A prime beyond those summed directly becomes a convolution with a chirp.
// CHECK-NOT: stablehlo.fft
func.func @bluestein(%x: tensor<131xcomplex<f64>>) -> tensor<131xcomplex<f64>> {
  %0 = stablehlo.fft %x, type = FFT, length = [131] : (tensor<131xcomplex<f64>>) -> tensor<131xcomplex<f64>>
  return %0 : tensor<131xcomplex<f64>>
}
// -----
// CHECK-NOT: stablehlo.fft
func.func @empty(%x: tensor<2x0xcomplex<f32>>) -> tensor<2x0xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = FFT, length = [0] : (tensor<2x0xcomplex<f32>>) -> tensor<2x0xcomplex<f32>>
  return %0 : tensor<2x0xcomplex<f32>>
}
