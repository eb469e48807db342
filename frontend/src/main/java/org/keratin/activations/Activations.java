package org.keratin.activations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;

/** keras.activations by name. */
public final class Activations {
    private static final Map<String, Activation> BY_NAME = new LinkedHashMap<>();

    private record Named(String name, UnaryOperator<Tensor> function) implements Activation {
        @Override
        public Tensor apply(Tensor x) {
            return function.apply(x);
        }
    }

    private static void add(String name, UnaryOperator<Tensor> function) {
        BY_NAME.put(name, new Named(name, function));
    }

    static {
        add("linear", x -> x);
        add("relu", NnOps::relu);
        add("relu6", NnOps::relu6);
        add("leaky_relu", x -> NnOps.leakyRelu(x, 0.2));
        add("softmax", x -> NnOps.softmax(x, -1));
        add("log_softmax", x -> NnOps.logSoftmax(x, -1));
        add("sigmoid", NnOps::sigmoid);
        add("hard_sigmoid", NnOps::hardSigmoid);
        add("log_sigmoid", NnOps::logSigmoid);
        add("tanh", NumpyOps::tanh);
        add("hard_tanh", NnOps::hardTanh);
        add("tanh_shrink", NnOps::tanhShrink);
        add("soft_shrink", x -> NnOps.softShrink(x, 0.5));
        add("hard_shrink", x -> NnOps.hardShrink(x, 0.5));
        add("elu", x -> NnOps.elu(x, 1));
        add("selu", NnOps::selu);
        add("celu", x -> NnOps.celu(x, 1));
        add("gelu", x -> NnOps.gelu(x, false));
        add("silu", NnOps::silu);
        add("hard_silu", NnOps::hardSilu);
        add("mish", NnOps::mish);
        add("softplus", NnOps::softplus);
        add("softsign", NnOps::softsign);
        add("squareplus", x -> NnOps.squareplus(x, 4));
        add("exponential", NumpyOps::exp);
        add("threshold", x -> NnOps.threshold(x, 0, 0));
        add("glu", x -> NnOps.glu(x, -1));
        add("sparse_plus", NnOps::sparsePlus);
        add("sparse_sigmoid", NnOps::sparseSigmoid);
        add("sparsemax", x -> NnOps.sparsemax(x, -1));
        BY_NAME.put("swish", BY_NAME.get("silu"));
        BY_NAME.put("hard_swish", BY_NAME.get("hard_silu"));
    }

    private Activations() {}

    /** An activation by Keras's name. */
    public static Activation get(String name) {
        Activation activation = BY_NAME.get(name);
        if (activation == null) {
            throw new IllegalArgumentException(
                    "Could not interpret activation function identifier: "
                            + name
                            + "; known are "
                            + String.join(", ", BY_NAME.keySet()));
        }
        return activation;
    }
}
