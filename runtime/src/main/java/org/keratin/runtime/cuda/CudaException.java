package org.keratin.runtime.cuda;

/** A function of the CUDA driver failed, or the driver is not there. The message is one line. */
public final class CudaException extends RuntimeException {
    private final int code;

    /**
     * @param code the driver's result, -1 where no driver answered
     */
    public CudaException(String message, int code) {
        super(message);
        this.code = code;
    }

    /** The driver's result, -1 where no driver answered. */
    public int code() {
        return code;
    }
}
