// RUN: op
// forms
module {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.while(%iterArg = %arg0) : tensor<i32>
     cond {
      %1 = stablehlo.compare  LT, %iterArg, %arg1,  SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.add %iterArg, %iterArg : tensor<i32>
      stablehlo.return %1 : tensor<i32>
    }
    return %0 : tensor<i32>
  }
}
// -----
func.func @main() {
  %zero1 = stablehlo.constant dense<0> : tensor<i32>
  %one1 = stablehlo.constant dense<1> : tensor<i32>
  %n1 = stablehlo.constant dense<0> : tensor<i32>
  %x1 = stablehlo.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %r1:2 = stablehlo.while(%i1 = %zero1, %s1 = %x1) : tensor<i32>, tensor<2xf32>
  cond {
    %p1 = stablehlo.compare LT, %i1, %n1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p1 : tensor<i1>
  } do {
    %j1 = stablehlo.add %i1, %one1 : tensor<i32>
    %t1 = stablehlo.add %s1, %s1 : tensor<2xf32>
    stablehlo.return %j1, %t1 : tensor<i32>, tensor<2xf32>
  }
  check.expect_eq_const %r1#0, dense<0> : tensor<i32>
  check.expect_eq_const %r1#1, dense<[1.0, 3.0]> : tensor<2xf32>
  %zero2 = stablehlo.constant dense<0> : tensor<i32>
  %one2 = stablehlo.constant dense<1> : tensor<i32>
  %n2 = stablehlo.constant dense<0> : tensor<i32>
  %x2 = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r2:2 = stablehlo.while(%i2 = %zero2, %s2 = %x2) : tensor<i32>, tensor<2xi64>
  cond {
    %p2 = stablehlo.compare LT, %i2, %n2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p2 : tensor<i1>
  } do {
    %j2 = stablehlo.add %i2, %one2 : tensor<i32>
    %t2 = stablehlo.add %s2, %s2 : tensor<2xi64>
    stablehlo.return %j2, %t2 : tensor<i32>, tensor<2xi64>
  }
  check.expect_eq_const %r2#0, dense<0> : tensor<i32>
  check.expect_eq_const %r2#1, dense<[1, 3]> : tensor<2xi64>
  %zero3 = stablehlo.constant dense<0> : tensor<i32>
  %one3 = stablehlo.constant dense<1> : tensor<i32>
  %n3 = stablehlo.constant dense<1> : tensor<i32>
  %x3 = stablehlo.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %r3:2 = stablehlo.while(%i3 = %zero3, %s3 = %x3) : tensor<i32>, tensor<2xf32>
  cond {
    %p3 = stablehlo.compare LT, %i3, %n3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p3 : tensor<i1>
  } do {
    %j3 = stablehlo.add %i3, %one3 : tensor<i32>
    %t3 = stablehlo.add %s3, %s3 : tensor<2xf32>
    stablehlo.return %j3, %t3 : tensor<i32>, tensor<2xf32>
  }
  check.expect_eq_const %r3#0, dense<1> : tensor<i32>
  check.expect_eq_const %r3#1, dense<[2.0, 6.0]> : tensor<2xf32>
  %zero4 = stablehlo.constant dense<0> : tensor<i32>
  %one4 = stablehlo.constant dense<1> : tensor<i32>
  %n4 = stablehlo.constant dense<1> : tensor<i32>
  %x4 = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r4:2 = stablehlo.while(%i4 = %zero4, %s4 = %x4) : tensor<i32>, tensor<2xi64>
  cond {
    %p4 = stablehlo.compare LT, %i4, %n4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p4 : tensor<i1>
  } do {
    %j4 = stablehlo.add %i4, %one4 : tensor<i32>
    %t4 = stablehlo.add %s4, %s4 : tensor<2xi64>
    stablehlo.return %j4, %t4 : tensor<i32>, tensor<2xi64>
  }
  check.expect_eq_const %r4#0, dense<1> : tensor<i32>
  check.expect_eq_const %r4#1, dense<[2, 6]> : tensor<2xi64>
  %zero5 = stablehlo.constant dense<0> : tensor<i32>
  %one5 = stablehlo.constant dense<1> : tensor<i32>
  %n5 = stablehlo.constant dense<5> : tensor<i32>
  %x5 = stablehlo.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %r5:2 = stablehlo.while(%i5 = %zero5, %s5 = %x5) : tensor<i32>, tensor<2xf32>
  cond {
    %p5 = stablehlo.compare LT, %i5, %n5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p5 : tensor<i1>
  } do {
    %j5 = stablehlo.add %i5, %one5 : tensor<i32>
    %t5 = stablehlo.add %s5, %s5 : tensor<2xf32>
    stablehlo.return %j5, %t5 : tensor<i32>, tensor<2xf32>
  }
  check.expect_eq_const %r5#0, dense<5> : tensor<i32>
  check.expect_eq_const %r5#1, dense<[32.0, 96.0]> : tensor<2xf32>
  %zero6 = stablehlo.constant dense<0> : tensor<i32>
  %one6 = stablehlo.constant dense<1> : tensor<i32>
  %n6 = stablehlo.constant dense<5> : tensor<i32>
  %x6 = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r6:2 = stablehlo.while(%i6 = %zero6, %s6 = %x6) : tensor<i32>, tensor<2xi64>
  cond {
    %p6 = stablehlo.compare LT, %i6, %n6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p6 : tensor<i1>
  } do {
    %j6 = stablehlo.add %i6, %one6 : tensor<i32>
    %t6 = stablehlo.add %s6, %s6 : tensor<2xi64>
    stablehlo.return %j6, %t6 : tensor<i32>, tensor<2xi64>
  }
  check.expect_eq_const %r6#0, dense<5> : tensor<i32>
  check.expect_eq_const %r6#1, dense<[32, 96]> : tensor<2xi64>
  %zero7 = stablehlo.constant dense<0> : tensor<i32>
  %one7 = stablehlo.constant dense<1> : tensor<i32>
  %n7 = stablehlo.constant dense<4> : tensor<i32>
  %r7 = "stablehlo.while"(%zero7) ({
  ^bb0(%i7: tensor<i32>):
    %p7 = stablehlo.compare LT, %i7, %n7 : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p7 : tensor<i1>
  }, {
  ^bb0(%i7: tensor<i32>):
    %j7 = stablehlo.add %i7, %one7 : tensor<i32>
    stablehlo.return %j7 : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  check.expect_eq_const %r7, dense<4> : tensor<i32>
  return
}
// -----
// What the body computes of constants is prepared once, before what reads the same power behind the loop.
func.func @main() {
  %two = stablehlo.constant dense<2.0> : tensor<f32>
  %three = stablehlo.constant dense<3.0> : tensor<f32>
  %p = stablehlo.power %two, %three : tensor<f32>
  %none = stablehlo.constant dense<0> : tensor<i64>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %r:2 = stablehlo.while(%i = %none, %x = %zero) : tensor<i64>, tensor<f32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i64>
    %more = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i64>
    %j = stablehlo.add %i, %one : tensor<i64>
    %s = stablehlo.power %p, %two : tensor<f32>
    %y = stablehlo.add %x, %s : tensor<f32>
    stablehlo.return %j, %y : tensor<i64>, tensor<f32>
  }
  %cube = stablehlo.power %p, %three : tensor<f32>
  check.expect_eq_const %r#1, dense<192.0> : tensor<f32>
  check.expect_eq_const %cube, dense<512.0> : tensor<f32>
  return
}
// -----
func.func @main(%x: tensor<i32>) {
  %r = "stablehlo.while"(%x) ({ // expected-error: while_c1
  ^bb0(%i: tensor<i32>):
    stablehlo.return %i : tensor<i32>
  }, {
  ^bb0(%i: tensor<i32>):
    stablehlo.return %i : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  return
}
