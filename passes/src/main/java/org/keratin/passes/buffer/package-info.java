/** Memory of a kernel program: arrays, lifetimes, slots, barriers. */
@NullMarked
package org.keratin.passes.buffer;

import org.jspecify.annotations.NullMarked;
