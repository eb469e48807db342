package org.keratin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ir.TensorType;
import org.keratin.ops.NumpyOps;
import org.keratin.random.SeedGenerator;
import org.keratin.runtime.DType;

/**
 * A function of tensors with state. Subclasses override {@link #call(Tensor, CallContext)} (or one
 * of its other forms) and, where they have weights, {@link #build(Shape)}.
 *
 * <p>Fields of type Layer, Variable or SeedGenerator, and lists and maps of them, are tracked by
 * reflection; a module that does not open its package calls {@link #track}.
 */
public abstract class Layer extends Operation {
    private final Tracker tracker = new Tracker(this);
    private final LayerBuild build = new LayerBuild(this, tracker);
    private final List<Variable> own = new ArrayList<>();
    private boolean trainable = true;
    private DTypePolicy policy = Config.dtypePolicy();
    private boolean autocast = true;

    protected Layer() {
        super("");
    }

    /**
     * @param baseName what the automatic name is made from
     */
    protected Layer(String baseName) {
        super(baseName);
    }

    // ---- settings
    // ---------------------------------------------------------------------------------------------

    /** Names the layer. */
    public Layer name(String value) {
        setName(value);
        return this;
    }

    public boolean trainable() {
        return trainable;
    }

    /** Whether training may change this layer's weights and those of the layers in it. */
    public Layer trainable(boolean value) {
        trainable = value;
        for (Layer layer : layers()) {
            layer.trainable(value);
        }
        return this;
    }

    /** Sets the dtype policy: {@code float32}, {@code mixed_bfloat16}, … */
    public Layer dtype(String value) {
        policy = DTypePolicy.of(value);
        return this;
    }

    public Layer dtypePolicy(DTypePolicy value) {
        policy = value;
        return this;
    }

    public DTypePolicy dtypePolicy() {
        return policy;
    }

    public DType computeDtype() {
        return policy.computeDtype();
    }

    public DType variableDtype() {
        return policy.variableDtype();
    }

    /** Whether float inputs are cast to the compute dtype. */
    protected Layer autocast(boolean value) {
        autocast = value;
        return this;
    }

    /** Whether this layer passes masks on; see {@link #computeMask}. */
    public boolean supportsMasking() {
        return false;
    }

    /** Whether this layer can be compiled; "auto" compiles a model where all can. */
    public boolean supportsJit() {
        return true;
    }

    /** The layer's path, {@code model/dense}, known once it is built. */
    public @Nullable String path() {
        return build.path();
    }

    public boolean isBuilt() {
        return build.hasWeights();
    }

    // ---- what subclasses define
    // -------------------------------------------------------------------------------

    /** Creates the weights for a single input of this shape, the batch first. */
    public void build(Shape input) {}

    /** Creates the weights for structured inputs; a single input goes to {@link #build(Shape)}. */
    public void build(Structure<Shape> inputs) {
        if (inputs.isLeaf()) {
            build(inputs.value());
        }
    }

    /** The layer's function of a single tensor. */
    public Tensor call(Tensor input, CallContext context) {
        throw new UnsupportedOperationException(
                "Layer "
                        + className(getClass())
                        + " does not have a `call()` method implemented for a single tensor.");
    }

    /** The layer's function of a list of tensors. */
    public Tensor call(List<Tensor> inputs, CallContext context) {
        throw new IllegalArgumentException(
                "Layer '"
                        + name()
                        + "' of class "
                        + className(getClass())
                        + " expects a single tensor as input. Received a list of "
                        + inputs.size()
                        + ".");
    }

    /** The layer's function of structured inputs. */
    public Structure<Tensor> call(Structure<Tensor> inputs, CallContext context) {
        return switch (inputs) {
            case Structure.Leaf<Tensor>(Tensor input) -> Structure.of(call(input, context));
            case Structure.Seq<Tensor> list
                    when list.elements().stream().allMatch(Structure::isLeaf) ->
                    Structure.of(call(list.flatten(), context));
            default ->
                    throw new IllegalArgumentException(
                            "Layer '"
                                    + name()
                                    + "' of class "
                                    + className(getClass())
                                    + " does not take structured inputs. Received: "
                                    + inputs.unwrap());
        };
    }

    /** The masks of the outputs; by default that of the input, where {@link #supportsMasking()}. */
    public Structure<Tensor> computeMask(Structure<Tensor> inputs, Structure<Tensor> previous) {
        return previous;
    }

