package org.keratin.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.Layer;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.Dim;

/** A layer applied to each step of a sequence: steps and batch are one dimension for it. */
public final class TimeDistributed extends BaseLayer<TimeDistributed> {
    private final Layer layer;

    public TimeDistributed(Layer layer) {
        this.layer = layer;
    }

    /** The layer that is applied to each step. */
    public Layer layer() {
        return layer;
    }

    public static TimeDistributed fromConfig(LayerConfig c) {
        return new TimeDistributed(LayerRegistry.fromSerialised(c, "layer")).common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        inner.put("module", "keras.layers");
        inner.put("class_name", layer.className());
        inner.put("config", layer.getConfig());
        inner.put("registered_name", null);
        config.put("layer", inner);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks.single(this, inputs);
        if (inputs.value().rank() < 3) {
            throw new IllegalArgumentException(
                    "`TimeDistributed` Layer should be passed an `input_shape` with at least 3"
                            + " dimensions, received: "
                            + inputs.value().shape()
                            + " (layer '"
                            + name()
                            + "')");
        }
    }

    @Override
    public void build(Shape input) {
        layer.buildOnce(Structure.of(input.from(2).behind(input.get(0))));
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Dim batch = x.dims().get(0);
        Dim steps = x.dims().get(1);
        Map<String, Object> args = new LinkedHashMap<>();
        args.put("training", c.training());
        Tensor mask = c.mask();
        if (mask != null) {
            if (mask.rank() < 2) {
                throw new IllegalArgumentException(
                        "The `mask` passed to the `TimeDistributed` layer must be at least 2D"
                                + " (e.g., `(batch_size, timesteps)`), but it has "
                                + mask.rank()
                                + " dimension(s) with shape "
                                + mask.shape()
                                + ".");
            }
            if (mask.rank() > 2) {
                args.put("mask", merged(mask));
            }
        }
        Tensor y = layer.apply(Structure.of(merged(x)), args).value();
        List<Dim> dims = new ArrayList<>(List.of(batch, steps));
        dims.addAll(y.dims().subList(1, y.rank()));
        return NumpyOps.reshapeTo(y, dims);
    }

    private static Tensor merged(Tensor x) {
        List<Dim> dims = new ArrayList<>();
        dims.add(x.dims().get(0).times(x.dims().get(1)));
        dims.addAll(x.dims().subList(2, x.rank()));
        return NumpyOps.reshapeTo(x, dims);
    }
}
