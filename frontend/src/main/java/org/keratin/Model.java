package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.layers.InputLayer;
import org.keratin.optimizers.Optimizer;
import org.keratin.runtime.NDArray;
import org.keratin.summary.Summary;

/**
 * A layer that can be trained, run and saved. Functional where it is made from inputs and outputs;
 * else a subclass overrides {@code call}.
 */
public class Model extends Layer {
    private @Nullable Graph graph;
    private @Nullable Trainer trainer;
    private ExecutionOptions execution = new ExecutionOptions();
    private final ModelSteps steps = new ModelSteps(this);

    /** For subclasses. */
    protected Model() {}

    /** For subclasses whose automatic name is not made from the class. */
    protected Model(String baseName) {
        super(baseName);
    }

    /**
     * A functional model.
     *
     * @param inputs a KerasTensor, a list or a map of them
     * @param outputs a KerasTensor, or a nested structure of them
     */
    public Model(Object inputs, Object outputs) {
        super("functional");
        FunctionalInputs.check(inputs);
        setGraph(
                Structure.from(inputs, KerasTensor.class),
                Structure.from(outputs, KerasTensor.class));
    }

    /** A functional model whose inputs may be nested, as files written by newer Keras have them. */
    public static Model functional(Structure<KerasTensor> inputs, Structure<KerasTensor> outputs) {
        Model model = new Model("functional");
        model.setGraph(inputs, outputs);
        return model;
    }

    final void setGraph(Structure<KerasTensor> inputs, Structure<KerasTensor> outputs) {
        graph = new Graph(inputs, outputs);
        markBuilt();
    }

    @Override
    public Model name(String value) {
        super.name(value);
        return this;
    }

    /** True where the model was made from inputs and outputs. */
    public boolean isFunctional() {
        return graph != null;
    }

    /** The input tensors of a functional model. */
    public Structure<KerasTensor> inputs() {
        return functionalGraph().inputs();
    }

    /** The output tensors of a functional model. */
    public Structure<KerasTensor> outputs() {
        return functionalGraph().outputs();
    }

    /** Layers and recorded ops of a functional model, in Keras's order. */
    public List<Operation> operations() {
        return functionalGraph().operations();
    }

    /** The nodes of a functional model, each after those whose outputs it takes. */
    public List<GraphNode> graphNodes() {
        return functionalGraph().nodes();
    }

    private Graph functionalGraph() {
        Graph known = graph;
        if (known == null) {
            throw new IllegalStateException(
                    "model '" + name() + "' has no graph: it is not functional, or not built yet");
        }
        return known;
    }

