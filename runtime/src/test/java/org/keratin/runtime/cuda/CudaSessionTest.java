package org.keratin.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

class CudaSessionTest {
    private static final byte[] PTX = {'p', 't', 'x'};

    private final FakeDriver driver = new FakeDriver();

    CudaSessionTest() {
        driver.kernels.put("add", FakeDriver::addSymbol);
    }

    @Test
    void copiesLaunchesAndCopiesBack() {
        CudaSession session = CudaSession.open(driver, 0);
        CudaSession.Code code = session.load(PTX);
        long[] values = {1, 2, 3, 4, 5};
        CudaSession.Memory x = session.allocate(40);
        CudaSession.Memory y = session.allocate(40);
        try (Arena arena = Arena.ofConfined()) {
            session.copy(arena.allocateFrom(ValueLayout.JAVA_LONG, values), x);
            session.launch(code, "add", new CudaGrid(1, 1, 1, 32, 1, 1), List.of(x, y), 5);
            session.synchronize();
            MemorySegment result = arena.allocate(40, 8);
            session.copy(y, result);
            assertArrayEquals(new long[] {6, 7, 8, 9, 10}, result.toArray(ValueLayout.JAVA_LONG));
        }
    }

    @Test
    void anEmptyGridStartsNothing() {
        CudaSession session = CudaSession.open(driver, 0);
        session.launch(session.load(PTX), "add", new CudaGrid(0, 1, 1, 32, 1, 1), List.of(), 0);
        assertFalse(driver.calls.contains("launch"));
    }

    @Test
    void everyThreadTakesTheContext() throws InterruptedException {
        CudaSession session = CudaSession.open(driver, 0);
        int before = driver.calls.size();
        Thread thread = new Thread(session::synchronize);
        thread.start();
        thread.join();
        assertEquals(
                List.of("setContext", "synchronize"),
                driver.calls.subList(before, driver.calls.size()));
    }

    @Test
    void errorsNameFunctionAndResult() {
        CudaSession session = CudaSession.open(driver, 0);
        CudaSession.Code code = session.load(PTX);
        CudaSession.Memory x = session.allocate(8);

        failsWith(
                "cuMemAlloc of 2147483648 bytes failed: CUDA_ERROR_OUT_OF_MEMORY (2)",
                () -> session.allocate(1L << 31));
        failsWith(
                "cuModuleGetFunction of 'nothing' failed: CUDA_ERROR_NOT_FOUND (500)",
                () -> session.launch(code, "nothing", new CudaGrid(1, 1, 1, 1, 1, 1), List.of()));
        driver.failures.put("launch", 700);
        failsWith(
                "cuLaunchKernel of 'add' failed: CUDA_ERROR_ILLEGAL_ADDRESS (700)",
                () ->
                        session.launch(
                                code, "add", new CudaGrid(1, 1, 1, 1, 1, 1), List.of(x, x), 1));
        driver.failures.put("synchronize", 700);
        failsWith("cuCtxSynchronize failed", session::synchronize);
        driver.failures.put("copyToHost", 700);
        failsWith("cuMemcpyDtoH failed", () -> session.copy(x, MemorySegment.ofArray(new byte[8])));
        driver.failures.put("loadModule", 218);
        driver.log = "ptxas error : syntax\n";
        failsWith("CUDA_ERROR_INVALID_PTX (218): ptxas error : syntax", () -> session.load(PTX));
        failsWith(
                "cuDevicePrimaryCtxRetain failed: CUDA_ERROR_INVALID_DEVICE (101)",
                () -> CudaSession.open(driver, 3));
        driver.failures.put("init", 100);
        failsWith("cuInit failed: CUDA_ERROR_NO_DEVICE (100)", () -> CudaSession.open(driver, 0));
    }

    private static void failsWith(String message, Runnable action) {
        String actual = String.valueOf(assertThrows(CudaException.class, action::run).getMessage());
        assertTrue(actual.contains(message), actual);
        assertFalse(actual.contains("\n"), actual);
    }

    @Test
    void copiesBeyondTheEndAreRefused() {
        CudaSession session = CudaSession.open(driver, 0);
        CudaSession.Memory x = session.allocate(8);
        MemorySegment host = MemorySegment.ofArray(new byte[9]);
        assertThrows(IllegalArgumentException.class, () -> session.copy(host, x));
        assertThrows(IllegalArgumentException.class, () -> session.copy(x, host));
    }

    @Test
    void gridsHaveLimits() {
        assertThrows(IllegalArgumentException.class, () -> new CudaGrid(1L << 31, 1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CudaGrid(1, 65536, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CudaGrid(1, 1, 1, 32, 33, 1));
    }

    @Test
    void unreachableMemoryIsFreed() throws InterruptedException {
        CudaSession session = CudaSession.open(driver, 0);
        for (int i = 0; i < 10; i++) {
            session.allocate(64);
        }
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline && freed() < 10) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(10, freed());
    }

    private int freed() {
        synchronized (driver) {
            return (int) driver.calls.stream().filter("free"::equals).count();
        }
    }
}
