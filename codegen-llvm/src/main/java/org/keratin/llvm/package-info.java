/** Kernel IR to LLVM IR. */
@NullMarked
package org.keratin.llvm;

import org.jspecify.annotations.NullMarked;
