/**
 * Kernel IR, target level: what one thread does. Made from the tile level by {@code map-to-cpu} and
 * {@code map-to-gpu}, printed as LLVM IR by the emitter, run by the interpreter of this level.
 *
 * <p>Registers are scalars or vectors in SSA form; control is structured ({@code For} with carried
 * values, {@code If} with merges); memory is addressed by element offset into a {@link
 * org.keratin.kernel.target.Mem}. Arithmetic means what {@link org.keratin.kernel.target.Prim} says
 * and nothing more: no contraction, no reassociation. Transcendental functions are expansions into
 * primitives, so every target computes the same polynomial.
 *
 * <p>On a CPU every thread of a step calls each function in order; {@code THREAD} and {@code
 * THREADS} let it choose its part. On a GPU a function is launched on a grid.
 */
@NullMarked
package org.keratin.kernel.target;

import org.jspecify.annotations.NullMarked;
