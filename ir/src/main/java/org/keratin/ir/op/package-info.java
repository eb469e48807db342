/**
 * The ops: one record each (attributes, type rule, reference semantics, gradient), listed in {@link
 * org.keratin.ir.op.Catalog} and nowhere else.
 *
 * <p>Core ops are sealed ({@link org.keratin.ir.op.CoreOp}): backends switch over them without
 * {@code default}, so that the compiler finds what is missing. Constraint labels ({@code
 * transpose_c2}) are those of the StableHLO specification.
 *
 * <p>Semantics stated once: integers wrap; a shift by the width or more gives 0 or the sign;
 * integer division by zero gives all ones (its remainder the dividend) and never traps; a float op
 * rounds once to its element type, in round to nearest even, and keeps subnormals; reductions run
 * in ascending row-major order, each step in the element type; dot and convolution accumulate with
 * fused multiply-add (in f32 for the 16-bit floats) in ascending order and round once; f32 and
 * narrower transcendentals are computed in double and rounded once. maximum and minimum give NaN if
 * either side is NaN, and order -0 before +0.
 */
@NullMarked
package org.keratin.ir.op;

import org.jspecify.annotations.NullMarked;
