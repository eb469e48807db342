/** Keras's activations. */
@NullMarked
package org.keratin.activations;

import org.jspecify.annotations.NullMarked;
