/** Progress bars as Keras draws them. */
@NullMarked
package org.keratin.progress;

import org.jspecify.annotations.NullMarked;