    @Override
    List<Layer> extraLayers() {
        List<Layer> layers = new ArrayList<>();
        Graph known = graph;
        if (known != null) {
            for (Operation operation : known.operations()) {
                if (operation instanceof Layer layer) {
                    layers.add(layer);
                }
            }
        }
        return layers;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    /** A functional model's masks are those that its output tensors carry. */
    @Override
    public Structure<Tensor> computeMask(Structure<Tensor> inputs, Structure<Tensor> previous) {
        return new Structure.None<>();
    }

    @Override
    public Structure<Tensor> call(Structure<Tensor> inputs, CallContext context) {
        Graph known = graph;
        if (known == null) {
            return super.call(inputs, context);
        }
        return known.run(GivenInputs.standardised(name(), inputs().flatten(), inputs));
    }

    @Override
    public String className() {
        return graph != null && getClass() == Model.class ? "Functional" : super.className();
    }

    /** The input layers of a functional model. */
    public List<InputLayer> inputLayers() {
        List<InputLayer> found = new ArrayList<>();
        for (KerasTensor tensor : inputs().flatten()) {
            GraphNode node = tensor.node();
            if (node != null && node.operation() instanceof InputLayer layer) {
                found.add(layer);
            }
        }
        return found;
    }

    // ---- running
    // ----------------------------------------------------------------------------------------------

    /** How this model is compiled and run from now on. */
    public Model execution(UnaryOperator<ExecutionOptions> settings) {
        execution = settings.apply(execution.copy());
        return this;
    }

    ExecutionOptions executionOptions() {
        return execution;
    }

    /** As Keras's attribute {@code jit_compile}: whether steps are compiled. */
    public Model jitCompile(boolean value) {
        execution.jitCompile(value);
        return this;
    }

    /** As Keras's attribute {@code jit_compile}. */
    public Model jitCompile(JitCompile value) {
        execution.jitCompile(value);
        return this;
    }

    /** Predictions for all rows of {@code x}, in batches of 32. */
    public Tensor predict(Tensor x) {
        return predict(x, p -> p);
    }

    /** Predictions for all rows of {@code x}. */
    public Tensor predict(Tensor x, UnaryOperator<RunOptions> options) {
        return predict(Structure.of(x), options).value();
    }

    /** Predictions for all rows of structured inputs; a map gives inputs by name. */
    public Structure<Tensor> predict(Structure<Tensor> x, UnaryOperator<RunOptions> options) {
        Structure<NDArray> arrays = arrays(x);
        buildFor(arrays);
        StepFunction step = steps.predict(arrays);
        List<NDArray> results =
                Predictor.predict(step, arrays.flatten(), options.apply(new RunOptions()));
        return step.outputs().map(i -> Tensor.of(results.get(i)));
    }

    /**
     * Sets loss, metrics, optimizer and jit policy: {@code compile(c ->
     * c.optimizer("sgd").loss("mse"))}.
     */
    public Model compile(UnaryOperator<CompileArguments> settings) {
        CompileArguments arguments = settings.apply(new CompileArguments());
        execution.jitCompile(arguments.jitCompile);
        trainer = new Trainer(this, arguments);
        return this;
    }

    /** The optimizer that the model was compiled with, null where it was not. */
    public @Nullable Optimizer optimizer() {
        Trainer known = trainer;
        return known == null ? null : known.arguments().optimizer;
    }

    private Trainer trainer() {
        Trainer known = trainer;
        if (known == null) {
            throw new IllegalStateException(
                    "You must call `compile()` before using the model: model '"
                            + name()
                            + "' has no loss");
        }
        return known;
    }

    /** Loss and metrics over all rows, by Keras's names. */
    public Map<String, Double> evaluate(Tensor x, Tensor y) {
        return evaluate(Structure.of(x), Structure.of(y), null, e -> e);
    }

    /** Loss and metrics over all rows, by Keras's names. */
    public Map<String, Double> evaluate(Tensor x, Tensor y, UnaryOperator<RunOptions> options) {
        return evaluate(Structure.of(x), Structure.of(y), null, options);
    }

    /** Loss and metrics over all rows, by Keras's names. */
    public Map<String, Double> evaluate(
            Structure<Tensor> x,
            Structure<Tensor> y,
            @Nullable Tensor sampleWeight,
            UnaryOperator<RunOptions> options) {
        return trainer()
                .evaluate(
                        arrays(x), arrays(y), array(sampleWeight), options.apply(new RunOptions()));
    }

    /** Trains: {@code fit(x, y, f -> f.epochs(5).batchSize(32))}. */
    public History fit(Tensor x, Tensor y, UnaryOperator<FitOptions> options) {
        return fit(Structure.of(x), Structure.of(y), null, options);
    }

    /** Trains on structured inputs and labels. */
    public History fit(
            Structure<Tensor> x,
            Structure<Tensor> y,
            @Nullable Tensor sampleWeight,
            UnaryOperator<FitOptions> options) {
        return trainer()
                .fit(arrays(x), arrays(y), array(sampleWeight), options.apply(new FitOptions()));
    }

    /** One step of the optimizer on one batch; loss and metrics of that batch, before the step. */
    public Map<String, Double> trainOnBatch(Tensor x, Tensor y) {
        return trainOnBatch(Structure.of(x), Structure.of(y), null);
    }

    /** One step of the optimizer on one batch; loss and metrics of that batch, before the step. */
    public Map<String, Double> trainOnBatch(
            Structure<Tensor> x, Structure<Tensor> y, @Nullable Tensor sampleWeight) {
        return trainer().trainOnBatch(arrays(x), arrays(y), array(sampleWeight));
    }

    private static Structure<NDArray> arrays(Structure<Tensor> tensors) {
        return tensors.map(t -> Signatures.standardised(t.array()));
    }

    private static @Nullable NDArray array(@Nullable Tensor tensor) {
        return tensor == null ? null : Signatures.standardised(tensor.array());
    }

    /** Prints the table of the layers, as Keras does. */
    public void summary() {
        System.out.print(Summary.of(this).text());
    }

    /**
     * Saves the model.
     *
     * @throws IllegalArgumentException for a path that ends in neither {@code .keras} nor {@code
     *     .h5}
     */
    public void save(String filepath) {
        if (!filepath.endsWith(".keras")
                && !filepath.endsWith(".h5")
                && !filepath.endsWith(".hdf5")) {
            throw new IllegalArgumentException(
                    "Invalid filepath extension for saving. Please add either a `.keras` extension"
                            + " for the native Keras format (recommended) or a `.h5` extension. Use"
                            + " `model.export(filepath)` if you want to export a SavedModel for use"
                            + " with TFLite/TFServing/etc. Received: filepath="
                            + filepath
                            + ".");
        }
        throw new UnsupportedOperationException(
                "saving to "
                        + filepath
                        + " is not supported yet: this version loads .keras files and does not"
                        + " write them");
    }

    /** What was compiled, how and why, and what was not. */
    public List<String> jitReport() {
        return steps.report();
    }

    /** The program of {@code predict} for inputs like these, not compiled. */
    public StepProgram predictProgram(Structure<Tensor> like) {
        Structure<NDArray> arrays = arrays(like);
        return steps.predictDraft(arrays, Signatures.of(this, arrays)).traced().program();
    }

    /** The program of {@code predict} of a functional model. */
    public StepProgram predictProgram() {
        return steps.predictDraft(UnaryOperator.identity()).traced().program();
    }

    /** The program of {@code predict} of a functional model for batches of this size only. */
    public StepProgram predictProgram(long batch) {
        return steps.predictDraft(type -> Signatures.withBatch(type, batch)).traced().program();
    }

    /**
     * The values that {@link #predictProgram()} takes besides its inputs: its VARIABLE parameters,
     * then its STATE parameters, each in order.
     */
    public List<NDArray> predictVariables() {
        Trace.Traced traced = steps.predictDraft(UnaryOperator.identity()).traced();
        List<NDArray> values = new ArrayList<>();
        traced.variables().forEach(v -> values.add(v.array()));
        traced.state().forEach(v -> values.add(v.array()));
        return values;
    }

    /** An immutable compiled model, for any thread. */
    public CompiledModel compiled(UnaryOperator<ExecutionOptions> settings) {
        return steps.compiled(settings.apply(execution.copy()));
    }

    /** A Sequential model without an input shape gets that of the data. */
    final void buildFor(Structure<NDArray> arrays) {
        if (this instanceof Sequential sequential && !isFunctional() && arrays.isLeaf()) {
            NDArray array = arrays.value();
            sequential.build(Shape.ofSizes(array.shape()), array.dtype().kerasName());
        }
    }

    final ModelSteps steps() {
        return steps;
    }

    /** The names of the inputs of a functional model, in order. */
    public List<String> inputNames() {
        return inputs().flatten().stream().map(KerasTensor::name).toList();
    }

    /**
     * The names of the outputs of a functional model: a map's keys, else those of the operations
     * that make them.
     */
    public List<String> outputNames() {
        if (outputs()
                        instanceof
                        Structure.Dict<KerasTensor>(Map<String, Structure<KerasTensor>> entries)
                && entries.values().stream().allMatch(Structure::isLeaf)) {
            return entries.keySet().stream().sorted().toList();
        }
        List<String> names = new ArrayList<>();
        for (KerasTensor output : outputs().flatten()) {
            GraphNode node = output.node();
            names.add(node == null ? output.name() : node.operation().name());
        }
        return names;
    }
}
