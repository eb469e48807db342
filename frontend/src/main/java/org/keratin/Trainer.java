package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ops.NumpyOps;
import org.keratin.optimizers.Optimizer;
import org.keratin.passes.autodiff.Autodiff;
import org.keratin.random.GlobalSeeds;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Traces and runs the test and train steps of a compiled model. */
final class Trainer {
    private final Model model;
    private final CompileArguments arguments;
    private final Objective objective;
    private boolean warned;
    private boolean fitted;

    Trainer(Model model, CompileArguments arguments) {
        this.model = model;
        this.arguments = arguments;
        this.objective = new Objective(model, arguments);
    }

    CompileArguments arguments() {
        return arguments;
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
        Tensor rows = NumpyOps.sum(NumpyOps.onesLike(firstColumn(x.flatten().getFirst())));
        return objective.measure(yTrue, yPred, sampleWeight, rows);
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
        boolean trains = kind.equals("train");
        String signature =
                types
                        + " "
                        + x.map(a -> 0)
                        + " "
                        + System.identityHashCode(this)
                        + " "
                        + (trains ? model.trainableWeights().size() : 0);
        StepFunction.Body loss =
                tensors -> {
                    Structure<Tensor> packed = x.pack(tensors.subList(0, inputs));
                    List<Tensor> truth = tensors.subList(inputs, inputs + labels.size());
                    Tensor sampleWeight = weight == null ? null : tensors.getLast();
                    return Structure.of(
                            trains
                                    ? trainStep(packed, truth, sampleWeight)
                                    : forward(packed, truth, sampleWeight, false));
                };
        return model.steps()
                .get(
                        kind,
                        signature,
                        () -> StepFunction.Draft.of(model.name(), names, types, loss));
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
                Autodiff.gradients(trace.builder(), NodesBehind.of(value), value, wrt).stream()
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

    // ---- running
    // ----------------------------------------------------------------------------------------------

    Map<String, Double> evaluate(
            Structure<NDArray> x,
            Structure<NDArray> y,
            @Nullable NDArray weight,
            RunOptions options) {
        StepFunction step = step("test", x, y, weight);
        List<NDArray> arrays = inputs(x, y, weight);
        objective.reset();
        long rows = Predictor.rows(arrays, step.inputNames());
        int steps = Math.toIntExact((rows + options.batchSize - 1) / options.batchSize);
        options.progress.begin(steps);
        for (int i = 0; i < steps; i++) {
            long from = (long) i * options.batchSize;
            step.run(Predictor.rowsOf(arrays, from, Math.min(rows, from + options.batchSize)));
            options.progress.step(i + 1, objective.results());
        }
        Map<String, Double> results = objective.results();
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
            objective.reset();
            options.progress.begin(steps);
            int[] order = options.shuffle ? GlobalSeeds.permutation(rows) : null;
            for (int i = 0; i < steps; i++) {
                int from = i * options.batchSize;
                int to = Math.min(rows, from + options.batchSize);
                step.run(
                        order == null
                                ? Predictor.rowsOf(arrays, from, to)
                                : Predictor.gather(arrays, order, from, to));
                options.progress.step(i + 1, objective.results());
            }
            Map<String, Double> logs = objective.results();
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
        objective.reset();
        step.run(arrays);
        return objective.results();
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
}
