/** StableHLO's own tests, where they lie beside the checkout. */
@NullMarked
package org.keratin.tests.conformance;

import org.jspecify.annotations.NullMarked;
