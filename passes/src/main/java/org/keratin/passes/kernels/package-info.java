/** Lowering of step programs to the tile level of kernel IR. */
@NullMarked
package org.keratin.passes.kernels;

import org.jspecify.annotations.NullMarked;
