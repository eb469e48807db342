module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi32>, %arg1: tensor<6xf32>) -> (tensor<i32> {jax.result_info = "result[0]"}, tensor<4xi32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}, tensor<6x6xf32> {jax.result_info = "result[4]"}, tensor<60xi1> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<4xi32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %1, %iterArg_8 = %c) : tensor<i32>, tensor<i32>
    cond {
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.compare GT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %17 = func.call @remainder(%iterArg, %c_9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %18 = stablehlo.compare EQ, %17, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %19 = func.call @floor_divide(%iterArg, %c_11) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %20 = stablehlo.multiply %c_12, %iterArg : tensor<i32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %20, %c_13 : tensor<i32>
      %22 = func.call @_where(%18, %19, %21) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_8, %c_14 : tensor<i32>
      stablehlo.return %22, %23 : tensor<i32>, tensor<i32>
    }
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4:2 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %3) : tensor<4xi32>, tensor<4xi32>
    cond {
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %18 = stablehlo.compare GT, %iterArg, %17, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.reduce(%18 init: %c_10) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %17 = func.call @remainder_0(%iterArg, %c_9) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %18 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %19 = stablehlo.compare EQ, %17, %18, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %20 = func.call @floor_divide_2(%iterArg, %c_11) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %22 = stablehlo.multiply %21, %iterArg : tensor<4xi32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %24 = stablehlo.add %22, %23 : tensor<4xi32>
      %25 = func.call @_where_3(%19, %20, %24) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %27 = stablehlo.add %iterArg_8, %26 : tensor<4xi32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %29 = stablehlo.compare GT, %iterArg, %28, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %31 = stablehlo.select %30, %25, %iterArg : tensor<4xi1>, tensor<4xi32>
      %32 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %33 = stablehlo.select %32, %27, %iterArg_8 : tensor<4xi1>, tensor<4xi32>
      stablehlo.return %31, %33 : tensor<4xi32>, tensor<4xi32>
    }
    %5 = stablehlo.slice %arg1 [0:1] : (tensor<6xf32>) -> tensor<1xf32>
    %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7:3 = stablehlo.while(%iterArg = %6, %iterArg_8 = %6, %iterArg_9 = %cst) : tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %cst_10 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %17 = stablehlo.compare GT, %iterArg_9, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = stablehlo.divide %iterArg, %iterArg_8 : tensor<f32>
      %18 = stablehlo.add %iterArg_8, %17 : tensor<f32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %19 = stablehlo.multiply %cst_10, %18 : tensor<f32>
      %20 = stablehlo.subtract %19, %iterArg_8 : tensor<f32>
      %21 = stablehlo.abs %20 : tensor<f32>
      stablehlo.return %iterArg, %19, %21 : tensor<f32>, tensor<f32>, tensor<f32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9:3 = stablehlo.while(%iterArg = %arg1, %iterArg_8 = %arg1, %iterArg_9 = %8) : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    cond {
      %cst_10 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %18 = stablehlo.compare GT, %iterArg_9, %17, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.reduce(%18 init: %c_11) applies stablehlo.or across dimensions = [0] : (tensor<6xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %17 = stablehlo.divide %iterArg, %iterArg_8 : tensor<6xf32>
      %18 = stablehlo.add %iterArg_8, %17 : tensor<6xf32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<6xf32>
      %21 = stablehlo.subtract %20, %iterArg_8 : tensor<6xf32>
      %22 = stablehlo.abs %21 : tensor<6xf32>
      %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %24 = stablehlo.compare GT, %iterArg_9, %23, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xi1>) -> tensor<6xi1>
      %26 = stablehlo.select %25, %20, %iterArg_8 : tensor<6xi1>, tensor<6xf32>
      %27 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xi1>) -> tensor<6xi1>
      %28 = stablehlo.select %27, %22, %iterArg_9 : tensor<6xi1>, tensor<6xf32>
      stablehlo.return %iterArg, %26, %28 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %11:4 = stablehlo.while(%iterArg = %arg1, %iterArg_8 = %c_4, %iterArg_9 = %c_3, %iterArg_10 = %10) : tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6x6xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_9, %c_12 : tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %19:5 = stablehlo.while(%iterArg_15 = %iterArg_9, %iterArg_16 = %iterArg, %iterArg_17 = %c_13, %iterArg_18 = %18, %iterArg_19 = %iterArg_10) : tensor<i32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6x6xf32>
      cond {
        %21 = stablehlo.compare LT, %iterArg_17, %iterArg_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %21 : tensor<i1>
      } do {
        %c_20 = stablehlo.constant dense<1> : tensor<i32>
        %21 = stablehlo.add %iterArg_17, %c_20 : tensor<i32>
        %c_21 = stablehlo.constant dense<0> : tensor<i32>
        %22 = stablehlo.compare LT, %iterArg_15, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %23 = stablehlo.convert %iterArg_15 : tensor<i32>
        %c_22 = stablehlo.constant dense<6> : tensor<i32>
        %24 = stablehlo.add %23, %c_22 : tensor<i32>
        %25 = stablehlo.select %22, %24, %iterArg_15 : tensor<i1>, tensor<i32>
        %26 = stablehlo.dynamic_slice %iterArg_16, %25, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
        %27 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
        %c_23 = stablehlo.constant dense<0> : tensor<i32>
        %28 = stablehlo.compare LT, %iterArg_17, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %29 = stablehlo.convert %iterArg_17 : tensor<i32>
        %c_24 = stablehlo.constant dense<6> : tensor<i32>
        %30 = stablehlo.add %29, %c_24 : tensor<i32>
        %31 = stablehlo.select %28, %30, %iterArg_17 : tensor<i1>, tensor<i32>
        %32 = stablehlo.dynamic_slice %iterArg_16, %31, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
        %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
        %34 = stablehlo.multiply %27, %33 : tensor<f32>
        %c_25 = stablehlo.constant dense<1> : tensor<i32>
        %35 = stablehlo.subtract %iterArg_15, %c_25 : tensor<i32>
        %36 = stablehlo.convert %35 : tensor<i32>
        %37 = stablehlo.convert %iterArg_17 : tensor<i32>
        %c_26 = stablehlo.constant dense<0> : tensor<i32>
        %38 = stablehlo.compare LT, %36, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_27 = stablehlo.constant dense<6> : tensor<i32>
        %39 = stablehlo.add %36, %c_27 : tensor<i32>
        %40 = stablehlo.select %38, %39, %36 : tensor<i1>, tensor<i32>
        %c_28 = stablehlo.constant dense<0> : tensor<i32>
        %41 = stablehlo.compare LT, %37, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_29 = stablehlo.constant dense<6> : tensor<i32>
        %42 = stablehlo.add %37, %c_29 : tensor<i32>
        %43 = stablehlo.select %41, %42, %37 : tensor<i1>, tensor<i32>
        %44 = stablehlo.dynamic_slice %iterArg_19, %40, %43, sizes = [1, 1] : (tensor<6x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
        %45 = stablehlo.reshape %44 : (tensor<1x1xf32>) -> tensor<f32>
        %46 = stablehlo.add %34, %45 : tensor<f32>
        %c_30 = stablehlo.constant dense<0> : tensor<i32>
        %47 = stablehlo.compare LT, %iterArg_15, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_31 = stablehlo.constant dense<6> : tensor<i32>
        %48 = stablehlo.add %iterArg_15, %c_31 : tensor<i32>
        %49 = stablehlo.select %47, %48, %iterArg_15 : tensor<i1>, tensor<i32>
        %c_32 = stablehlo.constant dense<0> : tensor<i32>
        %50 = stablehlo.compare LT, %iterArg_17, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_33 = stablehlo.constant dense<6> : tensor<i32>
        %51 = stablehlo.add %iterArg_17, %c_33 : tensor<i32>
        %52 = stablehlo.select %50, %51, %iterArg_17 : tensor<i1>, tensor<i32>
        %53 = stablehlo.convert %49 : tensor<i32>
        %54 = stablehlo.convert %52 : tensor<i32>
        %55 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<i32>) -> tensor<1xi32>
        %56 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<i32>) -> tensor<1xi32>
        %57 = stablehlo.concatenate %55, %56, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
        %58 = "stablehlo.scatter"(%iterArg_19, %57, %46) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
        ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
          stablehlo.return %arg3 : tensor<f32>
        }) : (tensor<6x6xf32>, tensor<2xi32>, tensor<f32>) -> tensor<6x6xf32>
        stablehlo.return %iterArg_15, %iterArg_16, %21, %iterArg_18, %58 : tensor<i32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6x6xf32>
      }
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_8, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %20, %17, %19#4 : tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6x6xf32>
    }
    %12 = stablehlo.iota dim = 0 : tensor<60xi32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %14 = stablehlo.compare LT, %12, %13, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %15:3 = stablehlo.while(%iterArg = %c_7, %iterArg_8 = %c_6, %iterArg_9 = %14) : tensor<i32>, tensor<i32>, tensor<60xi1>
    cond {
      %c_10 = stablehlo.constant dense<6> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_8, %c_10 : tensor<i32>
      %18 = stablehlo.iota dim = 0 : tensor<60xi32>
      %19 = func.call @remainder_4(%18, %iterArg_8) : (tensor<60xi32>, tensor<i32>) -> tensor<60xi32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %20 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<60xi32>
      %21 = stablehlo.compare EQ, %19, %20, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
      %22 = stablehlo.iota dim = 0 : tensor<60xi32>
      %23 = stablehlo.convert %iterArg_8 : tensor<i32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<i32>) -> tensor<60xi32>
      %25 = stablehlo.compare GT, %22, %24, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
      %26 = stablehlo.and %21, %25 : tensor<60xi1>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_8, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %28 = stablehlo.convert %iterArg_8 : tensor<i32>
      %c_13 = stablehlo.constant dense<60> : tensor<i32>
      %29 = stablehlo.add %28, %c_13 : tensor<i32>
      %30 = stablehlo.select %27, %29, %iterArg_8 : tensor<i1>, tensor<i32>
      %31 = stablehlo.dynamic_slice %iterArg_9, %30, sizes = [1] : (tensor<60xi1>, tensor<i32>) -> tensor<1xi1>
      %32 = stablehlo.reshape %31 : (tensor<1xi1>) -> tensor<i1>
      %33 = stablehlo.or %iterArg_9, %26 : tensor<60xi1>
      %34 = func.call @_where_5(%32, %iterArg_9, %33) : (tensor<i1>, tensor<60xi1>, tensor<60xi1>) -> tensor<60xi1>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg, %c_14 : tensor<i32>
      stablehlo.return %35, %17, %34 : tensor<i32>, tensor<i32>, tensor<60xi1>
    }
    %16 = stablehlo.not %15#2 : tensor<60xi1>
    return %2#1, %4#1, %7#1, %9#1, %11#3, %16 : tensor<i32>, tensor<4xi32>, tensor<f32>, tensor<6xf32>, tensor<6x6xf32>, tensor<60xi1>
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
  func.func private @floor_divide(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.divide %arg0, %0 : tensor<i32>
    %2 = stablehlo.sign %arg0 : tensor<i32>
    %3 = stablehlo.sign %0 : tensor<i32>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.remainder %arg0, %0 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare NE, %5, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.and %4, %6 : tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %8 = stablehlo.subtract %1, %c_0 : tensor<i32>
    %9 = call @_where(%7, %8, %1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    return %9 : tensor<i32>
  }
  func.func private @remainder_0(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_1(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %12 = stablehlo.and %11, %6 : tensor<4xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %14 = stablehlo.add %4, %13 : tensor<4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4xi1>, tensor<4xi32>
    return %15 : tensor<4xi32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @floor_divide_2(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<4xi32>
    %3 = stablehlo.sign %arg0 : tensor<4xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %11 = stablehlo.and %6, %10 : tensor<4xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<4xi32>
    %14 = call @_where_3(%11, %13, %2) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    return %14 : tensor<4xi32>
  }
  func.func private @_where_3(%arg0: tensor<4xi1>, %arg1: tensor<4xi32>, %arg2: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xi32>
    return %0 : tensor<4xi32>
  }
  func.func private @remainder_4(%arg0: tensor<60xi32>, %arg1: tensor<i32>) -> tensor<60xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<60xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<60xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<60xi1>, tensor<60xi1>) -> tensor<60xi1>
    %12 = stablehlo.and %11, %6 : tensor<60xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %14 = stablehlo.add %4, %13 : tensor<60xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<60xi1>, tensor<60xi32>
    return %15 : tensor<60xi32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<60xi1>, %arg2: tensor<60xi1>) -> tensor<60xi1> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<60xi1>
    return %0 : tensor<60xi1>
  }
}
