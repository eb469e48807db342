package org.keratin.layers;

import org.jspecify.annotations.Nullable;
import org.keratin.Layer;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;

/** Keras's InputSpec: what a layer demands of its input, with Keras's messages. */
final class InputChecks {
    private final Layer layer;
    private final Shape shape;

    private InputChecks(Layer layer, Shape shape) {
        this.layer = layer;
        this.shape = shape;
    }

    static InputChecks single(Layer layer, Structure<? extends Tensor> inputs) {
        if (!inputs.isLeaf()) {
            throw new IllegalArgumentException(
                    "Layer \""
                            + layer.name()
                            + "\" expects 1 input(s), but it received "
                            + inputs.flatten().size()
                            + " input tensors. Inputs received: "
                            + inputs.flatten());
        }
        return new InputChecks(layer, inputs.value().shape());
    }

    private IllegalArgumentException incompatible(String why) {
        return new IllegalArgumentException(
                "Input 0 of layer \""
                        + layer.name()
                        + "\" is incompatible with the layer: "
                        + why
                        + ". Full shape received: "
                        + shape);
    }

    InputChecks rank(int rank) {
        if (shape.rank() != rank) {
            throw incompatible("expected ndim=" + rank + ", found ndim=" + shape.rank());
        }
        return this;
    }

    InputChecks minRank(int rank) {
        if (shape.rank() < rank) {
            throw incompatible("expected min_ndim=" + rank + ", found ndim=" + shape.rank());
        }
        return this;
    }

    InputChecks axis(int axis, @Nullable Long size) {
        Long received = shape.get(axis);
        if (size != null && received != null && !received.equals(size)) {
            throw new IllegalArgumentException(
                    "Input 0 of layer \""
                            + layer.name()
                            + "\" is incompatible with the layer: expected axis "
                            + axis
                            + " of input shape to have value "
                            + size
                            + ", but received input with shape "
                            + shape);
        }
        return this;
    }
}
