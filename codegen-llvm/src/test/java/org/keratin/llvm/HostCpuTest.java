package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostCpuTest {
    private static final String V3 = "flags\t\t: fpu sse2 avx avx2 bmi1 bmi2 f16c fma abm movbe";
    private static final String V4 = V3 + " avx512f avx512bw avx512cd avx512dq avx512vl";

    @Test
    void levelIsWhatAllProcessorsHave() {
        assertEquals(
                HostCpu.Level.AVX512,
                HostCpu.level(List.of("processor : 0", V4, "processor : 1", V4)));
        assertEquals(HostCpu.Level.AVX2, HostCpu.level(List.of(V4, V3)));
        assertEquals(HostCpu.Level.BASE, HostCpu.level(List.of(V3, "flags : fpu sse2")));
        assertEquals(HostCpu.Level.BASE, HostCpu.level(List.of("processor : 0")));
    }

    @Test
    void forcedNames() {
        assertEquals(HostCpu.Level.AVX2, HostCpu.parse("avx2"));
        assertEquals(HostCpu.Level.AVX512, HostCpu.parse("AVX512"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> HostCpu.parse("mmx"))
                        .getMessage()
                        .contains("mmx"));
    }

    @Test
    void runsWhatWasDetected() {
        assertTrue(LlvmTarget.cpu(HostCpu.detected()).runsHere());
        assertFalse(LlvmTarget.nvptx("sm_80").runsHere());
    }
}
