package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.StepProgram;
import org.keratin.layers.InputLayer;
import org.keratin.ops.NumpyOps;
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
    private final Map<String, StepFunction> functions =
            Collections.synchronizedMap(new LinkedHashMap<>());
    private final ReentrantLock stateLock = new ReentrantLock();

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
        return known.run(standardised(inputs));
    }

    /** Inputs in the order of the graph's, of its dtypes and ranks. */
    final List<Tensor> standardised(Structure<? extends Tensor> given) {
        List<KerasTensor> expected = inputs().flatten();
        List<? extends Tensor> flat = byName(given, expected);
        if (flat.size() != expected.size()) {
            throw new IllegalArgumentException(
                    "model '"
                            + name()
                            + "' has "
                            + expected.size()
                            + " inputs ("
                            + expected.stream()
                                    .map(KerasTensor::name)
                                    .collect(Collectors.joining(", "))
                            + "), received "
                            + flat.size()
                            + ".");
        }
        List<Tensor> result = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            result.add(adjusted(flat.get(i), expected.get(i)));
        }
        return result;
    }

    private static List<? extends Tensor> byName(
            Structure<? extends Tensor> given, List<KerasTensor> expected) {
        if (given instanceof Structure.Dict<? extends Tensor> dict
                && expected.stream().allMatch(e -> dict.entries().containsKey(e.name()))) {
            List<Tensor> named = new ArrayList<>();
            expected.forEach(e -> named.add(dict.get(e.name()).value()));
            return named;
        }
        return given.flatten();
    }

    private static Tensor adjusted(Tensor given, KerasTensor expected) {
        if (given.dtype().isString() != expected.dtype().isString()) {
            throw new IllegalArgumentException(
                    "Invalid dtype for input '"
                            + expected.name()
                            + "'. Expected "
                            + expected.dtype().kerasName()
                            + ", but input has dtype "
                            + given.dtype().kerasName()
                            + ".");
        }
        Tensor x =
                given.dtype() == expected.dtype()
                        ? given
                        : NumpyOps.cast(given, expected.dtype()).withMaskOf(given);
        Shape want = expected.shape();
        Shape have = x.shape();
        if (have.rank() == want.rank() + 1 && Long.valueOf(1).equals(have.get(-1))) {
            return NumpyOps.squeeze(x, -1);
        }
        if (have.rank() == want.rank() - 1
                && want.rank() > 0
                && Long.valueOf(1).equals(want.get(-1))) {
            return NumpyOps.expandDims(x, -1);
        }
        boolean fits = have.rank() == want.rank();
        for (int i = 0; fits && i < want.rank(); i++) {
            Long size = want.get(i);
            Long received = have.get(i);
            fits = size == null || received == null || size.equals(received);
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "Invalid input shape for input '"
                            + expected.name()
                            + "'. Expected shape "
                            + want
                            + ", but input has incompatible shape "
                            + have
                            + ".");
        }
        return x;
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
        Structure<NDArray> arrays = x.map(t -> Signatures.standardised(t.array()));
        StepFunction step = predictFunction(arrays);
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
        return functions.values().stream().flatMap(f -> f.report().stream()).toList();
    }

    /** The program of {@code predict} for inputs like these, not compiled. */
    public StepProgram predictProgram(Structure<Tensor> like) {
        Structure<NDArray> arrays = like.map(t -> Signatures.standardised(t.array()));
        return draft(arrays, Signatures.of(this, arrays)).traced().program();
    }

    /** The program of {@code predict} of a functional model. */
    public StepProgram predictProgram() {
        Structure<KerasTensor> inputs = inputs();
        return draft(inputs, inputs.flatten().stream().map(Tensor::type).toList())
                .traced()
                .program();
    }

    /** The program of {@code predict} of a functional model for batches of this size only. */
    public StepProgram predictProgram(long batch) {
        Structure<KerasTensor> inputs = inputs();
        return draft(
                        inputs,
                        inputs.flatten().stream()
                                .map(t -> Signatures.withBatch(t.type(), batch))
                                .toList())
                .traced()
                .program();
    }

    /**
     * The values that {@link #predictProgram()} takes besides its inputs: its VARIABLE parameters,
     * then its STATE parameters, each in order.
     */
    public List<NDArray> predictVariables() {
        Structure<KerasTensor> inputs = inputs();
        Trace.Traced traced =
                draft(inputs, inputs.flatten().stream().map(Tensor::type).toList()).traced();
        List<NDArray> values = new ArrayList<>();
        traced.variables().forEach(v -> values.add(v.array()));
        traced.state().forEach(v -> values.add(v.array()));
        return values;
    }

    /** An immutable compiled model, for any thread. */
    public CompiledModel compiled(UnaryOperator<ExecutionOptions> settings) {
        Structure<KerasTensor> inputs = inputs();
        StepFunction.Draft draft =
                draft(inputs, inputs.flatten().stream().map(Tensor::type).toList());
        ExecutionOptions options = settings.apply(execution.copy());
        return new CompiledModel(
                StepFunction.compile(name(), draft, options, withoutJit(), new ReentrantLock()),
                outputNames());
    }

    final StepFunction predictFunction(Structure<NDArray> arrays) {
        buildFor(arrays);
        List<TensorType> types = Signatures.of(this, arrays);
        String key = "predict " + types + " " + arrays.map(a -> 0) + " " + execution.key();
        StepFunction known = functions.get(key);
        if (known == null) {
            known =
                    StepFunction.compile(
                            "predict of '" + name() + "'",
                            draft(arrays, types),
                            execution,
                            withoutJit(),
                            stateLock);
            functions.put(key, known);
        }
        return known;
    }

    private StepFunction.Draft draft(Structure<?> inputs, List<TensorType> types) {
        return StepFunction.Draft.of(
                name(),
                inputNames(inputs),
                types,
                tensors -> {
                    Structure<Tensor> packed = inputs.pack(tensors);
                    return apply(packed, Map.of("training", false));
                });
    }

    /** A Sequential model without an input shape gets that of the data. */
    final void buildFor(Structure<NDArray> arrays) {
        if (this instanceof Sequential sequential && !isFunctional() && arrays.isLeaf()) {
            NDArray array = arrays.value();
            sequential.build(Shape.ofSizes(array.shape()), array.dtype().kerasName());
        }
    }

    final @Nullable Layer withoutJit() {
        return flattenLayers().stream()
                .filter(layer -> !layer.supportsJit())
                .findFirst()
                .orElse(null);
    }

    final ReentrantLock stateLock() {
        return stateLock;
    }

    final Map<String, StepFunction> functions() {
        return functions;
    }

    /** The inputs that leaves of {@code given} go to, in the order of the leaves. */
    final List<KerasTensor> inputsFor(Structure<?> given) {
        List<KerasTensor> expected = inputs().flatten();
        if (given instanceof Structure.Dict<?> dict
                && expected.stream().allMatch(e -> dict.entries().containsKey(e.name()))) {
            List<KerasTensor> found = new ArrayList<>();
            dict.entries().keySet().stream()
                    .sorted()
                    .forEach(
                            name ->
                                    expected.stream()
                                            .filter(e -> e.name().equals(name))
                                            .forEach(found::add));
            return found;
        }
        return expected;
    }

    private List<String> inputNames(Structure<?> inputs) {
        List<String> names = new ArrayList<>();
        List<KerasTensor> expected = isFunctional() ? inputsFor(inputs) : List.of();
        int count = inputs.flatten().size();
        for (int i = 0; i < count; i++) {
            names.add(expected.size() == count ? expected.get(i).name() : "arg" + i);
        }
        return names;
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
