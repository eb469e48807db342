module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xf32>, %arg1: tensor<6x2xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<6x6xf32> {jax.result_info = "result[2]"}) {
    %0 = call @solve(%arg0, %arg1) : (tensor<6x6xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %1 = call @det(%arg0) : (tensor<6x6xf32>) -> tensor<f32>
    %2 = call @inv(%arg0) : (tensor<6x6xf32>) -> tensor<6x6xf32>
    return %0, %1, %2 : tensor<6x2xf32>, tensor<f32>, tensor<6x6xf32>
  }
  func.func private @solve(%arg0: tensor<6x6xf32>, %arg1: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %c_0 = stablehlo.constant dense<> : tensor<0xi32>
    %c_1 = stablehlo.constant dense<> : tensor<0xi32>
    %c_2 = stablehlo.constant dense<> : tensor<0xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %4:5 = stablehlo.while(%iterArg = %c_6, %iterArg_14 = %c_5, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %arg0) : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    cond {
      %c_18 = stablehlo.constant dense<6> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_14, %c_18 : tensor<i32>
      %33 = stablehlo.iota dim = 0 : tensor<6xi32>
      %34 = stablehlo.iota dim = 0 : tensor<6xi32>
      %35 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_19 = stablehlo.constant dense<0> : tensor<i32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %36 = stablehlo.compare LT, %c_19, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_21 = stablehlo.constant dense<0> : tensor<i32>
      %c_22 = stablehlo.constant dense<6> : tensor<i32>
      %37 = stablehlo.add %c_21, %c_22 : tensor<i32>
      %c_23 = stablehlo.constant dense<0> : tensor<i32>
      %38 = stablehlo.select %36, %37, %c_23 : tensor<i1>, tensor<i32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %39 = stablehlo.compare LT, %35, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_25 = stablehlo.constant dense<6> : tensor<i32>
      %40 = stablehlo.add %35, %c_25 : tensor<i32>
      %41 = stablehlo.select %39, %40, %35 : tensor<i1>, tensor<i32>
      %42 = stablehlo.dynamic_slice %iterArg_17, %38, %41, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %43 = stablehlo.reshape %42 : (tensor<6x1xf32>) -> tensor<6xf32>
      %44 = stablehlo.abs %43 : tensor<6xf32>
      %45 = stablehlo.convert %iterArg_14 : tensor<i32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %47 = stablehlo.compare GE, %33, %46, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %49 = stablehlo.select %47, %44, %48 : tensor<6xi1>, tensor<6xf32>
      %50 = func.call @argmax(%49) : (tensor<6xf32>) -> tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_14, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.add %iterArg_14, %c_27 : tensor<i32>
      %53 = stablehlo.select %51, %52, %iterArg_14 : tensor<i1>, tensor<i32>
      %54 = stablehlo.convert %53 : tensor<i32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %56 = "stablehlo.scatter"(%iterArg_15, %55, %50) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
      %57 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %58 = stablehlo.convert %iterArg_14 : tensor<i32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %60 = stablehlo.concatenate %57, %59, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %61 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %62 = stablehlo.compare LT, %60, %61, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_29 = stablehlo.constant dense<6> : tensor<i32>
      %63 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %64 = stablehlo.add %60, %63 : tensor<2xi32>
      %65 = stablehlo.select %62, %64, %60 : tensor<2xi1>, tensor<2xi32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %67 = "stablehlo.gather"(%iterArg_17, %66) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<2x1xi32>) -> tensor<2x6xf32>
      %68 = stablehlo.convert %iterArg_14 : tensor<i32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %70 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %71 = stablehlo.concatenate %69, %70, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %72 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %73 = stablehlo.compare LT, %71, %72, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_31 = stablehlo.constant dense<6> : tensor<i32>
      %74 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %75 = stablehlo.add %71, %74 : tensor<2xi32>
      %76 = stablehlo.select %73, %75, %71 : tensor<2xi1>, tensor<2xi32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %78 = "stablehlo.scatter"(%iterArg_17, %77, %67) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<2x1xi32>, tensor<2x6xf32>) -> tensor<6x6xf32>
      %79 = stablehlo.convert %iterArg_14 : tensor<i32>
      %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %81 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %82 = stablehlo.concatenate %80, %81, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %83 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %84 = stablehlo.compare LT, %82, %83, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_33 = stablehlo.constant dense<6> : tensor<i32>
      %85 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %86 = stablehlo.add %82, %85 : tensor<2xi32>
      %87 = stablehlo.select %84, %86, %82 : tensor<2xi1>, tensor<2xi32>
      %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %89 = "stablehlo.gather"(%iterArg_16, %88) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<2x1xi32>) -> tensor<2xi32>
      %90 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %91 = stablehlo.convert %iterArg_14 : tensor<i32>
      %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %93 = stablehlo.concatenate %90, %92, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %94 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %95 = stablehlo.compare LT, %93, %94, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_35 = stablehlo.constant dense<6> : tensor<i32>
      %96 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %97 = stablehlo.add %93, %96 : tensor<2xi32>
      %98 = stablehlo.select %95, %97, %93 : tensor<2xi1>, tensor<2xi32>
      %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %100 = "stablehlo.scatter"(%iterArg_16, %99, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<6xi32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<6xi32>
      %101 = stablehlo.convert %iterArg_14 : tensor<i32>
      %102 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %103 = stablehlo.compare LT, %101, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_37 = stablehlo.constant dense<6> : tensor<i32>
      %104 = stablehlo.add %101, %c_37 : tensor<i32>
      %105 = stablehlo.select %103, %104, %101 : tensor<i1>, tensor<i32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %106 = stablehlo.compare LT, %102, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_39 = stablehlo.constant dense<6> : tensor<i32>
      %107 = stablehlo.add %102, %c_39 : tensor<i32>
      %108 = stablehlo.select %106, %107, %102 : tensor<i1>, tensor<i32>
      %109 = stablehlo.dynamic_slice %78, %105, %108, sizes = [1, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %110 = stablehlo.reshape %109 : (tensor<1x1xf32>) -> tensor<f32>
      %111 = stablehlo.convert %iterArg_14 : tensor<i32>
      %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %113 = stablehlo.compare GT, %33, %112, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.compare NE, %110, %cst_40, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<i1>) -> tensor<6xi1>
      %116 = stablehlo.and %113, %115 : tensor<6xi1>
      %117 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_41 = stablehlo.constant dense<0> : tensor<i32>
      %c_42 = stablehlo.constant dense<0> : tensor<i32>
      %118 = stablehlo.compare LT, %c_41, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_43 = stablehlo.constant dense<0> : tensor<i32>
      %c_44 = stablehlo.constant dense<6> : tensor<i32>
      %119 = stablehlo.add %c_43, %c_44 : tensor<i32>
      %c_45 = stablehlo.constant dense<0> : tensor<i32>
      %120 = stablehlo.select %118, %119, %c_45 : tensor<i1>, tensor<i32>
      %c_46 = stablehlo.constant dense<0> : tensor<i32>
      %121 = stablehlo.compare LT, %117, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_47 = stablehlo.constant dense<6> : tensor<i32>
      %122 = stablehlo.add %117, %c_47 : tensor<i32>
      %123 = stablehlo.select %121, %122, %117 : tensor<i1>, tensor<i32>
      %124 = stablehlo.dynamic_slice %78, %120, %123, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %125 = stablehlo.reshape %124 : (tensor<6x1xf32>) -> tensor<6xf32>
      %126 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %127 = stablehlo.divide %125, %126 : tensor<6xf32>
      %128 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_48 = stablehlo.constant dense<0> : tensor<i32>
      %c_49 = stablehlo.constant dense<0> : tensor<i32>
      %129 = stablehlo.compare LT, %c_48, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_50 = stablehlo.constant dense<0> : tensor<i32>
      %c_51 = stablehlo.constant dense<6> : tensor<i32>
      %130 = stablehlo.add %c_50, %c_51 : tensor<i32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %131 = stablehlo.select %129, %130, %c_52 : tensor<i1>, tensor<i32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %132 = stablehlo.compare LT, %128, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_54 = stablehlo.constant dense<6> : tensor<i32>
      %133 = stablehlo.add %128, %c_54 : tensor<i32>
      %134 = stablehlo.select %132, %133, %128 : tensor<i1>, tensor<i32>
      %135 = stablehlo.dynamic_slice %78, %131, %134, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %136 = stablehlo.reshape %135 : (tensor<6x1xf32>) -> tensor<6xf32>
      %137 = stablehlo.select %116, %127, %136 : tensor<6xi1>, tensor<6xf32>
      %c_55 = stablehlo.constant dense<0> : tensor<i32>
      %138 = stablehlo.compare LT, %iterArg_14, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_56 = stablehlo.constant dense<6> : tensor<i32>
      %139 = stablehlo.add %iterArg_14, %c_56 : tensor<i32>
      %140 = stablehlo.select %138, %139, %iterArg_14 : tensor<i1>, tensor<i32>
      %141 = stablehlo.convert %140 : tensor<i32>
      %142 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %143 = "stablehlo.scatter"(%78, %142, %137) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x6xf32>
      %144 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_57 = stablehlo.constant dense<0> : tensor<i32>
      %c_58 = stablehlo.constant dense<0> : tensor<i32>
      %145 = stablehlo.compare LT, %c_57, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_59 = stablehlo.constant dense<0> : tensor<i32>
      %c_60 = stablehlo.constant dense<6> : tensor<i32>
      %146 = stablehlo.add %c_59, %c_60 : tensor<i32>
      %c_61 = stablehlo.constant dense<0> : tensor<i32>
      %147 = stablehlo.select %145, %146, %c_61 : tensor<i1>, tensor<i32>
      %c_62 = stablehlo.constant dense<0> : tensor<i32>
      %148 = stablehlo.compare LT, %144, %c_62, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_63 = stablehlo.constant dense<6> : tensor<i32>
      %149 = stablehlo.add %144, %c_63 : tensor<i32>
      %150 = stablehlo.select %148, %149, %144 : tensor<i1>, tensor<i32>
      %151 = stablehlo.dynamic_slice %143, %147, %150, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %152 = stablehlo.reshape %151 : (tensor<6x1xf32>) -> tensor<6xf32>
      %153 = stablehlo.broadcast_in_dim %152, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %154 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_64 = stablehlo.constant dense<0> : tensor<i32>
      %155 = stablehlo.compare LT, %154, %c_64, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_65 = stablehlo.constant dense<6> : tensor<i32>
      %156 = stablehlo.add %154, %c_65 : tensor<i32>
      %157 = stablehlo.select %155, %156, %154 : tensor<i1>, tensor<i32>
      %c_66 = stablehlo.constant dense<0> : tensor<i32>
      %c_67 = stablehlo.constant dense<0> : tensor<i32>
      %158 = stablehlo.compare LT, %c_66, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_68 = stablehlo.constant dense<0> : tensor<i32>
      %c_69 = stablehlo.constant dense<6> : tensor<i32>
      %159 = stablehlo.add %c_68, %c_69 : tensor<i32>
      %c_70 = stablehlo.constant dense<0> : tensor<i32>
      %160 = stablehlo.select %158, %159, %c_70 : tensor<i1>, tensor<i32>
      %161 = stablehlo.dynamic_slice %143, %157, %160, sizes = [1, 6] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
      %162 = stablehlo.reshape %161 : (tensor<1x6xf32>) -> tensor<6xf32>
      %163 = stablehlo.broadcast_in_dim %162, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
      %164 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
      %165 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<6x6xf32>
      %166 = stablehlo.multiply %164, %165 : tensor<6x6xf32>
      %167 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %168 = stablehlo.convert %iterArg_14 : tensor<i32>
      %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
      %170 = stablehlo.compare GT, %167, %169, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
      %171 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
      %172 = stablehlo.convert %iterArg_14 : tensor<i32>
      %173 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
      %174 = stablehlo.compare GT, %171, %173, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
      %175 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<6x1xi1>) -> tensor<6x6xi1>
      %176 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x6xi1>) -> tensor<6x6xi1>
      %177 = stablehlo.and %175, %176 : tensor<6x6xi1>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %178 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
      %179 = stablehlo.select %177, %166, %178 : tensor<6x6xi1>, tensor<6x6xf32>
      %180 = stablehlo.subtract %143, %179 : tensor<6x6xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.add %iterArg, %c_72 : tensor<i32>
      stablehlo.return %181, %32, %56, %100, %180 : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    }
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.add %4#2, %5 : tensor<6xi32>
    %7 = "stablehlo.scatter"(%0, %c, %6) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.add %4#3, %8 : tensor<6xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.add %9, %12 : tensor<6xi32>
    %14 = stablehlo.select %11, %13, %9 : tensor<6xi1>, tensor<6xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %16 = "stablehlo.gather"(%1, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<6x1xi32>) -> tensor<6xi32>
    %17 = "stablehlo.scatter"(%1, %c_0, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %19 = stablehlo.add %4#3, %18 : tensor<6xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %21 = stablehlo.compare LT, %19, %20, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_13 = stablehlo.constant dense<6> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %23 = stablehlo.add %19, %22 : tensor<6xi32>
    %24 = stablehlo.select %21, %23, %19 : tensor<6xi1>, tensor<6xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %26 = "stablehlo.gather"(%arg0, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<6x1xi32>) -> tensor<6x6xf32>
    %27 = "stablehlo.scatter"(%arg0, %c_1, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %28 = "stablehlo.scatter"(%27, %c_2, %4#4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %29 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %30 = call @_lu_solve(%28, %17, %29) : (tensor<6x6xf32>, tensor<6xi32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    return %31 : tensor<6x2xf32>
  }
  func.func private @argmax(%arg0: tensor<6xf32>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<6xf32>, tensor<6xi32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<i32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
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
    return %1#1 : tensor<i32>
  }
  func.func private @_lu_solve(%arg0: tensor<6x6xf32>, %arg1: tensor<6xi32>, %arg2: tensor<2x6xf32>) -> tensor<2x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x6xf32>) -> tensor<2x6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<6xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<6xi1>, tensor<6xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x6x1xf32>, tensor<6x1xi32>) -> tensor<2x6x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x6x1xf32>) -> tensor<6x1x2xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x1x2xf32>) -> tensor<6x2xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<6x6xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %11 = stablehlo.reshape %10 : (tensor<6x2xf32>) -> tensor<6x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x1x2xf32>) -> tensor<6x2xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<6x6xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x2xf32>) -> tensor<6x1x2xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<6x1x2xf32>) -> tensor<2x6x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x6x1xf32>) -> tensor<2x6xf32>
    return %16 : tensor<2x6xf32>
  }
  func.func private @det(%arg0: tensor<6x6xf32>) -> tensor<f32> {
    %0:2 = call @slogdet(%arg0) : (tensor<6x6xf32>) -> (tensor<f32>, tensor<f32>)
    %1 = stablehlo.exponential %0#1 : tensor<f32>
    %2 = stablehlo.multiply %0#0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @slogdet(%arg0: tensor<6x6xf32>) -> (tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %c_0 = stablehlo.constant dense<> : tensor<0xi32>
    %c_1 = stablehlo.constant dense<> : tensor<0xi32>
    %c_2 = stablehlo.constant dense<> : tensor<0xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %4:5 = stablehlo.while(%iterArg = %c_6, %iterArg_23 = %c_5, %iterArg_24 = %2, %iterArg_25 = %3, %iterArg_26 = %arg0) : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    cond {
      %c_27 = stablehlo.constant dense<6> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_23, %c_27 : tensor<i32>
      %51 = stablehlo.iota dim = 0 : tensor<6xi32>
      %52 = stablehlo.iota dim = 0 : tensor<6xi32>
      %53 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %54 = stablehlo.compare LT, %c_28, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %c_31 = stablehlo.constant dense<6> : tensor<i32>
      %55 = stablehlo.add %c_30, %c_31 : tensor<i32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %56 = stablehlo.select %54, %55, %c_32 : tensor<i1>, tensor<i32>
      %c_33 = stablehlo.constant dense<0> : tensor<i32>
      %57 = stablehlo.compare LT, %53, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_34 = stablehlo.constant dense<6> : tensor<i32>
      %58 = stablehlo.add %53, %c_34 : tensor<i32>
      %59 = stablehlo.select %57, %58, %53 : tensor<i1>, tensor<i32>
      %60 = stablehlo.dynamic_slice %iterArg_26, %56, %59, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %61 = stablehlo.reshape %60 : (tensor<6x1xf32>) -> tensor<6xf32>
      %62 = stablehlo.abs %61 : tensor<6xf32>
      %63 = stablehlo.convert %iterArg_23 : tensor<i32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %65 = stablehlo.compare GE, %51, %64, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %67 = stablehlo.select %65, %62, %66 : tensor<6xi1>, tensor<6xf32>
      %68 = func.call @argmax(%67) : (tensor<6xf32>) -> tensor<i32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_23, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_37 = stablehlo.constant dense<6> : tensor<i32>
      %70 = stablehlo.add %iterArg_23, %c_37 : tensor<i32>
      %71 = stablehlo.select %69, %70, %iterArg_23 : tensor<i1>, tensor<i32>
      %72 = stablehlo.convert %71 : tensor<i32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %74 = "stablehlo.scatter"(%iterArg_24, %73, %68) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
        stablehlo.return %arg2 : tensor<i32>
      }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
      %75 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %76 = stablehlo.convert %iterArg_23 : tensor<i32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %78 = stablehlo.concatenate %75, %77, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %79 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %80 = stablehlo.compare LT, %78, %79, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_39 = stablehlo.constant dense<6> : tensor<i32>
      %81 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %82 = stablehlo.add %78, %81 : tensor<2xi32>
      %83 = stablehlo.select %80, %82, %78 : tensor<2xi1>, tensor<2xi32>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %85 = "stablehlo.gather"(%iterArg_26, %84) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<2x1xi32>) -> tensor<2x6xf32>
      %86 = stablehlo.convert %iterArg_23 : tensor<i32>
      %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %88 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %89 = stablehlo.concatenate %87, %88, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_40 = stablehlo.constant dense<0> : tensor<i32>
      %90 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %91 = stablehlo.compare LT, %89, %90, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_41 = stablehlo.constant dense<6> : tensor<i32>
      %92 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %93 = stablehlo.add %89, %92 : tensor<2xi32>
      %94 = stablehlo.select %91, %93, %89 : tensor<2xi1>, tensor<2xi32>
      %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %96 = "stablehlo.scatter"(%iterArg_26, %95, %85) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
        stablehlo.return %arg2 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<2x1xi32>, tensor<2x6xf32>) -> tensor<6x6xf32>
      %97 = stablehlo.convert %iterArg_23 : tensor<i32>
      %98 = stablehlo.broadcast_in_dim %97, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %99 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %100 = stablehlo.concatenate %98, %99, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_42 = stablehlo.constant dense<0> : tensor<i32>
      %101 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %102 = stablehlo.compare LT, %100, %101, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_43 = stablehlo.constant dense<6> : tensor<i32>
      %103 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %104 = stablehlo.add %100, %103 : tensor<2xi32>
      %105 = stablehlo.select %102, %104, %100 : tensor<2xi1>, tensor<2xi32>
      %106 = stablehlo.broadcast_in_dim %105, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %107 = "stablehlo.gather"(%iterArg_25, %106) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<2x1xi32>) -> tensor<2xi32>
      %108 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %109 = stablehlo.convert %iterArg_23 : tensor<i32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %111 = stablehlo.concatenate %108, %110, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_44 = stablehlo.constant dense<0> : tensor<i32>
      %112 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %113 = stablehlo.compare LT, %111, %112, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_45 = stablehlo.constant dense<6> : tensor<i32>
      %114 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %115 = stablehlo.add %111, %114 : tensor<2xi32>
      %116 = stablehlo.select %113, %115, %111 : tensor<2xi1>, tensor<2xi32>
      %117 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %118 = "stablehlo.scatter"(%iterArg_25, %117, %107) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
        stablehlo.return %arg2 : tensor<i32>
      }) : (tensor<6xi32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<6xi32>
      %119 = stablehlo.convert %iterArg_23 : tensor<i32>
      %120 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_46 = stablehlo.constant dense<0> : tensor<i32>
      %121 = stablehlo.compare LT, %119, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_47 = stablehlo.constant dense<6> : tensor<i32>
      %122 = stablehlo.add %119, %c_47 : tensor<i32>
      %123 = stablehlo.select %121, %122, %119 : tensor<i1>, tensor<i32>
      %c_48 = stablehlo.constant dense<0> : tensor<i32>
      %124 = stablehlo.compare LT, %120, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_49 = stablehlo.constant dense<6> : tensor<i32>
      %125 = stablehlo.add %120, %c_49 : tensor<i32>
      %126 = stablehlo.select %124, %125, %120 : tensor<i1>, tensor<i32>
      %127 = stablehlo.dynamic_slice %96, %123, %126, sizes = [1, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %128 = stablehlo.reshape %127 : (tensor<1x1xf32>) -> tensor<f32>
      %129 = stablehlo.convert %iterArg_23 : tensor<i32>
      %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %131 = stablehlo.compare GT, %51, %130, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %132 = stablehlo.compare NE, %128, %cst_50, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %133 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<i1>) -> tensor<6xi1>
      %134 = stablehlo.and %131, %133 : tensor<6xi1>
      %135 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_51 = stablehlo.constant dense<0> : tensor<i32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %136 = stablehlo.compare LT, %c_51, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %c_54 = stablehlo.constant dense<6> : tensor<i32>
      %137 = stablehlo.add %c_53, %c_54 : tensor<i32>
      %c_55 = stablehlo.constant dense<0> : tensor<i32>
      %138 = stablehlo.select %136, %137, %c_55 : tensor<i1>, tensor<i32>
      %c_56 = stablehlo.constant dense<0> : tensor<i32>
      %139 = stablehlo.compare LT, %135, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_57 = stablehlo.constant dense<6> : tensor<i32>
      %140 = stablehlo.add %135, %c_57 : tensor<i32>
      %141 = stablehlo.select %139, %140, %135 : tensor<i1>, tensor<i32>
      %142 = stablehlo.dynamic_slice %96, %138, %141, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %143 = stablehlo.reshape %142 : (tensor<6x1xf32>) -> tensor<6xf32>
      %144 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %145 = stablehlo.divide %143, %144 : tensor<6xf32>
      %146 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_58 = stablehlo.constant dense<0> : tensor<i32>
      %c_59 = stablehlo.constant dense<0> : tensor<i32>
      %147 = stablehlo.compare LT, %c_58, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_60 = stablehlo.constant dense<0> : tensor<i32>
      %c_61 = stablehlo.constant dense<6> : tensor<i32>
      %148 = stablehlo.add %c_60, %c_61 : tensor<i32>
      %c_62 = stablehlo.constant dense<0> : tensor<i32>
      %149 = stablehlo.select %147, %148, %c_62 : tensor<i1>, tensor<i32>
      %c_63 = stablehlo.constant dense<0> : tensor<i32>
      %150 = stablehlo.compare LT, %146, %c_63, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_64 = stablehlo.constant dense<6> : tensor<i32>
      %151 = stablehlo.add %146, %c_64 : tensor<i32>
      %152 = stablehlo.select %150, %151, %146 : tensor<i1>, tensor<i32>
      %153 = stablehlo.dynamic_slice %96, %149, %152, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %154 = stablehlo.reshape %153 : (tensor<6x1xf32>) -> tensor<6xf32>
      %155 = stablehlo.select %134, %145, %154 : tensor<6xi1>, tensor<6xf32>
      %c_65 = stablehlo.constant dense<0> : tensor<i32>
      %156 = stablehlo.compare LT, %iterArg_23, %c_65, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_66 = stablehlo.constant dense<6> : tensor<i32>
      %157 = stablehlo.add %iterArg_23, %c_66 : tensor<i32>
      %158 = stablehlo.select %156, %157, %iterArg_23 : tensor<i1>, tensor<i32>
      %159 = stablehlo.convert %158 : tensor<i32>
      %160 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %161 = "stablehlo.scatter"(%96, %160, %155) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
        stablehlo.return %arg2 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x6xf32>
      %162 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_67 = stablehlo.constant dense<0> : tensor<i32>
      %c_68 = stablehlo.constant dense<0> : tensor<i32>
      %163 = stablehlo.compare LT, %c_67, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_69 = stablehlo.constant dense<0> : tensor<i32>
      %c_70 = stablehlo.constant dense<6> : tensor<i32>
      %164 = stablehlo.add %c_69, %c_70 : tensor<i32>
      %c_71 = stablehlo.constant dense<0> : tensor<i32>
      %165 = stablehlo.select %163, %164, %c_71 : tensor<i1>, tensor<i32>
      %c_72 = stablehlo.constant dense<0> : tensor<i32>
      %166 = stablehlo.compare LT, %162, %c_72, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_73 = stablehlo.constant dense<6> : tensor<i32>
      %167 = stablehlo.add %162, %c_73 : tensor<i32>
      %168 = stablehlo.select %166, %167, %162 : tensor<i1>, tensor<i32>
      %169 = stablehlo.dynamic_slice %161, %165, %168, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %170 = stablehlo.reshape %169 : (tensor<6x1xf32>) -> tensor<6xf32>
      %171 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %172 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_74 = stablehlo.constant dense<0> : tensor<i32>
      %173 = stablehlo.compare LT, %172, %c_74, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_75 = stablehlo.constant dense<6> : tensor<i32>
      %174 = stablehlo.add %172, %c_75 : tensor<i32>
      %175 = stablehlo.select %173, %174, %172 : tensor<i1>, tensor<i32>
      %c_76 = stablehlo.constant dense<0> : tensor<i32>
      %c_77 = stablehlo.constant dense<0> : tensor<i32>
      %176 = stablehlo.compare LT, %c_76, %c_77, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_78 = stablehlo.constant dense<0> : tensor<i32>
      %c_79 = stablehlo.constant dense<6> : tensor<i32>
      %177 = stablehlo.add %c_78, %c_79 : tensor<i32>
      %c_80 = stablehlo.constant dense<0> : tensor<i32>
      %178 = stablehlo.select %176, %177, %c_80 : tensor<i1>, tensor<i32>
      %179 = stablehlo.dynamic_slice %161, %175, %178, sizes = [1, 6] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
      %180 = stablehlo.reshape %179 : (tensor<1x6xf32>) -> tensor<6xf32>
      %181 = stablehlo.broadcast_in_dim %180, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
      %182 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
      %183 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<6x6xf32>
      %184 = stablehlo.multiply %182, %183 : tensor<6x6xf32>
      %185 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %186 = stablehlo.convert %iterArg_23 : tensor<i32>
      %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
      %188 = stablehlo.compare GT, %185, %187, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
      %189 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
      %190 = stablehlo.convert %iterArg_23 : tensor<i32>
      %191 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
      %192 = stablehlo.compare GT, %189, %191, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
      %193 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<6x1xi1>) -> tensor<6x6xi1>
      %194 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<1x6xi1>) -> tensor<6x6xi1>
      %195 = stablehlo.and %193, %194 : tensor<6x6xi1>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %196 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
      %197 = stablehlo.select %195, %184, %196 : tensor<6x6xi1>, tensor<6x6xf32>
      %198 = stablehlo.subtract %161, %197 : tensor<6x6xf32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %199 = stablehlo.add %iterArg, %c_82 : tensor<i32>
      stablehlo.return %199, %50, %74, %118, %198 : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    }
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.add %4#2, %5 : tensor<6xi32>
    %7 = "stablehlo.scatter"(%0, %c, %6) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      stablehlo.return %arg2 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.add %4#3, %8 : tensor<6xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.add %9, %12 : tensor<6xi32>
    %14 = stablehlo.select %11, %13, %9 : tensor<6xi1>, tensor<6xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %16 = "stablehlo.gather"(%1, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<6x1xi32>) -> tensor<6xi32>
    %17 = "stablehlo.scatter"(%1, %c_0, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      stablehlo.return %arg2 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %19 = stablehlo.add %4#3, %18 : tensor<6xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %21 = stablehlo.compare LT, %19, %20, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_13 = stablehlo.constant dense<6> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %23 = stablehlo.add %19, %22 : tensor<6xi32>
    %24 = stablehlo.select %21, %23, %19 : tensor<6xi1>, tensor<6xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %26 = "stablehlo.gather"(%arg0, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<6x1xi32>) -> tensor<6x6xf32>
    %27 = "stablehlo.scatter"(%arg0, %c_1, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      stablehlo.return %arg2 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %28 = "stablehlo.scatter"(%27, %c_2, %4#4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      stablehlo.return %arg2 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %29 = call @diagonal(%28) : (tensor<6x6xf32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.compare EQ, %29, %30, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %c_14 = stablehlo.constant dense<false> : tensor<i1>
    %32 = stablehlo.reduce(%31 init: %c_14) applies stablehlo.or across dimensions = [0] : (tensor<6xi1>, tensor<i1>) -> tensor<i1>
    %33 = stablehlo.iota dim = 0 : tensor<6xi32>
    %34 = stablehlo.compare NE, %7, %33, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %35 = call @count_nonzero(%34) : (tensor<6xi1>) -> tensor<i32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %37 = stablehlo.compare LT, %29, %36, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %38 = call @count_nonzero(%37) : (tensor<6xi1>) -> tensor<i32>
    %39 = stablehlo.add %35, %38 : tensor<i32>
    %c_16 = stablehlo.constant dense<2> : tensor<i32>
    %40 = call @remainder(%39, %c_16) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_17 = stablehlo.constant dense<-2> : tensor<i32>
    %41 = stablehlo.multiply %c_17, %40 : tensor<i32>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %42 = stablehlo.add %41, %c_18 : tensor<i32>
    %43 = stablehlo.convert %42 : (tensor<i32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.multiply %cst_19, %43 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = call @_where_0(%32, %cst_20, %44) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.abs %29 : tensor<6xf32>
    %47 = stablehlo.log %46 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = call @_where_0(%32, %cst_22, %48) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %45, %49 : tensor<f32>, tensor<f32>
  }
  func.func private @diagonal(%arg0: tensor<6x6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<6x6xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x6xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x6xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x6xi32>, tensor<6x6xi32>) -> tensor<6x6xi1>
    %5 = stablehlo.convert %4 : (tensor<6x6xi1>) -> tensor<6x6xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<6xi32>
      %9 = stablehlo.iota dim = 0 : tensor<6xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %c_2 = stablehlo.constant dense<6> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %13 = stablehlo.add %8, %12 : tensor<6xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<6xi1>, tensor<6xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %18 = stablehlo.add %9, %17 : tensor<6xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<6xi1>, tensor<6xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x6xf32>, tensor<6x2xi32>) -> tensor<6xf32>
      stablehlo.return %23 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    return %7 : tensor<6xf32>
  }
  func.func private @count_nonzero(%arg0: tensor<6xi1>) -> tensor<i32> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.reduce(%2 init: %c_0) applies stablehlo.add across dimensions = [0] : (tensor<6xi32>, tensor<i32>) -> tensor<i32>
    return %3 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @inv(%arg0: tensor<6x6xf32>) -> tensor<6x6xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<6x6xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x6xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x6xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x6xi32>, tensor<6x6xi32>) -> tensor<6x6xi1>
    %5 = stablehlo.convert %4 : (tensor<6x6xi1>) -> tensor<6x6xf32>
    %6 = call @solve_1(%arg0, %5) : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    return %6 : tensor<6x6xf32>
  }
  func.func private @solve_1(%arg0: tensor<6x6xf32>, %arg1: tensor<6x6xf32>) -> tensor<6x6xf32> {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %c_0 = stablehlo.constant dense<> : tensor<0xi32>
    %c_1 = stablehlo.constant dense<> : tensor<0xi32>
    %c_2 = stablehlo.constant dense<> : tensor<0xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %3 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %4:5 = stablehlo.while(%iterArg = %c_6, %iterArg_14 = %c_5, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %arg0) : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    cond {
      %c_18 = stablehlo.constant dense<6> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_14, %c_18 : tensor<i32>
      %33 = stablehlo.iota dim = 0 : tensor<6xi32>
      %34 = stablehlo.iota dim = 0 : tensor<6xi32>
      %35 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_19 = stablehlo.constant dense<0> : tensor<i32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %36 = stablehlo.compare LT, %c_19, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_21 = stablehlo.constant dense<0> : tensor<i32>
      %c_22 = stablehlo.constant dense<6> : tensor<i32>
      %37 = stablehlo.add %c_21, %c_22 : tensor<i32>
      %c_23 = stablehlo.constant dense<0> : tensor<i32>
      %38 = stablehlo.select %36, %37, %c_23 : tensor<i1>, tensor<i32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %39 = stablehlo.compare LT, %35, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_25 = stablehlo.constant dense<6> : tensor<i32>
      %40 = stablehlo.add %35, %c_25 : tensor<i32>
      %41 = stablehlo.select %39, %40, %35 : tensor<i1>, tensor<i32>
      %42 = stablehlo.dynamic_slice %iterArg_17, %38, %41, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %43 = stablehlo.reshape %42 : (tensor<6x1xf32>) -> tensor<6xf32>
      %44 = stablehlo.abs %43 : tensor<6xf32>
      %45 = stablehlo.convert %iterArg_14 : tensor<i32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %47 = stablehlo.compare GE, %33, %46, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %49 = stablehlo.select %47, %44, %48 : tensor<6xi1>, tensor<6xf32>
      %50 = func.call @argmax(%49) : (tensor<6xf32>) -> tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %51 = stablehlo.compare LT, %iterArg_14, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<6> : tensor<i32>
      %52 = stablehlo.add %iterArg_14, %c_27 : tensor<i32>
      %53 = stablehlo.select %51, %52, %iterArg_14 : tensor<i1>, tensor<i32>
      %54 = stablehlo.convert %53 : tensor<i32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %56 = "stablehlo.scatter"(%iterArg_15, %55, %50) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
      %57 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %58 = stablehlo.convert %iterArg_14 : tensor<i32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %60 = stablehlo.concatenate %57, %59, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %61 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %62 = stablehlo.compare LT, %60, %61, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_29 = stablehlo.constant dense<6> : tensor<i32>
      %63 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %64 = stablehlo.add %60, %63 : tensor<2xi32>
      %65 = stablehlo.select %62, %64, %60 : tensor<2xi1>, tensor<2xi32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %67 = "stablehlo.gather"(%iterArg_17, %66) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<2x1xi32>) -> tensor<2x6xf32>
      %68 = stablehlo.convert %iterArg_14 : tensor<i32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %70 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %71 = stablehlo.concatenate %69, %70, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %72 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %73 = stablehlo.compare LT, %71, %72, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_31 = stablehlo.constant dense<6> : tensor<i32>
      %74 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %75 = stablehlo.add %71, %74 : tensor<2xi32>
      %76 = stablehlo.select %73, %75, %71 : tensor<2xi1>, tensor<2xi32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %78 = "stablehlo.scatter"(%iterArg_17, %77, %67) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<2x1xi32>, tensor<2x6xf32>) -> tensor<6x6xf32>
      %79 = stablehlo.convert %iterArg_14 : tensor<i32>
      %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %81 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %82 = stablehlo.concatenate %80, %81, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %83 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %84 = stablehlo.compare LT, %82, %83, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_33 = stablehlo.constant dense<6> : tensor<i32>
      %85 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %86 = stablehlo.add %82, %85 : tensor<2xi32>
      %87 = stablehlo.select %84, %86, %82 : tensor<2xi1>, tensor<2xi32>
      %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %89 = "stablehlo.gather"(%iterArg_16, %88) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<2x1xi32>) -> tensor<2xi32>
      %90 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %91 = stablehlo.convert %iterArg_14 : tensor<i32>
      %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %93 = stablehlo.concatenate %90, %92, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %94 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %95 = stablehlo.compare LT, %93, %94, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %c_35 = stablehlo.constant dense<6> : tensor<i32>
      %96 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %97 = stablehlo.add %93, %96 : tensor<2xi32>
      %98 = stablehlo.select %95, %97, %93 : tensor<2xi1>, tensor<2xi32>
      %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %100 = "stablehlo.scatter"(%iterArg_16, %99, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<6xi32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<6xi32>
      %101 = stablehlo.convert %iterArg_14 : tensor<i32>
      %102 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %103 = stablehlo.compare LT, %101, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_37 = stablehlo.constant dense<6> : tensor<i32>
      %104 = stablehlo.add %101, %c_37 : tensor<i32>
      %105 = stablehlo.select %103, %104, %101 : tensor<i1>, tensor<i32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %106 = stablehlo.compare LT, %102, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_39 = stablehlo.constant dense<6> : tensor<i32>
      %107 = stablehlo.add %102, %c_39 : tensor<i32>
      %108 = stablehlo.select %106, %107, %102 : tensor<i1>, tensor<i32>
      %109 = stablehlo.dynamic_slice %78, %105, %108, sizes = [1, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %110 = stablehlo.reshape %109 : (tensor<1x1xf32>) -> tensor<f32>
      %111 = stablehlo.convert %iterArg_14 : tensor<i32>
      %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<i32>) -> tensor<6xi32>
      %113 = stablehlo.compare GT, %33, %112, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.compare NE, %110, %cst_40, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<i1>) -> tensor<6xi1>
      %116 = stablehlo.and %113, %115 : tensor<6xi1>
      %117 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_41 = stablehlo.constant dense<0> : tensor<i32>
      %c_42 = stablehlo.constant dense<0> : tensor<i32>
      %118 = stablehlo.compare LT, %c_41, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_43 = stablehlo.constant dense<0> : tensor<i32>
      %c_44 = stablehlo.constant dense<6> : tensor<i32>
      %119 = stablehlo.add %c_43, %c_44 : tensor<i32>
      %c_45 = stablehlo.constant dense<0> : tensor<i32>
      %120 = stablehlo.select %118, %119, %c_45 : tensor<i1>, tensor<i32>
      %c_46 = stablehlo.constant dense<0> : tensor<i32>
      %121 = stablehlo.compare LT, %117, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_47 = stablehlo.constant dense<6> : tensor<i32>
      %122 = stablehlo.add %117, %c_47 : tensor<i32>
      %123 = stablehlo.select %121, %122, %117 : tensor<i1>, tensor<i32>
      %124 = stablehlo.dynamic_slice %78, %120, %123, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %125 = stablehlo.reshape %124 : (tensor<6x1xf32>) -> tensor<6xf32>
      %126 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %127 = stablehlo.divide %125, %126 : tensor<6xf32>
      %128 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_48 = stablehlo.constant dense<0> : tensor<i32>
      %c_49 = stablehlo.constant dense<0> : tensor<i32>
      %129 = stablehlo.compare LT, %c_48, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_50 = stablehlo.constant dense<0> : tensor<i32>
      %c_51 = stablehlo.constant dense<6> : tensor<i32>
      %130 = stablehlo.add %c_50, %c_51 : tensor<i32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %131 = stablehlo.select %129, %130, %c_52 : tensor<i1>, tensor<i32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %132 = stablehlo.compare LT, %128, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_54 = stablehlo.constant dense<6> : tensor<i32>
      %133 = stablehlo.add %128, %c_54 : tensor<i32>
      %134 = stablehlo.select %132, %133, %128 : tensor<i1>, tensor<i32>
      %135 = stablehlo.dynamic_slice %78, %131, %134, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %136 = stablehlo.reshape %135 : (tensor<6x1xf32>) -> tensor<6xf32>
      %137 = stablehlo.select %116, %127, %136 : tensor<6xi1>, tensor<6xf32>
      %c_55 = stablehlo.constant dense<0> : tensor<i32>
      %138 = stablehlo.compare LT, %iterArg_14, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_56 = stablehlo.constant dense<6> : tensor<i32>
      %139 = stablehlo.add %iterArg_14, %c_56 : tensor<i32>
      %140 = stablehlo.select %138, %139, %iterArg_14 : tensor<i1>, tensor<i32>
      %141 = stablehlo.convert %140 : tensor<i32>
      %142 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %143 = "stablehlo.scatter"(%78, %142, %137) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        stablehlo.return %arg3 : tensor<f32>
      }) : (tensor<6x6xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x6xf32>
      %144 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_57 = stablehlo.constant dense<0> : tensor<i32>
      %c_58 = stablehlo.constant dense<0> : tensor<i32>
      %145 = stablehlo.compare LT, %c_57, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_59 = stablehlo.constant dense<0> : tensor<i32>
      %c_60 = stablehlo.constant dense<6> : tensor<i32>
      %146 = stablehlo.add %c_59, %c_60 : tensor<i32>
      %c_61 = stablehlo.constant dense<0> : tensor<i32>
      %147 = stablehlo.select %145, %146, %c_61 : tensor<i1>, tensor<i32>
      %c_62 = stablehlo.constant dense<0> : tensor<i32>
      %148 = stablehlo.compare LT, %144, %c_62, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_63 = stablehlo.constant dense<6> : tensor<i32>
      %149 = stablehlo.add %144, %c_63 : tensor<i32>
      %150 = stablehlo.select %148, %149, %144 : tensor<i1>, tensor<i32>
      %151 = stablehlo.dynamic_slice %143, %147, %150, sizes = [6, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<6x1xf32>
      %152 = stablehlo.reshape %151 : (tensor<6x1xf32>) -> tensor<6xf32>
      %153 = stablehlo.broadcast_in_dim %152, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %154 = stablehlo.convert %iterArg_14 : tensor<i32>
      %c_64 = stablehlo.constant dense<0> : tensor<i32>
      %155 = stablehlo.compare LT, %154, %c_64, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_65 = stablehlo.constant dense<6> : tensor<i32>
      %156 = stablehlo.add %154, %c_65 : tensor<i32>
      %157 = stablehlo.select %155, %156, %154 : tensor<i1>, tensor<i32>
      %c_66 = stablehlo.constant dense<0> : tensor<i32>
      %c_67 = stablehlo.constant dense<0> : tensor<i32>
      %158 = stablehlo.compare LT, %c_66, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_68 = stablehlo.constant dense<0> : tensor<i32>
      %c_69 = stablehlo.constant dense<6> : tensor<i32>
      %159 = stablehlo.add %c_68, %c_69 : tensor<i32>
      %c_70 = stablehlo.constant dense<0> : tensor<i32>
      %160 = stablehlo.select %158, %159, %c_70 : tensor<i1>, tensor<i32>
      %161 = stablehlo.dynamic_slice %143, %157, %160, sizes = [1, 6] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
      %162 = stablehlo.reshape %161 : (tensor<1x6xf32>) -> tensor<6xf32>
      %163 = stablehlo.broadcast_in_dim %162, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
      %164 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
      %165 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<6x6xf32>
      %166 = stablehlo.multiply %164, %165 : tensor<6x6xf32>
      %167 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %168 = stablehlo.convert %iterArg_14 : tensor<i32>
      %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
      %170 = stablehlo.compare GT, %167, %169, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
      %171 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
      %172 = stablehlo.convert %iterArg_14 : tensor<i32>
      %173 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
      %174 = stablehlo.compare GT, %171, %173, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
      %175 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<6x1xi1>) -> tensor<6x6xi1>
      %176 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x6xi1>) -> tensor<6x6xi1>
      %177 = stablehlo.and %175, %176 : tensor<6x6xi1>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %178 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
      %179 = stablehlo.select %177, %166, %178 : tensor<6x6xi1>, tensor<6x6xf32>
      %180 = stablehlo.subtract %143, %179 : tensor<6x6xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.add %iterArg, %c_72 : tensor<i32>
      stablehlo.return %181, %32, %56, %100, %180 : tensor<i32>, tensor<i32>, tensor<6xi32>, tensor<6xi32>, tensor<6x6xf32>
    }
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.add %4#2, %5 : tensor<6xi32>
    %7 = "stablehlo.scatter"(%0, %c, %6) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.add %4#3, %8 : tensor<6xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.add %9, %12 : tensor<6xi32>
    %14 = stablehlo.select %11, %13, %9 : tensor<6xi1>, tensor<6xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %16 = "stablehlo.gather"(%1, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xi32>, tensor<6x1xi32>) -> tensor<6xi32>
    %17 = "stablehlo.scatter"(%1, %c_0, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<6xi32>, tensor<0xi32>, tensor<6xi32>) -> tensor<6xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %19 = stablehlo.add %4#3, %18 : tensor<6xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %21 = stablehlo.compare LT, %19, %20, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_13 = stablehlo.constant dense<6> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %23 = stablehlo.add %19, %22 : tensor<6xi32>
    %24 = stablehlo.select %21, %23, %19 : tensor<6xi1>, tensor<6xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %26 = "stablehlo.gather"(%arg0, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<6x6xf32>, tensor<6x1xi32>) -> tensor<6x6xf32>
    %27 = "stablehlo.scatter"(%arg0, %c_1, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %28 = "stablehlo.scatter"(%27, %c_2, %4#4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x6xf32>, tensor<0xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %29 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %30 = call @_lu_solve_2(%28, %17, %29) : (tensor<6x6xf32>, tensor<6xi32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    return %31 : tensor<6x6xf32>
  }
  func.func private @_lu_solve_2(%arg0: tensor<6x6xf32>, %arg1: tensor<6xi32>, %arg2: tensor<6x6xf32>) -> tensor<6x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<6x6xf32>) -> tensor<6x6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<6xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<6xi1>, tensor<6xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1, 1>}> : (tensor<6x6x1xf32>, tensor<6x1xi32>) -> tensor<6x6x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<6x6x1xf32>) -> tensor<6x1x6xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x1x6xf32>) -> tensor<6x6xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %11 = stablehlo.reshape %10 : (tensor<6x6xf32>) -> tensor<6x1x6xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x1x6xf32>) -> tensor<6x6xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x6xf32>) -> tensor<6x1x6xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<6x1x6xf32>) -> tensor<6x6x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x6x1xf32>) -> tensor<6x6xf32>
    return %16 : tensor<6x6xf32>
  }
}
