package org.keratin.layers;

import org.keratin.DTypePolicy;
import org.keratin.Layer;
import org.keratin.LayerConfig;

/** A layer whose chained setters give back its own type. */
abstract class BaseLayer<S extends BaseLayer<S>> extends Layer {
    @SuppressWarnings("unchecked")
    final S self() {
        return (S) this;
    }

    @Override
    public S name(String value) {
        super.name(value);
        return self();
    }

    @Override
    public S trainable(boolean value) {
        super.trainable(value);
        return self();
    }

    @Override
    public S dtype(String value) {
        super.dtype(value);
        return self();
    }

    @Override
    public S dtypePolicy(DTypePolicy value) {
        super.dtypePolicy(value);
        return self();
    }

    /** What every layer's config has: name, trainable, dtype. */
    final S common(LayerConfig c) {
        if (c.has("name")) {
            name(c.string("name"));
        }
        dtypePolicy(c.dtypePolicy());
        return trainable(c.bool("trainable", true));
    }
}
