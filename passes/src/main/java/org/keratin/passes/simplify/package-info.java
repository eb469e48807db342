/** Passes that make a program smaller without changing what it computes. */
@NullMarked
package org.keratin.passes.simplify;

import org.jspecify.annotations.NullMarked;
