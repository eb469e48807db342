// RUN: interpret
// A state of three words has the upper half of the counter in the last; one of two takes the key for it.
func.func @main() {
  %two = stablehlo.constant dense<[42, 7]> : tensor<2xui64>
  %three = stablehlo.constant dense<[42, 7, 42]> : tensor<3xui64>
  %s, %x = stablehlo.rng_bit_generator %two, algorithm =  PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<9xui32>)
  %t, %y = stablehlo.rng_bit_generator %three, algorithm =  PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<9xui32>)
  check.expect_eq %x, %y : tensor<9xui32>
  check.expect_eq_const %s, dense<[42, 10]> : tensor<2xui64>
  check.expect_eq_const %t, dense<[42, 10, 42]> : tensor<3xui64>
  return
}
// -----
// The counter carries into its upper half: two calls give what one call from the state after the first gives.
func.func @main() {
  %c = stablehlo.constant dense<[1, 18446744073709551615, 5]> : tensor<3xui64>
  %s, %x = stablehlo.rng_bit_generator %c, algorithm =  PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<8xui32>)
  check.expect_eq_const %s, dense<[1, 1, 6]> : tensor<3xui64>
  %d = stablehlo.constant dense<[1, 0, 6]> : tensor<3xui64>
  %t, %y = stablehlo.rng_bit_generator %d, algorithm =  PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  check.expect_eq_const %t, dense<[1, 1, 6]> : tensor<3xui64>
  %z = stablehlo.slice %x [4:8] : (tensor<8xui32>) -> tensor<4xui32>
  check.expect_eq %z, %y : tensor<4xui32>
  return
}
