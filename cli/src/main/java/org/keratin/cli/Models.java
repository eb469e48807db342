package org.keratin.cli;

import java.nio.file.Path;
import org.keratin.ir.spi.CompileOptions.Numerics;

/** Opens model files. */
final class Models {
    private Models() {}

    /**
     * Loads a model for running.
     *
     * @param batchSize rows a step of predict and evaluate
     * @param fallback the numerics where none were asked for
     */
    static LoadedModel load(Path model, EngineOptions options, int batchSize, Numerics fallback) {
        return switch (ModelFormat.of(model)) {
            case MLIR -> new MlirModel(model, options, fallback);
            case KERAS -> new KerasModel(model, options, batchSize, fallback);
            case BUNDLE -> new BundleModel(model, options, batchSize);
        };
    }
}
