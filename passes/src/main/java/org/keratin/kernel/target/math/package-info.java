/**
 * Transcendental functions as polynomials over primitives, one class a family; {@link
 * org.keratin.kernel.target.math.MathFunctions} is the table from op to expansion, used by every
 * target.
 */
@NullMarked
package org.keratin.kernel.target.math;

import org.jspecify.annotations.NullMarked;
