/**
 * Case folders: a model, its inputs, and the outputs that are right. {@link
 * org.keratin.verify.CaseRunner} runs one and says how far the results are off; the command {@code
 * verify} and the tests on goldens print what it gives.
 */
@NullMarked
package org.keratin.verify;

import org.jspecify.annotations.NullMarked;
