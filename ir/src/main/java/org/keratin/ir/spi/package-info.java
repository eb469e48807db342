/** What a frontend and a backend say to each other: programs in, executables out. */
@NullMarked
package org.keratin.ir.spi;

import org.jspecify.annotations.NullMarked;
