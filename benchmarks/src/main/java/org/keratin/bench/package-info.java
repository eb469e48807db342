/**
 * Benchmarks: JMH for what runs in this JVM, {@link org.keratin.bench.SideBySide} for peers in
 * processes of their own.
 */
@NullMarked
package org.keratin.bench;

import org.jspecify.annotations.NullMarked;
