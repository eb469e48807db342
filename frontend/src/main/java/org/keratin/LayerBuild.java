package org.keratin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether, where and for which shapes a layer was built, and how it comes to that. */
final class LayerBuild {
    static final String LOCKED =
            "You cannot add new elements of state (variables or sub-layers) to a layer that is"
                + " already built. All state must be created in the `__init__()` method or in the"
                + " `build()` method.";

    private final Layer layer;
    private final Tracker tracker;
    private boolean built;
    private boolean building;
    private boolean builtDirectly;
    private boolean locked;
    private @Nullable String path;
    private @Nullable Structure<Shape> shapes;

    LayerBuild(Layer layer, Tracker tracker) {
        this.layer = layer;
        this.tracker = tracker;
    }

    /** True once the weights are there and the state is locked. */
    boolean isDone() {
        return built;
    }

    /** True where the weights are there, as somebody called {@code build} itself, too. */
    boolean hasWeights() {
        return built || builtDirectly;
    }

    @Nullable String path() {
        return path;
    }

    @Nullable Structure<Shape> shapes() {
        return shapes;
    }

    void checkOpen() {
        if (locked) {
            throw new IllegalStateException(LOCKED);
        }
    }

    /** The path of a weight that the layer makes now. */
    String pathOfNew(String weight) {
        if (!building && calledByBuild()) {
            builtDirectly = true;
        }
        return (building && path != null ? path : Frame.pathOf(layer.name())) + "/" + weight;
    }

    /**
     * True where somebody called {@code build(shape)} itself, as a layer's build() does for the
     * layers inside it.
     */
    private boolean calledByBuild() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(
                        frames ->
                                frames.anyMatch(
                                        frame ->
                                                frame.getMethodName().equals("build")
                                                        && frame.getDeclaringClass() != Layer.class
                                                        && frame.getDeclaringClass()
                                                                .isInstance(layer)));
    }

    /**
     * Creates the weights and locks the state.
     *
     * @param call the inputs, where the layer is called
     */
    void now(Structure<Shape> inputs, @Nullable Structure<? extends Tensor> call) {
        String here = Frame.pathOf(layer.name());
        path = here;
        Frame outer = Frame.current();
        boolean before = building;
        building = true;
        try {
            Frame.call(
                    new Frame(here, outer == null ? null : outer.training(), null),
                    () -> {
                        if (builtDirectly) {
                            return 0;
                        }
                        if (call != null && isByTracing()) {
                            trace(call);
                        } else {
                            layer.build(inputs);
                        }
                        return 0;
                    });
        } finally {
            building = before;
        }
        shapes = inputs;
        mark();
    }

    /** For layers that need no build of their own. */
    void mark() {
        built = true;
        tracker.name(path == null ? layer.name() : path);
        tracker.lock();
        locked = true;
    }

    /** True where {@code build} is not overridden though inner layers have yet to be built. */
    private boolean isByTracing() {
        return !layer.overridesBuild()
                && layer.layers().stream().anyMatch(inner -> !inner.isBuilt());
    }

    private void trace(Structure<? extends Tensor> inputs) {
        List<? extends Tensor> flat = inputs.flatten();
        try {
            Trace.infer(
                    flat.stream().map(Tensor::type).toList(),
                    tensors -> {
                        Structure<Tensor> packed = inputs.pack(tensors);
                        return layer.call(
                                        packed,
                                        new CallContext(false, new Structure.None<>(), Map.of()))
                                .flatten();
                    });
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Layer '"
                            + layer.name()
                            + "' looks like it has unbuilt state, but Keras is not able to trace"
                            + " the layer `call()` in order to build it automatically. Possible"
                            + " causes:\n"
                            + "1. The `call()` method of your layer may be crashing. Try to"
                            + " `__call__()` the layer eagerly on some test input first to see if"
                            + " it works. E.g. `x = np.random.random((3, 4)); y = layer(x)`\n"
                            + "2. If the `call()` method is correct, then you may need to implement"
                            + " the `def build(self, input_shape)` method on your layer. It should"
                            + " create all variables used by the layer (e.g. by calling"
                            + " `layer.build()` on all its children layers).",
                    e);
        }
    }
}
