/**
 * What is known of every op of the catalogue: the text tests that prove it, and {@code
 * docs/ops.md}, which is made from them and from the code.
 */
@NullMarked
package org.keratin.tests.ops;

import org.jspecify.annotations.NullMarked;
