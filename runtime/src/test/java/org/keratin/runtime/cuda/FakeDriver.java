package org.keratin.runtime.cuda;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A driver with memory, one module and kernels that are lambdas; any function can be told to fail.
 */
final class FakeDriver implements CudaDriver {
    interface Kernel {
        void run(FakeDriver driver, CudaGrid grid, long[] parameters);
    }

    final Map<String, Integer> failures = new HashMap<>();
    final Map<String, Kernel> kernels = new HashMap<>();
    final Map<Long, byte[]> memory = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    private final List<Kernel> handles = new ArrayList<>();
    int version = 12080;
    int major = 9;
    int devices = 1;
    String log = "";
    private long next = 0x1000;

    private synchronized int result(String function) {
        calls.add(function);
        return failures.getOrDefault(function, SUCCESS);
    }

    @Override
    public int init() {
        return result("init");
    }

    @Override
    public int driverVersion(int[] out) {
        out[0] = version;
        return result("driverVersion");
    }

    @Override
    public int deviceCount(int[] count) {
        count[0] = devices;
        return result("deviceCount");
    }

    @Override
    public int deviceName(int device, String[] name) {
        name[0] = "Fake " + device;
        return result("deviceName");
    }

    @Override
    public int deviceAttribute(int device, int attribute, int[] value) {
        value[0] =
                attribute == ATTRIBUTE_CAPABILITY_MAJOR
                        ? major
                        : attribute == ATTRIBUTE_MULTIPROCESSORS ? 132 : 0;
        return result("deviceAttribute");
    }

    @Override
    public int deviceMemory(int device, long[] bytes) {
        bytes[0] = 1L << 30;
        return result("deviceMemory");
    }

    @Override
    public int retainPrimaryContext(int device, long[] context) {
        context[0] = 42;
        return device < devices ? result("retainPrimaryContext") : 101;
    }

    @Override
    public int setContext(long context) {
        return context == 42 ? result("setContext") : 201;
    }

    @Override
    public int synchronize() {
        return result("synchronize");
    }

    @Override
    public int loadModule(byte[] image, long[] module, StringBuilder out) {
        module[0] = 7;
        out.append(log);
        return result("loadModule");
    }

    @Override
    public int function(long module, String name, long[] function) {
        Kernel kernel = kernels.get(name);
        if (kernel == null) {
            return 500;
        }
        handles.add(kernel);
        function[0] = handles.size() - 1;
        return result("function");
    }

    @Override
    public int unloadModule(long module) {
        return result("unloadModule");
    }

    @Override
    public synchronized int allocate(long bytes, long[] address) {
        if (bytes > 1L << 30) {
            return 2;
        }
        address[0] = next;
        next += 0x100000;
        memory.put(address[0], new byte[(int) bytes]);
        return result("allocate");
    }

    @Override
    public synchronized int free(long address) {
        memory.remove(address);
        return result("free");
    }

    @Override
    public int copyToDevice(long to, MemorySegment from) {
        MemorySegment.copy(from, 0, MemorySegment.ofArray(memory.get(to)), 0, from.byteSize());
        return result("copyToDevice");
    }

    @Override
    public int copyToHost(MemorySegment to, long from) {
        MemorySegment.copy(MemorySegment.ofArray(memory.get(from)), 0, to, 0, to.byteSize());
        return result("copyToHost");
    }

    @Override
    public int launch(long function, CudaGrid grid, long[] parameters) {
        handles.get((int) function).run(this, grid, parameters);
        return result("launch");
    }

    @Override
    public String errorName(int result) {
        return switch (result) {
            case 2 -> "CUDA_ERROR_OUT_OF_MEMORY";
            case 100 -> "CUDA_ERROR_NO_DEVICE";
            case 101 -> "CUDA_ERROR_INVALID_DEVICE";
            case 218 -> "CUDA_ERROR_INVALID_PTX";
            case 500 -> "CUDA_ERROR_NOT_FOUND";
            case 700 -> "CUDA_ERROR_ILLEGAL_ADDRESS";
            default -> "CUDA_ERROR_" + result;
        };
    }

    MemorySegment at(long address) {
        return MemorySegment.ofArray(memory.get(address));
    }

    /** y[i] = x[i] + n over all threads of the grid; parameters x, y, n. */
    static void addSymbol(FakeDriver driver, CudaGrid grid, long[] parameters) {
        MemorySegment x = driver.at(parameters[0]);
        MemorySegment y = driver.at(parameters[1]);
        for (long i = 0; i < grid.gridX() * grid.blockX() && i < parameters[2]; i++) {
            y.set(
                    ValueLayout.JAVA_LONG_UNALIGNED,
                    8 * i,
                    x.get(ValueLayout.JAVA_LONG_UNALIGNED, 8 * i) + parameters[2]);
        }
    }
}
