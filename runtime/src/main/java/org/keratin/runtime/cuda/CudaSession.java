package org.keratin.runtime.cuda;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Work on one device through its primary context: memory, modules, launches, all in order on the
 * default stream. Errors are {@link CudaException}s. What a session hands out is freed when it
 * becomes unreachable; nobody must close it.
 *
 * <p>Thread safe: each call first makes the context that of its thread. A virtual thread does not
 * move between the two, because neither waits in Java.
 */
public final class CudaSession {
    private static final Cleaner CLEANER = Cleaner.create();

    private final CudaDriver driver;
    private final long context;

    private CudaSession(CudaDriver driver, long context) {
        this.driver = driver;
        this.context = context;
    }

    /** A piece of device memory. */
    public final class Memory {
        private final long address;
        private final long bytes;

        private Memory(long address, long bytes) {
            this.address = address;
            this.bytes = bytes;
        }

        public long byteSize() {
            return bytes;
        }
    }

    /** Loaded code. */
    public final class Code {
        private final long module;
        private final Map<String, Long> functions = new HashMap<>();

        private Code(long module) {
            this.module = module;
        }

        private synchronized long function(String name) {
            Long known = functions.get(name);
            if (known != null) {
                return known;
            }
            long[] function = new long[1];
            require(
                    "cuModuleGetFunction of '" + name + "'",
                    driver.function(module, name, function));
            functions.put(name, function[0]);
            return function[0];
        }
    }

    /**
     * Starts the driver and takes a device's primary context.
     *
     * @throws CudaException naming the function that failed
     */
    public static CudaSession open(CudaDriver driver, int device) {
        CudaProbe.require(driver, "cuInit", driver.init());
        long[] context = new long[1];
        CudaProbe.require(
                driver, "cuDevicePrimaryCtxRetain", driver.retainPrimaryContext(device, context));
        CudaSession session = new CudaSession(driver, context[0]);
        session.enter();
        return session;
    }

    private void enter() {
        require("cuCtxSetCurrent", driver.setContext(context));
    }

    private void require(String function, int result) {
        CudaProbe.require(driver, function, result);
    }

    /** Memory of at least one byte; its contents are not defined. */
    public Memory allocate(long bytes) {
        enter();
        long[] address = new long[1];
        require("cuMemAlloc of " + bytes + " bytes", driver.allocate(Math.max(1, bytes), address));
        Memory memory = new Memory(address[0], bytes);
        CLEANER.register(memory, new Release(driver, context, address[0], true));
        return memory;
    }

    /** Loads PTX or a cubin; what the driver's compiler says is part of the error. */
    public Code load(byte[] image) {
        enter();
        long[] module = new long[1];
        StringBuilder log = new StringBuilder();
        int result = driver.loadModule(image, module, log);
        if (result != CudaDriver.SUCCESS) {
            String why = log.toString().strip().replace('\n', ' ');
            throw new CudaException(
                    "the CUDA driver does not take the code: "
                            + driver.errorName(result)
                            + " ("
                            + result
                            + ")"
                            + (why.isEmpty() ? "" : ": " + why),
                    result);
        }
        Code code = new Code(module[0]);
        CLEANER.register(code, new Release(driver, context, module[0], false));
        return code;
    }

    /**
     * Gives back what nobody reaches any more. A failure has nobody to go to: the context is gone,
     * and all with it.
     */
    private record Release(CudaDriver driver, long context, long handle, boolean isMemory)
            implements Runnable {
        @Override
        public void run() {
            if (driver.setContext(context) == CudaDriver.SUCCESS) {
                int ignored = isMemory ? driver.free(handle) : driver.unloadModule(handle);
            }
        }
    }

    /** Copies all of {@code from} to the beginning of {@code to}. */
    public void copy(MemorySegment from, Memory to) {
        if (from.byteSize() > to.bytes) {
            throw new IllegalArgumentException(
                    "a copy of "
                            + from.byteSize()
                            + " bytes into "
                            + to.bytes
                            + " bytes of device memory");
        }
        if (from.byteSize() > 0) {
            enter();
            require("cuMemcpyHtoD", driver.copyToDevice(to.address, from));
            Reference.reachabilityFence(to);
        }
    }

    /** Fills {@code to} from the beginning of {@code from}; waits for the kernels before. */
    public void copy(Memory from, MemorySegment to) {
        if (to.byteSize() > from.bytes) {
            throw new IllegalArgumentException(
                    "a copy of "
                            + to.byteSize()
                            + " bytes out of "
                            + from.bytes
                            + " bytes of device memory");
        }
        if (to.byteSize() > 0) {
            enter();
            require("cuMemcpyDtoH", driver.copyToHost(to, from.address));
            Reference.reachabilityFence(from);
        }
    }

    /**
     * Starts a kernel, unless its grid is empty. An error while it runs appears at a later call.
     *
     * @param buffers the kernel's arrays, in order
     * @param symbols the values of the dimension symbols, in order
     */
    public void launch(
            Code code, String kernel, CudaGrid grid, List<Memory> buffers, long... symbols) {
        enter();
        long function = code.function(kernel);
        if (grid.isEmpty()) {
            return;
        }
        long[] parameters = new long[buffers.size() + symbols.length];
        for (int i = 0; i < buffers.size(); i++) {
            parameters[i] = buffers.get(i).address;
        }
        System.arraycopy(symbols, 0, parameters, buffers.size(), symbols.length);
        require("cuLaunchKernel of '" + kernel + "'", driver.launch(function, grid, parameters));
        // freeing waits for kernels that run, so being reachable until the start is enough
        Reference.reachabilityFence(buffers);
        Reference.reachabilityFence(code);
    }

    /** Waits for all that was started. */
    public void synchronize() {
        enter();
        require("cuCtxSynchronize", driver.synchronize());
    }
}
