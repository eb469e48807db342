// RUN: passes=decompose
// CHECK-NOT: rng_bit_generator
func.func @wide(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x2xui64>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x2xui64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<3x2xui64>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @odd(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<7xui32>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<7xui32>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<7xui32>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @narrow(%state: tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi8>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xi8>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<5xi8>
}
// -----
// CHECK-NOT: rng_bit_generator
func.func @symbolic(%x: tensor<?xf32, #keratin.dims<[n]>>, %state: tensor<2xui64>) -> (tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>) {
  %0:2 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<?x3xui32, #keratin.dims<[n, 3]>>
}
