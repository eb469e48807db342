// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>) {
    %output_state, %output = stablehlo.rng_bit_generator %arg0, algorithm =  THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
    return %output_state, %output : tensor<2xui64>, tensor<4xui32>
  }
}
// -----
// Floats are the same bits as unsigned integers of their width.
func.func @main() {
  %s = stablehlo.constant dense<[11400714819323198485, 18446744073709551614]> : tensor<2xui64>
  %f1:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  %u1:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  %b1 = stablehlo.bitcast_convert %f1#1 : (tensor<5xf64>) -> tensor<5xui64>
  check.expect_eq %b1, %u1#1 : tensor<5xui64>
  check.expect_eq %f1#0, %u1#0 : tensor<2xui64>
  %f2:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  %u2:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  %b2 = stablehlo.bitcast_convert %f2#1 : (tensor<5xf32>) -> tensor<5xui32>
  check.expect_eq %b2, %u2#1 : tensor<5xui32>
  check.expect_eq %f2#0, %u2#0 : tensor<2xui64>
  %f3:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf16>)
  %u3:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui16>)
  %b3 = stablehlo.bitcast_convert %f3#1 : (tensor<5xf16>) -> tensor<5xui16>
  check.expect_eq %b3, %u3#1 : tensor<5xui16>
  check.expect_eq %f3#0, %u3#0 : tensor<2xui64>
  %f4:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  %u4:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui16>)
  %b4 = stablehlo.bitcast_convert %f4#1 : (tensor<5xbf16>) -> tensor<5xui16>
  check.expect_eq %b4, %u4#1 : tensor<5xui16>
  check.expect_eq %f4#0, %u4#0 : tensor<2xui64>
  %f5:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf64>)
  %u5:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui64>)
  %b5 = stablehlo.bitcast_convert %f5#1 : (tensor<5xf64>) -> tensor<5xui64>
  check.expect_eq %b5, %u5#1 : tensor<5xui64>
  check.expect_eq %f5#0, %u5#0 : tensor<2xui64>
  %f6:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf32>)
  %u6:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  %b6 = stablehlo.bitcast_convert %f6#1 : (tensor<5xf32>) -> tensor<5xui32>
  check.expect_eq %b6, %u6#1 : tensor<5xui32>
  check.expect_eq %f6#0, %u6#0 : tensor<2xui64>
  %f7:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xf16>)
  %u7:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui16>)
  %b7 = stablehlo.bitcast_convert %f7#1 : (tensor<5xf16>) -> tensor<5xui16>
  check.expect_eq %b7, %u7#1 : tensor<5xui16>
  check.expect_eq %f7#0, %u7#0 : tensor<2xui64>
  %f8:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xbf16>)
  %u8:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui16>)
  %b8 = stablehlo.bitcast_convert %f8#1 : (tensor<5xbf16>) -> tensor<5xui16>
  check.expect_eq %b8, %u8#1 : tensor<5xui16>
  check.expect_eq %f8#0, %u8#0 : tensor<2xui64>
  return
}
// -----
// The same state gives the same bits, the next one others.
func.func @main() {
  %s1 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n1:2 = stablehlo.rng_bit_generator %s1, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %m1:2 = stablehlo.rng_bit_generator %s1, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  check.expect_eq %n1#1, %m1#1 : tensor<4xui64>
  %u1:2 = stablehlo.rng_bit_generator %n1#0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %d1 = stablehlo.compare EQ, %n1#1, %u1#1, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  %f1 = stablehlo.constant dense<true> : tensor<i1>
  %r1 = stablehlo.reduce(%d1 init: %f1) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r1, dense<false> : tensor<i1>
  %s2 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n2:2 = "stablehlo.rng_bit_generator"(%s2) <{rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %m2:2 = "stablehlo.rng_bit_generator"(%s2) <{rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  check.expect_eq %n2#1, %m2#1 : tensor<4xui32>
  %u2:2 = stablehlo.rng_bit_generator %n2#0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %d2 = stablehlo.compare EQ, %n2#1, %u2#1, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  %f2 = stablehlo.constant dense<true> : tensor<i1>
  %r2 = stablehlo.reduce(%d2 init: %f2) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r2, dense<false> : tensor<i1>
  %s3 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n3:2 = stablehlo.rng_bit_generator %s3, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %m3:2 = stablehlo.rng_bit_generator %s3, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  check.expect_eq %n3#1, %m3#1 : tensor<4xui64>
  %u3:2 = stablehlo.rng_bit_generator %n3#0, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %d3 = stablehlo.compare EQ, %n3#1, %u3#1, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  %f3 = stablehlo.constant dense<true> : tensor<i1>
  %r3 = stablehlo.reduce(%d3 init: %f3) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r3, dense<false> : tensor<i1>
  %s4 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n4:2 = "stablehlo.rng_bit_generator"(%s4) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %m4:2 = "stablehlo.rng_bit_generator"(%s4) <{rng_algorithm = #stablehlo<rng_algorithm PHILOX>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  check.expect_eq %n4#1, %m4#1 : tensor<4xui32>
  %u4:2 = stablehlo.rng_bit_generator %n4#0, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %d4 = stablehlo.compare EQ, %n4#1, %u4#1, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  %f4 = stablehlo.constant dense<true> : tensor<i1>
  %r4 = stablehlo.reduce(%d4 init: %f4) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r4, dense<false> : tensor<i1>
  %s5 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n5:2 = stablehlo.rng_bit_generator %s5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %m5:2 = stablehlo.rng_bit_generator %s5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  check.expect_eq %n5#1, %m5#1 : tensor<4xui64>
  %u5:2 = stablehlo.rng_bit_generator %n5#0, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui64>)
  %d5 = stablehlo.compare EQ, %n5#1, %u5#1, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  %f5 = stablehlo.constant dense<true> : tensor<i1>
  %r5 = stablehlo.reduce(%d5 init: %f5) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r5, dense<false> : tensor<i1>
  %s6 = stablehlo.constant dense<[7, 0]> : tensor<2xui64>
  %n6:2 = "stablehlo.rng_bit_generator"(%s6) <{rng_algorithm = #stablehlo<rng_algorithm DEFAULT>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %m6:2 = "stablehlo.rng_bit_generator"(%s6) <{rng_algorithm = #stablehlo<rng_algorithm DEFAULT>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  check.expect_eq %n6#1, %m6#1 : tensor<4xui32>
  %u6:2 = stablehlo.rng_bit_generator %n6#0, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %d6 = stablehlo.compare EQ, %n6#1, %u6#1, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  %f6 = stablehlo.constant dense<true> : tensor<i1>
  %r6 = stablehlo.reduce(%d6 init: %f6) applies stablehlo.and across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  check.expect_eq_const %r6, dense<false> : tensor<i1>
  return
}
// -----
func.func @main(%s: tensor<2xi64>) {
  %0:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xi64>) -> (tensor<2xi64>, tensor<4xui32>) // expected-error: rng_bit_generator
  return
}
// -----
func.func @main(%s: tensor<2xui64>) {
  %0:2 = "stablehlo.rng_bit_generator"(%s) : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>) // expected-error: rng_algorithm
  return
}
