/** keras.random: the draws of Keras on JAX. */
@NullMarked
package org.keratin.random;

import org.jspecify.annotations.NullMarked;
