package org.keratin;

import org.keratin.progress.ProgressBar;

/** Arguments of {@code predict} and {@code evaluate}. */
public final class RunOptions {
    int batchSize = 32;
    Progress progress = ProgressBar.standard();

    RunOptions() {}

    /** Rows a step; 32 by default. */
    public RunOptions batchSize(int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "batch_size must be at least 1. Received: batch_size=" + value);
        }
        batchSize = value;
        return this;
    }

    /** Who is told about each step; by default a bar on stderr where that is a terminal. */
    public RunOptions progress(Progress value) {
        progress = value;
        return this;
    }
}
