package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.losses.Loss;
import org.keratin.losses.Losses;
import org.keratin.metrics.Metric;
import org.keratin.metrics.Metrics;
import org.keratin.ops.NumpyOps;
import org.keratin.optimizers.Optimizer;
import org.keratin.passes.autodiff.Autodiff;
import org.keratin.random.GlobalSeeds;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Loss, metrics and optimizer of a compiled model: traces and runs its test and train steps. */
final class Trainer {
    private final Model model;
    private final CompileArguments arguments;
    private final Metric lossTracker = new Metric("loss", (t, p) -> p);

    /** Made when the first step is traced, as "accuracy" depends on the shapes. */
    private @Nullable Outputs outputs;

    private boolean warned;
    private boolean fitted;

    private record Head(
            @Nullable Loss loss, double weight, @Nullable Metric tracker, List<Metric> metrics) {}

    private record Outputs(List<Head> heads, Map<String, Metric> named) {}

    Trainer(Model model, CompileArguments arguments) {
        this.model = model;
        this.arguments = arguments;
    }

    CompileArguments arguments() {
        return arguments;
    }

    // ---- losses and metrics
    // -----------------------------------------------------------------------------------

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

    /**
     * Forward pass, loss and metrics of one batch; gives the total loss. Called while a step is
     * traced.
     */
    private Tensor forward(
            Structure<Tensor> x,
            List<Tensor> yTrue,
            @Nullable Tensor sampleWeight,
            boolean training) {
        List<Tensor> yPred = model.apply(x, Map.of("training", training)).flatten();
        if (yTrue.size() != yPred.size()) {
            throw new IllegalArgumentException(
                    "y_true and y_pred have different structures: the model has "
                            + (yPred.size() == 1 ? "one output, " : yPred.size() + " outputs, ")
                            + yTrue.size()
                            + " arrays of labels were given");
        }
        Outputs heads = outputs(yTrue, yPred);
        Tensor rows = NumpyOps.sum(NumpyOps.onesLike(firstColumn(x.flatten().getFirst())));
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

    /** A float32 vector with one element for each row. */
    private static Tensor firstColumn(Tensor x) {
        return NumpyOps.full(List.of(x.dims().getFirst()), DType.FLOAT32, 1);
    }

    // ---- steps
    // ------------------------------------------------------------------------------------------------

    private StepFunction step(
            String kind, Structure<NDArray> x, Structure<NDArray> y, @Nullable NDArray weight) {
        model.buildFor(x);
        List<TensorType> types = new ArrayList<>(Signatures.of(model, x));
        List<String> names = new ArrayList<>();
        int inputs = types.size();
        for (int i = 0; i < inputs; i++) {
            names.add(inputs == 1 ? "x" : "x" + i);
        }
        List<NDArray> labels = y.flatten();
        for (int i = 0; i < labels.size(); i++) {
            types.add(Signatures.of(labels.get(i)));
            names.add(labels.size() == 1 ? "y" : "y" + i);
        }
        if (weight != null) {
            types.add(Signatures.of(weight));
            names.add("sample_weight");
        }
        String key =
                kind
                        + " "
                        + types
                        + " "
                        + x.map(a -> 0)
                        + " "
                        + System.identityHashCode(this)
                        + " "
                        + model.executionOptions().key()
                        + " "
                        + (kind.equals("train") ? model.trainableWeights().size() : 0);
        StepFunction known = model.functions().get(key);
        if (known == null) {
            StepFunction.Draft draft =
                    StepFunction.Draft.of(
                            model.name(),
                            names,
                            types,
                            tensors -> {
                                Structure<Tensor> packed = x.pack(tensors.subList(0, inputs));
                                List<Tensor> truth =
                                        tensors.subList(inputs, inputs + labels.size());
                                Tensor sampleWeight = weight == null ? null : tensors.getLast();
                                return Structure.of(
                                        kind.equals("train")
                                                ? trainStep(packed, truth, sampleWeight)
                                                : forward(packed, truth, sampleWeight, false));
                            });
            known =
                    StepFunction.compile(
                            kind + " of '" + model.name() + "'",
                            draft,
                            model.executionOptions(),
                            model.withoutJit(),
                            model.stateLock());
            model.functions().put(key, known);
        }
        return known;
    }

    private Tensor trainStep(
            Structure<Tensor> x, List<Tensor> yTrue, @Nullable Tensor sampleWeight) {
        Tensor loss = forward(x, yTrue, sampleWeight, true);
        List<Variable> variables = model.trainableWeights();
        Optimizer optimizer = optimizer();
        optimizer.build(variables);
        Trace trace = Trace.needed();
        List<Value> wrt = variables.stream().map(v -> trace.read(v).symbol()).toList();
        Value value = trace.valueOf(loss);
        List<Tensor> gradients =
                Autodiff.gradients(trace.builder(), nodesBehind(value), value, wrt).stream()
                        .map(Tensor::symbol)
                        .toList();
        Trace.at(
                model.name() + "/" + optimizer.name(),
                () -> {
                    optimizer.apply(gradients, variables);
                    return 0;
                });
        return loss;
    }

    private Optimizer optimizer() {
        Optimizer optimizer = arguments.optimizer;
        if (optimizer == null) {
            throw new IllegalStateException(
                    "model '"
                            + model.name()
                            + "' was compiled without an optimizer: give one in compile(c ->"
                            + " c.optimizer(\"sgd\"))");
        }
        return optimizer;
    }

    /** The nodes that a value needs, each behind those that it needs itself. */
    private static List<Node> nodesBehind(Value value) {
        List<Node> ordered = new ArrayList<>();
        Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> stack = new ArrayList<>();
        push(value, stack);
        while (!stack.isEmpty()) {
            Node node = stack.getLast();
            if (done.contains(node)) {
                stack.removeLast();
            } else if (entered.add(node)) {
                outer(node).forEach(v -> push(v, stack));
            } else {
                stack.removeLast();
                done.add(node);
                ordered.add(node);
            }
        }
        return ordered;
    }

    private static void push(Value value, List<Node> stack) {
        Node definition = value.definition();
        if (definition != null) {
            stack.add(definition);
        }
    }

    /** Operands, and what the regions take from outside. */
    private static List<Value> outer(Node node) {
        List<Value> values = new ArrayList<>(node.operands());
        for (Block region : node.regions()) {
            collect(region, values);
        }
        return values;
    }

    private static void collect(Block block, List<Value> into) {
        Set<Node> inside = new HashSet<>(block.nodes());
        List<Value> used = new ArrayList<>(block.results());
        for (Node node : block.nodes()) {
            used.addAll(outer(node));
        }
        for (Value value : used) {
            Node definition = value.definition();
            if (definition != null && !inside.contains(definition)) {
                into.add(value);
            }
        }
    }

    // ---- running
    // ----------------------------------------------------------------------------------------------

    Map<String, Double> evaluate(
            Structure<NDArray> x,
            Structure<NDArray> y,
            @Nullable NDArray weight,
            RunOptions options) {
        StepFunction step = step("test", x, y, weight);
        List<NDArray> arrays = inputs(x, y, weight);
        reset();
        long rows = Predictor.rows(arrays, step.inputNames());
        int steps = Math.toIntExact((rows + options.batchSize - 1) / options.batchSize);
        options.progress.begin(steps);
        for (int i = 0; i < steps; i++) {
            long from = (long) i * options.batchSize;
            step.run(Predictor.rowsOf(arrays, from, Math.min(rows, from + options.batchSize)));
            options.progress.step(i + 1, results());
        }
        Map<String, Double> results = results();
        options.progress.end(results);
        return results;
    }

    History fit(
            Structure<NDArray> x,
            Structure<NDArray> y,
            @Nullable NDArray weight,
            FitOptions options) {
        StepFunction step = step("train", x, y, weight);
        warnWithoutWeights();
        List<NDArray> arrays = inputs(x, y, weight);
        int rows = Math.toIntExact(Predictor.rows(arrays, step.inputNames()));
        if (options.shuffle && !fitted) {
            // Keras takes a batch of the first fit to build optimizer and metrics, which draws an
            // order too.
            GlobalSeeds.permutation(rows);
        }
        fitted = true;
        int steps = (rows + options.batchSize - 1) / options.batchSize;
        History history = new History();
        for (int epoch = 0; epoch < options.epochs; epoch++) {
            reset();
            options.progress.begin(steps);
            int[] order = options.shuffle ? GlobalSeeds.permutation(rows) : null;
            for (int i = 0; i < steps; i++) {
                int from = i * options.batchSize;
                int to = Math.min(rows, from + options.batchSize);
                step.run(
                        order == null
                                ? Predictor.rowsOf(arrays, from, to)
                                : Predictor.gather(arrays, order, from, to));
                options.progress.step(i + 1, results());
            }
            Map<String, Double> logs = results();
            history.add(logs);
            options.progress.end(logs);
        }
        return history;
    }

    private void warnWithoutWeights() {
        if (!warned && model.trainableWeights().isEmpty()) {
            warned = true;
            Config.warn("The model does not have any trainable weights.");
        }
    }

    Map<String, Double> trainOnBatch(
            Structure<NDArray> x, Structure<NDArray> y, @Nullable NDArray weight) {
        StepFunction step = step("train", x, y, weight);
        warnWithoutWeights();
        List<NDArray> arrays = inputs(x, y, weight);
        Predictor.rows(arrays, step.inputNames());
        reset();
        step.run(arrays);
        return results();
    }

    private static List<NDArray> inputs(
            Structure<NDArray> x, Structure<NDArray> y, @Nullable NDArray weight) {
        List<NDArray> arrays = new ArrayList<>(x.flatten());
        arrays.addAll(y.flatten());
        if (weight != null) {
            arrays.add(weight);
        }
        return arrays;
    }

    private void reset() {
        lossTracker.reset();
        Outputs known = outputs;
        if (known != null) {
            known.named().values().forEach(Metric::reset);
        }
    }

    private Map<String, Double> results() {
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("loss", lossTracker.result());
        Outputs known = outputs;
        if (known != null) {
            known.named().forEach((name, metric) -> results.put(name, metric.result()));
        }
        return results;
    }
}
