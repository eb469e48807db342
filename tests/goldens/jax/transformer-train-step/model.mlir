module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<30x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<12x16xf32>, %arg9: tensor<16x48xf32>, %arg10: tensor<16x48xf32>, %arg11: tensor<48xf32>, %arg12: tensor<3x11xi32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<48x16xf32> {jax.result_info = "result[1]['down'][0]"}, tensor<16xf32> {jax.result_info = "result[1]['down'][1]"}, tensor<30x16xf32> {jax.result_info = "result[1]['embedding']"}, tensor<16xf32> {jax.result_info = "result[1]['norm1'][0]"}, tensor<16xf32> {jax.result_info = "result[1]['norm1'][1]"}, tensor<16xf32> {jax.result_info = "result[1]['norm2'][0]"}, tensor<16xf32> {jax.result_info = "result[1]['norm2'][1]"}, tensor<16x16xf32> {jax.result_info = "result[1]['out']"}, tensor<12x16xf32> {jax.result_info = "result[1]['position']"}, tensor<16x48xf32> {jax.result_info = "result[1]['qkv']"}, tensor<16x48xf32> {jax.result_info = "result[1]['up'][0]"}, tensor<48xf32> {jax.result_info = "result[1]['up'][1]"}) {
    %0 = stablehlo.slice %arg12 [0:3, 0:10] : (tensor<3x11xi32>) -> tensor<3x10xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x10xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<3x10xi32>, tensor<3x10xi32>) -> tensor<3x10xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x10xi32>
    %4 = stablehlo.add %0, %3 : tensor<3x10xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<3x10xi1>, tensor<3x10xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x10xi32>) -> tensor<3x10x1xi32>
    %7 = "stablehlo.gather"(%arg2, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<30x16xf32>, tensor<3x10x1xi32>) -> tensor<3x10x16xf32>
    %8 = stablehlo.slice %arg8 [0:10, 0:16] : (tensor<12x16xf32>) -> tensor<10x16xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x10x16xf32>) -> tensor<3x10x16xf32>
    %11 = stablehlo.add %7, %10 : tensor<3x10x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<3x10x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %17 = stablehlo.subtract %11, %16 : tensor<3x10x16xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18 = call @_var(%11, %c_2) : (tensor<3x10x16xf32>, tensor<i32>) -> tensor<3x10x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x10x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<3x10x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %23 = stablehlo.multiply %17, %22 : tensor<3x10x16xf32>
    %24 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<3x10x16xf32>
    %27 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %29 = stablehlo.add %26, %28 : tensor<3x10x16xf32>
    %30 = stablehlo.dot_general %29, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x48xf32>) -> tensor<3x10x48xf32>
    %31 = stablehlo.slice %30 [0:3, 0:10, 0:16] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %32 = stablehlo.slice %30 [0:3, 0:10, 16:32] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %33 = stablehlo.slice %30 [0:3, 0:10, 32:48] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %34 = stablehlo.reshape %31 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %35 = stablehlo.reshape %32 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %36 = stablehlo.reshape %33 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %37 = stablehlo.dot_general %34, %35, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<3x10x4x4xf32>, tensor<3x10x4x4xf32>) -> tensor<3x4x10x10xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %38 = stablehlo.sqrt %cst_4 : tensor<f32>
    %39 = stablehlo.convert %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %41 = stablehlo.divide %37, %40 : tensor<3x4x10x10xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %42 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<10x10xi1>
    %43 = call @tril(%42) : (tensor<10x10xi1>) -> tensor<10x10xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %44 = call @_where_0(%43, %41, %cst_6) : (tensor<10x10xi1>, tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10x10xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4x10xf32>
    %47 = stablehlo.maximum %46, %45 : tensor<3x4x10xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<3x4x10xf32>) -> tensor<3x4x10x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %50 = stablehlo.subtract %44, %49 : tensor<3x4x10x10xf32>
    %51 = stablehlo.exponential %50 : tensor<3x4x10x10xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<3x4x10xf32>) -> tensor<3x4x10x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %55 = stablehlo.divide %51, %54 : tensor<3x4x10x10xf32>
    %56 = stablehlo.dot_general %36, %55, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<3x10x4x4xf32>, tensor<3x4x10x10xf32>) -> tensor<3x4x4x10xf32>
    %57 = stablehlo.transpose %56, dims = [0, 3, 1, 2] : (tensor<3x4x4x10xf32>) -> tensor<3x10x4x4xf32>
    %58 = stablehlo.reshape %57 : (tensor<3x10x4x4xf32>) -> tensor<3x10x16xf32>
    %59 = stablehlo.dot_general %58, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x16xf32>) -> tensor<3x10x16xf32>
    %60 = stablehlo.add %11, %59 : tensor<3x10x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_11 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<3x10x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %66 = stablehlo.subtract %60, %65 : tensor<3x10x16xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %67 = call @_var(%60, %c_12) : (tensor<3x10x16xf32>, tensor<i32>) -> tensor<3x10x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %69 = stablehlo.add %67, %68 : tensor<3x10x1xf32>
    %70 = stablehlo.rsqrt %69 : tensor<3x10x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %72 = stablehlo.multiply %66, %71 : tensor<3x10x16xf32>
    %73 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<3x10x16xf32>
    %76 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %78 = stablehlo.add %75, %77 : tensor<3x10x16xf32>
    %79 = stablehlo.dot_general %78, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x48xf32>) -> tensor<3x10x48xf32>
    %80 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<3x10x48xf32>
    %82 = stablehlo.add %79, %81 : tensor<3x10x48xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<3x10x48xf32>
    %85 = stablehlo.negate %82 : tensor<3x10x48xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<3x10x48xf32>
    %88 = chlo.erfc %87 : tensor<3x10x48xf32> -> tensor<3x10x48xf32>
    %89 = stablehlo.multiply %84, %88 : tensor<3x10x48xf32>
    %90 = stablehlo.dot_general %89, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<48x16xf32>) -> tensor<3x10x16xf32>
    %91 = stablehlo.add %60, %90 : tensor<3x10x16xf32>
    %92 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %94 = stablehlo.add %91, %93 : tensor<3x10x16xf32>
    %95 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<30x16xf32>) -> tensor<16x30xf32>
    %96 = stablehlo.dot_general %94, %95, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x30xf32>) -> tensor<3x10x30xf32>
    %97 = stablehlo.slice %arg12 [0:3, 1:11] : (tensor<3x11xi32>) -> tensor<3x10xi32>
    %98 = call @log_softmax(%96) : (tensor<3x10x30xf32>) -> tensor<3x10x30xf32>
    %99 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<3x10xi32>) -> tensor<3x10x1xi32>
    %100 = call @take_along_axis(%98, %99) : (tensor<3x10x30xf32>, tensor<3x10x1xi32>) -> tensor<3x10x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %102 = stablehlo.divide %101, %cst_17 : tensor<f32>
    %103 = stablehlo.negate %102 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104:14 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %cst_18 : tensor<48x16xf32>, tensor<16xf32>, tensor<30x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<12x16xf32>, tensor<16x48xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<3x11xi32>, tensor<f32>
    %105 = stablehlo.slice %104#12 [0:3, 0:10] : (tensor<3x11xi32>) -> tensor<3x10xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %106 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3x10xi32>
    %107 = stablehlo.compare LT, %105, %106, SIGNED : (tensor<3x10xi32>, tensor<3x10xi32>) -> tensor<3x10xi1>
    %c_20 = stablehlo.constant dense<30> : tensor<i32>
    %108 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<3x10xi32>
    %109 = stablehlo.add %105, %108 : tensor<3x10xi32>
    %110 = stablehlo.select %107, %109, %105 : tensor<3x10xi1>, tensor<3x10xi32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<3x10xi32>) -> tensor<3x10x1xi32>
    %112 = "stablehlo.gather"(%104#2, %111) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<30x16xf32>, tensor<3x10x1xi32>) -> tensor<3x10x16xf32>
    %113 = stablehlo.slice %104#8 [0:10, 0:16] : (tensor<12x16xf32>) -> tensor<10x16xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [1, 2] : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x10x16xf32>) -> tensor<3x10x16xf32>
    %116 = stablehlo.add %112, %115 : tensor<3x10x16xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_22 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %120 = stablehlo.divide %118, %119 : tensor<3x10x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %122 = stablehlo.subtract %116, %121 : tensor<3x10x16xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %123:5 = call @_var_1(%116, %c_23) : (tensor<3x10x16xf32>, tensor<i32>) -> (tensor<3x10x1xf32>, tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>)
    %cst_24 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %125 = stablehlo.add %123#0, %124 : tensor<3x10x1xf32>
    %126 = stablehlo.rsqrt %125 : tensor<3x10x1xf32>
    %127 = stablehlo.divide %126, %125 : tensor<3x10x1xf32>
    %cst_25 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<3x10x1xf32>
    %130 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %131 = stablehlo.multiply %122, %130 : tensor<3x10x16xf32>
    %132 = stablehlo.broadcast_in_dim %104#3, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %134 = stablehlo.multiply %131, %133 : tensor<3x10x16xf32>
    %135 = stablehlo.broadcast_in_dim %104#4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %137 = stablehlo.add %134, %136 : tensor<3x10x16xf32>
    %138 = stablehlo.dot_general %137, %104#9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x48xf32>) -> tensor<3x10x48xf32>
    %139 = stablehlo.slice %138 [0:3, 0:10, 0:16] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %140 = stablehlo.slice %138 [0:3, 0:10, 16:32] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %141 = stablehlo.slice %138 [0:3, 0:10, 32:48] : (tensor<3x10x48xf32>) -> tensor<3x10x16xf32>
    %142 = stablehlo.reshape %139 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %143 = stablehlo.reshape %140 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %144 = stablehlo.reshape %141 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %145 = stablehlo.dot_general %142, %143, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<3x10x4x4xf32>, tensor<3x10x4x4xf32>) -> tensor<3x4x10x10xf32>
    %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %146 = stablehlo.sqrt %cst_26 : tensor<f32>
    %147 = stablehlo.convert %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %149 = stablehlo.divide %145, %148 : tensor<3x4x10x10xf32>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %150 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<10x10xi1>
    %151 = call @tril_3(%150) : (tensor<10x10xi1>) -> tensor<10x10xi1>
    %cst_28 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %152:3 = call @_where_4(%151, %149, %cst_28) : (tensor<10x10xi1>, tensor<3x4x10x10xf32>, tensor<f32>) -> (tensor<3x4x10x10xf32>, tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>)
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %153 = stablehlo.reduce(%152#0 init: %cst_29) applies stablehlo.maximum across dimensions = [3] : (tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x4x10xf32>
    %155 = stablehlo.maximum %154, %153 : tensor<3x4x10xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<3x4x10xf32>) -> tensor<3x4x10x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %158 = stablehlo.subtract %152#0, %157 : tensor<3x4x10x10xf32>
    %159 = stablehlo.exponential %158 : tensor<3x4x10x10xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_31) applies stablehlo.add across dimensions = [3] : (tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<3x4x10xf32>) -> tensor<3x4x10x1xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %163 = stablehlo.divide %159, %162 : tensor<3x4x10x10xf32>
    %164 = stablehlo.multiply %161, %161 : tensor<3x4x10x1xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x4x10x1xf32>
    %166 = stablehlo.divide %165, %164 : tensor<3x4x10x1xf32>
    %167 = stablehlo.dot_general %144, %163, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<3x10x4x4xf32>, tensor<3x4x10x10xf32>) -> tensor<3x4x4x10xf32>
    %168 = stablehlo.transpose %167, dims = [0, 3, 1, 2] : (tensor<3x4x4x10xf32>) -> tensor<3x10x4x4xf32>
    %169 = stablehlo.reshape %168 : (tensor<3x10x4x4xf32>) -> tensor<3x10x16xf32>
    %170 = stablehlo.dot_general %169, %104#7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x16xf32>) -> tensor<3x10x16xf32>
    %171 = stablehlo.add %116, %170 : tensor<3x10x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_34 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %175 = stablehlo.divide %173, %174 : tensor<3x10x1xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %177 = stablehlo.subtract %171, %176 : tensor<3x10x16xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %178:5 = call @_var_1(%171, %c_35) : (tensor<3x10x16xf32>, tensor<i32>) -> (tensor<3x10x1xf32>, tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>)
    %cst_36 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %180 = stablehlo.add %178#0, %179 : tensor<3x10x1xf32>
    %181 = stablehlo.rsqrt %180 : tensor<3x10x1xf32>
    %182 = stablehlo.divide %181, %180 : tensor<3x10x1xf32>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<3x10x1xf32>
    %185 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %186 = stablehlo.multiply %177, %185 : tensor<3x10x16xf32>
    %187 = stablehlo.broadcast_in_dim %104#5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %189 = stablehlo.multiply %186, %188 : tensor<3x10x16xf32>
    %190 = stablehlo.broadcast_in_dim %104#6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %192 = stablehlo.add %189, %191 : tensor<3x10x16xf32>
    %193 = stablehlo.dot_general %192, %104#10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x48xf32>) -> tensor<3x10x48xf32>
    %194 = stablehlo.broadcast_in_dim %104#11, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<3x10x48xf32>
    %196 = stablehlo.add %193, %195 : tensor<3x10x48xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %198 = stablehlo.multiply %197, %196 : tensor<3x10x48xf32>
    %199 = stablehlo.negate %196 : tensor<3x10x48xf32>
    %cst_39 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %201 = stablehlo.multiply %199, %200 : tensor<3x10x48xf32>
    %202 = chlo.erfc %201 : tensor<3x10x48xf32> -> tensor<3x10x48xf32>
    %203 = stablehlo.abs %201 : tensor<3x10x48xf32>
    %cst_40 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %205 = stablehlo.minimum %203, %204 : tensor<3x10x48xf32>
    %206 = stablehlo.bitcast_convert %205 : (tensor<3x10x48xf32>) -> tensor<3x10x48xui32>
    %c_41 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %207 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<3x10x48xui32>
    %208 = stablehlo.and %206, %207 : tensor<3x10x48xui32>
    %209 = stablehlo.bitcast_convert %208 : (tensor<3x10x48xui32>) -> tensor<3x10x48xf32>
    %210 = stablehlo.subtract %205, %209 : tensor<3x10x48xf32>
    %211 = stablehlo.multiply %209, %209 : tensor<3x10x48xf32>
    %212 = stablehlo.add %205, %209 : tensor<3x10x48xf32>
    %213 = stablehlo.multiply %210, %212 : tensor<3x10x48xf32>
    %214 = stablehlo.negate %211 : tensor<3x10x48xf32>
    %215 = stablehlo.exponential %214 : tensor<3x10x48xf32>
    %216 = stablehlo.exponential %214 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3x10x48xf32>
    %217 = stablehlo.negate %213 : tensor<3x10x48xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %219 = stablehlo.multiply %218, %217 : tensor<3x10x48xf32>
    %220 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %221 = stablehlo.add %219, %220 : tensor<3x10x48xf32>
    %222 = stablehlo.multiply %221, %217 : tensor<3x10x48xf32>
    %223 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %224 = stablehlo.add %222, %223 : tensor<3x10x48xf32>
    %225 = stablehlo.multiply %224, %217 : tensor<3x10x48xf32>
    %226 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %227 = stablehlo.add %225, %226 : tensor<3x10x48xf32>
    %228 = stablehlo.multiply %227, %217 : tensor<3x10x48xf32>
    %229 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %230 = stablehlo.add %228, %229 : tensor<3x10x48xf32>
    %231 = stablehlo.multiply %217, %230 : tensor<3x10x48xf32>
    %232 = stablehlo.multiply %216, %231 : tensor<3x10x48xf32>
    %233 = stablehlo.add %216, %232 : tensor<3x10x48xf32>
    %234 = stablehlo.multiply %198, %202 : tensor<3x10x48xf32>
    %235 = stablehlo.dot_general %234, %104#0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<48x16xf32>) -> tensor<3x10x16xf32>
    %236 = stablehlo.add %171, %235 : tensor<3x10x16xf32>
    %237 = stablehlo.broadcast_in_dim %104#1, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %239 = stablehlo.add %236, %238 : tensor<3x10x16xf32>
    %240 = stablehlo.transpose %104#2, dims = [1, 0] : (tensor<30x16xf32>) -> tensor<16x30xf32>
    %241 = stablehlo.dot_general %239, %240, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x30xf32>) -> tensor<3x10x30xf32>
    %242 = stablehlo.slice %104#12 [0:3, 1:11] : (tensor<3x11xi32>) -> tensor<3x10xi32>
    %243:2 = call @log_softmax_5(%241) : (tensor<3x10x30xf32>) -> (tensor<3x10x30xf32>, tensor<3x10x1xf32>)
    %244 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<3x10xi32>) -> tensor<3x10x1xi32>
    %245 = call @take_along_axis_6(%244) : (tensor<3x10x1xi32>) -> tensor<3x10x1x1xi32>
    %246 = stablehlo.negate %104#13 : tensor<f32>
    %cst_47 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %247 = stablehlo.divide %246, %cst_47 : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %249 = call @take_along_axis_7(%245, %248) : (tensor<3x10x1x1xi32>, tensor<3x10x1xf32>) -> tensor<3x10x30xf32>
    %250 = call @log_softmax_8(%243#0, %243#1, %249) : (tensor<3x10x30xf32>, tensor<3x10x1xf32>, tensor<3x10x30xf32>) -> tensor<3x10x30xf32>
    %251 = stablehlo.dot_general %250, %239, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x30xf32>, tensor<3x10x16xf32>) -> tensor<30x16xf32>
    %252 = stablehlo.transpose %251, dims = [1, 0] : (tensor<30x16xf32>) -> tensor<16x30xf32>
    %253 = stablehlo.dot_general %250, %240, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x30xf32>, tensor<16x30xf32>) -> tensor<3x10x16xf32>
    %254 = stablehlo.transpose %252, dims = [1, 0] : (tensor<16x30xf32>) -> tensor<30x16xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%253 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %256 = stablehlo.reshape %255 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%256 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %258 = stablehlo.dot_general %253, %234, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<3x10x48xf32>) -> tensor<16x48xf32>
    %259 = stablehlo.transpose %258, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %260 = stablehlo.dot_general %253, %104#0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<48x16xf32>) -> tensor<3x10x48xf32>
    %261 = stablehlo.multiply %198, %260 : tensor<3x10x48xf32>
    %262 = stablehlo.multiply %260, %202 : tensor<3x10x48xf32>
    %cst_50 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %264 = stablehlo.multiply %263, %261 : tensor<3x10x48xf32>
    %265 = stablehlo.multiply %264, %233 : tensor<3x10x48xf32>
    %cst_51 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %267 = stablehlo.multiply %265, %266 : tensor<3x10x48xf32>
    %268 = stablehlo.negate %267 : tensor<3x10x48xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x10x48xf32>
    %270 = stablehlo.multiply %269, %262 : tensor<3x10x48xf32>
    %271 = stablehlo.add %268, %270 : tensor<3x10x48xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x48xf32>, tensor<f32>) -> tensor<48xf32>
    %273 = stablehlo.reshape %272 : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %275 = stablehlo.dot_general %271, %192, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<3x10x16xf32>) -> tensor<48x16xf32>
    %276 = stablehlo.transpose %275, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %277 = stablehlo.dot_general %271, %104#10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<16x48xf32>) -> tensor<3x10x16xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %279 = stablehlo.reshape %278 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.reduce(%279 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %281 = stablehlo.multiply %186, %277 : tensor<3x10x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%281 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %283 = stablehlo.reshape %282 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %284 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %285 = stablehlo.multiply %277, %284 : tensor<3x10x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.reduce(%283 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %287 = stablehlo.multiply %177, %285 : tensor<3x10x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.reduce(%287 init: %cst_59) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %289 = stablehlo.reshape %288 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %290 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %291 = stablehlo.multiply %285, %290 : tensor<3x10x16xf32>
    %292 = stablehlo.multiply %289, %184 : tensor<3x10x1xf32>
    %293 = call @_var_9(%178#1, %178#2, %178#3, %178#4, %292) : (tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>, tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %294 = stablehlo.add %253, %293 : tensor<3x10x16xf32>
    %295 = stablehlo.negate %291 : tensor<3x10x16xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.reduce(%295 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %297 = stablehlo.reshape %296 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %298 = stablehlo.add %294, %291 : tensor<3x10x16xf32>
    %cst_61 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %300 = stablehlo.divide %297, %299 : tensor<3x10x1xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_62) applies stablehlo.add across dimensions = [2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x16xf32>
    %303 = stablehlo.add %298, %302 : tensor<3x10x16xf32>
    %304 = stablehlo.dot_general %303, %169, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<3x10x16xf32>) -> tensor<16x16xf32>
    %305 = stablehlo.transpose %304, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %306 = stablehlo.dot_general %303, %104#7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x16xf32>, tensor<16x16xf32>) -> tensor<3x10x16xf32>
    %307 = stablehlo.reshape %306 : (tensor<3x10x16xf32>) -> tensor<3x10x4x4xf32>
    %308 = stablehlo.transpose %307, dims = [0, 2, 3, 1] : (tensor<3x10x4x4xf32>) -> tensor<3x4x4x10xf32>
    %309 = stablehlo.dot_general %308, %144, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4x10xf32>, tensor<3x10x4x4xf32>) -> tensor<3x4x10x10xf32>
    %310 = stablehlo.dot_general %308, %163, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4x10xf32>, tensor<3x4x10x10xf32>) -> tensor<3x4x4x10xf32>
    %311 = stablehlo.transpose %310, dims = [0, 3, 1, 2] : (tensor<3x4x4x10xf32>) -> tensor<3x10x4x4xf32>
    %312 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %313 = stablehlo.multiply %309, %312 : tensor<3x4x10x10xf32>
    %314 = stablehlo.multiply %313, %159 : tensor<3x4x10x10xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%314 init: %cst_63) applies stablehlo.add across dimensions = [3] : (tensor<3x4x10x10xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %316 = stablehlo.reshape %315 : (tensor<3x4x10xf32>) -> tensor<3x4x10x1xf32>
    %317 = stablehlo.negate %316 : tensor<3x4x10x1xf32>
    %318 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2, 3] : (tensor<3x4x10x1xf32>) -> tensor<3x4x10x10xf32>
    %319 = stablehlo.divide %309, %318 : tensor<3x4x10x10xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %320 = stablehlo.reduce(%317 init: %cst_64) applies stablehlo.add across dimensions = [3] : (tensor<3x4x10x1xf32>, tensor<f32>) -> tensor<3x4x10xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2] : (tensor<3x4x10xf32>) -> tensor<3x4x10x10xf32>
    %322 = stablehlo.add %319, %321 : tensor<3x4x10x10xf32>
    %323 = stablehlo.multiply %322, %159 : tensor<3x4x10x10xf32>
    %324 = call @_where_11(%152#1, %152#2, %323) : (tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>, tensor<3x4x10x10xf32>) -> tensor<3x4x10x10xf32>
    %325 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %326 = stablehlo.divide %324, %325 : tensor<3x4x10x10xf32>
    %327 = stablehlo.dot_general %326, %142, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x10x10xf32>, tensor<3x10x4x4xf32>) -> tensor<3x4x10x4xf32>
    %328 = stablehlo.transpose %327, dims = [0, 2, 1, 3] : (tensor<3x4x10x4xf32>) -> tensor<3x10x4x4xf32>
    %329 = stablehlo.dot_general %326, %143, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x10x10xf32>, tensor<3x10x4x4xf32>) -> tensor<3x4x10x4xf32>
    %330 = stablehlo.transpose %329, dims = [0, 2, 1, 3] : (tensor<3x4x10x4xf32>) -> tensor<3x10x4x4xf32>
    %331 = stablehlo.reshape %311 : (tensor<3x10x4x4xf32>) -> tensor<3x10x16xf32>
    %332 = stablehlo.reshape %328 : (tensor<3x10x4x4xf32>) -> tensor<3x10x16xf32>
    %333 = stablehlo.reshape %330 : (tensor<3x10x4x4xf32>) -> tensor<3x10x16xf32>
    %334 = stablehlo.concatenate %333, %332, %331, dim = 2 : (tensor<3x10x16xf32>, tensor<3x10x16xf32>, tensor<3x10x16xf32>) -> tensor<3x10x48xf32>
    %335 = stablehlo.dot_general %334, %137, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<3x10x16xf32>) -> tensor<48x16xf32>
    %336 = stablehlo.transpose %335, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %337 = stablehlo.dot_general %334, %104#9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x10x48xf32>, tensor<16x48xf32>) -> tensor<3x10x16xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.reduce(%337 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %339 = stablehlo.reshape %338 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%339 init: %cst_66) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %341 = stablehlo.multiply %131, %337 : tensor<3x10x16xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<16xf32>
    %343 = stablehlo.reshape %342 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %344 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<3x10x16xf32>
    %345 = stablehlo.multiply %337, %344 : tensor<3x10x16xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.reduce(%343 init: %cst_68) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %347 = stablehlo.multiply %122, %345 : tensor<3x10x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %348 = stablehlo.reduce(%347 init: %cst_69) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %349 = stablehlo.reshape %348 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %350 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %351 = stablehlo.multiply %345, %350 : tensor<3x10x16xf32>
    %352 = stablehlo.multiply %349, %129 : tensor<3x10x1xf32>
    %353 = call @_var_9(%123#1, %123#2, %123#3, %123#4, %352) : (tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>, tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %354 = stablehlo.add %303, %353 : tensor<3x10x16xf32>
    %355 = stablehlo.negate %351 : tensor<3x10x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %356 = stablehlo.reduce(%355 init: %cst_70) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %357 = stablehlo.reshape %356 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %358 = stablehlo.add %354, %351 : tensor<3x10x16xf32>
    %cst_71 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %360 = stablehlo.divide %357, %359 : tensor<3x10x1xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %361 = stablehlo.reduce(%360 init: %cst_72) applies stablehlo.add across dimensions = [2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x16xf32>
    %363 = stablehlo.add %358, %362 : tensor<3x10x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %365 = stablehlo.reshape %364 : (tensor<10x16xf32>) -> tensor<1x10x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.reduce(%365 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<1x10x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %367 = stablehlo.pad %366, %cst_75, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<10x16xf32>, tensor<f32>) -> tensor<12x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %369 = "stablehlo.scatter"(%368, %111, %363) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %407 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %407 : tensor<f32>
    }) : (tensor<30x16xf32>, tensor<3x10x1xi32>, tensor<3x10x16xf32>) -> tensor<30x16xf32>
    %370 = stablehlo.add %254, %369 : tensor<30x16xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %372 = stablehlo.multiply %371, %259 : tensor<48x16xf32>
    %373 = stablehlo.subtract %arg0, %372 : tensor<48x16xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %375 = stablehlo.multiply %374, %257 : tensor<16xf32>
    %376 = stablehlo.subtract %arg1, %375 : tensor<16xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<30x16xf32>
    %378 = stablehlo.multiply %377, %370 : tensor<30x16xf32>
    %379 = stablehlo.subtract %arg2, %378 : tensor<30x16xf32>
    %cst_80 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %381 = stablehlo.multiply %380, %346 : tensor<16xf32>
    %382 = stablehlo.subtract %arg3, %381 : tensor<16xf32>
    %cst_81 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %384 = stablehlo.multiply %383, %340 : tensor<16xf32>
    %385 = stablehlo.subtract %arg4, %384 : tensor<16xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %387 = stablehlo.multiply %386, %286 : tensor<16xf32>
    %388 = stablehlo.subtract %arg5, %387 : tensor<16xf32>
    %cst_83 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %390 = stablehlo.multiply %389, %280 : tensor<16xf32>
    %391 = stablehlo.subtract %arg6, %390 : tensor<16xf32>
    %cst_84 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %393 = stablehlo.multiply %392, %305 : tensor<16x16xf32>
    %394 = stablehlo.subtract %arg7, %393 : tensor<16x16xf32>
    %cst_85 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %395 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %396 = stablehlo.multiply %395, %367 : tensor<12x16xf32>
    %397 = stablehlo.subtract %arg8, %396 : tensor<12x16xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %399 = stablehlo.multiply %398, %336 : tensor<16x48xf32>
    %400 = stablehlo.subtract %arg9, %399 : tensor<16x48xf32>
    %cst_87 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<16x48xf32>
    %402 = stablehlo.multiply %401, %276 : tensor<16x48xf32>
    %403 = stablehlo.subtract %arg10, %402 : tensor<16x48xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %405 = stablehlo.multiply %404, %274 : tensor<48xf32>
    %406 = stablehlo.subtract %arg11, %405 : tensor<48xf32>
    return %103, %373, %376, %379, %382, %385, %388, %391, %394, %397, %400, %403, %406 : tensor<f32>, tensor<48x16xf32>, tensor<16xf32>, tensor<30x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<12x16xf32>, tensor<16x48xf32>, tensor<16x48xf32>, tensor<48xf32>
  }
  func.func private @_var(%arg0: tensor<3x10x16xf32>, %arg1: tensor<i32>) -> tensor<3x10x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x10x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x10x16xf32>
    %6 = chlo.square %5 : tensor<3x10x16xf32> -> tensor<3x10x16xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<3x10x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10x1xf32>
    return %14 : tensor<3x10x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x10x1xf32>, %arg2: tensor<f32>) -> tensor<3x10x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x10x1xf32>
    return %2 : tensor<3x10x1xf32>
  }
  func.func private @tril(%arg0: tensor<10x10xi1>) -> tensor<10x10xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<10x10xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<10x10xi32>
    %2 = stablehlo.add %0, %1 : tensor<10x10xi32>
    %3 = stablehlo.iota dim = 1 : tensor<10x10xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<10x10xi32>, tensor<10x10xi32>) -> tensor<10x10xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<10x10xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<10x10xi1>, tensor<10x10xi1>
    return %6 : tensor<10x10xi1>
  }
  func.func private @_where_0(%arg0: tensor<10x10xi1>, %arg1: tensor<3x4x10x10xf32>, %arg2: tensor<f32>) -> tensor<3x4x10x10xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<10x10xi1>) -> tensor<3x4x10x10xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>
    return %3 : tensor<3x4x10x10xf32>
  }
  func.func private @log_softmax(%arg0: tensor<3x10x30xf32>) -> tensor<3x10x30xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x10x30xf32>, tensor<f32>) -> tensor<3x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3x10xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x30xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x10x30xf32>
    %6 = stablehlo.exponential %5 : tensor<3x10x30xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x10x30xf32>, tensor<f32>) -> tensor<3x10xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %9 = stablehlo.log %8 : tensor<3x10x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x30xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x10x30xf32>
    return %11 : tensor<3x10x30xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<3x10x30xf32>, %arg1: tensor<3x10x1xi32>) -> tensor<3x10x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x10x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x10x1xi32>, tensor<3x10x1xi32>) -> tensor<3x10x1xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x10x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x10x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x10x1xi1>, tensor<3x10x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x10x1xi32>) -> tensor<3x10x1x1xi32>
    %c_1 = stablehlo.constant dense<29> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x10x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<3x10x1x1xi32>, tensor<3x10x1x1xi32>) -> tensor<3x10x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<3x10x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<3x10x1x1xi32>, tensor<3x10x1x1xi32>) -> tensor<3x10x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<3x10x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<3x10x1x1xi1>, tensor<i1>) -> tensor<3x10x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<3x10x30xf32>, tensor<3x10x1x1xi32>) -> tensor<3x10x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3x10x1xi1>, tensor<3x10x1xf32>
    return %15 : tensor<3x10x1xf32>
  }
  func.func private @_var_1(%arg0: tensor<3x10x16xf32>, %arg1: tensor<i32>) -> (tensor<3x10x1xf32>, tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x10x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x10x16xf32>
    %6 = chlo.square %5 : tensor<3x10x16xf32> -> tensor<3x10x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x10x16xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x10x16xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<3x10x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where_2(%15, %14, %cst_5) : (tensor<i1>, tensor<3x10x1xf32>, tensor<f32>) -> (tensor<3x10x1xf32>, tensor<3x10x1xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<3x10x1xf32>, tensor<3x10x16xf32>, tensor<f32>, tensor<i1>, tensor<3x10x1xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<3x10x1xf32>, %arg2: tensor<f32>) -> (tensor<3x10x1xf32>, tensor<3x10x1xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x10x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    return %2, %3 : tensor<3x10x1xf32>, tensor<3x10x1xf32>
  }
  func.func private @tril_3(%arg0: tensor<10x10xi1>) -> tensor<10x10xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<10x10xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<10x10xi32>
    %2 = stablehlo.add %0, %1 : tensor<10x10xi32>
    %3 = stablehlo.iota dim = 1 : tensor<10x10xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<10x10xi32>, tensor<10x10xi32>) -> tensor<10x10xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<10x10xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<10x10xi1>, tensor<10x10xi1>
    return %6 : tensor<10x10xi1>
  }
  func.func private @_where_4(%arg0: tensor<10x10xi1>, %arg1: tensor<3x4x10x10xf32>, %arg2: tensor<f32>) -> (tensor<3x4x10x10xf32>, tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<10x10xi1>) -> tensor<3x4x10x10xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    return %3, %1, %4 : tensor<3x4x10x10xf32>, tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>
  }
  func.func private @log_softmax_5(%arg0: tensor<3x10x30xf32>) -> (tensor<3x10x30xf32>, tensor<3x10x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x10x30xf32>, tensor<f32>) -> tensor<3x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3x10xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x10x1xf32>) -> tensor<3x10x30xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x10x30xf32>
    %6 = stablehlo.exponential %5 : tensor<3x10x30xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x10x30xf32>, tensor<f32>) -> tensor<3x10xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    return %6, %8 : tensor<3x10x30xf32>, tensor<3x10x1xf32>
  }
  func.func private @take_along_axis_6(%arg0: tensor<3x10x1xi32>) -> tensor<3x10x1x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x10x1xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<3x10x1xi32>, tensor<3x10x1xi32>) -> tensor<3x10x1xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x10x1xi32>
    %3 = stablehlo.add %arg0, %2 : tensor<3x10x1xi32>
    %4 = stablehlo.select %1, %3, %arg0 : tensor<3x10x1xi1>, tensor<3x10x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x10x1xi32>) -> tensor<3x10x1x1xi32>
    return %5 : tensor<3x10x1x1xi32>
  }
  func.func private @take_along_axis_7(%arg0: tensor<3x10x1x1xi32>, %arg1: tensor<3x10x1xf32>) -> tensor<3x10x30xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10x30xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x10x30xf32>, tensor<3x10x1x1xi32>, tensor<3x10x1xf32>) -> tensor<3x10x30xf32>
    return %1 : tensor<3x10x30xf32>
  }
  func.func private @log_softmax_8(%arg0: tensor<3x10x30xf32>, %arg1: tensor<3x10x1xf32>, %arg2: tensor<3x10x30xf32>) -> tensor<3x10x30xf32> {
    %0 = stablehlo.negate %arg2 : tensor<3x10x30xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x10x30xf32>, tensor<f32>) -> tensor<3x10xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<3x10x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x30xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<3x10x30xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<3x10x30xf32>
    return %7 : tensor<3x10x30xf32>
  }
  func.func private @_var_9(%arg0: tensor<3x10x16xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<3x10x1xf32>, %arg4: tensor<3x10x1xf32>) -> tensor<3x10x16xf32> {
    %0 = call @_where_10(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<3x10x1xf32>, tensor<3x10x1xf32>) -> tensor<3x10x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3x10x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x16xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<3x10x16xf32>
    %6 = stablehlo.negate %5 : tensor<3x10x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<3x10x16xf32>, tensor<f32>) -> tensor<3x10xf32>
    %8 = stablehlo.reshape %7 : (tensor<3x10xf32>) -> tensor<3x10x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3x10x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<3x10x1xf32>, tensor<f32>) -> tensor<3x10xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x10xf32>) -> tensor<3x10x16xf32>
    %13 = stablehlo.add %5, %12 : tensor<3x10x16xf32>
    return %13 : tensor<3x10x16xf32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<3x10x1xf32>, %arg2: tensor<3x10x1xf32>) -> tensor<3x10x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10x1xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<3x10x1xf32>
    return %1 : tensor<3x10x1xf32>
  }
  func.func private @_where_11(%arg0: tensor<3x4x10x10xi1>, %arg1: tensor<3x4x10x10xf32>, %arg2: tensor<3x4x10x10xf32>) -> tensor<3x4x10x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x10x10xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<3x4x10x10xi1>, tensor<3x4x10x10xf32>
    return %1 : tensor<3x4x10x10xf32>
  }
}
