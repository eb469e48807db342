package org.keratin;

/** Arguments of {@link Model#fit}. */
public final class FitOptions {
    int batchSize = 32;
    int epochs = 1;
    boolean shuffle = true;
    Progress progress = Progress.NONE;

    FitOptions() {}

    /** Rows a step; 32 by default. */
    public FitOptions batchSize(int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "batch_size must be at least 1. Received: batch_size=" + value);
        }
        batchSize = value;
        return this;
    }

    /** How often all rows are seen; once by default. */
    public FitOptions epochs(int value) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "epochs must not be negative. Received: epochs=" + value);
        }
        epochs = value;
        return this;
    }

    /** Whether each epoch has an order of its own, that of NumPy's generator; true by default. */
    public FitOptions shuffle(boolean value) {
        shuffle = value;
        return this;
    }

    /** Told about the steps of each epoch. */
    public FitOptions progress(Progress value) {
        progress = value;
        return this;
    }
}
