module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x5xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<5x8xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8x5xf32>) -> tensor<5xf32>
    %1 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8x5xf32>) -> tensor<5xf32>
    %2 = stablehlo.sine %0 : tensor<5xf32>
    %3 = stablehlo.cosine %0 : tensor<5xf32>
    %4 = stablehlo.multiply %1, %3 : tensor<5xf32>
    %5 = stablehlo.cosine %0 : tensor<5xf32>
    %6 = stablehlo.sine %0 : tensor<5xf32>
    %7 = stablehlo.multiply %1, %6 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.multiply %2, %2 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %2 : tensor<5xf32>
    %12 = stablehlo.multiply %4, %11 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.multiply %13, %2 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %4 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %19 = chlo.cosh %arg0 : tensor<8xf32> -> tensor<8xf32>
    %20 = chlo.sinh %arg0 : tensor<8xf32> -> tensor<8xf32>
    %21 = stablehlo.multiply %arg1, %20 : tensor<8xf32>
    %22 = chlo.sinh %arg0 : tensor<8xf32> -> tensor<8xf32>
    %23 = chlo.cosh %arg0 : tensor<8xf32> -> tensor<8xf32>
    %24 = stablehlo.multiply %arg1, %23 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.log %25 : tensor<f32>
    %28 = stablehlo.divide %26, %25 : tensor<f32>
    %29 = stablehlo.add %17, %27 : tensor<f32>
    %30 = stablehlo.add %18, %28 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %cst_6, %25 : tensor<f32>
    %32 = stablehlo.negate %26 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.multiply %32, %cst_7 : tensor<f32>
    %34 = stablehlo.multiply %25, %25 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_8, %34 : tensor<f32>
    %36 = stablehlo.multiply %33, %35 : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %39 = stablehlo.multiply %37, %22 : tensor<8xf32>
    %40 = stablehlo.multiply %38, %22 : tensor<8xf32>
    %41 = stablehlo.multiply %37, %24 : tensor<8xf32>
    %42 = stablehlo.add %40, %41 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %14 : tensor<5xf32>
    %45 = stablehlo.multiply %43, %16 : tensor<5xf32>
    %46 = stablehlo.multiply %44, %5 : tensor<5xf32>
    %47 = stablehlo.multiply %45, %5 : tensor<5xf32>
    %48 = stablehlo.multiply %44, %8 : tensor<5xf32>
    %49 = stablehlo.add %47, %48 : tensor<5xf32>
    %50 = stablehlo.dot_general %46, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<8x5xf32>) -> tensor<8xf32>
    %51 = stablehlo.dot_general %49, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<8x5xf32>) -> tensor<8xf32>
    %52 = stablehlo.add %39, %50 : tensor<8xf32>
    %53 = stablehlo.add %42, %51 : tensor<8xf32>
    %54 = stablehlo.iota dim = 0 : tensor<8x8xi32>
    %55 = stablehlo.iota dim = 1 : tensor<8x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x8xi32>
    %57 = stablehlo.add %54, %56 : tensor<8x8xi32>
    %58 = stablehlo.compare EQ, %57, %55, SIGNED : (tensor<8x8xi32>, tensor<8x8xi32>) -> tensor<8x8xi1>
    %59 = stablehlo.convert %58 : (tensor<8x8xi1>) -> tensor<8x8xf32>
    %60 = stablehlo.slice %59 [0:8, 0:8] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %61 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf32>, tensor<8x5xf32>) -> tensor<5xf32>
    %62 = stablehlo.dot_general %60, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xf32>, tensor<8x5xf32>) -> tensor<8x5xf32>
    %63 = stablehlo.sine %61 : tensor<5xf32>
    %64 = stablehlo.cosine %61 : tensor<5xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<8x5xf32>
    %67 = stablehlo.multiply %62, %66 : tensor<8x5xf32>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<8x5xf32>) -> tensor<5x8xf32>
    %69 = stablehlo.slice %68 [0:5, 0:8] : (tensor<5x8xf32>) -> tensor<5x8xf32>
    %70 = stablehlo.slice %arg0 [0:4] : (tensor<8xf32>) -> tensor<4xf32>
    %71 = stablehlo.slice %arg2 [0:4, 0:5] : (tensor<8x5xf32>) -> tensor<4x5xf32>
    %72 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %73 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %75 = stablehlo.add %72, %74 : tensor<4x4xi32>
    %76 = stablehlo.compare EQ, %75, %73, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %77 = stablehlo.convert %76 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %78 = stablehlo.slice %77 [0:4, 0:4] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %79 = stablehlo.dot_general %70, %71, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x5xf32>) -> tensor<5xf32>
    %80 = stablehlo.dot_general %78, %71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %81 = stablehlo.sine %79 : tensor<5xf32>
    %82 = stablehlo.cosine %79 : tensor<5xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %85 = stablehlo.multiply %80, %84 : tensor<4x5xf32>
    %86 = stablehlo.cosine %79 : tensor<5xf32>
    %87 = stablehlo.sine %79 : tensor<5xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %90 = stablehlo.multiply %80, %89 : tensor<4x5xf32>
    %91 = stablehlo.negate %90 : tensor<4x5xf32>
    %92 = stablehlo.multiply %81, %81 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %94 = stablehlo.multiply %93, %81 : tensor<5xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %97 = stablehlo.multiply %85, %96 : tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %99 = stablehlo.multiply %98, %81 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %101 = stablehlo.multiply %100, %85 : tensor<4x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%92 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%97 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4xf32>
    %104 = chlo.cosh %70 : tensor<4xf32> -> tensor<4xf32>
    %105 = chlo.sinh %70 : tensor<4xf32> -> tensor<4xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %108 = stablehlo.multiply %78, %107 : tensor<4x4xf32>
    %109 = chlo.sinh %70 : tensor<4xf32> -> tensor<4xf32>
    %110 = chlo.cosh %70 : tensor<4xf32> -> tensor<4xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %113 = stablehlo.multiply %78, %112 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%104 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%108 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %116 = stablehlo.log %114 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %118 = stablehlo.divide %115, %117 : tensor<4xf32>
    %119 = stablehlo.add %102, %116 : tensor<f32>
    %120 = stablehlo.add %103, %118 : tensor<4xf32>
    %121 = stablehlo.iota dim = 0 : tensor<1x1xi32>
    %122 = stablehlo.iota dim = 1 : tensor<1x1xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %123 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
    %124 = stablehlo.add %121, %123 : tensor<1x1xi32>
    %125 = stablehlo.compare EQ, %124, %122, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
    %126 = stablehlo.convert %125 : (tensor<1x1xi1>) -> tensor<1x1xf32>
    %127 = stablehlo.slice %126 [0:1, 0:1] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %128 = stablehlo.reshape %127 : (tensor<1x1xf32>) -> tensor<1xf32>
    %129 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %130 = stablehlo.divide %128, %129 : tensor<1xf32>
    %131 = stablehlo.negate %115 : tensor<4xf32>
    %132 = stablehlo.broadcast_in_dim %128, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %133 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x1xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<4x1xf32>
    %136 = stablehlo.multiply %114, %114 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.divide %cst_19, %136 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %139 = stablehlo.multiply %135, %138 : tensor<4x1xf32>
    %140 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<1xf32>) -> tensor<1x4xf32>
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x1x4xf32>
    %142 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %143 = stablehlo.broadcast_in_dim %113, dims = [0, 2] : (tensor<4x4xf32>) -> tensor<4x1x4xf32>
    %144 = stablehlo.multiply %140, %142 : tensor<1x4xf32>
    %145 = stablehlo.broadcast_in_dim %142, dims = [1, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<1x1x4xf32>) -> tensor<4x1x4xf32>
    %147 = stablehlo.multiply %141, %146 : tensor<4x1x4xf32>
    %148 = stablehlo.broadcast_in_dim %140, dims = [1, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<1x1x4xf32>) -> tensor<4x1x4xf32>
    %150 = stablehlo.multiply %149, %143 : tensor<4x1x4xf32>
    %151 = stablehlo.add %147, %150 : tensor<4x1x4xf32>
    %152 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<1xf32>) -> tensor<1x5xf32>
    %153 = stablehlo.broadcast_in_dim %99, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %154 = stablehlo.broadcast_in_dim %101, dims = [0, 2] : (tensor<4x5xf32>) -> tensor<4x1x5xf32>
    %155 = stablehlo.multiply %152, %153 : tensor<1x5xf32>
    %156 = stablehlo.broadcast_in_dim %152, dims = [1, 2] : (tensor<1x5xf32>) -> tensor<1x1x5xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2] : (tensor<1x1x5xf32>) -> tensor<4x1x5xf32>
    %158 = stablehlo.multiply %157, %154 : tensor<4x1x5xf32>
    %159 = stablehlo.broadcast_in_dim %86, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %160 = stablehlo.broadcast_in_dim %91, dims = [0, 2] : (tensor<4x5xf32>) -> tensor<4x1x5xf32>
    %161 = stablehlo.multiply %155, %159 : tensor<1x5xf32>
    %162 = stablehlo.broadcast_in_dim %159, dims = [1, 2] : (tensor<1x5xf32>) -> tensor<1x1x5xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x5xf32>) -> tensor<4x1x5xf32>
    %164 = stablehlo.multiply %158, %163 : tensor<4x1x5xf32>
    %165 = stablehlo.broadcast_in_dim %155, dims = [1, 2] : (tensor<1x5xf32>) -> tensor<1x1x5xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2] : (tensor<1x1x5xf32>) -> tensor<4x1x5xf32>
    %167 = stablehlo.multiply %166, %160 : tensor<4x1x5xf32>
    %168 = stablehlo.add %164, %167 : tensor<4x1x5xf32>
    %169 = stablehlo.dot_general %161, %71, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5xf32>, tensor<4x5xf32>) -> tensor<1x4xf32>
    %170 = stablehlo.dot_general %168, %71, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1x5xf32>, tensor<4x5xf32>) -> tensor<4x1x4xf32>
    %171 = stablehlo.add %144, %169 : tensor<1x4xf32>
    %172 = stablehlo.add %151, %170 : tensor<4x1x4xf32>
    %173 = stablehlo.slice %171 [0:1, 0:4] : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %174 = stablehlo.slice %172 [0:4, 0:1, 0:4] : (tensor<4x1x4xf32>) -> tensor<4x1x4xf32>
    %175 = stablehlo.reshape %173 : (tensor<1x4xf32>) -> tensor<4xf32>
    %176 = stablehlo.reshape %174 : (tensor<4x1x4xf32>) -> tensor<4x4xf32>
    %177 = stablehlo.transpose %176, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %178 = stablehlo.slice %177 [0:4, 0:4] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    return %53, %69, %178 : tensor<8xf32>, tensor<5x8xf32>, tensor<4x4xf32>
  }
}
