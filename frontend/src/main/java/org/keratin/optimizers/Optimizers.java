package org.keratin.optimizers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;

/** Optimizers by Keras's names and configs. */
public final class Optimizers {
    private static final List<String> KERAS =
            List.of(
                    "adadelta",
                    "adafactor",
                    "adagrad",
                    "adam",
                    "adamw",
                    "adamax",
                    "ftrl",
                    "lamb",
                    "lion",
                    "loss_scale_optimizer",
                    "muon",
                    "nadam",
                    "rmsprop",
                    "schedule_free_adamw",
                    "sgd");

    private Optimizers() {}

    /** An optimizer by name, with Keras's defaults. */
    public static Optimizer get(String name) {
        return of(name, Map.of());
    }

    /** An optimizer from a name or Keras's serialised form. */
    public static Optimizer from(Object serialised) {
        if (serialised instanceof Optimizer optimizer) {
            return optimizer;
        }
        if (serialised instanceof String name) {
            return get(name);
        }
        if (serialised instanceof Map<?, ?> map && map.get("class_name") instanceof String name) {
            Map<String, @Nullable Object> config = new LinkedHashMap<>();
            if (map.get("config") instanceof Map<?, ?> given) {
                given.forEach((key, value) -> config.put(String.valueOf(key), value));
            }
            return of(name, config);
        }
        throw new IllegalArgumentException(
                "Could not interpret optimizer identifier: " + serialised);
    }

    /** Whether an optimizer can train here; others are known by name only. */
    public static boolean trains(Optimizer optimizer) {
        return !(optimizer instanceof Unsupported);
    }

    /** An optimizer that cannot train here with the variables that a file has for it. */
    public static Optimizer withState(Optimizer optimizer, List<Variable> state) {
        if (optimizer instanceof Unsupported(String name, var config, var ignored)) {
            return new Unsupported(name, config, List.copyOf(state));
        }
        throw new IllegalArgumentException(
                "optimizer " + optimizer.name() + " makes its variables itself");
    }

    private static Optimizer of(String name, Map<String, ? extends @Nullable Object> config) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.equals("sgd") || key.equals("adam")) {
            for (String unsupported :
                    List.of(
                            "weight_decay",
                            "clipnorm",
                            "global_clipnorm",
                            "clipvalue",
                            "gradient_accumulation_steps")) {
                if (config.get(unsupported) != null) {
                    return new Unsupported(name + " with " + unsupported, config, List.of());
                }
            }
            if (Boolean.TRUE.equals(config.get("use_ema"))
                    || config.get("learning_rate") instanceof Map<?, ?>) {
                return new Unsupported(
                        name + " with an average of weights or a learning rate schedule",
                        config,
                        List.of());
            }
            return key.equals("sgd")
                    ? new Sgd(
                            number(config, "learning_rate", 0.01),
                            number(config, "momentum", 0),
                            Boolean.TRUE.equals(config.get("nesterov")))
                    : new Adam(
                            number(config, "learning_rate", 0.001),
                            number(config, "beta_1", 0.9),
                            number(config, "beta_2", 0.999),
                            number(config, "epsilon", 1e-7),
                            Boolean.TRUE.equals(config.get("amsgrad")));
        }
        if (KERAS.contains(key)) {
            return new Unsupported(name, config, List.of());
        }
        throw new IllegalArgumentException(
                "Could not interpret optimizer identifier: "
                        + name
                        + "; known are "
                        + String.join(", ", KERAS));
    }

    private static double number(
            Map<String, ? extends @Nullable Object> config, String key, double absent) {
        return config.get(key) instanceof Number number ? number.doubleValue() : absent;
    }

    /** An optimizer that a model may be compiled with and evaluated, but not yet trained. */
    private record Unsupported(
            String name, Map<String, ? extends @Nullable Object> config, List<Variable> variables)
            implements Optimizer {
        private UnsupportedOperationException error() {
            return new UnsupportedOperationException(
                    "training with optimizer " + name + " is not supported yet; use sgd or adam");
        }

        @Override
        public void build(List<Variable> trainable) {
            throw error();
        }

        @Override
        public boolean isBuilt() {
            return !variables.isEmpty();
        }

        @Override
        public void apply(List<Tensor> gradients, List<Variable> trainable) {
            throw error();
        }

        @Override
        public Map<String, @Nullable Object> getConfig() {
            return new LinkedHashMap<>(config);
        }
    }
}
