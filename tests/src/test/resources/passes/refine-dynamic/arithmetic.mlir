// RUN: passes=refine-dynamic
// Division towards minus infinity, as frontends spell it out for numbers of any sign.
// CHECK: tensor<?xi32, #keratin.dims<[floordiv(d0, 2)]>>
func.func @quotient(%x: tensor<?xf32>) -> tensor<?xi32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %q = stablehlo.divide %n, %two : tensor<i32>
  %sn = stablehlo.sign %n : tensor<i32>
  %st = stablehlo.sign %two : tensor<i32>
  %ne = stablehlo.compare NE, %sn, %st, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %r = stablehlo.remainder %n, %two : tensor<i32>
  %nz = stablehlo.compare NE, %r, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %both = stablehlo.and %ne, %nz : tensor<i1>
  %less = stablehlo.subtract %q, %one : tensor<i32>
  %f = stablehlo.select %both, %less, %q : tensor<i1>, tensor<i32>
  %f1 = stablehlo.reshape %f : (tensor<i32>) -> tensor<1xi32>
  %i = stablehlo.dynamic_iota %f1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %i : tensor<?xi32>
}
// -----
// The same of a negative number: -floordiv(-n, 2) is n / 2 rounded up.
// CHECK: tensor<?xi32, #keratin.dims<[-floordiv(-d0, 2)]>>
func.func @ceiling(%x: tensor<?xf32>) -> tensor<?xi32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %size = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %n = stablehlo.negate %size : tensor<i32>
  %q = stablehlo.divide %n, %two : tensor<i32>
  %sn = stablehlo.sign %n : tensor<i32>
  %st = stablehlo.sign %two : tensor<i32>
  %ne = stablehlo.compare NE, %sn, %st, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %r = stablehlo.remainder %n, %two : tensor<i32>
  %nz = stablehlo.compare NE, %r, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %both = stablehlo.and %ne, %nz : tensor<i1>
  %less = stablehlo.subtract %q, %one : tensor<i32>
  %f = stablehlo.select %both, %less, %q : tensor<i1>, tensor<i32>
  %m = stablehlo.negate %f : tensor<i32>
  %m1 = stablehlo.reshape %m : (tensor<i32>) -> tensor<1xi32>
  %i = stablehlo.dynamic_iota %m1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %i : tensor<?xi32>
}
// -----
// A remainder with the divisor's sign: mod(n - 5, 3).
// CHECK: tensor<?xi32, #keratin.dims<[mod(d0 + 1, 3)]>>
func.func @modulo(%x: tensor<?xf32>) -> tensor<?xi32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %size = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %n = stablehlo.subtract %size, %five : tensor<i32>
  %r = stablehlo.remainder %n, %three : tensor<i32>
  %negative = stablehlo.compare LT, %r, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %divisor = stablehlo.compare LT, %three, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %differ = stablehlo.compare NE, %negative, %divisor, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %nz = stablehlo.compare NE, %r, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %both = stablehlo.and %differ, %nz : tensor<i1>
  %lifted = stablehlo.add %r, %three : tensor<i32>
  %m = stablehlo.select %both, %lifted, %r : tensor<i1>, tensor<i32>
  %m1 = stablehlo.reshape %m : (tensor<i32>) -> tensor<1xi32>
  %i = stablehlo.dynamic_iota %m1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %i : tensor<?xi32>
}
// -----
// Division towards 0 of a number whose sign is not known.
// CHECK: tensor<?xi32, #keratin.dims<[
func.func @towards_zero(%x: tensor<?xf32>) -> tensor<?xi32> {
  %two = stablehlo.constant dense<2> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %size = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %n = stablehlo.subtract %size, %five : tensor<i32>
  %q = stablehlo.divide %n, %two : tensor<i32>
  %m = stablehlo.add %q, %five : tensor<i32>
  %m1 = stablehlo.reshape %m : (tensor<i32>) -> tensor<1xi32>
  %i = stablehlo.dynamic_iota %m1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %i : tensor<?xi32>
}
// -----
// The larger one, by select and by name; clamp.
// CHECK: tensor<?xi32, #keratin.dims<[max(2, d0)]>>
// CHECK: tensor<?xi32, #keratin.dims<[min(2, d0)]>>
// CHECK: tensor<?xi32, #keratin.dims<[min(2, d0)]>>
func.func @extremes(%x: tensor<?xf32>) -> (tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) {
  %zero = stablehlo.constant dense<0> : tensor<1xi32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %two1 = stablehlo.constant dense<2> : tensor<1xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %more = stablehlo.compare GT, %n, %two, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %max = stablehlo.select %more, %n, %two : tensor<i1>, tensor<i32>
  %max1 = stablehlo.reshape %max : (tensor<i32>) -> tensor<1xi32>
  %min = stablehlo.minimum %n, %two : tensor<i32>
  %min1 = stablehlo.reshape %min : (tensor<i32>) -> tensor<1xi32>
  %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
  %between = stablehlo.clamp %zero, %n1, %two1 : tensor<1xi32>
  %a = stablehlo.dynamic_iota %max1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  %b = stablehlo.dynamic_iota %min1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  %c = stablehlo.dynamic_iota %between, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %a, %b, %c : tensor<?xi32>, tensor<?xi32>, tensor<?xi32>
}
