/** How far the mathematical functions are from the true values, compiled and interpreted. */
@NullMarked
package org.keratin.tests.accuracy;

import org.jspecify.annotations.NullMarked;
