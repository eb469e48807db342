// RUN: passes=decompose
// CHECK-NOT: rng_bit_generator
func.func @philox0(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui8>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<5xui8>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox1(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x3xi16>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x3xi16>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<3x3xi16>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox2(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<4x2xui32>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4x2xui32>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<4x2xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox3(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<7xui32>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<7xui32>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<7xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox4(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3xi64>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x3xi64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<2x3xi64>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox5(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<ui64>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox6(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui8>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<5xui8>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox7(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<3x3xi16>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<3x3xi16>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<3x3xi16>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox8(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<4x2xui32>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4x2xui32>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<4x2xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox9(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<7xui32>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<7xui32>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<7xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox10(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<2x3xi64>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<2x3xi64>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<2x3xi64>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @philox11(%state: tensor<3xui64>) -> (tensor<3xui64>, tensor<ui64>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<ui64>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<ui64>
}
// -----
// The counter's low half wraps into its high half.
// CHECK-NOT: rng_bit_generator
func.func @wraps() -> (tensor<3xui64>, tensor<9xui32>) {
  %state = stablehlo.constant dense<[5, 18446744073709551615, 7]> : tensor<3xui64>
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<9xui32>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<9xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @symbolic(%x: tensor<?xf32, #keratin.dims<[n]>>, %state: tensor<2xui64>) -> (tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>
}
