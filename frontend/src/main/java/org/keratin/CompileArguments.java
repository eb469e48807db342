package org.keratin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.losses.Loss;
import org.keratin.optimizers.Optimizer;
import org.keratin.optimizers.Optimizers;

/** The arguments of {@link Model#compile}. */
public final class CompileArguments {
    @Nullable Optimizer optimizer;

    /** A name, a {@link Loss}, a serialised loss, or a list or map of them, one for each output. */
    @Nullable Object loss;

    /** Names or serialised metrics, or a list or map of lists of them. */
    List<Object> metrics = new ArrayList<>();

    @Nullable Map<String, ?> metricsByOutput;
    List<Double> lossWeights = List.of();
    JitCompile jitCompile = JitCompile.AUTO;

    CompileArguments() {}

    public CompileArguments optimizer(String name) {
        optimizer = Optimizers.get(name);
        return this;
    }

    public CompileArguments optimizer(Optimizer value) {
        optimizer = value;
        return this;
    }

    public CompileArguments loss(String name) {
        loss = name;
        return this;
    }

    public CompileArguments loss(Loss value) {
        loss = value;
        return this;
    }

    /** One loss for each output, in order. */
    public CompileArguments losses(List<?> perOutput) {
        loss = List.copyOf(perOutput);
        return this;
    }

    /** One loss for each output, by name. */
    public CompileArguments losses(Map<String, ?> byOutput) {
        loss = Map.copyOf(byOutput);
        return this;
    }

    /** A loss as Keras serialises it. */
    public CompileArguments serialisedLoss(Object value) {
        loss = value;
        return this;
    }

    /** Weights of the outputs' losses in the total. */
    public CompileArguments lossWeights(double... weights) {
        lossWeights = Arrays.stream(weights).boxed().toList();
        return this;
    }

    public CompileArguments metrics(String... names) {
        metrics = new ArrayList<>(Arrays.asList(names));
        return this;
    }

    /**
     * Metrics as Keras serialises them: names and objects; one list for each output where there are
     * several.
     */
    public CompileArguments serialisedMetrics(List<?> values) {
        metrics = new ArrayList<>(values);
        return this;
    }

    /** Metrics by output: a name, or a list of names. */
    public CompileArguments metrics(Map<String, ?> byOutput) {
        metricsByOutput = Map.copyOf(byOutput);
        return this;
    }

    public CompileArguments jitCompile(JitCompile value) {
        jitCompile = value;
        return this;
    }

    public CompileArguments jitCompile(boolean value) {
        return jitCompile(value ? JitCompile.TRUE : JitCompile.FALSE);
    }
}
