// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
    %0 = stablehlo.compare  LT, %arg0, %arg1,  TOTALORDER : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    return %0 : tensor<2x3xi1>
  }
}
// -----
func.func @main() {
  %x1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 0x7FC00000, 0x7F800000]> : tensor<6xf32>
  %y1 = stablehlo.constant dense<[-0.0, 1.0, 1.5, 3.0, 1.0, 0x7FC00000]> : tensor<6xf32>
  %eq1 = stablehlo.compare EQ, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %eq1, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %ne1 = stablehlo.compare NE, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %ne1, dense<[false, true, false, true, true, true]> : tensor<6xi1>
  %lt1 = stablehlo.compare LT, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %lt1, dense<[false, true, false, true, false, false]> : tensor<6xi1>
  %le1 = stablehlo.compare LE, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %le1, dense<[true, true, true, true, false, false]> : tensor<6xi1>
  %gt1 = stablehlo.compare GT, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %gt1, dense<[false, false, false, false, false, false]> : tensor<6xi1>
  %ge1 = stablehlo.compare GE, %x1, %y1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %ge1, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %x2 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 0x7FF8000000000000, 0x7FF0000000000000]> : tensor<6xf64>
  %y2 = stablehlo.constant dense<[-0.0, 1.0, 1.5, 3.0, 1.0, 0x7FF8000000000000]> : tensor<6xf64>
  %eq2 = stablehlo.compare EQ, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %eq2, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %ne2 = stablehlo.compare NE, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %ne2, dense<[false, true, false, true, true, true]> : tensor<6xi1>
  %lt2 = stablehlo.compare LT, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %lt2, dense<[false, true, false, true, false, false]> : tensor<6xi1>
  %le2 = stablehlo.compare LE, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %le2, dense<[true, true, true, true, false, false]> : tensor<6xi1>
  %gt2 = stablehlo.compare GT, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %gt2, dense<[false, false, false, false, false, false]> : tensor<6xi1>
  %ge2 = stablehlo.compare GE, %x2, %y2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
  check.expect_eq_const %ge2, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %x3 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 0x7E00, 0x7C00]> : tensor<6xf16>
  %y3 = stablehlo.constant dense<[-0.0, 1.0, 1.5, 3.0, 1.0, 0x7E00]> : tensor<6xf16>
  %eq3 = stablehlo.compare EQ, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %eq3, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %ne3 = stablehlo.compare NE, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %ne3, dense<[false, true, false, true, true, true]> : tensor<6xi1>
  %lt3 = stablehlo.compare LT, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %lt3, dense<[false, true, false, true, false, false]> : tensor<6xi1>
  %le3 = stablehlo.compare LE, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %le3, dense<[true, true, true, true, false, false]> : tensor<6xi1>
  %gt3 = stablehlo.compare GT, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %gt3, dense<[false, false, false, false, false, false]> : tensor<6xi1>
  %ge3 = stablehlo.compare GE, %x3, %y3, FLOAT : (tensor<6xf16>, tensor<6xf16>) -> tensor<6xi1>
  check.expect_eq_const %ge3, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %x4 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 0x7FC0, 0x7F80]> : tensor<6xbf16>
  %y4 = stablehlo.constant dense<[-0.0, 1.0, 1.5, 3.0, 1.0, 0x7FC0]> : tensor<6xbf16>
  %eq4 = stablehlo.compare EQ, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %eq4, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %ne4 = stablehlo.compare NE, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %ne4, dense<[false, true, false, true, true, true]> : tensor<6xi1>
  %lt4 = stablehlo.compare LT, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %lt4, dense<[false, true, false, true, false, false]> : tensor<6xi1>
  %le4 = stablehlo.compare LE, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %le4, dense<[true, true, true, true, false, false]> : tensor<6xi1>
  %gt4 = stablehlo.compare GT, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %gt4, dense<[false, false, false, false, false, false]> : tensor<6xi1>
  %ge4 = stablehlo.compare GE, %x4, %y4, FLOAT : (tensor<6xbf16>, tensor<6xbf16>) -> tensor<6xi1>
  check.expect_eq_const %ge4, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %x5 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 0x7F800000, 0xFF800000]> : tensor<6xf32>
  %y5 = stablehlo.constant dense<[-0.0, 0.0, 1.5, 3.0, 0x7FC00000, -2.0]> : tensor<6xf32>
  %eq5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %eq5, dense<[false, false, true, false, false, false]> : tensor<6xi1>
  %ne5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %ne5, dense<[true, true, false, true, true, true]> : tensor<6xi1>
  %lt5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %lt5, dense<[false, true, false, true, true, true]> : tensor<6xi1>
  %le5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %le5, dense<[false, true, true, true, true, true]> : tensor<6xi1>
  %gt5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %gt5, dense<[true, false, false, false, false, false]> : tensor<6xi1>
  %ge5 = "stablehlo.compare"(%x5, %y5) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
  check.expect_eq_const %ge5, dense<[true, false, true, false, false, false]> : tensor<6xi1>
  %x6 = stablehlo.constant dense<[0, 1, -1, 5]> : tensor<4xi8>
  %y6 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xi8>
  %eq6 = stablehlo.compare EQ, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %eq6, dense<[true, false, false, false]> : tensor<4xi1>
  %ne6 = stablehlo.compare NE, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %ne6, dense<[false, true, true, true]> : tensor<4xi1>
  %lt6 = stablehlo.compare LT, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %lt6, dense<[false, true, true, false]> : tensor<4xi1>
  %le6 = stablehlo.compare LE, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %le6, dense<[true, true, true, false]> : tensor<4xi1>
  %gt6 = stablehlo.compare GT, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %gt6, dense<[false, false, false, true]> : tensor<4xi1>
  %ge6 = stablehlo.compare GE, %x6, %y6, SIGNED : (tensor<4xi8>, tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %ge6, dense<[true, false, false, true]> : tensor<4xi1>
  %x7 = stablehlo.constant dense<[0, 1, -1, 5]> : tensor<4xi16>
  %y7 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xi16>
  %eq7 = stablehlo.compare EQ, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %eq7, dense<[true, false, false, false]> : tensor<4xi1>
  %ne7 = stablehlo.compare NE, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %ne7, dense<[false, true, true, true]> : tensor<4xi1>
  %lt7 = stablehlo.compare LT, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %lt7, dense<[false, true, true, false]> : tensor<4xi1>
  %le7 = stablehlo.compare LE, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %le7, dense<[true, true, true, false]> : tensor<4xi1>
  %gt7 = stablehlo.compare GT, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %gt7, dense<[false, false, false, true]> : tensor<4xi1>
  %ge7 = stablehlo.compare GE, %x7, %y7, SIGNED : (tensor<4xi16>, tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %ge7, dense<[true, false, false, true]> : tensor<4xi1>
  %x8 = stablehlo.constant dense<[0, 1, -1, 5]> : tensor<4xi32>
  %y8 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xi32>
  %eq8 = stablehlo.compare EQ, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %eq8, dense<[true, false, false, false]> : tensor<4xi1>
  %ne8 = stablehlo.compare NE, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %ne8, dense<[false, true, true, true]> : tensor<4xi1>
  %lt8 = stablehlo.compare LT, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %lt8, dense<[false, true, true, false]> : tensor<4xi1>
  %le8 = stablehlo.compare LE, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %le8, dense<[true, true, true, false]> : tensor<4xi1>
  %gt8 = stablehlo.compare GT, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %gt8, dense<[false, false, false, true]> : tensor<4xi1>
  %ge8 = stablehlo.compare GE, %x8, %y8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %ge8, dense<[true, false, false, true]> : tensor<4xi1>
  %x9 = stablehlo.constant dense<[0, 1, -1, 5]> : tensor<4xi64>
  %y9 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xi64>
  %eq9 = stablehlo.compare EQ, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %eq9, dense<[true, false, false, false]> : tensor<4xi1>
  %ne9 = stablehlo.compare NE, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %ne9, dense<[false, true, true, true]> : tensor<4xi1>
  %lt9 = stablehlo.compare LT, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %lt9, dense<[false, true, true, false]> : tensor<4xi1>
  %le9 = stablehlo.compare LE, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %le9, dense<[true, true, true, false]> : tensor<4xi1>
  %gt9 = stablehlo.compare GT, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %gt9, dense<[false, false, false, true]> : tensor<4xi1>
  %ge9 = stablehlo.compare GE, %x9, %y9, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %ge9, dense<[true, false, false, true]> : tensor<4xi1>
  %x10 = stablehlo.constant dense<[0, 1, 255, 5]> : tensor<4xui8>
  %y10 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xui8>
  %eq10 = stablehlo.compare EQ, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %eq10, dense<[true, false, false, false]> : tensor<4xi1>
  %ne10 = stablehlo.compare NE, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %ne10, dense<[false, true, true, true]> : tensor<4xi1>
  %lt10 = stablehlo.compare LT, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %lt10, dense<[false, true, false, false]> : tensor<4xi1>
  %le10 = stablehlo.compare LE, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %le10, dense<[true, true, false, false]> : tensor<4xi1>
  %gt10 = stablehlo.compare GT, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %gt10, dense<[false, false, true, true]> : tensor<4xi1>
  %ge10 = stablehlo.compare GE, %x10, %y10, UNSIGNED : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %ge10, dense<[true, false, true, true]> : tensor<4xi1>
  %x11 = stablehlo.constant dense<[0, 1, 65535, 5]> : tensor<4xui16>
  %y11 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xui16>
  %eq11 = stablehlo.compare EQ, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %eq11, dense<[true, false, false, false]> : tensor<4xi1>
  %ne11 = stablehlo.compare NE, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %ne11, dense<[false, true, true, true]> : tensor<4xi1>
  %lt11 = stablehlo.compare LT, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %lt11, dense<[false, true, false, false]> : tensor<4xi1>
  %le11 = stablehlo.compare LE, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %le11, dense<[true, true, false, false]> : tensor<4xi1>
  %gt11 = stablehlo.compare GT, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %gt11, dense<[false, false, true, true]> : tensor<4xi1>
  %ge11 = stablehlo.compare GE, %x11, %y11, UNSIGNED : (tensor<4xui16>, tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %ge11, dense<[true, false, true, true]> : tensor<4xi1>
  %x12 = stablehlo.constant dense<[0, 1, 4294967295, 5]> : tensor<4xui32>
  %y12 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xui32>
  %eq12 = stablehlo.compare EQ, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %eq12, dense<[true, false, false, false]> : tensor<4xi1>
  %ne12 = stablehlo.compare NE, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %ne12, dense<[false, true, true, true]> : tensor<4xi1>
  %lt12 = stablehlo.compare LT, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %lt12, dense<[false, true, false, false]> : tensor<4xi1>
  %le12 = stablehlo.compare LE, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %le12, dense<[true, true, false, false]> : tensor<4xi1>
  %gt12 = stablehlo.compare GT, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %gt12, dense<[false, false, true, true]> : tensor<4xi1>
  %ge12 = stablehlo.compare GE, %x12, %y12, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %ge12, dense<[true, false, true, true]> : tensor<4xi1>
  %x13 = stablehlo.constant dense<[0, 1, 18446744073709551615, 5]> : tensor<4xui64>
  %y13 = stablehlo.constant dense<[0, 2, 1, 3]> : tensor<4xui64>
  %eq13 = stablehlo.compare EQ, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %eq13, dense<[true, false, false, false]> : tensor<4xi1>
  %ne13 = stablehlo.compare NE, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %ne13, dense<[false, true, true, true]> : tensor<4xi1>
  %lt13 = stablehlo.compare LT, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %lt13, dense<[false, true, false, false]> : tensor<4xi1>
  %le13 = stablehlo.compare LE, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %le13, dense<[true, true, false, false]> : tensor<4xi1>
  %gt13 = stablehlo.compare GT, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %gt13, dense<[false, false, true, true]> : tensor<4xi1>
  %ge13 = stablehlo.compare GE, %x13, %y13, UNSIGNED : (tensor<4xui64>, tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %ge13, dense<[true, false, true, true]> : tensor<4xi1>
  %x14 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %y14 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %eq14 = stablehlo.compare EQ, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %eq14, dense<[true, false, false, true]> : tensor<4xi1>
  %ne14 = stablehlo.compare NE, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %ne14, dense<[false, true, true, false]> : tensor<4xi1>
  %lt14 = stablehlo.compare LT, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %lt14, dense<[false, true, false, false]> : tensor<4xi1>
  %le14 = stablehlo.compare LE, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %le14, dense<[true, true, false, true]> : tensor<4xi1>
  %gt14 = stablehlo.compare GT, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %gt14, dense<[false, false, true, false]> : tensor<4xi1>
  %ge14 = stablehlo.compare GE, %x14, %y14, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %ge14, dense<[true, false, true, true]> : tensor<4xi1>
  return
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[(1.0, 2.0), (1.0, 2.0)]> : tensor<2xcomplex<f32>>
  %y = stablehlo.constant dense<[(1.0, 2.0), (1.0, -2.0)]> : tensor<2xcomplex<f32>>
  %z = stablehlo.compare EQ, %x, %y, FLOAT : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xi1>
  check.expect_eq_const %z, dense<[true, false]> : tensor<2xi1>
  return
}
// -----
// complex numbers: by the real parts, where these are equal by the imaginary ones
func.func @main() {
  %x = stablehlo.constant dense<[(1.0, 0x7FC00000), (2.0, 1.0), (0x7FC00000, 1.0), (1.0, 5.0), (1.0, 0x7FC00000), (1.0, 2.0), (1.0, 2.0), (0.0, 4.0), (-0.0, 1.0), (3.0, -1.0)]> : tensor<10xcomplex<f32>>
  %y = stablehlo.constant dense<[(2.0, 1.0), (1.0, 0x7FC00000), (1.0, 5.0), (0x7FC00000, 1.0), (1.0, 2.0), (1.0, 0x7FC00000), (1.0, 3.0), (-0.0, 3.0), (0.0, 1.0), (2.0, 9.0)]> : tensor<10xcomplex<f32>>
  %eq = stablehlo.compare EQ, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %eq, dense<[false, false, false, false, false, false, false, false, true, false]> : tensor<10xi1>
  %ne = stablehlo.compare NE, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %ne, dense<[true, true, true, true, true, true, true, true, false, true]> : tensor<10xi1>
  %lt = stablehlo.compare LT, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %lt, dense<[true, false, false, false, false, false, true, false, false, false]> : tensor<10xi1>
  %le = stablehlo.compare LE, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %le, dense<[true, false, false, false, false, false, true, false, true, false]> : tensor<10xi1>
  %gt = stablehlo.compare GT, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %gt, dense<[false, true, false, false, false, false, false, true, false, true]> : tensor<10xi1>
  %ge = stablehlo.compare GE, %x, %y, FLOAT : (tensor<10xcomplex<f32>>, tensor<10xcomplex<f32>>) -> tensor<10xi1>
  check.expect_eq_const %ge, dense<[false, true, false, false, false, false, false, true, true, true]> : tensor<10xi1>
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  %0 = stablehlo.compare LT, %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xi1> // expected-error: compare_c2
  return
}
