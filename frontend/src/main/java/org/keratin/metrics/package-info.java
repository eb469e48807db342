/** Keras's metrics. */
@NullMarked
package org.keratin.metrics;

import org.jspecify.annotations.NullMarked;
