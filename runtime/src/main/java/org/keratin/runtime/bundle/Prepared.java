package org.keratin.runtime.bundle;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.keratin.runtime.NDArray;

/**
 * One version of a model's weights, ready for calls: the variables and what {@code prepare} made of
 * them. Immutable; a call in flight keeps the version that it began with.
 */
public final class Prepared {
    private static final AtomicLong IDS = new AtomicLong();

    private final BundleExecutable owner;
    private final List<NDArray> variables;
    private final MemorySegment memory;
    private final long id = IDS.getAndIncrement();

    Prepared(BundleExecutable owner, List<NDArray> variables, MemorySegment memory) {
        this.owner = owner;
        this.variables = variables;
        this.memory = memory;
    }

    /**
     * The same prepared weights with other arrays as variables: for state that each call updates in
     * place, on which {@code prepare} does not depend. The arrays must fit the signature as those
     * given to {@code prepare} did.
     */
    public Prepared withVariables(List<NDArray> others) {
        owner.checkVariables(others);
        return new Prepared(owner, List.copyOf(others), memory);
    }

    BundleExecutable owner() {
        return owner;
    }

    List<NDArray> variables() {
        return variables;
    }

    MemorySegment memory() {
        return memory;
    }

    long id() {
        return id;
    }

    /** Bytes of prepared weights. */
    public long byteSize() {
        return memory.byteSize();
    }
}
