package org.keratin.cli;

import picocli.CommandLine.Option;

/** The options of every command that runs a model. */
final class RunOptions extends EngineOptions {
    @Option(
            names = "--batch-size",
            paramLabel = "N",
            converter = Positive.class,
            description = "Default: 32.")
    int batchSize = 32;

    /** The same with another batch size. */
    RunOptions withBatchSize(int size) {
        RunOptions copy = new RunOptions();
        copy.jitCompile = jitCompile;
        copy.device = device;
        copy.threads = threads;
        copy.batchSize = size;
        copy.precision = precision;
        copy.numerics = numerics;
        copy.noCache = noCache;
        copy.trustBundle = trustBundle;
        return copy;
    }
}
