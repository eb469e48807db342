module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x15xf32>, %arg1: tensor<8x15xcomplex<f32>>) -> (tensor<8x15xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<8x15xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<4x8xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<4x15xf32> {jax.result_info = "result[3]"}, tensor<8x15xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<4x8xcomplex<f32>> {jax.result_info = "result[5]"}, tensor<2x3x4x5xcomplex<f32>> {jax.result_info = "result[6]"}, tensor<8x28xf32> {jax.result_info = "result[7]"}, tensor<9xf32> {jax.result_info = "result[8]"}) {
    %0 = call @fft(%arg1) : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>>
    %1 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<8x15xcomplex<f32>>) -> tensor<15x8xcomplex<f32>>
    %2 = call @fft_0(%1) : (tensor<15x8xcomplex<f32>>) -> tensor<15x8xcomplex<f32>>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<15x8xcomplex<f32>>) -> tensor<8x15xcomplex<f32>>
    %4 = call @fft_1(%arg0) : (tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>>
    %5 = call @fft_1(%arg0) : (tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = call @_pad(%5, %c) : (tensor<4x8xcomplex<f32>>, tensor<i32>) -> tensor<4x8xcomplex<f32>>
    %7 = call @fft_2(%6) : (tensor<4x8xcomplex<f32>>) -> tensor<4x15xf32>
    %8 = call @fft_3(%arg1) : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>>
    %9 = call @fft_4(%arg0) : (tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>>
    %10 = stablehlo.reshape %arg1 : (tensor<8x15xcomplex<f32>>) -> tensor<2x3x4x5xcomplex<f32>>
    %11 = call @fft_5(%10) : (tensor<2x3x4x5xcomplex<f32>>) -> tensor<2x3x4x5xcomplex<f32>>
    %12 = stablehlo.transpose %11, dims = [2, 3, 0, 1] : (tensor<2x3x4x5xcomplex<f32>>) -> tensor<4x5x2x3xcomplex<f32>>
    %13 = call @fft_6(%12) : (tensor<4x5x2x3xcomplex<f32>>) -> tensor<4x5x2x3xcomplex<f32>>
    %14 = stablehlo.transpose %13, dims = [2, 3, 0, 1] : (tensor<4x5x2x3xcomplex<f32>>) -> tensor<2x3x4x5xcomplex<f32>>
    %15 = stablehlo.real %arg1 : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xf32>
    %16 = stablehlo.imag %arg1 : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xf32>
    %17 = stablehlo.negate %16 : tensor<8x15xf32>
    %18 = stablehlo.complex %15, %17 : tensor<8x15xcomplex<f32>>
    %19 = call @fft_7(%18) : (tensor<8x15xcomplex<f32>>) -> tensor<8x28xf32>
    %cst = stablehlo.constant dense<2.800000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x28xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<8x28xf32>
    %22 = stablehlo.iota dim = 0 : tensor<9xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %24 = stablehlo.add %22, %23 : tensor<9xf32>
    %c_1 = stablehlo.constant dense<9> : tensor<i32>
    %25 = call @remainder(%24, %c_1) : (tensor<9xf32>, tensor<i32>) -> tensor<9xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %27 = stablehlo.subtract %25, %26 : tensor<9xf32>
    %cst_3 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %29 = stablehlo.divide %27, %28 : tensor<9xf32>
    %30 = call @_roll_static(%29) : (tensor<9xf32>) -> tensor<9xf32>
    return %0, %3, %4, %7, %8, %9, %14, %21, %30 : tensor<8x15xcomplex<f32>>, tensor<8x15xcomplex<f32>>, tensor<4x8xcomplex<f32>>, tensor<4x15xf32>, tensor<8x15xcomplex<f32>>, tensor<4x8xcomplex<f32>>, tensor<2x3x4x5xcomplex<f32>>, tensor<8x28xf32>, tensor<9xf32>
  }
  func.func private @fft(%arg0: tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [15] : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>>
    return %0 : tensor<8x15xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<15x8xcomplex<f32>>) -> tensor<15x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [8] : (tensor<15x8xcomplex<f32>>) -> tensor<15x8xcomplex<f32>>
    return %0 : tensor<15x8xcomplex<f32>>
  }
  func.func private @fft_1(%arg0: tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [15] : (tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>>
    return %0 : tensor<4x8xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<4x8xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<4x8xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<4x8xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x8xcomplex<f32>>
    return %1 : tensor<4x8xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<4x8xcomplex<f32>>) -> tensor<4x15xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [15] : (tensor<4x8xcomplex<f32>>) -> tensor<4x15xf32>
    return %0 : tensor<4x15xf32>
  }
  func.func private @fft_3(%arg0: tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [8, 15] : (tensor<8x15xcomplex<f32>>) -> tensor<8x15xcomplex<f32>>
    return %0 : tensor<8x15xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [4, 15] : (tensor<4x15xf32>) -> tensor<4x8xcomplex<f32>>
    return %0 : tensor<4x8xcomplex<f32>>
  }
  func.func private @fft_5(%arg0: tensor<2x3x4x5xcomplex<f32>>) -> tensor<2x3x4x5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [4, 5] : (tensor<2x3x4x5xcomplex<f32>>) -> tensor<2x3x4x5xcomplex<f32>>
    return %0 : tensor<2x3x4x5xcomplex<f32>>
  }
  func.func private @fft_6(%arg0: tensor<4x5x2x3xcomplex<f32>>) -> tensor<4x5x2x3xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [2, 3] : (tensor<4x5x2x3xcomplex<f32>>) -> tensor<4x5x2x3xcomplex<f32>>
    return %0 : tensor<4x5x2x3xcomplex<f32>>
  }
  func.func private @fft_7(%arg0: tensor<8x15xcomplex<f32>>) -> tensor<8x28xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [28] : (tensor<8x15xcomplex<f32>>) -> tensor<8x28xf32>
    return %0 : tensor<8x28xf32>
  }
  func.func private @remainder(%arg0: tensor<9xf32>, %arg1: tensor<i32>) -> tensor<9xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.compare NE, %2, %3, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.compare LT, %2, %5, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare LT, %0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<i1>) -> tensor<9xi1>
    %9 = stablehlo.compare NE, %6, %8, UNSIGNED : (tensor<9xi1>, tensor<9xi1>) -> tensor<9xi1>
    %10 = stablehlo.and %9, %4 : tensor<9xi1>
    %11 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %12 = stablehlo.add %2, %11 : tensor<9xf32>
    %13 = stablehlo.select %10, %12, %2 : tensor<9xi1>, tensor<9xf32>
    return %13 : tensor<9xf32>
  }
  func.func private @_roll_static(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [5:9] : (tensor<9xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [0:5] : (tensor<9xf32>) -> tensor<5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf32>, tensor<5xf32>) -> tensor<9xf32>
    return %2 : tensor<9xf32>
  }
}
