module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40xf32>, %arg1: tensor<6x40xf32>, %arg2: tensor<10x3xf32>, %arg3: tensor<10x40xf32>, %arg4: tensor<3x9x6xf32>, %arg5: tensor<3x9x3xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<40xf32> {jax.result_info = "result[1]['bias']"}, tensor<6x40xf32> {jax.result_info = "result[1]['input']"}, tensor<10x3xf32> {jax.result_info = "result[1]['out']"}, tensor<10x40xf32> {jax.result_info = "result[1]['state']"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %1 = stablehlo.transpose %arg4, dims = [1, 0, 2] : (tensor<3x9x6xf32>) -> tensor<9x3x6xf32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<40xf32>) -> tensor<1x40xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9x3x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16:20 = stablehlo.while(%iterArg = %1, %iterArg_30 = %arg1, %iterArg_31 = %arg3, %iterArg_32 = %2, %iterArg_33 = %c, %iterArg_34 = %0, %iterArg_35 = %0, %iterArg_36 = %3, %iterArg_37 = %4, %iterArg_38 = %5, %iterArg_39 = %6, %iterArg_40 = %7, %iterArg_41 = %8, %iterArg_42 = %9, %iterArg_43 = %10, %iterArg_44 = %11, %iterArg_45 = %12, %iterArg_46 = %13, %iterArg_47 = %14, %iterArg_48 = %15) : tensor<9x3x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<1x40xf32>, tensor<i32>, tensor<3x10xf32>, tensor<3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>
    cond {
      %c_49 = stablehlo.constant dense<9> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_33, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_33) : (tensor<9x3x6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %53 = stablehlo.dot_general %52, %iterArg_30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x40xf32>) -> tensor<3x40xf32>
      %54 = stablehlo.dot_general %iterArg_34, %iterArg_31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x10xf32>, tensor<10x40xf32>) -> tensor<3x40xf32>
      %55 = stablehlo.add %53, %54 : tensor<3x40xf32>
      %56 = stablehlo.broadcast_in_dim %iterArg_32, dims = [0, 1] : (tensor<1x40xf32>) -> tensor<3x40xf32>
      %57 = stablehlo.add %55, %56 : tensor<3x40xf32>
      %58 = stablehlo.slice %57 [0:3, 0:10] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %59 = stablehlo.slice %57 [0:3, 10:20] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %60 = stablehlo.slice %57 [0:3, 20:30] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %61 = stablehlo.slice %57 [0:3, 30:40] : (tensor<3x40xf32>) -> tensor<3x10xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %63 = stablehlo.add %59, %62 : tensor<3x10xf32>
      %64 = stablehlo.negate %63 : tensor<3x10xf32>
      %65 = stablehlo.exponential %64 : tensor<3x10xf32>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %67 = stablehlo.add %66, %65 : tensor<3x10xf32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %69 = stablehlo.divide %68, %67 : tensor<3x10xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %71 = stablehlo.subtract %70, %69 : tensor<3x10xf32>
      %72 = stablehlo.multiply %69, %71 : tensor<3x10xf32>
      %73 = stablehlo.multiply %69, %iterArg_35 : tensor<3x10xf32>
      %74 = stablehlo.negate %58 : tensor<3x10xf32>
      %75 = stablehlo.exponential %74 : tensor<3x10xf32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %77 = stablehlo.add %76, %75 : tensor<3x10xf32>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %79 = stablehlo.divide %78, %77 : tensor<3x10xf32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %81 = stablehlo.subtract %80, %79 : tensor<3x10xf32>
      %82 = stablehlo.multiply %79, %81 : tensor<3x10xf32>
      %83 = stablehlo.tanh %60 : tensor<3x10xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %85 = stablehlo.add %84, %83 : tensor<3x10xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %87 = stablehlo.subtract %86, %83 : tensor<3x10xf32>
      %88 = stablehlo.multiply %85, %87 : tensor<3x10xf32>
      %89 = stablehlo.multiply %79, %83 : tensor<3x10xf32>
      %90 = stablehlo.add %73, %89 : tensor<3x10xf32>
      %91 = stablehlo.negate %61 : tensor<3x10xf32>
      %92 = stablehlo.exponential %91 : tensor<3x10xf32>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %94 = stablehlo.add %93, %92 : tensor<3x10xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %96 = stablehlo.divide %95, %94 : tensor<3x10xf32>
      %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %98 = stablehlo.subtract %97, %96 : tensor<3x10xf32>
      %99 = stablehlo.multiply %96, %98 : tensor<3x10xf32>
      %100 = stablehlo.tanh %90 : tensor<3x10xf32>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %102 = stablehlo.add %101, %100 : tensor<3x10xf32>
      %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
      %104 = stablehlo.subtract %103, %100 : tensor<3x10xf32>
      %105 = stablehlo.multiply %102, %104 : tensor<3x10xf32>
      %106 = stablehlo.multiply %96, %100 : tensor<3x10xf32>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_36, %106, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_37, %iterArg_34, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_38, %72, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_39, %iterArg_35, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_40, %69, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_41, %82, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_42, %88, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_43, %83, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_44, %79, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_45, %99, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_46, %105, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_47, %100, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_48, %96, %iterArg_33) : (tensor<9x3x10xf32>, tensor<3x10xf32>, tensor<i32>) -> tensor<9x3x10xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %120 = stablehlo.add %iterArg_33, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %iterArg_32, %120, %106, %90, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119 : tensor<9x3x6xf32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<1x40xf32>, tensor<i32>, tensor<3x10xf32>, tensor<3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>
    }
    %17 = stablehlo.transpose %16#7, dims = [1, 0, 2] : (tensor<9x3x10xf32>) -> tensor<3x9x10xf32>
    %18 = stablehlo.dot_general %17, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x9x10xf32>, tensor<10x3xf32>) -> tensor<3x9x3xf32>
    %19 = stablehlo.subtract %18, %arg5 : tensor<3x9x3xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<3x9x3xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<3x9x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x9x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<8.100000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<8.100000e+01> : tensor<f32>
    %27 = stablehlo.divide %cst_18, %cst_19 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %29 = stablehlo.multiply %28, %22 : tensor<3x9x3xf32>
    %30 = stablehlo.dot_general %29, %17, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x9x3xf32>, tensor<3x9x10xf32>) -> tensor<3x10xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x10xf32>) -> tensor<10x3xf32>
    %32 = stablehlo.dot_general %29, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x9x3xf32>, tensor<10x3xf32>) -> tensor<3x9x10xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0, 2] : (tensor<3x9x10xf32>) -> tensor<9x3x10xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x40xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %39:21 = stablehlo.while(%iterArg = %33, %iterArg_30 = %1, %iterArg_31 = %16#8, %iterArg_32 = %16#9, %iterArg_33 = %16#10, %iterArg_34 = %16#11, %iterArg_35 = %16#12, %iterArg_36 = %16#13, %iterArg_37 = %16#14, %iterArg_38 = %16#15, %iterArg_39 = %16#16, %iterArg_40 = %16#17, %iterArg_41 = %16#18, %iterArg_42 = %16#19, %iterArg_43 = %arg3, %iterArg_44 = %c_25, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %34, %iterArg_49 = %35) : tensor<9x3x10xf32>, tensor<9x3x6xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<10x40xf32>, tensor<i32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<40xf32>, tensor<3x10xf32>, tensor<3x10xf32>
    cond {
      %c_50 = stablehlo.constant dense<9> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_44, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<9> : tensor<i32>
      %52 = stablehlo.subtract %c_50, %iterArg_44 : tensor<i32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_51 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim_0(%iterArg, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_30, %53) : (tensor<9x3x6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %56 = func.call @dynamic_index_in_dim_0(%iterArg_31, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %57 = func.call @dynamic_index_in_dim_0(%iterArg_32, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %58 = func.call @dynamic_index_in_dim_0(%iterArg_33, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %59 = func.call @dynamic_index_in_dim_0(%iterArg_34, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %60 = func.call @dynamic_index_in_dim_0(%iterArg_35, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %61 = func.call @dynamic_index_in_dim_0(%iterArg_36, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %62 = func.call @dynamic_index_in_dim_0(%iterArg_37, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %63 = func.call @dynamic_index_in_dim_0(%iterArg_38, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %64 = func.call @dynamic_index_in_dim_0(%iterArg_39, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %65 = func.call @dynamic_index_in_dim_0(%iterArg_40, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %66 = func.call @dynamic_index_in_dim_0(%iterArg_41, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %67 = func.call @dynamic_index_in_dim_0(%iterArg_42, %53) : (tensor<9x3x10xf32>, tensor<i32>) -> tensor<3x10xf32>
      %68 = stablehlo.add %iterArg_48, %54 : tensor<3x10xf32>
      %69 = stablehlo.multiply %67, %68 : tensor<3x10xf32>
      %70 = stablehlo.multiply %68, %66 : tensor<3x10xf32>
      %71 = stablehlo.multiply %69, %65 : tensor<3x10xf32>
      %72 = stablehlo.add %iterArg_49, %71 : tensor<3x10xf32>
      %73 = stablehlo.multiply %70, %64 : tensor<3x10xf32>
      %74 = stablehlo.multiply %63, %72 : tensor<3x10xf32>
      %75 = stablehlo.multiply %72, %62 : tensor<3x10xf32>
      %76 = stablehlo.multiply %74, %61 : tensor<3x10xf32>
      %77 = stablehlo.multiply %75, %60 : tensor<3x10xf32>
      %78 = stablehlo.multiply %59, %72 : tensor<3x10xf32>
      %79 = stablehlo.multiply %72, %58 : tensor<3x10xf32>
      %80 = stablehlo.multiply %79, %57 : tensor<3x10xf32>
      %81 = stablehlo.concatenate %77, %80, %76, %73, dim = 1 : (tensor<3x10xf32>, tensor<3x10xf32>, tensor<3x10xf32>, tensor<3x10xf32>) -> tensor<3x40xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%81 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3x40xf32>, tensor<f32>) -> tensor<40xf32>
      %83 = stablehlo.reshape %82 : (tensor<40xf32>) -> tensor<1x40xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.reduce(%83 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x40xf32>, tensor<f32>) -> tensor<40xf32>
      %85 = stablehlo.add %iterArg_47, %84 : tensor<40xf32>
      %86 = stablehlo.dot_general %81, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x40xf32>, tensor<3x10xf32>) -> tensor<40x10xf32>
      %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<40x10xf32>) -> tensor<10x40xf32>
      %88 = stablehlo.add %iterArg_46, %87 : tensor<10x40xf32>
      %89 = stablehlo.dot_general %81, %iterArg_43, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x40xf32>, tensor<10x40xf32>) -> tensor<3x10xf32>
      %90 = stablehlo.dot_general %81, %55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x40xf32>, tensor<3x6xf32>) -> tensor<40x6xf32>
      %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<40x6xf32>) -> tensor<6x40xf32>
      %92 = stablehlo.add %iterArg_45, %91 : tensor<6x40xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_44, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %93, %92, %88, %85, %89, %78 : tensor<9x3x10xf32>, tensor<9x3x6xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<9x3x10xf32>, tensor<10x40xf32>, tensor<i32>, tensor<6x40xf32>, tensor<10x40xf32>, tensor<40xf32>, tensor<3x10xf32>, tensor<3x10xf32>
    }
    %cst_26 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %41 = stablehlo.multiply %40, %39#18 : tensor<40xf32>
    %42 = stablehlo.subtract %arg0, %41 : tensor<40xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6x40xf32>
    %44 = stablehlo.multiply %43, %39#16 : tensor<6x40xf32>
    %45 = stablehlo.subtract %arg1, %44 : tensor<6x40xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %47 = stablehlo.multiply %46, %31 : tensor<10x3xf32>
    %48 = stablehlo.subtract %arg2, %47 : tensor<10x3xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<10x40xf32>
    %50 = stablehlo.multiply %49, %39#17 : tensor<10x40xf32>
    %51 = stablehlo.subtract %arg3, %50 : tensor<10x40xf32>
    return %24, %42, %45, %48, %51 : tensor<f32>, tensor<40xf32>, tensor<6x40xf32>, tensor<10x3xf32>, tensor<10x40xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<9x3x6xf32>, %arg1: tensor<i32>) -> tensor<3x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 6] : (tensor<9x3x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    return %1 : tensor<3x6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<9x3x10xf32>, %arg1: tensor<3x10xf32>, %arg2: tensor<i32>) -> tensor<9x3x10xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x10xf32>) -> tensor<1x3x10xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<9x3x10xf32>, tensor<1x3x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x3x10xf32>
    return %1 : tensor<9x3x10xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<9x3x10xf32>, %arg1: tensor<i32>) -> tensor<3x10xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 10] : (tensor<9x3x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x10xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x10xf32>) -> tensor<3x10xf32>
    return %1 : tensor<3x10xf32>
  }
}
