package org.keratin.layers;

import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;

/** The largest value of each window of an image. */
public final class MaxPooling2D extends Pooling2D<MaxPooling2D> {
    /**
     * @param poolSize height and width, or one number for both; 2 by default
     */
    public MaxPooling2D(int... poolSize) {
        super(poolSize);
    }

    public static MaxPooling2D fromConfig(LayerConfig c) {
        return new MaxPooling2D(c.integers("pool_size", 2, 2)).configured(c);
    }

    @Override
    Tensor pool(Tensor x, int[] window, int[] steps, Padding padding, boolean channelsFirst) {
        return NnOps.maxPool(x, window, steps, padding, channelsFirst);
    }
}
