/** Keras's automatic names. */
@NullMarked
package org.keratin.naming;

import org.jspecify.annotations.NullMarked;
