/** Compiled bundles: their content, file format, cache, loader and execution. */
@NullMarked
package org.keratin.runtime.bundle;

import org.jspecify.annotations.NullMarked;
