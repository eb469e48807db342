package org.keratin.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.keratin.Keras;
import org.keratin.summary.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The table that Keras prints. */
@Command(name = "summary", description = "Prints the table of a model's layers, as Keras does.")
final class SummaryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "A .keras file.")
    Path model = Path.of("");

    @Override
    public Integer call() {
        switch (ModelFormat.of(model)) {
            case KERAS -> System.out.print(Summary.of(Keras.load(model)).text());
            case MLIR ->
                    throw CommandException.badInput(
                            model
                                    + ": a StableHLO module has no layers; 'compile --emit kernels'"
                                    + " shows what it becomes");
            case BUNDLE ->
                    throw CommandException.badInput(
                            model
                                    + ": a bundle is compiled code; its layers are in the model"
                                    + " file");
        }
        return Main.DONE;
    }
}
