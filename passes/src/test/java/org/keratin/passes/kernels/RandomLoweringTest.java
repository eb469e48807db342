package org.keratin.passes.kernels;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.KernelVerifier;

/** Random programs: kernels interpreted against the IR interpreted, bit for bit. */
class RandomLoweringTest {
    private static final int PROGRAMS = Integer.getInteger("keratin.random.programs", 60);
    private static final long SEED = Long.getLong("keratin.random.seed", 1);

    @Test
    void staticSizes() {
        for (long seed = SEED; seed < SEED + PROGRAMS; seed++) {
            check(seed, false, 1);
        }
    }

    @Test
    void symbolicSizes() {
        for (long seed = SEED; seed < SEED + PROGRAMS; seed++) {
            check(seed, true, 1 + seed % 3);
        }
    }

    private static void check(long seed, boolean symbolic, long batch) {
        try {
            StepProgram step = Lowered.program(RandomProgram.make(seed, 14, symbolic));
            Lowered lowered = new Lowered(step, KernelLowering.lower(step, Lowered.AVX512));
            KernelVerifier.verify(lowered.kernels());
            lowered.check(Map.of("batch", batch));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "random program with seed "
                            + seed
                            + (symbolic ? ", symbolic: " : ": ")
                            + e.getMessage(),
                    e);
        }
    }
}
