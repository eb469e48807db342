/** Canonical axes of kernels and packed layouts of weights. */
@NullMarked
package org.keratin.passes.layout;

import org.jspecify.annotations.NullMarked;
