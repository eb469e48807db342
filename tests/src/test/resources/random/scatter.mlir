// Overlapping windows whose dimension comes first: updates apply in row-major order of all dimensions.
// roles: [INPUT, INPUT, INPUT, INPUT]
module {
  func.func public @main(%arg0: tensor<7x1xi8>, %arg1: tensor<6x1xi32>, %arg2: tensor<7x6x1xi8>, %arg3: tensor<7x1xi8>) -> tensor<7x1xi1> {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%arg4: tensor<i8>, %arg5: tensor<i8>):
      stablehlo.return %arg5 : tensor<i8>
    }) : (tensor<7x1xi8>, tensor<6x1xi32>, tensor<7x6x1xi8>) -> tensor<7x1xi8>
    %1 = stablehlo.compare  LE, %0, %arg3,  SIGNED : (tensor<7x1xi8>, tensor<7x1xi8>) -> tensor<7x1xi1>
    return %1 : tensor<7x1xi1>
  }
}
// -----
// roles: [INPUT, INPUT, INPUT, INPUT, INPUT]
module {
  func.func public @main(%arg0: tensor<7x6xi32>, %arg1: tensor<3x7x6xcomplex<f32>>, %arg2: tensor<3x7x6xf16>, %arg3: tensor<3xf16>, %arg4: tensor<3xcomplex<f32>>) -> tensor<3xf16> {
    %0:2 = "stablehlo.scatter"(%arg4, %arg3, %arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>}> ({
    ^bb0(%arg5: tensor<complex<f32>>, %arg6: tensor<f16>, %arg7: tensor<complex<f32>>, %arg8: tensor<f16>):
      stablehlo.return %arg5, %arg8 : tensor<complex<f32>>, tensor<f16>
    }) : (tensor<3xcomplex<f32>>, tensor<3xf16>, tensor<7x6xi32>, tensor<3x7x6xcomplex<f32>>, tensor<3x7x6xf16>) -> (tensor<3xcomplex<f32>>, tensor<3xf16>)
    return %0#1 : tensor<3xf16>
  }
}
