/** The command line. */
@NullMarked
package org.keratin.cli;

import org.jspecify.annotations.NullMarked;
