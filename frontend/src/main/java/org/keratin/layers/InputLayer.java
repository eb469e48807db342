package org.keratin.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.GraphInputs;
import org.keratin.KerasTensor;
import org.keratin.Layer;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.runtime.DType;

/** Where a tensor enters a model: its shape, with the batch first, and its dtype. */
public final class InputLayer extends Layer {
    private final Shape batchShape;
    private final DType inputDtype;
    private @Nullable KerasTensor tensor;

    public InputLayer(Shape batchShape, DType dtype) {
        this.batchShape = batchShape;
        inputDtype = dtype;
    }

    @Override
    public InputLayer name(String value) {
        super.name(value);
        return this;
    }

    /** The shape, the batch first. */
    public Shape batchShape() {
        return batchShape;
    }

    public DType inputDtype() {
        return inputDtype;
    }

    /** The tensor that enters here. */
    public KerasTensor tensor() {
        KerasTensor made = tensor;
        if (made == null) {
            made = GraphInputs.create(this, batchShape, inputDtype);
            tensor = made;
        }
        return made;
    }

    public static InputLayer fromConfig(LayerConfig c) {
        Shape shape =
                c.has("batch_shape")
                        ? c.shape("batch_shape")
                        : c.has("batch_input_shape")
                                ? c.shape("batch_input_shape")
                                : c.shape("shape").behind(null);
        DType dtype;
        try {
            dtype = DType.ofKeras(c.string("dtype", "float32"));
        } catch (IllegalArgumentException e) {
            throw c.error("dtype", "the name of a dtype");
        }
        InputLayer layer = new InputLayer(shape, dtype);
        return c.has("name") ? layer.name(c.string("name")) : layer;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        List<@Nullable Long> dims = new ArrayList<>(batchShape.dims());
        config.put("batch_shape", dims);
        config.put("dtype", inputDtype.kerasName());
        config.put("sparse", false);
        config.put("ragged", false);
        config.put("name", name());
        return config;
    }
}
