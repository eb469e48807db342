package org.keratin.metrics;

import java.util.Map;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.losses.Loss;
import org.keratin.losses.Losses;
import org.keratin.naming.Names;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/** Keras's metrics by name or config. */
public final class Metrics {
    private Metrics() {}

    /**
     * A metric from a name or Keras's serialised form; {@code accuracy} and {@code acc} are
     * resolved by the shapes of truth and prediction.
     */
    public static Metric resolve(Object identifier, Shape yTrue, Shape yPred) {
        if (identifier instanceof String name) {
            return new Metric(name, function(name, name, Map.of(), yTrue, yPred));
        }
        if (identifier instanceof Map<?, ?> map
                && map.get("class_name") instanceof String className) {
            if (map.get("config") instanceof String function) {
                return new Metric(function, function(function, function, Map.of(), yTrue, yPred));
            }
            Map<?, ?> config = map.get("config") instanceof Map<?, ?> given ? given : Map.of();
            String base = Names.snakeCase(className);
            String name = config.get("name") instanceof String n ? n : base;
            return new Metric(
                    name,
                    function(
                            name,
                            base.equals("accuracy") ? "exact_accuracy" : base,
                            config,
                            yTrue,
                            yPred));
        }
        throw new IllegalArgumentException("Could not interpret metric identifier: " + identifier);
    }

    private static Loss.Function function(
            String name, String function, Map<?, ?> config, Shape yTrue, Shape yPred) {
        double threshold = config.get("threshold") instanceof Number t ? t.doubleValue() : 0.5;
        return switch (function) {
            case "accuracy", "acc" ->
                    Losses.isBinary(yPred)
                            ? (t, p) -> binaryAccuracy(t, p, 0.5)
                            : Losses.isSparse(yTrue, yPred)
                                    ? Metrics::sparseCategoricalAccuracy
                                    : Metrics::categoricalAccuracy;
            case "exact_accuracy" -> Metrics::exactAccuracy;
            case "binary_accuracy" -> (t, p) -> binaryAccuracy(t, p, threshold);
            case "categorical_accuracy" -> Metrics::categoricalAccuracy;
            case "sparse_categorical_accuracy" -> Metrics::sparseCategoricalAccuracy;
            case "mse", "mean_squared_error" -> Losses::meanSquaredError;
            case "mae", "mean_absolute_error" -> Losses::meanAbsoluteError;
            case "categorical_crossentropy",
                    "sparse_categorical_crossentropy",
                    "binary_crossentropy",
                    "bce" -> {
                Loss loss =
                        config.isEmpty()
                                ? Losses.get(function)
                                : Losses.from(
                                        Map.of(
                                                "class_name",
                                                function,
                                                "config",
                                                withoutNulls(config)));
                yield loss::values;
            }
            default ->
                    throw new IllegalArgumentException(
                            "Could not interpret metric identifier: "
                                    + name
                                    + "; known are accuracy (acc), binary_accuracy,"
                                    + " categorical_accuracy, sparse_categorical_accuracy,"
                                    + " mean_squared_error (mse), mean_absolute_error (mae),"
                                    + " categorical_crossentropy, sparse_categorical_crossentropy,"
                                    + " binary_crossentropy");
        };
    }

    private static Map<String, Object> withoutNulls(Map<?, ?> config) {
        Map<String, Object> copy = new java.util.LinkedHashMap<>();
        config.forEach(
                (key, value) -> {
                    if (value != null && !key.equals("axis")) {
                        copy.put(String.valueOf(key), value);
                    }
                });
        return copy;
    }

    private static Tensor exactAccuracy(Tensor yTrue, Tensor yPred) {
        Tensor[] y = Loss.sameRank(NumpyOps.cast(yTrue, yPred.dtype()), yPred);
        return NumpyOps.cast(NumpyOps.equal(y[0], y[1]), DType.FLOAT32);
    }

    private static Tensor binaryAccuracy(Tensor yTrue, Tensor yPred, double threshold) {
        Tensor[] y = Loss.sameRank(yTrue, yPred);
        Tensor predicted = NumpyOps.cast(NumpyOps.greater(y[1], threshold), y[0].dtype());
        return NumpyOps.cast(NumpyOps.equal(y[0], predicted), DType.FLOAT32);
    }

    private static Tensor categoricalAccuracy(Tensor yTrue, Tensor yPred) {
        return NumpyOps.cast(
                NumpyOps.equal(NumpyOps.argmax(yTrue, -1), NumpyOps.argmax(yPred, -1)),
                DType.FLOAT32);
    }

    private static Tensor sparseCategoricalAccuracy(Tensor yTrue, Tensor yPred) {
        Tensor truth = NumpyOps.cast(yTrue, yPred.dtype());
        if (truth.rank() == yPred.rank() && Long.valueOf(1).equals(truth.shape().get(-1))) {
            truth = NumpyOps.squeeze(truth, -1);
        }
        Tensor predicted = NumpyOps.cast(NumpyOps.argmax(yPred, -1), truth.dtype());
        Tensor matches = NumpyOps.cast(NumpyOps.equal(truth, predicted), DType.FLOAT32);
        return matches.rank() > 1 && Long.valueOf(1).equals(matches.shape().get(-1))
                ? NumpyOps.squeeze(matches, -1)
                : matches;
    }
}
