/** The Keras API: layers, ops, models, training, saving. */
@NullMarked
package org.keratin;

import org.jspecify.annotations.NullMarked;
