/** Keras's optimizers. */
@NullMarked
package org.keratin.optimizers;

import org.jspecify.annotations.NullMarked;
