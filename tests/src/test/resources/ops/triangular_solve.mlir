// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
}
// -----
// The other triangle is not read.
func.func @main() {
  %a = stablehlo.constant dense<[[2.0, 9.0, 9.0], [1.0, 4.0, 9.0], [-1.0, 0.5, 0.5]]> : tensor<3x3xf32>
  %b = stablehlo.constant dense<[[2.0, 4.0], [9.0, 0.0], [1.0, 1.0]]> : tensor<3x2xf32>
  %x = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %x, dense<[[1.0, 2.0], [2.0, -0.5], [2.0, 6.5]]> : tensor<3x2xf32>, tolerance = 1.0e-5
  return
}
// -----
func.func @main() {
  %a1 = stablehlo.constant dense<[[2.0, 1.0, -1.0], [0.0, 4.0, 0.5], [0.0, 0.0, 0.5]]> : tensor<3x3xf32>
  %b1 = stablehlo.constant dense<[[2.0, 9.0, 1.0], [4.0, 0.0, 1.0]]> : tensor<2x3xf32>
  %x1 = "stablehlo.triangular_solve"(%a1, %b1) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %x1, dense<[[-5.5, 8.5, 1.0], [5.5, -0.5, 1.0]]> : tensor<2x3xf32>, tolerance = 1.0e-5
  %a2 = stablehlo.constant dense<[[2.0, 9.0, 9.0], [1.0, 4.0, 9.0], [-1.0, 0.5, 0.5]]> : tensor<3x3xf64>
  %b2 = stablehlo.constant dense<[[2.0, 4.0], [9.0, 0.0], [1.0, 1.0]]> : tensor<3x2xf64>
  %x2 = "stablehlo.triangular_solve"(%a2, %b2) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  check.expect_almost_eq_const %x2, dense<[[1.0, 2.0], [2.0, -0.5], [2.0, 6.5]]> : tensor<3x2xf64>, tolerance = 1.0e-12
  %a3 = stablehlo.constant dense<[[2.0, 1.0, -1.0], [0.0, 4.0, 0.5], [0.0, 0.0, 0.5]]> : tensor<3x3xf64>
  %b3 = stablehlo.constant dense<[[2.0, 9.0, 1.0], [4.0, 0.0, 1.0]]> : tensor<2x3xf64>
  %x3 = "stablehlo.triangular_solve"(%a3, %b3) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<3x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  check.expect_almost_eq_const %x3, dense<[[-5.5, 8.5, 1.0], [5.5, -0.5, 1.0]]> : tensor<2x3xf64>, tolerance = 1.0e-12
  return
}
// -----
func.func @main() {
  %a1 = stablehlo.constant dense<[[(2.0, 2.0), (9.0, 0.0), (9.0, 0.0)], [(1.0, 1.0), (4.0, 4.0), (9.0, 0.0)], [(-1.0, -1.0), (0.5, 0.5), (0.5, 0.5)]]> : tensor<3x3xcomplex<f32>>
  %b1 = stablehlo.constant dense<[[(2.0, 0.0), (4.0, 0.0)], [(9.0, 0.0), (0.0, 0.0)], [(1.0, 0.0), (1.0, 0.0)]]> : tensor<3x2xcomplex<f32>>
  %x1 = "stablehlo.triangular_solve"(%a1, %b1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
  check.expect_almost_eq_const %x1, dense<[[(0.5, -0.5), (1.0, -1.0)], [(1.0, -1.0), (-0.25, 0.25)], [(1.0, -1.0), (3.25, -3.25)]]> : tensor<3x2xcomplex<f32>>, tolerance = 1.0e-5
  %a2 = stablehlo.constant dense<[[(2.0, 2.0), (1.0, 1.0), (-1.0, -1.0)], [(0.0, 0.0), (4.0, 4.0), (0.5, 0.5)], [(0.0, 0.0), (0.0, 0.0), (0.5, 0.5)]]> : tensor<3x3xcomplex<f32>>
  %b2 = stablehlo.constant dense<[[(2.0, 0.0), (9.0, 0.0), (1.0, 0.0)], [(4.0, 0.0), (0.0, 0.0), (1.0, 0.0)]]> : tensor<2x3xcomplex<f32>>
  %x2 = "stablehlo.triangular_solve"(%a2, %b2) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<3x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  check.expect_almost_eq_const %x2, dense<[[(-6.0, 7.0), (8.5, 0.5), (1.0, 0.0)], [(5.0, -2.0), (-0.5, 0.5), (1.0, 0.0)]]> : tensor<2x3xcomplex<f32>>, tolerance = 1.0e-5
  return
}
// -----
func.func @main(%a: tensor<3x3xf32>, %b: tensor<4x2xf32>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<4x2xf32>) -> tensor<4x2xf32> // expected-error: triangular_solve_c3
  return
}
// -----
func.func @main(%a: tensor<3x3xf32>, %b: tensor<3x2xf32>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32> // expected-error: left_side
  return
}
// -----
func.func @main(%a: tensor<3x3xf32>, %b: tensor<3x2xf32>) {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32> // expected-error: transpose_a
  return
}
