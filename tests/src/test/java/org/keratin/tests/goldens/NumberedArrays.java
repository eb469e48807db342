package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;
import org.keratin.verify.Comparison;

/** Arguments and results of a module in a folder: {@code arg0}, … and {@code out0}, …. */
final class NumberedArrays {
    private NumberedArrays() {}

    static List<NDArray> inputs(Path folder) {
        return read(folder.resolve("inputs.npz"), "arg");
    }

    private static List<NDArray> read(Path file, String prefix) {
        Map<String, NDArray> arrays = Npz.read(file);
        List<NDArray> inOrder = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            inOrder.add(arrays.get(prefix + i));
        }
        return inOrder;
    }

    /** Fails with all results that differ from the folder's. */
    static void check(Path folder, List<NDArray> results, Comparison.Tolerance tolerance) {
        List<NDArray> expected = read(folder.resolve("outputs.npz"), "out");
        assertEquals(expected.size(), results.size());
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String problem = Comparison.of(results.get(i), expected.get(i), tolerance).problem();
            if (!problem.isEmpty()) {
                problems.add("out" + i + ": " + problem);
            }
        }
        assertEquals(List.of(), problems, folder.getFileName().toString());
    }
}
