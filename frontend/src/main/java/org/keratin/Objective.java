package org.keratin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.losses.Loss;
import org.keratin.losses.Losses;
import org.keratin.metrics.Metric;
import org.keratin.metrics.Metrics;
import org.keratin.ops.NumpyOps;

/** What a compiled model is measured by: the losses and metrics of its outputs, and their means. */
final class Objective {
    private final Model model;
    private final CompileArguments arguments;
    private final Metric lossTracker = new Metric("loss", (t, p) -> p);

    /** Made when the first step is traced, as "accuracy" depends on the shapes. */
    private @Nullable Outputs outputs;

    private record Head(
            @Nullable Loss loss, double weight, @Nullable Metric tracker, List<Metric> metrics) {}

    private record Outputs(List<Head> heads, Map<String, Metric> named) {}

    Objective(Model model, CompileArguments arguments) {
        this.model = model;
        this.arguments = arguments;
    }

    /**
     * The total loss of a batch, which also moves the means. Called while a step is traced.
     *
     * @param rows how many rows the batch has
     */
    Tensor measure(
            List<Tensor> yTrue, List<Tensor> yPred, @Nullable Tensor sampleWeight, Tensor rows) {
        Outputs heads = outputs(yTrue, yPred);
        Tensor total = null;
        for (int i = 0; i < yPred.size(); i++) {
            Head head = heads.heads().get(i);
            Loss loss = head.loss();
            if (loss != null) {
                Tensor value =
                        loss.apply(yTrue.get(i), yPred.get(i), sampleWeight, yPred.get(i).mask());
                if (head.tracker() != null) {
                    head.tracker().update(value, rows);
                }
                Tensor weighted =
                        head.weight() == 1 ? value : NumpyOps.multiply(value, head.weight());
                total = total == null ? weighted : NumpyOps.add(total, weighted);
            }
            for (Metric metric : head.metrics()) {
                metric.update(yTrue.get(i), yPred.get(i), (Tensor) null);
            }
        }
        if (total == null) {
            throw new IllegalStateException(
                    "No loss to compute. Provide a `loss` argument in `compile()`.");
        }
        lossTracker.update(total, rows);
        return total;
    }

    /** Begins the means anew. */
    void reset() {
        lossTracker.reset();
        Outputs known = outputs;
        if (known != null) {
            known.named().values().forEach(Metric::reset);
        }
    }

    /** The means by Keras's names. */
    Map<String, Double> results() {
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("loss", lossTracker.result());
        Outputs known = outputs;
        if (known != null) {
            known.named().forEach((name, metric) -> results.put(name, metric.result()));
        }
        return results;
    }

    private Outputs outputs(List<Tensor> yTrue, List<Tensor> yPred) {
        Outputs known = outputs;
        if (known != null) {
            return known;
        }
        List<String> names = model.isFunctional() ? model.outputNames() : List.of();
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < yPred.size(); i++) {
            Object identifier = lossOf(i, yPred.size(), names);
            losses.add(
                    identifier == null
                            ? null
                            : Losses.resolve(
                                    identifier, yTrue.get(i).shape(), yPred.get(i).shape()));
        }
        boolean several = losses.stream().filter(l -> l != null).count() > 1;
        List<Head> heads = new ArrayList<>();
        Map<String, Metric> named = new LinkedHashMap<>();
        Map<String, Metric> trackers = new LinkedHashMap<>();
        for (int i = 0; i < yPred.size(); i++) {
            String prefix =
                    yPred.size() > 1 && names.size() == yPred.size() ? names.get(i) + "_" : "";
            List<Metric> metrics = new ArrayList<>();
            for (Object identifier : metricsOf(i, yPred.size(), names)) {
                Metric metric =
                        Metrics.resolve(identifier, yTrue.get(i).shape(), yPred.get(i).shape());
                metrics.add(metric);
                String name = prefix + metric.name();
                for (int n = 1; named.containsKey(name); n++) {
                    name = prefix + metric.name() + "_" + n;
                }
                named.put(name, metric);
            }
            Loss loss = losses.get(i);
            Metric tracker = null;
            if (several && loss != null) {
                String name = (names.size() == yPred.size() ? names.get(i) : loss.name()) + "_loss";
                tracker = new Metric(name, (t, p) -> p);
                trackers.put(name, tracker);
            }
            double weight = arguments.lossWeights.isEmpty() ? 1 : arguments.lossWeights.get(i);
            heads.add(new Head(loss, weight, tracker, metrics));
        }
        named.putAll(trackers);
        known = new Outputs(heads, named);
        outputs = known;
        return known;
    }

    private @Nullable Object lossOf(int i, int count, List<String> names) {
        Object loss = arguments.loss;
        if (loss instanceof List<?> list) {
            if (list.size() != count) {
                throw new IllegalArgumentException(
                        "`loss` has "
                                + list.size()
                                + " entries, the model has "
                                + (count == 1 ? "one output" : count + " outputs"));
            }
            return list.get(i);
        }
        if (loss instanceof Map<?, ?> map && !map.containsKey("class_name")) {
            String name = names.size() == count ? names.get(i) : "";
            for (Object key : map.keySet()) {
                if (!names.contains(String.valueOf(key))) {
                    throw new IllegalArgumentException(
                            "Expected keys "
                                    + names
                                    + " in loss dict, but found loss.keys()="
                                    + map.keySet());
                }
            }
            return map.get(name);
        }
        return loss;
    }

    private List<?> metricsOf(int i, int count, List<String> names) {
        Map<String, ?> byOutput = arguments.metricsByOutput;
        if (byOutput != null) {
            for (String key : byOutput.keySet()) {
                if (!names.contains(key)) {
                    throw new IllegalArgumentException(
                            "`metrics` names output '" + key + "'; the model has " + names);
                }
            }
            return asList(byOutput.get(names.get(i)));
        }
        List<Object> metrics = arguments.metrics;
        if (count == 1) {
            List<Object> flat = new ArrayList<>();
            metrics.forEach(m -> flat.addAll(asList(m)));
            return flat;
        }
        if (metrics.isEmpty()) {
            return List.of();
        }
        if (metrics.size() != count) {
            throw new IllegalArgumentException(
                    "`metrics` has "
                            + metrics.size()
                            + " entries, the model has "
                            + (count == 1 ? "one output " : count + " outputs ")
                            + names
                            + "; give one list for each output, or a map by output");
        }
        return asList(metrics.get(i));
    }

    private static List<?> asList(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
