// REFUSED that becomes one of more than 100,000 (stablehlo.rng alone makes
func.func @main(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
%s = stablehlo.constant dense<> : tensor<0xi64>
%w0 = stablehlo.while(%i0 = %a) : tensor<f32>
cond {
%w1 = stablehlo.while(%i1 = %i0) : tensor<f32>
cond {
%w2 = stablehlo.while(%i2 = %i1) : tensor<f32>
cond {
%w3 = stablehlo.while(%i3 = %i2) : tensor<f32>
cond {
%w4 = stablehlo.while(%i4 = %i3) : tensor<f32>
cond {
%w5 = stablehlo.while(%i5 = %i4) : tensor<f32>
cond {
%w6 = stablehlo.while(%i6 = %i5) : tensor<f32>
cond {
%w7 = stablehlo.while(%i7 = %i6) : tensor<f32>
cond {
%w8 = stablehlo.while(%i8 = %i7) : tensor<f32>
cond {
%w9 = stablehlo.while(%i9 = %i8) : tensor<f32>
cond {
%w10 = stablehlo.while(%i10 = %i9) : tensor<f32>
cond {
%w11 = stablehlo.while(%i11 = %i10) : tensor<f32>
cond {
%w12 = stablehlo.while(%i12 = %i11) : tensor<f32>
cond {
%w13 = stablehlo.while(%i13 = %i12) : tensor<f32>
cond {
%r = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<0xi64>) -> tensor<f32>
%c = stablehlo.compare LT, %r, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c : tensor<i1>
} do {
stablehlo.return %i13 : tensor<f32>
}
%c13 = stablehlo.compare LT, %w13, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c13 : tensor<i1>
} do {
stablehlo.return %i12 : tensor<f32>
}
%c12 = stablehlo.compare LT, %w12, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c12 : tensor<i1>
} do {
stablehlo.return %i11 : tensor<f32>
}
%c11 = stablehlo.compare LT, %w11, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c11 : tensor<i1>
} do {
stablehlo.return %i10 : tensor<f32>
}
%c10 = stablehlo.compare LT, %w10, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c10 : tensor<i1>
} do {
stablehlo.return %i9 : tensor<f32>
}
%c9 = stablehlo.compare LT, %w9, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c9 : tensor<i1>
} do {
stablehlo.return %i8 : tensor<f32>
}
%c8 = stablehlo.compare LT, %w8, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c8 : tensor<i1>
} do {
stablehlo.return %i7 : tensor<f32>
}
%c7 = stablehlo.compare LT, %w7, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c7 : tensor<i1>
} do {
stablehlo.return %i6 : tensor<f32>
}
%c6 = stablehlo.compare LT, %w6, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c6 : tensor<i1>
} do {
stablehlo.return %i5 : tensor<f32>
}
%c5 = stablehlo.compare LT, %w5, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c5 : tensor<i1>
} do {
stablehlo.return %i4 : tensor<f32>
}
%c4 = stablehlo.compare LT, %w4, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c4 : tensor<i1>
} do {
stablehlo.return %i3 : tensor<f32>
}
%c3 = stablehlo.compare LT, %w3, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c3 : tensor<i1>
} do {
stablehlo.return %i2 : tensor<f32>
}
%c2 = stablehlo.compare LT, %w2, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c2 : tensor<i1>
} do {
stablehlo.return %i1 : tensor<f32>
}
%c1 = stablehlo.compare LT, %w1, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
stablehlo.return %c1 : tensor<i1>
} do {
stablehlo.return %i0 : tensor<f32>
}
return %w0 : tensor<f32>
}
