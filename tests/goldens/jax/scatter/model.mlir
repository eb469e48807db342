module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8xi32>, %arg3: tensor<8xi32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<5x4xf32> {jax.result_info = "result[1]"}, tensor<5x4xf32> {jax.result_info = "result[2]"}, tensor<5xi32> {jax.result_info = "result[3]"}, tensor<5x4xf32> {jax.result_info = "result[4]"}, tensor<5x4xf32> {jax.result_info = "result[5]"}, tensor<5x4xf32> {jax.result_info = "result[6]"}, tensor<5x4xf32> {jax.result_info = "result[7]"}, tensor<5x4xf32> {jax.result_info = "result[8]"}, tensor<5x4xf32> {jax.result_info = "result[9]"}, tensor<5x4xf32> {jax.result_info = "result[10]"}, tensor<5x4xf32> {jax.result_info = "result[11]"}, tensor<5x4xf32> {jax.result_info = "result[12]"}, tensor<5x4xf32> {jax.result_info = "result[13]"}, tensor<5x4xf32> {jax.result_info = "result[14]"}, tensor<5x4xf32> {jax.result_info = "result[15]"}, tensor<5x4xf32> {jax.result_info = "result[16]"}, tensor<6xi32> {jax.result_info = "result[17]"}, tensor<5x4xf32> {jax.result_info = "result[18]"}, tensor<5x4xf32> {jax.result_info = "result[19]"}) {
    %c = stablehlo.constant dense<[0, 99, -1]> : tensor<3xi32>
    %c_0 = stablehlo.constant dense<[[0, 1], [4, 3]]> : tensor<2x2xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %2 = "stablehlo.scatter"(%0, %1, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %5 = "stablehlo.scatter"(%3, %4, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %7 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %8 = "stablehlo.scatter"(%6, %7, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %c_3 = stablehlo.constant dense<2147483647> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %11 = "stablehlo.scatter"(%9, %10, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<i32>, %arg5: tensor<i32>):
      %143 = stablehlo.minimum %arg4, %arg5 : tensor<i32>
      stablehlo.return %143 : tensor<i32>
    }) : (tensor<5xi32>, tensor<8x1xi32>, tensor<8xi32>) -> tensor<5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %13 = stablehlo.compare LT, %arg2, %12, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %15 = stablehlo.add %arg2, %14 : tensor<8xi32>
    %16 = stablehlo.select %13, %15, %arg2 : tensor<8xi1>, tensor<8xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %18 = "stablehlo.scatter"(%arg0, %17, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %19 = stablehlo.slice %arg2 [0:3] : (tensor<8xi32>) -> tensor<3xi32>
    %20 = stablehlo.slice %arg1 [0:3, 0:4] : (tensor<8x4xf32>) -> tensor<3x4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %22 = stablehlo.compare LT, %19, %21, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %24 = stablehlo.add %19, %23 : tensor<3xi32>
    %25 = stablehlo.select %22, %24, %19 : tensor<3xi1>, tensor<3xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %27 = "stablehlo.scatter"(%arg0, %26, %20) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<5x4xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %29 = stablehlo.compare LT, %arg2, %28, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %31 = stablehlo.add %arg2, %30 : tensor<8xi32>
    %32 = stablehlo.select %29, %31, %arg2 : tensor<8xi1>, tensor<8xi32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %34 = "stablehlo.scatter"(%arg0, %33, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %36 = stablehlo.compare LT, %arg2, %35, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_11 = stablehlo.constant dense<5> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %38 = stablehlo.add %arg2, %37 : tensor<8xi32>
    %39 = stablehlo.select %36, %38, %arg2 : tensor<8xi1>, tensor<8xi32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %41 = "stablehlo.scatter"(%arg0, %40, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.minimum %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<8x1xi32>, tensor<8x4xf32>) -> tensor<5x4xf32>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %44 = "stablehlo.scatter"(%arg0, %42, %43) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<1xi32>, tensor<2x4xf32>) -> tensor<5x4xf32>
    %c_14 = stablehlo.constant dense<2> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %47 = stablehlo.concatenate %45, %46, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_16 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %48 = "stablehlo.scatter"(%arg0, %47, %cst_16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<2xi32>, tensor<f32>) -> tensor<5x4xf32>
    %49 = stablehlo.slice %arg2 [0:3] : (tensor<8xi32>) -> tensor<3xi32>
    %c_17 = stablehlo.constant dense<4> : tensor<i32>
    %50 = call @remainder(%49, %c_17) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %52 = stablehlo.compare LT, %50, %51, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_19 = stablehlo.constant dense<4> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %54 = stablehlo.add %50, %53 : tensor<3xi32>
    %55 = stablehlo.select %52, %54, %50 : tensor<3xi1>, tensor<3xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %58 = "stablehlo.scatter"(%arg0, %56, %57) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<3x1xi32>, tensor<5x3xf32>) -> tensor<5x4xf32>
    %59 = stablehlo.slice %arg2 [0:4] : (tensor<8xi32>) -> tensor<4xi32>
    %60 = stablehlo.slice %arg3 [0:4] : (tensor<8xi32>) -> tensor<4xi32>
    %61 = stablehlo.iota dim = 0 : tensor<4xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %63 = stablehlo.compare LT, %59, %62, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_22 = stablehlo.constant dense<5> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %65 = stablehlo.add %59, %64 : tensor<4xi32>
    %66 = stablehlo.select %63, %65, %59 : tensor<4xi1>, tensor<4xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %67 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %68 = stablehlo.compare LT, %60, %67, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_24 = stablehlo.constant dense<4> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %70 = stablehlo.add %60, %69 : tensor<4xi32>
    %71 = stablehlo.select %68, %70, %60 : tensor<4xi1>, tensor<4xi32>
    %72 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %74 = stablehlo.concatenate %72, %73, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %75 = "stablehlo.scatter"(%arg0, %74, %61) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<5x4xf32>
    %76 = stablehlo.slice %arg2 [0:2] : (tensor<8xi32>) -> tensor<2xi32>
    %77 = stablehlo.slice %arg1 [0:2, 0:2] : (tensor<8x4xf32>) -> tensor<2x2xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %79 = stablehlo.compare LT, %76, %78, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_26 = stablehlo.constant dense<5> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %81 = stablehlo.add %76, %80 : tensor<2xi32>
    %82 = stablehlo.select %79, %81, %76 : tensor<2xi1>, tensor<2xi32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %85 = stablehlo.concatenate %83, %84, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %86 = "stablehlo.scatter"(%arg0, %85, %77) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<2x2xi32>, tensor<2x2xf32>) -> tensor<5x4xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %88 = stablehlo.compare LT, %c, %87, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_29 = stablehlo.constant dense<5> : tensor<i32>
    %89 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %90 = stablehlo.add %c, %89 : tensor<3xi32>
    %91 = stablehlo.select %88, %90, %c : tensor<3xi1>, tensor<3xi32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %cst_30 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %94 = "stablehlo.scatter"(%arg0, %92, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<5x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %95 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %96 = stablehlo.compare LT, %c, %95, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_32 = stablehlo.constant dense<5> : tensor<i32>
    %97 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %98 = stablehlo.add %c, %97 : tensor<3xi32>
    %99 = stablehlo.select %96, %98, %c : tensor<3xi1>, tensor<3xi32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %cst_33 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %102 = "stablehlo.scatter"(%arg0, %100, %101) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<5x4xf32>
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %103 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %104 = stablehlo.compare LT, %c_0, %103, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %c_35 = stablehlo.constant dense<5> : tensor<i32>
    %105 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %106 = stablehlo.add %c_0, %105 : tensor<2x2xi32>
    %107 = stablehlo.select %104, %106, %c_0 : tensor<2x2xi1>, tensor<2x2xi32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x2x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x2x4xf32>
    %111 = "stablehlo.scatter"(%arg0, %108, %110) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %143 = chlo.square %arg4 : tensor<f32> -> tensor<f32>
      stablehlo.return %143 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<2x2x1xi32>, tensor<2x2x4xf32>) -> tensor<5x4xf32>
    %112 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_38 = stablehlo.constant dense<2> : tensor<i32>
    %113 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %114 = stablehlo.multiply %113, %112 : tensor<3xi32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %115 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %116 = stablehlo.add %115, %114 : tensor<3xi32>
    %117 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_40 = stablehlo.constant dense<-1> : tensor<i32>
    %118 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %119 = stablehlo.multiply %118, %117 : tensor<4xi32>
    %c_41 = stablehlo.constant dense<3> : tensor<i32>
    %120 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %121 = stablehlo.add %120, %119 : tensor<4xi32>
    %122 = stablehlo.reverse %121, dims = [0] : tensor<4xi32>
    %123 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<3xi32>) -> tensor<3x4x1xi32>
    %124 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<4xi32>) -> tensor<3x4x1xi32>
    %125 = stablehlo.concatenate %123, %124, dim = 2 : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x2xi32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %127 = stablehlo.reverse %126, dims = [1] : tensor<3x4xf32>
    %128 = "stablehlo.scatter"(%arg0, %125, %127) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<3x4x2xi32>, tensor<3x4xf32>) -> tensor<5x4xf32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %129 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %130 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %131 = stablehlo.compare LT, %arg3, %130, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_45 = stablehlo.constant dense<6> : tensor<i32>
    %132 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %133 = stablehlo.add %arg3, %132 : tensor<8xi32>
    %134 = stablehlo.select %131, %133, %arg3 : tensor<8xi1>, tensor<8xi32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %c_46 = stablehlo.constant dense<1> : tensor<i32>
    %136 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %137 = "stablehlo.scatter"(%129, %135, %136) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<i32>, %arg5: tensor<i32>):
      %143 = stablehlo.add %arg4, %arg5 : tensor<i32>
      stablehlo.return %143 : tensor<i32>
    }) : (tensor<6xi32>, tensor<8x1xi32>, tensor<8xi32>) -> tensor<6xi32>
    %138 = stablehlo.slice %arg1 [0:2, 0:2] : (tensor<8x4xf32>) -> tensor<2x2xf32>
    %c_47 = stablehlo.constant dense<4> : tensor<i32>
    %c_48 = stablehlo.constant dense<3> : tensor<i32>
    %139 = stablehlo.dynamic_update_slice %arg0, %138, %c_47, %c_48 : (tensor<5x4xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    %140 = stablehlo.slice %arg3 [0:5] : (tensor<8xi32>) -> tensor<5xi32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %cst_49 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %142 = call @put_along_axis(%arg0, %141, %cst_49) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<f32>) -> tensor<5x4xf32>
    return %2, %5, %8, %11, %18, %27, %34, %41, %44, %48, %58, %75, %86, %94, %102, %111, %128, %137, %139, %142 : tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5xi32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<6xi32>, tensor<5x4xf32>, tensor<5x4xf32>
  }
  func.func private @remainder(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %14 = stablehlo.add %4, %13 : tensor<3xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xi32>
    return %15 : tensor<3xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @put_along_axis(%arg0: tensor<5x4xf32>, %arg1: tensor<5x1xi32>, %arg2: tensor<f32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = stablehlo.iota dim = 0 : tensor<5xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %3 = stablehlo.iota dim = 0 : tensor<4xi32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %6 = stablehlo.compare LT, %2, %5, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.add %2, %7 : tensor<5x1xi32>
    %9 = stablehlo.select %6, %8, %2 : tensor<5x1xi1>, tensor<5x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %11 = stablehlo.compare LT, %arg1, %10, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %13 = stablehlo.add %arg1, %12 : tensor<5x1xi32>
    %14 = stablehlo.select %11, %13, %arg1 : tensor<5x1xi1>, tensor<5x1xi32>
    %15 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %17 = stablehlo.concatenate %15, %16, dim = 2 : (tensor<5x1x1xi32>, tensor<5x1x1xi32>) -> tensor<5x1x2xi32>
    %18 = stablehlo.convert %0 : tensor<5x1xf32>
    %19 = "stablehlo.scatter"(%arg0, %17, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<5x4xf32>, tensor<5x1x2xi32>, tensor<5x1xf32>) -> tensor<5x4xf32>
    return %19 : tensor<5x4xf32>
  }
}
