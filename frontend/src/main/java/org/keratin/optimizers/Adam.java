package org.keratin.optimizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Adam (Kingma and Ba, 2014): steps scaled by running means of gradients and of their squares;
 * AMSGrad keeps the largest mean of squares (Reddi et al., 2018). The order of operations is
 * Keras's.
 */
public final class Adam extends GradientStep {
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final boolean amsgrad;
    private final List<Variable> momentums = new ArrayList<>();
    private final List<Variable> velocities = new ArrayList<>();
    private final List<Variable> velocityHats = new ArrayList<>();
    private boolean built;

    /** Keras's defaults: learning rate 0.001, decay rates 0.9 and 0.999, epsilon 1e-7. */
    public Adam() {
        this(0.001);
    }

    public Adam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-7, false);
    }

    public Adam(double learningRate, double beta1, double beta2, double epsilon, boolean amsgrad) {
        super(learningRate);
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.amsgrad = amsgrad;
    }

    @Override
    public String name() {
        return "adam";
    }

    @Override
    public boolean isBuilt() {
        return built;
    }

    @Override
    public void build(List<Variable> trainable) {
        if (built) {
            return;
        }
        built = true;
        for (Variable variable : trainable) {
            momentums.add(like(variable, "momentum"));
            velocities.add(like(variable, "velocity"));
            if (amsgrad) {
                velocityHats.add(like(variable, "velocity_hat"));
            }
        }
    }

    @Override
    void step(int i, Tensor gradient, Variable variable, Tensor iterations) {
        DType dtype = variable.dtype();
        Tensor local = NumpyOps.cast(iterations, dtype);
        Tensor power1 = NumpyOps.power(scalar(dtype, beta1), local);
        Tensor power2 = NumpyOps.power(scalar(dtype, beta2), local);
        Tensor alpha =
                NumpyOps.divide(
                        NumpyOps.multiply(
                                rate(dtype), NumpyOps.sqrt(NumpyOps.subtract(1.0, power2))),
                        NumpyOps.subtract(1.0, power1));
        Tensor momentum = moved(momentums.get(i), gradient, 1 - beta1);
        Tensor velocity = moved(velocities.get(i), NumpyOps.square(gradient), 1 - beta2);
        if (amsgrad) {
            Variable largest = velocityHats.get(i);
            velocity = NumpyOps.maximum(largest.raw(), velocity);
            largest.assign(velocity);
        }
        Tensor change =
                NumpyOps.divide(
                        NumpyOps.multiply(momentum, alpha),
                        NumpyOps.add(NumpyOps.sqrt(velocity), epsilon));
        variable.assign(NumpyOps.subtract(variable.raw(), change));
    }

    private static Tensor scalar(DType dtype, double value) {
        NDArray array = NDArray.allocate(dtype);
        array.setDouble(0, value);
        return Tensor.of(array);
    }

    /** Moves a running mean towards a value. */
    private static Tensor moved(Variable mean, Tensor value, double share) {
        Tensor kept = mean.raw();
        Tensor moved = NumpyOps.add(kept, NumpyOps.multiply(NumpyOps.subtract(value, kept), share));
        mean.assign(moved);
        return moved;
    }

    /** Momentum and velocity of each variable, then the largest velocities. */
    @Override
    List<Variable> kept() {
        List<Variable> all = new ArrayList<>();
        for (int i = 0; i < momentums.size(); i++) {
            all.add(momentums.get(i));
            all.add(velocities.get(i));
        }
        all.addAll(velocityHats);
        return all;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("beta_1", beta1);
        config.put("beta_2", beta2);
        config.put("epsilon", epsilon);
        config.put("amsgrad", amsgrad);
        return config;
    }
}
