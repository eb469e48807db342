/** Map to CPU, objects, bundles. */
@NullMarked
package org.keratin.cpu;

import org.jspecify.annotations.NullMarked;
