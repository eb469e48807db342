module @jit_transformer_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<30x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<12x16xf32>, %arg9: tensor<16x48xf32>, %arg10: tensor<16x48xf32>, %arg11: tensor<48xf32>, %arg12: tensor<2x12xi32>) -> (tensor<2x12x30xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x12xi32>
    %1 = stablehlo.compare LT, %arg12, %0, SIGNED : (tensor<2x12xi32>, tensor<2x12xi32>) -> tensor<2x12xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x12xi32>
    %3 = stablehlo.add %arg12, %2 : tensor<2x12xi32>
    %4 = stablehlo.select %1, %3, %arg12 : tensor<2x12xi1>, tensor<2x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x12xi32>) -> tensor<2x12x1xi32>
    %6 = "stablehlo.gather"(%arg2, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<30x16xf32>, tensor<2x12x1xi32>) -> tensor<2x12x16xf32>
    %7 = stablehlo.broadcast_in_dim %arg8, dims = [1, 2] : (tensor<12x16xf32>) -> tensor<1x12x16xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x12x16xf32>) -> tensor<2x12x16xf32>
    %9 = stablehlo.add %6, %8 : tensor<2x12x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x12x16xf32>, tensor<f32>) -> tensor<2x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<2x12xf32>) -> tensor<2x12x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<2x12x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %15 = stablehlo.subtract %9, %14 : tensor<2x12x16xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %16 = call @_var(%9, %c_2) : (tensor<2x12x16xf32>, tensor<i32>) -> tensor<2x12x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x12x1xf32>
    %19 = stablehlo.rsqrt %18 : tensor<2x12x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %21 = stablehlo.multiply %15, %20 : tensor<2x12x16xf32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %24 = stablehlo.multiply %21, %23 : tensor<2x12x16xf32>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %27 = stablehlo.add %24, %26 : tensor<2x12x16xf32>
    %28 = stablehlo.dot_general %27, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12x16xf32>, tensor<16x48xf32>) -> tensor<2x12x48xf32>
    %29 = stablehlo.slice %28 [0:2, 0:12, 0:16] : (tensor<2x12x48xf32>) -> tensor<2x12x16xf32>
    %30 = stablehlo.slice %28 [0:2, 0:12, 16:32] : (tensor<2x12x48xf32>) -> tensor<2x12x16xf32>
    %31 = stablehlo.slice %28 [0:2, 0:12, 32:48] : (tensor<2x12x48xf32>) -> tensor<2x12x16xf32>
    %32 = stablehlo.reshape %29 : (tensor<2x12x16xf32>) -> tensor<2x12x4x4xf32>
    %33 = stablehlo.reshape %30 : (tensor<2x12x16xf32>) -> tensor<2x12x4x4xf32>
    %34 = stablehlo.reshape %31 : (tensor<2x12x16xf32>) -> tensor<2x12x4x4xf32>
    %35 = stablehlo.dot_general %32, %33, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x12x4x4xf32>, tensor<2x12x4x4xf32>) -> tensor<2x4x12x12xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %36 = stablehlo.sqrt %cst_4 : tensor<f32>
    %37 = stablehlo.convert %36 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2x4x12x12xf32>
    %39 = stablehlo.divide %35, %38 : tensor<2x4x12x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %41 = call @tril(%40) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %42 = call @_where_0(%41, %39, %cst_6) : (tensor<12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) -> tensor<2x4x12x12xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x12x12xf32>, tensor<f32>) -> tensor<2x4x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x12xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<2x4x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %48 = stablehlo.subtract %42, %47 : tensor<2x4x12x12xf32>
    %49 = stablehlo.exponential %48 : tensor<2x4x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<2x4x12x12xf32>, tensor<f32>) -> tensor<2x4x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %53 = stablehlo.divide %49, %52 : tensor<2x4x12x12xf32>
    %54 = stablehlo.dot_general %34, %53, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x12x4x4xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x4x12xf32>
    %55 = stablehlo.transpose %54, dims = [0, 3, 1, 2] : (tensor<2x4x4x12xf32>) -> tensor<2x12x4x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<2x12x4x4xf32>) -> tensor<2x12x16xf32>
    %57 = stablehlo.dot_general %56, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12x16xf32>, tensor<16x16xf32>) -> tensor<2x12x16xf32>
    %58 = stablehlo.add %9, %57 : tensor<2x12x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<2x12x16xf32>, tensor<f32>) -> tensor<2x12xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<2x12xf32>) -> tensor<2x12x1xf32>
    %cst_11 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %62 = stablehlo.divide %60, %61 : tensor<2x12x1xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %64 = stablehlo.subtract %58, %63 : tensor<2x12x16xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %65 = call @_var(%58, %c_12) : (tensor<2x12x16xf32>, tensor<i32>) -> tensor<2x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %67 = stablehlo.add %65, %66 : tensor<2x12x1xf32>
    %68 = stablehlo.rsqrt %67 : tensor<2x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %70 = stablehlo.multiply %64, %69 : tensor<2x12x16xf32>
    %71 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %73 = stablehlo.multiply %70, %72 : tensor<2x12x16xf32>
    %74 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %76 = stablehlo.add %73, %75 : tensor<2x12x16xf32>
    %77 = stablehlo.dot_general %76, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12x16xf32>, tensor<16x48xf32>) -> tensor<2x12x48xf32>
    %78 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<2x12x48xf32>
    %80 = stablehlo.add %77, %79 : tensor<2x12x48xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x12x48xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<2x12x48xf32>
    %83 = stablehlo.negate %80 : tensor<2x12x48xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x12x48xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<2x12x48xf32>
    %86 = chlo.erfc %85 : tensor<2x12x48xf32> -> tensor<2x12x48xf32>
    %87 = stablehlo.multiply %82, %86 : tensor<2x12x48xf32>
    %88 = stablehlo.dot_general %87, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12x48xf32>, tensor<48x16xf32>) -> tensor<2x12x16xf32>
    %89 = stablehlo.add %58, %88 : tensor<2x12x16xf32>
    %90 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %92 = stablehlo.add %89, %91 : tensor<2x12x16xf32>
    %93 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<30x16xf32>) -> tensor<16x30xf32>
    %94 = stablehlo.dot_general %92, %93, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12x16xf32>, tensor<16x30xf32>) -> tensor<2x12x30xf32>
    return %94 : tensor<2x12x30xf32>
  }
  func.func private @_var(%arg0: tensor<2x12x16xf32>, %arg1: tensor<i32>) -> tensor<2x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x12x16xf32>, tensor<f32>) -> tensor<2x12xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x12xf32>) -> tensor<2x12x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x12x16xf32>
    %6 = chlo.square %5 : tensor<2x12x16xf32> -> tensor<2x12x16xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x12x16xf32>, tensor<f32>) -> tensor<2x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x12xf32>) -> tensor<2x12x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x12x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x12x1xf32>, tensor<f32>) -> tensor<2x12x1xf32>
    return %14 : tensor<2x12x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x12x1xf32>, %arg2: tensor<f32>) -> tensor<2x12x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x12x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x12x1xf32>
    return %2 : tensor<2x12x1xf32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where_0(%arg0: tensor<12x12xi1>, %arg1: tensor<2x4x12x12xf32>, %arg2: tensor<f32>) -> tensor<2x4x12x12xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<2x4x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x12x12xi1>, tensor<2x4x12x12xf32>
    return %3 : tensor<2x4x12x12xf32>
  }
}
