package org.keratin.tests.engine;

import java.nio.file.Path;
import java.util.List;
import org.keratin.runtime.Npy;
import org.keratin.runtime.Npz;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.BundleException;
import org.keratin.runtime.bundle.BundleExecutable;

/**
 * A program of its own that predicts with a bundle: one class, and nothing but the runtime.
 * Arguments: bundle, variables as {@code .npz} in the bundle's order, input and output as {@code
 * .npy}.
 */
final class PredictAlone {
    private PredictAlone() {}

    public static void main(String[] args) {
        try {
            BundleExecutable step = BundleExecutable.load(Bundle.read(Path.of(args[0])));
            var weights = step.prepare(List.copyOf(Npz.read(Path.of(args[1])).values()));
            Npy.write(
                    Path.of(args[3]),
                    step.run(weights, List.of(Npy.read(Path.of(args[2])))).getFirst());
        } catch (BundleException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
