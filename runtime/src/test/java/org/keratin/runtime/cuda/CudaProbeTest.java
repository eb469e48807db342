package org.keratin.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CudaProbeTest {
    private final FakeDriver driver = new FakeDriver();

    @Test
    void describesDevices() {
        CudaProbe probe = CudaProbe.of(driver);
        assertEquals("", probe.missing());
        assertEquals(
                "CUDA 12.8, Fake 0 (compute capability 9.0, 132 multiprocessors, 1024 MiB)",
                probe.describe());
    }

    @Test
    void tellsWhatIsMissing() {
        driver.failures.put("init", 100);
        assertEquals(
                "NVIDIA's driver is installed but does not start: CUDA_ERROR_NO_DEVICE (100); no"
                        + " GPU, or none that this process may use",
                CudaProbe.of(driver).missing());
        driver.failures.clear();
        driver.devices = 0;
        assertEquals(
                "NVIDIA's driver is installed but finds no GPU", CudaProbe.of(driver).missing());
        driver.devices = 1;
        driver.version = 10020;
        assertTrue(
                CudaProbe.of(driver)
                        .missing()
                        .contains("CUDA 10.2: a driver of CUDA 11.0 or newer"));
        driver.version = 12080;
        driver.major = 7;
        assertTrue(
                CudaProbe.of(driver)
                        .missing()
                        .startsWith("no GPU of compute capability 8.0 or newer: found Fake 0"));
        driver.failures.put("deviceCount", 3);
        assertTrue(CudaProbe.of(driver).missing().contains("cuDeviceGetCount failed"));
    }

    @Test
    void aMissingLibraryIsOneLine() {
        CudaException e =
                assertThrows(
                        CudaException.class,
                        () -> FfmCudaDriver.of("libkeratin-no-such-driver.so"));
        assertEquals(
                "libkeratin-no-such-driver.so cannot be loaded; NVIDIA's driver brings it",
                e.getMessage());
        assertFalse(CudaProbe.ofHost().describe().contains("\n"));
    }
}
