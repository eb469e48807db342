module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>) -> (tensor<13xf32> {jax.result_info = "result[0]"}, tensor<13xf32> {jax.result_info = "result[1]"}, tensor<13xf32> {jax.result_info = "result[2]"}, tensor<13xf32> {jax.result_info = "result[3]"}, tensor<13xf32> {jax.result_info = "result[4]"}, tensor<13xf32> {jax.result_info = "result[5]"}, tensor<13xf32> {jax.result_info = "result[6]"}, tensor<f32> {jax.result_info = "result[7]"}, tensor<13xf32> {jax.result_info = "result[8]"}, tensor<13xf32> {jax.result_info = "result[9]"}, tensor<13xf32> {jax.result_info = "result[10]"}, tensor<13xf32> {jax.result_info = "result[11]"}, tensor<13xf32> {jax.result_info = "result[12]"}, tensor<13xf32> {jax.result_info = "result[13]"}, tensor<13xf32> {jax.result_info = "result[14]"}) {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %2 = stablehlo.or %0, %1 : tensor<13xi1>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.compare EQ, %arg1, %3, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %8 = stablehlo.compare EQ, %arg0, %7, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %10 = stablehlo.compare EQ, %arg1, %9, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %12 = stablehlo.compare LT, %arg1, %11, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %14 = stablehlo.compare LT, %arg0, %13, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %15 = stablehlo.and %8, %10 : tensor<13xi1>
    %16 = stablehlo.and %6, %4 : tensor<13xi1>
    %17 = stablehlo.or %12, %14 : tensor<13xi1>
    %18 = stablehlo.or %17, %15 : tensor<13xi1>
    %19 = stablehlo.or %18, %16 : tensor<13xi1>
    %20 = stablehlo.or %19, %2 : tensor<13xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %22 = stablehlo.compare GE, %arg1, %21, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %23 = stablehlo.compare GT, %arg1, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %24 = stablehlo.and %22, %23 : tensor<13xi1>
    %25 = stablehlo.log %arg1 : tensor<13xf32>
    %26 = stablehlo.multiply %arg0, %25 : tensor<13xf32>
    %27 = stablehlo.subtract %26, %arg1 : tensor<13xf32>
    %28 = call @lgamma_impl(%arg0) : (tensor<13xf32>) -> tensor<13xf32>
    %29 = stablehlo.subtract %27, %28 : tensor<13xf32>
    %cst_6 = stablehlo.constant dense<3.40282347E+38> : tensor<f32>
    %30 = stablehlo.log %cst_6 : tensor<f32>
    %31 = stablehlo.negate %30 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %33 = stablehlo.compare LT, %29, %32, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %34 = stablehlo.exponential %29 : tensor<13xf32>
    %35 = stablehlo.or %10, %20 : tensor<13xi1>
    %36 = stablehlo.or %35, %33 : tensor<13xi1>
    %37 = stablehlo.or %36, %4 : tensor<13xi1>
    %38 = stablehlo.or %37, %6 : tensor<13xi1>
    %39 = stablehlo.not %38 : tensor<13xi1>
    %40 = stablehlo.and %39, %24 : tensor<13xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %42 = stablehlo.subtract %41, %arg0 : tensor<13xf32>
    %43 = stablehlo.add %arg1, %42 : tensor<13xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %45 = stablehlo.add %43, %44 : tensor<13xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %48 = stablehlo.add %arg1, %47 : tensor<13xf32>
    %49 = stablehlo.multiply %45, %arg1 : tensor<13xf32>
    %50 = stablehlo.divide %48, %49 : tensor<13xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %55 = stablehlo.negate %arg1 : tensor<13xf32>
    %56 = stablehlo.multiply %50, %55 : tensor<13xf32>
    %57 = stablehlo.subtract %54, %56 : tensor<13xf32>
    %58 = stablehlo.divide %57, %49 : tensor<13xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59:15 = stablehlo.while(%iterArg = %40, %iterArg_277 = %50, %iterArg_278 = %51, %iterArg_279 = %42, %iterArg_280 = %45, %iterArg_281 = %cst_15, %iterArg_282 = %48, %iterArg_283 = %49, %iterArg_284 = %46, %iterArg_285 = %arg1, %iterArg_286 = %52, %iterArg_287 = %53, %iterArg_288 = %54, %iterArg_289 = %55, %iterArg_290 = %58) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %cst_291 = stablehlo.constant dense<2.000000e+03> : tensor<f32>
      %864 = stablehlo.compare LT, %iterArg_281, %cst_291, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_292 = stablehlo.constant dense<false> : tensor<i1>
      %865 = stablehlo.reduce(%iterArg init: %c_292) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      %866 = stablehlo.and %864, %865 : tensor<i1>
      stablehlo.return %866 : tensor<i1>
    } do {
      %cst_291 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.add %iterArg_281, %cst_291 : tensor<f32>
      %cst_292 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %865 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %866 = stablehlo.add %iterArg_279, %865 : tensor<13xf32>
      %cst_293 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %867 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %868 = stablehlo.add %iterArg_280, %867 : tensor<13xf32>
      %869 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %870 = stablehlo.multiply %866, %869 : tensor<13xf32>
      %871 = stablehlo.multiply %iterArg_282, %868 : tensor<13xf32>
      %872 = stablehlo.multiply %iterArg_284, %870 : tensor<13xf32>
      %873 = stablehlo.subtract %871, %872 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_283, %868 : tensor<13xf32>
      %875 = stablehlo.multiply %iterArg_285, %870 : tensor<13xf32>
      %876 = stablehlo.subtract %874, %875 : tensor<13xf32>
      %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare NE, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.divide %873, %876 : tensor<13xf32>
      %880 = stablehlo.subtract %iterArg_277, %879 : tensor<13xf32>
      %881 = stablehlo.divide %880, %879 : tensor<13xf32>
      %882 = stablehlo.abs %881 : tensor<13xf32>
      %cst_295 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %883 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %884 = stablehlo.select %878, %882, %883 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %878, %879, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %886 = stablehlo.multiply %iterArg_288, %868 : tensor<13xf32>
      %887 = stablehlo.subtract %886, %iterArg_282 : tensor<13xf32>
      %888 = stablehlo.multiply %iterArg_286, %870 : tensor<13xf32>
      %889 = stablehlo.subtract %887, %888 : tensor<13xf32>
      %890 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %891 = stablehlo.multiply %iterArg_284, %890 : tensor<13xf32>
      %892 = stablehlo.add %889, %891 : tensor<13xf32>
      %893 = stablehlo.multiply %iterArg_289, %868 : tensor<13xf32>
      %894 = stablehlo.subtract %893, %iterArg_283 : tensor<13xf32>
      %895 = stablehlo.multiply %iterArg_287, %870 : tensor<13xf32>
      %896 = stablehlo.subtract %894, %895 : tensor<13xf32>
      %897 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %898 = stablehlo.multiply %iterArg_285, %897 : tensor<13xf32>
      %899 = stablehlo.add %896, %898 : tensor<13xf32>
      %900 = stablehlo.multiply %885, %899 : tensor<13xf32>
      %901 = stablehlo.subtract %892, %900 : tensor<13xf32>
      %902 = stablehlo.divide %901, %876 : tensor<13xf32>
      %903 = stablehlo.select %878, %902, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      %904 = stablehlo.subtract %903, %iterArg_290 : tensor<13xf32>
      %905 = stablehlo.abs %904 : tensor<13xf32>
      %cst_296 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %906 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %907 = stablehlo.select %878, %905, %906 : tensor<13xi1>, tensor<13xf32>
      %908 = stablehlo.abs %873 : tensor<13xf32>
      %cst_297 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %cst_298 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %909 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<f32>
      %910 = stablehlo.divide %909, %cst_297 : tensor<f32>
      %911 = stablehlo.broadcast_in_dim %910, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %912 = stablehlo.compare GT, %908, %911, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_299 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %913 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %914 = stablehlo.multiply %iterArg_282, %913 : tensor<13xf32>
      %915 = stablehlo.select %912, %914, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %cst_300 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %916 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %917 = stablehlo.multiply %873, %916 : tensor<13xf32>
      %918 = stablehlo.select %912, %917, %873 : tensor<13xi1>, tensor<13xf32>
      %cst_301 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %919 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %920 = stablehlo.multiply %iterArg_283, %919 : tensor<13xf32>
      %921 = stablehlo.select %912, %920, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %cst_302 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %922 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %923 = stablehlo.multiply %876, %922 : tensor<13xf32>
      %924 = stablehlo.select %912, %923, %876 : tensor<13xi1>, tensor<13xf32>
      %cst_303 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %925 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %926 = stablehlo.multiply %iterArg_288, %925 : tensor<13xf32>
      %927 = stablehlo.select %912, %926, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %cst_304 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %928 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %929 = stablehlo.multiply %iterArg_289, %928 : tensor<13xf32>
      %930 = stablehlo.select %912, %929, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %cst_305 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %931 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %932 = stablehlo.multiply %892, %931 : tensor<13xf32>
      %933 = stablehlo.select %912, %932, %892 : tensor<13xi1>, tensor<13xf32>
      %cst_306 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %934 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %935 = stablehlo.multiply %899, %934 : tensor<13xf32>
      %936 = stablehlo.select %912, %935, %899 : tensor<13xi1>, tensor<13xf32>
      %cst_307 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %937 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %938 = stablehlo.compare GT, %884, %937, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %939 = stablehlo.and %iterArg, %938 : tensor<13xi1>
      %940 = stablehlo.select %iterArg, %885, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %941 = stablehlo.select %iterArg, %884, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %942 = stablehlo.select %iterArg, %866, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %943 = stablehlo.select %iterArg, %868, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %944 = stablehlo.select %iterArg, %918, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %945 = stablehlo.select %iterArg, %924, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %946 = stablehlo.select %iterArg, %915, %iterArg_284 : tensor<13xi1>, tensor<13xf32>
      %947 = stablehlo.select %iterArg, %921, %iterArg_285 : tensor<13xi1>, tensor<13xf32>
      %948 = stablehlo.select %iterArg, %927, %iterArg_286 : tensor<13xi1>, tensor<13xf32>
      %949 = stablehlo.select %iterArg, %930, %iterArg_287 : tensor<13xi1>, tensor<13xf32>
      %950 = stablehlo.select %iterArg, %933, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %951 = stablehlo.select %iterArg, %936, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %952 = stablehlo.select %iterArg, %903, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %939, %940, %941, %942, %943, %864, %944, %945, %946, %947, %948, %949, %950, %951, %952 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %60 = stablehlo.multiply %59#1, %34 : tensor<13xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %62 = stablehlo.subtract %61, %60 : tensor<13xf32>
    %63 = stablehlo.not %24 : tensor<13xi1>
    %64 = stablehlo.and %39, %63 : tensor<13xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %69:7 = stablehlo.while(%iterArg = %64, %iterArg_277 = %arg0, %iterArg_278 = %65, %iterArg_279 = %66, %iterArg_280 = %arg1, %iterArg_281 = %67, %iterArg_282 = %68) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %c_283 = stablehlo.constant dense<false> : tensor<i1>
      %864 = stablehlo.reduce(%iterArg init: %c_283) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %864 : tensor<i1>
    } do {
      %cst_283 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %865 = stablehlo.add %iterArg_277, %864 : tensor<13xf32>
      %866 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %867 = stablehlo.multiply %iterArg_281, %866 : tensor<13xf32>
      %868 = stablehlo.multiply %iterArg_278, %iterArg_280 : tensor<13xf32>
      %869 = stablehlo.multiply %865, %865 : tensor<13xf32>
      %870 = stablehlo.divide %868, %869 : tensor<13xf32>
      %871 = stablehlo.subtract %867, %870 : tensor<13xf32>
      %872 = stablehlo.add %iterArg_282, %871 : tensor<13xf32>
      %873 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_278, %873 : tensor<13xf32>
      %875 = stablehlo.add %iterArg_279, %874 : tensor<13xf32>
      %876 = stablehlo.divide %874, %875 : tensor<13xf32>
      %cst_284 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare GT, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.and %iterArg, %878 : tensor<13xi1>
      %880 = stablehlo.select %iterArg, %865, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %881 = stablehlo.select %iterArg, %874, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %882 = stablehlo.select %iterArg, %875, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %883 = stablehlo.select %iterArg, %iterArg_280, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %884 = stablehlo.select %iterArg, %871, %iterArg_281 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %iterArg, %872, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %879, %880, %881, %882, %883, %884, %885 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %70 = stablehlo.multiply %69#3, %34 : tensor<13xf32>
    %71 = stablehlo.divide %70, %arg0 : tensor<13xf32>
    %72 = stablehlo.select %24, %62, %71 : tensor<13xi1>, tensor<13xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %74 = stablehlo.select %6, %73, %72 : tensor<13xi1>, tensor<13xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %76 = stablehlo.select %10, %75, %74 : tensor<13xi1>, tensor<13xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %78 = stablehlo.select %4, %77, %76 : tensor<13xi1>, tensor<13xf32>
    %cst_24 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %80 = stablehlo.select %20, %79, %78 : tensor<13xi1>, tensor<13xf32>
    %81 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %82 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %83 = stablehlo.or %81, %82 : tensor<13xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %85 = stablehlo.compare EQ, %arg0, %84, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %87 = stablehlo.compare EQ, %arg1, %86, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_27 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %89 = stablehlo.compare EQ, %arg1, %88, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_28 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %91 = stablehlo.compare EQ, %arg0, %90, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %93 = stablehlo.compare LT, %arg1, %92, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %95 = stablehlo.compare LT, %arg0, %94, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %96 = stablehlo.and %85, %87 : tensor<13xi1>
    %97 = stablehlo.and %91, %89 : tensor<13xi1>
    %98 = stablehlo.or %93, %95 : tensor<13xi1>
    %99 = stablehlo.or %98, %96 : tensor<13xi1>
    %100 = stablehlo.or %99, %97 : tensor<13xi1>
    %101 = stablehlo.or %100, %83 : tensor<13xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %103 = stablehlo.compare LT, %arg1, %102, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %104 = stablehlo.compare LT, %arg1, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %105 = stablehlo.or %103, %104 : tensor<13xi1>
    %106 = stablehlo.log %arg1 : tensor<13xf32>
    %107 = stablehlo.multiply %arg0, %106 : tensor<13xf32>
    %108 = stablehlo.subtract %107, %arg1 : tensor<13xf32>
    %109 = call @lgamma_impl(%arg0) : (tensor<13xf32>) -> tensor<13xf32>
    %110 = stablehlo.subtract %108, %109 : tensor<13xf32>
    %cst_32 = stablehlo.constant dense<3.40282347E+38> : tensor<f32>
    %111 = stablehlo.log %cst_32 : tensor<f32>
    %112 = stablehlo.negate %111 : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %114 = stablehlo.compare LT, %110, %113, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %115 = stablehlo.or %101, %114 : tensor<13xi1>
    %116 = stablehlo.or %115, %89 : tensor<13xi1>
    %117 = stablehlo.or %116, %85 : tensor<13xi1>
    %118 = stablehlo.or %117, %91 : tensor<13xi1>
    %119 = stablehlo.not %118 : tensor<13xi1>
    %120 = stablehlo.exponential %110 : tensor<13xf32>
    %121 = stablehlo.and %119, %105 : tensor<13xi1>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %126:7 = stablehlo.while(%iterArg = %121, %iterArg_277 = %arg0, %iterArg_278 = %122, %iterArg_279 = %123, %iterArg_280 = %arg1, %iterArg_281 = %124, %iterArg_282 = %125) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %c_283 = stablehlo.constant dense<false> : tensor<i1>
      %864 = stablehlo.reduce(%iterArg init: %c_283) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %864 : tensor<i1>
    } do {
      %cst_283 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %865 = stablehlo.add %iterArg_277, %864 : tensor<13xf32>
      %866 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %867 = stablehlo.multiply %iterArg_281, %866 : tensor<13xf32>
      %868 = stablehlo.multiply %iterArg_278, %iterArg_280 : tensor<13xf32>
      %869 = stablehlo.multiply %865, %865 : tensor<13xf32>
      %870 = stablehlo.divide %868, %869 : tensor<13xf32>
      %871 = stablehlo.subtract %867, %870 : tensor<13xf32>
      %872 = stablehlo.add %iterArg_282, %871 : tensor<13xf32>
      %873 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_278, %873 : tensor<13xf32>
      %875 = stablehlo.add %iterArg_279, %874 : tensor<13xf32>
      %876 = stablehlo.divide %874, %875 : tensor<13xf32>
      %cst_284 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare GT, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.and %iterArg, %878 : tensor<13xi1>
      %880 = stablehlo.select %iterArg, %865, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %881 = stablehlo.select %iterArg, %874, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %882 = stablehlo.select %iterArg, %875, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %883 = stablehlo.select %iterArg, %iterArg_280, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %884 = stablehlo.select %iterArg, %871, %iterArg_281 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %iterArg, %872, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %879, %880, %881, %882, %883, %884, %885 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %127 = stablehlo.multiply %126#3, %120 : tensor<13xf32>
    %128 = stablehlo.divide %127, %arg0 : tensor<13xf32>
    %129 = stablehlo.not %105 : tensor<13xi1>
    %130 = stablehlo.and %119, %129 : tensor<13xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %132 = stablehlo.subtract %131, %arg0 : tensor<13xf32>
    %133 = stablehlo.add %arg1, %132 : tensor<13xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %135 = stablehlo.add %133, %134 : tensor<13xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %138 = stablehlo.add %arg1, %137 : tensor<13xf32>
    %139 = stablehlo.multiply %135, %arg1 : tensor<13xf32>
    %140 = stablehlo.divide %138, %139 : tensor<13xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %145 = stablehlo.negate %arg1 : tensor<13xf32>
    %146 = stablehlo.multiply %140, %145 : tensor<13xf32>
    %147 = stablehlo.subtract %144, %146 : tensor<13xf32>
    %148 = stablehlo.divide %147, %139 : tensor<13xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149:15 = stablehlo.while(%iterArg = %130, %iterArg_277 = %140, %iterArg_278 = %141, %iterArg_279 = %132, %iterArg_280 = %135, %iterArg_281 = %cst_45, %iterArg_282 = %138, %iterArg_283 = %139, %iterArg_284 = %136, %iterArg_285 = %arg1, %iterArg_286 = %142, %iterArg_287 = %143, %iterArg_288 = %144, %iterArg_289 = %145, %iterArg_290 = %148) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %cst_291 = stablehlo.constant dense<2.000000e+03> : tensor<f32>
      %864 = stablehlo.compare LT, %iterArg_281, %cst_291, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_292 = stablehlo.constant dense<false> : tensor<i1>
      %865 = stablehlo.reduce(%iterArg init: %c_292) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      %866 = stablehlo.and %864, %865 : tensor<i1>
      stablehlo.return %866 : tensor<i1>
    } do {
      %cst_291 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.add %iterArg_281, %cst_291 : tensor<f32>
      %cst_292 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %865 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %866 = stablehlo.add %iterArg_279, %865 : tensor<13xf32>
      %cst_293 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %867 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %868 = stablehlo.add %iterArg_280, %867 : tensor<13xf32>
      %869 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %870 = stablehlo.multiply %866, %869 : tensor<13xf32>
      %871 = stablehlo.multiply %iterArg_282, %868 : tensor<13xf32>
      %872 = stablehlo.multiply %iterArg_284, %870 : tensor<13xf32>
      %873 = stablehlo.subtract %871, %872 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_283, %868 : tensor<13xf32>
      %875 = stablehlo.multiply %iterArg_285, %870 : tensor<13xf32>
      %876 = stablehlo.subtract %874, %875 : tensor<13xf32>
      %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare NE, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.divide %873, %876 : tensor<13xf32>
      %880 = stablehlo.subtract %iterArg_277, %879 : tensor<13xf32>
      %881 = stablehlo.divide %880, %879 : tensor<13xf32>
      %882 = stablehlo.abs %881 : tensor<13xf32>
      %cst_295 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %883 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %884 = stablehlo.select %878, %882, %883 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %878, %879, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %886 = stablehlo.multiply %iterArg_288, %868 : tensor<13xf32>
      %887 = stablehlo.subtract %886, %iterArg_282 : tensor<13xf32>
      %888 = stablehlo.multiply %iterArg_286, %870 : tensor<13xf32>
      %889 = stablehlo.subtract %887, %888 : tensor<13xf32>
      %890 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %891 = stablehlo.multiply %iterArg_284, %890 : tensor<13xf32>
      %892 = stablehlo.add %889, %891 : tensor<13xf32>
      %893 = stablehlo.multiply %iterArg_289, %868 : tensor<13xf32>
      %894 = stablehlo.subtract %893, %iterArg_283 : tensor<13xf32>
      %895 = stablehlo.multiply %iterArg_287, %870 : tensor<13xf32>
      %896 = stablehlo.subtract %894, %895 : tensor<13xf32>
      %897 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %898 = stablehlo.multiply %iterArg_285, %897 : tensor<13xf32>
      %899 = stablehlo.add %896, %898 : tensor<13xf32>
      %900 = stablehlo.multiply %885, %899 : tensor<13xf32>
      %901 = stablehlo.subtract %892, %900 : tensor<13xf32>
      %902 = stablehlo.divide %901, %876 : tensor<13xf32>
      %903 = stablehlo.select %878, %902, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      %904 = stablehlo.subtract %903, %iterArg_290 : tensor<13xf32>
      %905 = stablehlo.abs %904 : tensor<13xf32>
      %cst_296 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %906 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %907 = stablehlo.select %878, %905, %906 : tensor<13xi1>, tensor<13xf32>
      %908 = stablehlo.abs %873 : tensor<13xf32>
      %cst_297 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %cst_298 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %909 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<f32>
      %910 = stablehlo.divide %909, %cst_297 : tensor<f32>
      %911 = stablehlo.broadcast_in_dim %910, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %912 = stablehlo.compare GT, %908, %911, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_299 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %913 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %914 = stablehlo.multiply %iterArg_282, %913 : tensor<13xf32>
      %915 = stablehlo.select %912, %914, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %cst_300 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %916 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %917 = stablehlo.multiply %873, %916 : tensor<13xf32>
      %918 = stablehlo.select %912, %917, %873 : tensor<13xi1>, tensor<13xf32>
      %cst_301 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %919 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %920 = stablehlo.multiply %iterArg_283, %919 : tensor<13xf32>
      %921 = stablehlo.select %912, %920, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %cst_302 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %922 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %923 = stablehlo.multiply %876, %922 : tensor<13xf32>
      %924 = stablehlo.select %912, %923, %876 : tensor<13xi1>, tensor<13xf32>
      %cst_303 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %925 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %926 = stablehlo.multiply %iterArg_288, %925 : tensor<13xf32>
      %927 = stablehlo.select %912, %926, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %cst_304 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %928 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %929 = stablehlo.multiply %iterArg_289, %928 : tensor<13xf32>
      %930 = stablehlo.select %912, %929, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %cst_305 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %931 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %932 = stablehlo.multiply %892, %931 : tensor<13xf32>
      %933 = stablehlo.select %912, %932, %892 : tensor<13xi1>, tensor<13xf32>
      %cst_306 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %934 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %935 = stablehlo.multiply %899, %934 : tensor<13xf32>
      %936 = stablehlo.select %912, %935, %899 : tensor<13xi1>, tensor<13xf32>
      %cst_307 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %937 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %938 = stablehlo.compare GT, %884, %937, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %939 = stablehlo.and %iterArg, %938 : tensor<13xi1>
      %940 = stablehlo.select %iterArg, %885, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %941 = stablehlo.select %iterArg, %884, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %942 = stablehlo.select %iterArg, %866, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %943 = stablehlo.select %iterArg, %868, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %944 = stablehlo.select %iterArg, %918, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %945 = stablehlo.select %iterArg, %924, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %946 = stablehlo.select %iterArg, %915, %iterArg_284 : tensor<13xi1>, tensor<13xf32>
      %947 = stablehlo.select %iterArg, %921, %iterArg_285 : tensor<13xi1>, tensor<13xf32>
      %948 = stablehlo.select %iterArg, %927, %iterArg_286 : tensor<13xi1>, tensor<13xf32>
      %949 = stablehlo.select %iterArg, %930, %iterArg_287 : tensor<13xi1>, tensor<13xf32>
      %950 = stablehlo.select %iterArg, %933, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %951 = stablehlo.select %iterArg, %936, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %952 = stablehlo.select %iterArg, %903, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %939, %940, %941, %942, %943, %864, %944, %945, %946, %947, %948, %949, %950, %951, %952 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %150 = stablehlo.multiply %149#1, %120 : tensor<13xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %152 = stablehlo.subtract %151, %128 : tensor<13xf32>
    %153 = stablehlo.select %105, %152, %150 : tensor<13xi1>, tensor<13xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %155 = stablehlo.select %91, %154, %153 : tensor<13xi1>, tensor<13xf32>
    %156 = stablehlo.or %89, %85 : tensor<13xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %158 = stablehlo.select %156, %157, %155 : tensor<13xi1>, tensor<13xf32>
    %cst_49 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %160 = stablehlo.select %101, %159, %158 : tensor<13xi1>, tensor<13xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %162 = stablehlo.add %arg0, %161 : tensor<13xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %164 = stablehlo.add %arg1, %163 : tensor<13xf32>
    %165 = stablehlo.divide %arg1, %164 : tensor<13xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %167 = stablehlo.compare EQ, %arg0, %166, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_53 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %169 = stablehlo.compare EQ, %162, %168, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %170 = stablehlo.or %167, %169 : tensor<13xi1>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %172 = stablehlo.compare EQ, %162, %171, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_55 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %174 = stablehlo.compare EQ, %arg0, %173, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %175 = stablehlo.or %172, %174 : tensor<13xi1>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %177 = stablehlo.compare EQ, %165, %176, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %179 = stablehlo.compare EQ, %165, %178, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %180 = stablehlo.not %177 : tensor<13xi1>
    %181 = stablehlo.not %179 : tensor<13xi1>
    %182 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %183 = stablehlo.compare NE, %162, %162, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %184 = stablehlo.or %182, %183 : tensor<13xi1>
    %185 = stablehlo.compare NE, %165, %165, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %186 = stablehlo.or %184, %185 : tensor<13xi1>
    %187 = stablehlo.and %175, %181 : tensor<13xi1>
    %188 = stablehlo.and %170, %177 : tensor<13xi1>
    %189 = stablehlo.or %187, %188 : tensor<13xi1>
    %190 = stablehlo.and %170, %180 : tensor<13xi1>
    %191 = stablehlo.and %175, %179 : tensor<13xi1>
    %192 = stablehlo.or %190, %191 : tensor<13xi1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %194 = stablehlo.compare LT, %arg0, %193, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %196 = stablehlo.compare LT, %162, %195, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %197 = stablehlo.or %194, %196 : tensor<13xi1>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %199 = stablehlo.compare LT, %165, %198, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %200 = stablehlo.or %197, %199 : tensor<13xi1>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %202 = stablehlo.compare GT, %165, %201, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %203 = stablehlo.or %200, %202 : tensor<13xi1>
    %204 = stablehlo.and %170, %175 : tensor<13xi1>
    %205 = stablehlo.or %204, %186 : tensor<13xi1>
    %206 = stablehlo.or %203, %205 : tensor<13xi1>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %208 = stablehlo.add %arg0, %207 : tensor<13xf32>
    %209 = stablehlo.add %arg0, %162 : tensor<13xf32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %211 = stablehlo.add %209, %210 : tensor<13xf32>
    %212 = stablehlo.divide %208, %211 : tensor<13xf32>
    %213 = stablehlo.compare LT, %165, %212, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %214 = stablehlo.select %213, %arg0, %162 : tensor<13xi1>, tensor<13xf32>
    %215 = stablehlo.select %213, %162, %arg0 : tensor<13xi1>, tensor<13xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %217 = stablehlo.subtract %216, %165 : tensor<13xf32>
    %218 = stablehlo.select %213, %165, %217 : tensor<13xi1>, tensor<13xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %219 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %220 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %221 = stablehlo.compare EQ, %219, %220, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %224 = stablehlo.select %221, %222, %223 : tensor<13xi1>, tensor<13xf32>
    %225 = stablehlo.abs %224 : tensor<13xf32>
    %cst_68 = stablehlo.constant dense<5.96046448E-8> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %227 = stablehlo.compare LT, %225, %226, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_69 = stablehlo.constant dense<5.96046448E-8> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %229 = stablehlo.select %227, %228, %224 : tensor<13xi1>, tensor<13xf32>
    %c_70 = stablehlo.constant dense<true> : tensor<i1>
    %230 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i1>) -> tensor<13xi1>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_72 = stablehlo.constant dense<1> : tensor<i32>
    %232:8 = stablehlo.while(%iterArg = %214, %iterArg_277 = %215, %iterArg_278 = %218, %iterArg_279 = %229, %iterArg_280 = %231, %iterArg_281 = %229, %iterArg_282 = %c_72, %iterArg_283 = %230) : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<i32>, tensor<13xi1>
    cond {
      %c_284 = stablehlo.constant dense<200> : tensor<i32>
      %864 = stablehlo.compare LT, %iterArg_282, %c_284, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_285 = stablehlo.constant dense<false> : tensor<i1>
      %865 = stablehlo.reduce(%iterArg_283 init: %c_285) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      %866 = stablehlo.and %864, %865 : tensor<i1>
      stablehlo.return %866 : tensor<i1>
    } do {
      %864 = stablehlo.broadcast_in_dim %iterArg_282, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %c_284 = stablehlo.constant dense<2> : tensor<i32>
      %865 = stablehlo.broadcast_in_dim %c_284, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %866 = func.call @remainder(%864, %865) : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi32>
      %c_285 = stablehlo.constant dense<0> : tensor<i32>
      %867 = stablehlo.broadcast_in_dim %c_285, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %868 = stablehlo.compare EQ, %866, %867, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
      %c_286 = stablehlo.constant dense<1> : tensor<i32>
      %869 = stablehlo.broadcast_in_dim %c_286, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %870 = stablehlo.compare EQ, %864, %869, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
      %c_287 = stablehlo.constant dense<1> : tensor<i32>
      %871 = stablehlo.broadcast_in_dim %c_287, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %872 = stablehlo.subtract %864, %871 : tensor<13xi32>
      %c_288 = stablehlo.constant dense<2> : tensor<i32>
      %873 = stablehlo.broadcast_in_dim %c_288, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %874 = func.call @floor_divide(%872, %873) : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi32>
      %c_289 = stablehlo.constant dense<0> : tensor<i32>
      %875 = stablehlo.broadcast_in_dim %c_289, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %876 = stablehlo.compare EQ, %874, %875, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
      %877 = stablehlo.convert %874 : (tensor<13xi32>) -> tensor<13xf32>
      %cst_290 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %878 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %cst_291 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %879 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %880 = stablehlo.add %iterArg, %iterArg_277 : tensor<13xf32>
      %881 = stablehlo.negate %880 : tensor<13xf32>
      %882 = stablehlo.multiply %881, %iterArg_278 : tensor<13xf32>
      %883 = stablehlo.add %iterArg, %878 : tensor<13xf32>
      %884 = stablehlo.divide %882, %883 : tensor<13xf32>
      %885 = stablehlo.add %iterArg, %877 : tensor<13xf32>
      %886 = stablehlo.negate %885 : tensor<13xf32>
      %887 = stablehlo.add %iterArg, %iterArg_277 : tensor<13xf32>
      %888 = stablehlo.add %887, %877 : tensor<13xf32>
      %889 = stablehlo.multiply %886, %888 : tensor<13xf32>
      %890 = stablehlo.multiply %889, %iterArg_278 : tensor<13xf32>
      %891 = stablehlo.multiply %879, %877 : tensor<13xf32>
      %892 = stablehlo.add %iterArg, %891 : tensor<13xf32>
      %893 = stablehlo.multiply %879, %877 : tensor<13xf32>
      %894 = stablehlo.add %iterArg, %893 : tensor<13xf32>
      %895 = stablehlo.add %894, %878 : tensor<13xf32>
      %896 = stablehlo.multiply %892, %895 : tensor<13xf32>
      %897 = stablehlo.divide %890, %896 : tensor<13xf32>
      %898 = stablehlo.select %876, %884, %897 : tensor<13xi1>, tensor<13xf32>
      %899 = stablehlo.subtract %iterArg_277, %877 : tensor<13xf32>
      %900 = stablehlo.multiply %877, %899 : tensor<13xf32>
      %901 = stablehlo.multiply %900, %iterArg_278 : tensor<13xf32>
      %902 = stablehlo.multiply %879, %877 : tensor<13xf32>
      %903 = stablehlo.add %iterArg, %902 : tensor<13xf32>
      %904 = stablehlo.subtract %903, %878 : tensor<13xf32>
      %905 = stablehlo.multiply %879, %877 : tensor<13xf32>
      %906 = stablehlo.add %iterArg, %905 : tensor<13xf32>
      %907 = stablehlo.multiply %904, %906 : tensor<13xf32>
      %908 = stablehlo.divide %901, %907 : tensor<13xf32>
      %cst_292 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %909 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %910 = stablehlo.select %868, %898, %908 : tensor<13xi1>, tensor<13xf32>
      %911 = stablehlo.select %870, %909, %910 : tensor<13xi1>, tensor<13xf32>
      %912 = stablehlo.broadcast_in_dim %iterArg_282, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %c_293 = stablehlo.constant dense<0> : tensor<i32>
      %913 = stablehlo.broadcast_in_dim %c_293, dims = [] : (tensor<i32>) -> tensor<13xi32>
      %914 = stablehlo.compare EQ, %912, %913, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
      %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %915 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %cst_295 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %916 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %917 = stablehlo.select %914, %915, %916 : tensor<13xi1>, tensor<13xf32>
      %918 = stablehlo.divide %911, %iterArg_279 : tensor<13xf32>
      %919 = stablehlo.add %917, %918 : tensor<13xf32>
      %cst_296 = stablehlo.constant dense<5.96046448E-8> : tensor<f32>
      %920 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %921 = stablehlo.abs %919 : tensor<13xf32>
      %922 = stablehlo.compare LT, %921, %920, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %923 = stablehlo.select %922, %920, %919 : tensor<13xi1>, tensor<13xf32>
      %924 = stablehlo.multiply %911, %iterArg_280 : tensor<13xf32>
      %925 = stablehlo.add %917, %924 : tensor<13xf32>
      %926 = stablehlo.abs %925 : tensor<13xf32>
      %927 = stablehlo.compare LT, %926, %920, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %928 = stablehlo.select %927, %920, %925 : tensor<13xi1>, tensor<13xf32>
      %cst_297 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %929 = stablehlo.broadcast_in_dim %cst_297, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %930 = stablehlo.divide %929, %928 : tensor<13xf32>
      %931 = stablehlo.multiply %923, %930 : tensor<13xf32>
      %932 = stablehlo.multiply %iterArg_281, %931 : tensor<13xf32>
      %cst_298 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %933 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %934 = stablehlo.subtract %931, %933 : tensor<13xf32>
      %935 = stablehlo.abs %934 : tensor<13xf32>
      %cst_299 = stablehlo.constant dense<5.96046448E-8> : tensor<f32>
      %936 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %937 = stablehlo.compare GE, %935, %936, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %c_300 = stablehlo.constant dense<1> : tensor<i32>
      %938 = stablehlo.add %iterArg_282, %c_300 : tensor<i32>
      %939 = stablehlo.and %iterArg_283, %937 : tensor<13xi1>
      %940 = stablehlo.select %iterArg_283, %923, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %941 = stablehlo.select %iterArg_283, %930, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %942 = stablehlo.select %iterArg_283, %932, %iterArg_281 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %iterArg, %iterArg_277, %iterArg_278, %940, %941, %942, %938, %939 : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<i32>, tensor<13xi1>
    }
    %233 = call @lgamma_impl(%215) : (tensor<13xf32>) -> tensor<13xf32>
    %234 = stablehlo.add %214, %215 : tensor<13xf32>
    %235 = call @lgamma_impl(%234) : (tensor<13xf32>) -> tensor<13xf32>
    %236 = stablehlo.subtract %233, %235 : tensor<13xf32>
    %237 = call @lgamma_impl(%214) : (tensor<13xf32>) -> tensor<13xf32>
    %238 = stablehlo.add %237, %236 : tensor<13xf32>
    %cst_73 = stablehlo.constant dense<2.3509887E-38> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %240 = stablehlo.compare LT, %214, %239, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %241 = stablehlo.negate %218 : tensor<13xf32>
    %242 = stablehlo.log_plus_one %241 : tensor<13xf32>
    %243 = stablehlo.multiply %242, %215 : tensor<13xf32>
    %244 = stablehlo.subtract %243, %236 : tensor<13xf32>
    %245 = stablehlo.exponential %244 : tensor<13xf32>
    %246 = stablehlo.log %218 : tensor<13xf32>
    %247 = stablehlo.multiply %246, %214 : tensor<13xf32>
    %248 = stablehlo.negate %218 : tensor<13xf32>
    %249 = stablehlo.log_plus_one %248 : tensor<13xf32>
    %250 = stablehlo.multiply %249, %215 : tensor<13xf32>
    %251 = stablehlo.add %247, %250 : tensor<13xf32>
    %252 = stablehlo.subtract %251, %238 : tensor<13xf32>
    %253 = stablehlo.exponential %252 : tensor<13xf32>
    %254 = stablehlo.divide %253, %214 : tensor<13xf32>
    %255 = stablehlo.select %240, %245, %254 : tensor<13xi1>, tensor<13xf32>
    %256 = stablehlo.multiply %232#5, %255 : tensor<13xf32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %258 = stablehlo.subtract %257, %256 : tensor<13xf32>
    %259 = stablehlo.select %213, %256, %258 : tensor<13xi1>, tensor<13xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %261 = stablehlo.select %189, %260, %259 : tensor<13xi1>, tensor<13xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %263 = stablehlo.select %192, %262, %261 : tensor<13xi1>, tensor<13xf32>
    %cst_77 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %265 = stablehlo.select %206, %264, %263 : tensor<13xi1>, tensor<13xf32>
    %266 = stablehlo.abs %arg1 : tensor<13xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_79 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_80 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %270 = stablehlo.multiply %267, %266 : tensor<13xf32>
    %271 = stablehlo.subtract %270, %268 : tensor<13xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %275 = stablehlo.multiply %271, %272 : tensor<13xf32>
    %276 = stablehlo.subtract %275, %273 : tensor<13xf32>
    %cst_84 = stablehlo.constant dense<-1.30002498E-8> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %278 = stablehlo.add %276, %277 : tensor<13xf32>
    %279 = stablehlo.multiply %271, %278 : tensor<13xf32>
    %280 = stablehlo.subtract %279, %272 : tensor<13xf32>
    %cst_85 = stablehlo.constant dense<6.04699508E-8> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %282 = stablehlo.add %280, %281 : tensor<13xf32>
    %283 = stablehlo.multiply %271, %282 : tensor<13xf32>
    %284 = stablehlo.subtract %283, %278 : tensor<13xf32>
    %cst_86 = stablehlo.constant dense<-2.67079372E-7> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %286 = stablehlo.add %284, %285 : tensor<13xf32>
    %287 = stablehlo.multiply %271, %286 : tensor<13xf32>
    %288 = stablehlo.subtract %287, %282 : tensor<13xf32>
    %cst_87 = stablehlo.constant dense<1.11738757E-6> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %290 = stablehlo.add %288, %289 : tensor<13xf32>
    %291 = stablehlo.multiply %271, %290 : tensor<13xf32>
    %292 = stablehlo.subtract %291, %286 : tensor<13xf32>
    %cst_88 = stablehlo.constant dense<-4.41673819E-6> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %294 = stablehlo.add %292, %293 : tensor<13xf32>
    %295 = stablehlo.multiply %271, %294 : tensor<13xf32>
    %296 = stablehlo.subtract %295, %290 : tensor<13xf32>
    %cst_89 = stablehlo.constant dense<1.64484482E-5> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %298 = stablehlo.add %296, %297 : tensor<13xf32>
    %299 = stablehlo.multiply %271, %298 : tensor<13xf32>
    %300 = stablehlo.subtract %299, %294 : tensor<13xf32>
    %cst_90 = stablehlo.constant dense<-5.75419508E-5> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %302 = stablehlo.add %300, %301 : tensor<13xf32>
    %303 = stablehlo.multiply %271, %302 : tensor<13xf32>
    %304 = stablehlo.subtract %303, %298 : tensor<13xf32>
    %cst_91 = stablehlo.constant dense<1.88502891E-4> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %306 = stablehlo.add %304, %305 : tensor<13xf32>
    %307 = stablehlo.multiply %271, %306 : tensor<13xf32>
    %308 = stablehlo.subtract %307, %302 : tensor<13xf32>
    %cst_92 = stablehlo.constant dense<-5.76375576E-4> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %310 = stablehlo.add %308, %309 : tensor<13xf32>
    %311 = stablehlo.multiply %271, %310 : tensor<13xf32>
    %312 = stablehlo.subtract %311, %306 : tensor<13xf32>
    %cst_93 = stablehlo.constant dense<0.00163947558> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %314 = stablehlo.add %312, %313 : tensor<13xf32>
    %315 = stablehlo.multiply %271, %314 : tensor<13xf32>
    %316 = stablehlo.subtract %315, %310 : tensor<13xf32>
    %cst_94 = stablehlo.constant dense<-4.324310e-03> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %318 = stablehlo.add %316, %317 : tensor<13xf32>
    %319 = stablehlo.multiply %271, %318 : tensor<13xf32>
    %320 = stablehlo.subtract %319, %314 : tensor<13xf32>
    %cst_95 = stablehlo.constant dense<0.0105464607> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %322 = stablehlo.add %320, %321 : tensor<13xf32>
    %323 = stablehlo.multiply %271, %322 : tensor<13xf32>
    %324 = stablehlo.subtract %323, %318 : tensor<13xf32>
    %cst_96 = stablehlo.constant dense<-0.0237374157> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %326 = stablehlo.add %324, %325 : tensor<13xf32>
    %327 = stablehlo.multiply %271, %326 : tensor<13xf32>
    %328 = stablehlo.subtract %327, %322 : tensor<13xf32>
    %cst_97 = stablehlo.constant dense<0.0493052825> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %330 = stablehlo.add %328, %329 : tensor<13xf32>
    %331 = stablehlo.multiply %271, %330 : tensor<13xf32>
    %332 = stablehlo.subtract %331, %326 : tensor<13xf32>
    %cst_98 = stablehlo.constant dense<-9.490110e-02> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %334 = stablehlo.add %332, %333 : tensor<13xf32>
    %335 = stablehlo.multiply %271, %334 : tensor<13xf32>
    %336 = stablehlo.subtract %335, %330 : tensor<13xf32>
    %cst_99 = stablehlo.constant dense<0.171620905> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %338 = stablehlo.add %336, %337 : tensor<13xf32>
    %339 = stablehlo.multiply %271, %338 : tensor<13xf32>
    %340 = stablehlo.subtract %339, %334 : tensor<13xf32>
    %cst_100 = stablehlo.constant dense<-0.304682672> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %342 = stablehlo.add %340, %341 : tensor<13xf32>
    %343 = stablehlo.multiply %271, %342 : tensor<13xf32>
    %344 = stablehlo.subtract %343, %338 : tensor<13xf32>
    %cst_101 = stablehlo.constant dense<0.676795303> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %346 = stablehlo.add %344, %345 : tensor<13xf32>
    %347 = stablehlo.subtract %346, %338 : tensor<13xf32>
    %cst_102 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %349 = stablehlo.multiply %348, %347 : tensor<13xf32>
    %350 = stablehlo.divide %269, %266 : tensor<13xf32>
    %351 = stablehlo.subtract %350, %268 : tensor<13xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %355 = stablehlo.multiply %351, %352 : tensor<13xf32>
    %356 = stablehlo.subtract %355, %353 : tensor<13xf32>
    %cst_106 = stablehlo.constant dense<3.39623196E-9> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %358 = stablehlo.add %356, %357 : tensor<13xf32>
    %359 = stablehlo.multiply %351, %358 : tensor<13xf32>
    %360 = stablehlo.subtract %359, %352 : tensor<13xf32>
    %cst_107 = stablehlo.constant dense<2.26666899E-8> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %362 = stablehlo.add %360, %361 : tensor<13xf32>
    %363 = stablehlo.multiply %351, %362 : tensor<13xf32>
    %364 = stablehlo.subtract %363, %358 : tensor<13xf32>
    %cst_108 = stablehlo.constant dense<2.04891862E-7> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %366 = stablehlo.add %364, %365 : tensor<13xf32>
    %367 = stablehlo.multiply %351, %366 : tensor<13xf32>
    %368 = stablehlo.subtract %367, %362 : tensor<13xf32>
    %cst_109 = stablehlo.constant dense<2.89137051E-6> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %370 = stablehlo.add %368, %369 : tensor<13xf32>
    %371 = stablehlo.multiply %351, %370 : tensor<13xf32>
    %372 = stablehlo.subtract %371, %366 : tensor<13xf32>
    %cst_110 = stablehlo.constant dense<6.88975852E-5> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %374 = stablehlo.add %372, %373 : tensor<13xf32>
    %375 = stablehlo.multiply %351, %374 : tensor<13xf32>
    %376 = stablehlo.subtract %375, %370 : tensor<13xf32>
    %cst_111 = stablehlo.constant dense<0.00336911646> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %378 = stablehlo.add %376, %377 : tensor<13xf32>
    %379 = stablehlo.multiply %351, %378 : tensor<13xf32>
    %380 = stablehlo.subtract %379, %374 : tensor<13xf32>
    %cst_112 = stablehlo.constant dense<0.804490387> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %382 = stablehlo.add %380, %381 : tensor<13xf32>
    %383 = stablehlo.subtract %382, %374 : tensor<13xf32>
    %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %385 = stablehlo.multiply %384, %383 : tensor<13xf32>
    %386 = stablehlo.sqrt %266 : tensor<13xf32>
    %387 = stablehlo.divide %385, %386 : tensor<13xf32>
    %cst_114 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %389 = stablehlo.compare LE, %266, %388, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %390 = stablehlo.select %389, %349, %387 : tensor<13xi1>, tensor<13xf32>
    %391 = stablehlo.abs %arg1 : tensor<13xf32>
    %392 = stablehlo.exponential %391 : tensor<13xf32>
    %393 = chlo.bessel_i1e %arg1 : tensor<13xf32> -> tensor<13xf32>
    %394 = stablehlo.multiply %392, %393 : tensor<13xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %396 = stablehlo.compare LT, %arg1, %395, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_116 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %399 = stablehlo.compare NE, %arg1, %398, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %400 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %401 = stablehlo.or %399, %400 : tensor<13xi1>
    %402 = stablehlo.log %arg1 : tensor<13xf32>
    %403 = stablehlo.multiply %arg1, %402 : tensor<13xf32>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %405 = call @_where_6(%401, %403, %404) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %406 = stablehlo.negate %405 : tensor<13xf32>
    %407 = stablehlo.select %396, %397, %406 : tensor<13xi1>, tensor<13xf32>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %409 = stablehlo.compare NE, %arg0, %408, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %410 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %411 = stablehlo.or %409, %410 : tensor<13xi1>
    %412 = stablehlo.log %arg1 : tensor<13xf32>
    %413 = stablehlo.multiply %arg0, %412 : tensor<13xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %415 = call @_where_6(%411, %413, %414) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %cst_121 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %416 = stablehlo.reduce(%arg1 init: %cst_121) applies stablehlo.maximum across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %cst_122 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %417 = stablehlo.maximum %cst_122, %416 : tensor<f32>
    %418 = stablehlo.is_finite %417 : (tensor<f32>) -> tensor<i1>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.select %418, %417, %cst_123 : tensor<i1>, tensor<f32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %421 = stablehlo.broadcast_in_dim %420, dims = [0] : (tensor<1xf32>) -> tensor<13xf32>
    %422 = stablehlo.subtract %arg1, %421 : tensor<13xf32>
    %423 = stablehlo.exponential %422 : tensor<13xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.reduce(%423 init: %cst_124) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %425 = stablehlo.sign %424 : tensor<f32>
    %426 = stablehlo.abs %424 : tensor<f32>
    %427 = stablehlo.log %426 : tensor<f32>
    %428 = stablehlo.add %427, %419 : tensor<f32>
    %cst_125 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %430 = stablehlo.add %arg1, %429 : tensor<13xf32>
    %431 = stablehlo.divide %arg1, %430 : tensor<13xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %433 = stablehlo.compare LT, %431, %432, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_127 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %435 = stablehlo.compare GT, %431, %434, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %436 = stablehlo.or %433, %435 : tensor<13xi1>
    %437 = stablehlo.compare NE, %431, %431, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %438 = stablehlo.or %436, %437 : tensor<13xi1>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %440 = stablehlo.compare EQ, %431, %439, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %442 = stablehlo.compare EQ, %431, %441, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %443 = stablehlo.or %440, %442 : tensor<13xi1>
    %444 = stablehlo.or %438, %443 : tensor<13xi1>
    %cst_130 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %445 = call @_where_7(%444, %cst_130, %431) : (tensor<13xi1>, tensor<f32>, tensor<13xf32>) -> tensor<13xf32>
    %cst_131 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %447 = stablehlo.compare GT, %445, %446, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %449 = stablehlo.subtract %448, %445 : tensor<13xf32>
    %450 = call @_where_6(%447, %449, %445) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %cst_133 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %452 = stablehlo.subtract %445, %451 : tensor<13xf32>
    %cst_134 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %454 = stablehlo.multiply %453, %452 : tensor<13xf32>
    %cst_135 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %456 = stablehlo.multiply %455, %450 : tensor<13xf32>
    %457 = stablehlo.abs %454 : tensor<13xf32>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %459 = stablehlo.add %458, %457 : tensor<13xf32>
    %460 = stablehlo.multiply %456, %459 : tensor<13xf32>
    %461 = stablehlo.log %460 : tensor<13xf32>
    %462 = stablehlo.negate %461 : tensor<13xf32>
    %cst_137 = stablehlo.constant dense<3.500000e+00> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %464 = stablehlo.compare LT, %462, %463, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_138 = stablehlo.constant dense<1.806250e+01> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %466 = stablehlo.compare LT, %462, %465, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %467 = stablehlo.not %464 : tensor<13xi1>
    %468 = stablehlo.convert %467 : (tensor<13xi1>) -> tensor<13xi32>
    %469 = stablehlo.not %466 : tensor<13xi1>
    %470 = stablehlo.convert %469 : (tensor<13xi1>) -> tensor<13xi32>
    %471 = stablehlo.add %468, %470 : tensor<13xi32>
    %cst_139 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %473 = stablehlo.select %464, %472, %462 : tensor<13xi1>, tensor<13xf32>
    %474 = stablehlo.sqrt %473 : tensor<13xf32>
    %475 = stablehlo.bitcast_convert %474 : (tensor<13xf32>) -> tensor<13xui32>
    %c_140 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %476 = stablehlo.broadcast_in_dim %c_140, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %477 = stablehlo.and %475, %476 : tensor<13xui32>
    %478 = stablehlo.bitcast_convert %477 : (tensor<13xui32>) -> tensor<13xf32>
    %479 = stablehlo.multiply %478, %478 : tensor<13xf32>
    %480 = stablehlo.subtract %473, %479 : tensor<13xf32>
    %481 = stablehlo.add %474, %478 : tensor<13xf32>
    %482 = stablehlo.divide %480, %481 : tensor<13xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_142 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_143 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_144 = stablehlo.constant dense<1> : tensor<i32>
    %486 = stablehlo.broadcast_in_dim %c_144, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %487 = stablehlo.compare LT, %471, %486, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_145 = stablehlo.constant dense<2> : tensor<i32>
    %488 = stablehlo.broadcast_in_dim %c_145, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %489 = stablehlo.compare LT, %471, %488, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %490 = stablehlo.select %489, %484, %485 : tensor<13xi1>, tensor<13xf32>
    %491 = stablehlo.select %487, %483, %490 : tensor<13xi1>, tensor<13xf32>
    %cst_146 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %492 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %493 = stablehlo.subtract %462, %492 : tensor<13xf32>
    %494 = stablehlo.subtract %474, %491 : tensor<13xf32>
    %495 = stablehlo.select %464, %493, %494 : tensor<13xi1>, tensor<13xf32>
    %cst_147 = stablehlo.constant dense<1.85923469> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_148 = stablehlo.constant dense<-0.236000434> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_149 = stablehlo.constant dense<-0.184176683> : tensor<f32>
    %498 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_150 = stablehlo.constant dense<1> : tensor<i32>
    %499 = stablehlo.broadcast_in_dim %c_150, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %500 = stablehlo.compare LT, %471, %499, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_151 = stablehlo.constant dense<2> : tensor<i32>
    %501 = stablehlo.broadcast_in_dim %c_151, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %502 = stablehlo.compare LT, %471, %501, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %503 = stablehlo.select %502, %497, %498 : tensor<13xi1>, tensor<13xf32>
    %504 = stablehlo.select %500, %496, %503 : tensor<13xi1>, tensor<13xf32>
    %cst_152 = stablehlo.constant dense<0.35414958> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_153 = stablehlo.constant dense<0.0039165006> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_154 = stablehlo.constant dense<0.0123076178> : tensor<f32>
    %507 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_155 = stablehlo.constant dense<1> : tensor<i32>
    %508 = stablehlo.broadcast_in_dim %c_155, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %509 = stablehlo.compare LT, %471, %508, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_156 = stablehlo.constant dense<2> : tensor<i32>
    %510 = stablehlo.broadcast_in_dim %c_156, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %511 = stablehlo.compare LT, %471, %510, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %512 = stablehlo.select %511, %506, %507 : tensor<13xi1>, tensor<13xf32>
    %513 = stablehlo.select %509, %505, %512 : tensor<13xi1>, tensor<13xf32>
    %cst_157 = stablehlo.constant dense<-8.76135484E-4> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_158 = stablehlo.constant dense<0.00967604294> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_159 = stablehlo.constant dense<-7.25221529E-4> : tensor<f32>
    %516 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_160 = stablehlo.constant dense<1> : tensor<i32>
    %517 = stablehlo.broadcast_in_dim %c_160, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %518 = stablehlo.compare LT, %471, %517, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_161 = stablehlo.constant dense<2> : tensor<i32>
    %519 = stablehlo.broadcast_in_dim %c_161, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %520 = stablehlo.compare LT, %471, %519, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %521 = stablehlo.select %520, %515, %516 : tensor<13xi1>, tensor<13xf32>
    %522 = stablehlo.select %518, %514, %521 : tensor<13xi1>, tensor<13xf32>
    %cst_162 = stablehlo.constant dense<-0.00268969731> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_163 = stablehlo.constant dense<-0.00487479521> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_164 = stablehlo.constant dense<8.09688845E-6> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_165 = stablehlo.constant dense<1> : tensor<i32>
    %526 = stablehlo.broadcast_in_dim %c_165, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %527 = stablehlo.compare LT, %471, %526, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_166 = stablehlo.constant dense<2> : tensor<i32>
    %528 = stablehlo.broadcast_in_dim %c_166, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %529 = stablehlo.compare LT, %471, %528, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %530 = stablehlo.select %529, %524, %525 : tensor<13xi1>, tensor<13xf32>
    %531 = stablehlo.select %527, %523, %530 : tensor<13xi1>, tensor<13xf32>
    %cst_167 = stablehlo.constant dense<2.85271759E-4> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_168 = stablehlo.constant dense<0.00162763509> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_169 = stablehlo.constant dense<8.71118937E-6> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_170 = stablehlo.constant dense<1> : tensor<i32>
    %535 = stablehlo.broadcast_in_dim %c_170, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %536 = stablehlo.compare LT, %471, %535, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_171 = stablehlo.constant dense<2> : tensor<i32>
    %537 = stablehlo.broadcast_in_dim %c_171, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %538 = stablehlo.compare LT, %471, %537, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %539 = stablehlo.select %538, %533, %534 : tensor<13xi1>, tensor<13xf32>
    %540 = stablehlo.select %536, %532, %539 : tensor<13xi1>, tensor<13xf32>
    %cst_172 = stablehlo.constant dense<2.17609522E-5> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_173 = stablehlo.constant dense<-3.06331145E-4> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_174 = stablehlo.constant dense<-1.9662566E-6> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_175 = stablehlo.constant dense<1> : tensor<i32>
    %544 = stablehlo.broadcast_in_dim %c_175, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %545 = stablehlo.compare LT, %471, %544, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_176 = stablehlo.constant dense<2> : tensor<i32>
    %546 = stablehlo.broadcast_in_dim %c_176, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %547 = stablehlo.compare LT, %471, %546, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %548 = stablehlo.select %547, %542, %543 : tensor<13xi1>, tensor<13xf32>
    %549 = stablehlo.select %545, %541, %548 : tensor<13xi1>, tensor<13xf32>
    %cst_177 = stablehlo.constant dense<-7.45622219E-6> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_178 = stablehlo.constant dense<-7.37427472E-5> : tensor<f32>
    %551 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_179 = stablehlo.constant dense<4.00104341E-7> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_180 = stablehlo.constant dense<1> : tensor<i32>
    %553 = stablehlo.broadcast_in_dim %c_180, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %554 = stablehlo.compare LT, %471, %553, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_181 = stablehlo.constant dense<2> : tensor<i32>
    %555 = stablehlo.broadcast_in_dim %c_181, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %556 = stablehlo.compare LT, %471, %555, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %557 = stablehlo.select %556, %551, %552 : tensor<13xi1>, tensor<13xf32>
    %558 = stablehlo.select %554, %550, %557 : tensor<13xi1>, tensor<13xf32>
    %cst_182 = stablehlo.constant dense<1.18619539E-7> : tensor<f32>
    %559 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_183 = stablehlo.constant dense<7.60798939E-5> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_184 = stablehlo.constant dense<-1.23394798E-7> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_185 = stablehlo.constant dense<1> : tensor<i32>
    %562 = stablehlo.broadcast_in_dim %c_185, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %563 = stablehlo.compare LT, %471, %562, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_186 = stablehlo.constant dense<2> : tensor<i32>
    %564 = stablehlo.broadcast_in_dim %c_186, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %565 = stablehlo.compare LT, %471, %564, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %566 = stablehlo.select %565, %560, %561 : tensor<13xi1>, tensor<13xf32>
    %567 = stablehlo.select %563, %559, %566 : tensor<13xi1>, tensor<13xf32>
    %cst_187 = stablehlo.constant dense<1.25375806E-7> : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_188 = stablehlo.constant dense<-1.69354771E-5> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_189 = stablehlo.constant dense<1.84477429E-8> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %c_190 = stablehlo.constant dense<1> : tensor<i32>
    %571 = stablehlo.broadcast_in_dim %c_190, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %572 = stablehlo.compare LT, %471, %571, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_191 = stablehlo.constant dense<2> : tensor<i32>
    %573 = stablehlo.broadcast_in_dim %c_191, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %574 = stablehlo.compare LT, %471, %573, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %575 = stablehlo.select %574, %569, %570 : tensor<13xi1>, tensor<13xf32>
    %576 = stablehlo.select %572, %568, %575 : tensor<13xi1>, tensor<13xf32>
    %577 = stablehlo.multiply %576, %495 : tensor<13xf32>
    %578 = stablehlo.add %577, %567 : tensor<13xf32>
    %579 = stablehlo.multiply %578, %495 : tensor<13xf32>
    %580 = stablehlo.add %579, %558 : tensor<13xf32>
    %581 = stablehlo.multiply %580, %495 : tensor<13xf32>
    %582 = stablehlo.add %581, %549 : tensor<13xf32>
    %583 = stablehlo.multiply %582, %495 : tensor<13xf32>
    %584 = stablehlo.add %583, %540 : tensor<13xf32>
    %585 = stablehlo.multiply %584, %495 : tensor<13xf32>
    %586 = stablehlo.add %585, %531 : tensor<13xf32>
    %587 = stablehlo.multiply %586, %495 : tensor<13xf32>
    %588 = stablehlo.add %587, %522 : tensor<13xf32>
    %589 = stablehlo.multiply %588, %495 : tensor<13xf32>
    %590 = stablehlo.add %589, %513 : tensor<13xf32>
    %591 = stablehlo.multiply %590, %495 : tensor<13xf32>
    %592 = stablehlo.add %591, %504 : tensor<13xf32>
    %cst_192 = stablehlo.constant dense<1.4140625> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %594 = stablehlo.multiply %593, %478 : tensor<13xf32>
    %cst_193 = stablehlo.constant dense<1.4140625> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %596 = stablehlo.multiply %595, %482 : tensor<13xf32>
    %597 = stablehlo.add %596, %592 : tensor<13xf32>
    %598 = stablehlo.optimization_barrier %597 : tensor<13xf32>
    %599 = stablehlo.add %594, %598 : tensor<13xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %601 = stablehlo.compare LT, %454, %600, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_195 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %602 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_196 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %604 = stablehlo.select %601, %602, %603 : tensor<13xi1>, tensor<13xf32>
    %605 = stablehlo.multiply %454, %592 : tensor<13xf32>
    %606 = stablehlo.multiply %604, %599 : tensor<13xf32>
    %607 = stablehlo.select %464, %605, %606 : tensor<13xi1>, tensor<13xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %608 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %609 = stablehlo.compare EQ, %431, %608, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_198 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %611 = stablehlo.compare EQ, %431, %610, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_199 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %612 = call @_where_7(%611, %cst_199, %607) : (tensor<13xi1>, tensor<f32>, tensor<13xf32>) -> tensor<13xf32>
    %cst_200 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %613 = call @_where_7(%609, %cst_200, %612) : (tensor<13xi1>, tensor<f32>, tensor<13xf32>) -> tensor<13xf32>
    %cst_201 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %614 = call @_where_7(%438, %cst_201, %613) : (tensor<13xi1>, tensor<f32>, tensor<13xf32>) -> tensor<13xf32>
    %615 = stablehlo.subtract %arg0, %arg1 : tensor<13xf32>
    %616 = stablehlo.negate %615 : tensor<13xf32>
    %617 = stablehlo.exponential %616 : tensor<13xf32>
    %cst_202 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %619 = stablehlo.add %618, %617 : tensor<13xf32>
    %cst_203 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %620 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %621 = stablehlo.divide %620, %619 : tensor<13xf32>
    %cst_204 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %622 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %623 = stablehlo.add %arg0, %622 : tensor<13xf32>
    %cst_205 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_206 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %624 = stablehlo.multiply %cst_205, %cst_206 : tensor<f32>
    %cst_207 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %cst_208 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %625 = stablehlo.subtract %cst_207, %cst_208 : tensor<f32>
    %626 = stablehlo.multiply %624, %625 : tensor<f32>
    %cst_209 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %627 = stablehlo.log %cst_209 : tensor<f32>
    %628 = stablehlo.multiply %626, %627 : tensor<f32>
    %629 = stablehlo.iota dim = 0 : tensor<2xf32>
    %cst_210 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %631 = stablehlo.divide %629, %630 : tensor<2xf32>
    %632 = stablehlo.broadcast_in_dim %623, dims = [0] : (tensor<13xf32>) -> tensor<13x1xf32>
    %633 = stablehlo.broadcast_in_dim %631, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %634 = stablehlo.broadcast_in_dim %632, dims = [0, 1] : (tensor<13x1xf32>) -> tensor<13x2xf32>
    %635 = stablehlo.broadcast_in_dim %633, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<13x2xf32>
    %636 = stablehlo.subtract %634, %635 : tensor<13x2xf32>
    %637 = call @lgamma_impl_8(%636) : (tensor<13x2xf32>) -> tensor<13x2xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %638 = stablehlo.reduce(%637 init: %cst_211) applies stablehlo.add across dimensions = [1] : (tensor<13x2xf32>, tensor<f32>) -> tensor<13xf32>
    %639 = stablehlo.broadcast_in_dim %628, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %640 = stablehlo.add %638, %639 : tensor<13xf32>
    %641 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %642 = call @_where_6(%641, %arg0, %arg1) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %643 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %644 = call @_where_6(%643, %arg1, %arg0) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %645 = call @lgamma_impl(%642) : (tensor<13xf32>) -> tensor<13xf32>
    %646 = call @lgamma_impl(%644) : (tensor<13xf32>) -> tensor<13xf32>
    %647 = stablehlo.add %642, %644 : tensor<13xf32>
    %648 = call @lgamma_impl(%647) : (tensor<13xf32>) -> tensor<13xf32>
    %649 = stablehlo.subtract %646, %648 : tensor<13xf32>
    %650 = stablehlo.add %645, %649 : tensor<13xf32>
    %651 = call @lgamma_impl(%642) : (tensor<13xf32>) -> tensor<13xf32>
    %652 = stablehlo.divide %642, %644 : tensor<13xf32>
    %cst_212 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %653 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %654 = stablehlo.add %653, %652 : tensor<13xf32>
    %655 = stablehlo.divide %652, %654 : tensor<13xf32>
    %cst_213 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %657 = stablehlo.add %656, %652 : tensor<13xf32>
    %658 = stablehlo.divide %652, %657 : tensor<13xf32>
    %cst_214 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %659 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %660 = stablehlo.subtract %642, %659 : tensor<13xf32>
    %661 = stablehlo.add %644, %660 : tensor<13xf32>
    %662 = stablehlo.multiply %658, %658 : tensor<13xf32>
    %663 = stablehlo.add %658, %662 : tensor<13xf32>
    %cst_215 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %664 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %665 = stablehlo.add %664, %663 : tensor<13xf32>
    %666 = stablehlo.multiply %662, %665 : tensor<13xf32>
    %667 = stablehlo.add %658, %666 : tensor<13xf32>
    %cst_216 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %668 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %669 = stablehlo.add %668, %667 : tensor<13xf32>
    %670 = stablehlo.multiply %662, %669 : tensor<13xf32>
    %671 = stablehlo.add %658, %670 : tensor<13xf32>
    %cst_217 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %672 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %673 = stablehlo.add %672, %671 : tensor<13xf32>
    %674 = stablehlo.multiply %662, %673 : tensor<13xf32>
    %675 = stablehlo.add %658, %674 : tensor<13xf32>
    %cst_218 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %677 = stablehlo.add %676, %675 : tensor<13xf32>
    %678 = stablehlo.multiply %662, %677 : tensor<13xf32>
    %679 = stablehlo.add %658, %678 : tensor<13xf32>
    %cst_219 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %680 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %681 = stablehlo.add %680, %679 : tensor<13xf32>
    %cst_220 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %682 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %683 = stablehlo.divide %682, %644 : tensor<13xf32>
    %684 = stablehlo.multiply %683, %683 : tensor<13xf32>
    %cst_221 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %686 = stablehlo.multiply %685, %681 : tensor<13xf32>
    %687 = stablehlo.multiply %686, %684 : tensor<13xf32>
    %cst_222 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %688 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %689 = stablehlo.multiply %688, %677 : tensor<13xf32>
    %690 = stablehlo.add %687, %689 : tensor<13xf32>
    %691 = stablehlo.multiply %690, %684 : tensor<13xf32>
    %cst_223 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %692 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %693 = stablehlo.multiply %692, %673 : tensor<13xf32>
    %694 = stablehlo.add %691, %693 : tensor<13xf32>
    %695 = stablehlo.multiply %694, %684 : tensor<13xf32>
    %cst_224 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %696 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %697 = stablehlo.multiply %696, %669 : tensor<13xf32>
    %698 = stablehlo.add %695, %697 : tensor<13xf32>
    %699 = stablehlo.multiply %698, %684 : tensor<13xf32>
    %cst_225 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %701 = stablehlo.multiply %700, %665 : tensor<13xf32>
    %702 = stablehlo.add %699, %701 : tensor<13xf32>
    %703 = stablehlo.multiply %702, %684 : tensor<13xf32>
    %cst_226 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %704 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %705 = stablehlo.add %703, %704 : tensor<13xf32>
    %706 = stablehlo.divide %655, %644 : tensor<13xf32>
    %707 = stablehlo.multiply %705, %706 : tensor<13xf32>
    %708 = stablehlo.divide %642, %644 : tensor<13xf32>
    %709 = stablehlo.log_plus_one %708 : tensor<13xf32>
    %710 = stablehlo.multiply %661, %709 : tensor<13xf32>
    %711 = stablehlo.log %644 : tensor<13xf32>
    %cst_227 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %712 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %713 = stablehlo.subtract %711, %712 : tensor<13xf32>
    %714 = stablehlo.multiply %642, %713 : tensor<13xf32>
    %715 = stablehlo.compare LE, %710, %714, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %716 = stablehlo.subtract %707, %714 : tensor<13xf32>
    %717 = stablehlo.subtract %716, %710 : tensor<13xf32>
    %718 = stablehlo.subtract %707, %710 : tensor<13xf32>
    %719 = stablehlo.subtract %718, %714 : tensor<13xf32>
    %720 = call @_where_6(%715, %717, %719) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %721 = stablehlo.add %651, %720 : tensor<13xf32>
    %cst_228 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %722 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %723 = stablehlo.compare LT, %644, %722, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %724 = call @_where_6(%723, %650, %721) : (tensor<13xi1>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %725 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %726 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %727 = stablehlo.or %725, %726 : tensor<13xi1>
    %cst_229 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %728 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %729 = stablehlo.compare EQ, %arg1, %728, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_230 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %730 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %731 = stablehlo.compare EQ, %arg0, %730, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %732 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %733 = stablehlo.compare EQ, %arg0, %732, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %734 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %735 = stablehlo.compare EQ, %arg1, %734, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %736 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %737 = stablehlo.compare LT, %arg1, %736, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %738 = stablehlo.broadcast_in_dim %cst_234, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %739 = stablehlo.compare LT, %arg0, %738, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %740 = stablehlo.and %733, %735 : tensor<13xi1>
    %741 = stablehlo.and %731, %729 : tensor<13xi1>
    %742 = stablehlo.or %737, %739 : tensor<13xi1>
    %743 = stablehlo.or %742, %740 : tensor<13xi1>
    %744 = stablehlo.or %743, %741 : tensor<13xi1>
    %745 = stablehlo.or %744, %727 : tensor<13xi1>
    %cst_235 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %746 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %747 = stablehlo.compare GE, %arg1, %746, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %748 = stablehlo.compare GT, %arg1, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %749 = stablehlo.and %747, %748 : tensor<13xi1>
    %750 = stablehlo.log %arg1 : tensor<13xf32>
    %751 = stablehlo.multiply %arg0, %750 : tensor<13xf32>
    %752 = stablehlo.subtract %751, %arg1 : tensor<13xf32>
    %753 = call @lgamma_impl(%arg0) : (tensor<13xf32>) -> tensor<13xf32>
    %754 = stablehlo.subtract %752, %753 : tensor<13xf32>
    %cst_236 = stablehlo.constant dense<3.40282347E+38> : tensor<f32>
    %755 = stablehlo.log %cst_236 : tensor<f32>
    %756 = stablehlo.negate %755 : tensor<f32>
    %757 = stablehlo.broadcast_in_dim %756, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %758 = stablehlo.compare LT, %754, %757, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %759 = stablehlo.exponential %754 : tensor<13xf32>
    %760 = stablehlo.or %735, %745 : tensor<13xi1>
    %761 = stablehlo.or %760, %758 : tensor<13xi1>
    %762 = stablehlo.or %761, %729 : tensor<13xi1>
    %763 = stablehlo.or %762, %731 : tensor<13xi1>
    %764 = stablehlo.not %763 : tensor<13xi1>
    %765 = stablehlo.and %764, %749 : tensor<13xi1>
    %cst_237 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %766 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %767 = stablehlo.subtract %766, %arg0 : tensor<13xf32>
    %768 = stablehlo.add %arg1, %767 : tensor<13xf32>
    %cst_238 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %769 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %770 = stablehlo.add %768, %769 : tensor<13xf32>
    %cst_239 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_240 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %772 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %773 = stablehlo.add %arg1, %772 : tensor<13xf32>
    %774 = stablehlo.multiply %770, %arg1 : tensor<13xf32>
    %775 = stablehlo.divide %773, %774 : tensor<13xf32>
    %cst_241 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %777 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %778 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %779 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %780 = stablehlo.negate %arg1 : tensor<13xf32>
    %781 = stablehlo.multiply %775, %780 : tensor<13xf32>
    %782 = stablehlo.subtract %779, %781 : tensor<13xf32>
    %783 = stablehlo.divide %782, %774 : tensor<13xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %784:15 = stablehlo.while(%iterArg = %765, %iterArg_277 = %775, %iterArg_278 = %776, %iterArg_279 = %767, %iterArg_280 = %770, %iterArg_281 = %cst_245, %iterArg_282 = %773, %iterArg_283 = %774, %iterArg_284 = %771, %iterArg_285 = %arg1, %iterArg_286 = %777, %iterArg_287 = %778, %iterArg_288 = %779, %iterArg_289 = %780, %iterArg_290 = %783) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %cst_291 = stablehlo.constant dense<2.000000e+03> : tensor<f32>
      %864 = stablehlo.compare LT, %iterArg_281, %cst_291, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_292 = stablehlo.constant dense<false> : tensor<i1>
      %865 = stablehlo.reduce(%iterArg init: %c_292) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      %866 = stablehlo.and %864, %865 : tensor<i1>
      stablehlo.return %866 : tensor<i1>
    } do {
      %cst_291 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.add %iterArg_281, %cst_291 : tensor<f32>
      %cst_292 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %865 = stablehlo.broadcast_in_dim %cst_292, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %866 = stablehlo.add %iterArg_279, %865 : tensor<13xf32>
      %cst_293 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %867 = stablehlo.broadcast_in_dim %cst_293, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %868 = stablehlo.add %iterArg_280, %867 : tensor<13xf32>
      %869 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %870 = stablehlo.multiply %866, %869 : tensor<13xf32>
      %871 = stablehlo.multiply %iterArg_282, %868 : tensor<13xf32>
      %872 = stablehlo.multiply %iterArg_284, %870 : tensor<13xf32>
      %873 = stablehlo.subtract %871, %872 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_283, %868 : tensor<13xf32>
      %875 = stablehlo.multiply %iterArg_285, %870 : tensor<13xf32>
      %876 = stablehlo.subtract %874, %875 : tensor<13xf32>
      %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_294, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare NE, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.divide %873, %876 : tensor<13xf32>
      %880 = stablehlo.subtract %iterArg_277, %879 : tensor<13xf32>
      %881 = stablehlo.divide %880, %879 : tensor<13xf32>
      %882 = stablehlo.abs %881 : tensor<13xf32>
      %cst_295 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %883 = stablehlo.broadcast_in_dim %cst_295, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %884 = stablehlo.select %878, %882, %883 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %878, %879, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %886 = stablehlo.multiply %iterArg_288, %868 : tensor<13xf32>
      %887 = stablehlo.subtract %886, %iterArg_282 : tensor<13xf32>
      %888 = stablehlo.multiply %iterArg_286, %870 : tensor<13xf32>
      %889 = stablehlo.subtract %887, %888 : tensor<13xf32>
      %890 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %891 = stablehlo.multiply %iterArg_284, %890 : tensor<13xf32>
      %892 = stablehlo.add %889, %891 : tensor<13xf32>
      %893 = stablehlo.multiply %iterArg_289, %868 : tensor<13xf32>
      %894 = stablehlo.subtract %893, %iterArg_283 : tensor<13xf32>
      %895 = stablehlo.multiply %iterArg_287, %870 : tensor<13xf32>
      %896 = stablehlo.subtract %894, %895 : tensor<13xf32>
      %897 = stablehlo.broadcast_in_dim %864, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %898 = stablehlo.multiply %iterArg_285, %897 : tensor<13xf32>
      %899 = stablehlo.add %896, %898 : tensor<13xf32>
      %900 = stablehlo.multiply %885, %899 : tensor<13xf32>
      %901 = stablehlo.subtract %892, %900 : tensor<13xf32>
      %902 = stablehlo.divide %901, %876 : tensor<13xf32>
      %903 = stablehlo.select %878, %902, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      %904 = stablehlo.subtract %903, %iterArg_290 : tensor<13xf32>
      %905 = stablehlo.abs %904 : tensor<13xf32>
      %cst_296 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %906 = stablehlo.broadcast_in_dim %cst_296, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %907 = stablehlo.select %878, %905, %906 : tensor<13xi1>, tensor<13xf32>
      %908 = stablehlo.abs %873 : tensor<13xf32>
      %cst_297 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %cst_298 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %909 = stablehlo.broadcast_in_dim %cst_298, dims = [] : (tensor<f32>) -> tensor<f32>
      %910 = stablehlo.divide %909, %cst_297 : tensor<f32>
      %911 = stablehlo.broadcast_in_dim %910, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %912 = stablehlo.compare GT, %908, %911, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %cst_299 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %913 = stablehlo.broadcast_in_dim %cst_299, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %914 = stablehlo.multiply %iterArg_282, %913 : tensor<13xf32>
      %915 = stablehlo.select %912, %914, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %cst_300 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %916 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %917 = stablehlo.multiply %873, %916 : tensor<13xf32>
      %918 = stablehlo.select %912, %917, %873 : tensor<13xi1>, tensor<13xf32>
      %cst_301 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %919 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %920 = stablehlo.multiply %iterArg_283, %919 : tensor<13xf32>
      %921 = stablehlo.select %912, %920, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %cst_302 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %922 = stablehlo.broadcast_in_dim %cst_302, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %923 = stablehlo.multiply %876, %922 : tensor<13xf32>
      %924 = stablehlo.select %912, %923, %876 : tensor<13xi1>, tensor<13xf32>
      %cst_303 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %925 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %926 = stablehlo.multiply %iterArg_288, %925 : tensor<13xf32>
      %927 = stablehlo.select %912, %926, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %cst_304 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %928 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %929 = stablehlo.multiply %iterArg_289, %928 : tensor<13xf32>
      %930 = stablehlo.select %912, %929, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %cst_305 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %931 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %932 = stablehlo.multiply %892, %931 : tensor<13xf32>
      %933 = stablehlo.select %912, %932, %892 : tensor<13xi1>, tensor<13xf32>
      %cst_306 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %934 = stablehlo.broadcast_in_dim %cst_306, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %935 = stablehlo.multiply %899, %934 : tensor<13xf32>
      %936 = stablehlo.select %912, %935, %899 : tensor<13xi1>, tensor<13xf32>
      %cst_307 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %937 = stablehlo.broadcast_in_dim %cst_307, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %938 = stablehlo.compare GT, %884, %937, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %939 = stablehlo.and %iterArg, %938 : tensor<13xi1>
      %940 = stablehlo.select %iterArg, %885, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %941 = stablehlo.select %iterArg, %884, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %942 = stablehlo.select %iterArg, %866, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %943 = stablehlo.select %iterArg, %868, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %944 = stablehlo.select %iterArg, %918, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      %945 = stablehlo.select %iterArg, %924, %iterArg_283 : tensor<13xi1>, tensor<13xf32>
      %946 = stablehlo.select %iterArg, %915, %iterArg_284 : tensor<13xi1>, tensor<13xf32>
      %947 = stablehlo.select %iterArg, %921, %iterArg_285 : tensor<13xi1>, tensor<13xf32>
      %948 = stablehlo.select %iterArg, %927, %iterArg_286 : tensor<13xi1>, tensor<13xf32>
      %949 = stablehlo.select %iterArg, %930, %iterArg_287 : tensor<13xi1>, tensor<13xf32>
      %950 = stablehlo.select %iterArg, %933, %iterArg_288 : tensor<13xi1>, tensor<13xf32>
      %951 = stablehlo.select %iterArg, %936, %iterArg_289 : tensor<13xi1>, tensor<13xf32>
      %952 = stablehlo.select %iterArg, %903, %iterArg_290 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %939, %940, %941, %942, %943, %864, %944, %945, %946, %947, %948, %949, %950, %951, %952 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %785 = stablehlo.multiply %784#1, %759 : tensor<13xf32>
    %cst_246 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %787 = stablehlo.subtract %786, %785 : tensor<13xf32>
    %788 = stablehlo.not %749 : tensor<13xi1>
    %789 = stablehlo.and %764, %788 : tensor<13xi1>
    %cst_247 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %790 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_248 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %791 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %792 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_250 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %794:7 = stablehlo.while(%iterArg = %789, %iterArg_277 = %arg0, %iterArg_278 = %790, %iterArg_279 = %791, %iterArg_280 = %arg1, %iterArg_281 = %792, %iterArg_282 = %793) : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    cond {
      %c_283 = stablehlo.constant dense<false> : tensor<i1>
      %864 = stablehlo.reduce(%iterArg init: %c_283) applies stablehlo.or across dimensions = [0] : (tensor<13xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %864 : tensor<i1>
    } do {
      %cst_283 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %864 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %865 = stablehlo.add %iterArg_277, %864 : tensor<13xf32>
      %866 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %867 = stablehlo.multiply %iterArg_281, %866 : tensor<13xf32>
      %868 = stablehlo.multiply %iterArg_278, %iterArg_280 : tensor<13xf32>
      %869 = stablehlo.multiply %865, %865 : tensor<13xf32>
      %870 = stablehlo.divide %868, %869 : tensor<13xf32>
      %871 = stablehlo.subtract %867, %870 : tensor<13xf32>
      %872 = stablehlo.add %iterArg_282, %871 : tensor<13xf32>
      %873 = stablehlo.divide %iterArg_280, %865 : tensor<13xf32>
      %874 = stablehlo.multiply %iterArg_278, %873 : tensor<13xf32>
      %875 = stablehlo.add %iterArg_279, %874 : tensor<13xf32>
      %876 = stablehlo.divide %874, %875 : tensor<13xf32>
      %cst_284 = stablehlo.constant dense<1.1920929E-7> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<13xf32>
      %878 = stablehlo.compare GT, %876, %877, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
      %879 = stablehlo.and %iterArg, %878 : tensor<13xi1>
      %880 = stablehlo.select %iterArg, %865, %iterArg_277 : tensor<13xi1>, tensor<13xf32>
      %881 = stablehlo.select %iterArg, %874, %iterArg_278 : tensor<13xi1>, tensor<13xf32>
      %882 = stablehlo.select %iterArg, %875, %iterArg_279 : tensor<13xi1>, tensor<13xf32>
      %883 = stablehlo.select %iterArg, %iterArg_280, %iterArg_280 : tensor<13xi1>, tensor<13xf32>
      %884 = stablehlo.select %iterArg, %871, %iterArg_281 : tensor<13xi1>, tensor<13xf32>
      %885 = stablehlo.select %iterArg, %872, %iterArg_282 : tensor<13xi1>, tensor<13xf32>
      stablehlo.return %879, %880, %881, %882, %883, %884, %885 : tensor<13xi1>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
    }
    %795 = stablehlo.multiply %794#3, %759 : tensor<13xf32>
    %796 = stablehlo.divide %795, %arg0 : tensor<13xf32>
    %797 = stablehlo.select %749, %787, %796 : tensor<13xi1>, tensor<13xf32>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %798 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %799 = stablehlo.select %731, %798, %797 : tensor<13xi1>, tensor<13xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %800 = stablehlo.broadcast_in_dim %cst_252, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %801 = stablehlo.select %735, %800, %799 : tensor<13xi1>, tensor<13xf32>
    %cst_253 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %802 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %803 = stablehlo.select %729, %802, %801 : tensor<13xi1>, tensor<13xf32>
    %cst_254 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %805 = stablehlo.select %745, %804, %803 : tensor<13xi1>, tensor<13xf32>
    %806 = stablehlo.negate %arg1 : tensor<13xf32>
    %cst_255 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %807 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %808 = stablehlo.subtract %arg0, %807 : tensor<13xf32>
    %809 = stablehlo.log %arg1 : tensor<13xf32>
    %810 = stablehlo.multiply %808, %809 : tensor<13xf32>
    %811 = stablehlo.add %806, %810 : tensor<13xf32>
    %812 = call @lgamma_impl(%arg0) : (tensor<13xf32>) -> tensor<13xf32>
    %813 = stablehlo.subtract %811, %812 : tensor<13xf32>
    %814 = stablehlo.exponential %813 : tensor<13xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %815 = stablehlo.reduce(%805 init: %cst_256) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %cst_257 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %816 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %817 = stablehlo.multiply %816, %814 : tensor<13xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %818 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %819 = stablehlo.subtract %arg1, %818 : tensor<13xf32>
    %cst_259 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %820 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %821 = stablehlo.divide %819, %820 : tensor<13xf32>
    %cst_260 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_261 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %822 = stablehlo.divide %cst_260, %cst_261 : tensor<f32>
    %cst_262 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %823 = stablehlo.add %822, %cst_262 : tensor<f32>
    %cst_263 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_264 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %824 = stablehlo.multiply %cst_263, %cst_264 : tensor<f32>
    %cst_265 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %825 = stablehlo.multiply %824, %cst_265 : tensor<f32>
    %cst_266 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %826 = stablehlo.multiply %825, %cst_266 : tensor<f32>
    %827 = stablehlo.log %826 : tensor<f32>
    %cst_267 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %828 = stablehlo.divide %827, %cst_267 : tensor<f32>
    %829 = call @lgamma_impl_20(%822) : (tensor<f32>) -> tensor<f32>
    %830 = stablehlo.add %829, %828 : tensor<f32>
    %831 = call @lgamma_impl_20(%823) : (tensor<f32>) -> tensor<f32>
    %832 = stablehlo.subtract %830, %831 : tensor<f32>
    %833 = stablehlo.multiply %821, %821 : tensor<13xf32>
    %cst_268 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %834 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %835 = stablehlo.divide %833, %834 : tensor<13xf32>
    %836 = stablehlo.log_plus_one %835 : tensor<13xf32>
    %837 = stablehlo.broadcast_in_dim %823, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %838 = stablehlo.multiply %837, %836 : tensor<13xf32>
    %839 = stablehlo.broadcast_in_dim %832, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %840 = stablehlo.add %839, %838 : tensor<13xf32>
    %841 = stablehlo.negate %840 : tensor<13xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %842 = stablehlo.broadcast_in_dim %cst_269, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %843 = stablehlo.subtract %arg0, %842 : tensor<13xf32>
    %cst_270 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %844 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %845 = stablehlo.divide %843, %844 : tensor<13xf32>
    %cst_271 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %846 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %847 = stablehlo.multiply %845, %846 : tensor<13xf32>
    %848 = stablehlo.abs %847 : tensor<13xf32>
    %cst_272 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %849 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %850 = stablehlo.compare LT, %848, %849, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %851 = chlo.erf %847 : tensor<13xf32> -> tensor<13xf32>
    %cst_273 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %852 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %853 = stablehlo.add %852, %851 : tensor<13xf32>
    %cst_274 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %854 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %855 = stablehlo.compare GT, %847, %854, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %856 = chlo.erfc %848 : tensor<13xf32> -> tensor<13xf32>
    %cst_275 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %858 = stablehlo.subtract %857, %856 : tensor<13xf32>
    %859 = chlo.erfc %848 : tensor<13xf32> -> tensor<13xf32>
    %860 = stablehlo.select %855, %858, %859 : tensor<13xi1>, tensor<13xf32>
    %861 = stablehlo.select %850, %853, %860 : tensor<13xi1>, tensor<13xf32>
    %cst_276 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %862 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %863 = stablehlo.multiply %862, %861 : tensor<13xf32>
    return %80, %160, %265, %390, %394, %407, %415, %428, %614, %621, %640, %724, %817, %841, %863 : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<f32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
  }
  func.func private @lgamma_impl(%arg0: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %2 = stablehlo.and %0, %1 : tensor<13xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %6 = stablehlo.compare GT, %2, %5, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_2 = stablehlo.constant dense<8388608> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %8 = stablehlo.compare LT, %2, %7, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %9 = stablehlo.and %6, %8 : tensor<13xi1>
    %10 = stablehlo.count_leading_zeros %2 : tensor<13xi32>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %12 = stablehlo.subtract %10, %11 : tensor<13xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %14 = stablehlo.select %9, %12, %13 : tensor<13xi1>, tensor<13xi32>
    %c_5 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %16 = stablehlo.and %0, %15 : tensor<13xi32>
    %17 = stablehlo.shift_left %2, %14 : tensor<13xi32>
    %18 = stablehlo.or %16, %17 : tensor<13xi32>
    %19 = stablehlo.select %9, %18, %0 : tensor<13xi1>, tensor<13xi32>
    %20 = stablehlo.bitcast_convert %19 : (tensor<13xi32>) -> tensor<13xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %22 = stablehlo.compare GE, %20, %21, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %24 = stablehlo.select %4, %23, %20 : tensor<13xi1>, tensor<13xf32>
    %25 = stablehlo.not %22 : tensor<13xi1>
    %cst_7 = stablehlo.constant dense<0xCB000000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %27 = stablehlo.compare GT, %24, %26, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %28 = stablehlo.and %25, %27 : tensor<13xi1>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %30 = stablehlo.select %28, %24, %29 : tensor<13xi1>, tensor<13xf32>
    %31 = stablehlo.round_nearest_even %30 : tensor<13xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<13xf32>
    %33 = stablehlo.abs %32 : tensor<13xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<13xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<13xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %38 = stablehlo.subtract %37, %31 : tensor<13xf32>
    %39 = stablehlo.subtract %38, %36 : tensor<13xf32>
    %40 = stablehlo.subtract %39, %32 : tensor<13xf32>
    %41 = stablehlo.select %22, %24, %36 : tensor<13xi1>, tensor<13xf32>
    %cst_11 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %43 = stablehlo.minimum %41, %42 : tensor<13xf32>
    %44:2 = call @_log_f32(%33, %14) : (tensor<13xf32>, tensor<13xi32>) -> (tensor<13xf32>, tensor<13xf32>)
    %45:3 = call @_lgamma_pos_small(%43) : (tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>)
    %46:3 = call @_lgamma_pos_large(%43) : (tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>)
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %48 = stablehlo.compare LE, %43, %47, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %49 = stablehlo.add %46#0, %46#1 : tensor<13xf32>
    %50 = stablehlo.select %48, %45#0, %49 : tensor<13xi1>, tensor<13xf32>
    %51 = stablehlo.select %48, %45#1, %46#0 : tensor<13xi1>, tensor<13xf32>
    %52 = stablehlo.select %48, %45#2, %46#1 : tensor<13xi1>, tensor<13xf32>
    %53 = stablehlo.add %52, %44#1 : tensor<13xf32>
    %54 = stablehlo.multiply %46#2, %40 : tensor<13xf32>
    %55 = call @_lgamma_neg_reflection(%32, %44#0, %51, %53, %54) : (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %56:2 = call @_lgamma_neg_root(%30, %31) : (tensor<13xf32>, tensor<13xf32>) -> (tensor<13xi1>, tensor<13xf32>)
    %57 = stablehlo.select %56#0, %56#1, %55 : tensor<13xi1>, tensor<13xf32>
    %58 = stablehlo.select %22, %50, %57 : tensor<13xi1>, tensor<13xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %60 = stablehlo.compare EQ, %58, %59, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %62 = stablehlo.select %60, %61, %58 : tensor<13xi1>, tensor<13xf32>
    %63 = stablehlo.not %22 : tensor<13xi1>
    %64 = stablehlo.floor %24 : tensor<13xf32>
    %65 = stablehlo.compare EQ, %24, %64, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %66 = stablehlo.and %63, %65 : tensor<13xi1>
    %67 = stablehlo.or %4, %66 : tensor<13xi1>
    %cst_15 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %69 = stablehlo.compare GT, %arg0, %68, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %70 = stablehlo.or %67, %69 : tensor<13xi1>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %72 = stablehlo.select %70, %71, %62 : tensor<13xi1>, tensor<13xf32>
    %73 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_17 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %75 = stablehlo.select %73, %74, %72 : tensor<13xi1>, tensor<13xf32>
    return %75 : tensor<13xf32>
  }
  func.func private @_log_f32(%arg0: tensor<13xf32>, %arg1: tensor<13xi32>) -> (tensor<13xf32>, tensor<13xf32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xi32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %4 = stablehlo.shift_right_arithmetic %2, %3 : tensor<13xi32>
    %5 = stablehlo.subtract %4, %arg1 : tensor<13xi32>
    %6 = stablehlo.convert %5 : (tensor<13xi32>) -> tensor<13xf32>
    %c_1 = stablehlo.constant dense<23> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %8 = stablehlo.shift_left %4, %7 : tensor<13xi32>
    %9 = stablehlo.subtract %0, %8 : tensor<13xi32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<13xi32>) -> tensor<13xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<13xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<13xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<13xf32>
    %16 = stablehlo.subtract %12, %15 : tensor<13xf32>
    %17 = stablehlo.multiply %13, %12 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_8 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_10 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_12 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %18 = call @_horner(%12, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12) : (tensor<13xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<13xf32>
    %20 = stablehlo.add %16, %19 : tensor<13xf32>
    %cst_13 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %22 = stablehlo.multiply %6, %21 : tensor<13xf32>
    %cst_14 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %24 = stablehlo.multiply %6, %23 : tensor<13xf32>
    %25 = stablehlo.add %20, %24 : tensor<13xf32>
    %26 = stablehlo.add %22, %25 : tensor<13xf32>
    %27 = stablehlo.subtract %22, %26 : tensor<13xf32>
    %28 = stablehlo.add %27, %25 : tensor<13xf32>
    return %26, %28 : tensor<13xf32>, tensor<13xf32>
  }
  func.func private @_horner(%arg0: tensor<13xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg10 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13xf32>
    %3 = stablehlo.convert %arg9 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.add %2, %4 : tensor<13xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13xf32>
    %7 = stablehlo.convert %arg8 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %9 = stablehlo.add %6, %8 : tensor<13xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13xf32>
    %11 = stablehlo.convert %arg7 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %13 = stablehlo.add %10, %12 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13xf32>
    %15 = stablehlo.convert %arg6 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %17 = stablehlo.add %14, %16 : tensor<13xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13xf32>
    %19 = stablehlo.convert %arg5 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %21 = stablehlo.add %18, %20 : tensor<13xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13xf32>
    %23 = stablehlo.convert %arg4 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %25 = stablehlo.add %22, %24 : tensor<13xf32>
    %26 = stablehlo.multiply %25, %arg0 : tensor<13xf32>
    %27 = stablehlo.convert %arg3 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %29 = stablehlo.add %26, %28 : tensor<13xf32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<13xf32>
    %31 = stablehlo.convert %arg2 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %33 = stablehlo.add %30, %32 : tensor<13xf32>
    %34 = stablehlo.multiply %33, %arg0 : tensor<13xf32>
    %35 = stablehlo.convert %arg1 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %37 = stablehlo.add %34, %36 : tensor<13xf32>
    return %37 : tensor<13xf32>
  }
  func.func private @_lgamma_pos_small(%arg0: tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<13xf32>
    %cst_2 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %8 = stablehlo.select %1, %6, %7 : tensor<13xi1>, tensor<13xf32>
    %9 = stablehlo.subtract %3, %8 : tensor<13xf32>
    %cst_4 = stablehlo.constant dense<0.362068325> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_5 = stablehlo.constant dense<0.577215672> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %12 = stablehlo.select %1, %10, %11 : tensor<13xi1>, tensor<13xf32>
    %cst_6 = stablehlo.constant dense<-0.0657293424> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_7 = stablehlo.constant dense<-0.245251313> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %15 = stablehlo.select %1, %13, %14 : tensor<13xi1>, tensor<13xf32>
    %cst_8 = stablehlo.constant dense<0.0160308518> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_9 = stablehlo.constant dense<0.155433342> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %18 = stablehlo.select %1, %16, %17 : tensor<13xi1>, tensor<13xf32>
    %cst_10 = stablehlo.constant dense<-0.00441958429> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_11 = stablehlo.constant dense<-0.115152992> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %21 = stablehlo.select %1, %19, %20 : tensor<13xi1>, tensor<13xf32>
    %cst_12 = stablehlo.constant dense<0.00130368094> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_13 = stablehlo.constant dense<0.0922760441> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %24 = stablehlo.select %1, %22, %23 : tensor<13xi1>, tensor<13xf32>
    %cst_14 = stablehlo.constant dense<-4.00087971E-4> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_15 = stablehlo.constant dense<-0.0771135687> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %27 = stablehlo.select %1, %25, %26 : tensor<13xi1>, tensor<13xf32>
    %cst_16 = stablehlo.constant dense<1.24877915E-4> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_17 = stablehlo.constant dense<0.0660817325> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %30 = stablehlo.select %1, %28, %29 : tensor<13xi1>, tensor<13xf32>
    %cst_18 = stablehlo.constant dense<-4.18991549E-5> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_19 = stablehlo.constant dense<-0.061489731> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %33 = stablehlo.select %1, %31, %32 : tensor<13xi1>, tensor<13xf32>
    %cst_20 = stablehlo.constant dense<1.5541731E-5> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_21 = stablehlo.constant dense<0.0583322793> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %36 = stablehlo.select %1, %34, %35 : tensor<13xi1>, tensor<13xf32>
    %cst_22 = stablehlo.constant dense<-3.44545674E-6> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_23 = stablehlo.constant dense<-3.065680e-02> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %39 = stablehlo.select %1, %37, %38 : tensor<13xi1>, tensor<13xf32>
    %cst_24 = stablehlo.constant dense<2.14668859E-7> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_25 = stablehlo.constant dense<0.0167537015> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %42 = stablehlo.select %1, %40, %41 : tensor<13xi1>, tensor<13xf32>
    %cst_26 = stablehlo.constant dense<-9.51253639E-7> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_27 = stablehlo.constant dense<-0.0866426677> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %45 = stablehlo.select %1, %43, %44 : tensor<13xi1>, tensor<13xf32>
    %cst_28 = stablehlo.constant dense<5.093690e-07> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %cst_29 = stablehlo.constant dense<0.0945988297> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %48 = stablehlo.select %1, %46, %47 : tensor<13xi1>, tensor<13xf32>
    %49 = call @_horner_0(%9, %12, %15, %18, %21, %24, %27, %30, %33, %36, %39, %42, %45, %48) : (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %50 = stablehlo.bitcast_convert %3 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %52 = stablehlo.and %50, %51 : tensor<13xi32>
    %53 = stablehlo.bitcast_convert %52 : (tensor<13xi32>) -> tensor<13xf32>
    %54 = stablehlo.subtract %3, %53 : tensor<13xf32>
    %55 = stablehlo.bitcast_convert %5 : (tensor<13xf32>) -> tensor<13xi32>
    %c_30 = stablehlo.constant dense<-4096> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %57 = stablehlo.and %55, %56 : tensor<13xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<13xi32>) -> tensor<13xf32>
    %59 = stablehlo.subtract %5, %58 : tensor<13xf32>
    %60 = stablehlo.multiply %53, %58 : tensor<13xf32>
    %61 = stablehlo.multiply %54, %5 : tensor<13xf32>
    %62 = stablehlo.multiply %53, %59 : tensor<13xf32>
    %63 = stablehlo.add %61, %62 : tensor<13xf32>
    %64 = stablehlo.bitcast_convert %49 : (tensor<13xf32>) -> tensor<13xi32>
    %c_31 = stablehlo.constant dense<-4096> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %66 = stablehlo.and %64, %65 : tensor<13xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<13xi32>) -> tensor<13xf32>
    %68 = stablehlo.subtract %49, %67 : tensor<13xf32>
    %69 = stablehlo.multiply %60, %67 : tensor<13xf32>
    %70 = stablehlo.multiply %63, %49 : tensor<13xf32>
    %71 = stablehlo.multiply %60, %68 : tensor<13xf32>
    %72 = stablehlo.add %70, %71 : tensor<13xf32>
    %73 = stablehlo.add %69, %72 : tensor<13xf32>
    return %73, %69, %72 : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
  }
  func.func private @_horner_0(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>, %arg3: tensor<13xf32>, %arg4: tensor<13xf32>, %arg5: tensor<13xf32>, %arg6: tensor<13xf32>, %arg7: tensor<13xf32>, %arg8: tensor<13xf32>, %arg9: tensor<13xf32>, %arg10: tensor<13xf32>, %arg11: tensor<13xf32>, %arg12: tensor<13xf32>, %arg13: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.multiply %arg13, %arg0 : tensor<13xf32>
    %1 = stablehlo.add %0, %arg12 : tensor<13xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13xf32>
    %3 = stablehlo.add %2, %arg11 : tensor<13xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<13xf32>
    %5 = stablehlo.add %4, %arg10 : tensor<13xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13xf32>
    %7 = stablehlo.add %6, %arg9 : tensor<13xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<13xf32>
    %9 = stablehlo.add %8, %arg8 : tensor<13xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13xf32>
    %11 = stablehlo.add %10, %arg7 : tensor<13xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<13xf32>
    %13 = stablehlo.add %12, %arg6 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13xf32>
    %15 = stablehlo.add %14, %arg5 : tensor<13xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<13xf32>
    %17 = stablehlo.add %16, %arg4 : tensor<13xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13xf32>
    %19 = stablehlo.add %18, %arg3 : tensor<13xf32>
    %20 = stablehlo.multiply %19, %arg0 : tensor<13xf32>
    %21 = stablehlo.add %20, %arg2 : tensor<13xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13xf32>
    %23 = stablehlo.add %22, %arg1 : tensor<13xf32>
    return %23 : tensor<13xf32>
  }
  func.func private @_lgamma_pos_large(%arg0: tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) {
    %0:2 = call @_log_f32_1(%arg0) : (tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>)
    %1 = stablehlo.bitcast_convert %0#0 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %3 = stablehlo.and %1, %2 : tensor<13xi32>
    %4 = stablehlo.bitcast_convert %3 : (tensor<13xi32>) -> tensor<13xf32>
    %5 = stablehlo.subtract %0#0, %4 : tensor<13xf32>
    %6 = stablehlo.add %5, %0#1 : tensor<13xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %8 = stablehlo.subtract %arg0, %7 : tensor<13xf32>
    %9 = stablehlo.bitcast_convert %8 : (tensor<13xf32>) -> tensor<13xi32>
    %c_0 = stablehlo.constant dense<-4096> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %11 = stablehlo.and %9, %10 : tensor<13xi32>
    %12 = stablehlo.bitcast_convert %11 : (tensor<13xi32>) -> tensor<13xf32>
    %13 = stablehlo.subtract %8, %12 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %15 = stablehlo.subtract %4, %14 : tensor<13xf32>
    %16 = stablehlo.multiply %12, %15 : tensor<13xf32>
    %17 = stablehlo.multiply %13, %15 : tensor<13xf32>
    %18 = stablehlo.multiply %8, %6 : tensor<13xf32>
    %19 = stablehlo.add %17, %18 : tensor<13xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %21 = stablehlo.divide %20, %arg0 : tensor<13xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.93650805E-4> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-5.95238118E-4> : tensor<f32>
    %cst_7 = stablehlo.constant dense<8.41750822E-4> : tensor<f32>
    %23 = call @_horner_2(%22, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7) : (tensor<13xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13xf32>
    %cst_8 = stablehlo.constant dense<0.418938518> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %25 = stablehlo.add %19, %24 : tensor<13xf32>
    %26 = stablehlo.multiply %21, %23 : tensor<13xf32>
    %27 = stablehlo.add %25, %26 : tensor<13xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %29 = stablehlo.multiply %28, %21 : tensor<13xf32>
    %30 = stablehlo.subtract %0#0, %29 : tensor<13xf32>
    return %16, %27, %30 : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
  }
  func.func private @_log_f32_1(%arg0: tensor<13xf32>) -> (tensor<13xf32>, tensor<13xf32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xi32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %4 = stablehlo.shift_right_arithmetic %2, %3 : tensor<13xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %6 = stablehlo.subtract %4, %5 : tensor<13xi32>
    %7 = stablehlo.convert %6 : (tensor<13xi32>) -> tensor<13xf32>
    %c_2 = stablehlo.constant dense<23> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %9 = stablehlo.shift_left %4, %8 : tensor<13xi32>
    %10 = stablehlo.subtract %0, %9 : tensor<13xi32>
    %11 = stablehlo.bitcast_convert %10 : (tensor<13xi32>) -> tensor<13xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<13xf32>
    %17 = stablehlo.subtract %13, %16 : tensor<13xf32>
    %18 = stablehlo.multiply %14, %13 : tensor<13xf32>
    %cst_4 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_7 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_9 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_11 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_13 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %19 = call @_horner(%13, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12, %cst_13) : (tensor<13xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<13xf32>
    %21 = stablehlo.add %17, %20 : tensor<13xf32>
    %cst_14 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %23 = stablehlo.multiply %7, %22 : tensor<13xf32>
    %cst_15 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %25 = stablehlo.multiply %7, %24 : tensor<13xf32>
    %26 = stablehlo.add %21, %25 : tensor<13xf32>
    %27 = stablehlo.add %23, %26 : tensor<13xf32>
    %28 = stablehlo.subtract %23, %27 : tensor<13xf32>
    %29 = stablehlo.add %28, %26 : tensor<13xf32>
    return %27, %29 : tensor<13xf32>, tensor<13xf32>
  }
  func.func private @_horner_2(%arg0: tensor<13xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg5 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13xf32>
    %3 = stablehlo.convert %arg4 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.add %2, %4 : tensor<13xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13xf32>
    %7 = stablehlo.convert %arg3 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %9 = stablehlo.add %6, %8 : tensor<13xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13xf32>
    %11 = stablehlo.convert %arg2 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %13 = stablehlo.add %10, %12 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13xf32>
    %15 = stablehlo.convert %arg1 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %17 = stablehlo.add %14, %16 : tensor<13xf32>
    return %17 : tensor<13xf32>
  }
  func.func private @_lgamma_neg_reflection(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>, %arg3: tensor<13xf32>, %arg4: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<13xf32>
    %cst = stablehlo.constant dense<-1.64493406> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-0.541160762> : tensor<f32>
    %cst_1 = stablehlo.constant dense<-0.339168698> : tensor<f32>
    %cst_2 = stablehlo.constant dense<-0.24974528> : tensor<f32>
    %cst_3 = stablehlo.constant dense<-0.214173421> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.0905559584> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.332585573> : tensor<f32>
    %1 = call @_horner_3(%0, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5) : (tensor<13xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<13xf32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<13xf32>
    %4 = stablehlo.add %2, %arg4 : tensor<13xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<13xf32>
    %6 = stablehlo.add %3, %5 : tensor<13xf32>
    %7 = stablehlo.negate %6 : tensor<13xf32>
    return %7 : tensor<13xf32>
  }
  func.func private @_horner_3(%arg0: tensor<13xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg7 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13xf32>
    %3 = stablehlo.convert %arg6 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.add %2, %4 : tensor<13xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13xf32>
    %7 = stablehlo.convert %arg5 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %9 = stablehlo.add %6, %8 : tensor<13xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13xf32>
    %11 = stablehlo.convert %arg4 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %13 = stablehlo.add %10, %12 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13xf32>
    %15 = stablehlo.convert %arg3 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %17 = stablehlo.add %14, %16 : tensor<13xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13xf32>
    %19 = stablehlo.convert %arg2 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %21 = stablehlo.add %18, %20 : tensor<13xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13xf32>
    %23 = stablehlo.convert %arg1 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %25 = stablehlo.add %22, %24 : tensor<13xf32>
    return %25 : tensor<13xf32>
  }
  func.func private @_lgamma_neg_root(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>) -> (tensor<13xi1>, tensor<13xf32>) {
    %cst = stablehlo.constant dense<[-0.457024753, 1.000000e+00, -0.143580884, 0.252317339, -0.0393618383, 0.044705715, -0.00821816828, 0.00845535938, -0.00138529448, 0.00139251992, -1.98333408E-4, 1.98492111E-4, -2.48002707E-5, 2.48029046E-5, -2.75571483E-6, 2.75574894E-6]> : tensor<16xf32>
    %cst_0 = stablehlo.constant dense<[1.48729189E-8, 0.000000e+00, -4.60860106E-9, 1.40906877E-8, -1.48918433E-9, 1.1097015E-10, -4.15751669E-11, 6.298560e-11, 2.98885222E-11, 2.71651451E-12, 4.27655497E-13, -1.57696133E-12, 1.16013495E-14, -4.11633103E-13, 8.02972834E-15, 8.43790437E-14]> : tensor<16xf32>
    %cst_1 = stablehlo.constant dense<[2.550000e-01, -1.000000e+00, 3.400000e-01, 3.700000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01]> : tensor<16xf32>
    %cst_2 = stablehlo.constant dense<[-1.38533652, 0.000000e+00, -2.234660e+00, -0.966047525, -2.10904527, -1.85305738, -2.02762246, -1.97070384, -2.00517678, -1.99477208, -2.00079918, -1.99919963, -2.0001061, -1.99989378, -2.0000124, -1.9999876]> : tensor<16xf32>
    %cst_3 = stablehlo.constant dense<[2.67372108, 0.000000e+00, -0.104558013, 1.47233355, -0.0994995161, 0.15925236, -0.0272024628, 0.0297407601, -0.00516465073, 0.00524011673, -7.99042871E-4, 8.00676643E-4, -1.06171268E-4, 1.06197927E-4, -1.24548615E-5, 1.24457247E-5]> : tensor<16xf32>
    %cst_4 = stablehlo.constant dense<[5.65496206, 0.000000e+00, -0.632970095, 1.32829309, -0.756576359, -0.495038867, -0.693450987, -0.636482954, -0.671820819, -0.661415874, -0.667466938, -0.665867149, -0.666774272, -0.666561901, -0.666680336, -0.66665554]> : tensor<16xf32>
    %cst_5 = stablehlo.constant dense<[13.6487474, 0.000000e+00, 0.18435128, 2.66334176, -0.0802543088, 0.183989882, -0.0263557527, 0.0306188613, -0.00513932668, 0.00526309945, -7.983600e-04, 8.00992537E-4, -1.06074294E-4, 1.06123902E-4, -1.08104869E-5, 1.11924992E-5]> : tensor<16xf32>
    %cst_6 = stablehlo.constant dense<[29.0560436, 0.000000e+00, -0.0475766957, 3.16822863, -0.470409244, -0.203508675, -0.425810963, -3.688310e-01, -4.050240e-01, -0.394625604, -0.400700718, -0.399102062, -0.400009692, -0.399797767, -3.999230e-01, -0.39989692]> : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<[64.692688, 0.000000e+00, 5.535060e-01, 4.82858515, -0.0605156571, 0.212788194, -0.0257291067, 0.0318717323, -0.00515836058, 0.00533373794, -8.04428709E-4, 8.080150e-04, -1.07942105E-4, 1.07877786E-4, -3.53875039E-5, 2.95385908E-5]> : tensor<16xf32>
    %cst_8 = stablehlo.constant dense<[144.274414, 0.000000e+00, 0.502989888, 6.22517824, -0.33854869, -0.0589724258, -0.313833177, -0.255872041, -0.293304026, -0.282735527, -0.28885287, -0.287227511, -0.288137108, -0.287917346, -0.287951857, -2.879430e-01]> : tensor<16xf32>
    %cst_9 = stablehlo.constant dense<[354.171173, 0.000000e+00, 0.874119758, 9.20790672, -0.0421104282, 0.194769889, -0.0219563879, 0.0279599521, -0.00452799257, 0.00470815646, -7.10393128E-4, 7.14876514E-4, -8.80396764E-5, 8.91314048E-5, 1.32301051E-4, -9.35434145E-5]> : tensor<16xf32>
    %cst_10 = stablehlo.constant dense<[972.521484, 0.000000e+00, 0.829021215, 15.6274681, -0.230358541, -0.0118875364, -0.215895846, -0.168328941, -0.201411426, -0.192730859, -0.198401839, -0.19707121, -0.197927535, -0.197773159, -0.198337495, -0.198233053]> : tensor<16xf32>
    %cst_11 = stablehlo.constant dense<[2111.91357, 0.000000e+00, 2.96750498, 24.9583759, -0.012698682, 0.470867515, -0.0385501981, 0.056485422, -0.00820949394, 0.00869482476, -0.00128752366, 0.00129581429, -1.87857018E-4, 1.85009369E-4, -3.45863868E-4, 2.53180886E-4]> : tensor<16xf32>
    %cst_12 = stablehlo.constant dense<[2133.65771, 0.000000e+00, 3.87669849, 18.7148895, -0.289828926, 0.247943312, -0.340197712, -0.23934947, -0.304349959, -0.286053866, -0.295447946, -0.292626083, -0.293967903, -0.293548137, -0.292859882, -0.292959183]> : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<-2.600000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_14 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.compare LT, %arg0, %2, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %4 = stablehlo.and %1, %3 : tensor<13xi1>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %6 = stablehlo.select %4, %5, %arg1 : tensor<13xi1>, tensor<13xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<13xf32>
    %8 = stablehlo.negate %6 : tensor<13xf32>
    %9 = stablehlo.convert %8 : (tensor<13xf32>) -> tensor<13xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %11 = stablehlo.compare GE, %9, %10, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_16 = stablehlo.constant dense<9> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %13 = stablehlo.compare LE, %9, %12, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %14 = stablehlo.and %11, %13 : tensor<13xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %16 = stablehlo.compare GT, %7, %15, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %19 = stablehlo.select %16, %17, %18 : tensor<13xi1>, tensor<13xi32>
    %c_20 = stablehlo.constant dense<2> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %21 = stablehlo.subtract %9, %20 : tensor<13xi32>
    %c_21 = stablehlo.constant dense<2> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %23 = stablehlo.multiply %22, %21 : tensor<13xi32>
    %24 = stablehlo.add %23, %19 : tensor<13xi32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %26 = stablehlo.select %14, %24, %25 : tensor<13xi1>, tensor<13xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<13xi32>) -> tensor<13x1xi32>
    %28 = "stablehlo.gather"(%cst, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %29 = "stablehlo.gather"(%cst_0, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %30 = "stablehlo.gather"(%cst_1, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %31 = "stablehlo.gather"(%cst_2, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %32 = "stablehlo.gather"(%cst_3, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %33 = "stablehlo.gather"(%cst_4, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %34 = "stablehlo.gather"(%cst_5, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %35 = "stablehlo.gather"(%cst_6, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %36 = "stablehlo.gather"(%cst_7, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %37 = "stablehlo.gather"(%cst_8, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %38 = "stablehlo.gather"(%cst_9, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %39 = "stablehlo.gather"(%cst_10, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %40 = "stablehlo.gather"(%cst_11, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %41 = "stablehlo.gather"(%cst_12, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x1xi32>) -> tensor<13xf32>
    %42 = stablehlo.subtract %7, %28 : tensor<13xf32>
    %43 = stablehlo.add %7, %28 : tensor<13xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %45 = stablehlo.divide %44, %43 : tensor<13xf32>
    %46 = stablehlo.subtract %42, %29 : tensor<13xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<13xf32>
    %48 = stablehlo.multiply %47, %43 : tensor<13xf32>
    %49 = stablehlo.subtract %42, %48 : tensor<13xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %51 = stablehlo.add %50, %47 : tensor<13xf32>
    %52 = stablehlo.multiply %29, %51 : tensor<13xf32>
    %53 = stablehlo.subtract %49, %52 : tensor<13xf32>
    %54 = stablehlo.multiply %53, %45 : tensor<13xf32>
    %55 = stablehlo.add %47, %54 : tensor<13xf32>
    %56 = stablehlo.abs %55 : tensor<13xf32>
    %57 = stablehlo.compare LE, %56, %30, FLOAT : (tensor<13xf32>, tensor<13xf32>) -> tensor<13xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %59 = stablehlo.select %57, %55, %58 : tensor<13xi1>, tensor<13xf32>
    %60 = call @_horner_4(%59, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41) : (tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) -> tensor<13xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<13xf32>
    return %57, %61 : tensor<13xi1>, tensor<13xf32>
  }
  func.func private @_horner_4(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>, %arg3: tensor<13xf32>, %arg4: tensor<13xf32>, %arg5: tensor<13xf32>, %arg6: tensor<13xf32>, %arg7: tensor<13xf32>, %arg8: tensor<13xf32>, %arg9: tensor<13xf32>, %arg10: tensor<13xf32>, %arg11: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.multiply %arg11, %arg0 : tensor<13xf32>
    %1 = stablehlo.add %0, %arg10 : tensor<13xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13xf32>
    %3 = stablehlo.add %2, %arg9 : tensor<13xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<13xf32>
    %5 = stablehlo.add %4, %arg8 : tensor<13xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13xf32>
    %7 = stablehlo.add %6, %arg7 : tensor<13xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<13xf32>
    %9 = stablehlo.add %8, %arg6 : tensor<13xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13xf32>
    %11 = stablehlo.add %10, %arg5 : tensor<13xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<13xf32>
    %13 = stablehlo.add %12, %arg4 : tensor<13xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13xf32>
    %15 = stablehlo.add %14, %arg3 : tensor<13xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<13xf32>
    %17 = stablehlo.add %16, %arg2 : tensor<13xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13xf32>
    %19 = stablehlo.add %18, %arg1 : tensor<13xf32>
    return %19 : tensor<13xf32>
  }
  func.func private @remainder(%arg0: tensor<13xi32>, %arg1: tensor<13xi32>) -> tensor<13xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %1 = stablehlo.compare EQ, %arg1, %0, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %3 = call @_where(%1, %2, %arg1) : (tensor<13xi1>, tensor<13xi32>, tensor<13xi32>) -> tensor<13xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<13xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %10 = stablehlo.compare LT, %3, %9, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<13xi1>, tensor<13xi1>) -> tensor<13xi1>
    %12 = stablehlo.and %11, %6 : tensor<13xi1>
    %13 = stablehlo.add %4, %3 : tensor<13xi32>
    %14 = stablehlo.select %12, %13, %4 : tensor<13xi1>, tensor<13xi32>
    return %14 : tensor<13xi32>
  }
  func.func private @_where(%arg0: tensor<13xi1>, %arg1: tensor<13xi32>, %arg2: tensor<13xi32>) -> tensor<13xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<13xi1>, tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @floor_divide(%arg0: tensor<13xi32>, %arg1: tensor<13xi32>) -> tensor<13xi32> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<13xi32>
    %1 = stablehlo.sign %arg0 : tensor<13xi32>
    %2 = stablehlo.sign %arg1 : tensor<13xi32>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<13xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<13xi32>, tensor<13xi32>) -> tensor<13xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<13xi1>
    %8 = stablehlo.compare NE, %3, %7, UNSIGNED : (tensor<13xi1>, tensor<13xi1>) -> tensor<13xi1>
    %9 = stablehlo.convert %8 : tensor<13xi1>
    %c_1 = stablehlo.constant dense<false> : tensor<i1>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<13xi1>
    %11 = stablehlo.compare NE, %6, %10, UNSIGNED : (tensor<13xi1>, tensor<13xi1>) -> tensor<13xi1>
    %12 = stablehlo.convert %11 : tensor<13xi1>
    %13 = stablehlo.and %9, %12 : tensor<13xi1>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13xi32>
    %15 = stablehlo.subtract %0, %14 : tensor<13xi32>
    %16 = call @_where_5(%13, %15, %0) : (tensor<13xi1>, tensor<13xi32>, tensor<13xi32>) -> tensor<13xi32>
    return %16 : tensor<13xi32>
  }
  func.func private @_where_5(%arg0: tensor<13xi1>, %arg1: tensor<13xi32>, %arg2: tensor<13xi32>) -> tensor<13xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<13xi1>, tensor<13xi32>
    return %0 : tensor<13xi32>
  }
  func.func private @_where_6(%arg0: tensor<13xi1>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<13xi1>, tensor<13xf32>
    return %0 : tensor<13xf32>
  }
  func.func private @_where_7(%arg0: tensor<13xi1>, %arg1: tensor<f32>, %arg2: tensor<13xf32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<13xi1>, tensor<13xf32>
    return %2 : tensor<13xf32>
  }
  func.func private @lgamma_impl_8(%arg0: tensor<13x2xf32>) -> tensor<13x2xf32> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %2 = stablehlo.and %0, %1 : tensor<13x2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<13x2xi32>, tensor<13x2xi32>) -> tensor<13x2xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %6 = stablehlo.compare GT, %2, %5, SIGNED : (tensor<13x2xi32>, tensor<13x2xi32>) -> tensor<13x2xi1>
    %c_2 = stablehlo.constant dense<8388608> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %8 = stablehlo.compare LT, %2, %7, SIGNED : (tensor<13x2xi32>, tensor<13x2xi32>) -> tensor<13x2xi1>
    %9 = stablehlo.and %6, %8 : tensor<13x2xi1>
    %10 = stablehlo.count_leading_zeros %2 : tensor<13x2xi32>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %12 = stablehlo.subtract %10, %11 : tensor<13x2xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %14 = stablehlo.select %9, %12, %13 : tensor<13x2xi1>, tensor<13x2xi32>
    %c_5 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %16 = stablehlo.and %0, %15 : tensor<13x2xi32>
    %17 = stablehlo.shift_left %2, %14 : tensor<13x2xi32>
    %18 = stablehlo.or %16, %17 : tensor<13x2xi32>
    %19 = stablehlo.select %9, %18, %0 : tensor<13x2xi1>, tensor<13x2xi32>
    %20 = stablehlo.bitcast_convert %19 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %22 = stablehlo.compare GE, %20, %21, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %24 = stablehlo.select %4, %23, %20 : tensor<13x2xi1>, tensor<13x2xf32>
    %25 = stablehlo.not %22 : tensor<13x2xi1>
    %cst_7 = stablehlo.constant dense<0xCB000000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %27 = stablehlo.compare GT, %24, %26, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %28 = stablehlo.and %25, %27 : tensor<13x2xi1>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %30 = stablehlo.select %28, %24, %29 : tensor<13x2xi1>, tensor<13x2xf32>
    %31 = stablehlo.round_nearest_even %30 : tensor<13x2xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<13x2xf32>
    %33 = stablehlo.abs %32 : tensor<13x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<13x2xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<13x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %38 = stablehlo.subtract %37, %31 : tensor<13x2xf32>
    %39 = stablehlo.subtract %38, %36 : tensor<13x2xf32>
    %40 = stablehlo.subtract %39, %32 : tensor<13x2xf32>
    %41 = stablehlo.select %22, %24, %36 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_11 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %43 = stablehlo.minimum %41, %42 : tensor<13x2xf32>
    %44:2 = call @_log_f32_9(%33, %14) : (tensor<13x2xf32>, tensor<13x2xi32>) -> (tensor<13x2xf32>, tensor<13x2xf32>)
    %45:3 = call @_lgamma_pos_small_11(%43) : (tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>)
    %46:3 = call @_lgamma_pos_large_13(%43) : (tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>)
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %48 = stablehlo.compare LE, %43, %47, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %49 = stablehlo.add %46#0, %46#1 : tensor<13x2xf32>
    %50 = stablehlo.select %48, %45#0, %49 : tensor<13x2xi1>, tensor<13x2xf32>
    %51 = stablehlo.select %48, %45#1, %46#0 : tensor<13x2xi1>, tensor<13x2xf32>
    %52 = stablehlo.select %48, %45#2, %46#1 : tensor<13x2xi1>, tensor<13x2xf32>
    %53 = stablehlo.add %52, %44#1 : tensor<13x2xf32>
    %54 = stablehlo.multiply %46#2, %40 : tensor<13x2xf32>
    %55 = call @_lgamma_neg_reflection_16(%32, %44#0, %51, %53, %54) : (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xf32>
    %56:2 = call @_lgamma_neg_root_18(%30, %31) : (tensor<13x2xf32>, tensor<13x2xf32>) -> (tensor<13x2xi1>, tensor<13x2xf32>)
    %57 = stablehlo.select %56#0, %56#1, %55 : tensor<13x2xi1>, tensor<13x2xf32>
    %58 = stablehlo.select %22, %50, %57 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %60 = stablehlo.compare EQ, %58, %59, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %62 = stablehlo.select %60, %61, %58 : tensor<13x2xi1>, tensor<13x2xf32>
    %63 = stablehlo.not %22 : tensor<13x2xi1>
    %64 = stablehlo.floor %24 : tensor<13x2xf32>
    %65 = stablehlo.compare EQ, %24, %64, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %66 = stablehlo.and %63, %65 : tensor<13x2xi1>
    %67 = stablehlo.or %4, %66 : tensor<13x2xi1>
    %cst_15 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %69 = stablehlo.compare GT, %arg0, %68, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %70 = stablehlo.or %67, %69 : tensor<13x2xi1>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %72 = stablehlo.select %70, %71, %62 : tensor<13x2xi1>, tensor<13x2xf32>
    %73 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_17 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %75 = stablehlo.select %73, %74, %72 : tensor<13x2xi1>, tensor<13x2xf32>
    return %75 : tensor<13x2xf32>
  }
  func.func private @_log_f32_9(%arg0: tensor<13x2xf32>, %arg1: tensor<13x2xi32>) -> (tensor<13x2xf32>, tensor<13x2xf32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<13x2xi32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %4 = stablehlo.shift_right_arithmetic %2, %3 : tensor<13x2xi32>
    %5 = stablehlo.subtract %4, %arg1 : tensor<13x2xi32>
    %6 = stablehlo.convert %5 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %c_1 = stablehlo.constant dense<23> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %8 = stablehlo.shift_left %4, %7 : tensor<13x2xi32>
    %9 = stablehlo.subtract %0, %8 : tensor<13x2xi32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<13x2xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<13x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<13x2xf32>
    %16 = stablehlo.subtract %12, %15 : tensor<13x2xf32>
    %17 = stablehlo.multiply %13, %12 : tensor<13x2xf32>
    %cst_3 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_8 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_10 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_12 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %18 = call @_horner_10(%12, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12) : (tensor<13x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13x2xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<13x2xf32>
    %20 = stablehlo.add %16, %19 : tensor<13x2xf32>
    %cst_13 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %22 = stablehlo.multiply %6, %21 : tensor<13x2xf32>
    %cst_14 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %24 = stablehlo.multiply %6, %23 : tensor<13x2xf32>
    %25 = stablehlo.add %20, %24 : tensor<13x2xf32>
    %26 = stablehlo.add %22, %25 : tensor<13x2xf32>
    %27 = stablehlo.subtract %22, %26 : tensor<13x2xf32>
    %28 = stablehlo.add %27, %25 : tensor<13x2xf32>
    return %26, %28 : tensor<13x2xf32>, tensor<13x2xf32>
  }
  func.func private @_horner_10(%arg0: tensor<13x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>) -> tensor<13x2xf32> {
    %0 = stablehlo.convert %arg10 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13x2xf32>
    %3 = stablehlo.convert %arg9 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %5 = stablehlo.add %2, %4 : tensor<13x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13x2xf32>
    %7 = stablehlo.convert %arg8 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %9 = stablehlo.add %6, %8 : tensor<13x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13x2xf32>
    %11 = stablehlo.convert %arg7 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %13 = stablehlo.add %10, %12 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13x2xf32>
    %15 = stablehlo.convert %arg6 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %17 = stablehlo.add %14, %16 : tensor<13x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13x2xf32>
    %19 = stablehlo.convert %arg5 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %21 = stablehlo.add %18, %20 : tensor<13x2xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13x2xf32>
    %23 = stablehlo.convert %arg4 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %25 = stablehlo.add %22, %24 : tensor<13x2xf32>
    %26 = stablehlo.multiply %25, %arg0 : tensor<13x2xf32>
    %27 = stablehlo.convert %arg3 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %29 = stablehlo.add %26, %28 : tensor<13x2xf32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<13x2xf32>
    %31 = stablehlo.convert %arg2 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %33 = stablehlo.add %30, %32 : tensor<13x2xf32>
    %34 = stablehlo.multiply %33, %arg0 : tensor<13x2xf32>
    %35 = stablehlo.convert %arg1 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %37 = stablehlo.add %34, %36 : tensor<13x2xf32>
    return %37 : tensor<13x2xf32>
  }
  func.func private @_lgamma_pos_small_11(%arg0: tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<13x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<13x2xf32>
    %cst_2 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %8 = stablehlo.select %1, %6, %7 : tensor<13x2xi1>, tensor<13x2xf32>
    %9 = stablehlo.subtract %3, %8 : tensor<13x2xf32>
    %cst_4 = stablehlo.constant dense<0.362068325> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_5 = stablehlo.constant dense<0.577215672> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %12 = stablehlo.select %1, %10, %11 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_6 = stablehlo.constant dense<-0.0657293424> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_7 = stablehlo.constant dense<-0.245251313> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %15 = stablehlo.select %1, %13, %14 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_8 = stablehlo.constant dense<0.0160308518> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_9 = stablehlo.constant dense<0.155433342> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %18 = stablehlo.select %1, %16, %17 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_10 = stablehlo.constant dense<-0.00441958429> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_11 = stablehlo.constant dense<-0.115152992> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %21 = stablehlo.select %1, %19, %20 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_12 = stablehlo.constant dense<0.00130368094> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_13 = stablehlo.constant dense<0.0922760441> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %24 = stablehlo.select %1, %22, %23 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_14 = stablehlo.constant dense<-4.00087971E-4> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_15 = stablehlo.constant dense<-0.0771135687> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %27 = stablehlo.select %1, %25, %26 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_16 = stablehlo.constant dense<1.24877915E-4> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_17 = stablehlo.constant dense<0.0660817325> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %30 = stablehlo.select %1, %28, %29 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_18 = stablehlo.constant dense<-4.18991549E-5> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_19 = stablehlo.constant dense<-0.061489731> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %33 = stablehlo.select %1, %31, %32 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_20 = stablehlo.constant dense<1.5541731E-5> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_21 = stablehlo.constant dense<0.0583322793> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %36 = stablehlo.select %1, %34, %35 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_22 = stablehlo.constant dense<-3.44545674E-6> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_23 = stablehlo.constant dense<-3.065680e-02> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %39 = stablehlo.select %1, %37, %38 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_24 = stablehlo.constant dense<2.14668859E-7> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_25 = stablehlo.constant dense<0.0167537015> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %42 = stablehlo.select %1, %40, %41 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_26 = stablehlo.constant dense<-9.51253639E-7> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_27 = stablehlo.constant dense<-0.0866426677> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %45 = stablehlo.select %1, %43, %44 : tensor<13x2xi1>, tensor<13x2xf32>
    %cst_28 = stablehlo.constant dense<5.093690e-07> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %cst_29 = stablehlo.constant dense<0.0945988297> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %48 = stablehlo.select %1, %46, %47 : tensor<13x2xi1>, tensor<13x2xf32>
    %49 = call @_horner_12(%9, %12, %15, %18, %21, %24, %27, %30, %33, %36, %39, %42, %45, %48) : (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xf32>
    %50 = stablehlo.bitcast_convert %3 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %52 = stablehlo.and %50, %51 : tensor<13x2xi32>
    %53 = stablehlo.bitcast_convert %52 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %54 = stablehlo.subtract %3, %53 : tensor<13x2xf32>
    %55 = stablehlo.bitcast_convert %5 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c_30 = stablehlo.constant dense<-4096> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %57 = stablehlo.and %55, %56 : tensor<13x2xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %59 = stablehlo.subtract %5, %58 : tensor<13x2xf32>
    %60 = stablehlo.multiply %53, %58 : tensor<13x2xf32>
    %61 = stablehlo.multiply %54, %5 : tensor<13x2xf32>
    %62 = stablehlo.multiply %53, %59 : tensor<13x2xf32>
    %63 = stablehlo.add %61, %62 : tensor<13x2xf32>
    %64 = stablehlo.bitcast_convert %49 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c_31 = stablehlo.constant dense<-4096> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %66 = stablehlo.and %64, %65 : tensor<13x2xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %68 = stablehlo.subtract %49, %67 : tensor<13x2xf32>
    %69 = stablehlo.multiply %60, %67 : tensor<13x2xf32>
    %70 = stablehlo.multiply %63, %49 : tensor<13x2xf32>
    %71 = stablehlo.multiply %60, %68 : tensor<13x2xf32>
    %72 = stablehlo.add %70, %71 : tensor<13x2xf32>
    %73 = stablehlo.add %69, %72 : tensor<13x2xf32>
    return %73, %69, %72 : tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>
  }
  func.func private @_horner_12(%arg0: tensor<13x2xf32>, %arg1: tensor<13x2xf32>, %arg2: tensor<13x2xf32>, %arg3: tensor<13x2xf32>, %arg4: tensor<13x2xf32>, %arg5: tensor<13x2xf32>, %arg6: tensor<13x2xf32>, %arg7: tensor<13x2xf32>, %arg8: tensor<13x2xf32>, %arg9: tensor<13x2xf32>, %arg10: tensor<13x2xf32>, %arg11: tensor<13x2xf32>, %arg12: tensor<13x2xf32>, %arg13: tensor<13x2xf32>) -> tensor<13x2xf32> {
    %0 = stablehlo.multiply %arg13, %arg0 : tensor<13x2xf32>
    %1 = stablehlo.add %0, %arg12 : tensor<13x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13x2xf32>
    %3 = stablehlo.add %2, %arg11 : tensor<13x2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<13x2xf32>
    %5 = stablehlo.add %4, %arg10 : tensor<13x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13x2xf32>
    %7 = stablehlo.add %6, %arg9 : tensor<13x2xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<13x2xf32>
    %9 = stablehlo.add %8, %arg8 : tensor<13x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13x2xf32>
    %11 = stablehlo.add %10, %arg7 : tensor<13x2xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<13x2xf32>
    %13 = stablehlo.add %12, %arg6 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13x2xf32>
    %15 = stablehlo.add %14, %arg5 : tensor<13x2xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<13x2xf32>
    %17 = stablehlo.add %16, %arg4 : tensor<13x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13x2xf32>
    %19 = stablehlo.add %18, %arg3 : tensor<13x2xf32>
    %20 = stablehlo.multiply %19, %arg0 : tensor<13x2xf32>
    %21 = stablehlo.add %20, %arg2 : tensor<13x2xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13x2xf32>
    %23 = stablehlo.add %22, %arg1 : tensor<13x2xf32>
    return %23 : tensor<13x2xf32>
  }
  func.func private @_lgamma_pos_large_13(%arg0: tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>) {
    %0:2 = call @_log_f32_14(%arg0) : (tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>)
    %1 = stablehlo.bitcast_convert %0#0 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %3 = stablehlo.and %1, %2 : tensor<13x2xi32>
    %4 = stablehlo.bitcast_convert %3 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %5 = stablehlo.subtract %0#0, %4 : tensor<13x2xf32>
    %6 = stablehlo.add %5, %0#1 : tensor<13x2xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %8 = stablehlo.subtract %arg0, %7 : tensor<13x2xf32>
    %9 = stablehlo.bitcast_convert %8 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c_0 = stablehlo.constant dense<-4096> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %11 = stablehlo.and %9, %10 : tensor<13x2xi32>
    %12 = stablehlo.bitcast_convert %11 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %13 = stablehlo.subtract %8, %12 : tensor<13x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %15 = stablehlo.subtract %4, %14 : tensor<13x2xf32>
    %16 = stablehlo.multiply %12, %15 : tensor<13x2xf32>
    %17 = stablehlo.multiply %13, %15 : tensor<13x2xf32>
    %18 = stablehlo.multiply %8, %6 : tensor<13x2xf32>
    %19 = stablehlo.add %17, %18 : tensor<13x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %21 = stablehlo.divide %20, %arg0 : tensor<13x2xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<13x2xf32>
    %cst_3 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.93650805E-4> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-5.95238118E-4> : tensor<f32>
    %cst_7 = stablehlo.constant dense<8.41750822E-4> : tensor<f32>
    %23 = call @_horner_15(%22, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7) : (tensor<13x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13x2xf32>
    %cst_8 = stablehlo.constant dense<0.418938518> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %25 = stablehlo.add %19, %24 : tensor<13x2xf32>
    %26 = stablehlo.multiply %21, %23 : tensor<13x2xf32>
    %27 = stablehlo.add %25, %26 : tensor<13x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %29 = stablehlo.multiply %28, %21 : tensor<13x2xf32>
    %30 = stablehlo.subtract %0#0, %29 : tensor<13x2xf32>
    return %16, %27, %30 : tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>
  }
  func.func private @_log_f32_14(%arg0: tensor<13x2xf32>) -> (tensor<13x2xf32>, tensor<13x2xf32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<13x2xi32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %4 = stablehlo.shift_right_arithmetic %2, %3 : tensor<13x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %6 = stablehlo.subtract %4, %5 : tensor<13x2xi32>
    %7 = stablehlo.convert %6 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %c_2 = stablehlo.constant dense<23> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %9 = stablehlo.shift_left %4, %8 : tensor<13x2xi32>
    %10 = stablehlo.subtract %0, %9 : tensor<13x2xi32>
    %11 = stablehlo.bitcast_convert %10 : (tensor<13x2xi32>) -> tensor<13x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<13x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<13x2xf32>
    %17 = stablehlo.subtract %13, %16 : tensor<13x2xf32>
    %18 = stablehlo.multiply %14, %13 : tensor<13x2xf32>
    %cst_4 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_7 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_9 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_11 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_13 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %19 = call @_horner_10(%13, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12, %cst_13) : (tensor<13x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13x2xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<13x2xf32>
    %21 = stablehlo.add %17, %20 : tensor<13x2xf32>
    %cst_14 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %23 = stablehlo.multiply %7, %22 : tensor<13x2xf32>
    %cst_15 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %25 = stablehlo.multiply %7, %24 : tensor<13x2xf32>
    %26 = stablehlo.add %21, %25 : tensor<13x2xf32>
    %27 = stablehlo.add %23, %26 : tensor<13x2xf32>
    %28 = stablehlo.subtract %23, %27 : tensor<13x2xf32>
    %29 = stablehlo.add %28, %26 : tensor<13x2xf32>
    return %27, %29 : tensor<13x2xf32>, tensor<13x2xf32>
  }
  func.func private @_horner_15(%arg0: tensor<13x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<13x2xf32> {
    %0 = stablehlo.convert %arg5 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13x2xf32>
    %3 = stablehlo.convert %arg4 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %5 = stablehlo.add %2, %4 : tensor<13x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13x2xf32>
    %7 = stablehlo.convert %arg3 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %9 = stablehlo.add %6, %8 : tensor<13x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13x2xf32>
    %11 = stablehlo.convert %arg2 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %13 = stablehlo.add %10, %12 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13x2xf32>
    %15 = stablehlo.convert %arg1 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %17 = stablehlo.add %14, %16 : tensor<13x2xf32>
    return %17 : tensor<13x2xf32>
  }
  func.func private @_lgamma_neg_reflection_16(%arg0: tensor<13x2xf32>, %arg1: tensor<13x2xf32>, %arg2: tensor<13x2xf32>, %arg3: tensor<13x2xf32>, %arg4: tensor<13x2xf32>) -> tensor<13x2xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<13x2xf32>
    %cst = stablehlo.constant dense<-1.64493406> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-0.541160762> : tensor<f32>
    %cst_1 = stablehlo.constant dense<-0.339168698> : tensor<f32>
    %cst_2 = stablehlo.constant dense<-0.24974528> : tensor<f32>
    %cst_3 = stablehlo.constant dense<-0.214173421> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.0905559584> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.332585573> : tensor<f32>
    %1 = call @_horner_17(%0, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5) : (tensor<13x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<13x2xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<13x2xf32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<13x2xf32>
    %4 = stablehlo.add %2, %arg4 : tensor<13x2xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<13x2xf32>
    %6 = stablehlo.add %3, %5 : tensor<13x2xf32>
    %7 = stablehlo.negate %6 : tensor<13x2xf32>
    return %7 : tensor<13x2xf32>
  }
  func.func private @_horner_17(%arg0: tensor<13x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>) -> tensor<13x2xf32> {
    %0 = stablehlo.convert %arg7 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13x2xf32>
    %3 = stablehlo.convert %arg6 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %5 = stablehlo.add %2, %4 : tensor<13x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13x2xf32>
    %7 = stablehlo.convert %arg5 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %9 = stablehlo.add %6, %8 : tensor<13x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13x2xf32>
    %11 = stablehlo.convert %arg4 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %13 = stablehlo.add %10, %12 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13x2xf32>
    %15 = stablehlo.convert %arg3 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %17 = stablehlo.add %14, %16 : tensor<13x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13x2xf32>
    %19 = stablehlo.convert %arg2 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %21 = stablehlo.add %18, %20 : tensor<13x2xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<13x2xf32>
    %23 = stablehlo.convert %arg1 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %25 = stablehlo.add %22, %24 : tensor<13x2xf32>
    return %25 : tensor<13x2xf32>
  }
  func.func private @_lgamma_neg_root_18(%arg0: tensor<13x2xf32>, %arg1: tensor<13x2xf32>) -> (tensor<13x2xi1>, tensor<13x2xf32>) {
    %cst = stablehlo.constant dense<[-0.457024753, 1.000000e+00, -0.143580884, 0.252317339, -0.0393618383, 0.044705715, -0.00821816828, 0.00845535938, -0.00138529448, 0.00139251992, -1.98333408E-4, 1.98492111E-4, -2.48002707E-5, 2.48029046E-5, -2.75571483E-6, 2.75574894E-6]> : tensor<16xf32>
    %cst_0 = stablehlo.constant dense<[1.48729189E-8, 0.000000e+00, -4.60860106E-9, 1.40906877E-8, -1.48918433E-9, 1.1097015E-10, -4.15751669E-11, 6.298560e-11, 2.98885222E-11, 2.71651451E-12, 4.27655497E-13, -1.57696133E-12, 1.16013495E-14, -4.11633103E-13, 8.02972834E-15, 8.43790437E-14]> : tensor<16xf32>
    %cst_1 = stablehlo.constant dense<[2.550000e-01, -1.000000e+00, 3.400000e-01, 3.700000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01]> : tensor<16xf32>
    %cst_2 = stablehlo.constant dense<[-1.38533652, 0.000000e+00, -2.234660e+00, -0.966047525, -2.10904527, -1.85305738, -2.02762246, -1.97070384, -2.00517678, -1.99477208, -2.00079918, -1.99919963, -2.0001061, -1.99989378, -2.0000124, -1.9999876]> : tensor<16xf32>
    %cst_3 = stablehlo.constant dense<[2.67372108, 0.000000e+00, -0.104558013, 1.47233355, -0.0994995161, 0.15925236, -0.0272024628, 0.0297407601, -0.00516465073, 0.00524011673, -7.99042871E-4, 8.00676643E-4, -1.06171268E-4, 1.06197927E-4, -1.24548615E-5, 1.24457247E-5]> : tensor<16xf32>
    %cst_4 = stablehlo.constant dense<[5.65496206, 0.000000e+00, -0.632970095, 1.32829309, -0.756576359, -0.495038867, -0.693450987, -0.636482954, -0.671820819, -0.661415874, -0.667466938, -0.665867149, -0.666774272, -0.666561901, -0.666680336, -0.66665554]> : tensor<16xf32>
    %cst_5 = stablehlo.constant dense<[13.6487474, 0.000000e+00, 0.18435128, 2.66334176, -0.0802543088, 0.183989882, -0.0263557527, 0.0306188613, -0.00513932668, 0.00526309945, -7.983600e-04, 8.00992537E-4, -1.06074294E-4, 1.06123902E-4, -1.08104869E-5, 1.11924992E-5]> : tensor<16xf32>
    %cst_6 = stablehlo.constant dense<[29.0560436, 0.000000e+00, -0.0475766957, 3.16822863, -0.470409244, -0.203508675, -0.425810963, -3.688310e-01, -4.050240e-01, -0.394625604, -0.400700718, -0.399102062, -0.400009692, -0.399797767, -3.999230e-01, -0.39989692]> : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<[64.692688, 0.000000e+00, 5.535060e-01, 4.82858515, -0.0605156571, 0.212788194, -0.0257291067, 0.0318717323, -0.00515836058, 0.00533373794, -8.04428709E-4, 8.080150e-04, -1.07942105E-4, 1.07877786E-4, -3.53875039E-5, 2.95385908E-5]> : tensor<16xf32>
    %cst_8 = stablehlo.constant dense<[144.274414, 0.000000e+00, 0.502989888, 6.22517824, -0.33854869, -0.0589724258, -0.313833177, -0.255872041, -0.293304026, -0.282735527, -0.28885287, -0.287227511, -0.288137108, -0.287917346, -0.287951857, -2.879430e-01]> : tensor<16xf32>
    %cst_9 = stablehlo.constant dense<[354.171173, 0.000000e+00, 0.874119758, 9.20790672, -0.0421104282, 0.194769889, -0.0219563879, 0.0279599521, -0.00452799257, 0.00470815646, -7.10393128E-4, 7.14876514E-4, -8.80396764E-5, 8.91314048E-5, 1.32301051E-4, -9.35434145E-5]> : tensor<16xf32>
    %cst_10 = stablehlo.constant dense<[972.521484, 0.000000e+00, 0.829021215, 15.6274681, -0.230358541, -0.0118875364, -0.215895846, -0.168328941, -0.201411426, -0.192730859, -0.198401839, -0.19707121, -0.197927535, -0.197773159, -0.198337495, -0.198233053]> : tensor<16xf32>
    %cst_11 = stablehlo.constant dense<[2111.91357, 0.000000e+00, 2.96750498, 24.9583759, -0.012698682, 0.470867515, -0.0385501981, 0.056485422, -0.00820949394, 0.00869482476, -0.00128752366, 0.00129581429, -1.87857018E-4, 1.85009369E-4, -3.45863868E-4, 2.53180886E-4]> : tensor<16xf32>
    %cst_12 = stablehlo.constant dense<[2133.65771, 0.000000e+00, 3.87669849, 18.7148895, -0.289828926, 0.247943312, -0.340197712, -0.23934947, -0.304349959, -0.286053866, -0.295447946, -0.292626083, -0.293967903, -0.293548137, -0.292859882, -0.292959183]> : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<-2.600000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_14 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %3 = stablehlo.compare LT, %arg0, %2, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %4 = stablehlo.and %1, %3 : tensor<13x2xi1>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %6 = stablehlo.select %4, %5, %arg1 : tensor<13x2xi1>, tensor<13x2xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<13x2xf32>
    %8 = stablehlo.negate %6 : tensor<13x2xf32>
    %9 = stablehlo.convert %8 : (tensor<13x2xf32>) -> tensor<13x2xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %11 = stablehlo.compare GE, %9, %10, SIGNED : (tensor<13x2xi32>, tensor<13x2xi32>) -> tensor<13x2xi1>
    %c_16 = stablehlo.constant dense<9> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %13 = stablehlo.compare LE, %9, %12, SIGNED : (tensor<13x2xi32>, tensor<13x2xi32>) -> tensor<13x2xi1>
    %14 = stablehlo.and %11, %13 : tensor<13x2xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %16 = stablehlo.compare GT, %7, %15, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %19 = stablehlo.select %16, %17, %18 : tensor<13x2xi1>, tensor<13x2xi32>
    %c_20 = stablehlo.constant dense<2> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %21 = stablehlo.subtract %9, %20 : tensor<13x2xi32>
    %c_21 = stablehlo.constant dense<2> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %23 = stablehlo.multiply %22, %21 : tensor<13x2xi32>
    %24 = stablehlo.add %23, %19 : tensor<13x2xi32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<13x2xi32>
    %26 = stablehlo.select %14, %24, %25 : tensor<13x2xi1>, tensor<13x2xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<13x2xi32>) -> tensor<13x2x1xi32>
    %28 = "stablehlo.gather"(%cst, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %29 = "stablehlo.gather"(%cst_0, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %30 = "stablehlo.gather"(%cst_1, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %31 = "stablehlo.gather"(%cst_2, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %32 = "stablehlo.gather"(%cst_3, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %33 = "stablehlo.gather"(%cst_4, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %34 = "stablehlo.gather"(%cst_5, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %35 = "stablehlo.gather"(%cst_6, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %36 = "stablehlo.gather"(%cst_7, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %37 = "stablehlo.gather"(%cst_8, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %38 = "stablehlo.gather"(%cst_9, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %39 = "stablehlo.gather"(%cst_10, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %40 = "stablehlo.gather"(%cst_11, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %41 = "stablehlo.gather"(%cst_12, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<13x2x1xi32>) -> tensor<13x2xf32>
    %42 = stablehlo.subtract %7, %28 : tensor<13x2xf32>
    %43 = stablehlo.add %7, %28 : tensor<13x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %45 = stablehlo.divide %44, %43 : tensor<13x2xf32>
    %46 = stablehlo.subtract %42, %29 : tensor<13x2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<13x2xf32>
    %48 = stablehlo.multiply %47, %43 : tensor<13x2xf32>
    %49 = stablehlo.subtract %42, %48 : tensor<13x2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %51 = stablehlo.add %50, %47 : tensor<13x2xf32>
    %52 = stablehlo.multiply %29, %51 : tensor<13x2xf32>
    %53 = stablehlo.subtract %49, %52 : tensor<13x2xf32>
    %54 = stablehlo.multiply %53, %45 : tensor<13x2xf32>
    %55 = stablehlo.add %47, %54 : tensor<13x2xf32>
    %56 = stablehlo.abs %55 : tensor<13x2xf32>
    %57 = stablehlo.compare LE, %56, %30, FLOAT : (tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13x2xf32>
    %59 = stablehlo.select %57, %55, %58 : tensor<13x2xi1>, tensor<13x2xf32>
    %60 = call @_horner_19(%59, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41) : (tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>, tensor<13x2xf32>) -> tensor<13x2xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<13x2xf32>
    return %57, %61 : tensor<13x2xi1>, tensor<13x2xf32>
  }
  func.func private @_horner_19(%arg0: tensor<13x2xf32>, %arg1: tensor<13x2xf32>, %arg2: tensor<13x2xf32>, %arg3: tensor<13x2xf32>, %arg4: tensor<13x2xf32>, %arg5: tensor<13x2xf32>, %arg6: tensor<13x2xf32>, %arg7: tensor<13x2xf32>, %arg8: tensor<13x2xf32>, %arg9: tensor<13x2xf32>, %arg10: tensor<13x2xf32>, %arg11: tensor<13x2xf32>) -> tensor<13x2xf32> {
    %0 = stablehlo.multiply %arg11, %arg0 : tensor<13x2xf32>
    %1 = stablehlo.add %0, %arg10 : tensor<13x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<13x2xf32>
    %3 = stablehlo.add %2, %arg9 : tensor<13x2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<13x2xf32>
    %5 = stablehlo.add %4, %arg8 : tensor<13x2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<13x2xf32>
    %7 = stablehlo.add %6, %arg7 : tensor<13x2xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<13x2xf32>
    %9 = stablehlo.add %8, %arg6 : tensor<13x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<13x2xf32>
    %11 = stablehlo.add %10, %arg5 : tensor<13x2xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<13x2xf32>
    %13 = stablehlo.add %12, %arg4 : tensor<13x2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<13x2xf32>
    %15 = stablehlo.add %14, %arg3 : tensor<13x2xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<13x2xf32>
    %17 = stablehlo.add %16, %arg2 : tensor<13x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<13x2xf32>
    %19 = stablehlo.add %18, %arg1 : tensor<13x2xf32>
    return %19 : tensor<13x2xf32>
  }
  func.func private @lgamma_impl_20(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %1 = stablehlo.and %0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare EQ, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare GT, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<8388608> : tensor<i32>
    %4 = stablehlo.compare LT, %1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.and %3, %4 : tensor<i1>
    %6 = stablehlo.count_leading_zeros %1 : tensor<i32>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %7 = stablehlo.subtract %6, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.select %5, %7, %c_4 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %9 = stablehlo.and %0, %c_5 : tensor<i32>
    %10 = stablehlo.shift_left %1, %8 : tensor<i32>
    %11 = stablehlo.or %9, %10 : tensor<i32>
    %12 = stablehlo.select %5, %11, %0 : tensor<i1>, tensor<i32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<i32>) -> tensor<f32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.compare GE, %13, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.select %2, %cst_6, %13 : tensor<i1>, tensor<f32>
    %16 = stablehlo.not %14 : tensor<i1>
    %cst_7 = stablehlo.constant dense<0xCB000000> : tensor<f32>
    %17 = stablehlo.compare GT, %15, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %18 = stablehlo.and %16, %17 : tensor<i1>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %19 = stablehlo.select %18, %15, %cst_8 : tensor<i1>, tensor<f32>
    %20 = stablehlo.round_nearest_even %19 : tensor<f32>
    %21 = stablehlo.subtract %19, %20 : tensor<f32>
    %22 = stablehlo.abs %21 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.subtract %cst_9, %20 : tensor<f32>
    %24 = stablehlo.subtract %23, %21 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.subtract %cst_10, %20 : tensor<f32>
    %26 = stablehlo.subtract %25, %24 : tensor<f32>
    %27 = stablehlo.subtract %26, %21 : tensor<f32>
    %28 = stablehlo.select %14, %15, %24 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %29 = stablehlo.minimum %28, %cst_11 : tensor<f32>
    %30:2 = call @_log_f32_21(%22, %8) : (tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>)
    %31:3 = call @_lgamma_pos_small_23(%29) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %32:3 = call @_lgamma_pos_large_25(%29) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %33 = stablehlo.compare LE, %29, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %34 = stablehlo.add %32#0, %32#1 : tensor<f32>
    %35 = stablehlo.select %33, %31#0, %34 : tensor<i1>, tensor<f32>
    %36 = stablehlo.select %33, %31#1, %32#0 : tensor<i1>, tensor<f32>
    %37 = stablehlo.select %33, %31#2, %32#1 : tensor<i1>, tensor<f32>
    %38 = stablehlo.add %37, %30#1 : tensor<f32>
    %39 = stablehlo.multiply %32#2, %27 : tensor<f32>
    %40 = call @_lgamma_neg_reflection_28(%21, %30#0, %36, %38, %39) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %41:2 = call @_lgamma_neg_root_30(%19, %20) : (tensor<f32>, tensor<f32>) -> (tensor<i1>, tensor<f32>)
    %42 = stablehlo.select %41#0, %41#1, %40 : tensor<i1>, tensor<f32>
    %43 = stablehlo.select %14, %35, %42 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.compare EQ, %43, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.select %44, %cst_14, %43 : tensor<i1>, tensor<f32>
    %46 = stablehlo.not %14 : tensor<i1>
    %47 = stablehlo.floor %15 : tensor<f32>
    %48 = stablehlo.compare EQ, %15, %47, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %49 = stablehlo.and %46, %48 : tensor<i1>
    %50 = stablehlo.or %2, %49 : tensor<i1>
    %cst_15 = stablehlo.constant dense<4.08500311E+36> : tensor<f32>
    %51 = stablehlo.compare GT, %arg0, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %52 = stablehlo.or %50, %51 : tensor<i1>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %53 = stablehlo.select %52, %cst_16, %45 : tensor<i1>, tensor<f32>
    %54 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %55 = stablehlo.select %54, %cst_17, %53 : tensor<i1>, tensor<f32>
    return %55 : tensor<f32>
  }
  func.func private @_log_f32_21(%arg0: tensor<f32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.subtract %0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %2 = stablehlo.shift_right_arithmetic %1, %c_0 : tensor<i32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %c_1 = stablehlo.constant dense<23> : tensor<i32>
    %5 = stablehlo.shift_left %2, %c_1 : tensor<i32>
    %6 = stablehlo.subtract %0, %5 : tensor<i32>
    %7 = stablehlo.bitcast_convert %6 : (tensor<i32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %7, %cst : tensor<f32>
    %9 = stablehlo.multiply %8, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.multiply %cst_2, %9 : tensor<f32>
    %11 = stablehlo.subtract %8, %10 : tensor<f32>
    %12 = stablehlo.multiply %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_8 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_10 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_12 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %13 = call @_horner_22(%8, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.multiply %12, %13 : tensor<f32>
    %15 = stablehlo.add %11, %14 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %16 = stablehlo.multiply %4, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %17 = stablehlo.multiply %4, %cst_14 : tensor<f32>
    %18 = stablehlo.add %15, %17 : tensor<f32>
    %19 = stablehlo.add %16, %18 : tensor<f32>
    %20 = stablehlo.subtract %16, %19 : tensor<f32>
    %21 = stablehlo.add %20, %18 : tensor<f32>
    return %19, %21 : tensor<f32>, tensor<f32>
  }
  func.func private @_horner_22(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg10 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg9 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %5 = stablehlo.convert %arg8 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<f32>
    %8 = stablehlo.convert %arg7 : tensor<f32>
    %9 = stablehlo.add %7, %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<f32>
    %11 = stablehlo.convert %arg6 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<f32>
    %14 = stablehlo.convert %arg5 : tensor<f32>
    %15 = stablehlo.add %13, %14 : tensor<f32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<f32>
    %17 = stablehlo.convert %arg4 : tensor<f32>
    %18 = stablehlo.add %16, %17 : tensor<f32>
    %19 = stablehlo.multiply %18, %arg0 : tensor<f32>
    %20 = stablehlo.convert %arg3 : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<f32>
    %23 = stablehlo.convert %arg2 : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.multiply %24, %arg0 : tensor<f32>
    %26 = stablehlo.convert %arg1 : tensor<f32>
    %27 = stablehlo.add %25, %26 : tensor<f32>
    return %27 : tensor<f32>
  }
  func.func private @_lgamma_pos_small_23(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %1, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %3 = stablehlo.select %0, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %4 = stablehlo.subtract %1, %3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.577215672> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.362068325> : tensor<f32>
    %5 = stablehlo.select %0, %cst_5, %cst_4 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<-0.245251313> : tensor<f32>
    %cst_7 = stablehlo.constant dense<-0.0657293424> : tensor<f32>
    %6 = stablehlo.select %0, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0.155433342> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.0160308518> : tensor<f32>
    %7 = stablehlo.select %0, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<-0.115152992> : tensor<f32>
    %cst_11 = stablehlo.constant dense<-0.00441958429> : tensor<f32>
    %8 = stablehlo.select %0, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<0.0922760441> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.00130368094> : tensor<f32>
    %9 = stablehlo.select %0, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<-0.0771135687> : tensor<f32>
    %cst_15 = stablehlo.constant dense<-4.00087971E-4> : tensor<f32>
    %10 = stablehlo.select %0, %cst_15, %cst_14 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<0.0660817325> : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.24877915E-4> : tensor<f32>
    %11 = stablehlo.select %0, %cst_17, %cst_16 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<-0.061489731> : tensor<f32>
    %cst_19 = stablehlo.constant dense<-4.18991549E-5> : tensor<f32>
    %12 = stablehlo.select %0, %cst_19, %cst_18 : tensor<i1>, tensor<f32>
    %cst_20 = stablehlo.constant dense<0.0583322793> : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.5541731E-5> : tensor<f32>
    %13 = stablehlo.select %0, %cst_21, %cst_20 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<-3.065680e-02> : tensor<f32>
    %cst_23 = stablehlo.constant dense<-3.44545674E-6> : tensor<f32>
    %14 = stablehlo.select %0, %cst_23, %cst_22 : tensor<i1>, tensor<f32>
    %cst_24 = stablehlo.constant dense<0.0167537015> : tensor<f32>
    %cst_25 = stablehlo.constant dense<2.14668859E-7> : tensor<f32>
    %15 = stablehlo.select %0, %cst_25, %cst_24 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<-0.0866426677> : tensor<f32>
    %cst_27 = stablehlo.constant dense<-9.51253639E-7> : tensor<f32>
    %16 = stablehlo.select %0, %cst_27, %cst_26 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<0.0945988297> : tensor<f32>
    %cst_29 = stablehlo.constant dense<5.093690e-07> : tensor<f32>
    %17 = stablehlo.select %0, %cst_29, %cst_28 : tensor<i1>, tensor<f32>
    %18 = call @_horner_24(%4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.bitcast_convert %1 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %20 = stablehlo.and %19, %c : tensor<i32>
    %21 = stablehlo.bitcast_convert %20 : (tensor<i32>) -> tensor<f32>
    %22 = stablehlo.subtract %1, %21 : tensor<f32>
    %23 = stablehlo.bitcast_convert %2 : (tensor<f32>) -> tensor<i32>
    %c_30 = stablehlo.constant dense<-4096> : tensor<i32>
    %24 = stablehlo.and %23, %c_30 : tensor<i32>
    %25 = stablehlo.bitcast_convert %24 : (tensor<i32>) -> tensor<f32>
    %26 = stablehlo.subtract %2, %25 : tensor<f32>
    %27 = stablehlo.multiply %21, %25 : tensor<f32>
    %28 = stablehlo.multiply %22, %2 : tensor<f32>
    %29 = stablehlo.multiply %21, %26 : tensor<f32>
    %30 = stablehlo.add %28, %29 : tensor<f32>
    %31 = stablehlo.bitcast_convert %18 : (tensor<f32>) -> tensor<i32>
    %c_31 = stablehlo.constant dense<-4096> : tensor<i32>
    %32 = stablehlo.and %31, %c_31 : tensor<i32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<i32>) -> tensor<f32>
    %34 = stablehlo.subtract %18, %33 : tensor<f32>
    %35 = stablehlo.multiply %27, %33 : tensor<f32>
    %36 = stablehlo.multiply %30, %18 : tensor<f32>
    %37 = stablehlo.multiply %27, %34 : tensor<f32>
    %38 = stablehlo.add %36, %37 : tensor<f32>
    %39 = stablehlo.add %35, %38 : tensor<f32>
    return %39, %35, %38 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_horner_24(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg13, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg12 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %2, %arg11 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %5 = stablehlo.add %4, %arg10 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<f32>
    %7 = stablehlo.add %6, %arg9 : tensor<f32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<f32>
    %9 = stablehlo.add %8, %arg8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<f32>
    %11 = stablehlo.add %10, %arg7 : tensor<f32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<f32>
    %13 = stablehlo.add %12, %arg6 : tensor<f32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<f32>
    %15 = stablehlo.add %14, %arg5 : tensor<f32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<f32>
    %17 = stablehlo.add %16, %arg4 : tensor<f32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<f32>
    %19 = stablehlo.add %18, %arg3 : tensor<f32>
    %20 = stablehlo.multiply %19, %arg0 : tensor<f32>
    %21 = stablehlo.add %20, %arg2 : tensor<f32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<f32>
    %23 = stablehlo.add %22, %arg1 : tensor<f32>
    return %23 : tensor<f32>
  }
  func.func private @_lgamma_pos_large_25(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0:2 = call @_log_f32_26(%arg0) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %1 = stablehlo.bitcast_convert %0#0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<-4096> : tensor<i32>
    %2 = stablehlo.and %1, %c : tensor<i32>
    %3 = stablehlo.bitcast_convert %2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.subtract %0#0, %3 : tensor<f32>
    %5 = stablehlo.add %4, %0#1 : tensor<f32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %7 = stablehlo.bitcast_convert %6 : (tensor<f32>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<-4096> : tensor<i32>
    %8 = stablehlo.and %7, %c_0 : tensor<i32>
    %9 = stablehlo.bitcast_convert %8 : (tensor<i32>) -> tensor<f32>
    %10 = stablehlo.subtract %6, %9 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %3, %cst_1 : tensor<f32>
    %12 = stablehlo.multiply %9, %11 : tensor<f32>
    %13 = stablehlo.multiply %10, %11 : tensor<f32>
    %14 = stablehlo.multiply %6, %5 : tensor<f32>
    %15 = stablehlo.add %13, %14 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<f32>
    %17 = stablehlo.divide %16, %arg0 : tensor<f32>
    %18 = stablehlo.multiply %17, %17 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.93650805E-4> : tensor<f32>
    %cst_6 = stablehlo.constant dense<-5.95238118E-4> : tensor<f32>
    %cst_7 = stablehlo.constant dense<8.41750822E-4> : tensor<f32>
    %19 = call @_horner_27(%18, %cst_3, %cst_4, %cst_5, %cst_6, %cst_7) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0.418938518> : tensor<f32>
    %20 = stablehlo.add %15, %cst_8 : tensor<f32>
    %21 = stablehlo.multiply %17, %19 : tensor<f32>
    %22 = stablehlo.add %20, %21 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.multiply %cst_9, %17 : tensor<f32>
    %24 = stablehlo.subtract %0#0, %23 : tensor<f32>
    return %12, %22, %24 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_log_f32_26(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<1060439283> : tensor<i32>
    %1 = stablehlo.subtract %0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<23> : tensor<i32>
    %2 = stablehlo.shift_right_arithmetic %1, %c_0 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.subtract %2, %c_1 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %c_2 = stablehlo.constant dense<23> : tensor<i32>
    %5 = stablehlo.shift_left %2, %c_2 : tensor<i32>
    %6 = stablehlo.subtract %0, %5 : tensor<i32>
    %7 = stablehlo.bitcast_convert %6 : (tensor<i32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %7, %cst : tensor<f32>
    %9 = stablehlo.multiply %8, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.multiply %cst_3, %9 : tensor<f32>
    %11 = stablehlo.subtract %8, %10 : tensor<f32>
    %12 = stablehlo.multiply %9, %8 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.249999896> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.199999928> : tensor<f32>
    %cst_7 = stablehlo.constant dense<-0.166680068> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.1428743> : tensor<f32>
    %cst_9 = stablehlo.constant dense<-0.124513313> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.110219181> : tensor<f32>
    %cst_11 = stablehlo.constant dense<-0.106258489> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.106187068> : tensor<f32>
    %cst_13 = stablehlo.constant dense<-0.0635454952> : tensor<f32>
    %13 = call @_horner_22(%8, %cst_4, %cst_5, %cst_6, %cst_7, %cst_8, %cst_9, %cst_10, %cst_11, %cst_12, %cst_13) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.multiply %12, %13 : tensor<f32>
    %15 = stablehlo.add %11, %14 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.693115234> : tensor<f32>
    %16 = stablehlo.multiply %4, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<3.19461833E-5> : tensor<f32>
    %17 = stablehlo.multiply %4, %cst_15 : tensor<f32>
    %18 = stablehlo.add %15, %17 : tensor<f32>
    %19 = stablehlo.add %16, %18 : tensor<f32>
    %20 = stablehlo.subtract %16, %19 : tensor<f32>
    %21 = stablehlo.add %20, %18 : tensor<f32>
    return %19, %21 : tensor<f32>, tensor<f32>
  }
  func.func private @_horner_27(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg5 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg4 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %5 = stablehlo.convert %arg3 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<f32>
    %8 = stablehlo.convert %arg2 : tensor<f32>
    %9 = stablehlo.add %7, %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<f32>
    %11 = stablehlo.convert %arg1 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_lgamma_neg_reflection_28(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<-1.64493406> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-0.541160762> : tensor<f32>
    %cst_1 = stablehlo.constant dense<-0.339168698> : tensor<f32>
    %cst_2 = stablehlo.constant dense<-0.24974528> : tensor<f32>
    %cst_3 = stablehlo.constant dense<-0.214173421> : tensor<f32>
    %cst_4 = stablehlo.constant dense<-0.0905559584> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-0.332585573> : tensor<f32>
    %1 = call @_horner_29(%0, %cst, %cst_0, %cst_1, %cst_2, %cst_3, %cst_4, %cst_5) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0, %1 : tensor<f32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<f32>
    %4 = stablehlo.add %2, %arg4 : tensor<f32>
    %5 = stablehlo.add %arg3, %4 : tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_horner_29(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg7 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg6 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %5 = stablehlo.convert %arg5 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<f32>
    %8 = stablehlo.convert %arg4 : tensor<f32>
    %9 = stablehlo.add %7, %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<f32>
    %11 = stablehlo.convert %arg3 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<f32>
    %14 = stablehlo.convert %arg2 : tensor<f32>
    %15 = stablehlo.add %13, %14 : tensor<f32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<f32>
    %17 = stablehlo.convert %arg1 : tensor<f32>
    %18 = stablehlo.add %16, %17 : tensor<f32>
    return %18 : tensor<f32>
  }
  func.func private @_lgamma_neg_root_30(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<i1>, tensor<f32>) {
    %cst = stablehlo.constant dense<[-0.457024753, 1.000000e+00, -0.143580884, 0.252317339, -0.0393618383, 0.044705715, -0.00821816828, 0.00845535938, -0.00138529448, 0.00139251992, -1.98333408E-4, 1.98492111E-4, -2.48002707E-5, 2.48029046E-5, -2.75571483E-6, 2.75574894E-6]> : tensor<16xf32>
    %cst_0 = stablehlo.constant dense<[1.48729189E-8, 0.000000e+00, -4.60860106E-9, 1.40906877E-8, -1.48918433E-9, 1.1097015E-10, -4.15751669E-11, 6.298560e-11, 2.98885222E-11, 2.71651451E-12, 4.27655497E-13, -1.57696133E-12, 1.16013495E-14, -4.11633103E-13, 8.02972834E-15, 8.43790437E-14]> : tensor<16xf32>
    %cst_1 = stablehlo.constant dense<[2.550000e-01, -1.000000e+00, 3.400000e-01, 3.700000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01, 4.200000e-01]> : tensor<16xf32>
    %cst_2 = stablehlo.constant dense<[-1.38533652, 0.000000e+00, -2.234660e+00, -0.966047525, -2.10904527, -1.85305738, -2.02762246, -1.97070384, -2.00517678, -1.99477208, -2.00079918, -1.99919963, -2.0001061, -1.99989378, -2.0000124, -1.9999876]> : tensor<16xf32>
    %cst_3 = stablehlo.constant dense<[2.67372108, 0.000000e+00, -0.104558013, 1.47233355, -0.0994995161, 0.15925236, -0.0272024628, 0.0297407601, -0.00516465073, 0.00524011673, -7.99042871E-4, 8.00676643E-4, -1.06171268E-4, 1.06197927E-4, -1.24548615E-5, 1.24457247E-5]> : tensor<16xf32>
    %cst_4 = stablehlo.constant dense<[5.65496206, 0.000000e+00, -0.632970095, 1.32829309, -0.756576359, -0.495038867, -0.693450987, -0.636482954, -0.671820819, -0.661415874, -0.667466938, -0.665867149, -0.666774272, -0.666561901, -0.666680336, -0.66665554]> : tensor<16xf32>
    %cst_5 = stablehlo.constant dense<[13.6487474, 0.000000e+00, 0.18435128, 2.66334176, -0.0802543088, 0.183989882, -0.0263557527, 0.0306188613, -0.00513932668, 0.00526309945, -7.983600e-04, 8.00992537E-4, -1.06074294E-4, 1.06123902E-4, -1.08104869E-5, 1.11924992E-5]> : tensor<16xf32>
    %cst_6 = stablehlo.constant dense<[29.0560436, 0.000000e+00, -0.0475766957, 3.16822863, -0.470409244, -0.203508675, -0.425810963, -3.688310e-01, -4.050240e-01, -0.394625604, -0.400700718, -0.399102062, -0.400009692, -0.399797767, -3.999230e-01, -0.39989692]> : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<[64.692688, 0.000000e+00, 5.535060e-01, 4.82858515, -0.0605156571, 0.212788194, -0.0257291067, 0.0318717323, -0.00515836058, 0.00533373794, -8.04428709E-4, 8.080150e-04, -1.07942105E-4, 1.07877786E-4, -3.53875039E-5, 2.95385908E-5]> : tensor<16xf32>
    %cst_8 = stablehlo.constant dense<[144.274414, 0.000000e+00, 0.502989888, 6.22517824, -0.33854869, -0.0589724258, -0.313833177, -0.255872041, -0.293304026, -0.282735527, -0.28885287, -0.287227511, -0.288137108, -0.287917346, -0.287951857, -2.879430e-01]> : tensor<16xf32>
    %cst_9 = stablehlo.constant dense<[354.171173, 0.000000e+00, 0.874119758, 9.20790672, -0.0421104282, 0.194769889, -0.0219563879, 0.0279599521, -0.00452799257, 0.00470815646, -7.10393128E-4, 7.14876514E-4, -8.80396764E-5, 8.91314048E-5, 1.32301051E-4, -9.35434145E-5]> : tensor<16xf32>
    %cst_10 = stablehlo.constant dense<[972.521484, 0.000000e+00, 0.829021215, 15.6274681, -0.230358541, -0.0118875364, -0.215895846, -0.168328941, -0.201411426, -0.192730859, -0.198401839, -0.19707121, -0.197927535, -0.197773159, -0.198337495, -0.198233053]> : tensor<16xf32>
    %cst_11 = stablehlo.constant dense<[2111.91357, 0.000000e+00, 2.96750498, 24.9583759, -0.012698682, 0.470867515, -0.0385501981, 0.056485422, -0.00820949394, 0.00869482476, -0.00128752366, 0.00129581429, -1.87857018E-4, 1.85009369E-4, -3.45863868E-4, 2.53180886E-4]> : tensor<16xf32>
    %cst_12 = stablehlo.constant dense<[2133.65771, 0.000000e+00, 3.87669849, 18.7148895, -0.289828926, 0.247943312, -0.340197712, -0.23934947, -0.304349959, -0.286053866, -0.295447946, -0.292626083, -0.293967903, -0.293548137, -0.292859882, -0.292959183]> : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<-2.600000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %1 = stablehlo.compare LT, %arg0, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.and %0, %1 : tensor<i1>
    %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %3 = stablehlo.select %2, %cst_15, %arg1 : tensor<i1>, tensor<f32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<f32>
    %5 = stablehlo.negate %3 : tensor<f32>
    %6 = stablehlo.convert %5 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %7 = stablehlo.compare GE, %6, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<9> : tensor<i32>
    %8 = stablehlo.compare LE, %6, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %9 = stablehlo.and %7, %8 : tensor<i1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.compare GT, %4, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %c_19 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.select %10, %c_19, %c_18 : tensor<i1>, tensor<i32>
    %c_20 = stablehlo.constant dense<2> : tensor<i32>
    %12 = stablehlo.subtract %6, %c_20 : tensor<i32>
    %c_21 = stablehlo.constant dense<2> : tensor<i32>
    %13 = stablehlo.multiply %c_21, %12 : tensor<i32>
    %14 = stablehlo.add %13, %11 : tensor<i32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.select %9, %14, %c_22 : tensor<i1>, tensor<i32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = "stablehlo.gather"(%cst, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %18 = "stablehlo.gather"(%cst_0, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %19 = "stablehlo.gather"(%cst_1, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %20 = "stablehlo.gather"(%cst_2, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %21 = "stablehlo.gather"(%cst_3, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %22 = "stablehlo.gather"(%cst_4, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %23 = "stablehlo.gather"(%cst_5, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %24 = "stablehlo.gather"(%cst_6, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %25 = "stablehlo.gather"(%cst_7, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %26 = "stablehlo.gather"(%cst_8, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %27 = "stablehlo.gather"(%cst_9, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %28 = "stablehlo.gather"(%cst_10, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %29 = "stablehlo.gather"(%cst_11, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %30 = "stablehlo.gather"(%cst_12, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<16xf32>, tensor<1xi32>) -> tensor<f32>
    %31 = stablehlo.subtract %4, %17 : tensor<f32>
    %32 = stablehlo.add %4, %17 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<f32>
    %34 = stablehlo.divide %33, %32 : tensor<f32>
    %35 = stablehlo.subtract %31, %18 : tensor<f32>
    %36 = stablehlo.multiply %35, %34 : tensor<f32>
    %37 = stablehlo.multiply %36, %32 : tensor<f32>
    %38 = stablehlo.subtract %31, %37 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.add %cst_24, %36 : tensor<f32>
    %40 = stablehlo.multiply %18, %39 : tensor<f32>
    %41 = stablehlo.subtract %38, %40 : tensor<f32>
    %42 = stablehlo.multiply %41, %34 : tensor<f32>
    %43 = stablehlo.add %36, %42 : tensor<f32>
    %44 = stablehlo.abs %43 : tensor<f32>
    %45 = stablehlo.compare LE, %44, %19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.select %45, %43, %cst_25 : tensor<i1>, tensor<f32>
    %47 = call @_horner_31(%46, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.multiply %46, %47 : tensor<f32>
    return %45, %48 : tensor<i1>, tensor<f32>
  }
  func.func private @_horner_31(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg11, %arg0 : tensor<f32>
    %1 = stablehlo.add %0, %arg10 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %2, %arg9 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %5 = stablehlo.add %4, %arg8 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<f32>
    %7 = stablehlo.add %6, %arg7 : tensor<f32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<f32>
    %9 = stablehlo.add %8, %arg6 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<f32>
    %11 = stablehlo.add %10, %arg5 : tensor<f32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<f32>
    %13 = stablehlo.add %12, %arg4 : tensor<f32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<f32>
    %15 = stablehlo.add %14, %arg3 : tensor<f32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<f32>
    %17 = stablehlo.add %16, %arg2 : tensor<f32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<f32>
    %19 = stablehlo.add %18, %arg1 : tensor<f32>
    return %19 : tensor<f32>
  }
}
