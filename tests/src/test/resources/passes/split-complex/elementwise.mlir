// RUN: passes=split-complex
// CHECK-LABEL: @arithmetic
func.func @arithmetic(%x: tensor<5xcomplex<f32>>, %y: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
  // CHECK: stablehlo.real %arg0
  // CHECK: stablehlo.imag %arg0
  // CHECK-NOT: stablehlo.add %{{.*}} : tensor<5xcomplex<f32>>
  // CHECK: stablehlo.complex
  %0 = stablehlo.add %x, %y : tensor<5xcomplex<f32>>
  %1 = stablehlo.multiply %0, %y : tensor<5xcomplex<f32>>
  %2 = stablehlo.subtract %1, %x : tensor<5xcomplex<f32>>
  %3 = stablehlo.negate %2 : tensor<5xcomplex<f32>>
  return %3 : tensor<5xcomplex<f32>>
}
// -----
// A real result of complex operands, a literal, and the parts of a literal that is the same
// everywhere.
func.func @parts(%x: tensor<3xcomplex<f64>>) -> (tensor<3xf64>, tensor<3xi1>, tensor<3xcomplex<f64>>) {
  // CHECK-NOT: constant {{.*}}complex
  %c = stablehlo.constant dense<[(1.0, 2.0), (3.0, 4.0), (5.0, -6.0)]> : tensor<3xcomplex<f64>>
  %s = stablehlo.constant dense<(1.0, -2.0)> : tensor<3xcomplex<f64>>
  %0 = stablehlo.multiply %x, %c : tensor<3xcomplex<f64>>
  %1 = stablehlo.imag %0 : (tensor<3xcomplex<f64>>) -> tensor<3xf64>
  %2 = stablehlo.compare EQ, %x, %c : (tensor<3xcomplex<f64>>, tensor<3xcomplex<f64>>) -> tensor<3xi1>
  %3 = stablehlo.maximum %0, %s : tensor<3xcomplex<f64>>
  return %1, %2, %3 : tensor<3xf64>, tensor<3xi1>, tensor<3xcomplex<f64>>
}
// -----
func.func @moves(%x: tensor<2x3xcomplex<f32>>, %i: tensor<i32>) -> tensor<3x4xcomplex<f32>> {
  %z = stablehlo.constant dense<(0.0, 1.0)> : tensor<complex<f32>>
  %0 = stablehlo.pad %x, %z, low = [0, 1], high = [1, 0], interior = [0, 0] : (tensor<2x3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x4xcomplex<f32>>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<3x4xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  %2 = stablehlo.reverse %1, dims = [0] : tensor<4x3xcomplex<f32>>
  %3 = stablehlo.dynamic_slice %2, %i, %i, sizes = [2, 3] : (tensor<4x3xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<2x3xcomplex<f32>>
  %4 = stablehlo.concatenate %3, %x, dim = 0 : (tensor<2x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  // CHECK: stablehlo.complex
  // CHECK-NOT: stablehlo.reshape {{.*}}complex
  %5 = stablehlo.reshape %4 : (tensor<4x3xcomplex<f32>>) -> tensor<3x4xcomplex<f32>>
  return %5 : tensor<3x4xcomplex<f32>>
}
// -----
// What has no complex value stays as it is; parts of a parameter and a joined result, too.
func.func @no_complex(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.add %x, %x : tensor<3xf32>
  return %0 : tensor<3xf32>
}
// -----
func.func @no_more(%x: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = stablehlo.real %x : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  %1 = stablehlo.imag %x : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  %2 = stablehlo.complex %1, %0 : tensor<3xcomplex<f32>>
  return %2 : tensor<3xcomplex<f32>>
}
