/** Element types, symbolic dimensions, off-heap arrays and array files. Needs the JDK alone. */
@NullMarked
package org.keratin.runtime;

import org.jspecify.annotations.NullMarked;
