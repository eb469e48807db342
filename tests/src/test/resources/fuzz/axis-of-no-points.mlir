func.func @main() -> tensor<3x0x0xi1> {
  %0 = stablehlo.iota dim = 1 : tensor<3x0x0xi1>
  return %0 : tensor<3x0x0xi1>
}
