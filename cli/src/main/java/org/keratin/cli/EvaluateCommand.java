package org.keratin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.keratin.ir.spi.CompileOptions.Numerics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loss and metrics, by Keras's names. */
@Command(name = "evaluate", description = "Prints a model's loss and metrics on given data.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "A compiled model that Keras saved (.keras).")
    Path model = Path.of("");

    @Mixin LabelledData data = new LabelledData();

    @Option(
            names = "--sample-weight",
            arity = "1..*",
            paramLabel = "[NAME=]W.npy",
            description = "A weight for each sample.")
    List<String> sampleWeight = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Mixin RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        LoadedModel loaded = Models.load(model, options, options.batchSize, Numerics.FAST);
        Map<String, Double> logs =
                loaded.evaluate(
                        data.inputs(loaded),
                        data.targets(loaded),
                        sampleWeight.isEmpty()
                                ? List.of()
                                : InputArrays.read("--sample-weight", sampleWeight)
                                        .inOrderOf(loaded.outputNames(), "sample_weight"));
        if (json) {
            ObjectNode root = new ObjectMapper().createObjectNode();
            logs.forEach(root::put);
            System.out.println(root);
        } else {
            logs.forEach((name, value) -> System.out.println(name + ": " + value));
        }
        return Main.DONE;
    }
}
