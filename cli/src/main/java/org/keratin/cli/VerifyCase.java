package org.keratin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npz;
import org.keratin.verify.Comparison;

/**
 * A folder with a model, inputs and the outputs that are right.
 *
 * @param training whether the model is trained before its outputs are compared ({@code fit.json})
 */
record VerifyCase(
        Path folder,
        Path model,
        Map<String, NDArray> inputs,
        Map<String, NDArray> outputs,
        JsonNode settings,
        boolean training) {
    private static final List<String> MODELS =
            List.of("model.keras", "model.h5", "model.mlir", "saved_model");

    static VerifyCase read(Path folder) {
        Path model =
                MODELS.stream()
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        CommandException.badInput(
                                                folder
                                                        + ": not a case: it has none of "
                                                        + String.join(", ", MODELS)));
        return new VerifyCase(
                folder,
                model,
                arrays(folder.resolve("inputs.npz")),
                arrays(folder.resolve("outputs.npz")),
                json(folder.resolve("case.json")),
                Files.exists(folder.resolve("fit.json")));
    }

    static boolean isCase(Path folder) {
        return Files.isDirectory(folder)
                && MODELS.stream().map(folder::resolve).anyMatch(Files::exists)
                && Files.exists(folder.resolve("inputs.npz"));
    }

    /** The cases directly inside a folder, by name. */
    static List<Path> in(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(VerifyCase::isCase).sorted().toList();
        } catch (IOException e) {
            throw CommandException.badInput(folder + ": cannot be read: " + Failures.describe(e));
        }
    }

    private static Map<String, NDArray> arrays(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandException.badInput(file + ": no such file");
        }
        return Npz.read(file);
    }

    static JsonNode json(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        if (!Files.exists(file)) {
            return mapper.createObjectNode();
        }
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw CommandException.badInput(file + ": no valid JSON: " + Failures.describe(e));
        }
    }

    int batchSize(int fallback) {
        return settings.path("batch_size").asInt(fallback);
    }

    Comparison.Tolerance outputTolerance() {
        JsonNode own = settings.path("tolerances").path("outputs");
        return new Comparison.Tolerance(
                own.path("rtol").asDouble(training ? 1e-3 : 1e-4),
                own.path("atol").asDouble(training ? 1e-4 : 1e-5));
    }
}
