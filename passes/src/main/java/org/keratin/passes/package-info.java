/** Pass manager, passes, kernel IR. */
@NullMarked
package org.keratin.passes;

import org.jspecify.annotations.NullMarked;
