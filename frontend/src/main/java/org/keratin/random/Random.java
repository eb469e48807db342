package org.keratin.random;

import org.keratin.Tensor;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** {@code keras.random} with a plain seed, drawn at once. */
public final class Random {
    private Random() {}

    private static Tensor seedOf(long seed) {
        NDArray words = NDArray.allocate(DType.UINT32, 2);
        words.setLong(0, seed & 0xffffffffL);
        return Tensor.of(words);
    }

    /** Uniform in [low, high). */
    public static NDArray uniform(long[] shape, double low, double high, DType dtype, long seed) {
        return RandomOps.uniform(shape, low, high, dtype, seedOf(seed)).array();
    }

    /** Normally distributed. */
    public static NDArray normal(long[] shape, double mean, double stddev, DType dtype, long seed) {
        return RandomOps.normal(shape, mean, stddev, dtype, seedOf(seed)).array();
    }

    /** Normally distributed, cut off two standard deviations from the mean. */
    public static NDArray truncatedNormal(
            long[] shape, double mean, double stddev, DType dtype, long seed) {
        return RandomOps.truncatedNormal(shape, mean, stddev, dtype, seedOf(seed)).array();
    }
}
