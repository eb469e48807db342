// RUN: op
// forms
module {
  func.func public @main(%arg0: !stablehlo.token, %arg1: !stablehlo.token) -> !stablehlo.token {
    %0 = stablehlo.after_all %arg0, %arg1 : !stablehlo.token
    return %0 : !stablehlo.token
  }
}
// -----
func.func @main() {
  %a = stablehlo.after_all : !stablehlo.token
  %b = "stablehlo.after_all"(%a, %a) : (!stablehlo.token, !stablehlo.token) -> !stablehlo.token
  %x = stablehlo.constant dense<1> : tensor<i32>
  check.expect_eq_const %x, dense<1> : tensor<i32>
  return
}
// -----
// tokens from choices and loops order nothing here
func.func @main() {
  %p = stablehlo.constant dense<true> : tensor<i1>
  %n = stablehlo.constant dense<3> : tensor<i32>
  %a = stablehlo.after_all : !stablehlo.token
  %c:2 = "stablehlo.if"(%p) ({
    %b = stablehlo.create_token : !stablehlo.token
    %m = stablehlo.negate %n : tensor<i32>
    "stablehlo.return"(%b, %m) : (!stablehlo.token, tensor<i32>) -> ()
  }, {
    "stablehlo.return"(%a, %n) : (!stablehlo.token, tensor<i32>) -> ()
  }) : (tensor<i1>) -> (!stablehlo.token, tensor<i32>)
  %o:2 = stablehlo.optimization_barrier %c#0, %c#1 : !stablehlo.token, tensor<i32>
  %r:2 = stablehlo.while(%t = %o#0, %i = %n) : !stablehlo.token, tensor<i32>
    cond {
      %k = stablehlo.compare GT, %i, %o#1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %k : tensor<i1>
    } do {
      %two = stablehlo.constant dense<2> : tensor<i32>
      %j = stablehlo.subtract %i, %two : tensor<i32>
      %u = stablehlo.after_all %t, %o#0 : !stablehlo.token
      stablehlo.return %u, %j : !stablehlo.token, tensor<i32>
    }
  check.expect_eq_const %o#1, dense<-3> : tensor<i32>
  check.expect_eq_const %r#1, dense<-3> : tensor<i32>
  return
}
// -----
func.func @main(%x: tensor<4xf32>) {
  %0 = "stablehlo.after_all"(%x) : (tensor<4xf32>) -> !stablehlo.token // expected-error: after_all_i1
  return
}
