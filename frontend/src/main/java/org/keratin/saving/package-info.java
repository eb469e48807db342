/**
 * Loading models: `.keras` archives, their JSON config and HDF5 weights. Everything here reads
 * untrusted files: names, counts, sizes and ratios are checked before memory is taken, classes come
 * from the layer registry alone, code is never run.
 */
@NullMarked
package org.keratin.saving;

import org.jspecify.annotations.NullMarked;
