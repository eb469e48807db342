module @jit_apply attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>, %arg2: tensor<16xui32>, %arg3: tensor<4x9xi8>) -> (tensor<16xi32> {jax.result_info = "result[0]"}, tensor<16xi32> {jax.result_info = "result[1]"}, tensor<16xi32> {jax.result_info = "result[2]"}, tensor<16xi32> {jax.result_info = "result[3]"}, tensor<16xi32> {jax.result_info = "result[4]"}, tensor<16xi32> {jax.result_info = "result[5]"}, tensor<16xi32> {jax.result_info = "result[6]"}, tensor<16xui32> {jax.result_info = "result[7]"}, tensor<16xui32> {jax.result_info = "result[8]"}, tensor<16xi32> {jax.result_info = "result[9]"}, tensor<16xi32> {jax.result_info = "result[10]"}, tensor<16xi32> {jax.result_info = "result[11]"}, tensor<16xi32> {jax.result_info = "result[12]"}, tensor<16xi32> {jax.result_info = "result[13]"}, tensor<16xi32> {jax.result_info = "result[14]"}, tensor<16xi32> {jax.result_info = "result[15]"}, tensor<16xi32> {jax.result_info = "result[16]"}, tensor<16xi32> {jax.result_info = "result[17]"}, tensor<16xui32> {jax.result_info = "result[18]"}, tensor<16xui32> {jax.result_info = "result[19]"}, tensor<16xui32> {jax.result_info = "result[20]"}, tensor<16xui32> {jax.result_info = "result[21]"}, tensor<16xui32> {jax.result_info = "result[22]"}, tensor<16xi8> {jax.result_info = "result[23]"}, tensor<16xui16> {jax.result_info = "result[24]"}, tensor<16xf32> {jax.result_info = "result[25]"}, tensor<4x9xi32> {jax.result_info = "result[26]"}, tensor<4x4xi32> {jax.result_info = "result[27]"}, tensor<16xi1> {jax.result_info = "result[28]"}, tensor<16x4xui8> {jax.result_info = "result[29]"}, tensor<2xui8> {jax.result_info = "result[30]"}, tensor<72xui8> {jax.result_info = "result[31]"}, tensor<16xi32> {jax.result_info = "result[32]"}, tensor<16xi32> {jax.result_info = "result[33]"}, tensor<16xi32> {jax.result_info = "result[34]"}, tensor<i32> {jax.result_info = "result[35]"}, tensor<i1> {jax.result_info = "result[36]"}, tensor<4xi1> {jax.result_info = "result[37]"}, tensor<9xui8> {jax.result_info = "result[38]"}, tensor<16xui32> {jax.result_info = "result[39]"}) {
    %0 = stablehlo.and %arg0, %arg1 : tensor<16xi32>
    %1 = stablehlo.or %arg0, %arg1 : tensor<16xi32>
    %2 = stablehlo.xor %arg0, %arg1 : tensor<16xi32>
    %3 = stablehlo.not %arg0 : tensor<16xi32>
    %c = stablehlo.constant dense<31> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %5 = stablehlo.and %arg1, %4 : tensor<16xi32>
    %6 = stablehlo.shift_left %arg0, %5 : tensor<16xi32>
    %c_0 = stablehlo.constant dense<31> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %8 = stablehlo.and %arg1, %7 : tensor<16xi32>
    %9 = stablehlo.shift_right_arithmetic %arg0, %8 : tensor<16xi32>
    %c_1 = stablehlo.constant dense<31> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %11 = stablehlo.and %arg1, %10 : tensor<16xi32>
    %12 = stablehlo.shift_right_logical %arg0, %11 : tensor<16xi32>
    %13 = stablehlo.popcnt %arg2 : tensor<16xui32>
    %14 = stablehlo.count_leading_zeros %arg2 : tensor<16xui32>
    %15 = call @floor_divide(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %16 = call @remainder(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %17 = stablehlo.remainder %arg0, %arg1 : tensor<16xi32>
    %18 = stablehlo.divide %arg0, %arg1 : tensor<16xi32>
    %19:2 = call @divmod(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> (tensor<16xi32>, tensor<16xi32>)
    %20 = stablehlo.sign %arg0 : tensor<16xi32>
    %21 = stablehlo.abs %arg0 : tensor<16xi32>
    %22 = stablehlo.multiply %arg0, %arg0 : tensor<16xi32>
    %23 = stablehlo.multiply %22, %arg0 : tensor<16xi32>
    %24 = stablehlo.multiply %arg0, %arg0 : tensor<16xi32>
    %25 = stablehlo.multiply %arg2, %arg2 : tensor<16xui32>
    %26 = stablehlo.multiply %25, %25 : tensor<16xui32>
    %27 = stablehlo.multiply %arg2, %26 : tensor<16xui32>
    %28 = stablehlo.multiply %arg2, %arg2 : tensor<16xui32>
    %c_2 = stablehlo.constant dense<77> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %30 = stablehlo.subtract %arg2, %29 : tensor<16xui32>
    %c_3 = stablehlo.constant dense<1000> : tensor<ui32>
    %31 = call @floor_divide_0(%arg2, %c_3) : (tensor<16xui32>, tensor<ui32>) -> tensor<16xui32>
    %c_4 = stablehlo.constant dense<1000> : tensor<ui32>
    %32 = call @remainder_1(%arg2, %c_4) : (tensor<16xui32>, tensor<ui32>) -> tensor<16xui32>
    %33 = stablehlo.convert %arg0 : (tensor<16xi32>) -> tensor<16xi8>
    %34 = stablehlo.convert %arg2 : (tensor<16xui32>) -> tensor<16xui16>
    %35 = stablehlo.convert %arg0 : (tensor<16xi32>) -> tensor<16xf32>
    %36 = stablehlo.convert %arg3 : (tensor<4x9xi8>) -> tensor<4x9xi32>
    %37 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<4x9xi8>) -> tensor<9x4xi8>
    %38 = stablehlo.dot_general %arg3, %37, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9xi8>, tensor<9x4xi8>) -> tensor<4x4xi32>
    %39 = stablehlo.bitcast_convert %arg0 : (tensor<16xi32>) -> tensor<16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %43 = stablehlo.compare EQ, %41, %42, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %44 = stablehlo.bitcast_convert %arg2 : (tensor<16xui32>) -> tensor<16x4xui8>
    %c_6 = stablehlo.constant dense<2147483648> : tensor<ui32>
    %45 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %46 = stablehlo.compare GT, %arg2, %45, UNSIGNED : (tensor<16xui32>, tensor<16xui32>) -> tensor<16xi1>
    %47 = call @packbits(%46) : (tensor<16xi1>) -> tensor<2xui8>
    %48 = stablehlo.convert %arg3 : (tensor<4x9xi8>) -> tensor<4x9xui8>
    %49 = stablehlo.slice %48 [0:1, 0:9] : (tensor<4x9xui8>) -> tensor<1x9xui8>
    %50 = stablehlo.reshape %49 : (tensor<1x9xui8>) -> tensor<9xui8>
    %51 = call @unpackbits(%50) : (tensor<9xui8>) -> tensor<72xui8>
    %52 = call @gcd(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %c_7 = stablehlo.constant dense<50> : tensor<i32>
    %53 = call @remainder_4(%arg0, %c_7) : (tensor<16xi32>, tensor<i32>) -> tensor<16xi32>
    %c_8 = stablehlo.constant dense<50> : tensor<i32>
    %54 = call @remainder_4(%arg1, %c_8) : (tensor<16xi32>, tensor<i32>) -> tensor<16xi32>
    %55 = call @lcm(%53, %54) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %c_9 = stablehlo.constant dense<-5> : tensor<i32>
    %c_10 = stablehlo.constant dense<100> : tensor<i32>
    %56 = call @clip(%arg0, %c_9, %c_10) : (tensor<16xi32>, tensor<i32>, tensor<i32>) -> tensor<16xi32>
    %c_11 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %57 = stablehlo.reduce(%arg0 init: %c_11) applies stablehlo.maximum across dimensions = [0] : (tensor<16xi32>, tensor<i32>) -> tensor<i32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %59 = stablehlo.compare GT, %arg0, %58, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_13 = stablehlo.constant dense<true> : tensor<i1>
    %60 = stablehlo.reduce(%59 init: %c_13) applies stablehlo.and across dimensions = [0] : (tensor<16xi1>, tensor<i1>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<3> : tensor<i8>
    %61 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i8>) -> tensor<4x9xi8>
    %62 = stablehlo.compare EQ, %arg3, %61, SIGNED : (tensor<4x9xi8>, tensor<4x9xi8>) -> tensor<4x9xi1>
    %c_15 = stablehlo.constant dense<false> : tensor<i1>
    %63 = stablehlo.reduce(%62 init: %c_15) applies stablehlo.or across dimensions = [1] : (tensor<4x9xi1>, tensor<i1>) -> tensor<4xi1>
    %64 = stablehlo.iota dim = 0 : tensor<9xui8>
    %c_16 = stablehlo.constant dense<200> : tensor<ui8>
    %65 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui8>) -> tensor<9xui8>
    %66 = stablehlo.shift_left %65, %64 : tensor<9xui8>
    %c_17 = stablehlo.constant dense<16> : tensor<ui32>
    %67 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %68 = stablehlo.shift_right_logical %arg2, %67 : tensor<16xui32>
    %69 = stablehlo.xor %arg2, %68 : tensor<16xui32>
    %c_18 = stablehlo.constant dense<2146121005> : tensor<ui32>
    %70 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %71 = stablehlo.multiply %69, %70 : tensor<16xui32>
    %c_19 = stablehlo.constant dense<15> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %73 = stablehlo.shift_right_logical %71, %72 : tensor<16xui32>
    %74 = stablehlo.xor %71, %73 : tensor<16xui32>
    %c_20 = stablehlo.constant dense<2221713035> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %76 = stablehlo.multiply %74, %75 : tensor<16xui32>
    %c_21 = stablehlo.constant dense<16> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %78 = stablehlo.shift_right_logical %76, %77 : tensor<16xui32>
    %79 = stablehlo.xor %76, %78 : tensor<16xui32>
    return %0, %1, %2, %3, %6, %9, %12, %13, %14, %15, %16, %17, %18, %19#1, %20, %21, %23, %24, %27, %28, %30, %31, %32, %33, %34, %35, %36, %38, %43, %44, %47, %51, %52, %55, %56, %57, %60, %63, %66, %79 : tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xui32>, tensor<16xui32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<16xui32>, tensor<16xui32>, tensor<16xui32>, tensor<16xui32>, tensor<16xui32>, tensor<16xi8>, tensor<16xui16>, tensor<16xf32>, tensor<4x9xi32>, tensor<4x4xi32>, tensor<16xi1>, tensor<16x4xui8>, tensor<2xui8>, tensor<72xui8>, tensor<16xi32>, tensor<16xi32>, tensor<16xi32>, tensor<i32>, tensor<i1>, tensor<4xi1>, tensor<9xui8>, tensor<16xui32>
  }
  func.func private @floor_divide(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>) -> tensor<16xi32> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<16xi32>
    %1 = stablehlo.sign %arg0 : tensor<16xi32>
    %2 = stablehlo.sign %arg1 : tensor<16xi32>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %7 = stablehlo.and %3, %6 : tensor<16xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %9 = stablehlo.subtract %0, %8 : tensor<16xi32>
    %10 = call @_where(%7, %9, %0) : (tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    return %10 : tensor<16xi32>
  }
  func.func private @_where(%arg0: tensor<16xi1>, %arg1: tensor<16xi32>, %arg2: tensor<16xi32>) -> tensor<16xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<16xi1>, tensor<16xi32>
    return %0 : tensor<16xi32>
  }
  func.func private @remainder(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>) -> tensor<16xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %1 = stablehlo.compare EQ, %arg1, %0, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %3 = call @_where(%1, %2, %arg1) : (tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<16xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %10 = stablehlo.compare LT, %3, %9, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<16xi1>, tensor<16xi1>) -> tensor<16xi1>
    %12 = stablehlo.and %11, %6 : tensor<16xi1>
    %13 = stablehlo.add %4, %3 : tensor<16xi32>
    %14 = stablehlo.select %12, %13, %4 : tensor<16xi1>, tensor<16xi32>
    return %14 : tensor<16xi32>
  }
  func.func private @divmod(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>) -> (tensor<16xi32>, tensor<16xi32>) {
    %0 = call @floor_divide(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %1 = call @remainder(%arg0, %arg1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    return %0, %1 : tensor<16xi32>, tensor<16xi32>
  }
  func.func private @floor_divide_0(%arg0: tensor<16xui32>, %arg1: tensor<ui32>) -> tensor<16xui32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %1 = stablehlo.divide %arg0, %0 : tensor<16xui32>
    return %1 : tensor<16xui32>
  }
  func.func private @remainder_1(%arg0: tensor<16xui32>, %arg1: tensor<ui32>) -> tensor<16xui32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.compare EQ, %arg1, %c, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %1 = call @_where_2(%0, %c_0, %arg1) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<16xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<16xui32>, tensor<16xui32>) -> tensor<16xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %7 = stablehlo.compare LT, %3, %6, UNSIGNED : (tensor<16xui32>, tensor<16xui32>) -> tensor<16xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %8 = stablehlo.compare LT, %1, %c_3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i1>) -> tensor<16xi1>
    %10 = stablehlo.compare NE, %7, %9, UNSIGNED : (tensor<16xi1>, tensor<16xi1>) -> tensor<16xi1>
    %11 = stablehlo.and %10, %5 : tensor<16xi1>
    %12 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<16xui32>
    %13 = stablehlo.add %3, %12 : tensor<16xui32>
    %14 = stablehlo.select %11, %13, %3 : tensor<16xi1>, tensor<16xui32>
    return %14 : tensor<16xui32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
  func.func private @packbits(%arg0: tensor<16xi1>) -> tensor<2xui8> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<16xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<16xi1>, tensor<16xi1>) -> tensor<16xi1>
    %2 = stablehlo.convert %1 : (tensor<16xi1>) -> tensor<16xui8>
    %3 = stablehlo.iota dim = 0 : tensor<8xui8>
    %4 = stablehlo.reverse %3, dims = [0] : tensor<8xui8>
    %5 = stablehlo.reshape %2 : (tensor<16xui8>) -> tensor<2x8xui8>
    %6 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<8xui8>) -> tensor<1x8xui8>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x8xui8>) -> tensor<2x8xui8>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x8xui8>
    %9 = stablehlo.convert %8 : (tensor<2x8xui8>) -> tensor<2x8xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %10 = stablehlo.reduce(%9 init: %c_0) applies stablehlo.add across dimensions = [1] : (tensor<2x8xui32>, tensor<ui32>) -> tensor<2xui32>
    %11 = stablehlo.convert %10 : (tensor<2xui32>) -> tensor<2xui8>
    return %11 : tensor<2xui8>
  }
  func.func private @unpackbits(%arg0: tensor<9xui8>) -> tensor<72xui8> {
    %0 = stablehlo.iota dim = 0 : tensor<8xui8>
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<8xui8>
    %2 = stablehlo.shift_left %1, %0 : tensor<8xui8>
    %3 = stablehlo.reverse %2, dims = [0] : tensor<8xui8>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<9xui8>) -> tensor<9x1xui8>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<8xui8>) -> tensor<1x8xui8>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<9x1xui8>) -> tensor<9x8xui8>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x8xui8>) -> tensor<9x8xui8>
    %8 = stablehlo.and %6, %7 : tensor<9x8xui8>
    %c_0 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<9x8xui8>
    %10 = stablehlo.compare GT, %8, %9, UNSIGNED : (tensor<9x8xui8>, tensor<9x8xui8>) -> tensor<9x8xi1>
    %11 = stablehlo.convert %10 : (tensor<9x8xi1>) -> tensor<9x8xui8>
    %12 = stablehlo.reshape %11 : (tensor<9x8xui8>) -> tensor<72xui8>
    return %12 : tensor<72xui8>
  }
  func.func private @gcd(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>) -> tensor<16xi32> {
    %0 = stablehlo.abs %arg0 : tensor<16xi32>
    %1 = stablehlo.abs %arg1 : tensor<16xi32>
    %2:2 = stablehlo.while(%iterArg = %0, %iterArg_0 = %1) : tensor<16xi32>, tensor<16xi32>
    cond {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
      %c_1 = stablehlo.constant dense<false> : tensor<i1>
      %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.or across dimensions = [0] : (tensor<16xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
      %5 = func.call @_where(%4, %iterArg_0, %iterArg) : (tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<16xi32>
      %7 = stablehlo.compare NE, %iterArg_0, %6, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
      %8 = stablehlo.remainder %iterArg, %iterArg_0 : tensor<16xi32>
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %9 = func.call @_where_3(%7, %8, %c_2) : (tensor<16xi1>, tensor<16xi32>, tensor<i32>) -> tensor<16xi32>
      %10 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
      %11 = func.call @_where(%10, %9, %5) : (tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
      %12 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
      %13 = func.call @_where(%12, %5, %9) : (tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
      stablehlo.return %11, %13 : tensor<16xi32>, tensor<16xi32>
    }
    return %2#0 : tensor<16xi32>
  }
  func.func private @_where_3(%arg0: tensor<16xi1>, %arg1: tensor<16xi32>, %arg2: tensor<i32>) -> tensor<16xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<16xi1>, tensor<16xi32>
    return %1 : tensor<16xi32>
  }
  func.func private @remainder_4(%arg0: tensor<16xi32>, %arg1: tensor<i32>) -> tensor<16xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_5(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<16xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<16xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<16xi1>, tensor<16xi1>) -> tensor<16xi1>
    %12 = stablehlo.and %11, %6 : tensor<16xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %14 = stablehlo.add %4, %13 : tensor<16xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<16xi1>, tensor<16xi32>
    return %15 : tensor<16xi32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @lcm(%arg0: tensor<16xi32>, %arg1: tensor<16xi32>) -> tensor<16xi32> {
    %0 = stablehlo.abs %arg0 : tensor<16xi32>
    %1 = stablehlo.abs %arg1 : tensor<16xi32>
    %2 = call @gcd(%0, %1) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %5 = call @floor_divide(%1, %2) : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi32>
    %6 = stablehlo.multiply %0, %5 : tensor<16xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = call @_where_6(%4, %c_0, %6) : (tensor<16xi1>, tensor<i32>, tensor<16xi32>) -> tensor<16xi32>
    return %7 : tensor<16xi32>
  }
  func.func private @_where_6(%arg0: tensor<16xi1>, %arg1: tensor<i32>, %arg2: tensor<16xi32>) -> tensor<16xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<16xi1>, tensor<16xi32>
    return %1 : tensor<16xi32>
  }
  func.func private @clip(%arg0: tensor<16xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<16xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<16xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<16xi32>
    return %5 : tensor<16xi32>
  }
}
