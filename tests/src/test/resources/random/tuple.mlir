// A tuple that is taken apart, of complex numbers.
// roles: [INPUT]
module {
  func.func public @main(%arg0: tensor<complex<f64>>) -> tensor<complex<f64>> {
    %0 = stablehlo.tuple %arg0 : tuple<tensor<complex<f64>>>
    %1 = stablehlo.get_tuple_element %0[0] : (tuple<tensor<complex<f64>>>) -> tensor<complex<f64>>
    return %1 : tensor<complex<f64>>
  }
}
