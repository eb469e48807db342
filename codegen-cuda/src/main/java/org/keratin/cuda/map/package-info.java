/** Tile-level kernels as GPU functions: grid, block, shared memory, barriers, shuffles. */
@NullMarked
package org.keratin.cuda.map;

import org.jspecify.annotations.NullMarked;
