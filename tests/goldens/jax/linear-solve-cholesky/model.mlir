module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x7xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x7xf32> {jax.result_info = "result[0]"}, tensor<7x3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<7x7xf32> {jax.result_info = "result[3]"}) {
    %0 = call @cholesky(%arg0) : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %1 = call @_cho_solve(%0, %arg1) : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %2:11 = call @cholesky_0(%arg0) : (tensor<7x7xf32>) -> (tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>)
    %3:6 = call @_cho_solve_1(%2#0, %arg1) : (tensor<7x7xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>)
    %4 = stablehlo.multiply %3#0, %3#0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %3#0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<7x3xf32>
    %10 = call @_cho_solve_2(%3#1, %3#2, %3#3, %2#0, %3#4, %3#5, %3#0, %9) : (tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x3xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x7xf32>
    %11 = call @cholesky_3(%2#1, %2#2, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %10) : (tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %12 = call @diagonal(%0) : (tensor<7x7xf32>) -> tensor<7xf32>
    %13 = stablehlo.log %12 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.multiply %cst_3, %14 : tensor<f32>
    return %0, %1, %15, %11 : tensor<7x7xf32>, tensor<7x3xf32>, tensor<f32>, tensor<7x7xf32>
  }
  func.func private @cholesky(%arg0: tensor<7x7xf32>) -> tensor<7x7xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<7x7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7x7xf32>
    %4 = stablehlo.cholesky %3, lower = true : tensor<7x7xf32>
    %5 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %7 = stablehlo.add %5, %6 : tensor<7x7xi32>
    %8 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %11 = stablehlo.select %9, %4, %10 : tensor<7x7xi1>, tensor<7x7xf32>
    return %11 : tensor<7x7xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<7x7xf32>, %arg1: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @cholesky_0(%arg0: tensor<7x7xf32>) -> (tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<7x7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7x7xf32>
    %4 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %6 = stablehlo.add %4, %5 : tensor<7x7xi32>
    %7 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %10 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_1 = stablehlo.constant dense<-1> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %12 = stablehlo.add %10, %11 : tensor<7x7xi32>
    %13 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %16 = stablehlo.cholesky %3, lower = true : tensor<7x7xf32>
    %17 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %19 = stablehlo.add %17, %18 : tensor<7x7xi32>
    %20 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %21 = stablehlo.compare GE, %19, %20, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %23 = stablehlo.select %21, %16, %22 : tensor<7x7xi1>, tensor<7x7xf32>
    %24 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %26 = stablehlo.add %24, %25 : tensor<7x7xi32>
    %27 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %28 = stablehlo.compare GE, %26, %27, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %30 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %32 = stablehlo.add %30, %31 : tensor<7x7xi32>
    %33 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %34 = stablehlo.compare EQ, %32, %33, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %35 = stablehlo.convert %34 : (tensor<7x7xi1>) -> tensor<7x7xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %37 = stablehlo.add %36, %35 : tensor<7x7xf32>
    %38 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %40 = stablehlo.add %38, %39 : tensor<7x7xi32>
    %41 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %42 = stablehlo.compare GE, %40, %41, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %44 = stablehlo.select %42, %23, %43 : tensor<7x7xi1>, tensor<7x7xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    return %44, %8, %9, %14, %15, %23, %28, %29, %37, %42, %45 : tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x7xf32>, tensor<7x7xi1>, tensor<7x7xf32>
  }
  func.func private @_cho_solve_1(%arg0: tensor<7x7xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>) {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %3 = stablehlo.add %1, %2 : tensor<7x7xi32>
    %4 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %5 = stablehlo.compare GE, %3, %4, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %7 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %8 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %10 = stablehlo.add %8, %9 : tensor<7x7xi32>
    %11 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    return %7, %5, %6, %0, %12, %13 : tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>, tensor<7x3xf32>, tensor<7x7xi1>, tensor<7x7xf32>
  }
  func.func private @_cho_solve_2(%arg0: tensor<7x7xi1>, %arg1: tensor<7x7xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x7xf32>, %arg4: tensor<7x7xi1>, %arg5: tensor<7x7xf32>, %arg6: tensor<7x3xf32>, %arg7: tensor<7x3xf32>) -> tensor<7x7xf32> {
    %0 = "stablehlo.triangular_solve"(%arg3, %arg7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %1 = "stablehlo.triangular_solve"(%arg3, %arg7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.dot_general %1, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x7xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %4 = stablehlo.negate %3 : tensor<7x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %6 = stablehlo.select %arg4, %4, %5 : tensor<7x7xi1>, tensor<7x7xf32>
    %7 = "stablehlo.triangular_solve"(%arg3, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %8 = stablehlo.dot_general %7, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x7xf32>
    %9 = stablehlo.negate %8 : tensor<7x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %11 = stablehlo.select %arg0, %9, %10 : tensor<7x7xi1>, tensor<7x7xf32>
    %12 = stablehlo.add %6, %11 : tensor<7x7xf32>
    return %12 : tensor<7x7xf32>
  }
  func.func private @cholesky_3(%arg0: tensor<7x7xi1>, %arg1: tensor<7x7xf32>, %arg2: tensor<7x7xi1>, %arg3: tensor<7x7xf32>, %arg4: tensor<7x7xf32>, %arg5: tensor<7x7xi1>, %arg6: tensor<7x7xf32>, %arg7: tensor<7x7xf32>, %arg8: tensor<7x7xi1>, %arg9: tensor<7x7xf32>, %arg10: tensor<7x7xf32>) -> tensor<7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %1 = stablehlo.select %arg8, %arg10, %0 : tensor<7x7xi1>, tensor<7x7xf32>
    %2 = stablehlo.dot_general %1, %arg4, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %4 = stablehlo.divide %3, %arg7 : tensor<7x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %6 = stablehlo.select %arg5, %4, %5 : tensor<7x7xi1>, tensor<7x7xf32>
    %7 = "stablehlo.triangular_solve"(%arg4, %6) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %8 = "stablehlo.triangular_solve"(%arg4, %7) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %11 = stablehlo.select %arg2, %9, %10 : tensor<7x7xi1>, tensor<7x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %13 = stablehlo.select %arg0, %8, %12 : tensor<7x7xi1>, tensor<7x7xf32>
    %14 = stablehlo.add %11, %13 : tensor<7x7xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x7xf32>
    %16 = stablehlo.divide %14, %15 : tensor<7x7xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %18 = stablehlo.add %16, %17 : tensor<7x7xf32>
    return %18 : tensor<7x7xf32>
  }
  func.func private @diagonal(%arg0: tensor<7x7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %1 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %3 = stablehlo.add %0, %2 : tensor<7x7xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %5 = stablehlo.convert %4 : (tensor<7x7xi1>) -> tensor<7x7xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<7xi32>
      %9 = stablehlo.iota dim = 0 : tensor<7xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<7xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
      %c_2 = stablehlo.constant dense<7> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<7xi32>
      %13 = stablehlo.add %8, %12 : tensor<7xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<7xi1>, tensor<7xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<7xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
      %c_4 = stablehlo.constant dense<7> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<7xi32>
      %18 = stablehlo.add %9, %17 : tensor<7xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<7xi1>, tensor<7xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<7x7xf32>, tensor<7x2xi32>) -> tensor<7xf32>
      stablehlo.return %23 : tensor<7xf32>
    }) : (tensor<i32>) -> tensor<7xf32>
    return %7 : tensor<7xf32>
  }
}
