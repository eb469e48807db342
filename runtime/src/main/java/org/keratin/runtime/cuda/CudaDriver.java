package org.keratin.runtime.cuda;

import java.lang.foreign.MemorySegment;

/**
 * The functions of the CUDA driver that we use, one to one: each returns the driver's result, 0 for
 * success, and puts what it found in the first element of an array. {@link CudaSession} makes
 * errors of results; tests stand in here.
 */
public interface CudaDriver {
    int SUCCESS = 0;

    /** Number of multiprocessors. */
    int ATTRIBUTE_MULTIPROCESSORS = 16;

    /** First and second number of the compute capability. */
    int ATTRIBUTE_CAPABILITY_MAJOR = 75;

    int ATTRIBUTE_CAPABILITY_MINOR = 76;

    int init();

    /** The newest CUDA that the driver knows, 12080 for 12.8. */
    int driverVersion(int[] version);

    int deviceCount(int[] count);

    int deviceName(int device, String[] name);

    int deviceAttribute(int device, int attribute, int[] value);

    int deviceMemory(int device, long[] bytes);

    int retainPrimaryContext(int device, long[] context);

    /** Makes the context that of the calling thread. */
    int setContext(long context);

    int synchronize();

    /**
     * Loads PTX (which the driver compiles) or a cubin.
     *
     * @param log receives what the driver's compiler says when it fails
     */
    int loadModule(byte[] image, long[] module, StringBuilder log);

    int function(long module, String name, long[] function);

    int unloadModule(long module);

    int allocate(long bytes, long[] address);

    int free(long address);

    int copyToDevice(long to, MemorySegment from);

    int copyToHost(MemorySegment to, long from);

    /**
     * Starts a kernel on the default stream.
     *
     * @param parameters 8 bytes each: device addresses and 64-bit integers
     */
    int launch(long function, CudaGrid grid, long[] parameters);

    /** The name of a result, {@code CUDA_ERROR_NO_DEVICE}. */
    String errorName(int result);
}
