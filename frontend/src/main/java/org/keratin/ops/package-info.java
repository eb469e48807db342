/** Keras's ops: one facade over families. */
@NullMarked
package org.keratin.ops;

import org.jspecify.annotations.NullMarked;
