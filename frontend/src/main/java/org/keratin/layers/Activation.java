package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.activations.Activations;

/** An activation function as a layer. */
public final class Activation extends BaseLayer<Activation> {
    private final org.keratin.activations.Activation activation;

    /**
     * @param activation Keras's name of the function
     */
    public Activation(String activation) {
        this(Activations.get(activation));
    }

    public Activation(org.keratin.activations.Activation activation) {
        this.activation = activation;
    }

    public static Activation fromConfig(LayerConfig c) {
        return new Activation(ConfigParts.activation(c, "activation")).common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("activation", activation.name());
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        return activation.apply(x);
    }
}
