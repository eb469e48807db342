package org.keratin.runtime.bundle;

/**
 * Machine code with two entries of C type {@code void (void *context, int64_t thread, int64_t
 * threads, const int64_t *symbols, void *const *buffers)}; the context is {@link StepContext}. A
 * thread may come too late to take part: the code waits for no thread that has not begun, and
 * leaves it no work of its own.
 *
 * @param linked a shared object that the system loads, or else an object file that needs an {@link
 *     ObjectCodeLoader}
 * @param prepareSymbol the entry that fills the prepared arena from the variables; empty when there
 *     is nothing to do
 * @param stepSymbol the entry of the step
 */
public record BundleCode(boolean linked, String prepareSymbol, String stepSymbol, byte[] bytes) {}
