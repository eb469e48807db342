module @jit_steps attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x24xf32>, %arg3: tensor<24xf32>, %arg4: tensor<24x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<8x20xf32>, %arg7: tensor<8x5xf32>) -> (tensor<20x32xf32> {jax.result_info = "result[0][0]"}, tensor<32xf32> {jax.result_info = "result[0][1]"}, tensor<32x24xf32> {jax.result_info = "result[1][0]"}, tensor<24xf32> {jax.result_info = "result[1][1]"}, tensor<24x5xf32> {jax.result_info = "result[2][0]"}, tensor<5xf32> {jax.result_info = "result[2][1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %6:22 = stablehlo.while(%iterArg = %arg6, %iterArg_6 = %arg7, %iterArg_7 = %c_5, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %arg1, %iterArg_11 = %arg2, %iterArg_12 = %arg3, %iterArg_13 = %arg4, %iterArg_14 = %arg5, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %4, %iterArg_20 = %5, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5) : tensor<8x20xf32>, tensor<8x5xf32>, tensor<i32>, tensor<i32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>
    cond {
      %c_27 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_7, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_8, %c_27 : tensor<i32>
      %8 = stablehlo.dot_general %iterArg, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x20xf32>, tensor<20x32xf32>) -> tensor<8x32xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg_10, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<8x32xf32>
      %11 = stablehlo.add %8, %10 : tensor<8x32xf32>
      %12 = stablehlo.multiply %11, %11 : tensor<8x32xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<8x32xf32>
      %14 = stablehlo.multiply %11, %11 : tensor<8x32xf32>
      %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<8x32xf32>
      %cst_29 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %18 = stablehlo.multiply %17, %13 : tensor<8x32xf32>
      %19 = stablehlo.add %11, %18 : tensor<8x32xf32>
      %cst_30 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<8x32xf32>
      %22 = stablehlo.tanh %21 : tensor<8x32xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %24 = stablehlo.add %23, %22 : tensor<8x32xf32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %26 = stablehlo.subtract %25, %22 : tensor<8x32xf32>
      %27 = stablehlo.multiply %24, %26 : tensor<8x32xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %29 = stablehlo.add %28, %22 : tensor<8x32xf32>
      %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<8x32xf32>
      %32 = stablehlo.multiply %11, %31 : tensor<8x32xf32>
      %33 = stablehlo.dot_general %32, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x24xf32>) -> tensor<8x24xf32>
      %34 = stablehlo.broadcast_in_dim %iterArg_12, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<8x24xf32>
      %36 = stablehlo.add %33, %35 : tensor<8x24xf32>
      %37:3 = func.call @silu(%36) : (tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>)
      %38 = stablehlo.dot_general %37#0, %iterArg_13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<24x5xf32>) -> tensor<8x5xf32>
      %39 = stablehlo.broadcast_in_dim %iterArg_14, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<8x5xf32>
      %41 = stablehlo.add %38, %40 : tensor<8x5xf32>
      %42 = stablehlo.subtract %41, %iterArg_6 : tensor<8x5xf32>
      %43 = stablehlo.multiply %42, %42 : tensor<8x5xf32>
      %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
      %45 = stablehlo.multiply %44, %42 : tensor<8x5xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%43 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x5xf32>, tensor<f32>) -> tensor<f32>
      %cst_37 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
      %47 = stablehlo.divide %46, %cst_37 : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_39 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
      %48 = stablehlo.divide %cst_38, %cst_39 : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
      %50 = stablehlo.multiply %49, %45 : tensor<8x5xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<8x5xf32>, tensor<f32>) -> tensor<5xf32>
      %52 = stablehlo.reshape %51 : (tensor<5xf32>) -> tensor<1x5xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.reduce(%52 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
      %54 = stablehlo.dot_general %50, %37#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x24xf32>) -> tensor<5x24xf32>
      %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<5x24xf32>) -> tensor<24x5xf32>
      %56 = stablehlo.dot_general %50, %iterArg_13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<24x5xf32>) -> tensor<8x24xf32>
      %57 = func.call @silu_0(%37#1, %37#2, %36, %56) : (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<8x24xf32>, tensor<f32>) -> tensor<24xf32>
      %59 = stablehlo.reshape %58 : (tensor<24xf32>) -> tensor<1x24xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.reduce(%59 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x24xf32>, tensor<f32>) -> tensor<24xf32>
      %61 = stablehlo.dot_general %57, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<8x32xf32>) -> tensor<24x32xf32>
      %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<24x32xf32>) -> tensor<32x24xf32>
      %63 = stablehlo.dot_general %57, %iterArg_11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x24xf32>, tensor<32x24xf32>) -> tensor<8x32xf32>
      %64 = stablehlo.multiply %11, %63 : tensor<8x32xf32>
      %65 = stablehlo.multiply %63, %31 : tensor<8x32xf32>
      %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %67 = stablehlo.multiply %66, %64 : tensor<8x32xf32>
      %68 = stablehlo.multiply %67, %27 : tensor<8x32xf32>
      %cst_45 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<8x32xf32>
      %71 = stablehlo.add %65, %70 : tensor<8x32xf32>
      %cst_46 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
      %73 = stablehlo.multiply %72, %70 : tensor<8x32xf32>
      %74 = stablehlo.multiply %73, %16 : tensor<8x32xf32>
      %75 = stablehlo.add %71, %74 : tensor<8x32xf32>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<8x32xf32>, tensor<f32>) -> tensor<32xf32>
      %77 = stablehlo.reshape %76 : (tensor<32xf32>) -> tensor<1x32xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.reduce(%77 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
      %79 = stablehlo.dot_general %75, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x20xf32>) -> tensor<32x20xf32>
      %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<32x20xf32>) -> tensor<20x32xf32>
      %81 = stablehlo.reshape %80 : (tensor<20x32xf32>) -> tensor<640xf32>
      %82 = stablehlo.reshape %80 : (tensor<20x32xf32>) -> tensor<640xf32>
      %83 = stablehlo.dot_general %81, %82, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<640xf32>, tensor<640xf32>) -> tensor<f32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.add %cst_49, %83 : tensor<f32>
      %85 = stablehlo.dot_general %78, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32xf32>, tensor<32xf32>) -> tensor<f32>
      %86 = stablehlo.add %84, %85 : tensor<f32>
      %87 = stablehlo.reshape %62 : (tensor<32x24xf32>) -> tensor<768xf32>
      %88 = stablehlo.reshape %62 : (tensor<32x24xf32>) -> tensor<768xf32>
      %89 = stablehlo.dot_general %87, %88, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<768xf32>, tensor<768xf32>) -> tensor<f32>
      %90 = stablehlo.add %86, %89 : tensor<f32>
      %91 = stablehlo.dot_general %60, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24xf32>, tensor<24xf32>) -> tensor<f32>
      %92 = stablehlo.add %90, %91 : tensor<f32>
      %93 = stablehlo.reshape %55 : (tensor<24x5xf32>) -> tensor<120xf32>
      %94 = stablehlo.reshape %55 : (tensor<24x5xf32>) -> tensor<120xf32>
      %95 = stablehlo.dot_general %93, %94, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<120xf32>, tensor<120xf32>) -> tensor<f32>
      %96 = stablehlo.add %92, %95 : tensor<f32>
      %97 = stablehlo.dot_general %53, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
      %98 = stablehlo.add %96, %97 : tensor<f32>
      %99 = stablehlo.sqrt %98 : tensor<f32>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %100 = stablehlo.divide %cst_50, %99 : tensor<f32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %101 = stablehlo.minimum %cst_51, %100 : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %103 = stablehlo.multiply %80, %102 : tensor<20x32xf32>
      %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %104 = stablehlo.divide %cst_52, %99 : tensor<f32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %105 = stablehlo.minimum %cst_53, %104 : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %107 = stablehlo.multiply %78, %106 : tensor<32xf32>
      %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %108 = stablehlo.divide %cst_54, %99 : tensor<f32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %109 = stablehlo.minimum %cst_55, %108 : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %111 = stablehlo.multiply %62, %110 : tensor<32x24xf32>
      %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %112 = stablehlo.divide %cst_56, %99 : tensor<f32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.minimum %cst_57, %112 : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %115 = stablehlo.multiply %60, %114 : tensor<24xf32>
      %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %116 = stablehlo.divide %cst_58, %99 : tensor<f32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %117 = stablehlo.minimum %cst_59, %116 : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %119 = stablehlo.multiply %55, %118 : tensor<24x5xf32>
      %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %120 = stablehlo.divide %cst_60, %99 : tensor<f32>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %121 = stablehlo.minimum %cst_61, %120 : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %123 = stablehlo.multiply %53, %122 : tensor<5xf32>
      %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %124 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %125 = stablehlo.multiply %124, %iterArg_15 : tensor<20x32xf32>
      %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %127 = stablehlo.multiply %126, %103 : tensor<20x32xf32>
      %128 = stablehlo.add %125, %127 : tensor<20x32xf32>
      %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %130 = stablehlo.multiply %129, %iterArg_16 : tensor<32xf32>
      %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %131 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %132 = stablehlo.multiply %131, %107 : tensor<32xf32>
      %133 = stablehlo.add %130, %132 : tensor<32xf32>
      %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %134 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %135 = stablehlo.multiply %134, %iterArg_17 : tensor<32x24xf32>
      %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %136 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %137 = stablehlo.multiply %136, %111 : tensor<32x24xf32>
      %138 = stablehlo.add %135, %137 : tensor<32x24xf32>
      %cst_68 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %139 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %140 = stablehlo.multiply %139, %iterArg_18 : tensor<24xf32>
      %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %142 = stablehlo.multiply %141, %115 : tensor<24xf32>
      %143 = stablehlo.add %140, %142 : tensor<24xf32>
      %cst_70 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %145 = stablehlo.multiply %144, %iterArg_19 : tensor<24x5xf32>
      %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %147 = stablehlo.multiply %146, %119 : tensor<24x5xf32>
      %148 = stablehlo.add %145, %147 : tensor<24x5xf32>
      %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %150 = stablehlo.multiply %149, %iterArg_20 : tensor<5xf32>
      %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %152 = stablehlo.multiply %151, %123 : tensor<5xf32>
      %153 = stablehlo.add %150, %152 : tensor<5xf32>
      %cst_74 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %154 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %155 = stablehlo.multiply %154, %iterArg_21 : tensor<20x32xf32>
      %cst_75 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %157 = stablehlo.multiply %156, %103 : tensor<20x32xf32>
      %158 = stablehlo.multiply %157, %103 : tensor<20x32xf32>
      %159 = stablehlo.add %155, %158 : tensor<20x32xf32>
      %cst_76 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %161 = stablehlo.multiply %160, %iterArg_22 : tensor<32xf32>
      %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %162 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %163 = stablehlo.multiply %162, %107 : tensor<32xf32>
      %164 = stablehlo.multiply %163, %107 : tensor<32xf32>
      %165 = stablehlo.add %161, %164 : tensor<32xf32>
      %cst_78 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %166 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %167 = stablehlo.multiply %166, %iterArg_23 : tensor<32x24xf32>
      %cst_79 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %168 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %169 = stablehlo.multiply %168, %111 : tensor<32x24xf32>
      %170 = stablehlo.multiply %169, %111 : tensor<32x24xf32>
      %171 = stablehlo.add %167, %170 : tensor<32x24xf32>
      %cst_80 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %172 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %173 = stablehlo.multiply %172, %iterArg_24 : tensor<24xf32>
      %cst_81 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %174 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %175 = stablehlo.multiply %174, %115 : tensor<24xf32>
      %176 = stablehlo.multiply %175, %115 : tensor<24xf32>
      %177 = stablehlo.add %173, %176 : tensor<24xf32>
      %cst_82 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %178 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %179 = stablehlo.multiply %178, %iterArg_25 : tensor<24x5xf32>
      %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %180 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %181 = stablehlo.multiply %180, %119 : tensor<24x5xf32>
      %182 = stablehlo.multiply %181, %119 : tensor<24x5xf32>
      %183 = stablehlo.add %179, %182 : tensor<24x5xf32>
      %cst_84 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %184 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %185 = stablehlo.multiply %184, %iterArg_26 : tensor<5xf32>
      %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %186 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %187 = stablehlo.multiply %186, %123 : tensor<5xf32>
      %188 = stablehlo.multiply %187, %123 : tensor<5xf32>
      %189 = stablehlo.add %185, %188 : tensor<5xf32>
      %190 = stablehlo.convert %iterArg_8 : (tensor<i32>) -> tensor<f32>
      %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %191 = stablehlo.add %190, %cst_86 : tensor<f32>
      %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %192 = stablehlo.power %cst_87, %191 : tensor<f32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %193 = stablehlo.subtract %cst_88, %192 : tensor<f32>
      %cst_89 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %194 = stablehlo.power %cst_89, %191 : tensor<f32>
      %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %195 = stablehlo.subtract %cst_90, %194 : tensor<f32>
      %196 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %197 = stablehlo.divide %128, %196 : tensor<20x32xf32>
      %198 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %199 = stablehlo.divide %159, %198 : tensor<20x32xf32>
      %200 = stablehlo.sqrt %199 : tensor<20x32xf32>
      %cst_91 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %201 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %202 = stablehlo.add %200, %201 : tensor<20x32xf32>
      %203 = stablehlo.divide %197, %202 : tensor<20x32xf32>
      %cst_92 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %204 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %205 = stablehlo.multiply %204, %iterArg_9 : tensor<20x32xf32>
      %206 = stablehlo.add %203, %205 : tensor<20x32xf32>
      %cst_93 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %207 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
      %208 = stablehlo.multiply %207, %206 : tensor<20x32xf32>
      %209 = stablehlo.subtract %iterArg_9, %208 : tensor<20x32xf32>
      %210 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %211 = stablehlo.divide %133, %210 : tensor<32xf32>
      %212 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %213 = stablehlo.divide %165, %212 : tensor<32xf32>
      %214 = stablehlo.sqrt %213 : tensor<32xf32>
      %cst_94 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %215 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %216 = stablehlo.add %214, %215 : tensor<32xf32>
      %217 = stablehlo.divide %211, %216 : tensor<32xf32>
      %cst_95 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %218 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %219 = stablehlo.multiply %218, %iterArg_10 : tensor<32xf32>
      %220 = stablehlo.add %217, %219 : tensor<32xf32>
      %cst_96 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %221 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %222 = stablehlo.multiply %221, %220 : tensor<32xf32>
      %223 = stablehlo.subtract %iterArg_10, %222 : tensor<32xf32>
      %224 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %225 = stablehlo.divide %138, %224 : tensor<32x24xf32>
      %226 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %227 = stablehlo.divide %171, %226 : tensor<32x24xf32>
      %228 = stablehlo.sqrt %227 : tensor<32x24xf32>
      %cst_97 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %229 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %230 = stablehlo.add %228, %229 : tensor<32x24xf32>
      %231 = stablehlo.divide %225, %230 : tensor<32x24xf32>
      %cst_98 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %232 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %233 = stablehlo.multiply %232, %iterArg_11 : tensor<32x24xf32>
      %234 = stablehlo.add %231, %233 : tensor<32x24xf32>
      %cst_99 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %235 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32x24xf32>
      %236 = stablehlo.multiply %235, %234 : tensor<32x24xf32>
      %237 = stablehlo.subtract %iterArg_11, %236 : tensor<32x24xf32>
      %238 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %239 = stablehlo.divide %143, %238 : tensor<24xf32>
      %240 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %241 = stablehlo.divide %177, %240 : tensor<24xf32>
      %242 = stablehlo.sqrt %241 : tensor<24xf32>
      %cst_100 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %243 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %244 = stablehlo.add %242, %243 : tensor<24xf32>
      %245 = stablehlo.divide %239, %244 : tensor<24xf32>
      %cst_101 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %246 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %247 = stablehlo.multiply %246, %iterArg_12 : tensor<24xf32>
      %248 = stablehlo.add %245, %247 : tensor<24xf32>
      %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %249 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<24xf32>
      %250 = stablehlo.multiply %249, %248 : tensor<24xf32>
      %251 = stablehlo.subtract %iterArg_12, %250 : tensor<24xf32>
      %252 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %253 = stablehlo.divide %148, %252 : tensor<24x5xf32>
      %254 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %255 = stablehlo.divide %183, %254 : tensor<24x5xf32>
      %256 = stablehlo.sqrt %255 : tensor<24x5xf32>
      %cst_103 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %257 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %258 = stablehlo.add %256, %257 : tensor<24x5xf32>
      %259 = stablehlo.divide %253, %258 : tensor<24x5xf32>
      %cst_104 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %260 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %261 = stablehlo.multiply %260, %iterArg_13 : tensor<24x5xf32>
      %262 = stablehlo.add %259, %261 : tensor<24x5xf32>
      %cst_105 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %263 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<24x5xf32>
      %264 = stablehlo.multiply %263, %262 : tensor<24x5xf32>
      %265 = stablehlo.subtract %iterArg_13, %264 : tensor<24x5xf32>
      %266 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %267 = stablehlo.divide %153, %266 : tensor<5xf32>
      %268 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %269 = stablehlo.divide %189, %268 : tensor<5xf32>
      %270 = stablehlo.sqrt %269 : tensor<5xf32>
      %cst_106 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %271 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %272 = stablehlo.add %270, %271 : tensor<5xf32>
      %273 = stablehlo.divide %267, %272 : tensor<5xf32>
      %cst_107 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %274 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %275 = stablehlo.multiply %274, %iterArg_14 : tensor<5xf32>
      %276 = stablehlo.add %273, %275 : tensor<5xf32>
      %cst_108 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %277 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %278 = stablehlo.multiply %277, %276 : tensor<5xf32>
      %279 = stablehlo.subtract %iterArg_14, %278 : tensor<5xf32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %280 = stablehlo.add %iterArg_7, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %280, %7, %209, %223, %237, %251, %265, %279, %128, %133, %138, %143, %148, %153, %159, %165, %171, %177, %183, %189 : tensor<8x20xf32>, tensor<8x5xf32>, tensor<i32>, tensor<i32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>, tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>
    }
    return %6#4, %6#5, %6#6, %6#7, %6#8, %6#9 : tensor<20x32xf32>, tensor<32xf32>, tensor<32x24xf32>, tensor<24xf32>, tensor<24x5xf32>, tensor<5xf32>
  }
  func.func private @silu(%arg0: tensor<8x24xf32>) -> (tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<8x24xf32>
    %1 = stablehlo.exponential %0 : tensor<8x24xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x24xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x24xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x24xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x24xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x24xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x24xf32>
    return %9, %8, %5 : tensor<8x24xf32>, tensor<8x24xf32>, tensor<8x24xf32>
  }
  func.func private @silu_0(%arg0: tensor<8x24xf32>, %arg1: tensor<8x24xf32>, %arg2: tensor<8x24xf32>, %arg3: tensor<8x24xf32>) -> tensor<8x24xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x24xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x24xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x24xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x24xf32>
    return %3 : tensor<8x24xf32>
  }
}
