module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xcomplex<f32>>, %arg1: tensor<3x4xcomplex<f32>>, %arg2: tensor<3x4xf32>) -> (tensor<3x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[2]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[3]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[4]"}, tensor<3x4xf32> {jax.result_info = "result[5]"}, tensor<3x4xf32> {jax.result_info = "result[6]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[7]"}, tensor<3x4xf32> {jax.result_info = "result[8]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[9]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[10]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[11]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[12]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[13]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[14]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[15]"}, tensor<3x3xcomplex<f32>> {jax.result_info = "result[16]"}, tensor<4xcomplex<f32>> {jax.result_info = "result[17]"}, tensor<3x4xcomplex<f32>> {jax.result_info = "result[18]"}, tensor<3x4xi1> {jax.result_info = "result[19]"}, tensor<3x4xf32> {jax.result_info = "result[20]"}, tensor<f32> {jax.result_info = "result[21]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<3x4xcomplex<f32>>
    %1 = stablehlo.divide %arg0, %arg1 : tensor<3x4xcomplex<f32>>
    %2 = stablehlo.exponential %arg0 : tensor<3x4xcomplex<f32>>
    %3 = stablehlo.log %arg0 : tensor<3x4xcomplex<f32>>
    %4 = stablehlo.sqrt %arg0 : tensor<3x4xcomplex<f32>>
    %5 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %6 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %7 = stablehlo.abs %5 : tensor<3x4xf32>
    %8 = stablehlo.abs %6 : tensor<3x4xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %11 = stablehlo.compare GE, %9, %10, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %13 = stablehlo.compare LE, %9, %12, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %17 = stablehlo.multiply %5, %14 : tensor<3x4xf32>
    %18 = stablehlo.multiply %5, %15 : tensor<3x4xf32>
    %19 = stablehlo.select %13, %18, %5 : tensor<3x4xi1>, tensor<3x4xf32>
    %20 = stablehlo.select %11, %17, %19 : tensor<3x4xi1>, tensor<3x4xf32>
    %21 = stablehlo.multiply %6, %14 : tensor<3x4xf32>
    %22 = stablehlo.multiply %6, %15 : tensor<3x4xf32>
    %23 = stablehlo.select %13, %22, %6 : tensor<3x4xi1>, tensor<3x4xf32>
    %24 = stablehlo.select %11, %21, %23 : tensor<3x4xi1>, tensor<3x4xf32>
    %25 = stablehlo.select %13, %14, %16 : tensor<3x4xi1>, tensor<3x4xf32>
    %26 = stablehlo.select %11, %15, %25 : tensor<3x4xi1>, tensor<3x4xf32>
    %27 = chlo.square %20 : tensor<3x4xf32> -> tensor<3x4xf32>
    %28 = chlo.square %24 : tensor<3x4xf32> -> tensor<3x4xf32>
    %29 = stablehlo.add %27, %28 : tensor<3x4xf32>
    %30 = stablehlo.sqrt %29 : tensor<3x4xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %33 = stablehlo.compare EQ, %7, %32, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %34 = stablehlo.compare EQ, %8, %32, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %35 = stablehlo.or %33, %34 : tensor<3x4xi1>
    %36 = stablehlo.select %35, %32, %31 : tensor<3x4xi1>, tensor<3x4xf32>
    %37 = stablehlo.divide %20, %30 : tensor<3x4xf32>
    %38 = stablehlo.divide %24, %30 : tensor<3x4xf32>
    %39 = call @angle(%arg0) : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %40 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %41 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %42 = stablehlo.negate %41 : tensor<3x4xf32>
    %43 = stablehlo.complex %40, %42 : tensor<3x4xcomplex<f32>>
    %44 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %45 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %46 = stablehlo.subtract %44, %45 : tensor<3x4xf32>
    %47 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %48 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %50 = stablehlo.compare EQ, %47, %49, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %51 = stablehlo.sine %47 : tensor<3x4xf32>
    %52 = stablehlo.cosine %47 : tensor<3x4xf32>
    %53 = stablehlo.exponential_minus_one %48 : tensor<3x4xf32>
    %54 = stablehlo.negate %48 : tensor<3x4xf32>
    %55 = stablehlo.exponential_minus_one %54 : tensor<3x4xf32>
    %56 = stablehlo.subtract %53, %55 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %58 = stablehlo.divide %56, %57 : tensor<3x4xf32>
    %59 = stablehlo.add %53, %55 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %61 = stablehlo.add %59, %60 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %63 = stablehlo.divide %61, %62 : tensor<3x4xf32>
    %64 = stablehlo.multiply %51, %63 : tensor<3x4xf32>
    %65 = stablehlo.multiply %52, %58 : tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %67 = stablehlo.complex %66, %65 : tensor<3x4xcomplex<f32>>
    %68 = stablehlo.complex %64, %65 : tensor<3x4xcomplex<f32>>
    %69 = stablehlo.select %50, %67, %68 : tensor<3x4xi1>, tensor<3x4xcomplex<f32>>
    %70 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %71 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %73 = stablehlo.compare EQ, %70, %72, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %74 = stablehlo.sine %70 : tensor<3x4xf32>
    %75 = stablehlo.cosine %70 : tensor<3x4xf32>
    %76 = stablehlo.exponential_minus_one %71 : tensor<3x4xf32>
    %77 = stablehlo.negate %71 : tensor<3x4xf32>
    %78 = stablehlo.exponential_minus_one %77 : tensor<3x4xf32>
    %79 = stablehlo.subtract %76, %78 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %81 = stablehlo.divide %79, %80 : tensor<3x4xf32>
    %82 = stablehlo.add %76, %78 : tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %84 = stablehlo.add %82, %83 : tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %86 = stablehlo.divide %84, %85 : tensor<3x4xf32>
    %87 = stablehlo.multiply %75, %86 : tensor<3x4xf32>
    %88 = stablehlo.negate %74 : tensor<3x4xf32>
    %89 = stablehlo.multiply %88, %81 : tensor<3x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %91 = stablehlo.complex %87, %90 : tensor<3x4xcomplex<f32>>
    %92 = stablehlo.complex %87, %89 : tensor<3x4xcomplex<f32>>
    %93 = stablehlo.select %73, %91, %92 : tensor<3x4xi1>, tensor<3x4xcomplex<f32>>
    %94 = stablehlo.tanh %arg0 : tensor<3x4xcomplex<f32>>
    %95 = stablehlo.power %arg0, %arg1 : tensor<3x4xcomplex<f32>>
    %96 = stablehlo.multiply %arg0, %arg0 : tensor<3x4xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<3x4xcomplex<f32>>
    %98 = stablehlo.divide %97, %arg0 : tensor<3x4xcomplex<f32>>
    %99 = stablehlo.negate %arg2 : tensor<3x4xf32>
    %100 = stablehlo.complex %arg2, %99 : tensor<3x4xcomplex<f32>>
    %101 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<3x4xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
    %102 = stablehlo.dot_general %arg0, %101, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xcomplex<f32>>, tensor<4x3xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %cst_16 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %103 = stablehlo.reduce(%arg0 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %105 = stablehlo.compare GT, %arg2, %104, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %106 = call @_where(%105, %arg0, %arg1) : (tensor<3x4xi1>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>) -> tensor<3x4xcomplex<f32>>
    %107 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>) -> tensor<3x4xi1>
    %108 = stablehlo.convert %arg2 : (tensor<3x4xf32>) -> tensor<3x4xcomplex<f32>>
    %109 = stablehlo.multiply %108, %arg0 : tensor<3x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %110 = stablehlo.reduce(%109 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    %111 = stablehlo.real %110 : (tensor<complex<f32>>) -> tensor<f32>
    %112 = stablehlo.imag %110 : (tensor<complex<f32>>) -> tensor<f32>
    %113 = stablehlo.abs %111 : tensor<f32>
    %114 = stablehlo.abs %112 : tensor<f32>
    %115 = stablehlo.maximum %113, %114 : tensor<f32>
    %cst_19 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %116 = stablehlo.compare GE, %115, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_20 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %117 = stablehlo.compare LE, %115, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %118 = stablehlo.multiply %111, %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %119 = stablehlo.multiply %111, %cst_22 : tensor<f32>
    %120 = stablehlo.select %117, %119, %111 : tensor<i1>, tensor<f32>
    %121 = stablehlo.select %116, %118, %120 : tensor<i1>, tensor<f32>
    %cst_23 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %122 = stablehlo.multiply %112, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %123 = stablehlo.multiply %112, %cst_24 : tensor<f32>
    %124 = stablehlo.select %117, %123, %112 : tensor<i1>, tensor<f32>
    %125 = stablehlo.select %116, %122, %124 : tensor<i1>, tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_26 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %126 = stablehlo.select %117, %cst_26, %cst_25 : tensor<i1>, tensor<f32>
    %cst_27 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %127 = stablehlo.select %116, %cst_27, %126 : tensor<i1>, tensor<f32>
    %128 = chlo.square %121 : tensor<f32> -> tensor<f32>
    %129 = chlo.square %125 : tensor<f32> -> tensor<f32>
    %130 = stablehlo.add %128, %129 : tensor<f32>
    %131 = stablehlo.sqrt %130 : tensor<f32>
    %132 = stablehlo.multiply %131, %127 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %133 = stablehlo.compare EQ, %113, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_29 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %134 = stablehlo.compare EQ, %114, %cst_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %135 = stablehlo.or %133, %134 : tensor<i1>
    %cst_30 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %136 = stablehlo.select %135, %cst_30, %132 : tensor<i1>, tensor<f32>
    %137 = stablehlo.divide %121, %131 : tensor<f32>
    %138 = stablehlo.divide %125, %131 : tensor<f32>
    %139 = stablehlo.real %110 : (tensor<complex<f32>>) -> tensor<f32>
    %140 = stablehlo.imag %110 : (tensor<complex<f32>>) -> tensor<f32>
    %141 = stablehlo.negate %140 : tensor<f32>
    %142 = stablehlo.complex %139, %141 : tensor<complex<f32>>
    %143 = stablehlo.convert %136 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_31 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %144 = stablehlo.compare EQ, %143, %cst_31, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_32 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %145 = stablehlo.select %144, %cst_32, %143 : tensor<i1>, tensor<complex<f32>>
    %146 = stablehlo.divide %142, %145 : tensor<complex<f32>>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.complex %cst_33, %cst_34 : tensor<complex<f32>>
    %148 = stablehlo.multiply %147, %146 : tensor<complex<f32>>
    %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<complex<f32>>) -> tensor<3x4xcomplex<f32>>
    %150 = stablehlo.multiply %149, %arg0 : tensor<3x4xcomplex<f32>>
    %151 = stablehlo.real %150 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %152 = stablehlo.convert %151 : tensor<3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %153 = call @_var(%arg0, %c) : (tensor<3x4xcomplex<f32>>, tensor<i32>) -> tensor<f32>
    return %0, %1, %2, %3, %4, %36, %39, %43, %46, %69, %93, %94, %95, %96, %98, %100, %102, %103, %106, %107, %152, %153 : tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xcomplex<f32>>, tensor<3x4xf32>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x3xcomplex<f32>>, tensor<4xcomplex<f32>>, tensor<3x4xcomplex<f32>>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<f32>
  }
  func.func private @angle(%arg0: tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32> {
    %0 = stablehlo.real %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %1 = stablehlo.imag %arg0 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %2 = stablehlo.atan2 %1, %0 : tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xcomplex<f32>>, %arg2: tensor<3x4xcomplex<f32>>) -> tensor<3x4xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x4xi1>, tensor<3x4xcomplex<f32>>
    return %0 : tensor<3x4xcomplex<f32>>
  }
  func.func private @_var(%arg0: tensor<3x4xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.200000e+01,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1x1xcomplex<f32>>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xcomplex<f32>>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xcomplex<f32>>) -> tensor<3x4xcomplex<f32>>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4xcomplex<f32>>
    %6 = stablehlo.real %5 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %7 = stablehlo.imag %5 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %8 = stablehlo.negate %7 : tensor<3x4xf32>
    %9 = stablehlo.complex %6, %8 : tensor<3x4xcomplex<f32>>
    %10 = stablehlo.multiply %5, %9 : tensor<3x4xcomplex<f32>>
    %11 = stablehlo.real %10 : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
    %12 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %13 = stablehlo.subtract %cst_1, %12 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.divide %14, %13 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.compare GT, %13, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %17 = call @_where_0(%16, %15, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %17 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
