// the opaque text of an attribute holds line breaks, which the pretty form would lose
sdy.mesh @mesh = <["x"=1]>
func.func @main(%x: tensor<2xi32>) -> tensor<2xi32> {
  %1 = "sdy.manual_computation"(%x) <{in_shardings = #sdy.sharding_per_value<[<@mesh, []>]>, manual_axes = #sdy<manual_axes{
    "x" }>, out_shardings = #sdy.sharding_per_value<[<@mesh, [{"x"}]>]>}> ({
  ^bb0(%y: tensor<2xi32>):
    %n = stablehlo.negate %y : tensor<2xi32>
    "sdy.return"(%n) : (tensor<2xi32>) -> ()
  }) : (tensor<2xi32>) -> tensor<2xi32>
  return %1 : tensor<2xi32>
}
