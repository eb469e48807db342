module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x11xf32>, %arg1: tensor<12xi32>) -> (tensor<3x11xf32> {jax.result_info = "result[0]"}, tensor<3x11xf32> {jax.result_info = "result[1]"}, tensor<3x11xf32> {jax.result_info = "result[2]"}, tensor<3x11xf32> {jax.result_info = "result[3]"}, tensor<12xi32> {jax.result_info = "result[4]"}, tensor<3x11xf32> {jax.result_info = "result[5]"}, tensor<12xi32> {jax.result_info = "result[6]"}, tensor<3x11xf32> {jax.result_info = "result[7][0]"}, tensor<3x11xf32> {jax.result_info = "result[7][1]"}, tensor<3x11xf32> {jax.result_info = "result[8]"}, tensor<3x10xf32> {jax.result_info = "result[9]"}, tensor<11xf32> {jax.result_info = "result[10]"}, tensor<3x11xf32> {jax.result_info = "result[11]"}) {
    %0 = call @cumsum(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    %1 = call @cumsum_1(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    %2 = call @cumprod(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    %3 = call @cummax(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    %4 = call @cummin(%arg1) : (tensor<12xi32>) -> tensor<12xi32>
    %5 = call @cumlogsumexp(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    %6 = call @cumsum_3(%arg1) : (tensor<12xi32>) -> tensor<12xi32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x11xf32>
    %8 = stablehlo.multiply %arg0, %7 : tensor<3x11xf32>
    %9 = stablehlo.slice %arg0 [0:3, 0:10:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %10 = stablehlo.slice %8 [0:3, 0:10:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %11 = stablehlo.slice %arg0 [0:3, 1:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %12 = stablehlo.slice %8 [0:3, 1:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %13 = stablehlo.multiply %9, %11 : tensor<3x5xf32>
    %14 = stablehlo.multiply %11, %10 : tensor<3x5xf32>
    %15 = stablehlo.add %14, %12 : tensor<3x5xf32>
    %16 = stablehlo.slice %13 [0:3, 0:4:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %17 = stablehlo.slice %15 [0:3, 0:4:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.slice %13 [0:3, 1:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %19 = stablehlo.slice %15 [0:3, 1:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %20 = stablehlo.multiply %16, %18 : tensor<3x2xf32>
    %21 = stablehlo.multiply %18, %17 : tensor<3x2xf32>
    %22 = stablehlo.add %21, %19 : tensor<3x2xf32>
    %23 = stablehlo.slice %20 [0:3, 0:1:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.slice %22 [0:3, 0:1:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %25 = stablehlo.slice %20 [0:3, 1:2:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %26 = stablehlo.slice %22 [0:3, 1:2:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.multiply %23, %25 : tensor<3x1xf32>
    %28 = stablehlo.multiply %25, %24 : tensor<3x1xf32>
    %29 = stablehlo.add %28, %26 : tensor<3x1xf32>
    %30 = stablehlo.slice %27 [0:3, 0:0] : (tensor<3x1xf32>) -> tensor<3x0xf32>
    %31 = stablehlo.slice %29 [0:3, 0:0] : (tensor<3x1xf32>) -> tensor<3x0xf32>
    %32 = stablehlo.slice %20 [0:3, 2:2:2] : (tensor<3x2xf32>) -> tensor<3x0xf32>
    %33 = stablehlo.slice %22 [0:3, 2:2:2] : (tensor<3x2xf32>) -> tensor<3x0xf32>
    %34 = stablehlo.multiply %30, %32 : tensor<3x0xf32>
    %35 = stablehlo.multiply %32, %31 : tensor<3x0xf32>
    %36 = stablehlo.add %35, %33 : tensor<3x0xf32>
    %37 = stablehlo.slice %20 [0:3, 0:1] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.concatenate %37, %34, dim = 1 : (tensor<3x1xf32>, tensor<3x0xf32>) -> tensor<3x1xf32>
    %39 = stablehlo.slice %22 [0:3, 0:1] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %40 = stablehlo.concatenate %39, %36, dim = 1 : (tensor<3x1xf32>, tensor<3x0xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %38, %cst_0, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %27, %cst_1, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %43 = stablehlo.add %41, %42 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %40, %cst_2, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %29, %cst_3, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %46 = stablehlo.add %44, %45 : tensor<3x2xf32>
    %47 = stablehlo.slice %13 [0:3, 2:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %48 = stablehlo.slice %15 [0:3, 2:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %49 = stablehlo.multiply %43, %47 : tensor<3x2xf32>
    %50 = stablehlo.multiply %47, %46 : tensor<3x2xf32>
    %51 = stablehlo.add %50, %48 : tensor<3x2xf32>
    %52 = stablehlo.slice %13 [0:3, 0:1] : (tensor<3x5xf32>) -> tensor<3x1xf32>
    %53 = stablehlo.concatenate %52, %49, dim = 1 : (tensor<3x1xf32>, tensor<3x2xf32>) -> tensor<3x3xf32>
    %54 = stablehlo.slice %15 [0:3, 0:1] : (tensor<3x5xf32>) -> tensor<3x1xf32>
    %55 = stablehlo.concatenate %54, %51, dim = 1 : (tensor<3x1xf32>, tensor<3x2xf32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.pad %53, %cst_4, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %43, %cst_5, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %58 = stablehlo.add %56, %57 : tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %55, %cst_6, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %46, %cst_7, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %61 = stablehlo.add %59, %60 : tensor<3x5xf32>
    %62 = stablehlo.slice %arg0 [0:3, 2:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %63 = stablehlo.slice %8 [0:3, 2:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %64 = stablehlo.multiply %58, %62 : tensor<3x5xf32>
    %65 = stablehlo.multiply %62, %61 : tensor<3x5xf32>
    %66 = stablehlo.add %65, %63 : tensor<3x5xf32>
    %67 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x11xf32>) -> tensor<3x1xf32>
    %68 = stablehlo.concatenate %67, %64, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    %69 = stablehlo.slice %8 [0:3, 0:1] : (tensor<3x11xf32>) -> tensor<3x1xf32>
    %70 = stablehlo.concatenate %69, %66, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.pad %68, %cst_8, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3x11xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %58, %cst_9, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %73 = stablehlo.add %71, %72 : tensor<3x11xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %70, %cst_10, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3x11xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %61, %cst_11, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %76 = stablehlo.add %74, %75 : tensor<3x11xf32>
    %77 = stablehlo.reverse %arg0, dims = [0] : tensor<3x11xf32>
    %78 = stablehlo.slice %77 [0:2:2, 0:11] : (tensor<3x11xf32>) -> tensor<1x11xf32>
    %79 = stablehlo.slice %77 [1:3:2, 0:11] : (tensor<3x11xf32>) -> tensor<1x11xf32>
    %80 = stablehlo.maximum %78, %79 : tensor<1x11xf32>
    %81 = stablehlo.slice %77 [2:3:2, 0:11] : (tensor<3x11xf32>) -> tensor<1x11xf32>
    %82 = stablehlo.maximum %80, %81 : tensor<1x11xf32>
    %83 = stablehlo.slice %77 [0:1, 0:11] : (tensor<3x11xf32>) -> tensor<1x11xf32>
    %84 = stablehlo.concatenate %83, %82, dim = 0 : (tensor<1x11xf32>, tensor<1x11xf32>) -> tensor<2x11xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.pad %84, %cst_12, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %80, %cst_13, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    %87 = stablehlo.add %85, %86 : tensor<3x11xf32>
    %88 = stablehlo.reverse %87, dims = [0] : tensor<3x11xf32>
    %89 = call @diff(%arg0) : (tensor<3x11xf32>) -> tensor<3x10xf32>
    %90 = stablehlo.slice %arg0 [0:1, 0:11] : (tensor<3x11xf32>) -> tensor<1x11xf32>
    %91 = stablehlo.reshape %90 : (tensor<1x11xf32>) -> tensor<11xf32>
    %92 = call @gradient(%91) : (tensor<11xf32>) -> tensor<11xf32>
    %93:19 = call @cumprod_5(%arg0) : (tensor<3x11xf32>) -> (tensor<3x11xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x0xf32>, tensor<3x0xf32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93#0 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x11xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x11xf32>
    %96 = call @cumprod_6(%93#1, %93#2, %93#3, %93#4, %93#5, %93#6, %93#7, %93#8, %93#9, %93#10, %93#11, %93#12, %93#13, %93#14, %93#15, %93#16, %93#17, %93#18, %95) : (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x0xf32>, tensor<3x0xf32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>, tensor<3x11xf32>) -> tensor<3x11xf32>
    return %0, %1, %2, %3, %4, %5, %6, %73, %76, %88, %89, %92, %96 : tensor<3x11xf32>, tensor<3x11xf32>, tensor<3x11xf32>, tensor<3x11xf32>, tensor<12xi32>, tensor<3x11xf32>, tensor<12xi32>, tensor<3x11xf32>, tensor<3x11xf32>, tensor<3x11xf32>, tensor<3x10xf32>, tensor<11xf32>, tensor<3x11xf32>
  }
  func.func private @cumsum(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    return %0 : tensor<3x11xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [10, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 11>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    return %1 : tensor<3x11xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 2], [0, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 3, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    return %1 : tensor<3x11xf32>
  }
  func.func private @cumprod(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %0 = call @cumprod_2(%arg0) : (tensor<3x11xf32>) -> tensor<3x11xf32>
    return %0 : tensor<3x11xf32>
  }
  func.func private @cumprod_2(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [10, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 11>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %1 = stablehlo.multiply %arg1, %arg2 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    return %0 : tensor<3x11xf32>
  }
  func.func private @cummax(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [10, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 11>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    return %1 : tensor<3x11xf32>
  }
  func.func private @cummin(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.minimum %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    return %1 : tensor<12xi32>
  }
  func.func private @cumlogsumexp(%arg0: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [10, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 11>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %1 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      %2 = stablehlo.subtract %arg1, %arg2 : tensor<f32>
      %3 = stablehlo.compare NE, %2, %2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.add %arg1, %arg2 : tensor<f32>
      %5 = stablehlo.abs %2 : tensor<f32>
      %6 = stablehlo.negate %5 : tensor<f32>
      %7 = stablehlo.exponential %6 : tensor<f32>
      %8 = stablehlo.log_plus_one %7 : tensor<f32>
      %9 = stablehlo.add %1, %8 : tensor<f32>
      %10 = stablehlo.select %3, %4, %9 : tensor<i1>, tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    return %0 : tensor<3x11xf32>
  }
  func.func private @cumsum_3(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %0 = call @cumsum_4(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    return %0 : tensor<12xi32>
  }
  func.func private @cumsum_4(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    return %1 : tensor<12xi32>
  }
  func.func private @diff(%arg0: tensor<3x11xf32>) -> tensor<3x10xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:11] : (tensor<3x11xf32>) -> tensor<3x10xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:10] : (tensor<3x11xf32>) -> tensor<3x10xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x10xf32>
    return %2 : tensor<3x10xf32>
  }
  func.func private @gradient(%arg0: tensor<11xf32>) -> tensor<11xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<11xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<11xf32>) -> tensor<1xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<1xf32>
    %3 = stablehlo.slice %arg0 [10:11] : (tensor<11xf32>) -> tensor<1xf32>
    %4 = stablehlo.slice %arg0 [9:10] : (tensor<11xf32>) -> tensor<1xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<1xf32>
    %6 = stablehlo.slice %arg0 [2:11] : (tensor<11xf32>) -> tensor<9xf32>
    %7 = stablehlo.slice %arg0 [0:9] : (tensor<11xf32>) -> tensor<9xf32>
    %8 = stablehlo.subtract %6, %7 : tensor<9xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %12 = stablehlo.divide %10, %11 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.divide %5, %13 : tensor<1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.divide %2, %15 : tensor<1xf32>
    %17 = stablehlo.concatenate %16, %12, %14, dim = 0 : (tensor<1xf32>, tensor<9xf32>, tensor<1xf32>) -> tensor<11xf32>
    return %17 : tensor<11xf32>
  }
  func.func private @cumprod_5(%arg0: tensor<3x11xf32>) -> (tensor<3x11xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x0xf32>, tensor<3x0xf32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:3, 0:10:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<3x5xf32>
    %3 = stablehlo.slice %2 [0:3, 0:4:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %4 = stablehlo.slice %2 [0:3, 1:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<3x2xf32>
    %6 = stablehlo.slice %5 [0:3, 0:1:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %7 = stablehlo.slice %5 [0:3, 1:2:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<3x1xf32>
    %9 = stablehlo.slice %8 [0:3, 0:0] : (tensor<3x1xf32>) -> tensor<3x0xf32>
    %10 = stablehlo.slice %5 [0:3, 2:2:2] : (tensor<3x2xf32>) -> tensor<3x0xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<3x0xf32>
    %12 = stablehlo.slice %5 [0:3, 0:1] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.concatenate %12, %11, dim = 1 : (tensor<3x1xf32>, tensor<3x0xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.pad %13, %cst, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %8, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %16 = stablehlo.add %14, %15 : tensor<3x2xf32>
    %17 = stablehlo.slice %2 [0:3, 2:5:2] : (tensor<3x5xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<3x2xf32>
    %19 = stablehlo.slice %2 [0:3, 0:1] : (tensor<3x5xf32>) -> tensor<3x1xf32>
    %20 = stablehlo.concatenate %19, %18, dim = 1 : (tensor<3x1xf32>, tensor<3x2xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.pad %20, %cst_1, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %16, %cst_2, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x5xf32>
    %24 = stablehlo.slice %arg0 [0:3, 2:11:2] : (tensor<3x11xf32>) -> tensor<3x5xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<3x5xf32>
    %26 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x11xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.concatenate %26, %25, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.pad %27, %cst_3, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3x11xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %23, %cst_4, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x11xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %30, %1, %0, %4, %3, %7, %6, %10, %9, %cst_5, %cst_6, %17, %16, %cst_7, %cst_8, %24, %23, %cst_9, %cst_10 : tensor<3x11xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x0xf32>, tensor<3x0xf32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @cumprod_6(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x1xf32>, %arg5: tensor<3x1xf32>, %arg6: tensor<3x0xf32>, %arg7: tensor<3x0xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<3x2xf32>, %arg11: tensor<3x2xf32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<3x5xf32>, %arg15: tensor<3x5xf32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<3x11xf32>) -> tensor<3x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg18, %cst, low = [0, -1], high = [0, -1], interior = [0, 0] : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x9xf32>
    %1 = stablehlo.slice %0 [0:3, 0:9:2] : (tensor<3x9xf32>) -> tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg18, %cst_0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x11xf32>, tensor<f32>) -> tensor<3x11xf32>
    %3 = stablehlo.slice %2 [0:3, 0:11:2] : (tensor<3x11xf32>) -> tensor<3x6xf32>
    %4 = stablehlo.slice %3 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.slice %3 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %4, %cst_1, low = [0, 0], high = [0, 10], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x11xf32>
    %7 = stablehlo.multiply %arg15, %5 : tensor<3x5xf32>
    %8 = stablehlo.multiply %5, %arg14 : tensor<3x5xf32>
    %9 = stablehlo.add %1, %8 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.pad %7, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %11 = stablehlo.add %6, %10 : tensor<3x11xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %9, %cst_3, low = [0, -1], high = [0, -1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.slice %12 [0:3, 0:3:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.pad %9, %cst_4, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %15 = stablehlo.slice %14 [0:3, 0:5:2] : (tensor<3x5xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.slice %15 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %17 = stablehlo.slice %15 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.pad %16, %cst_5, low = [0, 0], high = [0, 4], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %19 = stablehlo.multiply %arg11, %17 : tensor<3x2xf32>
    %20 = stablehlo.multiply %17, %arg10 : tensor<3x2xf32>
    %21 = stablehlo.add %13, %20 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %19, %cst_6, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %23 = stablehlo.add %18, %22 : tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %21, %cst_7, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x1xf32>
    %25 = stablehlo.slice %24 [0:3, 0:1:2] : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.pad %21, %cst_8, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x1xf32>
    %27 = stablehlo.slice %26 [0:3, 0:1:2] : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %28 = stablehlo.slice %27 [0:3, 0:1] : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %29 = stablehlo.slice %27 [0:3, 1:1] : (tensor<3x1xf32>) -> tensor<3x0xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.pad %28, %cst_9, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %31 = stablehlo.multiply %arg7, %29 : tensor<3x0xf32>
    %32 = stablehlo.multiply %29, %arg6 : tensor<3x0xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %31, %cst_10, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<3x0xf32>, tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.add %30, %33 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.pad %32, %cst_11, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x0xf32>, tensor<f32>) -> tensor<3x1xf32>
    %36 = stablehlo.add %25, %35 : tensor<3x1xf32>
    %37 = stablehlo.multiply %arg5, %36 : tensor<3x1xf32>
    %38 = stablehlo.multiply %36, %arg4 : tensor<3x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %37, %cst_12, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %40 = stablehlo.add %34, %39 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %38, %cst_13, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %42 = stablehlo.add %40, %41 : tensor<3x2xf32>
    %43 = stablehlo.multiply %arg3, %42 : tensor<3x2xf32>
    %44 = stablehlo.multiply %42, %arg2 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %43, %cst_14, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %46 = stablehlo.add %23, %45 : tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.pad %44, %cst_15, low = [0, 0], high = [0, 2], interior = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x5xf32>
    %48 = stablehlo.add %46, %47 : tensor<3x5xf32>
    %49 = stablehlo.multiply %arg1, %48 : tensor<3x5xf32>
    %50 = stablehlo.multiply %48, %arg0 : tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %49, %cst_16, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %52 = stablehlo.add %11, %51 : tensor<3x11xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.pad %50, %cst_17, low = [0, 0], high = [0, 2], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x11xf32>
    %54 = stablehlo.add %52, %53 : tensor<3x11xf32>
    return %54 : tensor<3x11xf32>
  }
}
