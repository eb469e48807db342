/**
 * The reference interpreter: what a module means, bit for bit.
 *
 * <p>The meaning of each op stands in its record ({@code eval}); {@link
 * org.keratin.ir.interp.Interpreter} runs blocks, calls and control flow, binds symbols from the
 * shapes of the arguments, and drops values after their last use. {@link
 * org.keratin.ir.interp.FastPaths} serves common forms on flat arrays and gives the same bits.
 */
@NullMarked
package org.keratin.ir.interp;

import org.jspecify.annotations.NullMarked;
