// REFUSED is not known
func.func @main(%x: tensor<2xf32>) {
  %0 = "a\0A.b"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return
}
