/** Tensors, dtypes, npy, bundles, thread pool, launchers; needs the JDK alone. */
@NullMarked
package org.keratin.runtime;

import org.jspecify.annotations.NullMarked;
