package org.keratin.cli;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.keratin.CompiledModel;
import org.keratin.Keras;
import org.keratin.KerasTensor;
import org.keratin.Model;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.optimizers.Optimizer;
import org.keratin.progress.ProgressBar;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** A model that Keras saved. */
final class KerasModel implements LoadedModel {
    private static final String BATCH = "batch";

    private final Model model;
    private final EngineOptions options;
    private final Numerics fallback;
    private final int batchSize;

    KerasModel(Path file, EngineOptions options, int batchSize, Numerics fallback) {
        this.options = options;
        this.batchSize = batchSize;
        this.fallback = fallback;
        options.check();
        model = Keras.load(file);
        model.execution(o -> options.apply(o, fallback));
    }

    @Override
    public List<String> inputNames() {
        return model.inputNames();
    }

    @Override
    public List<String> outputNames() {
        return model.outputNames();
    }

    @Override
    public List<TensorType> inputTypes() {
        return model.predictProgram().inputTypes();
    }

    @Override
    public double operations(ToLongFunction<String> symbols) {
        return FlopCount.of(model.predictProgram().module(), symbols);
    }

    @Override
    public List<NDArray> predict(List<NDArray> inputs) {
        return model.predict(structure(inputs), o -> o.batchSize(batchSize)).flatten().stream()
                .map(Tensor::array)
                .toList();
    }

    private Structure<Tensor> structure(List<NDArray> inputs) {
        List<KerasTensor> expected = model.inputs().flatten();
        for (int i = 0; i < inputs.size(); i++) {
            refuseOtherKinds(
                    inputs.get(i).dtype(), expected.get(i).type().dtype(), inputNames().get(i));
        }
        if (inputs.size() == 1) {
            return Structure.of(Tensor.of(inputs.getFirst()));
        }
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            named.put(inputNames().get(i), Tensor.of(inputs.get(i)));
        }
        return Structure.of(named);
    }

    /**
     * Numbers are converted to the input's dtype; text and complex numbers have no meaning there.
     */
    private static void refuseOtherKinds(DType given, DType wanted, String name) {
        if (given.isString() != wanted.isString() || (given.isComplex() && !wanted.isComplex())) {
            throw CommandException.badInput(
                    "input '"
                            + name
                            + "' takes "
                            + wanted.kerasName()
                            + ", received "
                            + given.kerasName()
                            + "; convert the array first");
        }
    }

    @Override
    public Map<String, Double> evaluate(
            List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight) {
        if (sampleWeight.size() > 1) {
            throw CommandException.badInput(
                    "--sample-weight: one array for all outputs is taken, received "
                            + sampleWeight.size());
        }
        @Nullable Tensor weights =
                sampleWeight.isEmpty() ? null : Tensor.of(sampleWeight.getFirst());
        return model.evaluate(structure(x), targets(y), weights, o -> o.batchSize(batchSize));
    }

    private static Structure<Tensor> targets(List<NDArray> y) {
        return y.size() == 1
                ? Structure.of(Tensor.of(y.getFirst()))
                : Structure.of(y.stream().map(Tensor::of).toList());
    }

    /** Sets loss, optimizer (null for the file's) and metrics. */
    void compile(String loss, @Nullable String optimizer, List<String> metrics) {
        Optimizer ofFile = model.optimizer();
        if (optimizer == null && ofFile == null) {
            throw CommandException.badInput(
                    "the model file has no optimizer: name one with --optimizer");
        }
        model.compile(
                c -> {
                    if (optimizer != null) {
                        c.optimizer(optimizer);
                    } else if (ofFile != null) {
                        c.optimizer(ofFile);
                    }
                    return c.loss(loss).metrics(metrics.toArray(String[]::new));
                });
        model.execution(o -> options.apply(o, fallback));
    }

    /** Trains; loss and metrics by name, one value an epoch. */
    Map<String, List<Double>> fit(List<NDArray> x, List<NDArray> y, int epochs, boolean shuffle) {
        return model.fit(
                        structure(x),
                        targets(y),
                        null,
                        o ->
                                o.batchSize(batchSize)
                                        .epochs(epochs)
                                        .shuffle(shuffle)
                                        .progress(ProgressBar.standard()))
                .history();
    }

    @Override
    public CompiledStep compile() {
        CompiledModel compiled = model.compiled(o -> options.apply(o, fallback).cache(false));
        StepProgram program = model.predictProgram();
        boolean onlyBatch =
                program.module().entry().resultTypes().stream()
                        .allMatch(
                                t ->
                                        t instanceof TensorType type
                                                && Set.of(BATCH).containsAll(type.symbols()));
        if (!onlyBatch) {
            return inputs -> compiled.call(structure(inputs));
        }
        return new WithoutCopies(compiled, program);
    }

    /** The caller's memory in and out, as a service would do it. */
    private static final class WithoutCopies implements CompiledStep {
        private final CompiledModel compiled;
        private final StepProgram program;
        private final Map<String, MemorySegment> in = new LinkedHashMap<>();
        private final Map<String, MemorySegment> out = new LinkedHashMap<>();
        private List<NDArray> last = List.of();

        WithoutCopies(CompiledModel compiled, StepProgram program) {
            this.compiled = compiled;
            this.program = program;
        }

        @Override
        public void run(List<NDArray> inputs) {
            if (last != inputs) {
                connect(inputs);
            }
            compiled.run(in, out);
        }

        private void connect(List<NDArray> inputs) {
            List<String> names = compiled.inputNames();
            for (int i = 0; i < inputs.size(); i++) {
                in.put(names.get(i), inputs.get(i).data());
            }
            long batch = inputs.getFirst().dim(0);
            List<NDArray> results = new ArrayList<>();
            for (int i = 0; i < compiled.outputNames().size(); i++) {
                TensorType type = program.module().entry().body().results().get(i).tensorType();
                results.add(
                        NDArray.allocate(
                                type.dtype(),
                                type.dims().stream().mapToLong(d -> d.eval(s -> batch)).toArray()));
                out.put(compiled.outputNames().get(i), results.get(i).data());
            }
            last = inputs;
        }
    }
}
