package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.keratin.runtime.cpu.CpuTarget;

class ChosenCpuTest {
    @Test
    void forcedNames() {
        assertEquals(CpuTarget.AVX2, ChosenCpu.parse("avx2"));
        assertEquals(CpuTarget.AVX512, ChosenCpu.parse("AVX512"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> ChosenCpu.parse("mmx"))
                        .getMessage()
                        .contains("mmx"));
    }

    @Test
    void runsWhatWasDetected() {
        assertTrue(LlvmTarget.cpu(CpuTarget.best().orElseThrow()).runsHere());
        assertFalse(LlvmTarget.nvptx("sm_80").runsHere());
    }

    @Test
    void everyProcessorIsATargetByItsName() {
        for (CpuTarget cpu : CpuTarget.values()) {
            LlvmTarget target = LlvmTarget.of(cpu.targetName());
            assertEquals(cpu.targetName(), target.name());
            assertEquals(cpu.features(), target.requiredFeatures());
        }
    }
}
