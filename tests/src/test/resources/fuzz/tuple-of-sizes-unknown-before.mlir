func.func public @main(%g0: tensor<?xf32>, %g1: tensor<complex<f64>>, %g2: tensor<2xf32>) -> (tensor<2xf32>) {
%x = func.call @a_main(%g0, %g1) : (tensor<?xf32>, tensor<complex<f64>>) -> (tensor<complex<f64>>)
%y = func.call @b_main(%g2) : (tensor<2xf32>) -> (tensor<2xf32>)
return %y : tensor<2xf32>
}
func.func private @a_main(%g0: tensor<?xf32>, %g1: tensor<complex<f64>>) -> (tensor<complex<f64>>) {
func.call @a_a_main(%g0) : (tensor<?xf32>) -> ()
%y = func.call @a_b_main(%g1) : (tensor<complex<f64>>) -> (tensor<complex<f64>>)
return %y : tensor<complex<f64>>
}
func.func private @a_a_main(%x: tensor<?xf32>) {
  %0 = "stablehlo.tuple"(%x) : (tensor<?xf32>) -> tuple<tensor<65xf32>>
  return
}
  func.func private @a_b_main(%arg0: tensor<complex<f64>>) -> tensor<complex<f64>> {
    %0 = stablehlo.tuple %arg0 : tuple<tensor<complex<f64>>>
    %1 = stablehlo.get_tuple_element %0[0] : (tuple<tensor<complex<f64>>>) -> tensor<complex<f64>>
    return %1 : tensor<complex<f64>>
  }


  func.func private @b_main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.composite "my.double" %arg0 {composite_attributes = {n = 2 : i64}, decomposition = @b_double, version = 1 : i32} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @b_double(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.add %arg0, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }

