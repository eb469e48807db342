module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_0, %iterArg_4 = %c, %iterArg_5 = %arg1, %iterArg_6 = %cst) : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<f32>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %4:4 = stablehlo.while(%iterArg_17 = %iterArg, %iterArg_18 = %c_9, %iterArg_19 = %c_8, %iterArg_20 = %iterArg_5) : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>
      cond {
        %c_21 = stablehlo.constant dense<3> : tensor<i32>
        %17 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %17 : tensor<i1>
      } do {
        %c_21 = stablehlo.constant dense<1> : tensor<i32>
        %17 = stablehlo.add %iterArg_19, %c_21 : tensor<i32>
        %18 = stablehlo.dot_general %iterArg_17, %iterArg_20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
        %19 = stablehlo.tanh %18 : tensor<3xf32>
        %c_22 = stablehlo.constant dense<1> : tensor<i32>
        %20 = stablehlo.add %iterArg_19, %c_22 : tensor<i32>
        %21 = stablehlo.convert %20 : (tensor<i32>) -> tensor<f32>
        %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %23 = stablehlo.divide %iterArg_20, %22 : tensor<3xf32>
        %24 = stablehlo.add %19, %23 : tensor<3xf32>
        %c_23 = stablehlo.constant dense<1> : tensor<i32>
        %25 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
        stablehlo.return %iterArg_17, %25, %17, %24 : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>
      }
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.reduce(%4#3 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare GT, %5, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %7 = stablehlo.convert %6 : (tensor<i1>) -> tensor<i32>
      %8 = "stablehlo.case"(%7) ({
        %17 = stablehlo.subtract %4#3, %iterArg_2 : tensor<3xf32>
        stablehlo.return %17 : tensor<3xf32>
      }, {
        %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
        %18 = stablehlo.multiply %4#3, %17 : tensor<3xf32>
        stablehlo.return %18 : tensor<3xf32>
      }) : (tensor<i32>) -> tensor<3xf32>
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %9 = func.call @remainder(%iterArg_4, %c_12) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %10 = stablehlo.convert %9 : tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %c_14 = stablehlo.constant dense<2> : tensor<i32>
      %11 = stablehlo.clamp %c_13, %10, %c_14 : tensor<i32>
      %12 = "stablehlo.case"(%11) ({
        %17 = stablehlo.sine %8 : tensor<3xf32>
        stablehlo.return %17 : tensor<3xf32>
      }, {
        %17 = stablehlo.multiply %8, %iterArg_2 : tensor<3xf32>
        stablehlo.return %17 : tensor<3xf32>
      }, {
        stablehlo.return %8 : tensor<3xf32>
      }) : (tensor<i32>) -> tensor<3xf32>
      %13 = stablehlo.multiply %12, %12 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.reduce(%13 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %15 = stablehlo.add %iterArg_6, %14 : tensor<f32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_3, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %16, %3, %12, %15 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<f32>
    }
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.add %0#5, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare NE, %2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %2, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %7 = stablehlo.and %6, %3 : tensor<i1>
    %8 = stablehlo.add %2, %1 : tensor<i32>
    %9 = stablehlo.select %7, %8, %2 : tensor<i1>, tensor<i32>
    return %9 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
