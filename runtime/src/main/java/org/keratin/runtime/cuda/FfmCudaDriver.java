package org.keratin.runtime.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The driver's library through FFM. Names with {@code _v2} are what the driver's header makes of
 * the plain ones. The library stays loaded for the life of the process. Thread safe, as the driver
 * is; its context belongs to a thread.
 */
public final class FfmCudaDriver implements CudaDriver {
    private static final int ERROR_LOG = 5;
    private static final int ERROR_LOG_BYTES = 6;
    private static final int LOG_BYTES = 16 << 10;

    private final SymbolLookup library;
    private final Map<String, MethodHandle> handles = new ConcurrentHashMap<>();

    private FfmCudaDriver(SymbolLookup library) {
        this.library = library;
    }

    /**
     * The driver of this machine.
     *
     * @throws CudaException when there is none
     */
    public static FfmCudaDriver ofHost() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return of(windows ? "nvcuda.dll" : "libcuda.so.1");
    }

    /**
     * The driver in a library, by name or path.
     *
     * @throws CudaException when it cannot be loaded
     */
    public static FfmCudaDriver of(String library) {
        try {
            return new FfmCudaDriver(SymbolLookup.libraryLookup(library, Arena.global()));
        } catch (IllegalArgumentException e) {
            throw new CudaException(library + " cannot be loaded; NVIDIA's driver brings it", -1);
        }
    }

    private int call(String function, Object... arguments) {
        MethodHandle handle = handles.computeIfAbsent(function, name -> handle(name, arguments));
        try {
            return (int) handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "the CUDA driver's " + function + " cannot be called", e);
        }
    }

    /** A function is always called with arguments of the same types. */
    private MethodHandle handle(String function, Object... arguments) {
        MemorySegment address =
                library.find(function)
                        .orElseThrow(
                                () ->
                                        new CudaException(
                                                "the CUDA driver has no function "
                                                        + function
                                                        + ": it is too old",
                                                -1));
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] =
                    switch (arguments[i]) {
                        case Integer _ -> JAVA_INT;
                        case Long _ -> JAVA_LONG;
                        case MemorySegment _ -> ADDRESS;
                        default ->
                                throw new IllegalArgumentException(
                                        "no argument of a C function: " + arguments[i]);
                    };
        }
        return Linker.nativeLinker()
                .downcallHandle(address, FunctionDescriptor.of(JAVA_INT, layouts));
    }

    @Override
    public int init() {
        return call("cuInit", 0);
    }

    @Override
    public int driverVersion(int[] version) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            int result = call("cuDriverGetVersion", out);
            version[0] = out.get(JAVA_INT, 0);
            return result;
        }
    }

    @Override
    public int deviceCount(int[] count) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            int result = call("cuDeviceGetCount", out);
            count[0] = out.get(JAVA_INT, 0);
            return result;
        }
    }

    @Override
    public int deviceName(int device, String[] name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(256);
            int result = call("cuDeviceGetName", text, 255, device);
            name[0] = text.getString(0);
            return result;
        }
    }

    @Override
    public int deviceAttribute(int device, int attribute, int[] value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            int result = call("cuDeviceGetAttribute", out, attribute, device);
            value[0] = out.get(JAVA_INT, 0);
            return result;
        }
    }

    @Override
    public int deviceMemory(int device, long[] bytes) {
        return withLong("cuDeviceTotalMem_v2", bytes, device);
    }

    @Override
    public int retainPrimaryContext(int device, long[] context) {
        return withLong("cuDevicePrimaryCtxRetain", context, device);
    }

    private int withLong(String function, long[] value, Object argument) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_LONG);
            int result = call(function, out, argument);
            value[0] = out.get(JAVA_LONG, 0);
            return result;
        }
    }

    @Override
    public int setContext(long context) {
        return call("cuCtxSetCurrent", MemorySegment.ofAddress(context));
    }

    @Override
    public int synchronize() {
        return call("cuCtxSynchronize");
    }

    @Override
    public int loadModule(byte[] image, long[] module, StringBuilder log) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_LONG);
            // PTX ends with a 0
            MemorySegment code = arena.allocate(image.length + 1L, 16);
            MemorySegment.copy(image, 0, code, JAVA_BYTE, 0, image.length);
            MemorySegment text = arena.allocate(LOG_BYTES);
            MemorySegment options = arena.allocateFrom(JAVA_INT, ERROR_LOG, ERROR_LOG_BYTES);
            // a value is the word itself; that of the size is overwritten with the bytes used
            MemorySegment values =
                    arena.allocateFrom(JAVA_LONG, text.address(), (long) LOG_BYTES - 1);
            int result = call("cuModuleLoadDataEx", out, code, 2, options, values);
            module[0] = out.get(JAVA_LONG, 0);
            log.append(text.getString(0));
            return result;
        }
    }

    @Override
    public int function(long module, String name, long[] function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_LONG);
            int result =
                    call(
                            "cuModuleGetFunction",
                            out,
                            MemorySegment.ofAddress(module),
                            arena.allocateFrom(name));
            function[0] = out.get(JAVA_LONG, 0);
            return result;
        }
    }

    @Override
    public int unloadModule(long module) {
        return call("cuModuleUnload", MemorySegment.ofAddress(module));
    }

    @Override
    public int allocate(long bytes, long[] address) {
        return withLong("cuMemAlloc_v2", address, bytes);
    }

    @Override
    public int free(long address) {
        return call("cuMemFree_v2", address);
    }

    @Override
    public int copyToDevice(long to, MemorySegment from) {
        return call("cuMemcpyHtoD_v2", to, from, from.byteSize());
    }

    @Override
    public int copyToHost(MemorySegment to, long from) {
        return call("cuMemcpyDtoH_v2", to, from, to.byteSize());
    }

    @Override
    public int launch(long function, CudaGrid grid, long[] parameters) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(JAVA_LONG, Math.max(1, parameters.length));
            MemorySegment pointers = arena.allocate(ADDRESS, Math.max(1, parameters.length));
            for (int i = 0; i < parameters.length; i++) {
                values.setAtIndex(JAVA_LONG, i, parameters[i]);
                pointers.setAtIndex(ADDRESS, i, values.asSlice(8L * i, 8));
            }
            return call(
                    "cuLaunchKernel",
                    MemorySegment.ofAddress(function),
                    (int) grid.gridX(),
                    (int) grid.gridY(),
                    (int) grid.gridZ(),
                    grid.blockX(),
                    grid.blockY(),
                    grid.blockZ(),
                    0,
                    MemorySegment.NULL,
                    pointers,
                    MemorySegment.NULL);
        }
    }

    @Override
    public String errorName(int result) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            int found = call("cuGetErrorName", result, out);
            MemorySegment text = out.get(ADDRESS, 0);
            return found != SUCCESS || text.equals(MemorySegment.NULL)
                    ? "unknown error"
                    : text.reinterpret(Long.MAX_VALUE).getString(0);
        }
    }
}
