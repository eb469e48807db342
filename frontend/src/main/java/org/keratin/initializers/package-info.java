/** First values of variables. */
@NullMarked
package org.keratin.initializers;

import org.jspecify.annotations.NullMarked;
