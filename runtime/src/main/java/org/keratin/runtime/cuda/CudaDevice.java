package org.keratin.runtime.cuda;

/**
 * A GPU as the driver describes it.
 *
 * @param ordinal the driver's number, from 0
 * @param major first number of the compute capability
 * @param minor second number of the compute capability
 */
public record CudaDevice(
        int ordinal, String name, int major, int minor, int multiprocessors, long memoryBytes) {
    /** {@code 9.0}. */
    public String capability() {
        return major + "." + minor;
    }

    @Override
    public String toString() {
        return name
                + " (compute capability "
                + capability()
                + ", "
                + multiprocessors
                + " multiprocessors, "
                + (memoryBytes >> 20)
                + " MiB)";
    }
}