    /** Checks rank, width and number of the inputs before anything is traced. */
    protected void checkInputs(Structure<? extends Tensor> inputs) {}

    /** The arguments of the constructor, by Keras's names. Subclasses add theirs. */
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("name", name());
        config.put("trainable", trainable);
        config.put("dtype", policy.toConfig());
        return config;
    }

    @Override
    public String className() {
        return className(getClass());
    }

    // ---- state
    // ------------------------------------------------------------------------------------------------

    /** Creates a weight: {@code addWeight(w -> w.name("kernel").shape(in, units))}. */
    protected Variable addWeight(UnaryOperator<WeightSpec> spec) {
        WeightSpec weight = spec.apply(new WeightSpec());
        DType dtype = weight.dtype != null ? weight.dtype : variableDtype();
        Initializer initializer =
                weight.initializer != null
                        ? weight.initializer
                        : Initializers.get(dtype.isFloat() ? "glorot_uniform" : "zeros");
        build.checkOpen();
        Variable variable =
                new Variable(
                        weight.name,
                        weight.shape,
                        dtype,
                        initializer,
                        weight.trainable,
                        weight.autocast);
        variable.setPath(build.pathOfNew(weight.name));
        own.add(variable);
        return variable;
    }

    /** Tracks a layer, variable, seed generator, or list or map of them, under a name. */
    protected void track(String name, Object state) {
        build.checkOpen();
        tracker.track(name, state);
    }

    /**
     * The tracked fields by saved name, in order of declaration: layers, variables, seed
     * generators, lists, maps.
     */
    public Map<String, Object> children() {
        return tracker.children();
    }

    /** The layers directly inside this one. */
    public List<Layer> layers() {
        return tracker.layers();
    }

    /** Layers inside this one that no field holds. */
    List<Layer> extraLayers() {
        return List.of();
    }

    /**
     * Weights and variables created by this layer itself, in order; seed generators' states are not
     * among them.
     */
    public List<Variable> ownVariables() {
        Set<Variable> variables = new LinkedHashSet<>(own);
        variables.addAll(tracker.variables());
        List<Variable> ordered = new ArrayList<>();
        variables.stream().filter(Variable::trainable).forEach(ordered::add);
        variables.stream().filter(v -> !v.trainable()).forEach(ordered::add);
        return ordered;
    }

    public List<SeedGenerator> seedGenerators() {
        return tracker.seedGenerators();
    }

    /** All weights, those of inner layers included: trainable ones first, as Keras orders them. */
    public List<Variable> weights() {
        Set<Variable> all = new LinkedHashSet<>();
        collectWeights(all);
        return List.copyOf(all);
    }

    private void collectWeights(Set<Variable> into) {
        into.addAll(ownVariables());
        for (Layer layer : layers()) {
            layer.collectWeights(into);
        }
    }

    /** Weights that training changes. */
    public List<Variable> trainableWeights() {
        Set<Variable> found = new LinkedHashSet<>();
        collectTrainable(found);
        return List.copyOf(found);
    }

    private void collectTrainable(Set<Variable> into) {
        if (!trainable) {
            return;
        }
        ownVariables().stream().filter(Variable::trainable).forEach(into::add);
        for (Layer layer : layers()) {
            layer.collectTrainable(into);
        }
    }

    /** Weights that training does not change by gradients. */
    public List<Variable> nonTrainableWeights() {
        List<Variable> rest = new ArrayList<>(weights());
        rest.removeAll(trainableWeights());
        return rest;
    }

    /** All layers inside this one, itself included, outermost first. */
    public List<Layer> flattenLayers() {
        Set<Layer> all = new LinkedHashSet<>();
        collectLayers(all);
        return List.copyOf(all);
    }

    private void collectLayers(Set<Layer> into) {
        if (into.add(this)) {
            layers().forEach(layer -> layer.collectLayers(into));
        }
    }

    /** The shapes this layer was built with, null before. */
    public @Nullable Structure<Shape> buildShapes() {
        return build.shapes();
    }

    /**
     * The shapes of the outputs for inputs of these shapes; the layer must be built. Found by a
     * trace.
     */
    public Structure<Shape> computeOutputShape(Structure<Shape> inputs) {
        List<Structure<Tensor>> outputs = new ArrayList<>();
        List<TensorType> types =
                inputs.flatten().stream()
                        .map(shape -> GraphInputs.symbolic(shape, computeDtype()))
                        .toList();
        List<TensorType> results =
                Trace.infer(
                        types,
                        tensors -> {
                            Structure<Tensor> made =
                                    LayerCall.run(this, inputs.pack(tensors), Map.of());
                            outputs.clear();
                            outputs.add(made);
                            return made.flatten();
                        });
        return outputs.getFirst().pack(results.stream().map(Shape::of).toList());
    }

    /** Builds the layer where it is not built yet: creates its weights and locks its state. */
    public final void buildOnce(Structure<Shape> inputs) {
        if (!build.isDone()) {
            build.now(inputs, null);
        }
    }

    /** For layers that need no build of their own. */
    final void markBuilt() {
        build.mark();
    }

    /** True where a subclass builds itself. */
    boolean overridesBuild() {
        return Tracker.overrides(getClass(), "build", Shape.class)
                || Tracker.overrides(getClass(), "build", Structure.class);
    }

    // ---- calling
    // ----------------------------------------------------------------------------------------------

    /** Applies the layer to a symbolic tensor and records that in the graph. */
    public KerasTensor apply(KerasTensor input) {
        return (KerasTensor) apply((Tensor) input);
    }

    /** Applies the layer to a tensor. */
    public Tensor apply(Tensor input) {
        return apply(Structure.of(input), Map.of()).value();
    }

    /** Applies the layer to a list of tensors. */
    public Tensor apply(List<? extends Tensor> inputs) {
        return apply(Structure.of(List.<Tensor>copyOf(inputs)), Map.of()).value();
    }

    /** Applies the layer to structured inputs. */
    public Structure<Tensor> apply(Structure<Tensor> inputs) {
        return apply(inputs, Map.of());
    }

    /**
     * Applies the layer.
     *
     * @param args further arguments by name: {@code training} (Boolean), {@code mask}, and what
     *     {@code call} asks for
     */
    public Structure<Tensor> apply(Structure<Tensor> inputs, Map<String, Object> args) {
        rejectNulls(inputs);
        boolean symbolic =
                inputs.flatten().stream().anyMatch(KerasTensor.class::isInstance)
                        || args.values().stream().anyMatch(Layer::mentionsKerasTensor);
        return symbolic
                ? LayerCall.symbolic(this, inputs, args)
                : LayerCall.run(this, inputs, args);
    }

    private static boolean mentionsKerasTensor(Object arg) {
        return arg instanceof KerasTensor
                || (arg instanceof Structure<?> structure
                        && structure.flatten().stream().anyMatch(KerasTensor.class::isInstance));
    }

    private void rejectNulls(Structure<Tensor> inputs) {
        List<String> nulls = inputs.nulls((where, none) -> where);
        if (!nulls.isEmpty()) {
            throw new IllegalArgumentException(
                    "Layer '"
                            + name()
                            + "' of class "
                            + className(getClass())
                            + " received null at inputs"
                            + nulls.getFirst()
                            + ". None entries are not allowed in nested call() arguments. To fix"
                            + " it: 1. replace the null with a tensor; or 2. pass the optional"
                            + " value as a separate argument of call() (c.arg(\"name\") in Java),"
                            + " which may be absent.");
        }
    }

    /** Inputs as {@code call} gets them: floats cast to the compute dtype. */
    final Tensor convert(Tensor input) {
        return autocast
                        && input.dtype().isFloat()
                        && computeDtype().isFloat()
                        && input.dtype() != computeDtype()
                ? NumpyOps.cast(input, computeDtype()).withMaskOf(input)
                : input;
    }

    /** Builds before a call. */
    final void prepareCall(Structure<? extends Tensor> inputs) {
        checkInputs(inputs);
        if (!build.isDone()) {
            build.now(inputs.map(Tensor::shape), inputs);
        }
    }

    /** Called after {@link #call}: state that appeared during it is an error. */
    final void checkLocked() {
        tracker.checkLocked();
    }

    final @Nullable DType autocastScope() {
        return computeDtype() != variableDtype() && autocast ? computeDtype() : null;
    }

    static @Nullable DType autocastDtype() {
        Frame frame = Frame.current();
        return frame == null ? null : frame.autocast();
    }

    @Override
    public String toString() {
        return "<"
                + className()
                + " name="
                + name()
                + ", built="
                + (build.isDone() ? "True" : "False")
                + ">";
    }
}
