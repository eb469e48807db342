package org.keratin.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.naming.Names;
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/** Keras's losses by name or config. */
public final class Losses {
    private static final double EPSILON = 1e-7;
    private static final Map<String, String> ALIASES = new LinkedHashMap<>();

    static {
        ALIASES.put("mse", "mean_squared_error");
        ALIASES.put("mae", "mean_absolute_error");
        ALIASES.put("bce", "binary_crossentropy");
    }

    private Losses() {}

    /**
     * A loss by name. {@code crossentropy} must be resolved by shapes first; see {@link #resolve}.
     */
    public static Loss get(String name) {
        return of(name, name, Map.of());
    }

    /** A loss from a name or Keras's serialised form. */
    public static Loss from(Object serialised) {
        if (serialised instanceof Loss loss) {
            return loss;
        }
        if (serialised instanceof String name) {
            return get(name);
        }
        if (serialised instanceof Map<?, ?> map
                && map.get("class_name") instanceof String className) {
            if (map.get("config") instanceof String function) {
                return get(function);
            }
            Map<String, @Nullable Object> config = new LinkedHashMap<>();
            if (map.get("config") instanceof Map<?, ?> given) {
                given.forEach((key, value) -> config.put(String.valueOf(key), value));
            }
            String name = config.get("name") instanceof String n ? n : Names.snakeCase(className);
            return of(name, Names.snakeCase(className), config);
        }
        throw new IllegalArgumentException("Could not interpret loss identifier: " + serialised);
    }

    /**
     * As {@link #from}, {@code crossentropy} and {@code ce} resolved by the shapes of truth and
     * prediction.
     */
    public static Loss resolve(Object identifier, Shape yTrue, Shape yPred) {
        if (identifier instanceof String name
                && (name.equalsIgnoreCase("crossentropy") || name.equalsIgnoreCase("ce"))) {
            String resolved =
                    isBinary(yPred)
                            ? "binary_crossentropy"
                            : isSparse(yTrue, yPred)
                                    ? "sparse_categorical_crossentropy"
                                    : "categorical_crossentropy";
            return of(name, resolved, Map.of());
        }
        return from(identifier);
    }

    /** True where predictions are one number for each example. */
    public static boolean isBinary(Shape yPred) {
        return yPred.rank() > 0 && Long.valueOf(1).equals(yPred.get(-1));
    }

    /** True where the truth is a class number. */
    public static boolean isSparse(Shape yTrue, Shape yPred) {
        if (yTrue.rank() < yPred.rank()) {
            return true;
        }
        Long classes = yPred.rank() == 0 ? null : yPred.get(-1);
        return yTrue.rank() > 0
                && Long.valueOf(1).equals(yTrue.get(-1))
                && classes != null
                && classes > 1;
    }

    private static Loss of(
            String name, String function, Map<String, ? extends @Nullable Object> config) {
        boolean logits = Boolean.TRUE.equals(config.get("from_logits"));
        double smoothing = config.get("label_smoothing") instanceof Number n ? n.doubleValue() : 0;
        String reduction = config.get("reduction") instanceof String r ? r : "sum_over_batch_size";
        if (config.get("axis") instanceof Number axis && axis.intValue() != -1) {
            throw new IllegalArgumentException(
                    "loss '" + name + "': only axis=-1 is supported. Received: axis=" + axis);
        }
        if (config.get("ignore_class") != null) {
            throw new IllegalArgumentException(
                    "loss '" + name + "': ignore_class is not supported yet");
        }
        Loss.Function body =
                switch (ALIASES.getOrDefault(function, function)) {
                    case "mean_squared_error" -> Losses::meanSquaredError;
                    case "mean_absolute_error" -> Losses::meanAbsoluteError;
                    case "categorical_crossentropy" ->
                            (t, p) -> categoricalCrossentropy(t, p, logits, smoothing);
                    case "sparse_categorical_crossentropy" ->
                            (t, p) -> sparseCategoricalCrossentropy(t, p, logits);
                    case "binary_crossentropy" ->
                            (t, p) -> binaryCrossentropy(t, p, logits, smoothing);
                    default ->
                            throw new IllegalArgumentException(
                                    "Could not interpret loss identifier: "
                                            + name
                                            + "; known are mean_squared_error (mse),"
                                            + " mean_absolute_error (mae),"
                                            + " categorical_crossentropy,"
                                            + " sparse_categorical_crossentropy,"
                                            + " binary_crossentropy (bce), crossentropy (ce)");
                };
        return new Loss(name, body, reduction);
    }

