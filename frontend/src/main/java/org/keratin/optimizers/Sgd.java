package org.keratin.optimizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.ops.NumpyOps;

/** Gradient descent, with momentum (Nesterov's or plain) where it is not 0. */
public final class Sgd extends GradientStep {
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
        super(learningRate);
        if (momentum < 0 || momentum > 1) {
            throw new IllegalArgumentException(
                    "`momentum` must be a float between [0, 1]. Received: " + momentum);
        }
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
                momentums.add(like(variable, "momentum"));
            }
        }
    }

    @Override
    void step(int i, Tensor gradient, Variable variable, Tensor iterations) {
        Tensor step = NumpyOps.multiply(gradient, rate(variable.dtype()));
        Tensor value = variable.raw();
        if (momentum == 0) {
            variable.assign(NumpyOps.subtract(value, step));
            return;
        }
        Variable kept = momentums.get(i);
        Tensor moved = NumpyOps.subtract(NumpyOps.multiply(kept.raw(), momentum), step);
        kept.assign(moved);
        Tensor change =
                nesterov ? NumpyOps.subtract(NumpyOps.multiply(moved, momentum), step) : moved;
        variable.assign(NumpyOps.add(value, change));
    }

    @Override
    List<Variable> kept() {
        return momentums;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("momentum", momentum);
        config.put("nesterov", nesterov);
        return config;
    }
}
