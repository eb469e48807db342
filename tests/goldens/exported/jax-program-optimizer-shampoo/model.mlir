module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x3xf32>, %arg3: tensor<5x4xf32>, %arg4: tensor<5xi32>) -> (tensor<4x8xf32> {jax.result_info = "result[0][0][0]"}, tensor<8xf32> {jax.result_info = "result[0][0][1]"}, tensor<8x3xf32> {jax.result_info = "result[0][0][2]"}, tensor<4x4xf32> {jax.result_info = "result[0][1][0][0]"}, tensor<8x8xf32> {jax.result_info = "result[0][1][0][1]"}, tensor<8x8xf32> {jax.result_info = "result[0][1][1][0]"}, tensor<8x8xf32> {jax.result_info = "result[0][1][1][1]"}, tensor<8x8xf32> {jax.result_info = "result[0][1][2][0]"}, tensor<3x3xf32> {jax.result_info = "result[0][1][2][1]"}, tensor<i32> {jax.result_info = "result[0][2]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7:14 = stablehlo.while(%iterArg = %2, %iterArg_7 = %3, %iterArg_8 = %arg3, %iterArg_9 = %arg4, %iterArg_10 = %c_6, %iterArg_11 = %arg0, %iterArg_12 = %arg1, %iterArg_13 = %arg2, %iterArg_14 = %0, %iterArg_15 = %1, %iterArg_16 = %4, %iterArg_17 = %5, %iterArg_18 = %c, %iterArg_19 = %6) : tensor<8x8xf32>, tensor<8x8xf32>, tensor<5x4xf32>, tensor<5xi32>, tensor<i32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8x3xf32>, tensor<4x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_10, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = stablehlo.dot_general %iterArg_8, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x8xf32>) -> tensor<5x8xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg_12, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<5x8xf32>
      %11 = stablehlo.add %8, %10 : tensor<5x8xf32>
      %12 = stablehlo.tanh %11 : tensor<5x8xf32>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
      %14 = stablehlo.add %13, %12 : tensor<5x8xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
      %16 = stablehlo.subtract %15, %12 : tensor<5x8xf32>
      %17 = stablehlo.multiply %14, %16 : tensor<5x8xf32>
      %18 = stablehlo.dot_general %12, %iterArg_13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x3xf32>) -> tensor<5x3xf32>
      %19:3 = func.call @log_softmax(%18) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x1xf32>)
      %20 = stablehlo.broadcast_in_dim %iterArg_9, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
      %21:2 = func.call @take_along_axis(%19#0, %20) : (tensor<5x3xf32>, tensor<5x1xi32>) -> (tensor<5x1xf32>, tensor<5x1x1xi32>)
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21#0 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
      %cst_23 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %23 = stablehlo.divide %22, %cst_23 : tensor<f32>
      %24 = stablehlo.negate %23 : tensor<f32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.negate %cst_24 : tensor<f32>
      %cst_25 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %26 = stablehlo.divide %25, %cst_25 : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %28 = func.call @take_along_axis_0(%21#1, %27) : (tensor<5x1x1xi32>, tensor<5x1xf32>) -> tensor<5x3xf32>
      %29 = func.call @log_softmax_1(%19#1, %19#2, %28) : (tensor<5x3xf32>, tensor<5x1xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
      %30 = stablehlo.dot_general %29, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<5x8xf32>) -> tensor<3x8xf32>
      %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
      %32 = stablehlo.dot_general %29, %iterArg_13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<8x3xf32>) -> tensor<5x8xf32>
      %33 = stablehlo.multiply %32, %17 : tensor<5x8xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.reduce(%33 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<5x8xf32>, tensor<f32>) -> tensor<8xf32>
      %35 = stablehlo.reshape %34 : (tensor<8xf32>) -> tensor<1x8xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%35 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x8xf32>, tensor<f32>) -> tensor<8xf32>
      %37 = stablehlo.dot_general %33, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x4xf32>) -> tensor<8x4xf32>
      %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<8x4xf32>) -> tensor<4x8xf32>
      %39 = stablehlo.multiply %38, %38 : tensor<4x8xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.reduce(%39 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.add %cst_29, %40 : tensor<f32>
      %42 = stablehlo.multiply %36, %36 : tensor<8xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.reduce(%42 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %44 = stablehlo.add %41, %43 : tensor<f32>
      %45 = stablehlo.multiply %31, %31 : tensor<8x3xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<f32>
      %47 = stablehlo.add %44, %46 : tensor<f32>
      %48 = stablehlo.sqrt %47 : tensor<f32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.divide %cst_32, %48 : tensor<f32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %50 = stablehlo.minimum %cst_33, %49 : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
      %52 = stablehlo.multiply %38, %51 : tensor<4x8xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.divide %cst_34, %48 : tensor<f32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.minimum %cst_35, %53 : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %56 = stablehlo.multiply %36, %55 : tensor<8xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.divide %cst_36, %48 : tensor<f32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.minimum %cst_37, %57 : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
      %60 = stablehlo.multiply %31, %59 : tensor<8x3xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_18, %c_38 : tensor<i32>
      %62 = stablehlo.transpose %52, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
      %63 = stablehlo.dot_general %52, %62, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
      %64 = stablehlo.add %iterArg_14, %63 : tensor<4x4xf32>
      %65 = stablehlo.transpose %52, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
      %66 = stablehlo.dot_general %65, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
      %67 = stablehlo.add %iterArg_15, %66 : tensor<8x8xf32>
      %68 = stablehlo.iota dim = 0 : tensor<4x4xi32>
      %69 = stablehlo.iota dim = 1 : tensor<4x4xi32>
      %c_39 = stablehlo.constant dense<0> : tensor<i32>
      %70 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
      %71 = stablehlo.add %68, %70 : tensor<4x4xi32>
      %72 = stablehlo.compare EQ, %71, %69, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
      %73 = stablehlo.convert %72 : (tensor<4x4xi1>) -> tensor<4x4xf32>
      %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %75 = stablehlo.multiply %74, %73 : tensor<4x4xf32>
      %76 = stablehlo.add %64, %75 : tensor<4x4xf32>
      %77 = func.call @norm(%76) : (tensor<4x4xf32>) -> tensor<f32>
      %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %78 = stablehlo.multiply %cst_41, %77 : tensor<f32>
      %cst_42 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %79 = stablehlo.divide %cst_42, %78 : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %81 = stablehlo.multiply %76, %80 : tensor<4x4xf32>
      %cst_43 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %82 = stablehlo.power %79, %cst_43 : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %84 = stablehlo.multiply %73, %83 : tensor<4x4xf32>
      %c_44 = stablehlo.constant dense<0> : tensor<i32>
      %c_45 = stablehlo.constant dense<0> : tensor<i32>
      %85:5 = stablehlo.while(%iterArg_74 = %73, %iterArg_75 = %c_45, %iterArg_76 = %c_44, %iterArg_77 = %81, %iterArg_78 = %84) : tensor<4x4xf32>, tensor<i32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
      cond {
        %c_79 = stablehlo.constant dense<12> : tensor<i32>
        %164 = stablehlo.compare LT, %iterArg_75, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %164 : tensor<i1>
      } do {
        %c_79 = stablehlo.constant dense<1> : tensor<i32>
        %164 = stablehlo.add %iterArg_76, %c_79 : tensor<i32>
        %cst_80 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
        %166 = stablehlo.multiply %165, %iterArg_74 : tensor<4x4xf32>
        %167 = stablehlo.subtract %166, %iterArg_77 : tensor<4x4xf32>
        %cst_81 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %168 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
        %169 = stablehlo.divide %167, %168 : tensor<4x4xf32>
        %170 = func.call @matrix_power(%169) : (tensor<4x4xf32>) -> tensor<4x4xf32>
        %171 = stablehlo.dot_general %170, %iterArg_77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
        %172 = stablehlo.dot_general %iterArg_78, %169, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
        %c_82 = stablehlo.constant dense<1> : tensor<i32>
        %173 = stablehlo.add %iterArg_75, %c_82 : tensor<i32>
        stablehlo.return %iterArg_74, %173, %164, %171, %172 : tensor<4x4xf32>, tensor<i32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
      }
      %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %87 = stablehlo.multiply %86, %85#4 : tensor<4x4xf32>
      %88 = stablehlo.dot_general %87, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
      %89 = stablehlo.iota dim = 0 : tensor<8x8xi32>
      %90 = stablehlo.iota dim = 1 : tensor<8x8xi32>
      %c_47 = stablehlo.constant dense<0> : tensor<i32>
      %91 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
      %92 = stablehlo.add %89, %91 : tensor<8x8xi32>
      %93 = stablehlo.compare EQ, %92, %90, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
      %94 = stablehlo.convert %93 : (tensor<8x8xi1>) -> tensor<8x8xf32>
      %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %96 = stablehlo.multiply %95, %94 : tensor<8x8xf32>
      %97 = stablehlo.add %67, %96 : tensor<8x8xf32>
      %98 = func.call @norm_2(%97) : (tensor<8x8xf32>) -> tensor<f32>
      %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %99 = stablehlo.multiply %cst_49, %98 : tensor<f32>
      %cst_50 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %100 = stablehlo.divide %cst_50, %99 : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %102 = stablehlo.multiply %97, %101 : tensor<8x8xf32>
      %cst_51 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %103 = stablehlo.power %100, %cst_51 : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %105 = stablehlo.multiply %94, %104 : tensor<8x8xf32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %106:5 = stablehlo.while(%iterArg_74 = %94, %iterArg_75 = %c_53, %iterArg_76 = %c_52, %iterArg_77 = %102, %iterArg_78 = %105) : tensor<8x8xf32>, tensor<i32>, tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
      cond {
        %c_79 = stablehlo.constant dense<12> : tensor<i32>
        %164 = stablehlo.compare LT, %iterArg_75, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %164 : tensor<i1>
      } do {
        %c_79 = stablehlo.constant dense<1> : tensor<i32>
        %164 = stablehlo.add %iterArg_76, %c_79 : tensor<i32>
        %cst_80 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
        %166 = stablehlo.multiply %165, %iterArg_74 : tensor<8x8xf32>
        %167 = stablehlo.subtract %166, %iterArg_77 : tensor<8x8xf32>
        %cst_81 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %168 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
        %169 = stablehlo.divide %167, %168 : tensor<8x8xf32>
        %170 = func.call @matrix_power_3(%169) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %171 = stablehlo.dot_general %170, %iterArg_77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %172 = stablehlo.dot_general %iterArg_78, %169, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %c_82 = stablehlo.constant dense<1> : tensor<i32>
        %173 = stablehlo.add %iterArg_75, %c_82 : tensor<i32>
        stablehlo.return %iterArg_74, %173, %164, %171, %172 : tensor<8x8xf32>, tensor<i32>, tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
      }
      %107 = stablehlo.dot_general %88, %106#4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
      %108 = stablehlo.subtract %iterArg_11, %107 : tensor<4x8xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %109 = stablehlo.add %iterArg_18, %c_54 : tensor<i32>
      %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %111 = stablehlo.multiply %110, %56 : tensor<8xf32>
      %112 = stablehlo.subtract %iterArg_12, %111 : tensor<8xf32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.add %iterArg_18, %c_56 : tensor<i32>
      %114 = stablehlo.transpose %60, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
      %115 = stablehlo.dot_general %60, %114, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x8xf32>) -> tensor<8x8xf32>
      %116 = stablehlo.add %iterArg_16, %115 : tensor<8x8xf32>
      %117 = stablehlo.transpose %60, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
      %118 = stablehlo.dot_general %117, %60, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xf32>, tensor<8x3xf32>) -> tensor<3x3xf32>
      %119 = stablehlo.add %iterArg_17, %118 : tensor<3x3xf32>
      %120 = stablehlo.iota dim = 0 : tensor<8x8xi32>
      %121 = stablehlo.iota dim = 1 : tensor<8x8xi32>
      %c_57 = stablehlo.constant dense<0> : tensor<i32>
      %122 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
      %123 = stablehlo.add %120, %122 : tensor<8x8xi32>
      %124 = stablehlo.compare EQ, %123, %121, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
      %125 = stablehlo.convert %124 : (tensor<8x8xi1>) -> tensor<8x8xf32>
      %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %127 = stablehlo.multiply %126, %125 : tensor<8x8xf32>
      %128 = stablehlo.add %116, %127 : tensor<8x8xf32>
      %129 = func.call @norm_2(%128) : (tensor<8x8xf32>) -> tensor<f32>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %130 = stablehlo.multiply %cst_59, %129 : tensor<f32>
      %cst_60 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %131 = stablehlo.divide %cst_60, %130 : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %133 = stablehlo.multiply %128, %132 : tensor<8x8xf32>
      %cst_61 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %134 = stablehlo.power %131, %cst_61 : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %136 = stablehlo.multiply %125, %135 : tensor<8x8xf32>
      %c_62 = stablehlo.constant dense<0> : tensor<i32>
      %c_63 = stablehlo.constant dense<0> : tensor<i32>
      %137:5 = stablehlo.while(%iterArg_74 = %125, %iterArg_75 = %c_63, %iterArg_76 = %c_62, %iterArg_77 = %133, %iterArg_78 = %136) : tensor<8x8xf32>, tensor<i32>, tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
      cond {
        %c_79 = stablehlo.constant dense<12> : tensor<i32>
        %164 = stablehlo.compare LT, %iterArg_75, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %164 : tensor<i1>
      } do {
        %c_79 = stablehlo.constant dense<1> : tensor<i32>
        %164 = stablehlo.add %iterArg_76, %c_79 : tensor<i32>
        %cst_80 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
        %166 = stablehlo.multiply %165, %iterArg_74 : tensor<8x8xf32>
        %167 = stablehlo.subtract %166, %iterArg_77 : tensor<8x8xf32>
        %cst_81 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %168 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
        %169 = stablehlo.divide %167, %168 : tensor<8x8xf32>
        %170 = func.call @matrix_power_3(%169) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %171 = stablehlo.dot_general %170, %iterArg_77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %172 = stablehlo.dot_general %iterArg_78, %169, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %c_82 = stablehlo.constant dense<1> : tensor<i32>
        %173 = stablehlo.add %iterArg_75, %c_82 : tensor<i32>
        stablehlo.return %iterArg_74, %173, %164, %171, %172 : tensor<8x8xf32>, tensor<i32>, tensor<i32>, tensor<8x8xf32>, tensor<8x8xf32>
      }
      %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
      %139 = stablehlo.multiply %138, %137#4 : tensor<8x8xf32>
      %140 = stablehlo.dot_general %139, %60, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x3xf32>) -> tensor<8x3xf32>
      %141 = stablehlo.iota dim = 0 : tensor<3x3xi32>
      %142 = stablehlo.iota dim = 1 : tensor<3x3xi32>
      %c_65 = stablehlo.constant dense<0> : tensor<i32>
      %143 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
      %144 = stablehlo.add %141, %143 : tensor<3x3xi32>
      %145 = stablehlo.compare EQ, %144, %142, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
      %146 = stablehlo.convert %145 : (tensor<3x3xi1>) -> tensor<3x3xf32>
      %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %147 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %148 = stablehlo.multiply %147, %146 : tensor<3x3xf32>
      %149 = stablehlo.add %119, %148 : tensor<3x3xf32>
      %150 = func.call @norm_4(%149) : (tensor<3x3xf32>) -> tensor<f32>
      %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %151 = stablehlo.multiply %cst_67, %150 : tensor<f32>
      %cst_68 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %152 = stablehlo.divide %cst_68, %151 : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %154 = stablehlo.multiply %149, %153 : tensor<3x3xf32>
      %cst_69 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %155 = stablehlo.power %152, %cst_69 : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %157 = stablehlo.multiply %146, %156 : tensor<3x3xf32>
      %c_70 = stablehlo.constant dense<0> : tensor<i32>
      %c_71 = stablehlo.constant dense<0> : tensor<i32>
      %158:5 = stablehlo.while(%iterArg_74 = %146, %iterArg_75 = %c_71, %iterArg_76 = %c_70, %iterArg_77 = %154, %iterArg_78 = %157) : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>
      cond {
        %c_79 = stablehlo.constant dense<12> : tensor<i32>
        %164 = stablehlo.compare LT, %iterArg_75, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %164 : tensor<i1>
      } do {
        %c_79 = stablehlo.constant dense<1> : tensor<i32>
        %164 = stablehlo.add %iterArg_76, %c_79 : tensor<i32>
        %cst_80 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
        %166 = stablehlo.multiply %165, %iterArg_74 : tensor<3x3xf32>
        %167 = stablehlo.subtract %166, %iterArg_77 : tensor<3x3xf32>
        %cst_81 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
        %168 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
        %169 = stablehlo.divide %167, %168 : tensor<3x3xf32>
        %170 = func.call @matrix_power_5(%169) : (tensor<3x3xf32>) -> tensor<3x3xf32>
        %171 = stablehlo.dot_general %170, %iterArg_77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
        %172 = stablehlo.dot_general %iterArg_78, %169, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
        %c_82 = stablehlo.constant dense<1> : tensor<i32>
        %173 = stablehlo.add %iterArg_75, %c_82 : tensor<i32>
        stablehlo.return %iterArg_74, %173, %164, %171, %172 : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3xf32>
      }
      %159 = stablehlo.dot_general %140, %158#4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
      %160 = stablehlo.subtract %iterArg_13, %159 : tensor<8x3xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %161 = stablehlo.add %iterArg_18, %c_72 : tensor<i32>
      %162 = func.call @dynamic_update_index_in_dim(%iterArg_19, %24, %iterArg_10) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %163 = stablehlo.add %iterArg_10, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %163, %108, %112, %160, %64, %67, %116, %119, %161, %162 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<5x4xf32>, tensor<5xi32>, tensor<i32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8x3xf32>, tensor<4x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4xf32>
    }
    return %7#5, %7#6, %7#7, %7#8, %7#9, %2, %3, %7#10, %7#11, %7#12, %7#13 : tensor<4x8xf32>, tensor<8xf32>, tensor<8x3xf32>, tensor<4x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4xf32>
  }
  func.func private @log_softmax(%arg0: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x3xf32>
    %6 = stablehlo.exponential %5 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.log %8 : tensor<5x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<5x3xf32>
    return %11, %6, %8 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<5x3xf32>, %arg1: tensor<5x1xi32>) -> (tensor<5x1xf32>, tensor<5x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5x1xi1>, tensor<5x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x1x1xi32>, tensor<5x1x1xi32>) -> tensor<5x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<5x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<5x1x1xi32>, tensor<5x1x1xi32>) -> tensor<5x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<5x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<5x1x1xi1>, tensor<i1>) -> tensor<5x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x3xf32>, tensor<5x1x1xi32>) -> tensor<5x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<5x1xi1>, tensor<5x1xf32>
    return %15, %5 : tensor<5x1xf32>, tensor<5x1x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<5x1x1xi32>, %arg1: tensor<5x1xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<5x3xf32>, tensor<5x1x1xi32>, tensor<5x1xf32>) -> tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<5x3xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.negate %arg2 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.reshape %1 : (tensor<5xf32>) -> tensor<5x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<5x3xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<5x3xf32>
    return %7 : tensor<5x3xf32>
  }
  func.func private @norm(%arg0: tensor<4x4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @matrix_power(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.dot_general %0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @norm_2(%arg0: tensor<8x8xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x8xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @matrix_power_3(%arg0: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %0 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %1 = stablehlo.dot_general %0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    return %1 : tensor<8x8xf32>
  }
  func.func private @norm_4(%arg0: tensor<3x3xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @matrix_power_5(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.dot_general %0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
