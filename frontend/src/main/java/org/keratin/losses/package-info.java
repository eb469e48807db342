/** Keras's losses. */
@NullMarked
package org.keratin.losses;

import org.jspecify.annotations.NullMarked;
