package org.keratin.optimizers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Gradient descent, with momentum (Nesterov's or plain) where it is not 0. */
public final class Sgd implements Optimizer {
    private final Variable iteration =
            new Variable(
                    "iteration", new long[0], DType.INT32, Initializers.get("zeros"), false, false);
    private final Variable learningRate;
    private final double momentum;
    private final boolean nesterov;
    private final List<Variable> momentums = new ArrayList<>();
    private boolean built;

    /** Keras's defaults: learning rate 0.01, no momentum. */
    public Sgd() {
        this(0.01, 0, false);
    }

    public Sgd(double learningRate) {
        this(learningRate, 0, false);
    }

    public Sgd(double learningRate, double momentum, boolean nesterov) {
        if (momentum < 0 || momentum > 1) {
            throw new IllegalArgumentException(
                    "`momentum` must be a float between [0, 1]. Received: " + momentum);
        }
        NDArray rate = NDArray.allocate(DType.FLOAT32);
        rate.setDouble(0, learningRate);
        this.learningRate =
                new Variable(
                        "learning_rate", new long[0], DType.FLOAT32, (s, d) -> rate, false, false);
        this.momentum = momentum;
        this.nesterov = nesterov;
    }

    @Override
    public String name() {
        return "sgd";
    }

    @Override
    public boolean isBuilt() {
        return built;
    }

    @Override
    public void build(List<Variable> trainable) {
        built = true;
        if (momentum != 0 && momentums.isEmpty()) {
            for (Variable variable : trainable) {
                momentums.add(
                        new Variable(
                                variable.path().replace('/', '_') + "_momentum",
                                variable.shape().sizes(),
                                variable.dtype(),
                                Initializers.get("zeros"),
                                false,
                                false));
            }
        }
    }

    @Override
    public void apply(List<Tensor> gradients, List<Variable> trainable) {
        for (int i = 0; i < trainable.size(); i++) {
            Variable variable = trainable.get(i);
            Tensor rate = NumpyOps.cast(learningRate.value(), variable.dtype());
            Tensor step =
                    NumpyOps.multiply(NumpyOps.cast(gradients.get(i), variable.dtype()), rate);
            Tensor value = variable.raw();
            if (momentum == 0) {
                variable.assign(NumpyOps.subtract(value, step));
                continue;
            }
            Variable kept = momentums.get(i);
            Tensor moved = NumpyOps.subtract(NumpyOps.multiply(kept.raw(), momentum), step);
            kept.assign(moved);
            Tensor change =
                    nesterov ? NumpyOps.subtract(NumpyOps.multiply(moved, momentum), step) : moved;
            variable.assign(NumpyOps.add(value, change));
        }
        iteration.assign(NumpyOps.add(iteration.value(), 1L));
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(List.of(iteration, learningRate));
        all.addAll(momentums);
        return all;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("name", name());
        config.put("learning_rate", learningRate.array().getDouble(0));
        config.put("momentum", momentum);
        config.put("nesterov", nesterov);
        return config;
    }
}
