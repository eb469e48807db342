module @jit_csr attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5x6xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = call @_where(%1, %arg0, %c) : (tensor<5x6xi1>, tensor<5x6xf32>, tensor<i32>) -> tensor<5x6xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x6xf32>) -> tensor<30xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<30xf32>
    %5 = stablehlo.compare NE, %3, %4, FLOAT : (tensor<30xf32>, tensor<30xf32>) -> tensor<30xi1>
    %6 = call @cumsum(%5) : (tensor<30xi1>) -> tensor<30xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %9 = stablehlo.compare LT, %6, %8, SIGNED : (tensor<30xi32>, tensor<30xi32>) -> tensor<30xi1>
    %c_3 = stablehlo.constant dense<12> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %11 = stablehlo.add %6, %10 : tensor<30xi32>
    %12 = stablehlo.select %9, %11, %6 : tensor<30xi1>, tensor<30xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<30xi32>
    %15 = "stablehlo.scatter"(%7, %13, %14) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %120 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %120 : tensor<i32>
    }) : (tensor<12xi32>, tensor<30x1xi32>, tensor<30xi32>) -> tensor<12xi32>
    %16 = call @cumsum_1(%15) : (tensor<12xi32>) -> tensor<12xi32>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %17 = call @floor_divide(%16, %c_5) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_6 = stablehlo.constant dense<5> : tensor<i32>
    %18 = call @remainder(%17, %c_6) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %19 = call @floor_divide(%16, %c_7) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %20 = call @remainder(%19, %c_8) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %21 = stablehlo.convert %5 : (tensor<30xi1>) -> tensor<30xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.reduce(%21 init: %c_9) applies stablehlo.add across dimensions = [0] : (tensor<30xi32>, tensor<i32>) -> tensor<i32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.iota dim = 0 : tensor<12xi32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xi32>) -> tensor<12xi32>
    %26 = stablehlo.compare GE, %24, %25, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %27 = call @_where_5(%26, %c_10, %18) : (tensor<12xi1>, tensor<i32>, tensor<12xi32>) -> tensor<12xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %28 = call @_where_5(%26, %c_11, %20) : (tensor<12xi1>, tensor<i32>, tensor<12xi32>) -> tensor<12xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %30 = stablehlo.compare LT, %27, %29, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %32 = stablehlo.add %27, %31 : tensor<12xi32>
    %33 = stablehlo.select %30, %32, %27 : tensor<12xi1>, tensor<12xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %35 = stablehlo.compare LT, %28, %34, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_15 = stablehlo.constant dense<6> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %37 = stablehlo.add %28, %36 : tensor<12xi32>
    %38 = stablehlo.select %35, %37, %28 : tensor<12xi1>, tensor<12xi32>
    %39 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %40 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %41 = stablehlo.concatenate %39, %40, dim = 1 : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x2xi32>
    %42 = "stablehlo.gather"(%2, %41) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x6xf32>, tensor<12x2xi32>) -> tensor<12xf32>
    %43 = stablehlo.iota dim = 0 : tensor<12xi32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %45 = stablehlo.compare NE, %2, %44, FLOAT : (tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xi1>
    %46 = stablehlo.convert %45 : (tensor<5x6xi1>) -> tensor<5x6xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.reduce(%46 init: %c_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x6xi32>, tensor<i32>) -> tensor<i32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %49 = stablehlo.compare LT, %43, %48, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %50 = call @_where_6(%49, %42, %c_18) : (tensor<12xi1>, tensor<12xf32>, tensor<i32>) -> tensor<12xf32>
    %c_19 = stablehlo.constant dense<5> : tensor<i32>
    %51 = call @_where_7(%49, %27, %c_19) : (tensor<12xi1>, tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %54 = call @clip(%51, %c_22) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %56 = stablehlo.compare LT, %54, %55, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_24 = stablehlo.constant dense<5> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %58 = stablehlo.add %54, %57 : tensor<12xi32>
    %59 = stablehlo.select %56, %58, %54 : tensor<12xi1>, tensor<12xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %62 = "stablehlo.scatter"(%53, %60, %61) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %120 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %120 : tensor<i32>
    }) : (tensor<5xi32>, tensor<12x1xi32>, tensor<12xi32>) -> tensor<5xi32>
    %63 = call @cumsum_8(%62) : (tensor<5xi32>) -> tensor<5xi32>
    %c_26 = stablehlo.constant dense<1> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %65 = "stablehlo.scatter"(%52, %64, %63) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<6xi32>, tensor<1xi32>, tensor<5xi32>) -> tensor<6xi32>
    %66:2 = call @_csr_to_coo(%28, %65) : (tensor<12xi32>, tensor<6xi32>) -> (tensor<12xi32>, tensor<12xi32>)
    %67 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %69 = stablehlo.compare LT, %66#1, %68, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_28 = stablehlo.constant dense<6> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %71 = stablehlo.add %66#1, %70 : tensor<12xi32>
    %72 = stablehlo.select %69, %71, %66#1 : tensor<12xi1>, tensor<12xi32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %74 = "stablehlo.gather"(%arg1, %73) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<12x1xi32>) -> tensor<12x3xf32>
    %75 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x3xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<12x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %79 = stablehlo.compare LT, %66#0, %78, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_31 = stablehlo.constant dense<5> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %81 = stablehlo.add %66#0, %80 : tensor<12xi32>
    %82 = stablehlo.select %79, %81, %66#0 : tensor<12xi1>, tensor<12xi32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %84 = "stablehlo.scatter"(%77, %83, %76) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %120 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<12x1xi32>, tensor<12x3xf32>) -> tensor<5x3xf32>
    %85 = stablehlo.slice %arg1 [0:6, 0:1] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %86 = stablehlo.reshape %85 : (tensor<6x1xf32>) -> tensor<6xf32>
    %87:2 = call @_csr_to_coo(%28, %65) : (tensor<12xi32>, tensor<6xi32>) -> (tensor<12xi32>, tensor<12xi32>)
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %89 = stablehlo.compare LT, %87#1, %88, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_33 = stablehlo.constant dense<6> : tensor<i32>
    %90 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %91 = stablehlo.add %87#1, %90 : tensor<12xi32>
    %92 = stablehlo.select %89, %91, %87#1 : tensor<12xi1>, tensor<12xi32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %94 = "stablehlo.gather"(%86, %93) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<12x1xi32>) -> tensor<12xf32>
    %95 = stablehlo.multiply %50, %94 : tensor<12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %97 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %98 = stablehlo.compare LT, %87#0, %97, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_36 = stablehlo.constant dense<5> : tensor<i32>
    %99 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %100 = stablehlo.add %87#0, %99 : tensor<12xi32>
    %101 = stablehlo.select %98, %100, %87#0 : tensor<12xi1>, tensor<12xi32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %103 = "stablehlo.scatter"(%96, %102, %95) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %120 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<5xf32>, tensor<12x1xi32>, tensor<12xf32>) -> tensor<5xf32>
    %104:2 = call @_csr_to_coo(%28, %65) : (tensor<12xi32>, tensor<6xi32>) -> (tensor<12xi32>, tensor<12xi32>)
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %106 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %107 = stablehlo.compare LT, %104#0, %106, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_39 = stablehlo.constant dense<5> : tensor<i32>
    %108 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %109 = stablehlo.add %104#0, %108 : tensor<12xi32>
    %110 = stablehlo.select %107, %109, %104#0 : tensor<12xi1>, tensor<12xi32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %111 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %112 = stablehlo.compare LT, %104#1, %111, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_41 = stablehlo.constant dense<6> : tensor<i32>
    %113 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %114 = stablehlo.add %104#1, %113 : tensor<12xi32>
    %115 = stablehlo.select %112, %114, %104#1 : tensor<12xi1>, tensor<12xi32>
    %116 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %117 = stablehlo.broadcast_in_dim %115, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %118 = stablehlo.concatenate %116, %117, dim = 1 : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x2xi32>
    %119 = "stablehlo.scatter"(%105, %118, %50) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %120 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<5x6xf32>, tensor<12x2xi32>, tensor<12xf32>) -> tensor<5x6xf32>
    return %84, %103, %119 : tensor<5x3xf32>, tensor<5xf32>, tensor<5x6xf32>
  }
  func.func private @_where(%arg0: tensor<5x6xi1>, %arg1: tensor<5x6xf32>, %arg2: tensor<i32>) -> tensor<5x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x6xi1>, tensor<5x6xf32>
    return %2 : tensor<5x6xf32>
  }
  func.func private @cumsum(%arg0: tensor<30xi1>) -> tensor<30xi32> {
    %0 = stablehlo.convert %arg0 : (tensor<30xi1>) -> tensor<30xi32>
    %1 = call @cumsum_0(%0) : (tensor<30xi32>) -> tensor<30xi32>
    return %1 : tensor<30xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<30xi32>) -> tensor<30xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[29, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 30>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<30xi32>, tensor<i32>) -> tensor<30xi32>
    return %1 : tensor<30xi32>
  }
  func.func private @cumsum_1(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %0 = call @cumsum_2(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    return %0 : tensor<12xi32>
  }
  func.func private @cumsum_2(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    return %1 : tensor<12xi32>
  }
  func.func private @floor_divide(%arg0: tensor<12xi32>, %arg1: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<12xi32>
    %3 = stablehlo.sign %arg0 : tensor<12xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %11 = stablehlo.and %6, %10 : tensor<12xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<12xi32>
    %14 = call @_where_3(%11, %13, %2) : (tensor<12xi1>, tensor<12xi32>, tensor<12xi32>) -> tensor<12xi32>
    return %14 : tensor<12xi32>
  }
  func.func private @_where_3(%arg0: tensor<12xi1>, %arg1: tensor<12xi32>, %arg2: tensor<12xi32>) -> tensor<12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12xi1>, tensor<12xi32>
    return %0 : tensor<12xi32>
  }
  func.func private @remainder(%arg0: tensor<12xi32>, %arg1: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_4(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<12xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<12xi1>, tensor<12xi1>) -> tensor<12xi1>
    %12 = stablehlo.and %11, %6 : tensor<12xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %14 = stablehlo.add %4, %13 : tensor<12xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<12xi1>, tensor<12xi32>
    return %15 : tensor<12xi32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_5(%arg0: tensor<12xi1>, %arg1: tensor<i32>, %arg2: tensor<12xi32>) -> tensor<12xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<12xi1>, tensor<12xi32>
    return %2 : tensor<12xi32>
  }
  func.func private @_where_6(%arg0: tensor<12xi1>, %arg1: tensor<12xf32>, %arg2: tensor<i32>) -> tensor<12xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<12xi1>, tensor<12xf32>
    return %2 : tensor<12xf32>
  }
  func.func private @_where_7(%arg0: tensor<12xi1>, %arg1: tensor<12xi32>, %arg2: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.convert %arg2 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<12xi1>, tensor<12xi32>
    return %2 : tensor<12xi32>
  }
  func.func private @clip(%arg0: tensor<12xi32>, %arg1: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<12xi32>
    return %2 : tensor<12xi32>
  }
  func.func private @cumsum_8(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %0 = call @cumsum_9(%arg0) : (tensor<5xi32>) -> tensor<5xi32>
    return %0 : tensor<5xi32>
  }
  func.func private @cumsum_9(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @_csr_to_coo(%arg0: tensor<12xi32>, %arg1: tensor<6xi32>) -> (tensor<12xi32>, tensor<12xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_1 = stablehlo.constant dense<12> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<6xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<6xi1>, tensor<6xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %8 = "stablehlo.scatter"(%0, %6, %7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      %12 = stablehlo.add %arg2, %arg3 : tensor<i32>
      stablehlo.return %12 : tensor<i32>
    }) : (tensor<12xi32>, tensor<6x1xi32>, tensor<6xi32>) -> tensor<12xi32>
    %9 = call @cumsum_10(%8) : (tensor<12xi32>) -> tensor<12xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %11 = stablehlo.subtract %9, %10 : tensor<12xi32>
    return %11, %arg0 : tensor<12xi32>, tensor<12xi32>
  }
  func.func private @cumsum_10(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %0 = call @cumsum_2(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    return %0 : tensor<12xi32>
  }
}
