/** What the host's processor can do. */
@NullMarked
package org.keratin.runtime.cpu;

import org.jspecify.annotations.NullMarked;
