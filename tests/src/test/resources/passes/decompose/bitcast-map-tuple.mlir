// RUN: passes=decompose
// CHECK-NOT: bitcast_convert {{.*}}(tensor<2x3xf64>) -> tensor<2x3x2xf32>
func.func @bitcast0(%x: tensor<2x3xf64>) -> tensor<2x3x2xf32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<2x3xf64>) -> tensor<2x3x2xf32>
  return %0 : tensor<2x3x2xf32>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<2x3x2xf32>) -> tensor<2x3xf64>
func.func @bitcast1(%x: tensor<2x3x2xf32>) -> tensor<2x3xf64> {
  %0 = stablehlo.bitcast_convert %x : (tensor<2x3x2xf32>) -> tensor<2x3xf64>
  return %0 : tensor<2x3xf64>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<3xi64>) -> tensor<3x8xi8>
func.func @bitcast2(%x: tensor<3xi64>) -> tensor<3x8xi8> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3xi64>) -> tensor<3x8xi8>
  return %0 : tensor<3x8xi8>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<3x8xi8>) -> tensor<3xi64>
func.func @bitcast3(%x: tensor<3x8xi8>) -> tensor<3xi64> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3x8xi8>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<2xui32>) -> tensor<2x2xbf16>
func.func @bitcast4(%x: tensor<2xui32>) -> tensor<2x2xbf16> {
  %0 = stablehlo.bitcast_convert %x : (tensor<2xui32>) -> tensor<2x2xbf16>
  return %0 : tensor<2x2xbf16>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<2x2xbf16>) -> tensor<2xui32>
func.func @bitcast5(%x: tensor<2x2xbf16>) -> tensor<2xui32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<2x2xbf16>) -> tensor<2xui32>
  return %0 : tensor<2xui32>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<4xf16>) -> tensor<4x2xui8>
func.func @bitcast6(%x: tensor<4xf16>) -> tensor<4x2xui8> {
  %0 = stablehlo.bitcast_convert %x : (tensor<4xf16>) -> tensor<4x2xui8>
  return %0 : tensor<4x2xui8>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<4x2xui8>) -> tensor<4xf16>
func.func @bitcast7(%x: tensor<4x2xui8>) -> tensor<4xf16> {
  %0 = stablehlo.bitcast_convert %x : (tensor<4x2xui8>) -> tensor<4xf16>
  return %0 : tensor<4xf16>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<3xui8>) -> tensor<3x8xi1>
func.func @bitcast8(%x: tensor<3xui8>) -> tensor<3x8xi1> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3xui8>) -> tensor<3x8xi1>
  return %0 : tensor<3x8xi1>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<3x8xi1>) -> tensor<3xui8>
func.func @bitcast9(%x: tensor<3x8xi1>) -> tensor<3xui8> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3x8xi1>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<f32>) -> tensor<4xi8>
func.func @bitcast10(%x: tensor<f32>) -> tensor<4xi8> {
  %0 = stablehlo.bitcast_convert %x : (tensor<f32>) -> tensor<4xi8>
  return %0 : tensor<4xi8>
}
// -----
// CHECK-NOT: bitcast_convert {{.*}}(tensor<4xi8>) -> tensor<f32>
func.func @bitcast11(%x: tensor<4xi8>) -> tensor<f32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<4xi8>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
func.func @no_change_of_width(%x: tensor<3xf32>) -> tensor<3xi32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3xf32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}
// -----
// CHECK-NOT: stablehlo.map
func.func @map(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>, %s: tensor<f32>) -> tensor<2x3xi1> {
  %0 = "stablehlo.map"(%x, %y) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.constant dense<2.0> : tensor<f32>
    %1 = stablehlo.multiply %a, %c : tensor<f32>
    %2 = stablehlo.add %1, %s : tensor<f32>
    %3 = stablehlo.compare LT, %2, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %3 : tensor<i1>
  }) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}
// -----
// CHECK-NOT: get_tuple_element
func.func @tuple(%x: tensor<2xf32>, %y: tensor<i32>) -> (tensor<2xf32>, tensor<i32>) {
  %0 = stablehlo.tuple %y : tuple<tensor<i32>>
  %1 = stablehlo.tuple %x, %0 : tuple<tensor<2xf32>, tuple<tensor<i32>>>
  %2 = stablehlo.get_tuple_element %1[0] : (tuple<tensor<2xf32>, tuple<tensor<i32>>>) -> tensor<2xf32>
  %3 = stablehlo.get_tuple_element %1[1] : (tuple<tensor<2xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
  %4 = stablehlo.get_tuple_element %3[0] : (tuple<tensor<i32>>) -> tensor<i32>
  return %2, %4 : tensor<2xf32>, tensor<i32>
}
