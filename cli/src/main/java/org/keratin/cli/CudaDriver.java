package org.keratin.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** Asks the CUDA driver, where there is one, for its version and devices. */
final class CudaDriver {
    private final SymbolLookup library;

    private CudaDriver(SymbolLookup library) {
        this.library = library;
    }

    static String describe() {
        String name = System.getProperty("os.name", "").startsWith("Windows") ? "nvcuda.dll" : "libcuda.so.1";
        try (Arena arena = Arena.ofConfined()) {
            return new CudaDriver(SymbolLookup.libraryLookup(name, arena)).ask(arena);
        } catch (IllegalArgumentException e) {
            return "none: " + name + " is not installed; NVIDIA's driver brings it";
        }
    }

    private String ask(Arena arena) {
        MemorySegment number = arena.allocate(ValueLayout.JAVA_INT);
        int initialized = call("cuInit", List.of(ValueLayout.JAVA_INT), 0);
        if (initialized != 0) {
            return "found, but it does not start (error " + initialized + "): no device, or none permitted";
        }
        call("cuDriverGetVersion", List.of(ValueLayout.ADDRESS), number);
        int version = number.get(ValueLayout.JAVA_INT, 0);
        call("cuDeviceGetCount", List.of(ValueLayout.ADDRESS), number);
        int count = number.get(ValueLayout.JAVA_INT, 0);
        List<String> devices = new ArrayList<>();
        MemorySegment text = arena.allocate(256);
        for (int i = 0; i < count; i++) {
            call("cuDeviceGetName", List.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), text,
                    256, i);
            devices.add(text.getString(0));
        }
        return "CUDA " + version / 1000 + "." + version % 1000 / 10 + ", "
                + (devices.isEmpty() ? "no device" : String.join(", ", devices));
    }

    private int call(String function, List<? extends java.lang.foreign.MemoryLayout> arguments, Object... values) {
        MemorySegment address = library.find(function)
                .orElseThrow(() -> new IllegalStateException("the CUDA driver has no function " + function));
        MethodHandle handle = Linker.nativeLinker()
                .downcallHandle(
                        address,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, arguments.toArray(java.lang.foreign.MemoryLayout[]::new)));
        try {
            return (int) handle.invokeWithArguments(values);
        } catch (Throwable e) {
            throw new IllegalStateException("the CUDA driver's " + function + " cannot be called", e);
        }
    }
}
