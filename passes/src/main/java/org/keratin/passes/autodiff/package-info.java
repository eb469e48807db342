/** Reverse-mode differentiation of programs. */
@NullMarked
package org.keratin.passes.autodiff;

import org.jspecify.annotations.NullMarked;
