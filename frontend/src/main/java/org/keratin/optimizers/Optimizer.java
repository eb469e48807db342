package org.keratin.optimizers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;

/** Changes variables by gradients. Its own variables are state of the train step. */
public interface Optimizer {
    String name();

    /** Creates what is kept for each variable; done once, before the first step is traced. */
    void build(List<Variable> trainable);

    /** Whether {@link #build} was done. */
    boolean isBuilt();

    /** Assigns new values to variables (and to its own state) while a train step is traced. */
    void apply(List<Tensor> gradients, List<Variable> trainable);

    /**
     * All of the optimizer's variables: iteration, learning rate, what is kept for each variable.
     */
    List<Variable> variables();

    /** The arguments by Keras's names. */
    Map<String, @Nullable Object> getConfig();
}
