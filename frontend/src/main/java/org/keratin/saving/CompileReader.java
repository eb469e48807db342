package org.keratin.saving;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CompileArguments;
import org.keratin.JitCompile;
import org.keratin.Model;
import org.keratin.Variable;
import org.keratin.optimizers.Optimizer;
import org.keratin.optimizers.Optimizers;

/**
 * Compiles a loaded model as it was compiled when saved: optimizer with its state, losses, metrics,
 * jit policy. Losses and metrics are resolved when they are first used, so that a model whose loss
 * is not known here still predicts.
 */
final class CompileReader {
    private static final System.Logger LOG = System.getLogger(CompileReader.class.getName());

    /** Iteration and learning rate: all that an optimizer has that has not trained yet. */
    private static final int FRESH = 2;

    private final ConfigReader config;
    private final Model model;

    private CompileReader(ConfigReader config, Model model) {
        this.config = config;
        this.model = model;
    }

    /** Compiles where the config says so; a model that was not compiled has an empty config. */
    static void compile(ConfigReader whole, Model model, WeightsFile weights) {
        if (whole.get("compile_config") instanceof Map<?, ?> map && map.containsKey("loss")) {
            ConfigReader config = whole.object("compile_config");
            ObjectReader.guarded(config, () -> new CompileReader(config, model).compile(weights));
        }
    }

    private Model compile(WeightsFile weights) {
        Optimizer optimizer = optimizer(weights);
        return model.compile(
                arguments -> {
                    if (optimizer != null) {
                        arguments.optimizer(optimizer);
                    }
                    Object loss = ObjectReader.plain(config.get("loss"));
                    if (loss != null) {
                        arguments.serialisedLoss(loss);
                    }
                    losses(arguments);
                    metrics(arguments);
                    return arguments.jitCompile(jitCompile());
                });
    }

    private @Nullable Optimizer optimizer(WeightsFile weights) {
        Object serialised = config.get("optimizer");
        if (serialised == null) {
            return null;
        }
        Optimizer optimizer = Optimizers.from(serialised);
        int saved = weights.count("optimizer/vars");
        if (!Optimizers.trains(optimizer)) {
            // Kept as it is, so that summaries count it and another save has it
            List<Variable> state = new ArrayList<>();
            for (int i = 0; i < saved; i++) {
                state.add(new Variable(weights.read("optimizer/vars/" + i)).trainable(false));
            }
            return Optimizers.withState(optimizer, state);
        }
        optimizer.build(model.trainableWeights());
        List<Variable> variables = optimizer.variables();
        if (saved > FRESH && saved != variables.size()) {
            LOG.log(
                    Level.WARNING,
                    "Skipping variable loading for optimizer ''{0}'', because it has {1} variables"
                            + " whereas the saved optimizer has {2} variables.",
                    optimizer.name(),
                    variables.size(),
                    saved);
            return optimizer;
        }
        for (int i = 0; i < Math.min(saved, variables.size()); i++) {
            variables.get(i).assign(weights.read("optimizer/vars/" + i));
        }
        return optimizer;
    }

    private void losses(CompileArguments arguments) {
        Object weights = ObjectReader.plain(config.get("loss_weights"));
        List<?> ordered =
                switch (weights) {
                    case null -> List.of();
                    case Number one -> List.of(one);
                    case List<?> list -> list;
                    case Map<?, ?> map -> model.outputNames().stream().map(map::get).toList();
                    default ->
                            throw config.error(
                                    "`loss_weights` must be a list or an object. Received: "
                                            + weights);
                };
        double[] values = new double[ordered.size()];
        for (int i = 0; i < values.length; i++) {
            if (!(ordered.get(i) instanceof Number number)) {
                throw config.error(
                        "`loss_weights` must hold a number for each output. Received: " + weights);
            }
            values[i] = number.doubleValue();
        }
        if (values.length > 0) {
            arguments.lossWeights(values);
        }
    }

    private void metrics(CompileArguments arguments) {
        if (config.get("weighted_metrics") instanceof Object weighted
                && !(weighted instanceof List<?> list && list.isEmpty())) {
            LOG.log(Level.WARNING, "{0}: weighted metrics are not computed here", config.file());
        }
        switch (ObjectReader.plain(config.get("metrics"))) {
            case null -> {}
            case List<?> list -> arguments.serialisedMetrics(list);
            case Map<?, ?> map when !map.containsKey("class_name") ->
                    arguments.metrics(byName(map));
            case Object one -> arguments.serialisedMetrics(List.of(one));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> byName(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    /** Keras saves what "auto" was resolved to. */
    private JitCompile jitCompile() {
        return switch (config.get("jit_compile")) {
            case Boolean compiled -> compiled ? JitCompile.TRUE : JitCompile.FALSE;
            case null, default -> JitCompile.AUTO;
        };
    }
}
