module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x64xf32>, %arg1: tensor<9xf32>) -> (tensor<3x72xf32> {jax.result_info = "result[0]"}, tensor<9xf32> {jax.result_info = "result[1]"}, tensor<3x33xf32> {jax.result_info = "result[2]"}) {
    %0 = call @fft(%arg0) : (tensor<3x64xf32>) -> tensor<3x33xcomplex<f32>>
    %1 = stablehlo.real %0 : (tensor<3x33xcomplex<f32>>) -> tensor<3x33xf32>
    %2 = stablehlo.imag %0 : (tensor<3x33xcomplex<f32>>) -> tensor<3x33xf32>
    %3 = stablehlo.abs %1 : tensor<3x33xf32>
    %4 = stablehlo.abs %2 : tensor<3x33xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<3x33xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %7 = stablehlo.compare GE, %5, %6, FLOAT : (tensor<3x33xf32>, tensor<3x33xf32>) -> tensor<3x33xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %9 = stablehlo.compare LE, %5, %8, FLOAT : (tensor<3x33xf32>, tensor<3x33xf32>) -> tensor<3x33xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %13 = stablehlo.multiply %1, %10 : tensor<3x33xf32>
    %14 = stablehlo.multiply %1, %11 : tensor<3x33xf32>
    %15 = stablehlo.select %9, %14, %1 : tensor<3x33xi1>, tensor<3x33xf32>
    %16 = stablehlo.select %7, %13, %15 : tensor<3x33xi1>, tensor<3x33xf32>
    %17 = stablehlo.multiply %2, %10 : tensor<3x33xf32>
    %18 = stablehlo.multiply %2, %11 : tensor<3x33xf32>
    %19 = stablehlo.select %9, %18, %2 : tensor<3x33xi1>, tensor<3x33xf32>
    %20 = stablehlo.select %7, %17, %19 : tensor<3x33xi1>, tensor<3x33xf32>
    %21 = stablehlo.select %9, %10, %12 : tensor<3x33xi1>, tensor<3x33xf32>
    %22 = stablehlo.select %7, %11, %21 : tensor<3x33xi1>, tensor<3x33xf32>
    %23 = chlo.square %16 : tensor<3x33xf32> -> tensor<3x33xf32>
    %24 = chlo.square %20 : tensor<3x33xf32> -> tensor<3x33xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x33xf32>
    %26 = stablehlo.sqrt %25 : tensor<3x33xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<3x33xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x33xf32>
    %29 = stablehlo.compare EQ, %3, %28, FLOAT : (tensor<3x33xf32>, tensor<3x33xf32>) -> tensor<3x33xi1>
    %30 = stablehlo.compare EQ, %4, %28, FLOAT : (tensor<3x33xf32>, tensor<3x33xf32>) -> tensor<3x33xi1>
    %31 = stablehlo.or %29, %30 : tensor<3x33xi1>
    %32 = stablehlo.select %31, %28, %27 : tensor<3x33xi1>, tensor<3x33xf32>
    %33 = stablehlo.divide %16, %26 : tensor<3x33xf32>
    %34 = stablehlo.divide %20, %26 : tensor<3x33xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<3x33xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %36 = call @_pad(%arg0, %c) : (tensor<3x64xf32>, tensor<i32>) -> tensor<3x72xf32>
    %37 = call @fft_0(%36) : (tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %38 = call @_pad_1(%arg1, %c_5) : (tensor<9xf32>, tensor<i32>) -> tensor<72xf32>
    %39 = call @fft_2(%38) : (tensor<72xf32>) -> tensor<37xcomplex<f32>>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<37xcomplex<f32>>) -> tensor<1x37xcomplex<f32>>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>>
    %42 = stablehlo.multiply %37, %41 : tensor<3x37xcomplex<f32>>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %43 = call @_pad_3(%42, %c_6) : (tensor<3x37xcomplex<f32>>, tensor<i32>) -> tensor<3x37xcomplex<f32>>
    %44 = call @fft_4(%43) : (tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %45 = call @_pad(%arg0, %c_7) : (tensor<3x64xf32>, tensor<i32>) -> tensor<3x72xf32>
    %46 = call @fft_0(%45) : (tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %47:2 = call @_pad_5(%arg1, %c_8) : (tensor<9xf32>, tensor<i32>) -> (tensor<72xf32>, tensor<f32>)
    %48 = call @fft_6(%47#0) : (tensor<72xf32>) -> tensor<37xcomplex<f32>>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<37xcomplex<f32>>) -> tensor<1x37xcomplex<f32>>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>>
    %51 = stablehlo.multiply %46, %50 : tensor<3x37xcomplex<f32>>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %52:2 = call @_pad_7(%51, %c_9) : (tensor<3x37xcomplex<f32>>, tensor<i32>) -> (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>)
    %53 = call @fft_8(%52#0) : (tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<3x72xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x72xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<3x72xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%54 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x72xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x72xf32>
    %59 = stablehlo.multiply %58, %56 : tensor<3x72xf32>
    %60 = call @fft_9(%59) : (tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>>
    %61 = call @_pad_10(%52#1, %60) : (tensor<complex<f32>>, tensor<3x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>>
    %62 = stablehlo.multiply %46, %61 : tensor<3x37xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %63 = stablehlo.reduce(%62 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>) -> tensor<37xcomplex<f32>>
    %64 = stablehlo.reshape %63 : (tensor<37xcomplex<f32>>) -> tensor<1x37xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.reduce(%64 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x37xcomplex<f32>>, tensor<complex<f32>>) -> tensor<37xcomplex<f32>>
    %66 = call @fft_11(%65) : (tensor<37xcomplex<f32>>) -> tensor<72xf32>
    %67 = call @_pad_13(%47#1, %66) : (tensor<f32>, tensor<72xf32>) -> tensor<9xf32>
    return %44, %67, %35 : tensor<3x72xf32>, tensor<9xf32>, tensor<3x33xf32>
  }
  func.func private @fft(%arg0: tensor<3x64xf32>) -> tensor<3x33xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [64] : (tensor<3x64xf32>) -> tensor<3x33xcomplex<f32>>
    return %0 : tensor<3x33xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<3x64xf32>, %arg1: tensor<i32>) -> tensor<3x72xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 8], interior = [0, 0] : (tensor<3x64xf32>, tensor<f32>) -> tensor<3x72xf32>
    return %1 : tensor<3x72xf32>
  }
  func.func private @fft_0(%arg0: tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [72] : (tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>>
    return %0 : tensor<3x37xcomplex<f32>>
  }
  func.func private @_pad_1(%arg0: tensor<9xf32>, %arg1: tensor<i32>) -> tensor<72xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [63], interior = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<72xf32>
    return %1 : tensor<72xf32>
  }
  func.func private @fft_2(%arg0: tensor<72xf32>) -> tensor<37xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [72] : (tensor<72xf32>) -> tensor<37xcomplex<f32>>
    return %0 : tensor<37xcomplex<f32>>
  }
  func.func private @_pad_3(%arg0: tensor<3x37xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<3x37xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x37xcomplex<f32>>
    return %1 : tensor<3x37xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [72] : (tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32>
    return %0 : tensor<3x72xf32>
  }
  func.func private @_pad_5(%arg0: tensor<9xf32>, %arg1: tensor<i32>) -> (tensor<72xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [63], interior = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<72xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<72xf32>, tensor<f32>
  }
  func.func private @fft_6(%arg0: tensor<72xf32>) -> tensor<37xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [72] : (tensor<72xf32>) -> tensor<37xcomplex<f32>>
    return %0 : tensor<37xcomplex<f32>>
  }
  func.func private @_pad_7(%arg0: tensor<3x37xcomplex<f32>>, %arg1: tensor<i32>) -> (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x37xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    return %1, %cst : tensor<3x37xcomplex<f32>>, tensor<complex<f32>>
  }
  func.func private @fft_8(%arg0: tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [72] : (tensor<3x37xcomplex<f32>>) -> tensor<3x72xf32>
    return %0 : tensor<3x72xf32>
  }
  func.func private @fft_9(%arg0: tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>> {
    %0 = call @fft_0(%arg0) : (tensor<3x72xf32>) -> tensor<3x37xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<37xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.dynamic_update_slice %1, %2, %c : (tensor<37xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<37xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c_2 = stablehlo.constant dense<36> : tensor<i32>
    %5 = stablehlo.dynamic_update_slice %3, %4, %c_2 : (tensor<37xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<37xcomplex<f32>>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<37xcomplex<f32>>) -> tensor<1x37xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(0.013888889,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<1x37xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<1x37xcomplex<f32>>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>>
    %10 = stablehlo.multiply %9, %0 : tensor<3x37xcomplex<f32>>
    %11 = stablehlo.real %10 : (tensor<3x37xcomplex<f32>>) -> tensor<3x37xf32>
    %12 = stablehlo.imag %10 : (tensor<3x37xcomplex<f32>>) -> tensor<3x37xf32>
    %13 = stablehlo.negate %12 : tensor<3x37xf32>
    %14 = stablehlo.complex %11, %13 : tensor<3x37xcomplex<f32>>
    return %14 : tensor<3x37xcomplex<f32>>
  }
  func.func private @_pad_10(%arg0: tensor<complex<f32>>, %arg1: tensor<3x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.pad %arg1, %cst, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x37xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3x37xcomplex<f32>>
    %1 = stablehlo.slice %0 [0:3, 0:37] : (tensor<3x37xcomplex<f32>>) -> tensor<3x37xcomplex<f32>>
    return %1 : tensor<3x37xcomplex<f32>>
  }
  func.func private @fft_11(%arg0: tensor<37xcomplex<f32>>) -> tensor<72xf32> {
    %0 = call @_rfft_transpose(%arg0) : (tensor<37xcomplex<f32>>) -> tensor<72xf32>
    return %0 : tensor<72xf32>
  }
  func.func private @_rfft_transpose(%arg0: tensor<37xcomplex<f32>>) -> tensor<72xf32> {
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<37xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_update_slice %0, %1, %c : (tensor<37xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<37xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c_2 = stablehlo.constant dense<36> : tensor<i32>
    %4 = stablehlo.dynamic_update_slice %2, %3, %c_2 : (tensor<37xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<37xcomplex<f32>>
    %5 = stablehlo.real %arg0 : (tensor<37xcomplex<f32>>) -> tensor<37xf32>
    %6 = stablehlo.imag %arg0 : (tensor<37xcomplex<f32>>) -> tensor<37xf32>
    %7 = stablehlo.negate %6 : tensor<37xf32>
    %8 = stablehlo.complex %5, %7 : tensor<37xcomplex<f32>>
    %9 = stablehlo.divide %8, %4 : tensor<37xcomplex<f32>>
    %10 = call @fft_12(%9) : (tensor<37xcomplex<f32>>) -> tensor<72xf32>
    %cst_3 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<72xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<72xf32>
    return %12 : tensor<72xf32>
  }
  func.func private @fft_12(%arg0: tensor<37xcomplex<f32>>) -> tensor<72xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [72] : (tensor<37xcomplex<f32>>) -> tensor<72xf32>
    return %0 : tensor<72xf32>
  }
  func.func private @_pad_13(%arg0: tensor<f32>, %arg1: tensor<72xf32>) -> tensor<9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [0], high = [-63], interior = [0] : (tensor<72xf32>, tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.slice %0 [0:9] : (tensor<9xf32>) -> tensor<9xf32>
    return %1 : tensor<9xf32>
  }
}
