package org.keratin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keratin.Keras;
import org.keratin.ir.spi.CompileOptions.Numerics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model and tells its history. */
@Command(name = "fit", description = "Trains a model; tells loss and metrics of each epoch.")
final class FitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "A model that Keras saved (.keras).")
    Path model = Path.of("");

    @Mixin LabelledData data = new LabelledData();

    @Option(
            names = "--epochs",
            required = true,
            paramLabel = "N",
            converter = EngineOptions.Positive.class,
            description = "How often all rows are seen.")
    int epochs = 1;

    @Option(names = "--no-shuffle", description = "Take the rows in order.")
    boolean noShuffle;

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            description = "Instead of the file's; needs --loss.")
    @Nullable String optimizer;

    @Option(names = "--loss", paramLabel = "NAME", description = "Instead of the file's.")
    @Nullable String loss;

    @Option(
            names = "--metrics",
            split = ",",
            paramLabel = "NAME",
            description = "Instead of the file's; needs --loss.")
    List<String> metrics = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random.")
    @Nullable Long seed;

    @Option(
            names = "--history",
            paramLabel = "H.json",
            description = "Write the history: {\"loss\": [per epoch], …}.")
    @Nullable Path history;

    @Option(names = "--validation-split", paramLabel = "F", description = "Not built yet.")
    @Nullable Double validationSplit;

    @Option(names = "--save", paramLabel = "OUT.keras", description = "Not built yet.")
    @Nullable Path save;

    @Mixin RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        if (validationSplit != null || save != null) {
            throw CommandException.badInput(
                    (save != null ? "--save" : "--validation-split") + " is not built yet");
        }
        if (loss == null && (optimizer != null || !metrics.isEmpty())) {
            throw CommandException.badInput("--optimizer and --metrics need --loss beside them");
        }
        if (ModelFormat.of(model) != ModelFormat.KERAS) {
            throw CommandException.badInput(model + ": only .keras models can be trained");
        }
        if (history != null) {
            OutputFiles.checkWritable("--history", history);
        }
        if (seed != null) {
            Keras.setRandomSeed(seed);
        }
        KerasModel loaded = new KerasModel(model, options, options.batchSize, Numerics.FAST);
        if (loss != null) {
            loaded.compile(loss, optimizer, metrics);
        }
        Map<String, List<Double>> told =
                loaded.fit(data.inputs(loaded), data.targets(loaded), epochs, !noShuffle);
        print(told);
        if (history != null) {
            write(told, history);
        }
        return Main.DONE;
    }

    private void print(Map<String, List<Double>> told) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            StringBuilder line = new StringBuilder("epoch " + (epoch + 1) + "/" + epochs);
            for (Map.Entry<String, List<Double>> entry : told.entrySet()) {
                line.append(' ')
                        .append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue().get(epoch));
            }
            System.out.println(line);
        }
    }

    private static void write(Map<String, List<Double>> told, Path file) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        told.forEach(
                (name, values) -> {
                    ArrayNode array = root.putArray(name);
                    values.forEach(array::add);
                });
        JsonFiles.write(file, root);
    }
}
