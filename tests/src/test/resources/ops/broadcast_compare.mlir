// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<3xf32>) -> (tensor<2x3xi1>, tensor<2x3xi1>) {
    %0 = chlo.broadcast_compare %arg0, %arg1 {compare_type = #chlo<comparison_type FLOAT>, comparison_direction = #chlo<comparison_direction LT>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
    %1 = chlo.broadcast_compare %arg0, %arg1 {broadcast_dimensions = array<i64: 1>, compare_type = #chlo<comparison_type TOTALORDER>, comparison_direction = #chlo<comparison_direction GE>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
    return %0, %1 : tensor<2x3xi1>, tensor<2x3xi1>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y1 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z1 = chlo.broadcast_compare %x1, %y1 {comparison_direction = #chlo<comparison_direction EQ>, compare_type = #chlo<comparison_type FLOAT>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z1, dense<[[true, false, false], [false, false, false]]> : tensor<2x3xi1>
  %x2 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y2 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z2 = chlo.broadcast_compare %x2, %y2 {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z2, dense<[[true, false, false], [false, false, false]]> : tensor<2x3xi1>
  %x3 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y3 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z3 = chlo.broadcast_compare %x3, %y3 {comparison_direction = #chlo<comparison_direction EQ>, compare_type = #chlo<comparison_type UNSIGNED>} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z3, dense<[[true, false, false], [false, false, false]]> : tensor<2x3xi1>
  %x4 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y4 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z4 = "chlo.broadcast_compare"(%x4, %y4) <{comparison_direction = #chlo<comparison_direction NE>, compare_type = #chlo<comparison_type FLOAT>}> : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z4, dense<[[false, true, true], [true, true, true]]> : tensor<2x3xi1>
  %x5 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y5 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z5 = "chlo.broadcast_compare"(%x5, %y5) <{comparison_direction = #chlo<comparison_direction NE>}> : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z5, dense<[[false, true, true], [true, true, true]]> : tensor<2x3xi1>
  %x6 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y6 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z6 = "chlo.broadcast_compare"(%x6, %y6) <{comparison_direction = #chlo<comparison_direction NE>, compare_type = #chlo<comparison_type UNSIGNED>}> : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z6, dense<[[false, true, true], [true, true, true]]> : tensor<2x3xi1>
  %x7 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y7 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z7 = chlo.broadcast_compare %x7, %y7 {comparison_direction = #chlo<comparison_direction GE>, compare_type = #chlo<comparison_type FLOAT>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z7, dense<[[true, true, false], [false, true, false]]> : tensor<2x3xi1>
  %x8 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y8 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z8 = chlo.broadcast_compare %x8, %y8 {comparison_direction = #chlo<comparison_direction GE>} : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z8, dense<[[true, true, false], [false, true, false]]> : tensor<2x3xi1>
  %x9 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y9 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z9 = chlo.broadcast_compare %x9, %y9 {comparison_direction = #chlo<comparison_direction GE>, compare_type = #chlo<comparison_type UNSIGNED>} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z9, dense<[[true, false, false], [true, true, false]]> : tensor<2x3xi1>
  %x10 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y10 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z10 = "chlo.broadcast_compare"(%x10, %y10) <{comparison_direction = #chlo<comparison_direction GT>, compare_type = #chlo<comparison_type FLOAT>}> : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z10, dense<[[false, true, false], [false, true, false]]> : tensor<2x3xi1>
  %x11 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y11 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z11 = "chlo.broadcast_compare"(%x11, %y11) <{comparison_direction = #chlo<comparison_direction GT>}> : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z11, dense<[[false, true, false], [false, true, false]]> : tensor<2x3xi1>
  %x12 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y12 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z12 = "chlo.broadcast_compare"(%x12, %y12) <{comparison_direction = #chlo<comparison_direction GT>, compare_type = #chlo<comparison_type UNSIGNED>}> : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z12, dense<[[false, false, false], [true, true, false]]> : tensor<2x3xi1>
  %x13 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y13 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z13 = chlo.broadcast_compare %x13, %y13 {comparison_direction = #chlo<comparison_direction LE>, compare_type = #chlo<comparison_type FLOAT>} : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z13, dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %x14 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y14 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z14 = chlo.broadcast_compare %x14, %y14 {comparison_direction = #chlo<comparison_direction LE>} : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z14, dense<[[true, false, true], [true, false, true]]> : tensor<2x3xi1>
  %x15 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y15 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z15 = chlo.broadcast_compare %x15, %y15 {comparison_direction = #chlo<comparison_direction LE>, compare_type = #chlo<comparison_type UNSIGNED>} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z15, dense<[[true, true, true], [false, false, true]]> : tensor<2x3xi1>
  %x16 = stablehlo.constant dense<[[2.0], [-1.0]]> : tensor<2x1xf32>
  %y16 = stablehlo.constant dense<[2.0, -3.0, 0x7FC00000]> : tensor<3xf32>
  %z16 = "chlo.broadcast_compare"(%x16, %y16) <{comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type FLOAT>}> : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %z16, dense<[[false, false, false], [true, false, false]]> : tensor<2x3xi1>
  %x17 = stablehlo.constant dense<[[2], [-1]]> : tensor<2x1xi32>
  %y17 = stablehlo.constant dense<[2, -3, 7]> : tensor<3xi32>
  %z17 = "chlo.broadcast_compare"(%x17, %y17) <{comparison_direction = #chlo<comparison_direction LT>}> : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi1>
  check.expect_eq_const %z17, dense<[[false, false, true], [true, false, true]]> : tensor<2x3xi1>
  %x18 = stablehlo.constant dense<[[2], [200]]> : tensor<2x1xui8>
  %y18 = stablehlo.constant dense<[2, 100, 255]> : tensor<3xui8>
  %z18 = "chlo.broadcast_compare"(%x18, %y18) <{comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type UNSIGNED>}> : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xi1>
  check.expect_eq_const %z18, dense<[[false, true, true], [false, false, true]]> : tensor<2x3xi1>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = chlo.broadcast_compare %x, %y {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xi1> // expected-error: broadcast_compare
  return
}
