package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.runtime.cuda.CudaDevice;
import org.keratin.runtime.cuda.CudaProbe;

class CudaBackendTest {
    @Test
    void tellsWhatIsMissingWithoutADriver() {
        assertEquals(
                "backend 'cuda' cannot be used: libcuda.so.1 cannot be loaded; NVIDIA's driver"
                        + " brings it; use --device cuda-emulated or cpu",
                CudaBackend.unavailable(
                        new CudaProbe(
                                "libcuda.so.1 cannot be loaded; NVIDIA's driver brings it",
                                0,
                                List.of())));
    }

    @Test
    void tellsWhatIsMissingWithAGpu() {
        CudaDevice device = new CudaDevice(0, "NVIDIA H200", 9, 0, 132, 141L << 30);
        String line = CudaBackend.unavailable(new CudaProbe("", 12080, List.of(device)));
        assertTrue(
                line.startsWith(
                        "the CUDA backend does not run whole models yet: use --device cuda-emulated"
                                + " or cpu (found CUDA 12.8"),
                line);
    }

    @Test
    void isOneLineHere() {
        String line = new CudaBackend().unavailable();
        assertFalse(line.isEmpty() || line.contains("\n"), line);
    }
}
