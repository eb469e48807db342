/**
 * Kernel IR, tile level: what one fused kernel computes, target-neutral.
 *
 * <p>A {@link org.keratin.kernel.Kernel} is a parallel space of axes and a body of scalar
 * statements. Index expressions are {@link org.keratin.runtime.Dim}s whose symbols are axes ({@code
 * %i0}), gathered scalars ({@code %v7}) and dimension symbols ({@code batch}); so one algebra
 * simplifies sizes, offsets and indices, and the coefficient of an axis tells a mapping whether an
 * access is contiguous (1), uniform (0), strided (constant) or irregular.
 *
 * <p>Elementwise meaning is the IR's: {@code Compute} holds an elementwise {@link
 * org.keratin.ir.Op}. Padding is a {@link org.keratin.kernel.Guard}. Packed weights are an index
 * expression too: {@code [floordiv(n, 32), k, mod(n, 32)]} into a param that a loop kernel of
 * {@code prepare} filled.
 *
 * <p>Text form, as {@link org.keratin.kernel.KernelPrinter} writes it:
 *
 * <pre>
 * kernel @dense_1 contraction [%m &lt; batch, %n &lt; 512] (read %0 x: f32[batch, 784], read %1 w: f32[16, 784, 32], …) {
 *   %v0 = contract [%k &lt; 784] %0[%m, %k] * %1[floordiv(%n, 32), %k, mod(%n, 32)] : f32
 *   %v1 = load %2[%n] : f32
 *   %v2 = stablehlo.add %v0, %v1 : f32
 *   store %3[%m, %n] = %v2
 * }
 * </pre>
 */
@NullMarked
package org.keratin.kernel;

import org.jspecify.annotations.NullMarked;
