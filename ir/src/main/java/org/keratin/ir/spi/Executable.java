package org.keratin.ir.spi;

import java.util.List;
import java.util.Map;
import org.keratin.runtime.NDArray;

/** A compiled (or interpreted) step. Immutable; may be called from any thread at once. */
public interface Executable {
    /**
     * What depends on the variables alone, computed once. Immutable; an executable's own kind of
     * object.
     */
    interface Prepared {}

    StepProgram program();

    /** Runs again whenever variables change; calls in flight keep the one they began with. */
    Prepared prepare(List<NDArray> variables);

    /**
     * Runs one step.
     *
     * @param state the STATE parameters in order; updated in place
     * @param inputs the INPUT parameters in order
     * @return the results that update nothing, in order
     */
    List<NDArray> run(Prepared prepared, List<NDArray> state, List<NDArray> inputs);

    /** The same into the caller's own memory, for results whose sizes the caller knows. */
    void run(Prepared prepared, List<NDArray> state, List<NDArray> inputs, List<NDArray> outputs);

    /** Bytes of scratch memory that a call needs for these sizes. */
    long scratchBytes(Map<String, Long> symbols);

    /** One line per kernel or reason: what was compiled, how, and why. */
    List<String> report();
}
