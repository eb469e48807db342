module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x17xf32>, %arg1: tensor<17xi32>, %arg2: tensor<17xui8>) -> (tensor<3x17xf32> {jax.result_info = "result[0]"}, tensor<3x17xf32> {jax.result_info = "result[1]"}, tensor<3x17xi32> {jax.result_info = "result[2]"}, tensor<17xi32> {jax.result_info = "result[3]"}, tensor<17xi32> {jax.result_info = "result[4]"}, tensor<17xi32> {jax.result_info = "result[5][0]"}, tensor<17xf32> {jax.result_info = "result[5][1]"}, tensor<17xui8> {jax.result_info = "result[5][2]"}, tensor<17xui8> {jax.result_info = "result[6]"}, tensor<3xi32> {jax.result_info = "result[7]"}, tensor<i32> {jax.result_info = "result[8]"}, tensor<f32> {jax.result_info = "result[9]"}) {
    %0 = call @sort(%arg0) : (tensor<3x17xf32>) -> tensor<3x17xf32>
    %1 = call @sort_0(%arg0) : (tensor<3x17xf32>) -> tensor<3x17xf32>
    %2 = call @argsort(%arg0) : (tensor<3x17xf32>) -> tensor<3x17xi32>
    %3 = call @argsort_1(%arg1) : (tensor<17xi32>) -> tensor<17xi32>
    %4 = stablehlo.slice %arg0 [0:1, 0:17] : (tensor<3x17xf32>) -> tensor<1x17xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x17xf32>) -> tensor<17xf32>
    %6 = call @lexsort(%5, %arg1) : (tensor<17xf32>, tensor<17xi32>) -> tensor<17xi32>
    %7 = stablehlo.slice %arg0 [0:1, 0:17] : (tensor<3x17xf32>) -> tensor<1x17xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x17xf32>) -> tensor<17xf32>
    %9:3 = "stablehlo.sort"(%arg1, %8, %arg2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<ui8>, %arg8: tensor<ui8>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.compare EQ, %arg5, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.select %19, %cst_0, %arg5 : tensor<i1>, tensor<f32>
      %21 = stablehlo.compare NE, %arg5, %arg5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %22 = stablehlo.select %21, %cst_1, %20 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.compare EQ, %arg6, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.select %23, %cst_3, %arg6 : tensor<i1>, tensor<f32>
      %25 = stablehlo.compare NE, %arg6, %arg6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %26 = stablehlo.select %25, %cst_4, %24 : tensor<i1>, tensor<f32>
      %27 = stablehlo.compare LT, %22, %26, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %28 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %29 = stablehlo.compare EQ, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %30 = stablehlo.and %29, %27 : tensor<i1>
      %31 = stablehlo.or %28, %30 : tensor<i1>
      stablehlo.return %31 : tensor<i1>
    }) : (tensor<17xi32>, tensor<17xf32>, tensor<17xui8>) -> (tensor<17xi32>, tensor<17xf32>, tensor<17xui8>)
    %10 = call @sort_2(%arg2) : (tensor<17xui8>) -> tensor<17xui8>
    %11 = call @argmax(%arg0) : (tensor<3x17xf32>) -> tensor<3xi32>
    %12 = stablehlo.reshape %arg0 : (tensor<3x17xf32>) -> tensor<51xf32>
    %13 = call @argmin(%12) : (tensor<51xf32>) -> tensor<i32>
    %14 = stablehlo.slice %arg0 [1:2, 0:17] : (tensor<3x17xf32>) -> tensor<1x17xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x17xf32>) -> tensor<17xf32>
    %16 = call @partition(%15) : (tensor<17xf32>) -> tensor<17xf32>
    %17 = stablehlo.slice %16 [4:5] : (tensor<17xf32>) -> tensor<1xf32>
    %18 = stablehlo.reshape %17 : (tensor<1xf32>) -> tensor<f32>
    return %0, %1, %2, %3, %6, %9#0, %9#1, %9#2, %10, %11, %13, %18 : tensor<3x17xf32>, tensor<3x17xf32>, tensor<3x17xi32>, tensor<17xi32>, tensor<17xi32>, tensor<17xi32>, tensor<17xf32>, tensor<17xui8>, tensor<17xui8>, tensor<3xi32>, tensor<i32>, tensor<f32>
  }
  func.func private @sort(%arg0: tensor<3x17xf32>) -> tensor<3x17xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<3x17xf32>) -> tensor<3x17xf32>
    return %0 : tensor<3x17xf32>
  }
  func.func private @sort_0(%arg0: tensor<3x17xf32>) -> tensor<3x17xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<3x17xf32>) -> tensor<3x17xf32>
    %1 = stablehlo.reverse %0, dims = [0] : tensor<3x17xf32>
    return %1 : tensor<3x17xf32>
  }
  func.func private @argsort(%arg0: tensor<3x17xf32>) -> tensor<3x17xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<3x17xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<3x17xf32>, tensor<3x17xi32>) -> (tensor<3x17xf32>, tensor<3x17xi32>)
    return %1#1 : tensor<3x17xi32>
  }
  func.func private @argsort_1(%arg0: tensor<17xi32>) -> tensor<17xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<17xi32>
    %1 = stablehlo.reverse %arg0, dims = [0] : tensor<17xi32>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<17xi32>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %5 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    }) : (tensor<17xi32>, tensor<17xi32>) -> (tensor<17xi32>, tensor<17xi32>)
    %4 = stablehlo.reverse %3#1, dims = [0] : tensor<17xi32>
    return %4 : tensor<17xi32>
  }
  func.func private @lexsort(%arg0: tensor<17xf32>, %arg1: tensor<17xi32>) -> tensor<17xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<17xi32>
    %1:3 = "stablehlo.sort"(%arg1, %arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<i32>, %arg7: tensor<i32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg4, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg4 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg4, %arg4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg5, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg5 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg5, %arg5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %11 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.compare EQ, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %13 = stablehlo.and %12, %10 : tensor<i1>
      %14 = stablehlo.or %11, %13 : tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }) : (tensor<17xi32>, tensor<17xf32>, tensor<17xi32>) -> (tensor<17xi32>, tensor<17xf32>, tensor<17xi32>)
    return %1#2 : tensor<17xi32>
  }
  func.func private @sort_2(%arg0: tensor<17xui8>) -> tensor<17xui8> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<17xui8>) -> tensor<17xui8>
    return %0 : tensor<17xui8>
  }
  func.func private @argmax(%arg0: tensor<3x17xf32>) -> tensor<3xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<3x17xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x17xf32>, tensor<3x17xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
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
    return %1#1 : tensor<3xi32>
  }
  func.func private @argmin(%arg0: tensor<51xf32>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<51xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [0] : (tensor<51xf32>, tensor<51xi32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<i32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
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
  func.func private @partition(%arg0: tensor<17xf32>) -> tensor<17xf32> {
    %0 = stablehlo.negate %arg0 : tensor<17xf32>
    %values, %indices = chlo.top_k(%0, k = 5) : tensor<17xf32> -> (tensor<5xf32>, tensor<5xi32>)
    %1 = stablehlo.negate %values : tensor<5xf32>
    %values_0, %indices_1 = chlo.top_k(%arg0, k = 12) : tensor<17xf32> -> (tensor<12xf32>, tensor<12xi32>)
    %2 = stablehlo.concatenate %1, %values_0, dim = 0 : (tensor<5xf32>, tensor<12xf32>) -> tensor<17xf32>
    return %2 : tensor<17xf32>
  }
}
