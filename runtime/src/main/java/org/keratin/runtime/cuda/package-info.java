/**
 * The CUDA driver through FFM: probing, device memory, modules, launches. Needs libcuda alone, no
 * toolkit.
 */
@NullMarked
package org.keratin.runtime.cuda;

import org.jspecify.annotations.NullMarked;
