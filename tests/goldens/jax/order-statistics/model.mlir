module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x13xf32>, %arg1: tensor<20xi32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<4x4xi32> {jax.result_info = "result[1]"}, tensor<3xi32> {jax.result_info = "result[2][0]"}, tensor<3xi32> {jax.result_info = "result[2][1]"}, tensor<4xf32> {jax.result_info = "result[3]"}, tensor<3x13xf32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}, tensor<8xi32> {jax.result_info = "result[6][0]"}, tensor<20xi32> {jax.result_info = "result[6][1]"}, tensor<8xi32> {jax.result_info = "result[6][2]"}, tensor<6xi32> {jax.result_info = "result[7][0]"}, tensor<13xi32> {jax.result_info = "result[8]"}, tensor<5xf32> {jax.result_info = "result[9]"}, tensor<6xi32> {jax.result_info = "result[10]"}, tensor<13xi32> {jax.result_info = "result[11]"}, tensor<20xi1> {jax.result_info = "result[12]"}) {
    %cst = stablehlo.constant dense<[1.000000e-01, 5.000000e-01, 0.899999976]> : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<[-2.000000e+00, 2.000000e+00]> : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<[-1.000000e+00, 0.000000e+00, 1.000000e+00]> : tensor<3xf32>
    %c = stablehlo.constant dense<[1, 3]> : tensor<2xi32>
    %0:3 = call @_unique_sorted_mask(%arg1) : (tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi32>)
    %1 = call @cumsum(%0#1) : (tensor<20xi1>) -> tensor<20xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_4 = stablehlo.constant dense<8> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %6 = stablehlo.add %1, %5 : tensor<20xi32>
    %7 = stablehlo.select %4, %6, %1 : tensor<20xi1>, tensor<20xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %10 = "stablehlo.scatter"(%2, %8, %9) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %151 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %151 : tensor<i32>
    }) : (tensor<8xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<8xi32>
    %11 = call @cumsum_1(%10) : (tensor<8xi32>) -> tensor<8xi32>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %12 = call @floor_divide(%11, %c_6) : (tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %c_7 = stablehlo.constant dense<20> : tensor<i32>
    %13 = call @remainder(%12, %c_7) : (tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %14 = stablehlo.convert %0#1 : (tensor<20xi1>) -> tensor<20xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.reduce(%14 init: %c_8) applies stablehlo.add across dimensions = [0] : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.iota dim = 0 : tensor<8xi32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xi32>) -> tensor<8xi32>
    %19 = stablehlo.compare GE, %17, %18, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %20 = call @_where_4(%19, %c_9, %13) : (tensor<8xi1>, tensor<i32>, tensor<8xi32>) -> tensor<8xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %22 = stablehlo.compare LT, %20, %21, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_11 = stablehlo.constant dense<20> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %24 = stablehlo.add %20, %23 : tensor<8xi32>
    %25 = stablehlo.select %22, %24, %20 : tensor<8xi1>, tensor<8xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %27 = "stablehlo.gather"(%0#0, %26) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<8x1xi32>) -> tensor<8xi32>
    %28 = stablehlo.iota dim = 0 : tensor<8xi32>
    %29 = stablehlo.convert %0#1 : (tensor<20xi1>) -> tensor<20xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.reduce(%29 init: %c_12) applies stablehlo.add across dimensions = [0] : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %32 = stablehlo.compare LT, %28, %31, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_13 = stablehlo.constant dense<-1> : tensor<i32>
    %33 = call @_where_5(%32, %27, %c_13) : (tensor<8xi1>, tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %34 = call @cumsum_6(%0#1) : (tensor<20xi1>) -> tensor<20xi32>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %36 = stablehlo.subtract %34, %35 : tensor<20xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %39 = stablehlo.compare LT, %0#2, %38, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_17 = stablehlo.constant dense<20> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %41 = stablehlo.add %0#2, %40 : tensor<20xi32>
    %42 = stablehlo.select %39, %41, %0#2 : tensor<20xi1>, tensor<20xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %44 = "stablehlo.scatter"(%37, %43, %36) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<20xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<20xi32>
    %45 = call @cumsum(%0#1) : (tensor<20xi1>) -> tensor<20xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %48 = stablehlo.compare LT, %45, %47, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_20 = stablehlo.constant dense<9> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %50 = stablehlo.add %45, %49 : tensor<20xi32>
    %51 = stablehlo.select %48, %50, %45 : tensor<20xi1>, tensor<20xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %54 = "stablehlo.scatter"(%46, %52, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %151 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %151 : tensor<i32>
    }) : (tensor<9xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<9xi32>
    %55 = call @cumsum_7(%54) : (tensor<9xi32>) -> tensor<9xi32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %56 = call @floor_divide_9(%55, %c_22) : (tensor<9xi32>, tensor<i32>) -> tensor<9xi32>
    %c_23 = stablehlo.constant dense<20> : tensor<i32>
    %57 = call @remainder_11(%56, %c_23) : (tensor<9xi32>, tensor<i32>) -> tensor<9xi32>
    %58 = stablehlo.convert %0#1 : (tensor<20xi1>) -> tensor<20xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.reduce(%58 init: %c_24) applies stablehlo.add across dimensions = [0] : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %61 = stablehlo.iota dim = 0 : tensor<9xi32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<1xi32>) -> tensor<9xi32>
    %63 = stablehlo.compare GE, %61, %62, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %64 = call @_where_12(%63, %c_25, %57) : (tensor<9xi1>, tensor<i32>, tensor<9xi32>) -> tensor<9xi32>
    %65 = stablehlo.slice %64 [1:9] : (tensor<9xi32>) -> tensor<8xi32>
    %66 = stablehlo.slice %64 [1:9] : (tensor<9xi32>) -> tensor<8xi32>
    %c_26 = stablehlo.constant dense<20> : tensor<i32>
    %67 = call @_where_13(%65, %66, %c_26) : (tensor<8xi32>, tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %69 = "stablehlo.scatter"(%64, %68, %67) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<9xi32>, tensor<1xi32>, tensor<8xi32>) -> tensor<9xi32>
    %70 = call @diff(%69) : (tensor<9xi32>) -> tensor<8xi32>
    %values, %indices = chlo.top_k(%arg0, k = 4) : tensor<4x13xf32> -> (tensor<4x4xf32>, tensor<4x4xi32>)
    %values_28, %indices_29 = chlo.top_k(%arg1, k = 3) : tensor<20xi32> -> (tensor<3xi32>, tensor<3xi32>)
    %71 = call @median(%arg0) : (tensor<4x13xf32>) -> tensor<4xf32>
    %72 = call @quantile_15(%arg0, %cst) : (tensor<4x13xf32>, tensor<3xf32>) -> tensor<3x13xf32>
    %cst_30 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %73 = call @percentile(%arg0, %cst_30) : (tensor<4x13xf32>, tensor<f32>) -> tensor<f32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %75 = stablehlo.compare GT, %arg1, %74, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %76 = call @cumsum(%75) : (tensor<20xi1>) -> tensor<20xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %79 = stablehlo.compare LT, %76, %78, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_34 = stablehlo.constant dense<6> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %81 = stablehlo.add %76, %80 : tensor<20xi32>
    %82 = stablehlo.select %79, %81, %76 : tensor<20xi1>, tensor<20xi32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_35 = stablehlo.constant dense<1> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %85 = "stablehlo.scatter"(%77, %83, %84) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %151 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %151 : tensor<i32>
    }) : (tensor<6xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<6xi32>
    %86 = call @cumsum_19(%85) : (tensor<6xi32>) -> tensor<6xi32>
    %c_36 = stablehlo.constant dense<1> : tensor<i32>
    %87 = call @floor_divide_21(%86, %c_36) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    %c_37 = stablehlo.constant dense<20> : tensor<i32>
    %88 = call @remainder_23(%87, %c_37) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    %89 = stablehlo.convert %75 : (tensor<20xi1>) -> tensor<20xi32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %90 = stablehlo.reduce(%89 init: %c_38) applies stablehlo.add across dimensions = [0] : (tensor<20xi32>, tensor<i32>) -> tensor<i32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %92 = stablehlo.iota dim = 0 : tensor<6xi32>
    %93 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<1xi32>) -> tensor<6xi32>
    %94 = stablehlo.compare GE, %92, %93, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_39 = stablehlo.constant dense<-7> : tensor<i32>
    %95 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %96 = call @_where_24(%94, %95, %88) : (tensor<6xi1>, tensor<1xi32>, tensor<6xi32>) -> tensor<6xi32>
    %97 = stablehlo.slice %arg0 [0:1, 0:13] : (tensor<4x13xf32>) -> tensor<1x13xf32>
    %98 = stablehlo.reshape %97 : (tensor<1x13xf32>) -> tensor<13xf32>
    %99 = call @sort(%98) : (tensor<13xf32>) -> tensor<13xf32>
    %100 = stablehlo.slice %arg0 [1:2, 0:13] : (tensor<4x13xf32>) -> tensor<1x13xf32>
    %101 = stablehlo.reshape %100 : (tensor<1x13xf32>) -> tensor<13xf32>
    %102 = call @searchsorted(%99, %101) : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
    %104 = call @_ptp(%cst_0) : (tensor<2xf32>) -> tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.compare EQ, %104, %cst_41, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %106 = stablehlo.slice %cst_0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %107 = stablehlo.reshape %106 : (tensor<1xf32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.subtract %107, %cst_42 : tensor<f32>
    %109 = stablehlo.slice %cst_0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %110 = stablehlo.reshape %109 : (tensor<1xf32>) -> tensor<f32>
    %111 = call @_where_27(%105, %108, %110) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %112 = call @_ptp(%cst_0) : (tensor<2xf32>) -> tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.compare EQ, %112, %cst_43, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %114 = stablehlo.slice %cst_0 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %115 = stablehlo.reshape %114 : (tensor<1xf32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %116 = stablehlo.add %115, %cst_44 : tensor<f32>
    %117 = stablehlo.slice %cst_0 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %118 = stablehlo.reshape %117 : (tensor<1xf32>) -> tensor<f32>
    %119 = call @_where_27(%113, %116, %118) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %120 = call @_linspace(%111, %119) : (tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %121 = call @searchsorted_28(%120, %arg0) : (tensor<6xf32>, tensor<4x13xf32>) -> tensor<4x13xi32>
    %122 = stablehlo.slice %120 [5:6] : (tensor<6xf32>) -> tensor<1xf32>
    %123 = stablehlo.reshape %122 : (tensor<1xf32>) -> tensor<f32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
    %125 = stablehlo.compare EQ, %arg0, %124, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
    %c_45 = stablehlo.constant dense<5> : tensor<i32>
    %126 = call @_where_33(%125, %c_45, %121) : (tensor<4x13xi1>, tensor<i32>, tensor<4x13xi32>) -> tensor<4x13xi32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %128 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<4x13xi32>
    %129 = stablehlo.compare LT, %126, %128, SIGNED : (tensor<4x13xi32>, tensor<4x13xi32>) -> tensor<4x13xi1>
    %c_48 = stablehlo.constant dense<6> : tensor<i32>
    %130 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<4x13xi32>
    %131 = stablehlo.add %126, %130 : tensor<4x13xi32>
    %132 = stablehlo.select %129, %131, %126 : tensor<4x13xi1>, tensor<4x13xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<4x13xi32>) -> tensor<4x13x1xi32>
    %134 = "stablehlo.scatter"(%127, %133, %103) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %151 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %151 : tensor<f32>
    }) : (tensor<6xf32>, tensor<4x13x1xi32>, tensor<4x13xf32>) -> tensor<6xf32>
    %135 = stablehlo.slice %134 [1:6] : (tensor<6xf32>) -> tensor<5xf32>
    %136 = stablehlo.abs %arg1 : tensor<20xi32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %137 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %138 = call @clip(%136, %c_50) : (tensor<20xi32>, tensor<i32>) -> tensor<20xi32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %139 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %140 = stablehlo.compare LT, %138, %139, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_52 = stablehlo.constant dense<6> : tensor<i32>
    %141 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %142 = stablehlo.add %138, %141 : tensor<20xi32>
    %143 = stablehlo.select %140, %142, %138 : tensor<20xi1>, tensor<20xi32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_53 = stablehlo.constant dense<1> : tensor<i32>
    %145 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %146 = "stablehlo.scatter"(%137, %144, %145) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %151 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %151 : tensor<i32>
    }) : (tensor<6xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<6xi32>
    %147 = stablehlo.slice %arg0 [0:1, 0:13] : (tensor<4x13xf32>) -> tensor<1x13xf32>
    %148 = stablehlo.reshape %147 : (tensor<1x13xf32>) -> tensor<13xf32>
    %149 = call @digitize(%148, %cst_1) : (tensor<13xf32>, tensor<3xf32>) -> tensor<13xi32>
    %150 = call @_in1d(%arg1, %c) : (tensor<20xi32>, tensor<2xi32>) -> tensor<20xi1>
    return %values, %indices, %values_28, %indices_29, %71, %72, %73, %33, %44, %70, %96, %102, %135, %146, %149, %150 : tensor<4x4xf32>, tensor<4x4xi32>, tensor<3xi32>, tensor<3xi32>, tensor<4xf32>, tensor<3x13xf32>, tensor<f32>, tensor<8xi32>, tensor<20xi32>, tensor<8xi32>, tensor<6xi32>, tensor<13xi32>, tensor<5xf32>, tensor<6xi32>, tensor<13xi32>, tensor<20xi1>
  }
  func.func private @_unique_sorted_mask(%arg0: tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<20xi32>) -> tensor<20x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<20x1xi32>) -> tensor<1x20xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x20xi32>
    %3 = call @lexsort(%2) : (tensor<1x20xi32>) -> tensor<20xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %7 = stablehlo.add %3, %6 : tensor<20xi32>
    %8 = stablehlo.select %5, %7, %3 : tensor<20xi1>, tensor<20xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<20x1xi32>) -> tensor<20xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %12 = stablehlo.slice %10 [1:20] : (tensor<20xi32>) -> tensor<19xi32>
    %13 = stablehlo.slice %10 [0:19] : (tensor<20xi32>) -> tensor<19xi32>
    %14 = stablehlo.compare NE, %12, %13, SIGNED : (tensor<19xi32>, tensor<19xi32>) -> tensor<19xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %15 = stablehlo.reduce(%14 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<19xi1>, tensor<i1>) -> tensor<19xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = "stablehlo.scatter"(%11, %16, %15) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<20xi1>, tensor<1xi32>, tensor<19xi1>) -> tensor<20xi1>
    return %10, %17, %3 : tensor<20xi32>, tensor<20xi1>, tensor<20xi32>
  }
  func.func private @lexsort(%arg0: tensor<1x20xi32>) -> tensor<20xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<20xi32>
    %1 = stablehlo.slice %arg0 [0:1, 0:20] : (tensor<1x20xi32>) -> tensor<1x20xi32>
    %2 = stablehlo.reshape %1 : (tensor<1x20xi32>) -> tensor<20xi32>
    %3:2 = "stablehlo.sort"(%2, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi32>)
    return %3#1 : tensor<20xi32>
  }
  func.func private @cumsum(%arg0: tensor<20xi1>) -> tensor<20xi32> {
    %0 = stablehlo.convert %arg0 : (tensor<20xi1>) -> tensor<20xi32>
    %1 = call @cumsum_0(%0) : (tensor<20xi32>) -> tensor<20xi32>
    return %1 : tensor<20xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<20xi32>) -> tensor<20xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[19, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 20>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<20xi32>, tensor<i32>) -> tensor<20xi32>
    return %1 : tensor<20xi32>
  }
  func.func private @cumsum_1(%arg0: tensor<8xi32>) -> tensor<8xi32> {
    %0 = call @cumsum_2(%arg0) : (tensor<8xi32>) -> tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @cumsum_2(%arg0: tensor<8xi32>) -> tensor<8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @floor_divide(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<8xi32>
    %3 = stablehlo.sign %arg0 : tensor<8xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %11 = stablehlo.and %6, %10 : tensor<8xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<8xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<8xi1>, tensor<8xi32>, tensor<8xi32>) -> tensor<8xi32>
    return %14 : tensor<8xi32>
  }
  func.func private @_where(%arg0: tensor<8xi1>, %arg1: tensor<8xi32>, %arg2: tensor<8xi32>) -> tensor<8xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8xi1>, tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @remainder(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<8xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
    %12 = stablehlo.and %11, %6 : tensor<8xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %14 = stablehlo.add %4, %13 : tensor<8xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<8xi1>, tensor<8xi32>
    return %15 : tensor<8xi32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_4(%arg0: tensor<8xi1>, %arg1: tensor<i32>, %arg2: tensor<8xi32>) -> tensor<8xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<8xi1>, tensor<8xi32>
    return %2 : tensor<8xi32>
  }
  func.func private @_where_5(%arg0: tensor<8xi1>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<8xi1>, tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @cumsum_6(%arg0: tensor<20xi1>) -> tensor<20xi32> {
    %0 = stablehlo.convert %arg0 : (tensor<20xi1>) -> tensor<20xi32>
    %1 = call @cumsum_0(%0) : (tensor<20xi32>) -> tensor<20xi32>
    return %1 : tensor<20xi32>
  }
  func.func private @cumsum_7(%arg0: tensor<9xi32>) -> tensor<9xi32> {
    %0 = call @cumsum_8(%arg0) : (tensor<9xi32>) -> tensor<9xi32>
    return %0 : tensor<9xi32>
  }
  func.func private @cumsum_8(%arg0: tensor<9xi32>) -> tensor<9xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<9xi32>, tensor<i32>) -> tensor<9xi32>
    return %1 : tensor<9xi32>
  }
  func.func private @floor_divide_9(%arg0: tensor<9xi32>, %arg1: tensor<i32>) -> tensor<9xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<9xi32>
    %3 = stablehlo.sign %arg0 : tensor<9xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<9xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %11 = stablehlo.and %6, %10 : tensor<9xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<9xi32>
    %14 = call @_where_10(%11, %13, %2) : (tensor<9xi1>, tensor<9xi32>, tensor<9xi32>) -> tensor<9xi32>
    return %14 : tensor<9xi32>
  }
  func.func private @_where_10(%arg0: tensor<9xi1>, %arg1: tensor<9xi32>, %arg2: tensor<9xi32>) -> tensor<9xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xi32>
    return %0 : tensor<9xi32>
  }
  func.func private @remainder_11(%arg0: tensor<9xi32>, %arg1: tensor<i32>) -> tensor<9xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<9xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<9xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<9xi1>, tensor<9xi1>) -> tensor<9xi1>
    %12 = stablehlo.and %11, %6 : tensor<9xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %14 = stablehlo.add %4, %13 : tensor<9xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<9xi1>, tensor<9xi32>
    return %15 : tensor<9xi32>
  }
  func.func private @_where_12(%arg0: tensor<9xi1>, %arg1: tensor<i32>, %arg2: tensor<9xi32>) -> tensor<9xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<9xi1>, tensor<9xi32>
    return %2 : tensor<9xi32>
  }
  func.func private @_where_13(%arg0: tensor<8xi32>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %1 = stablehlo.compare NE, %arg0, %0, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %4 = stablehlo.select %1, %arg1, %3 : tensor<8xi1>, tensor<8xi32>
    return %4 : tensor<8xi32>
  }
  func.func private @diff(%arg0: tensor<9xi32>) -> tensor<8xi32> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xi32>) -> tensor<8xi32>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xi32>) -> tensor<8xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<8xi32>
    return %2 : tensor<8xi32>
  }
  func.func private @median(%arg0: tensor<4x13xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @quantile(%arg0, %cst) : (tensor<4x13xf32>, tensor<f32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @quantile(%arg0: tensor<4x13xf32>, %arg1: tensor<f32>) -> tensor<4xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [1] : (tensor<4x13xi1>, tensor<i1>) -> tensor<4xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xi1>) -> tensor<4x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3 = call @_where_14(%2, %cst, %arg0) : (tensor<4x1xi1>, tensor<f32>, tensor<4x13xf32>) -> tensor<4x13xf32>
    %4 = "stablehlo.sort"(%3) <{dimension = 1 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.select %22, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %24 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %25 = stablehlo.select %24, %cst_11, %23 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %26, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %28 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %29 = stablehlo.select %28, %cst_14, %27 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare LT, %25, %29, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    }) : (tensor<4x13xf32>) -> tensor<4x13xf32>
    %cst_0 = stablehlo.constant dense<1.300000e+01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<f32>
    %7 = stablehlo.floor %6 : tensor<f32>
    %8 = stablehlo.ceil %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.300000e+01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.clamp %cst_4, %7, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.300000e+01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_7, %8, %11 : tensor<f32>
    %13 = stablehlo.convert %10 : (tensor<f32>) -> tensor<i32>
    %14 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = "stablehlo.gather"(%4, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1>}> : (tensor<4x13xf32>, tensor<1xi32>) -> tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%4, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1>}> : (tensor<4x13xf32>, tensor<1xi32>) -> tensor<4xf32>
    %19 = stablehlo.add %16, %18 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<4xf32>
    return %21 : tensor<4xf32>
  }
  func.func private @_where_14(%arg0: tensor<4x1xi1>, %arg1: tensor<f32>, %arg2: tensor<4x13xf32>) -> tensor<4x13xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x1xi1>) -> tensor<4x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<4x13xi1>, tensor<4x13xf32>
    return %3 : tensor<4x13xf32>
  }
  func.func private @quantile_15(%arg0: tensor<4x13xf32>, %arg1: tensor<3xf32>) -> tensor<3x13xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<4x13xi1>, tensor<i1>) -> tensor<13xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<13xi1>) -> tensor<1x13xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3 = call @_where_16(%2, %cst, %arg0) : (tensor<1x13xi1>, tensor<f32>, tensor<4x13xf32>) -> tensor<4x13xf32>
    %4 = "stablehlo.sort"(%3) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.select %32, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %34 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %35 = stablehlo.select %34, %cst_11, %33 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.select %36, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %38 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %39 = stablehlo.select %38, %cst_14, %37 : tensor<i1>, tensor<f32>
      %40 = stablehlo.compare LT, %35, %39, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    }) : (tensor<4x13xf32>) -> tensor<4x13xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %arg1, %6 : tensor<3xf32>
    %8 = stablehlo.floor %7 : tensor<3xf32>
    %9 = stablehlo.ceil %7 : tensor<3xf32>
    %10 = stablehlo.subtract %7, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.subtract %cst_3, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.clamp %14, %8, %15 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.subtract %cst_6, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.clamp %18, %9, %19 : tensor<3xf32>
    %21 = stablehlo.convert %16 : (tensor<3xf32>) -> tensor<3xi32>
    %22 = stablehlo.convert %20 : (tensor<3xf32>) -> tensor<3xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %24 = "stablehlo.gather"(%4, %23) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 13>}> : (tensor<4x13xf32>, tensor<3x1xi32>) -> tensor<3x13xf32>
    %25 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %26 = "stablehlo.gather"(%4, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 13>}> : (tensor<4x13xf32>, tensor<3x1xi32>) -> tensor<3x13xf32>
    %27 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x13xf32>
    %28 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xf32>) -> tensor<3x13xf32>
    %29 = stablehlo.multiply %24, %27 : tensor<3x13xf32>
    %30 = stablehlo.multiply %26, %28 : tensor<3x13xf32>
    %31 = stablehlo.add %29, %30 : tensor<3x13xf32>
    return %31 : tensor<3x13xf32>
  }
  func.func private @_where_16(%arg0: tensor<1x13xi1>, %arg1: tensor<f32>, %arg2: tensor<4x13xf32>) -> tensor<4x13xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x13xi1>) -> tensor<4x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<4x13xi1>, tensor<4x13xf32>
    return %3 : tensor<4x13xf32>
  }
  func.func private @percentile(%arg0: tensor<4x13xf32>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<1.000000e+02> : tensor<f32>
    %0 = stablehlo.divide %arg1, %cst : tensor<f32>
    %1 = call @quantile_17(%arg0, %0) : (tensor<4x13xf32>, tensor<f32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @quantile_17(%arg0: tensor<4x13xf32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.reshape %arg0 : (tensor<4x13xf32>) -> tensor<52xf32>
    %1 = stablehlo.compare NE, %0, %0, FLOAT : (tensor<52xf32>, tensor<52xf32>) -> tensor<52xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.reduce(%1 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<52xi1>, tensor<i1>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %4 = call @_where_18(%3, %cst, %0) : (tensor<1xi1>, tensor<f32>, tensor<52xf32>) -> tensor<52xf32>
    %5 = "stablehlo.sort"(%4) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.select %23, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %25 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %26 = stablehlo.select %25, %cst_11, %24 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.select %27, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %29 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %30 = stablehlo.select %29, %cst_14, %28 : tensor<i1>, tensor<f32>
      %31 = stablehlo.compare LT, %26, %30, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    }) : (tensor<52xf32>) -> tensor<52xf32>
    %cst_0 = stablehlo.constant dense<5.200000e+01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %7 = stablehlo.multiply %arg1, %6 : tensor<f32>
    %8 = stablehlo.floor %7 : tensor<f32>
    %9 = stablehlo.ceil %7 : tensor<f32>
    %10 = stablehlo.subtract %7, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.200000e+01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_4, %8, %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.200000e+01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.clamp %cst_7, %9, %13 : tensor<f32>
    %15 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %16 = stablehlo.convert %14 : (tensor<f32>) -> tensor<i32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%5, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<52xf32>, tensor<1xi32>) -> tensor<f32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.gather"(%5, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<52xf32>, tensor<1xi32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.compare LE, %10, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %22 = stablehlo.select %21, %18, %20 : tensor<i1>, tensor<f32>
    return %22 : tensor<f32>
  }
  func.func private @_where_18(%arg0: tensor<1xi1>, %arg1: tensor<f32>, %arg2: tensor<52xf32>) -> tensor<52xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xi1>) -> tensor<52xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<52xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<52xi1>, tensor<52xf32>
    return %3 : tensor<52xf32>
  }
  func.func private @cumsum_19(%arg0: tensor<6xi32>) -> tensor<6xi32> {
    %0 = call @cumsum_20(%arg0) : (tensor<6xi32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @cumsum_20(%arg0: tensor<6xi32>) -> tensor<6xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @floor_divide_21(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<6xi32>
    %3 = stablehlo.sign %arg0 : tensor<6xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %11 = stablehlo.and %6, %10 : tensor<6xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<6xi32>
    %14 = call @_where_22(%11, %13, %2) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    return %14 : tensor<6xi32>
  }
  func.func private @_where_22(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @remainder_23(%arg0: tensor<6xi32>, %arg1: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %14 = stablehlo.add %4, %13 : tensor<6xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xi32>
    return %15 : tensor<6xi32>
  }
  func.func private @_where_24(%arg0: tensor<6xi1>, %arg1: tensor<1xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xi32>) -> tensor<6xi32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @sort(%arg0: tensor<13xf32>) -> tensor<13xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<13xf32>) -> tensor<13xf32>
    return %0 : tensor<13xf32>
  }
  func.func private @searchsorted(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %0 = call @_searchsorted_scan_impl_25(%arg0, %arg1) : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_searchsorted_scan_impl_25(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<13xf32>, tensor<13xf32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = stablehlo.subtract %iterArg_5, %iterArg_4 : tensor<13xui32>
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %5 = func.call @floor_divide_26(%4, %c_6) : (tensor<13xui32>, tensor<i32>) -> tensor<13xui32>
      %6 = stablehlo.add %iterArg_4, %5 : tensor<13xui32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<13xui32>) -> tensor<13x1xui32>
      %8 = "stablehlo.gather"(%iterArg, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<13x1xui32>) -> tensor<13x1xf32>
      %9 = stablehlo.reshape %8 : (tensor<13x1xf32>) -> tensor<13xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %11 = stablehlo.compare EQ, %iterArg_2, %10, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %13 = stablehlo.select %11, %12, %iterArg_2 : tensor<13xi1>, tensor<13xf32>
      %14 = stablehlo.compare NE, %iterArg_2, %iterArg_2, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_8 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %16 = stablehlo.select %14, %15, %13 : tensor<13xi1>, tensor<13xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %18 = stablehlo.compare EQ, %9, %17, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %20 = stablehlo.select %18, %19, %9 : tensor<13xi1>, tensor<13xf32>
      %21 = stablehlo.compare NE, %9, %9, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %23 = stablehlo.select %21, %22, %20 : tensor<13xi1>, tensor<13xf32>
      %24 = stablehlo.compare LE, %16, %23, TOTALORDER : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %25 = stablehlo.select %24, %iterArg_4, %6 : tensor<13xi1>, tensor<13xui32>
      %26 = stablehlo.select %24, %6, %iterArg_5 : tensor<13xi1>, tensor<13xui32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_3, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %27, %25, %26 : tensor<13xf32>, tensor<13xf32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<13xui32>) -> tensor<13xi32>
    return %3 : tensor<13xi32>
  }
  func.func private @floor_divide_26(%arg0: tensor<13xui32>, %arg1: tensor<i32>) -> tensor<13xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<13xui32>
    return %2 : tensor<13xui32>
  }
  func.func private @_ptp(%arg0: tensor<2xf32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.subtract %0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where_27(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_linspace(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<5xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.divide %0, %1 : tensor<5xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.subtract %4, %2 : tensor<5xf32>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5xf32>
    %8 = stablehlo.reshape %arg1 : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %0 : tensor<5xf32>
    %13 = stablehlo.add %7, %12 : tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.concatenate %13, %14, dim = 0 : (tensor<5xf32>, tensor<1xf32>) -> tensor<6xf32>
    return %15 : tensor<6xf32>
  }
  func.func private @searchsorted_28(%arg0: tensor<6xf32>, %arg1: tensor<4x13xf32>) -> tensor<4x13xi32> {
    %0 = call @_searchsorted_scan_impl_29(%arg0, %arg1) : (tensor<6xf32>, tensor<4x13xf32>) -> tensor<4x13xi32>
    return %0 : tensor<4x13xi32>
  }
  func.func private @_searchsorted_scan_impl_29(%arg0: tensor<6xf32>, %arg1: tensor<4x13xf32>) -> tensor<4x13xi32> {
    %0 = call @_searchsorted_scan_impl_30(%arg0, %arg1) : (tensor<6xf32>, tensor<4x13xf32>) -> tensor<4x13xi32>
    return %0 : tensor<4x13xi32>
  }
  func.func private @_searchsorted_scan_impl_30(%arg0: tensor<6xf32>, %arg1: tensor<4x13xf32>) -> tensor<4x13xi32> {
    %0 = call @_searchsorted_scan_impl_31(%arg0, %arg1) : (tensor<6xf32>, tensor<4x13xf32>) -> tensor<4x13xi32>
    return %0 : tensor<4x13xi32>
  }
  func.func private @_searchsorted_scan_impl_31(%arg0: tensor<6xf32>, %arg1: tensor<4x13xf32>) -> tensor<4x13xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_0 = stablehlo.constant dense<6> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<13xui32>) -> tensor<4x13xui32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<13xui32>) -> tensor<4x13xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %2, %iterArg_5 = %3) : tensor<6xf32>, tensor<4x13xf32>, tensor<i32>, tensor<4x13xui32>, tensor<4x13xui32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = stablehlo.subtract %iterArg_5, %iterArg_4 : tensor<4x13xui32>
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %7 = func.call @floor_divide_32(%6, %c_6) : (tensor<4x13xui32>, tensor<i32>) -> tensor<4x13xui32>
      %8 = stablehlo.add %iterArg_4, %7 : tensor<4x13xui32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<4x13xui32>) -> tensor<4x13x1xui32>
      %10 = "stablehlo.gather"(%iterArg, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<4x13x1xui32>) -> tensor<4x13x1xf32>
      %11 = stablehlo.reshape %10 : (tensor<4x13x1xf32>) -> tensor<4x13xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
      %13 = stablehlo.compare EQ, %iterArg_2, %12, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<13xf32>) -> tensor<4x13xf32>
      %16 = stablehlo.select %13, %15, %iterArg_2 : tensor<4x13xi1>, tensor<4x13xf32>
      %17 = stablehlo.compare NE, %iterArg_2, %iterArg_2, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
      %cst_8 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<13xf32>) -> tensor<4x13xf32>
      %20 = stablehlo.select %17, %19, %16 : tensor<4x13xi1>, tensor<4x13xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x13xf32>
      %22 = stablehlo.compare EQ, %11, %21, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [1] : (tensor<13xf32>) -> tensor<4x13xf32>
      %25 = stablehlo.select %22, %24, %11 : tensor<4x13xi1>, tensor<4x13xf32>
      %26 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<13xf32>) -> tensor<4x13xf32>
      %29 = stablehlo.select %26, %28, %25 : tensor<4x13xi1>, tensor<4x13xf32>
      %30 = stablehlo.compare LT, %20, %29, TOTALORDER : (tensor<4x13xf32>, tensor<4x13xf32>) -> tensor<4x13xi1>
      %31 = stablehlo.select %30, %iterArg_4, %8 : tensor<4x13xi1>, tensor<4x13xui32>
      %32 = stablehlo.select %30, %8, %iterArg_5 : tensor<4x13xi1>, tensor<4x13xui32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_3, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %33, %31, %32 : tensor<6xf32>, tensor<4x13xf32>, tensor<i32>, tensor<4x13xui32>, tensor<4x13xui32>
    }
    %5 = stablehlo.convert %4#4 : (tensor<4x13xui32>) -> tensor<4x13xi32>
    return %5 : tensor<4x13xi32>
  }
  func.func private @floor_divide_32(%arg0: tensor<4x13xui32>, %arg1: tensor<i32>) -> tensor<4x13xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<4x13xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<4x13xui32>
    return %2 : tensor<4x13xui32>
  }
  func.func private @_where_33(%arg0: tensor<4x13xi1>, %arg1: tensor<i32>, %arg2: tensor<4x13xi32>) -> tensor<4x13xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<4x13xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x13xi1>, tensor<4x13xi32>
    return %2 : tensor<4x13xi32>
  }
  func.func private @clip(%arg0: tensor<20xi32>, %arg1: tensor<i32>) -> tensor<20xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<20xi32>
    return %2 : tensor<20xi32>
  }
  func.func private @digitize(%arg0: tensor<13xf32>, %arg1: tensor<3xf32>) -> tensor<13xi32> {
    %0 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = call @searchsorted_34(%arg1, %arg0) : (tensor<3xf32>, tensor<13xf32>) -> tensor<13xi32>
    %6 = stablehlo.reverse %arg1, dims = [0] : tensor<3xf32>
    %7 = call @searchsorted_34(%6, %arg0) : (tensor<3xf32>, tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %9 = stablehlo.subtract %8, %7 : tensor<13xi32>
    %10 = call @_where_37(%4, %5, %9) : (tensor<i1>, tensor<13xi32>, tensor<13xi32>) -> tensor<13xi32>
    return %10 : tensor<13xi32>
  }
  func.func private @searchsorted_34(%arg0: tensor<3xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %0 = call @_searchsorted_scan_impl_35(%arg0, %arg1) : (tensor<3xf32>, tensor<13xf32>) -> tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_searchsorted_scan_impl_35(%arg0: tensor<3xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %0 = call @_searchsorted_scan_impl_36(%arg0, %arg1) : (tensor<3xf32>, tensor<13xf32>) -> tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_searchsorted_scan_impl_36(%arg0: tensor<3xf32>, %arg1: tensor<13xf32>) -> tensor<13xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_0 = stablehlo.constant dense<3> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<3xf32>, tensor<13xf32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = stablehlo.subtract %iterArg_5, %iterArg_4 : tensor<13xui32>
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %5 = func.call @floor_divide_26(%4, %c_6) : (tensor<13xui32>, tensor<i32>) -> tensor<13xui32>
      %6 = stablehlo.add %iterArg_4, %5 : tensor<13xui32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<13xui32>) -> tensor<13x1xui32>
      %8 = "stablehlo.gather"(%iterArg, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf32>, tensor<13x1xui32>) -> tensor<13x1xf32>
      %9 = stablehlo.reshape %8 : (tensor<13x1xf32>) -> tensor<13xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %11 = stablehlo.compare EQ, %iterArg_2, %10, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %13 = stablehlo.select %11, %12, %iterArg_2 : tensor<13xi1>, tensor<13xf32>
      %14 = stablehlo.compare NE, %iterArg_2, %iterArg_2, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_8 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %16 = stablehlo.select %14, %15, %13 : tensor<13xi1>, tensor<13xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %18 = stablehlo.compare EQ, %9, %17, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %20 = stablehlo.select %18, %19, %9 : tensor<13xi1>, tensor<13xf32>
      %21 = stablehlo.compare NE, %9, %9, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %23 = stablehlo.select %21, %22, %20 : tensor<13xi1>, tensor<13xf32>
      %24 = stablehlo.compare LT, %16, %23, TOTALORDER : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %25 = stablehlo.select %24, %iterArg_4, %6 : tensor<13xi1>, tensor<13xui32>
      %26 = stablehlo.select %24, %6, %iterArg_5 : tensor<13xi1>, tensor<13xui32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_3, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %27, %25, %26 : tensor<3xf32>, tensor<13xf32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<13xui32>) -> tensor<13xi32>
    return %3 : tensor<13xi32>
  }
  func.func private @_where_37(%arg0: tensor<i1>, %arg1: tensor<13xi32>, %arg2: tensor<13xi32>) -> tensor<13xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_in1d(%arg0: tensor<20xi32>, %arg1: tensor<2xi32>) -> tensor<20xi1> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<20x1xi32>) -> tensor<20x2xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<20x2xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<20x2xi32>, tensor<20x2xi32>) -> tensor<20x2xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c) applies stablehlo.or across dimensions = [1] : (tensor<20x2xi1>, tensor<i1>) -> tensor<20xi1>
    return %5 : tensor<20xi1>
  }
}
