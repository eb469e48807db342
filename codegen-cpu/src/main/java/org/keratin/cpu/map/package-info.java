/** map-to-cpu: tile-level kernels as what one thread of a CPU does, with vectors and masks. */
@NullMarked
package org.keratin.cpu.map;

import org.jspecify.annotations.NullMarked;
