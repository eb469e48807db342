/** Keras's layers, one a file. */
@NullMarked
package org.keratin.layers;

import org.jspecify.annotations.NullMarked;
