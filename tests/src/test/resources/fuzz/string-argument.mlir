// REFUSED not compiled
func.func @main(%x: tensor<string>) {
  return
}
