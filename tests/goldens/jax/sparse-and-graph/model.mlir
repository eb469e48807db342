module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<14xf32>, %arg1: tensor<14xi32>, %arg2: tensor<14xi32>, %arg3: tensor<6xf32>, %arg4: tensor<20x2xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<3x2xf32> {jax.result_info = "result[2][0]"}, tensor<20xi32> {jax.result_info = "result[2][1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %2 = stablehlo.compare LT, %arg2, %1, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %4 = stablehlo.add %arg2, %3 : tensor<14xi32>
    %5 = stablehlo.select %2, %4, %arg2 : tensor<14xi1>, tensor<14xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
    %7 = "stablehlo.gather"(%arg3, %6) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<14x1xi32>) -> tensor<14xf32>
    %8 = stablehlo.multiply %arg0, %7 : tensor<14xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %10 = stablehlo.compare LT, %arg1, %9, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %12 = stablehlo.add %arg1, %11 : tensor<14xi32>
    %13 = stablehlo.select %10, %12, %arg1 : tensor<14xi1>, tensor<14xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
    %15 = "stablehlo.scatter"(%0, %14, %8) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %48 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6xf32>, tensor<14x1xi32>, tensor<14xf32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %18 = stablehlo.compare LT, %arg1, %17, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<14xi32>
    %20 = stablehlo.add %arg1, %19 : tensor<14xi32>
    %21 = stablehlo.select %18, %20, %arg1 : tensor<14xi1>, tensor<14xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %24 = "stablehlo.scatter"(%16, %22, %23) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %48 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6xf32>, tensor<14x1xi32>, tensor<14xf32>) -> tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %26:6 = stablehlo.while(%iterArg = %arg1, %iterArg_15 = %24, %iterArg_16 = %arg2, %iterArg_17 = %c_9, %iterArg_18 = %c_8, %iterArg_19 = %25) : tensor<14xi32>, tensor<6xf32>, tensor<14xi32>, tensor<i32>, tensor<i32>, tensor<6xf32>
    cond {
      %c_20 = stablehlo.constant dense<10> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_18, %c_20 : tensor<i32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %50 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %51 = stablehlo.compare LT, %iterArg, %50, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
      %c_23 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %53 = stablehlo.add %iterArg, %52 : tensor<14xi32>
      %54 = stablehlo.select %51, %53, %iterArg : tensor<14xi1>, tensor<14xi32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
      %56 = "stablehlo.gather"(%iterArg_19, %55) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<14x1xi32>) -> tensor<14xf32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %57 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %58 = stablehlo.compare LT, %iterArg, %57, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
      %c_25 = stablehlo.constant dense<6> : tensor<i32>
      %59 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %60 = stablehlo.add %iterArg, %59 : tensor<14xi32>
      %61 = stablehlo.select %58, %60, %iterArg : tensor<14xi1>, tensor<14xi32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
      %63 = "stablehlo.gather"(%iterArg_15, %62) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<14x1xi32>) -> tensor<14xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<14xf32>
      %65 = stablehlo.maximum %63, %64 : tensor<14xf32>
      %66 = stablehlo.convert %56 : tensor<14xf32>
      %67 = stablehlo.divide %66, %65 : tensor<14xf32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %68 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %69 = stablehlo.compare LT, %iterArg_16, %68, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
      %c_28 = stablehlo.constant dense<6> : tensor<i32>
      %70 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<14xi32>
      %71 = stablehlo.add %iterArg_16, %70 : tensor<14xi32>
      %72 = stablehlo.select %69, %71, %iterArg_16 : tensor<14xi1>, tensor<14xi32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<14xi32>) -> tensor<14x1xi32>
      %74 = "stablehlo.scatter"(%49, %73, %67) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
        %80 = stablehlo.add %arg5, %arg6 : tensor<f32>
        stablehlo.return %80 : tensor<f32>
      }) : (tensor<6xf32>, tensor<14x1xi32>, tensor<14xf32>) -> tensor<6xf32>
      %cst_29 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<6xf32>
      %cst_30 = stablehlo.constant dense<2.500000e-02> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %78 = stablehlo.add %77, %76 : tensor<6xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_17, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %79, %48, %78 : tensor<14xi32>, tensor<6xf32>, tensor<14xi32>, tensor<i32>, tensor<i32>, tensor<6xf32>
    }
    %27 = stablehlo.slice %arg4 [0:3, 0:2] : (tensor<20x2xf32>) -> tensor<3x2xf32>
    %28 = stablehlo.broadcast_in_dim %arg4, dims = [0, 2] : (tensor<20x2xf32>) -> tensor<20x1x2xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<20x1x2xf32>) -> tensor<20x3x2xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<20x3x2xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<20x3x2xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<20x3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<20x3x2xf32>, tensor<f32>) -> tensor<20x3xf32>
    %35 = call @argmin(%34) : (tensor<20x3xf32>) -> tensor<20xi32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %39 = "stablehlo.scatter"(%37, %38, %36) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %48 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<3xf32>, tensor<20x1xi32>, tensor<20xf32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %41 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %42 = "stablehlo.scatter"(%40, %41, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %48 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<3x2xf32>, tensor<20x1xi32>, tensor<20x2xf32>) -> tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.maximum %39, %43 : tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %47 = stablehlo.divide %42, %46 : tensor<3x2xf32>
    return %15, %26#5, %47, %35 : tensor<6xf32>, tensor<6xf32>, tensor<3x2xf32>, tensor<20xi32>
  }
  func.func private @argmin(%arg0: tensor<20x3xf32>) -> tensor<20xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<20x3xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<20x3xf32>, tensor<20x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<20xf32>, tensor<20xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<20xi32>
  }
}
