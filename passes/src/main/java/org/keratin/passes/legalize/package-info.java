/** Passes that rewrite ops into those that backends see. */
@NullMarked
package org.keratin.passes.legalize;

import org.jspecify.annotations.NullMarked;
