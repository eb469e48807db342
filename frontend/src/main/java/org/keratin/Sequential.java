package org.keratin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keratin.layers.InputLayer;

/**
 * A plain stack of layers, each with one input and one output. Built when its input's shape is
 * known.
 */
public final class Sequential extends Model {
    private final List<Layer> stack = new ArrayList<>();

    /** The layers, in order. */
    public Sequential(Layer... layers) {
        this(Arrays.asList(layers));
    }

    /** An input, then layers. */
    public Sequential(KerasTensor input, Layer... layers) {
        this(startingWith(input, layers));
    }

    /** The layers, in order. */
    public Sequential(List<? extends Layer> layers) {
        super("sequential");
        layers.forEach(this::push);
        buildWhereShapeIsKnown();
    }

    private static List<Layer> startingWith(KerasTensor input, Layer... layers) {
        List<Layer> all = new ArrayList<>();
        GraphNode node = input.node();
        if (node == null || !(node.operation() instanceof InputLayer layer)) {
            throw new IllegalArgumentException(
                    "a Sequential begins with Keras.input(…). Received: " + input);
        }
        all.add(layer);
        all.addAll(Arrays.asList(layers));
        return all;
    }

    @Override
    public Sequential name(String value) {
        super.name(value);
        return this;
    }

    /** Adds a layer at the end. */
    public Sequential add(Layer layer) {
        push(layer);
        buildWhereShapeIsKnown();
        return this;
    }

    private void push(Layer layer) {
        for (Layer other : stack) {
            if (other.name().equals(layer.name())) {
                throw new IllegalArgumentException(
                        "All layers added to a Sequential model should have unique names. Name '"
                                + layer.name()
                                + "' is already the name of a layer in this model. Update the"
                                + " `name` argument to pass a unique name.");
            }
        }
        if (layer instanceof InputLayer && !stack.isEmpty()) {
            throw new IllegalArgumentException(
                    "Sequential model '"
                            + name()
                            + "' has already been configured to use input shape; an InputLayer must"
                            + " come first.");
        }
        stack.add(layer);
    }

    private void buildWhereShapeIsKnown() {
        if (!stack.isEmpty() && stack.getFirst() instanceof InputLayer input && stack.size() > 1) {
            connect(input.tensor(), stack.subList(1, stack.size()));
        }
    }

    private void connect(KerasTensor start, List<Layer> rest) {
        KerasTensor x = start;
        for (Layer layer : rest) {
            x = Frame.call(new Frame(name(), false, null), bind(layer, x));
        }
        setGraph(Structure.of(start), Structure.of(x));
    }

    private static java.util.function.Supplier<KerasTensor> bind(Layer layer, KerasTensor x) {
        return () -> layer.apply(x);
    }

    /** Builds the model for an input of this shape, the batch first. */
    @Override
    public void build(Shape input) {
        build(input, "float32");
    }

    /** Builds the model for an input of this shape and dtype. */
    public void build(Shape input, String dtype) {
        if (isFunctional()) {
            return;
        }
        if (stack.isEmpty()) {
            throw new IllegalStateException(
                    "Sequential model "
                            + name()
                            + " cannot be built because it has no layers. Call"
                            + " `model.add(layer)`.");
        }
        InputLayer layer =
                new InputLayer(input.with(0, null), org.keratin.runtime.DType.ofKeras(dtype));
        connect(layer.tensor(), stack);
    }

    /** The layers, without the input. */
    @Override
    public List<Layer> layers() {
        return stack.stream().filter(layer -> !(layer instanceof InputLayer)).toList();
    }

    @Override
    List<Layer> extraLayers() {
        return layers();
    }

    @Override
    boolean overridesBuild() {
        return true;
    }

    @Override
    public Tensor call(Tensor input, CallContext context) {
        if (!isFunctional()) {
            throw new IllegalStateException(
                    "Sequential model '" + name() + "' has no defined input shape yet");
        }
        return call(Structure.of(input), context).value();
    }
}
