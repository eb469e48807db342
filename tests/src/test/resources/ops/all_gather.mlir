// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<2x6xf32> {
    %0 = "stablehlo.all_gather"(%arg0) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x6xf32>
    return %0 : tensor<2x6xf32>
  }
}
// -----
func.func @main() {
  %x = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi32>
  %z = stablehlo.constant dense<[3]> : tensor<1xi32>
  %y:2 = "stablehlo.all_gather"(%x, %z) {all_gather_dim = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<1x2xi32>, tensor<1xi32>) -> (tensor<1x2xi32>, tensor<1xi32>)
  check.expect_eq_const %y#0, dense<[[1, 2]]> : tensor<1x2xi32>
  check.expect_eq_const %y#1, dense<3> : tensor<1xi32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<8xf32> // expected-error: all_gather_c1
  return
}
// -----
// Along an axis of one device there is nobody else.
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "x", size = 1>, #stablehlo.mesh_axis<name = "y", size = 2>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq_const %y, dense<[1, 2]> : tensor<2xi32>
  return
}
// -----
// expected-refusal: its groups are axes of a mesh, not known to be of one device each
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "x", size = 2>, #stablehlo.mesh_axis<name = "y", size = 2>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<2xi32>) -> tensor<4xi32>
  return
}
// -----
// expected-refusal: its groups are axes of a mesh, not known to be of one device each
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<2xi32>) -> tensor<2xi32>
  return
}
// -----
// expected-refusal: is that of several processes
func.func @main() {
  %x = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %y = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<> : tensor<0x0xi64>}> : (tensor<2xi32>) -> tensor<4xi32>
  return
}
