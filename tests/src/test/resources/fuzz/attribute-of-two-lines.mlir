// REFUSED there is no function
func.func @main(%x: tensor<2xf32>) {
  %0 = func.call @"a\0Ab"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return
}