    /** The mean of squares along the last axis. */
    public static Tensor meanSquaredError(Tensor yTrue, Tensor yPred) {
        Tensor[] y = Loss.sameRank(NumpyOps.cast(yTrue, yPred.dtype()), yPred);
        return lastMean(NumpyOps.square(NumpyOps.subtract(y[0], y[1])));
    }

    /** The mean of absolute differences along the last axis. */
    public static Tensor meanAbsoluteError(Tensor yTrue, Tensor yPred) {
        Tensor[] y = Loss.sameRank(NumpyOps.cast(yTrue, yPred.dtype()), yPred);
        return lastMean(NumpyOps.abs(NumpyOps.subtract(y[0], y[1])));
    }

    private static Tensor lastMean(Tensor x) {
        return NumpyOps.mean(x, false, -1);
    }

    private static Tensor logProbabilities(Tensor yPred, boolean logits) {
        if (logits) {
            return NnOps.logSoftmax(yPred, -1);
        }
        Tensor normal = NumpyOps.divide(yPred, NumpyOps.sum(yPred, true, -1));
        return NumpyOps.log(NumpyOps.clip(normal, EPSILON, 1 - EPSILON));
    }

    /** Against one-hot rows (or probabilities). */
    public static Tensor categoricalCrossentropy(
            Tensor yTrue, Tensor yPred, boolean logits, double smoothing) {
        Tensor target = NumpyOps.cast(yTrue, yPred.dtype());
        if (target.rank() != yPred.rank()) {
            throw new IllegalArgumentException(
                    "Arguments `target` and `output` must have the same shape. Received:"
                            + " target.shape="
                            + target.shape()
                            + ", output.shape="
                            + yPred.shape());
        }
        if (smoothing != 0) {
            double classes = yPred.shape().last();
            target = NumpyOps.add(NumpyOps.multiply(target, 1 - smoothing), smoothing / classes);
        }
        return NumpyOps.negative(
                NumpyOps.sum(
                        NumpyOps.multiply(target, logProbabilities(yPred, logits)), false, -1));
    }

    /** Against class numbers. */
    public static Tensor sparseCategoricalCrossentropy(Tensor yTrue, Tensor yPred, boolean logits) {
        Tensor classes = NumpyOps.cast(yTrue, DType.INT32);
        if (classes.rank() == yPred.rank() && Long.valueOf(1).equals(classes.shape().get(-1))) {
            classes = NumpyOps.squeeze(classes, -1);
        }
        if (classes.rank() != yPred.rank() - 1) {
            throw new IllegalArgumentException(
                    "Arguments `target` and `output` must have the same shape up until the"
                            + " last dimension: target.shape="
                            + classes.shape()
                            + ", output.shape="
                            + yPred.shape());
        }
        Tensor target = NnOps.oneHot(classes, yPred.shape().last(), -1, yPred.dtype());
        return NumpyOps.negative(
                NumpyOps.sum(
                        NumpyOps.multiply(target, logProbabilities(yPred, logits)), false, -1));
    }

    /** Against 0 and 1, the mean along the last axis. */
    public static Tensor binaryCrossentropy(
            Tensor yTrue, Tensor yPred, boolean logits, double smoothing) {
        Tensor target = NumpyOps.cast(yTrue, yPred.dtype());
        if (target.rank() != yPred.rank()) {
            throw new IllegalArgumentException(
                    "Arguments `target` and `output` must have the same shape. Received:"
                            + " target.shape="
                            + target.shape()
                            + ", output.shape="
                            + yPred.shape());
        }
        if (smoothing != 0) {
            target = NumpyOps.add(NumpyOps.multiply(target, 1 - smoothing), 0.5 * smoothing);
        }
        Tensor complement = NumpyOps.subtract(1, target);
        Tensor terms;
        if (logits) {
            terms =
                    NumpyOps.add(
                            NumpyOps.multiply(target, NnOps.logSigmoid(yPred)),
                            NumpyOps.multiply(
                                    complement, NnOps.logSigmoid(NumpyOps.negative(yPred))));
        } else {
            Tensor p = NumpyOps.clip(yPred, EPSILON, 1 - EPSILON);
            terms =
                    NumpyOps.add(
                            NumpyOps.multiply(target, NumpyOps.log(p)),
                            NumpyOps.multiply(complement, NumpyOps.log(NumpyOps.subtract(1, p))));
        }
        return lastMean(NumpyOps.negative(terms));
    }
}
