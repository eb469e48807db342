/** Which values share a kernel: producers into consumers, epilogues, rows. */
@NullMarked
package org.keratin.passes.fusion;

import org.jspecify.annotations.NullMarked;
