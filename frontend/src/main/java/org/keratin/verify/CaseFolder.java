package org.keratin.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;
import org.keratin.saving.JsonConfig;
import org.keratin.saving.ModelFileException;

/**
 * The files of a case.
 *
 * @param folder where they are
 * @param inputs arrays by input name, or {@code arg0}, {@code arg1}, … in order; of a training case
 *     {@code x}, {@code y} (or {@code x0}, …, {@code y0}, …) and perhaps {@code sample_weight}
 * @param outputs arrays by output name, or {@code out0}, {@code out1}, … in order
 * @param settings {@code case.json}, empty where there is none
 * @param fit {@code fit.json}, null where nothing is trained
 * @param history {@code history.json}: the expected history of a training case
 */
public record CaseFolder(
        Path folder,
        Map<String, NDArray> inputs,
        Map<String, NDArray> outputs,
        Map<String, @Nullable Object> settings,
        @Nullable Map<String, @Nullable Object> fit,
        Map<String, @Nullable Object> history) {
    /**
     * Reads a case.
     *
     * @throws ModelFileException where a file is missing or no JSON
     * @throws org.keratin.runtime.InvalidFileException where arrays cannot be read
     */
    public static CaseFolder read(Path folder) {
        Path fit = folder.resolve("fit.json");
        Path history = folder.resolve("history.json");
        Path settings = folder.resolve("case.json");
        return new CaseFolder(
                folder,
                arrays(folder.resolve("inputs.npz")),
                arrays(folder.resolve("outputs.npz")),
                Files.exists(settings) ? json(settings) : Map.of(),
                Files.exists(fit) ? json(fit) : null,
                Files.exists(history) ? json(history) : Map.of());
    }

    /** The folder's name. */
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static Map<String, NDArray> arrays(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(
                    file.toString(), "no such file", "A case has inputs.npz and outputs.npz");
        }
        return Npz.read(file);
    }

    private static Map<String, @Nullable Object> json(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return JsonConfig.parse(
                    String.valueOf(file.getParent()), name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ModelFileException(
                    file.toString(), "it cannot be read (" + e.getMessage() + ")", "Check it", e);
        }
    }

    int batchSize() {
        Object own =
                fit != null && fit.get("batch_size") != null
                        ? fit.get("batch_size")
                        : settings.get("batch_size");
        return own instanceof Number number ? number.intValue() : 32;
    }

    Comparison.Tolerance outputTolerance() {
        return fit == null ? tolerance("outputs", 1e-4, 1e-5) : tolerance("outputs", 1e-3, 1e-4);
    }

    Comparison.Tolerance historyTolerance() {
        return tolerance("history", 1e-4, 0);
    }

    private Comparison.Tolerance tolerance(String kind, double rtol, double atol) {
        Map<?, ?> own =
                settings.get("tolerances") instanceof Map<?, ?> all
                                && all.get(kind) instanceof Map<?, ?> map
                        ? map
                        : Map.of();
        return new Comparison.Tolerance(
                own.get("rtol") instanceof Number r ? r.doubleValue() : rtol,
                own.get("atol") instanceof Number a ? a.doubleValue() : atol);
    }

    /**
     * Arrays by these names, or, where a name is missing, by {@code prefix0}, {@code prefix1}, … in
     * order.
     */
    static List<NDArray> inOrder(
            String what, Map<String, NDArray> arrays, List<String> names, String prefix) {
        if (names.stream().allMatch(arrays::containsKey)) {
            return names.stream().map(arrays::get).toList();
        }
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(
                        i -> {
                            NDArray array = arrays.get(prefix + i);
                            if (array == null) {
                                throw new ModelFileException(
                                        what,
                                        "there is neither '"
                                                + names.get(i)
                                                + "' nor '"
                                                + prefix
                                                + i
                                                + "'; there are "
                                                + arrays.keySet(),
                                        "Name arrays after inputs and outputs");
                            }
                            return array;
                        })
                .toList();
    }
}
