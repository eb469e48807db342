package org.keratin.cli;

import java.util.List;
import org.keratin.runtime.NDArray;
import picocli.CommandLine.Option;

/** Inputs and targets, for the commands that compare predictions with them. */
final class LabelledData {
    @Option(
            names = "--x",
            required = true,
            arity = "1..*",
            paramLabel = "[NAME=]X.npy",
            description = "Inputs.")
    List<String> x = List.of();

    @Option(
            names = "--y",
            required = true,
            arity = "1..*",
            paramLabel = "[NAME=]Y.npy",
            description = "Targets.")
    List<String> y = List.of();

    List<NDArray> inputs(LoadedModel model) {
        return InputArrays.read("--x", x).inOrderOf(model.inputNames(), "x");
    }

    List<NDArray> targets(LoadedModel model) {
        return InputArrays.read("--y", y).inOrderOf(model.outputNames(), "y");
    }
}
