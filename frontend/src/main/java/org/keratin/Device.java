package org.keratin;

/** Where a model runs. */
public enum Device {
    CPU("cpu"),
    CUDA("cuda"),
    CUDA_EMULATED("cuda-emulated");

    private final String backend;

    Device(String backend) {
        this.backend = backend;
    }

    /** The backend's name, as {@code --device} takes it. */
    public String backend() {
        return backend;
    }
}
