package org.keratin.layers;

import org.keratin.CallContext;
import org.keratin.Tensor;
import org.keratin.ops.Padding;

/** A layer that reduces each window of an image to one value. */
abstract sealed class Pooling2D<L extends Pooling2D<L>> extends Windowed2D<L>
        permits AveragePooling2D, MaxPooling2D {
    /**
     * @param poolSize height and width, or one number for both; 2 by default
     */
    Pooling2D(int... poolSize) {
        super("pool_size", poolSize.length > 0 ? poolSize : new int[] {2, 2});
    }

    public L poolSize(int... value) {
        return window(value);
    }

    /** The size of the window. */
    @Override
    final int[] defaultStrides() {
        return window();
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        return pool(x, window(), strides(), padding(), channelsFirst());
    }

    abstract Tensor pool(
            Tensor x, int[] window, int[] steps, Padding padding, boolean channelsFirst);
}
