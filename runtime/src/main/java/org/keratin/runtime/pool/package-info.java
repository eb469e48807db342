/** The worker threads that compiled steps run on. */
@NullMarked
package org.keratin.runtime.pool;

import org.jspecify.annotations.NullMarked;
