module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6x7xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xi32>) -> (tensor<5x6x7xf32> {jax.result_info = "result[0]"}, tensor<5x5x7xf32> {jax.result_info = "result[1]"}, tensor<5x6x5xf32> {jax.result_info = "result[2]"}, tensor<5x6x7xf32> {jax.result_info = "result[3]"}, tensor<5x6x7xf32> {jax.result_info = "result[4]"}, tensor<4x6x7xf32> {jax.result_info = "result[5]"}, tensor<4x6xf32> {jax.result_info = "result[6]"}, tensor<5x4x4xf32> {jax.result_info = "result[7]"}, tensor<5x6x4xf32> {jax.result_info = "result[8]"}, tensor<7xf32> {jax.result_info = "result[9]"}, tensor<7xf32> {jax.result_info = "result[10]"}, tensor<4x7xf32> {jax.result_info = "result[11]"}, tensor<4x2x2xf32> {jax.result_info = "result[12]"}, tensor<2x2x3xf32> {jax.result_info = "result[13]"}, tensor<5x6x7xf32> {jax.result_info = "result[14]"}, tensor<4xf32> {jax.result_info = "result[15]"}, tensor<5x6x7xf32> {jax.result_info = "result[16]"}) {
    %c = stablehlo.constant dense<[-9, -1, 0, 4, 40]> : tensor<5xi32>
    %0 = call @_take(%arg0, %c) : (tensor<5x6x7xf32>, tensor<5xi32>) -> tensor<5x6x7xf32>
    %1 = call @_take_0(%arg0, %c) : (tensor<5x6x7xf32>, tensor<5xi32>) -> tensor<5x5x7xf32>
    %2 = call @_take_1(%arg0, %c) : (tensor<5x6x7xf32>, tensor<5xi32>) -> tensor<5x6x5xf32>
    %3 = call @_take_3(%arg0, %c) : (tensor<5x6x7xf32>, tensor<5xi32>) -> tensor<5x6x7xf32>
    %4 = call @argsort(%arg0) : (tensor<5x6x7xf32>) -> tensor<5x6x7xi32>
    %5 = call @take_along_axis(%arg0, %4) : (tensor<5x6x7xf32>, tensor<5x6x7xi32>) -> tensor<5x6x7xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %7 = stablehlo.compare LT, %arg1, %6, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %9 = stablehlo.add %arg1, %8 : tensor<4xi32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<4xi1>, tensor<4xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %12 = "stablehlo.gather"(%arg0, %11) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 7>}> : (tensor<5x6x7xf32>, tensor<4x1xi32>) -> tensor<4x6x7xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %14 = stablehlo.compare LT, %arg1, %13, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %16 = stablehlo.add %arg1, %15 : tensor<4xi32>
    %17 = stablehlo.select %14, %16, %arg1 : tensor<4xi1>, tensor<4xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %19 = stablehlo.compare LT, %arg2, %18, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_5 = stablehlo.constant dense<7> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %21 = stablehlo.add %arg2, %20 : tensor<4xi32>
    %22 = stablehlo.select %19, %21, %arg2 : tensor<4xi1>, tensor<4xi32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %25 = stablehlo.concatenate %23, %24, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %26 = "stablehlo.gather"(%arg0, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 1>}> : (tensor<5x6x7xf32>, tensor<4x2xi32>) -> tensor<4x6xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %30 = stablehlo.compare LT, %27, %29, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %32 = stablehlo.add %27, %31 : tensor<4x1xi32>
    %33 = stablehlo.select %30, %32, %27 : tensor<4x1xi1>, tensor<4x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1x4xi32>
    %35 = stablehlo.compare LT, %28, %34, SIGNED : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi1>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1x4xi32>
    %37 = stablehlo.add %28, %36 : tensor<1x4xi32>
    %38 = stablehlo.select %35, %37, %28 : tensor<1x4xi1>, tensor<1x4xi32>
    %39 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x4xi32>
    %40 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<4x4xi32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %43 = stablehlo.concatenate %41, %42, dim = 2 : (tensor<4x4x1xi32>, tensor<4x4x1xi32>) -> tensor<4x4x2xi32>
    %44 = "stablehlo.gather"(%arg0, %43) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1, 1>}> : (tensor<5x6x7xf32>, tensor<4x4x2xi32>) -> tensor<5x4x4xf32>
    %45 = stablehlo.slice %arg0 [0:5, 0:6, 0:7:2] : (tensor<5x6x7xf32>) -> tensor<5x6x4xf32>
    %46 = stablehlo.reverse %45, dims = [2] : tensor<5x6x4xf32>
    %47 = stablehlo.slice %arg0 [1:2, 2:3, 0:7] : (tensor<5x6x7xf32>) -> tensor<1x1x7xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x1x7xf32>) -> tensor<7xf32>
    %49 = stablehlo.slice %arg1 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %50 = stablehlo.reshape %49 : (tensor<1xi32>) -> tensor<i32>
    %c_10 = stablehlo.constant dense<-1> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<-1> : tensor<i32>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %52 = stablehlo.add %c_12, %c_13 : tensor<i32>
    %c_14 = stablehlo.constant dense<-1> : tensor<i32>
    %53 = stablehlo.select %51, %52, %c_14 : tensor<i1>, tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.compare LT, %50, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<6> : tensor<i32>
    %55 = stablehlo.add %50, %c_16 : tensor<i32>
    %56 = stablehlo.select %54, %55, %50 : tensor<i1>, tensor<i32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %57 = stablehlo.compare LT, %c_17, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<7> : tensor<i32>
    %58 = stablehlo.add %c_19, %c_20 : tensor<i32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.select %57, %58, %c_21 : tensor<i1>, tensor<i32>
    %60 = stablehlo.dynamic_slice %arg0, %53, %56, %59, sizes = [1, 1, 7] : (tensor<5x6x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x1x7xf32>) -> tensor<7xf32>
    %62 = stablehlo.slice %arg0 [0:4, 0:6, 0:7] : (tensor<5x6x7xf32>) -> tensor<4x6x7xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %64 = stablehlo.compare LT, %arg1, %63, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_23 = stablehlo.constant dense<6> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %66 = stablehlo.add %arg1, %65 : tensor<4xi32>
    %67 = stablehlo.select %64, %66, %arg1 : tensor<4xi1>, tensor<4xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %68 = stablehlo.compare LT, %c_24, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %c_27 = stablehlo.constant dense<7> : tensor<i32>
    %69 = stablehlo.add %c_26, %c_27 : tensor<i32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.select %68, %69, %c_28 : tensor<i1>, tensor<i32>
    %71 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %73 = stablehlo.concatenate %71, %72, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %74 = "stablehlo.gather"(%62, %73) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1, 7>}> : (tensor<4x6x7xf32>, tensor<4x2xi32>) -> tensor<4x1x7xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x1x7xf32>) -> tensor<4x7xf32>
    %76 = stablehlo.slice %arg0 [0:4, 0:6, 0:7] : (tensor<5x6x7xf32>) -> tensor<4x6x7xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %78 = stablehlo.compare LT, %arg1, %77, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_30 = stablehlo.constant dense<6> : tensor<i32>
    %79 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %80 = stablehlo.add %arg1, %79 : tensor<4xi32>
    %81 = stablehlo.select %78, %80, %arg1 : tensor<4xi1>, tensor<4xi32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %c_31 = stablehlo.constant dense<1> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %84 = stablehlo.concatenate %82, %83, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %85 = "stablehlo.gather"(%76, %84) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 2, 2>}> : (tensor<4x6x7xf32>, tensor<4x2xi32>) -> tensor<4x2x2xf32>
    %86 = stablehlo.slice %arg1 [2:3] : (tensor<4xi32>) -> tensor<1xi32>
    %87 = stablehlo.reshape %86 : (tensor<1xi32>) -> tensor<i32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %88 = stablehlo.compare LT, %87, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_33 = stablehlo.constant dense<5> : tensor<i32>
    %89 = stablehlo.add %87, %c_33 : tensor<i32>
    %90 = stablehlo.select %88, %89, %87 : tensor<i1>, tensor<i32>
    %c_34 = stablehlo.constant dense<3> : tensor<i32>
    %c_35 = stablehlo.constant dense<99> : tensor<i32>
    %91 = stablehlo.dynamic_slice %arg0, %90, %c_34, %c_35, sizes = [2, 2, 3] : (tensor<5x6x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x3xf32>
    %92 = stablehlo.slice %arg1 [1:2] : (tensor<4xi32>) -> tensor<1xi32>
    %93 = stablehlo.reshape %92 : (tensor<1xi32>) -> tensor<i32>
    %94 = call @_roll_dynamic(%arg0, %93) : (tensor<5x6x7xf32>, tensor<i32>) -> tensor<5x6x7xf32>
    %95 = stablehlo.slice %arg0 [0:1, 0:1, 0:4] : (tensor<5x6x7xf32>) -> tensor<1x1x4xf32>
    %96 = stablehlo.reshape %95 : (tensor<1x1x4xf32>) -> tensor<4xf32>
    %97 = stablehlo.slice %arg0 [1:2, 0:1, 0:4] : (tensor<5x6x7xf32>) -> tensor<1x1x4xf32>
    %98 = stablehlo.reshape %97 : (tensor<1x1x4xf32>) -> tensor<4xf32>
    %99 = stablehlo.slice %arg0 [2:3, 0:1, 0:4] : (tensor<5x6x7xf32>) -> tensor<1x1x4xf32>
    %100 = stablehlo.reshape %99 : (tensor<1x1x4xf32>) -> tensor<4xf32>
    %101 = stablehlo.slice %arg0 [3:4, 0:1, 0:4] : (tensor<5x6x7xf32>) -> tensor<1x1x4xf32>
    %102 = stablehlo.reshape %101 : (tensor<1x1x4xf32>) -> tensor<4xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %c_37 = stablehlo.constant dense<3> : tensor<i32>
    %103 = call @clip(%arg1, %c_36, %c_37) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
    %104 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %105 = stablehlo.broadcast_in_dim %98, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %106 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %107 = stablehlo.broadcast_in_dim %102, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %108 = stablehlo.concatenate %104, %105, %106, %107, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %109 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %110 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %111 = stablehlo.compare LT, %103, %110, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_39 = stablehlo.constant dense<4> : tensor<i32>
    %112 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %113 = stablehlo.add %103, %112 : tensor<4xi32>
    %114 = stablehlo.select %111, %113, %103 : tensor<4xi1>, tensor<4xi32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %115 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %116 = stablehlo.compare LT, %109, %115, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_41 = stablehlo.constant dense<4> : tensor<i32>
    %117 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %118 = stablehlo.add %109, %117 : tensor<4xi32>
    %119 = stablehlo.select %116, %118, %109 : tensor<4xi1>, tensor<4xi32>
    %120 = stablehlo.broadcast_in_dim %114, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %121 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %122 = stablehlo.concatenate %120, %121, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %123 = "stablehlo.gather"(%108, %122) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<4x2xi32>) -> tensor<4xf32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %124 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %125 = stablehlo.compare LT, %arg1, %124, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_43 = stablehlo.constant dense<5> : tensor<i32>
    %126 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %127 = stablehlo.add %arg1, %126 : tensor<4xi32>
    %128 = stablehlo.select %125, %127, %arg1 : tensor<4xi1>, tensor<4xi32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %129 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %130 = stablehlo.compare LT, %arg2, %129, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_45 = stablehlo.constant dense<7> : tensor<i32>
    %131 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %132 = stablehlo.add %arg2, %131 : tensor<4xi32>
    %133 = stablehlo.select %130, %132, %arg2 : tensor<4xi1>, tensor<4xi32>
    %134 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %135 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %136 = stablehlo.concatenate %134, %135, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %137 = "stablehlo.gather"(%arg0, %136) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 1>}> : (tensor<5x6x7xf32>, tensor<4x2xi32>) -> tensor<4x6xf32>
    %138 = stablehlo.sine %137 : tensor<4x6xf32>
    %139 = stablehlo.cosine %137 : tensor<4x6xf32>
    %140:2 = call @_take_5(%arg0, %arg1) : (tensor<5x6x7xf32>, tensor<4xi32>) -> (tensor<5x4x7xf32>, tensor<4x1xi32>)
    %141 = stablehlo.slice %140#0 [0:1, 0:4, 0:6] : (tensor<5x4x7xf32>) -> tensor<1x4x6xf32>
    %142 = stablehlo.reshape %141 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    %143 = stablehlo.multiply %138, %142 : tensor<4x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %146 = stablehlo.multiply %138, %145 : tensor<4x6xf32>
    %147 = stablehlo.multiply %145, %142 : tensor<4x6xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [1, 2] : (tensor<4x6xf32>) -> tensor<1x4x6xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148, %cst_47, low = [0, 0, 0], high = [4, 0, 1], interior = [0, 0, 0] : (tensor<1x4x6xf32>, tensor<f32>) -> tensor<5x4x7xf32>
    %150 = call @_take_7(%140#1, %149) : (tensor<4x1xi32>, tensor<5x4x7xf32>) -> tensor<5x6x7xf32>
    %151 = stablehlo.multiply %147, %139 : tensor<4x6xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %153 = "stablehlo.scatter"(%152, %136, %151) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 2], scatter_dims_to_operand_dims = [0, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %155 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %155 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<4x2xi32>, tensor<4x6xf32>) -> tensor<5x6x7xf32>
    %154 = stablehlo.add %150, %153 : tensor<5x6x7xf32>
    return %0, %1, %2, %3, %5, %12, %26, %44, %46, %48, %61, %75, %85, %91, %94, %123, %154 : tensor<5x6x7xf32>, tensor<5x5x7xf32>, tensor<5x6x5xf32>, tensor<5x6x7xf32>, tensor<5x6x7xf32>, tensor<4x6x7xf32>, tensor<4x6xf32>, tensor<5x4x4xf32>, tensor<5x6x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<4x7xf32>, tensor<4x2x2xf32>, tensor<2x2x3xf32>, tensor<5x6x7xf32>, tensor<4xf32>, tensor<5x6x7xf32>
  }
  func.func private @_take(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5xi32>) -> tensor<5x6x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 7>}> : (tensor<5x6x7xf32>, tensor<5x1xi32>) -> tensor<5x6x7xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi1>) -> tensor<5x6x7xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<5x6x7xi1>, tensor<5x6x7xf32>
    return %16 : tensor<5x6x7xf32>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xi32>, %arg2: tensor<5xi32>) -> tensor<5xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi32>
    return %0 : tensor<5xi32>
  }
  func.func private @_take_0(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5xi32>) -> tensor<5x5x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1, 7>}> : (tensor<5x6x7xf32>, tensor<5x1xi32>) -> tensor<5x5x7xf32>
    return %1 : tensor<5x5x7xf32>
  }
  func.func private @_take_1(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5xi32>) -> tensor<5x6x5xf32> {
    %c = stablehlo.constant dense<7> : tensor<i32>
    %0 = call @remainder(%arg1, %c) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %2 = "stablehlo.gather"(%arg0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 5, 6, 1>}> : (tensor<5x6x7xf32>, tensor<5x1xi32>) -> tensor<5x6x5xf32>
    return %2 : tensor<5x6x5xf32>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<5xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where_2(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.compare NE, %3, %4, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %7 = stablehlo.compare LT, %3, %6, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %10 = stablehlo.compare NE, %7, %9, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %11 = stablehlo.and %10, %5 : tensor<5xi1>
    %12 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %13 = stablehlo.add %3, %12 : tensor<5xi32>
    %14 = stablehlo.select %11, %13, %3 : tensor<5xi1>, tensor<5xi32>
    return %14 : tensor<5xi32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_3(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5xi32>) -> tensor<5x6x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 7>}> : (tensor<5x6x7xf32>, tensor<5x1xi32>) -> tensor<5x6x7xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi1>) -> tensor<5x6x7xi1>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<5x6x7xi1>, tensor<5x6x7xf32>
    return %16 : tensor<5x6x7xf32>
  }
  func.func private @argsort(%arg0: tensor<5x6x7xf32>) -> tensor<5x6x7xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<5x6x7xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<5x6x7xf32>, tensor<5x6x7xi32>) -> (tensor<5x6x7xf32>, tensor<5x6x7xi32>)
    return %1#1 : tensor<5x6x7xi32>
  }
  func.func private @take_along_axis(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5x6x7xi32>) -> tensor<5x6x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x6x7xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5x6x7xi32>, tensor<5x6x7xi32>) -> tensor<5x6x7xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x6x7xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5x6x7xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5x6x7xi1>, tensor<5x6x7xi32>
    %5 = stablehlo.reshape %4 : (tensor<5x6x7xi32>) -> tensor<5x6x7x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x6x7x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x6x7x1xi32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<5x6x7x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x6x7x1xi32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x6x7x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<5x6x7x1xi1>, tensor<i1>) -> tensor<5x6x7xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0, 2], start_indices_batching_dims = [0, 2], start_index_map = [1], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<5x6x7xf32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<5x6x7xi1>, tensor<5x6x7xf32>
    return %15 : tensor<5x6x7xf32>
  }
  func.func private @_roll_dynamic(%arg0: tensor<5x6x7xf32>, %arg1: tensor<i32>) -> tensor<5x6x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xi32>) -> tensor<1xi32>
    %2 = stablehlo.reshape %1 : (tensor<1xi32>) -> tensor<i32>
    %c = stablehlo.constant dense<6> : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.maximum %c, %c_0 : tensor<i32>
    %4 = call @remainder_4(%2, %3) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %5 = stablehlo.concatenate %arg0, %arg0, dim = 1 : (tensor<5x6x7xf32>, tensor<5x6x7xf32>) -> tensor<5x12x7xf32>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %6 = stablehlo.subtract %c_1, %4 : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %6, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<12> : tensor<i32>
    %8 = stablehlo.add %6, %c_3 : tensor<i32>
    %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.dynamic_slice %5, %c_4, %9, %c_5, sizes = [5, 6, 7] : (tensor<5x12x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x6x7xf32>
    return %10 : tensor<5x6x7xf32>
  }
  func.func private @remainder_4(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where_2(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare NE, %2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %2, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %7 = stablehlo.and %6, %3 : tensor<i1>
    %8 = stablehlo.add %2, %1 : tensor<i32>
    %9 = stablehlo.select %7, %8, %2 : tensor<i1>, tensor<i32>
    return %9 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<4xi32>
    return %5 : tensor<4xi32>
  }
  func.func private @_take_5(%arg0: tensor<5x6x7xf32>, %arg1: tensor<4xi32>) -> (tensor<5x4x7xf32>, tensor<4x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4xi32>
    %4 = call @_where_6(%1, %3, %arg1) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<4x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<4x1xi1>, tensor<i1>) -> tensor<4xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1, 7>}> : (tensor<5x6x7xf32>, tensor<4x1xi32>) -> tensor<5x4x7xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xi1>) -> tensor<5x4x7xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4x7xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<5x4x7xi1>, tensor<5x4x7xf32>
    return %16, %5 : tensor<5x4x7xf32>, tensor<4x1xi32>
  }
  func.func private @_where_6(%arg0: tensor<4xi1>, %arg1: tensor<4xi32>, %arg2: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xi32>
    return %0 : tensor<4xi32>
  }
  func.func private @_take_7(%arg0: tensor<4x1xi32>, %arg1: tensor<5x4x7xf32>) -> tensor<5x6x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<4x1xi32>, tensor<5x4x7xf32>) -> tensor<5x6x7xf32>
    return %1 : tensor<5x6x7xf32>
  }
}
