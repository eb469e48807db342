/**
 * Fuzzing: texts that are wrong in every way must be refused in one line, without a crash, a hang,
 * an overflow of the stack or much memory. {@code ./test --fuzz MINUTES} runs Jazzer on {@link
 * org.keratin.tests.fuzz.TextFuzzer}; what it found stands under {@code resources/fuzz} and runs in
 * every test.
 */
package org.keratin.tests.fuzz;
