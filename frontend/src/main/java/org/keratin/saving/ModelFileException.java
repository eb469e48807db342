package org.keratin.saving;

import org.keratin.runtime.InvalidFileException;

/** A model file that cannot be loaded. One line: the file, what is wrong, what to do. */
public final class ModelFileException extends InvalidFileException {
    private static final long serialVersionUID = 1;

    /** A documented message, word for word. */
    public ModelFileException(String message) {
        super(message);
    }

    public ModelFileException(String file, String problem, String remedy) {
        super(file + ": " + problem + ". " + remedy);
    }

    public ModelFileException(String file, String problem, String remedy, Throwable cause) {
        super(file + ": " + problem + ". " + remedy, cause);
    }
}
