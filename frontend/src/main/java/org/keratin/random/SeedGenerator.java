package org.keratin.random;

import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * A source of seeds: a variable {@code [seed, 0]} of uint32 whose second word counts the draws, so
 * that each draw of a compiled model is a new one.
 */
public final class SeedGenerator {
    private final Variable state;

    /**
     * @param seed any integer, of which the low 32 bits count
     */
    public SeedGenerator(long seed) {
        state =
                new Variable(
                        "seed_generator_state",
                        new long[] {2},
                        DType.UINT32,
                        (shape, dtype) -> {
                            NDArray words = NDArray.allocate(DType.UINT32, 2);
                            words.setLong(0, seed & 0xffffffffL);
                            return words;
                        },
                        false,
                        false);
    }

    /** A generator whose seed comes from the global one, as Keras's default. */
    public SeedGenerator() {
        this(GlobalSeeds.next());
    }

    /** The state {@code [seed, draws]}. */
    public Variable state() {
        return state;
    }

    /** The seed of the next draw, two words; the state moves on by one. */
    public Tensor next() {
        Tensor seed = state.value();
        state.assign(org.keratin.ops.NumpyOps.add(seed, Tensor.of(one())));
        return seed;
    }

    private static NDArray one() {
        NDArray increment = NDArray.allocate(DType.UINT32, 2);
        increment.setLong(1, 1);
        return increment;
    }
}
