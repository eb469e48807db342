// REFUSED not compiled
// a complex value goes into operations without a tensor for a result
func.func @main(%x: tensor<2xcomplex<f32>>, %y: tensor<2xf32>) -> tensor<2xcomplex<f32>> {
  %t = stablehlo.create_token : !stablehlo.token
  %0 = stablehlo.complex %y, %y : tensor<2xcomplex<f32>>
  stablehlo.custom_call @seen(%0, %x) {has_side_effect = true} : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> ()
  %1 = "stablehlo.outfeed"(%0, %t) : (tensor<2xcomplex<f32>>, !stablehlo.token) -> !stablehlo.token
  return %0 : tensor<2xcomplex<f32>>
}
