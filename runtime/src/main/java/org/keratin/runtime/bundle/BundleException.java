package org.keratin.runtime.bundle;

/** A bundle cannot be read, loaded or run. The message is one line with the remedy. */
public final class BundleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BundleException(String message) {
        super(message);
    }

    public BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
