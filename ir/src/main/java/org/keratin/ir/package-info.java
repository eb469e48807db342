/** StableHLO: types, ops, text, verifier, interpreter, backend interface. */
@NullMarked
package org.keratin.ir;

import org.jspecify.annotations.NullMarked;
