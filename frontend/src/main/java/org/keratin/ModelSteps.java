package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.runtime.NDArray;

/** The steps of a model, compiled once for each signature, and what they are compiled from. */
final class ModelSteps {
    private final Model model;
    private final Map<String, StepFunction> functions =
            Collections.synchronizedMap(new LinkedHashMap<>());
    private final ReentrantLock stateLock = new ReentrantLock();

    ModelSteps(Model model) {
        this.model = model;
    }

    /**
     * The step for a signature, compiled where it is not known.
     *
     * @param kind what it does: predict, test, train
     * @param signature what else it depends on, besides the model's settings
     */
    StepFunction get(String kind, String signature, Supplier<StepFunction.Draft> draft) {
        ExecutionOptions execution = model.executionOptions();
        String key = kind + " " + signature + " " + execution.key();
        StepFunction known = functions.get(key);
        if (known == null) {
            known =
                    StepFunction.compile(
                            kind + " of '" + model.name() + "'",
                            draft.get(),
                            execution,
                            withoutJit(),
                            stateLock);
            functions.put(key, known);
        }
        return known;
    }

    /** The step that predicts for arrays like these. */
    StepFunction predict(Structure<NDArray> arrays) {
        List<TensorType> types = Signatures.of(model, arrays);
        String signature = types + " " + arrays.map(a -> 0);
        return get("predict", signature, () -> predictDraft(arrays, types));
    }

    /** A functional model, compiled apart from all others. */
    CompiledModel compiled(ExecutionOptions options) {
        return new CompiledModel(
                StepFunction.compile(
                        model.name(),
                        predictDraft(UnaryOperator.identity()),
                        options,
                        withoutJit(),
                        new ReentrantLock()),
                model.outputNames());
    }

    /** How a functional model predicts, for types made from those of its inputs. */
    StepFunction.Draft predictDraft(UnaryOperator<TensorType> types) {
        Structure<KerasTensor> inputs = model.inputs();
        return predictDraft(
                inputs, inputs.flatten().stream().map(t -> types.apply(t.type())).toList());
    }

    /** How the model predicts. */
    StepFunction.Draft predictDraft(Structure<?> inputs, List<TensorType> types) {
        return StepFunction.Draft.of(
                model.name(),
                inputNames(inputs),
                types,
                tensors -> model.apply(inputs.pack(tensors), Map.of("training", false)));
    }

    private List<String> inputNames(Structure<?> inputs) {
        List<String> names = new ArrayList<>();
        List<KerasTensor> expected =
                model.isFunctional() ? GivenInputs.of(model.inputs().flatten(), inputs) : List.of();
        int count = inputs.flatten().size();
        for (int i = 0; i < count; i++) {
            names.add(expected.size() == count ? expected.get(i).name() : "arg" + i);
        }
        return names;
    }

    private @Nullable Layer withoutJit() {
        return model.flattenLayers().stream()
                .filter(layer -> !layer.supportsJit())
                .findFirst()
                .orElse(null);
    }

    /** What was compiled, how and why, and what was not. */
    List<String> report() {
        return functions.values().stream().flatMap(f -> f.report().stream()).toList();
    }
}
