package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.keratin.runtime.cpu.CpuLevel;

class ChosenCpuTest {
    @Test
    void forcedNames() {
        assertEquals(CpuLevel.AVX2, ChosenCpu.parse("avx2"));
        assertEquals(CpuLevel.AVX512, ChosenCpu.parse("AVX512"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> ChosenCpu.parse("mmx"))
                        .getMessage()
                        .contains("mmx"));
    }

    @Test
    void runsWhatWasDetected() {
        assertTrue(LlvmTarget.cpu(CpuLevel.best().orElseThrow()).runsHere());
        assertFalse(LlvmTarget.nvptx("sm_80").runsHere());
    }

    @Test
    void everyProcessorIsATargetByItsName() {
        for (CpuLevel cpu : CpuLevel.values()) {
            LlvmTarget target = LlvmTarget.of(cpu.targetName());
            assertEquals(cpu.targetName(), target.name());
            assertEquals(cpu.features(), target.requiredFeatures());
        }
    }
}
