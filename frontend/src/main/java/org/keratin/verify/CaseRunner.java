package org.keratin.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.ExecutionOptions;
import org.keratin.History;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Progress;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.runtime.NDArray;

/**
 * Runs the case folders of `.keras` models (contract: a folder with {@code model.keras}, {@code
 * inputs.npz}, {@code outputs.npz}) and compares what the model gives with what it should.
 */
public final class CaseRunner {
    private CaseRunner() {}

    /**
     * What came of a case.
     *
     * @param problem empty where all agrees
     * @param maxAbsolute the largest |a - b| of all results
     * @param maxRelative the largest |a - b| / |b| of all results
     */
    public record Outcome(String name, String problem, double maxAbsolute, double maxRelative) {
        public boolean passed() {
            return problem.isEmpty();
        }

        /** {@code max_abs=… max_rel=…}. */
        public String figures() {
            return String.format(
                    Locale.ROOT, "max_abs=%.3g max_rel=%.3g", maxAbsolute, maxRelative);
        }

        /** {@code PASS name max_abs=… max_rel=…} or {@code FAIL name: why}. */
        public String line() {
            return passed()
                    ? "PASS " + name + " " + figures()
                    : "FAIL " + name + ": " + problem + " (" + figures() + ")";
        }
    }

    /**
     * Runs a case.
     *
     * @param execution backend, numerics and threads: {@code o ->
     *     o.backend("cpu").numerics(STRICT)}
     * @throws org.keratin.saving.ModelFileException where a file of the case cannot be read
     */
    public static Outcome run(Path folder, UnaryOperator<ExecutionOptions> execution) {
        CaseFolder files = CaseFolder.read(folder);
        Map<String, @Nullable Object> fit = files.fit();
        if (fit != null && fit.get("seed") instanceof Number seed) {
            Keras.setRandomSeed(seed.longValue());
        }
        Model model = Keras.load(folder.resolve("model.keras")).execution(execution);
        Differences differences = new Differences();
        if (fit != null) {
            train(files, fit, model, differences);
        }
        predict(files, model, differences);
        return differences.outcome(files.name());
    }

    private static void train(
            CaseFolder files,
            Map<String, @Nullable Object> fit,
            Model model,
            Differences differences) {
        NDArray weight = files.inputs().get("sample_weight");
        History history =
                model.fit(
                        inputs(files, model),
                        numbered(files, "y"),
                        weight == null ? null : Tensor.of(weight),
                        options ->
                                options.batchSize(files.batchSize())
                                        .epochs(
                                                fit.get("epochs") instanceof Number epochs
                                                        ? epochs.intValue()
                                                        : 1)
                                        .shuffle(!Boolean.FALSE.equals(fit.get("shuffle"))));
        for (Map.Entry<String, @Nullable Object> expected : files.history().entrySet()) {
            List<Double> values = history.history().get(expected.getKey());
            if (values == null || !(expected.getValue() instanceof List<?> wanted)) {
                differences.problem(
                        "history has no '"
                                + expected.getKey()
                                + "'; it has "
                                + history.history().keySet());
                continue;
            }
            differences.add(
                    "history of " + expected.getKey(),
                    Comparison.of(
                            NDArray.of(
                                    values.stream().mapToDouble(Double::doubleValue).toArray(),
                                    values.size()),
                            NDArray.of(
                                    wanted.stream()
                                            .mapToDouble(v -> ((Number) v).doubleValue())
                                            .toArray(),
                                    wanted.size()),
                            files.historyTolerance()));
        }
    }

    /** {@code y}, or {@code y0}, {@code y1}, … */
    private static Structure<Tensor> numbered(CaseFolder files, String name) {
        NDArray only = files.inputs().get(name);
        if (only != null) {
            return Structure.of(Tensor.of(only));
        }
        List<Tensor> found = new ArrayList<>();
        NDArray next = files.inputs().get(name + 0);
        for (int i = 1; next != null; i++) {
            found.add(Tensor.of(next));
            next = files.inputs().get(name + i);
        }
        return Structure.of(found);
    }

    private static void predict(CaseFolder files, Model model, Differences differences) {
        Structure<Tensor> actual =
                model.predict(
                        inputs(files, model),
                        options -> options.batchSize(files.batchSize()).progress(Progress.NONE));
        compare(files, model, actual, differences);
    }

    /** By name where the arrays have the inputs' names, else in order. */
    private static Structure<Tensor> inputs(CaseFolder files, Model model) {
        List<String> names =
                model.isFunctional()
                        ? model.inputNames()
                        : IntStream.range(0, files.inputs().size())
                                .mapToObj(i -> "arg" + i)
                                .toList();
        NDArray only = files.fit() == null ? null : files.inputs().get("x");
        List<NDArray> arrays =
                only != null
                        ? List.of(only)
                        : CaseFolder.inOrder(
                                files.folder().resolve("inputs.npz").toString(),
                                files.inputs(),
                                names,
                                files.fit() == null ? "arg" : "x");
        if (arrays.size() == 1) {
            return Structure.of(Tensor.of(arrays.getFirst()));
        }
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), Tensor.of(arrays.get(i)));
        }
        return Structure.of(named);
    }

    private static void compare(
            CaseFolder files, Model model, Structure<Tensor> actual, Differences differences) {
        List<String> names =
                actual instanceof Structure.Dict<Tensor>(Map<String, Structure<Tensor>> entries)
                                && entries.values().stream().allMatch(Structure::isLeaf)
                        ? entries.keySet().stream().sorted().toList()
                        : model.isFunctional()
                                ? model.outputNames()
                                : IntStream.range(0, files.outputs().size())
                                        .mapToObj(i -> "out" + i)
                                        .toList();
        List<Tensor> flat = actual.flatten();
        if (flat.size() != files.outputs().size()) {
            differences.problem(
                    "the model has "
                            + flat.size()
                            + " outputs, outputs.npz has "
                            + files.outputs().keySet());
            return;
        }
        List<NDArray> expected =
                CaseFolder.inOrder(
                        files.folder().resolve("outputs.npz").toString(),
                        files.outputs(),
                        names,
                        "out");
        for (int i = 0; i < expected.size(); i++) {
            differences.add(
                    "output " + names.get(i),
                    Comparison.of(flat.get(i).array(), expected.get(i), files.outputTolerance()));
        }
    }

    /** Problems and largest differences of all that was compared. */
    static final class Differences {
        private final List<String> problems = new ArrayList<>();
        private double maxAbsolute;
        private double maxRelative;

        void add(String what, Comparison comparison) {
            maxAbsolute = Math.max(maxAbsolute, comparison.maxAbsolute());
            maxRelative = Math.max(maxRelative, comparison.maxRelative());
            if (!comparison.problem().isEmpty()) {
                problem(what + ": " + comparison.problem());
            }
        }

        void problem(String problem) {
            problems.add(problem);
        }

        Outcome outcome(String name) {
            return new Outcome(name, String.join("; ", problems), maxAbsolute, maxRelative);
        }
    }
}
