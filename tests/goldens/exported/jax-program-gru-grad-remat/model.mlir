"builtin.module"() <{sym_name = "jit__lambda"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}], function_type = (tensor<4x4xf32>, tensor<3x4xf32>, tensor<4x8xf32>, tensor<3x8xf32>, tensor<2x5x3xf32>) -> (tensor<4x4xf32>, tensor<3x4xf32>, tensor<4x8xf32>, tensor<3x8xf32>), res_attrs = [{jax.result_info = "result['nh']"}, {jax.result_info = "result['ni']"}, {jax.result_info = "result['wh']"}, {jax.result_info = "result['wi']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg12: tensor<4x4xf32>, %arg13: tensor<3x4xf32>, %arg14: tensor<4x8xf32>, %arg15: tensor<3x8xf32>, %arg16: tensor<2x5x3xf32>):
    %20 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
    %22 = "stablehlo.transpose"(%arg16) <{permutation = array<i64: 1, 0, 2>}> : (tensor<2x5x3xf32>) -> tensor<5x2x3xf32>
    %23 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %26 = "stablehlo.broadcast_in_dim"(%25) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x8xf32>
    %27 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %28 = "stablehlo.broadcast_in_dim"(%27) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x8xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %30 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %31 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %32 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %33 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %34:12 = "stablehlo.while"(%22, %arg15, %arg14, %arg13, %arg12, %33, %21, %24, %26, %28, %30, %32) ({
    ^bb0(%arg97: tensor<5x2x3xf32>, %arg98: tensor<3x8xf32>, %arg99: tensor<4x8xf32>, %arg100: tensor<3x4xf32>, %arg101: tensor<4x4xf32>, %arg102: tensor<i32>, %arg103: tensor<2x4xf32>, %arg104: tensor<5x2x4xf32>, %arg105: tensor<5x2x8xf32>, %arg106: tensor<5x2x8xf32>, %arg107: tensor<5x2x4xf32>, %arg108: tensor<5x2x4xf32>):
      %207 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %208 = "stablehlo.compare"(%arg102, %207) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%208) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg85: tensor<5x2x3xf32>, %arg86: tensor<3x8xf32>, %arg87: tensor<4x8xf32>, %arg88: tensor<3x4xf32>, %arg89: tensor<4x4xf32>, %arg90: tensor<i32>, %arg91: tensor<2x4xf32>, %arg92: tensor<5x2x4xf32>, %arg93: tensor<5x2x8xf32>, %arg94: tensor<5x2x8xf32>, %arg95: tensor<5x2x4xf32>, %arg96: tensor<5x2x4xf32>):
      %175 = "func.call"(%arg85, %arg90) <{callee = @dynamic_index_in_dim}> : (tensor<5x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %176 = "stablehlo.dot_general"(%175, %arg86) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x3xf32>, tensor<3x8xf32>) -> tensor<2x8xf32>
      %177 = "stablehlo.dot_general"(%arg91, %arg87) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<4x8xf32>) -> tensor<2x8xf32>
      %178 = "stablehlo.add"(%176, %177) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %179 = "stablehlo.negate"(%178) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %180 = "stablehlo.exponential"(%179) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %181 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %182 = "stablehlo.broadcast_in_dim"(%181) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x8xf32>
      %183 = "stablehlo.add"(%182, %180) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %184 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %185 = "stablehlo.broadcast_in_dim"(%184) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x8xf32>
      %186 = "stablehlo.divide"(%185, %183) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %187 = "stablehlo.slice"(%186) <{limit_indices = array<i64: 2, 4>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x8xf32>) -> tensor<2x4xf32>
      %188 = "stablehlo.slice"(%186) <{limit_indices = array<i64: 2, 8>, start_indices = array<i64: 0, 4>, strides = array<i64: 1, 1>}> : (tensor<2x8xf32>) -> tensor<2x4xf32>
      %189 = "stablehlo.dot_general"(%175, %arg88) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
      %190 = "stablehlo.dot_general"(%arg91, %arg89) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      %191 = "stablehlo.multiply"(%187, %190) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %192 = "stablehlo.add"(%189, %191) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %193 = "stablehlo.tanh"(%192) : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %194 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %195 = "stablehlo.broadcast_in_dim"(%194) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
      %196 = "stablehlo.subtract"(%195, %188) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %197 = "stablehlo.multiply"(%196, %193) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %198 = "stablehlo.multiply"(%188, %arg91) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %199 = "stablehlo.add"(%197, %198) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %200 = "func.call"(%arg92, %199, %arg90) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %201 = "func.call"(%arg93, %176, %arg90) <{callee = @dynamic_update_index_in_dim_0}> : (tensor<5x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<5x2x8xf32>
      %202 = "func.call"(%arg94, %177, %arg90) <{callee = @dynamic_update_index_in_dim_0}> : (tensor<5x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<5x2x8xf32>
      %203 = "func.call"(%arg95, %190, %arg90) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %204 = "func.call"(%arg96, %189, %arg90) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %205 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %206 = "stablehlo.add"(%arg90, %205) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg85, %arg86, %arg87, %arg88, %arg89, %206, %199, %200, %201, %202, %203, %204) : (tensor<5x2x3xf32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> ()
    }) : (tensor<5x2x3xf32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> (tensor<5x2x3xf32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>)
    %35 = "stablehlo.multiply"(%34#7, %34#7) : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
    %36 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %37 = "stablehlo.reduce"(%35, %36) <{dimensions = array<i64: 0, 1, 2>}> ({
    ^bb0(%arg83: tensor<f32>, %arg84: tensor<f32>):
      %174 = "stablehlo.add"(%arg83, %arg84) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%174) : (tensor<f32>) -> ()
    }) : (tensor<5x2x4xf32>, tensor<f32>) -> tensor<f32>
    %38 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %39:8 = "stablehlo.optimization_barrier"(%34#8, %34#9, %34#10, %34#11, %arg12, %arg14, %arg16, %38) : (tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<4x4xf32>, tensor<4x8xf32>, tensor<2x5x3xf32>, tensor<f32>) -> (tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<4x4xf32>, tensor<4x8xf32>, tensor<2x5x3xf32>, tensor<f32>)
    %40 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %41 = "stablehlo.broadcast_in_dim"(%40) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
    %42 = "stablehlo.transpose"(%39#6) <{permutation = array<i64: 1, 0, 2>}> : (tensor<2x5x3xf32>) -> tensor<5x2x3xf32>
    %43 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %44 = "stablehlo.broadcast_in_dim"(%43) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
    %45 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %46 = "stablehlo.broadcast_in_dim"(%45) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %47 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %48 = "stablehlo.broadcast_in_dim"(%47) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %49 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %50 = "stablehlo.broadcast_in_dim"(%49) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x8xf32>
    %51 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %52 = "stablehlo.broadcast_in_dim"(%51) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %53 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %54 = "stablehlo.broadcast_in_dim"(%53) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %55 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %56 = "stablehlo.broadcast_in_dim"(%55) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %57 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %58 = "stablehlo.broadcast_in_dim"(%57) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %59 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %60 = "stablehlo.broadcast_in_dim"(%59) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %61 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %62:15 = "stablehlo.while"(%42, %39#0, %39#1, %39#2, %39#3, %61, %41, %46, %48, %50, %52, %54, %56, %58, %60) ({
    ^bb0(%arg68: tensor<5x2x3xf32>, %arg69: tensor<5x2x8xf32>, %arg70: tensor<5x2x8xf32>, %arg71: tensor<5x2x4xf32>, %arg72: tensor<5x2x4xf32>, %arg73: tensor<i32>, %arg74: tensor<2x4xf32>, %arg75: tensor<5x2x4xf32>, %arg76: tensor<5x2x4xf32>, %arg77: tensor<5x2x8xf32>, %arg78: tensor<5x2x4xf32>, %arg79: tensor<5x2x4xf32>, %arg80: tensor<5x2x4xf32>, %arg81: tensor<5x2x4xf32>, %arg82: tensor<5x2x4xf32>):
      %172 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %173 = "stablehlo.compare"(%arg73, %172) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%173) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg53: tensor<5x2x3xf32>, %arg54: tensor<5x2x8xf32>, %arg55: tensor<5x2x8xf32>, %arg56: tensor<5x2x4xf32>, %arg57: tensor<5x2x4xf32>, %arg58: tensor<i32>, %arg59: tensor<2x4xf32>, %arg60: tensor<5x2x4xf32>, %arg61: tensor<5x2x4xf32>, %arg62: tensor<5x2x8xf32>, %arg63: tensor<5x2x4xf32>, %arg64: tensor<5x2x4xf32>, %arg65: tensor<5x2x4xf32>, %arg66: tensor<5x2x4xf32>, %arg67: tensor<5x2x4xf32>):
      %126 = "func.call"(%arg53, %arg58) <{callee = @dynamic_index_in_dim}> : (tensor<5x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %127 = "func.call"(%arg54, %arg58) <{callee = @dynamic_index_in_dim_1}> : (tensor<5x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %128 = "func.call"(%arg55, %arg58) <{callee = @dynamic_index_in_dim_1}> : (tensor<5x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %129 = "func.call"(%arg56, %arg58) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %130 = "func.call"(%arg57, %arg58) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %131 = "stablehlo.add"(%127, %128) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %132 = "stablehlo.negate"(%131) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %133 = "stablehlo.exponential"(%132) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %134 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %135 = "stablehlo.broadcast_in_dim"(%134) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x8xf32>
      %136 = "stablehlo.add"(%135, %133) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %137 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %138 = "stablehlo.broadcast_in_dim"(%137) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x8xf32>
      %139 = "stablehlo.divide"(%138, %136) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %140 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %141 = "stablehlo.broadcast_in_dim"(%140) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x8xf32>
      %142 = "stablehlo.subtract"(%141, %139) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %143 = "stablehlo.multiply"(%139, %142) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %144 = "stablehlo.slice"(%139) <{limit_indices = array<i64: 2, 4>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x8xf32>) -> tensor<2x4xf32>
      %145 = "stablehlo.slice"(%139) <{limit_indices = array<i64: 2, 8>, start_indices = array<i64: 0, 4>, strides = array<i64: 1, 1>}> : (tensor<2x8xf32>) -> tensor<2x4xf32>
      %146 = "stablehlo.multiply"(%144, %129) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %147 = "stablehlo.add"(%130, %146) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %148 = "stablehlo.tanh"(%147) : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %149 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %150 = "stablehlo.broadcast_in_dim"(%149) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
      %151 = "stablehlo.add"(%150, %148) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %152 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %153 = "stablehlo.broadcast_in_dim"(%152) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
      %154 = "stablehlo.subtract"(%153, %148) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %155 = "stablehlo.multiply"(%151, %154) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %156 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
      %157 = "stablehlo.broadcast_in_dim"(%156) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
      %158 = "stablehlo.subtract"(%157, %145) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %159 = "stablehlo.multiply"(%158, %148) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %160 = "stablehlo.multiply"(%145, %arg59) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %161 = "stablehlo.add"(%159, %160) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %162 = "func.call"(%arg60, %161, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %163 = "func.call"(%arg61, %arg59, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %164 = "func.call"(%arg62, %143, %arg58) <{callee = @dynamic_update_index_in_dim_0}> : (tensor<5x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<5x2x8xf32>
      %165 = "func.call"(%arg63, %148, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %166 = "func.call"(%arg64, %158, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %167 = "func.call"(%arg65, %144, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %168 = "func.call"(%arg66, %155, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %169 = "func.call"(%arg67, %145, %arg58) <{callee = @dynamic_update_index_in_dim}> : (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>
      %170 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %171 = "stablehlo.add"(%arg58, %170) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg53, %arg54, %arg55, %arg56, %arg57, %171, %161, %162, %163, %164, %165, %166, %167, %168, %169) : (tensor<5x2x3xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> ()
    }) : (tensor<5x2x3xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> (tensor<5x2x3xf32>, tensor<5x2x8xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>)
    %63 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %64 = "stablehlo.broadcast_in_dim"(%63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %65 = "stablehlo.multiply"(%64, %62#7) : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
    %66 = "stablehlo.broadcast_in_dim"(%39#7) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5x2x4xf32>
    %67 = "stablehlo.multiply"(%66, %65) : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
    %68 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %69 = "stablehlo.broadcast_in_dim"(%68) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
    %70 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %71 = "stablehlo.broadcast_in_dim"(%70) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x8xf32>
    %72 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %73 = "stablehlo.broadcast_in_dim"(%72) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x8xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %75 = "stablehlo.broadcast_in_dim"(%74) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x4xf32>
    %76 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %77 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x4xf32>
    %78 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %79:18 = "stablehlo.while"(%67, %42, %62#8, %62#9, %62#10, %62#11, %39#2, %62#12, %62#13, %62#14, %39#5, %39#4, %78, %71, %73, %75, %77, %69) ({
    ^bb0(%arg35: tensor<5x2x4xf32>, %arg36: tensor<5x2x3xf32>, %arg37: tensor<5x2x4xf32>, %arg38: tensor<5x2x8xf32>, %arg39: tensor<5x2x4xf32>, %arg40: tensor<5x2x4xf32>, %arg41: tensor<5x2x4xf32>, %arg42: tensor<5x2x4xf32>, %arg43: tensor<5x2x4xf32>, %arg44: tensor<5x2x4xf32>, %arg45: tensor<4x8xf32>, %arg46: tensor<4x4xf32>, %arg47: tensor<i32>, %arg48: tensor<3x8xf32>, %arg49: tensor<4x8xf32>, %arg50: tensor<3x4xf32>, %arg51: tensor<4x4xf32>, %arg52: tensor<2x4xf32>):
      %124 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %125 = "stablehlo.compare"(%arg47, %124) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%125) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg17: tensor<5x2x4xf32>, %arg18: tensor<5x2x3xf32>, %arg19: tensor<5x2x4xf32>, %arg20: tensor<5x2x8xf32>, %arg21: tensor<5x2x4xf32>, %arg22: tensor<5x2x4xf32>, %arg23: tensor<5x2x4xf32>, %arg24: tensor<5x2x4xf32>, %arg25: tensor<5x2x4xf32>, %arg26: tensor<5x2x4xf32>, %arg27: tensor<4x8xf32>, %arg28: tensor<4x4xf32>, %arg29: tensor<i32>, %arg30: tensor<3x8xf32>, %arg31: tensor<4x8xf32>, %arg32: tensor<3x4xf32>, %arg33: tensor<4x4xf32>, %arg34: tensor<2x4xf32>):
      %80 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %81 = "stablehlo.subtract"(%80, %arg29) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %82 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %83 = "stablehlo.subtract"(%81, %82) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %84 = "func.call"(%arg17, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %85 = "func.call"(%arg18, %83) <{callee = @dynamic_index_in_dim}> : (tensor<5x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %86 = "func.call"(%arg19, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %87 = "func.call"(%arg20, %83) <{callee = @dynamic_index_in_dim_1}> : (tensor<5x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %88 = "func.call"(%arg21, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %89 = "func.call"(%arg22, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %90 = "func.call"(%arg23, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %91 = "func.call"(%arg24, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %92 = "func.call"(%arg25, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %93 = "func.call"(%arg26, %83) <{callee = @dynamic_index_in_dim_2}> : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %94 = "stablehlo.add"(%arg34, %84) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %95 = "stablehlo.multiply"(%93, %94) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %96 = "stablehlo.multiply"(%94, %86) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %97 = "stablehlo.multiply"(%89, %94) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %98 = "stablehlo.multiply"(%94, %88) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %99 = "stablehlo.negate"(%98) : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %100 = "stablehlo.add"(%96, %99) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %101 = "stablehlo.multiply"(%97, %92) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %102 = "stablehlo.multiply"(%91, %101) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %103 = "stablehlo.multiply"(%101, %90) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %104 = "stablehlo.dot_general"(%102, %86) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
      %105 = "stablehlo.transpose"(%104) <{permutation = array<i64: 1, 0>}> : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %106 = "stablehlo.add"(%arg33, %105) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %107 = "stablehlo.dot_general"(%102, %arg28) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
      %108 = "stablehlo.add"(%95, %107) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %109 = "stablehlo.dot_general"(%101, %85) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
      %110 = "stablehlo.transpose"(%109) <{permutation = array<i64: 1, 0>}> : (tensor<4x3xf32>) -> tensor<3x4xf32>
      %111 = "stablehlo.add"(%arg32, %110) : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %112 = "stablehlo.concatenate"(%103, %100) <{dimension = 1 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x8xf32>
      %113 = "stablehlo.multiply"(%112, %87) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %114 = "stablehlo.dot_general"(%113, %86) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x8xf32>, tensor<2x4xf32>) -> tensor<8x4xf32>
      %115 = "stablehlo.transpose"(%114) <{permutation = array<i64: 1, 0>}> : (tensor<8x4xf32>) -> tensor<4x8xf32>
      %116 = "stablehlo.add"(%arg31, %115) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
      %117 = "stablehlo.dot_general"(%113, %arg27) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x8xf32>, tensor<4x8xf32>) -> tensor<2x4xf32>
      %118 = "stablehlo.add"(%108, %117) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %119 = "stablehlo.dot_general"(%113, %85) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]}> : (tensor<2x8xf32>, tensor<2x3xf32>) -> tensor<8x3xf32>
      %120 = "stablehlo.transpose"(%119) <{permutation = array<i64: 1, 0>}> : (tensor<8x3xf32>) -> tensor<3x8xf32>
      %121 = "stablehlo.add"(%arg30, %120) : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
      %122 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %123 = "stablehlo.add"(%arg29, %122) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %123, %121, %116, %111, %106, %118) : (tensor<5x2x4xf32>, tensor<5x2x3xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<4x8xf32>, tensor<4x4xf32>, tensor<i32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>) -> ()
    }) : (tensor<5x2x4xf32>, tensor<5x2x3xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<4x8xf32>, tensor<4x4xf32>, tensor<i32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>) -> (tensor<5x2x4xf32>, tensor<5x2x3xf32>, tensor<5x2x4xf32>, tensor<5x2x8xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<5x2x4xf32>, tensor<4x8xf32>, tensor<4x4xf32>, tensor<i32>, tensor<3x8xf32>, tensor<4x8xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>)
    "func.return"(%79#16, %79#15, %79#14, %79#13) : (tensor<4x4xf32>, tensor<3x4xf32>, tensor<4x8xf32>, tensor<3x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<5x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>, res_attrs = [{}], sym_name = "dynamic_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg10: tensor<5x2x3xf32>, %arg11: tensor<i32>):
    %16 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %17 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %18 = "stablehlo.dynamic_slice"(%arg10, %arg11, %16, %17) <{slice_sizes = array<i64: 1, 2, 3>}> : (tensor<5x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x3xf32>
    %19 = "stablehlo.reshape"(%18) : (tensor<1x2x3xf32>) -> tensor<2x3xf32>
    "func.return"(%19) : (tensor<2x3xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<5x2x4xf32>, res_attrs = [{}], sym_name = "dynamic_update_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg7: tensor<5x2x4xf32>, %arg8: tensor<2x4xf32>, %arg9: tensor<i32>):
    %12 = "stablehlo.broadcast_in_dim"(%arg8) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %13 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %14 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %15 = "stablehlo.dynamic_update_slice"(%arg7, %12, %arg9, %13, %14) : (tensor<5x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x4xf32>
    "func.return"(%15) : (tensor<5x2x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<5x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<5x2x8xf32>, res_attrs = [{}], sym_name = "dynamic_update_index_in_dim_0", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<5x2x8xf32>, %arg5: tensor<2x8xf32>, %arg6: tensor<i32>):
    %8 = "stablehlo.broadcast_in_dim"(%arg5) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
    %9 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %10 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %11 = "stablehlo.dynamic_update_slice"(%arg4, %8, %arg6, %9, %10) : (tensor<5x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x8xf32>
    "func.return"(%11) : (tensor<5x2x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<5x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>, res_attrs = [{}], sym_name = "dynamic_index_in_dim_1", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<5x2x8xf32>, %arg3: tensor<i32>):
    %4 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %5 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %6 = "stablehlo.dynamic_slice"(%arg2, %arg3, %4, %5) <{slice_sizes = array<i64: 1, 2, 8>}> : (tensor<5x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
    "func.return"(%7) : (tensor<2x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>, res_attrs = [{}], sym_name = "dynamic_index_in_dim_2", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<5x2x4xf32>, %arg1: tensor<i32>):
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %2 = "stablehlo.dynamic_slice"(%arg0, %arg1, %0, %1) <{slice_sizes = array<i64: 1, 2, 4>}> : (tensor<5x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x4xf32>
    %3 = "stablehlo.reshape"(%2) : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
    "func.return"(%3) : (tensor<2x4xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()
