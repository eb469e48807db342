module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x2xi32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3x2x5xf32>) -> (tensor<3x2x5xf32> {jax.result_info = "result[0]"}, tensor<3x3x2x2xf32> {jax.result_info = "result[1]"}, tensor<3x2x5xf32> {jax.result_info = "result[2]"}, tensor<3x4x2xf32> {jax.result_info = "result[3]"}, tensor<3x2x5xf32> {jax.result_info = "result[4]"}, tensor<3x3x2x2xf32> {jax.result_info = "result[5]"}, tensor<3x2x5xf32> {jax.result_info = "result[6]"}, tensor<3x4x2xf32> {jax.result_info = "result[7]"}, tensor<3x4x5xf32> {jax.result_info = "result[8]"}, tensor<3x4x5xf32> {jax.result_info = "result[9]"}, tensor<3x4x5xf32> {jax.result_info = "result[10]"}, tensor<3x4x5xf32> {jax.result_info = "result[11]"}, tensor<3x4x5xf32> {jax.result_info = "result[12]"}, tensor<3x4x5xf32> {jax.result_info = "result[13]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x2xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %8 = stablehlo.add %arg2, %7 : tensor<3x2xi32>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %12 = stablehlo.concatenate %10, %11, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 5>}> : (tensor<3x4x5xf32>, tensor<3x2x2xi32>) -> tensor<3x2x5xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %15 = stablehlo.compare LT, %arg2, %14, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %17 = stablehlo.add %arg2, %16 : tensor<3x2xi32>
    %18 = stablehlo.select %15, %17, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %21 = stablehlo.concatenate %19, %20, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %22 = "stablehlo.gather"(%arg0, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 3], collapsed_slice_dims = [1], start_index_map = [1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x5xf32>, tensor<3x2x2xi32>) -> tensor<3x3x2x2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %24 = stablehlo.compare LT, %arg1, %23, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %26 = stablehlo.add %arg1, %25 : tensor<3x2xi32>
    %27 = stablehlo.select %24, %26, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %29 = "stablehlo.gather"(%arg0, %28) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 5>}> : (tensor<3x4x5xf32>, tensor<3x2x1xi32>) -> tensor<3x2x5xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %31 = stablehlo.compare LT, %arg2, %30, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %33 = stablehlo.add %arg2, %32 : tensor<3x2xi32>
    %34 = stablehlo.select %31, %33, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %36 = "stablehlo.gather"(%arg0, %35) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1>}> : (tensor<3x4x5xf32>, tensor<3x2x1xi32>) -> tensor<3x4x2xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %38 = stablehlo.compare LT, %arg1, %37, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_11 = stablehlo.constant dense<3> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %40 = stablehlo.add %arg1, %39 : tensor<3x2xi32>
    %41 = stablehlo.select %38, %40, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %43 = stablehlo.compare LT, %arg2, %42, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %45 = stablehlo.add %arg2, %44 : tensor<3x2xi32>
    %46 = stablehlo.select %43, %45, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %47 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %49 = stablehlo.concatenate %47, %48, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %c_14 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %50 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3x2x2xi32>
    %51 = stablehlo.compare GE, %49, %50, SIGNED : (tensor<3x2x2xi32>, tensor<3x2x2xi32>) -> tensor<3x2x2xi1>
    %52 = stablehlo.broadcast_in_dim %c_14, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<3x2x2xi32>
    %54 = stablehlo.compare LE, %49, %53, SIGNED : (tensor<3x2x2xi32>, tensor<3x2x2xi32>) -> tensor<3x2x2xi1>
    %55 = stablehlo.and %51, %54 : tensor<3x2x2xi1>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    %56 = stablehlo.reduce(%55 init: %c_16) applies stablehlo.and across dimensions = [2] : (tensor<3x2x2xi1>, tensor<i1>) -> tensor<3x2xi1>
    %57 = "stablehlo.gather"(%arg0, %49) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 5>}> : (tensor<3x4x5xf32>, tensor<3x2x2xi32>) -> tensor<3x2x5xf32>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x2xi1>) -> tensor<3x2x5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x5xf32>
    %60 = stablehlo.select %58, %57, %59 : tensor<3x2x5xi1>, tensor<3x2x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %62 = stablehlo.compare LT, %arg2, %61, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_18 = stablehlo.constant dense<4> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %64 = stablehlo.add %arg2, %63 : tensor<3x2xi32>
    %65 = stablehlo.select %62, %64, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %c_19 = stablehlo.constant dense<1> : tensor<i32>
    %67 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %68 = stablehlo.concatenate %66, %67, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %c_20 = stablehlo.constant dense<3> : tensor<2xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<3x2x2xi32>
    %70 = stablehlo.compare GE, %68, %69, SIGNED : (tensor<3x2x2xi32>, tensor<3x2x2xi32>) -> tensor<3x2x2xi1>
    %71 = stablehlo.broadcast_in_dim %c_20, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<3x2x2xi32>
    %73 = stablehlo.compare LE, %68, %72, SIGNED : (tensor<3x2x2xi32>, tensor<3x2x2xi32>) -> tensor<3x2x2xi1>
    %74 = stablehlo.and %70, %73 : tensor<3x2x2xi1>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %75 = stablehlo.reduce(%74 init: %c_22) applies stablehlo.and across dimensions = [2] : (tensor<3x2x2xi1>, tensor<i1>) -> tensor<3x2xi1>
    %76 = "stablehlo.gather"(%arg0, %68) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 3], collapsed_slice_dims = [1], start_index_map = [1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x5xf32>, tensor<3x2x2xi32>) -> tensor<3x3x2x2xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [1, 2] : (tensor<3x2xi1>) -> tensor<3x3x2x2xi1>
    %cst_23 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3x2x2xf32>
    %79 = stablehlo.select %77, %76, %78 : tensor<3x3x2x2xi1>, tensor<3x3x2x2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %81 = stablehlo.compare LT, %arg1, %80, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_25 = stablehlo.constant dense<4> : tensor<i32>
    %82 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %83 = stablehlo.add %arg1, %82 : tensor<3x2xi32>
    %84 = stablehlo.select %81, %83, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %c_26 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %87 = stablehlo.compare GE, %85, %86, SIGNED : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %88 = stablehlo.broadcast_in_dim %c_26, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<3x2x1xi32>
    %90 = stablehlo.compare LE, %85, %89, SIGNED : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %91 = stablehlo.and %87, %90 : tensor<3x2x1xi1>
    %c_28 = stablehlo.constant dense<true> : tensor<i1>
    %92 = stablehlo.reduce(%91 init: %c_28) applies stablehlo.and across dimensions = [2] : (tensor<3x2x1xi1>, tensor<i1>) -> tensor<3x2xi1>
    %93 = "stablehlo.gather"(%arg0, %85) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 5>}> : (tensor<3x4x5xf32>, tensor<3x2x1xi32>) -> tensor<3x2x5xf32>
    %94 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<3x2xi1>) -> tensor<3x2x5xi1>
    %cst_29 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2x5xf32>
    %96 = stablehlo.select %94, %93, %95 : tensor<3x2x5xi1>, tensor<3x2x5xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %97 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %98 = stablehlo.compare LT, %arg2, %97, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_31 = stablehlo.constant dense<5> : tensor<i32>
    %99 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %100 = stablehlo.add %arg2, %99 : tensor<3x2xi32>
    %101 = stablehlo.select %98, %100, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %c_32 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %103 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %104 = stablehlo.compare GE, %102, %103, SIGNED : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %105 = stablehlo.broadcast_in_dim %c_32, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<3x2x1xi32>
    %107 = stablehlo.compare LE, %102, %106, SIGNED : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %108 = stablehlo.and %104, %107 : tensor<3x2x1xi1>
    %c_34 = stablehlo.constant dense<true> : tensor<i1>
    %109 = stablehlo.reduce(%108 init: %c_34) applies stablehlo.and across dimensions = [2] : (tensor<3x2x1xi1>, tensor<i1>) -> tensor<3x2xi1>
    %110 = "stablehlo.gather"(%arg0, %102) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1>}> : (tensor<3x4x5xf32>, tensor<3x2x1xi32>) -> tensor<3x4x2xf32>
    %111 = stablehlo.broadcast_in_dim %109, dims = [0, 2] : (tensor<3x2xi1>) -> tensor<3x4x2xi1>
    %cst_35 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %113 = stablehlo.select %111, %110, %112 : tensor<3x4x2xi1>, tensor<3x4x2xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %114 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %115 = stablehlo.compare LT, %arg1, %114, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_37 = stablehlo.constant dense<3> : tensor<i32>
    %116 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %117 = stablehlo.add %arg1, %116 : tensor<3x2xi32>
    %118 = stablehlo.select %115, %117, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %119 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %120 = stablehlo.compare LT, %arg2, %119, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_39 = stablehlo.constant dense<4> : tensor<i32>
    %121 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %122 = stablehlo.add %arg2, %121 : tensor<3x2xi32>
    %123 = stablehlo.select %120, %122, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %124 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %125 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %126 = stablehlo.concatenate %124, %125, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %c_40 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
    %c_41 = stablehlo.constant dense<2147483647> : tensor<i32>
    %127 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %128 = stablehlo.minimum %c_40, %127 : tensor<2xi32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [2] : (tensor<2xi32>) -> tensor<3x2x2xi32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %130 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<3x2x2xi32>
    %131 = stablehlo.clamp %130, %126, %129 : tensor<3x2x2xi32>
    %132 = "stablehlo.scatter"(%arg0, %131, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x2xi32>, tensor<3x2x5xf32>) -> tensor<3x4x5xf32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %133 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %134 = stablehlo.compare LT, %arg1, %133, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_44 = stablehlo.constant dense<4> : tensor<i32>
    %135 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %136 = stablehlo.add %arg1, %135 : tensor<3x2xi32>
    %137 = stablehlo.select %134, %136, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %c_45 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_46 = stablehlo.constant dense<2147483647> : tensor<i32>
    %139 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %140 = stablehlo.minimum %c_45, %139 : tensor<1xi32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [2] : (tensor<1xi32>) -> tensor<3x2x1xi32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %142 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %143 = stablehlo.clamp %142, %138, %141 : tensor<3x2x1xi32>
    %144 = "stablehlo.scatter"(%arg0, %143, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x1xi32>, tensor<3x2x5xf32>) -> tensor<3x4x5xf32>
    %145 = stablehlo.slice %arg3 [0:3, 0:1, 0:2] : (tensor<3x2x5xf32>) -> tensor<3x1x2xf32>
    %146 = stablehlo.reshape %145 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %147 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %148 = stablehlo.compare LT, %arg1, %147, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_49 = stablehlo.constant dense<5> : tensor<i32>
    %149 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %150 = stablehlo.add %arg1, %149 : tensor<3x2xi32>
    %151 = stablehlo.select %148, %150, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %153 = stablehlo.broadcast_in_dim %146, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x4x2xf32>
    %c_50 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
    %154 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %155 = stablehlo.minimum %c_50, %154 : tensor<1xi32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [2] : (tensor<1xi32>) -> tensor<3x2x1xi32>
    %c_52 = stablehlo.constant dense<0> : tensor<i32>
    %157 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<3x2x1xi32>
    %158 = stablehlo.clamp %157, %152, %156 : tensor<3x2x1xi32>
    %159 = "stablehlo.scatter"(%arg0, %158, %153) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x1xi32>, tensor<3x4x2xf32>) -> tensor<3x4x5xf32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %160 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %161 = stablehlo.compare LT, %arg1, %160, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_54 = stablehlo.constant dense<3> : tensor<i32>
    %162 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %163 = stablehlo.add %arg1, %162 : tensor<3x2xi32>
    %164 = stablehlo.select %161, %163, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %c_55 = stablehlo.constant dense<0> : tensor<i32>
    %165 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %166 = stablehlo.compare LT, %arg2, %165, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_56 = stablehlo.constant dense<4> : tensor<i32>
    %167 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %168 = stablehlo.add %arg2, %167 : tensor<3x2xi32>
    %169 = stablehlo.select %166, %168, %arg2 : tensor<3x2xi1>, tensor<3x2xi32>
    %170 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %172 = stablehlo.concatenate %170, %171, dim = 2 : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x2xi32>
    %173 = "stablehlo.scatter"(%arg0, %172, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x2xi32>, tensor<3x2x5xf32>) -> tensor<3x4x5xf32>
    %c_57 = stablehlo.constant dense<0> : tensor<i32>
    %174 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %175 = stablehlo.compare LT, %arg1, %174, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_58 = stablehlo.constant dense<4> : tensor<i32>
    %176 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %177 = stablehlo.add %arg1, %176 : tensor<3x2xi32>
    %178 = stablehlo.select %175, %177, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %180 = "stablehlo.scatter"(%arg0, %179, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x1xi32>, tensor<3x2x5xf32>) -> tensor<3x4x5xf32>
    %181 = stablehlo.slice %arg3 [0:3, 0:1, 0:2] : (tensor<3x2x5xf32>) -> tensor<3x1x2xf32>
    %182 = stablehlo.reshape %181 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %183 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %184 = stablehlo.compare LT, %arg1, %183, SIGNED : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %c_60 = stablehlo.constant dense<5> : tensor<i32>
    %185 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %186 = stablehlo.add %arg1, %185 : tensor<3x2xi32>
    %187 = stablehlo.select %184, %186, %arg1 : tensor<3x2xi1>, tensor<3x2xi32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<3x2xi32>) -> tensor<3x2x1xi32>
    %189 = stablehlo.broadcast_in_dim %182, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x4x2xf32>
    %190 = "stablehlo.scatter"(%arg0, %188, %189) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %191 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %191 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x2x1xi32>, tensor<3x4x2xf32>) -> tensor<3x4x5xf32>
    return %13, %22, %29, %36, %60, %79, %96, %113, %132, %144, %159, %173, %180, %190 : tensor<3x2x5xf32>, tensor<3x3x2x2xf32>, tensor<3x2x5xf32>, tensor<3x4x2xf32>, tensor<3x2x5xf32>, tensor<3x3x2x2xf32>, tensor<3x2x5xf32>, tensor<3x4x2xf32>, tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x5xf32>
  }
}
