// RUN: verify
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_gather_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_gather_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_gather_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_gather_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_reduce_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_reduce_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_reduce_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f16>, %b: tensor<f16>): stablehlo.return %a : tensor<f16> })  : (tensor<4x6xf32>) -> tensor<4x6xf16> // expected-error: all_reduce_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 2 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1, 2, 3, 4]]> : tensor<1x5xi64>, split_count = 5 : i64, split_dimension = 0 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 0 : i64, split_dimension = 0 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c7
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 3 : i64, split_dimension = 1 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c8
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_broadcast_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_broadcast_c2
  return
}
// -----
func.func @main() {
  "stablehlo.collective_broadcast"() <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : () -> () // expected-error: collective_broadcast_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %r: tensor<2xi32>) {
  %0 = "stablehlo.collective_broadcast"(%x, %r) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>, tensor<2xi32>) -> tensor<4x6xf32> // expected-error: collective_broadcast_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1, 2]]> : tensor<1x3xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_permute_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_permute_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_permute_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_permute_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_reduce_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: collective_reduce_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %r: tensor<2xi32>) {
  %0 = "stablehlo.collective_reduce"(%x, %r) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>, tensor<2xi32>) -> tensor<4x6xf32> // expected-error: collective_reduce_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f16>, %b: tensor<f16>): stablehlo.return %a : tensor<f16> })  : (tensor<4x6xf32>) -> tensor<4x6xf16> // expected-error: collective_reduce_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 2 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c6
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f16>, %b: tensor<f16>): stablehlo.return %a : tensor<f16> })  : (tensor<4x6xf32>) -> tensor<2x6xf16> // expected-error: reduce_scatter_c7
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %t: !stablehlo.token) {
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1, 2]]> : tensor<1x3xi64>}> : (tensor<4x6xf32>, !stablehlo.token) -> !stablehlo.token // expected-error: send_c1
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1, 2]]> : tensor<1x3xi64>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) // expected-error: recv_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %t: !stablehlo.token) {
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}> : (tensor<4x6xf32>, !stablehlo.token) -> !stablehlo.token // expected-error: send_c2
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) // expected-error: recv_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %t: !stablehlo.token) {
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>}> : (tensor<4x6xf32>, !stablehlo.token) -> !stablehlo.token // expected-error: send_c3
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) // expected-error: recv_c3
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %t: !stablehlo.token) {
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>, !stablehlo.token) -> !stablehlo.token // expected-error: send_c4
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) // expected-error: recv_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %t: !stablehlo.token) {
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>}> : (tensor<4x6xf32>, !stablehlo.token) -> !stablehlo.token // expected-error: send_c5
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 3>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token) // expected-error: recv_c5
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  "stablehlo.infeed"(%t) : (!stablehlo.token) -> () // expected-error: infeed_c1
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0:2 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> (!stablehlo.token, !stablehlo.token) // expected-error: infeed_c2
  return
}
// -----
func.func @main(%t: !stablehlo.token) {
  %0 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> tensor<2xf32> // expected-error: infeed_c3
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.async_start"(%x) ({ ^bb0(%a: tensor<4xf32>): stablehlo.return %a : tensor<4xf32> }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>> // expected-error: async_start_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.async_start"(%x) ({ ^bb0(%a: tensor<4xf32>): %s = stablehlo.abs %a : tensor<4xf32> stablehlo.return %s : tensor<4xf32> }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>> // expected-error: async_start_c2
  return
}
// -----
func.func @main(%x: tensor<5xf32>) {
  %0 = "stablehlo.async_start"(%x) ({ ^bb0(%a: tensor<4xf32>): %s = stablehlo.slice %a [0:2] : (tensor<4xf32>) -> tensor<2xf32> stablehlo.return %s : tensor<2xf32> }) : (tensor<5xf32>) -> !stablehlo.future<tensor<2xf32>> // expected-error: async_start_c3
  return
}
// -----
func.func private @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<2xf32>
  return %c : tensor<2xf32>
}
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.composite "plain" %x {decomposition = @f} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: composite_c1
  return
}
// -----
func.func private @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<2xf32>
  return %c : tensor<2xf32>
}
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.composite "my.op" %x {decomposition = @g} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: composite_c2
  return
}
// -----
func.func private @f(%a: tensor<3xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<2xf32>
  return %c : tensor<2xf32>
}
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.composite "my.op" %x {decomposition = @f} : (tensor<2xf32>) -> tensor<2xf32> // expected-error: composite_c3
  return
}
// -----
func.func private @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<2xf32>
  return %c : tensor<2xf32>
}
func.func @main(%x: tensor<2xf32>) {
  %0 = stablehlo.composite "my.op" %x {decomposition = @f} : (tensor<2xf32>) -> tensor<3xf32> // expected-error: composite_c4
  return
}
// -----
func.func @main(%a: tensor<f32>, %b: tensor<f64>, %s: tensor<1xi64>) {
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f64>, tensor<1xi64>) -> tensor<2xf32> // expected-error: rng_c1
  return
}
// -----
func.func @main(%a: tensor<i32>, %b: tensor<i32>, %s: tensor<1xi64>) {
  %0 = stablehlo.rng %a, %b, %s, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<2xi32> // expected-error: rng_c2
  return
}
// -----
func.func @main(%a: tensor<f32>, %b: tensor<f32>, %s: tensor<2xi64>) {
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<2xf32> // expected-error: rng_c3
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf64> // expected-error: dynamic_broadcast_in_dim_c1
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [] : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c2
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c3
  return
}
// -----
func.func @main(%x: tensor<1x1xf32>, %s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 0] : (tensor<1x1xf32>, tensor<2xi64>) -> tensor<?x?xf32> // expected-error: dynamic_broadcast_in_dim_c4
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<2xf32>, tensor<1xi64>) -> tensor<3xf32> // expected-error: dynamic_broadcast_in_dim_c5
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<2xf32>, tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c7
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c8
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] {known_expanding_dimensions = array<i64: 1>} : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c9
  return
}
// -----
func.func @main(%x: tensor<2xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] {known_nonexpanding_dimensions = array<i64: 1>} : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_broadcast_in_dim_c10
  return
}
// -----
func.func @main(%s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_iota %s, dim = 1 : (tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_iota_c1
  return
}
// -----
func.func @main(%s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_iota %s, dim = 0 : (tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_iota_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<?xf64> // expected-error: dynamic_reshape_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<5xf32> // expected-error: dynamic_reshape_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_reshape_c4
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %v: tensor<f64>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32> // expected-error: dynamic_pad_c1
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %v: tensor<f32>, %s: tensor<2xi64>) {
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?xf32> // expected-error: dynamic_pad_c2
  return
}
// -----
func.func @main(%x: tensor<4xf32>, %v: tensor<f32>, %s: tensor<1xi64>) {
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32> // expected-error: dynamic_pad_c4
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<3xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c11
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c1
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 3>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c2
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c3
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<2x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x4xf32> // expected-error: dynamic_conv_c4
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<1x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1, 1>}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<1x2xi64>) -> tensor<1x?x4xf32> // expected-error: dynamic_conv_c2
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<1x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 0>}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<1x2xi64>) -> tensor<1x?x4xf32> // expected-error: dynamic_conv_c3
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<1x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<1x2xi64>) -> tensor<1x?x4xf32> // expected-error: dynamic_conv_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1, 0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3xf32> // expected-error: dynamic_gather_c6:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c7:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c9:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [2], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather_c10:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<4x?xf32> // expected-error: dynamic_gather_c13:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf64> // expected-error: dynamic_gather_c14:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi32>) {
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<3x1xi32>, tensor<2xi32>) -> tensor<3x?xf32> // expected-error: dynamic_gather:
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<1x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<1x2xi64>) -> tensor<2x?x4xf32> // expected-error: dynamic_conv_c25:
  return
}
// -----
func.func @main(%x: tensor<1x8x2xf32>, %k: tensor<3x2x4xf32>, %p: tensor<1x2xi64>) {
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x2xf32>, tensor<3x2x4xf32>, tensor<1x2xi64>) -> tensor<1x?x4x1xf32> // expected-error: dynamic_conv_c26:
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_gather_c6
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x5xf32> // expected-error: all_reduce_c6
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf64> // expected-error: all_reduce_c7
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 1 : i64}>  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: all_to_all_c9
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>) // expected-error: collective_broadcast_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}>  : (tensor<4x6xf32>) -> tensor<4x5xf32> // expected-error: collective_permute_c5
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<4x6xf32> // expected-error: reduce_scatter_c8
  return
}
// -----
func.func @main(%x: tensor<4x6xf32>) {
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): stablehlo.return %a : tensor<f32> })  : (tensor<4x6xf32>) -> tensor<2x6xf64> // expected-error: reduce_scatter_c9
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.async_start"(%x) ({ ^bb0(%a: tensor<4xf32>): %s = stablehlo.slice %a [0:2] : (tensor<4xf32>) -> tensor<2xf32> stablehlo.return %s : tensor<2xf32> }) : (tensor<4xf32>) -> !stablehlo.future<tensor<3xf32>> // expected-error: async_start_c4
  return
}
// -----
func.func @main(%f: !stablehlo.future<tensor<2xf32>>) {
  %0 = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<2xf32>>) -> tensor<3xf32> // expected-error: async_done_c1
  return
}
