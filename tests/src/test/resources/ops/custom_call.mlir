// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.custom_call @elsewhere(%arg0) {backend_config = "x", has_side_effect = true} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
// not compiled: strings are the interpreter's
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %s = "stablehlo.custom_call"(%x) <{call_target_name = "keratin.as_string"}> : (tensor<2xf32>) -> tensor<2xstring>
  %y = stablehlo.custom_call @keratin.to_number(%s) : (tensor<2xstring>) -> tensor<2xf32>
  check.expect_eq_const %y, dense<[1.5, -2.0]> : tensor<2xf32>
  return
}
// -----
func.func @main(%x: tensor<2xf32>) {
  %0 = "stablehlo.custom_call"(%x) : (tensor<2xf32>) -> tensor<2xf32> // expected-error: call_target_name
  return
}
// -----
// forms
module {
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.custom_call @mhlo.erf(%arg0) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
// -----
// what upstream has no op for is a call by MHLO's name
func.func @main() {
  %x = stablehlo.constant dense<[0.5, -1.25, 2.0]> : tensor<3xf32>
  %0 = stablehlo.custom_call @mhlo.erf(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<3xf32>) -> tensor<3xf32>
  %1 = stablehlo.custom_call @mhlo.sinh(%x) : (tensor<3xf32>) -> tensor<3xf32>
  %2:2 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 2 : i64, largest = true}, mhlo.version = 1 : i64} : (tensor<3xf32>) -> (tensor<2xf32>, tensor<2xi32>)
  %w0 = stablehlo.constant dense<[0.5204998850822449, -0.9229001402854919, 0.9953222650189527]> : tensor<3xf32>
  %w1 = stablehlo.constant dense<[0.5210953054937474, -1.6019190803008256, 3.626860407847019]> : tensor<3xf32>
  check.expect_close %0, %w0, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  check.expect_close %1, %w1, max_ulp_difference = 4, min_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  check.expect_eq_const %2#0, dense<[2.0, 0.5]> : tensor<2xf32>
  check.expect_eq_const %2#1, dense<[2, 0]> : tensor<2xi32>
  return
}
// -----
// expected-refusal: custom_call @mhlo.topk is not known
func.func @main() {
  %x = stablehlo.constant dense<[0.5, -1.25, 2.0]> : tensor<3xf32>
  %2:2 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 2 : i64, largest = false}, mhlo.version = 1 : i64} : (tensor<3xf32>) -> (tensor<2xf32>, tensor<2xi32>)
  return
}
// -----
func.func @main(%x: tensor<2xi32>) {
  %0 = stablehlo.custom_call @mhlo.erf(%x) : (tensor<2xi32>) -> tensor<2xi32> // expected-error: erf_i1
  return
}
// -----
// the shardings of XLA's older partitioner: nothing on one device
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %0 = stablehlo.custom_call @Sharding(%x) {backend_config = "", mhlo.sharding = "{devices=[4]<=[4]}"} : (tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.custom_call @SPMDFullToShardShape(%0) {backend_config = "", mhlo.sharding = "{manual}"} : (tensor<2xf32>) -> tensor<2xf32>
  %2 = stablehlo.custom_call @SPMDShardToFullShape(%1) {backend_config = "", mhlo.sharding = "{replicated}"} : (tensor<2xf32>) -> tensor<2xf32>
  check.expect_eq_const %2, dense<[1.5, -2.0]> : tensor<2xf32>
  return
}
// -----
// expected-refusal: export the function for one device
func.func @main() {
  %x = stablehlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  %0 = stablehlo.custom_call @SPMDFullToShardShape(%x) {mhlo.sharding = "{manual}"} : (tensor<2xf32>) -> tensor<1xf32>
  return
}
// -----
// expected-refusal: custom_call @lapack_spotrf_ffi is not known to the interpreter; it is a routine of XLA's libraries
func.func @main() {
  %x = stablehlo.constant dense<[[1.5]]> : tensor<1x1xf32>
  %0:2 = stablehlo.custom_call @lapack_spotrf_ffi(%x) {mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<i32>)
  return
}
// -----
// expected-refusal: it calls back into the program that exported the module
func.func @main() {
  %x = stablehlo.constant dense<1.5> : tensor<f32>
  %0 = stablehlo.custom_call @xla_ffi_python_cpu_callback(%x) {mhlo.backend_config = {index = 0 : ui64}} : (tensor<f32>) -> tensor<f32>
  return
}
