package org.keratin.runtime.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostCpuTest {
    @Test
    void onlyWhatAllProcessorsHaveCounts() {
        String newer = "flags\t\t: fpu sse2 avx avx2 fma avx512f";
        String older = "flags\t\t: fpu sse2 avx avx2 fma";
        assertEquals(
                List.of("avx", "avx2", "avx512f", "fma", "fpu", "sse2"),
                HostCpu.flags(List.of("processor : 0", newer, "processor : 1", newer)));
        assertEquals(
                List.of("avx", "avx2", "fma", "fpu", "sse2"), HostCpu.flags(List.of(newer, older)));
        assertEquals(List.of("fp"), HostCpu.flags(List.of("Features : fp asimd", "Features : fp")));
        assertEquals(List.of(), HostCpu.flags(List.of("processor : 0")));
    }
}
