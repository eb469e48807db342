package org.keratin.layers;

import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;

/** The mean of each window of an image; padding does not count. */
public final class AveragePooling2D extends Pooling2D<AveragePooling2D> {
    /**
     * @param poolSize height and width, or one number for both; 2 by default
     */
    public AveragePooling2D(int... poolSize) {
        super(poolSize);
    }

    public static AveragePooling2D fromConfig(LayerConfig c) {
        return new AveragePooling2D(c.integers("pool_size", 2, 2)).configured(c);
    }

    @Override
    Tensor pool(Tensor x, int[] window, int[] steps, Padding padding, boolean channelsFirst) {
        return NnOps.averagePool(x, window, steps, padding, channelsFirst);
    }
}
