/** Checks that a module keeps the rules of the IR. */
@NullMarked
package org.keratin.ir.verify;

import org.jspecify.annotations.NullMarked;
