package org.keratin.optimizers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** What optimizers that step along the gradient have alike: they count steps, at a rate. */
abstract sealed class GradientStep implements Optimizer permits Adam, Sgd {
    private final Variable iteration =
            own("iteration", DType.INT32, Initializers.get("zeros"), new long[0]);
    private final Variable learningRate;

    GradientStep(double learningRate) {
        NDArray rate = NDArray.allocate(DType.FLOAT32);
        rate.setDouble(0, learningRate);
        this.learningRate = own("learning_rate", DType.FLOAT32, (s, d) -> rate, new long[0]);
    }

    private static Variable own(String name, DType dtype, Initializer initializer, long[] shape) {
        return new Variable(name, shape, dtype, initializer, false, false);
    }

    /** A variable of zeros of the shape of another, named after it. */
    static Variable like(Variable variable, String kind) {
        return own(
                variable.path().replace('/', '_') + "_" + kind,
                variable.dtype(),
                Initializers.get("zeros"),
                variable.shape().sizes());
    }

    /** The learning rate in a type. */
    final Tensor rate(DType dtype) {
        return NumpyOps.cast(learningRate.value(), dtype);
    }

    @Override
    public final void apply(List<Tensor> gradients, List<Variable> trainable) {
        Tensor next = NumpyOps.add(iteration.value(), 1L);
        for (int i = 0; i < trainable.size(); i++) {
            Variable variable = trainable.get(i);
            step(i, NumpyOps.cast(gradients.get(i), variable.dtype()), variable, next);
        }
        iteration.assign(next);
    }

    /**
     * Assigns variable {@code i} its next value.
     *
     * @param gradient of the variable's type
     * @param iterations which step this is, from 1
     */
    abstract void step(int i, Tensor gradient, Variable variable, Tensor iterations);

    /** What is kept for each variable, as Keras orders it. */
    abstract List<Variable> kept();

    @Override
    public final List<Variable> variables() {
        List<Variable> all = new ArrayList<>(List.of(iteration, learningRate));
        all.addAll(kept());
        return all;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("name", name());
        config.put("learning_rate", learningRate.array().getDouble(0));
        return config;
    }
}
