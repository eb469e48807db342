// RUN: passes=simplify,simplify,dce
// CHECK: @units
// CHECK-NEXT: return %arg0
func.func @units(%x: tensor<4xf32>) -> tensor<4xf32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %ones = stablehlo.broadcast_in_dim %one, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %zeros = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %minus = stablehlo.constant dense<-0.0> : tensor<4xf32>
  %0 = stablehlo.multiply %x, %ones : tensor<4xf32>
  %1 = stablehlo.divide %0, %ones : tensor<4xf32>
  %2 = stablehlo.subtract %1, %zeros : tensor<4xf32>
  %3 = stablehlo.add %2, %minus : tensor<4xf32>
  %4 = stablehlo.maximum %3, %3 : tensor<4xf32>
  %5 = stablehlo.power %4, %ones : tensor<4xf32>
  return %5 : tensor<4xf32>
}
// -----
// CHECK: @signs
// CHECK-NEXT: stablehlo.subtract %arg0, %arg1
// CHECK-NEXT: stablehlo.abs %0
// CHECK-NEXT: return
func.func @signs(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %y : tensor<4xf32>
  %1 = stablehlo.add %x, %0 : tensor<4xf32>
  %2 = stablehlo.negate %1 : tensor<4xf32>
  %3 = stablehlo.negate %2 : tensor<4xf32>
  %4 = stablehlo.abs %3 : tensor<4xf32>
  %5 = stablehlo.abs %4 : tensor<4xf32>
  return %5 : tensor<4xf32>
}
// -----
// CHECK: @power_of_two
// CHECK: dense<2.500000e-01>
// CHECK: stablehlo.multiply
// CHECK-NOT: divide
func.func @power_of_two(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<4.0> : tensor<4xf32>
  %0 = stablehlo.divide %x, %c : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// CHECK: @selects
// CHECK-NEXT: stablehlo.select %arg0, %arg2, %arg1
// CHECK-NEXT: return
func.func @selects(%p: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.not %p : tensor<4xi1>
  %1 = stablehlo.select %0, %x, %y : tensor<4xi1>, tensor<4xf32>
  %t = stablehlo.constant dense<true> : tensor<4xi1>
  %2 = stablehlo.select %t, %1, %x : tensor<4xi1>, tensor<4xf32>
  %3 = stablehlo.select %p, %2, %2 : tensor<4xi1>, tensor<4xf32>
  return %3 : tensor<4xf32>
}
// -----
// CHECK: @converts
// CHECK-NEXT: stablehlo.convert %arg0 : (tensor<4xi8>) -> tensor<4xf32>
// CHECK-NEXT: return
func.func @converts(%x: tensor<4xi8>) -> tensor<4xf32> {
  %0 = stablehlo.convert %x : (tensor<4xi8>) -> tensor<4xi32>
  %1 = stablehlo.convert %0 : (tensor<4xi32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// negative numbers become 0 on the way through a float, and would wrap without it
// CHECK: @no_saturating
func.func @no_saturating(%x: tensor<4xi8>) -> tensor<4xui64> {
  %0 = stablehlo.convert %x : (tensor<4xi8>) -> tensor<4xf32>
  %1 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xui64>
  return %1 : tensor<4xui64>
}
// -----
// CHECK: @fitting
// CHECK-NEXT: stablehlo.convert %arg0 : (tensor<4xi8>) -> tensor<4xi16>
// CHECK-NEXT: return
func.func @fitting(%x: tensor<4xi8>) -> tensor<4xi16> {
  %0 = stablehlo.convert %x : (tensor<4xi8>) -> tensor<4xf32>
  %1 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xi16>
  return %1 : tensor<4xi16>
}
// -----
// CHECK: @integers
// CHECK: stablehlo.add %arg0
// CHECK-NEXT: return
func.func @integers(%x: tensor<4xi32>) -> tensor<4xi32> {
  %zero = stablehlo.constant dense<0> : tensor<4xi32>
  %ones = stablehlo.constant dense<-1> : tensor<4xi32>
  %two = stablehlo.constant dense<2> : tensor<4xi32>
  %0 = stablehlo.or %x, %zero : tensor<4xi32>
  %1 = stablehlo.and %0, %ones : tensor<4xi32>
  %2 = stablehlo.xor %1, %zero : tensor<4xi32>
  %3 = stablehlo.shift_left %2, %zero : tensor<4xi32>
  %4 = stablehlo.add %3, %two : tensor<4xi32>
  %5 = stablehlo.add %4, %two : tensor<4xi32>
  return %5 : tensor<4xi32>
}
// -----
// CHECK: @slices
// CHECK-NEXT: stablehlo.slice %arg0 [2:4]
// CHECK-NEXT: return
func.func @slices(%x: tensor<8xf32>, %y: tensor<3xf32>) -> tensor<2xf32> {
  %0 = stablehlo.slice %x [1:6] : (tensor<8xf32>) -> tensor<5xf32>
  %1 = stablehlo.concatenate %y, %0, dim = 0 : (tensor<3xf32>, tensor<5xf32>) -> tensor<8xf32>
  %2 = stablehlo.slice %1 [4:6] : (tensor<8xf32>) -> tensor<2xf32>
  return %2 : tensor<2xf32>
}
// -----
// What is true for numbers is not for NaN, infinity and -0.
func.func @no_exact(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %three = stablehlo.constant dense<3.0> : tensor<4xf32>
  %0 = stablehlo.add %x, %zero : tensor<4xf32>
  %1 = stablehlo.multiply %x, %zero : tensor<4xf32>
  %2 = stablehlo.subtract %x, %x : tensor<4xf32>
  %3 = stablehlo.divide %y, %three : tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
// -----
// CHECK: @rectifier
// CHECK-NOT: select
// CHECK: stablehlo.maximum %arg0
func.func @rectifier(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %p = stablehlo.compare LE, %x, %zero : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %0 = stablehlo.select %p, %zero, %x : tensor<4xi1>, tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// The zero must be positive, and the comparison must hold at zero.
func.func @no_rectifier(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %minus = stablehlo.constant dense<-0.0> : tensor<4xf32>
  %p = stablehlo.compare LE, %x, %zero, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %0 = stablehlo.select %p, %minus, %x : tensor<4xi1>, tensor<4xf32>
  %q = stablehlo.compare LT, %x, %zero, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %1 = stablehlo.select %q, %zero, %x : tensor<4xi1>, tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}
