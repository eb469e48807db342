package org.keratin.runtime;

/**
 * A file cannot be read or written as asked. The message is one line: the file, the entry, what is
 * wrong, the remedy.
 */
public class InvalidFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidFileException(String message) {
        super(message);
    }

    public InvalidFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
