/** {@code model.summary()} as Keras prints it. */
@NullMarked
package org.keratin.summary;

import org.jspecify.annotations.NullMarked;
