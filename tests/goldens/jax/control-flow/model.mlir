module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<i32>, %arg2: tensor<i1>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1][0]"}, tensor<i32> {jax.result_info = "result[1][1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}, tensor<6xf32> {jax.result_info = "result[4]"}, tensor<6xf32> {jax.result_info = "result[5]"}, tensor<6xf32> {jax.result_info = "result[6]"}, tensor<f32> {jax.result_info = "result[7]"}, tensor<6xf32> {jax.result_info = "result[8]"}) {
    %c = stablehlo.constant dense<[0, 1, 1, 0, 1, 0]> : tensor<6xi32>
    %0 = stablehlo.convert %arg2 : (tensor<i1>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %40 = stablehlo.multiply %arg0, %39 : tensor<6xf32>
      stablehlo.return %40 : tensor<6xf32>
    }, {
      %39 = stablehlo.add %arg0, %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.compare GT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4:2 = "stablehlo.case"(%3) ({
      %39 = stablehlo.negate %arg0 : tensor<6xf32>
      stablehlo.return %39, %arg1 : tensor<6xf32>, tensor<i32>
    }, {
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      stablehlo.return %arg0, %c_16 : tensor<6xf32>, tensor<i32>
    }) : (tensor<i32>) -> (tensor<6xf32>, tensor<i32>)
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %5 = stablehlo.clamp %c_1, %arg1, %c_2 : tensor<i32>
    %6 = "stablehlo.case"(%5) ({
      %39 = stablehlo.sine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.cosine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.slice %arg0 [1:2] : (tensor<6xf32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %42 = stablehlo.multiply %arg0, %41 : tensor<6xf32>
      stablehlo.return %42 : tensor<6xf32>
    }, {
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%arg0 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %41 = stablehlo.subtract %arg0, %40 : tensor<6xf32>
      stablehlo.return %41 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    %c_3 = stablehlo.constant dense<40> : tensor<i32>
    %7 = stablehlo.add %arg1, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.clamp %c_4, %7, %c_5 : tensor<i32>
    %9 = "stablehlo.case"(%8) ({
      %39 = stablehlo.sine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.cosine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.slice %arg0 [1:2] : (tensor<6xf32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %42 = stablehlo.multiply %arg0, %41 : tensor<6xf32>
      stablehlo.return %42 : tensor<6xf32>
    }, {
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%arg0 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %41 = stablehlo.subtract %arg0, %40 : tensor<6xf32>
      stablehlo.return %41 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    %c_6 = stablehlo.constant dense<40> : tensor<i32>
    %10 = stablehlo.subtract %arg1, %c_6 : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %c_8 = stablehlo.constant dense<3> : tensor<i32>
    %11 = stablehlo.clamp %c_7, %10, %c_8 : tensor<i32>
    %12 = "stablehlo.case"(%11) ({
      %39 = stablehlo.sine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.cosine %arg0 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.slice %arg0 [1:2] : (tensor<6xf32>) -> tensor<1xf32>
      %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %42 = stablehlo.multiply %arg0, %41 : tensor<6xf32>
      stablehlo.return %42 : tensor<6xf32>
    }, {
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%arg0 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %41 = stablehlo.subtract %arg0, %40 : tensor<6xf32>
      stablehlo.return %41 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %14 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %15 = stablehlo.clamp %13, %c, %14 : tensor<6xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %17 = stablehlo.compare EQ, %15, %16, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %18 = stablehlo.select %17, %arg0, %arg0 : tensor<6xi1>, tensor<6xf32>
    %19 = stablehlo.sine %18 : tensor<6xf32>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %21 = stablehlo.compare EQ, %15, %20, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %22 = stablehlo.select %21, %arg0, %arg0 : tensor<6xi1>, tensor<6xf32>
    %23 = stablehlo.cosine %22 : tensor<6xf32>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %25 = stablehlo.compare LT, %15, %24, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %26 = stablehlo.select %25, %19, %23 : tensor<6xi1>, tensor<6xf32>
    %27 = stablehlo.convert %arg2 : (tensor<i1>) -> tensor<i32>
    %28:2 = "stablehlo.case"(%27) ({
      %39 = chlo.square %arg0 : tensor<6xf32> -> tensor<6xf32>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %41 = stablehlo.multiply %40, %arg0 : tensor<6xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
      stablehlo.return %39, %41 : tensor<6xf32>, tensor<6xf32>
    }, {
      %39 = stablehlo.exponential %arg0 : tensor<6xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
      stablehlo.return %39, %39 : tensor<6xf32>, tensor<6xf32>
    }) : (tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28#0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = "stablehlo.case"(%27) ({
      %39 = stablehlo.multiply %30, %28#1 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }, {
      %39 = stablehlo.multiply %30, %28#1 : tensor<6xf32>
      stablehlo.return %39 : tensor<6xf32>
    }) : (tensor<i32>) -> tensor<6xf32>
    %32 = stablehlo.convert %arg2 : (tensor<i1>) -> tensor<i32>
    %33 = "stablehlo.case"(%32) ({
      %cst_16 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      stablehlo.return %cst_16 : tensor<f32>
    }, {
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %39 = stablehlo.compare LT, %arg1, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %40 = stablehlo.convert %39 : (tensor<i1>) -> tensor<i32>
      %41 = "stablehlo.case"(%40) ({
        %42 = stablehlo.slice %arg0 [0:1] : (tensor<6xf32>) -> tensor<1xf32>
        %43 = stablehlo.reshape %42 : (tensor<1xf32>) -> tensor<f32>
        stablehlo.return %43 : tensor<f32>
      }, {
        %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        stablehlo.return %cst_17 : tensor<f32>
      }) : (tensor<i32>) -> tensor<f32>
      stablehlo.return %41 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    %34 = call @inner(%arg0, %arg1) : (tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %36 = stablehlo.multiply %35, %arg0 : tensor<6xf32>
    %37 = call @inner(%36, %arg1) : (tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %38 = stablehlo.add %34, %37 : tensor<6xf32>
    return %1, %4#0, %4#1, %6, %9, %12, %26, %31, %33, %38 : tensor<6xf32>, tensor<6xf32>, tensor<i32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<6xf32>
  }
  func.func private @inner(%arg0: tensor<6xf32>, %arg1: tensor<i32>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %0 = call @clip(%arg0, %c, %c_0) : (tensor<6xf32>, tensor<i32>, tensor<i32>) -> tensor<6xf32>
    %1 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.add %0, %2 : tensor<6xf32>
    return %3 : tensor<6xf32>
  }
  func.func private @clip(%arg0: tensor<6xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<6xf32>
    return %5 : tensor<6xf32>
  }
}
