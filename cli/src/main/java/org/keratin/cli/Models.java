package org.keratin.cli;

import java.nio.file.Path;
import java.util.List;
import org.keratin.ir.spi.CompileOptions.Numerics;

/** Opens model files. */
final class Models {
    private Models() {}

    /**
     * Loads a model for running.
     *
     * @param fallback the numerics where none were asked for
     */
    static LoadedModel load(Path model, RunOptions options, Numerics fallback) {
        return switch (ModelFormat.of(model)) {
            case MLIR -> MlirModel.load(model, options, fallback);
            case KERAS -> throw keras(model);
        };
    }

    /**
     * A model's prediction step and the values of its variables.
     *
     * @param batch the size of the batch, 0 for any
     */
    static ModelStep step(Path model, EngineOptions options, int batch) {
        return switch (ModelFormat.of(model)) {
            case MLIR -> new ModelStep(MlirModel.program(model), List.of(), List.of());
            case KERAS -> throw keras(model);
        };
    }

    private static CommandException keras(Path model) {
        return CommandException.badInput(model + ": .keras files are not read yet");
    }
}
