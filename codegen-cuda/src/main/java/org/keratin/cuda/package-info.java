/** Map to GPU, PTX, bundles. */
@NullMarked
package org.keratin.cuda;

import org.jspecify.annotations.NullMarked;
