package org.keratin.runtime.bundle;

import java.nio.file.Path;
import java.util.List;
import org.keratin.runtime.NDArray;

/** Predicts with the sample bundle, with nothing but the runtime. */
final class Predict {
    private Predict() {}

    public static void main(String[] args) {
        BundleExecutable step = BundleExecutable.load(Bundle.read(Path.of(args[0])));
        Prepared weights = step.prepare(List.of(NDArray.of(new float[] {1, 2, 3}, 3)));
        NDArray x = NDArray.of(new float[] {0, 1, 2, 3, 4, 5}, 2, 3);
        System.out.println(step.run(weights, List.of(x)).getFirst());
    }
}
