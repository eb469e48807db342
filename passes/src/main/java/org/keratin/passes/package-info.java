/**
 * Passes over modules. A pass is one file and one pure function {@code Module → Module}; {@link
 * org.keratin.passes.Pipelines} is the only list of which run and in which order, {@link
 * org.keratin.passes.PassManager} runs them. One name everywhere: a pass's id is its test folder,
 * its dump file, its row of timings and its switch.
 */
@NullMarked
package org.keratin.passes;

import org.jspecify.annotations.NullMarked;
