package org.keratin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predictions in batches, from files to files. */
@Command(name = "predict", description = "Writes a model's predictions.")
final class PredictCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "A .keras or .mlir file.")
    Path model = Path.of("");

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "[NAME=]X.npy",
            description = "One file an input, by name or in order; or one .npz.")
    List<String> inputs = List.of();

    @Option(
            names = "--output",
            required = true,
            arity = "1..*",
            paramLabel = "[NAME=]Y.npy",
            description = "One file an output, by name or in order; or one .npz.")
    List<String> outputs = List.of();

    @Mixin RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        OutputFiles files = new OutputFiles(outputs);
        LoadedModel loaded = Models.load(model, options, options.batchSize, Numerics.FAST);
        files.check(loaded.outputNames());
        List<NDArray> x = InputArrays.read("--input", inputs).inOrderOf(loaded.inputNames(), "arg");
        files.write(loaded.outputNames(), loaded.predict(x));
        return Main.DONE;
    }
}
