package org.keratin.cli;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.keratin.ir.TensorType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.BundleCache;
import org.keratin.runtime.bundle.BundleException;
import org.keratin.runtime.bundle.BundleExecutable;
import org.keratin.runtime.bundle.ModelBundle;
import org.keratin.runtime.bundle.Prepared;
import org.keratin.runtime.bundle.TensorSpec;

/** A compiled model in a file. It is code, so it is loaded only where the user trusts it. */
final class BundleModel implements LoadedModel {
    private final Path file;
    private final int batchSize;
    private final BundleExecutable step;
    private final Prepared weights;

    BundleModel(Path file, EngineOptions options, int batchSize) {
        this.file = file;
        this.batchSize = batchSize;
        options.check();
        if (!options.trustBundle && !isInCache(file)) {
            throw CommandException.badInput(
                    file
                            + ": a bundle is code that would run as you; if you trust it as you"
                            + " would a jar, add --trust-bundle");
        }
        if (!options.backend().equals("cpu")) {
            throw CommandException.badInput(
                    file + ": a bundle is code for a CPU, not for " + options.backend());
        }
        ModelBundle model = ModelBundle.read(file);
        String numerics = model.bundle().numerics();
        if (options.numerics != null && !options.numerics.name().equalsIgnoreCase(numerics)) {
            throw CommandException.badInput(
                    file + ": compiled with --numerics " + numerics + "; compile the model again");
        }
        try {
            this.step = BundleExecutable.load(model.bundle()).withThreads(options.threads);
        } catch (BundleException e) {
            throw CommandException.badInput(file + ": " + e.getMessage());
        }
        this.weights = step.prepare(model.variables());
    }

    private static boolean isInCache(Path file) {
        try {
            Path cache = BundleCache.userFolder();
            return cache.toFile().isDirectory() && file.toRealPath().startsWith(cache.toRealPath());
        } catch (IOException e) {
            throw CommandException.badInput(file + ": " + Failures.describe(e));
        }
    }

    @Override
    public List<String> inputNames() {
        return step.signature().inputs().stream().map(TensorSpec::name).toList();
    }

    @Override
    public List<String> outputNames() {
        return step.signature().outputs().stream().map(TensorSpec::name).toList();
    }

    @Override
    public List<TensorType> inputTypes() {
        return step.signature().inputs().stream()
                .map(spec -> new TensorType(spec.dtype(), spec.shape()))
                .toList();
    }

    /** Code does not tell how many operations it does. */
    @Override
    public double operations(ToLongFunction<String> symbols) {
        return Double.NaN;
    }

    @Override
    public List<NDArray> predict(List<NDArray> inputs) {
        List<NDArray> fitting = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            NDArray x = inputs.get(i);
            TensorSpec spec = step.signature().inputs().get(i);
            boolean numbers = !x.dtype().isString() && !x.dtype().isComplex();
            fitting.add(numbers && x.dtype() != spec.dtype() ? x.cast(spec.dtype()) : x);
        }
        if (!hasBatch() || fitting.stream().anyMatch(x -> x.rank() == 0)) {
            return step.run(weights, fitting);
        }
        long rows = fitting.getFirst().dim(0);
        if (rows <= batchSize || fitting.stream().anyMatch(x -> x.dim(0) != rows)) {
            return step.run(weights, fitting);
        }
        List<NDArray> all = new ArrayList<>();
        for (long from = 0; from < rows; from += batchSize) {
            long begin = from;
            long end = Math.min(from + batchSize, rows);
            List<NDArray> part =
                    step.run(weights, fitting.stream().map(x -> x.slice(begin, end)).toList());
            for (int i = 0; i < part.size(); i++) {
                NDArray y = part.get(i);
                if (from == 0) {
                    long[] shape = y.shape();
                    shape[0] = rows;
                    all.add(NDArray.allocate(y.dtype(), shape));
                }
                MemorySegment.copy(
                        y.data(), 0, all.get(i).slice(begin, end).data(), 0, y.byteSize());
            }
        }
        return all;
    }

    /** Whether the first size of every input and output is one symbol, the batch. */
    private boolean hasBatch() {
        List<TensorSpec> specs = new ArrayList<>(step.signature().inputs());
        specs.addAll(step.signature().outputs());
        if (specs.isEmpty() || specs.stream().anyMatch(s -> s.shape().isEmpty())) {
            return false;
        }
        Dim batch = specs.getFirst().shape().getFirst();
        return !batch.isConstant()
                && specs.stream().allMatch(s -> s.shape().getFirst().equals(batch));
    }

    @Override
    public Map<String, Double> evaluate(
            List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight) {
        throw CommandException.badInput(
                file + ": a bundle has no loss to evaluate; give the .keras model");
    }

    @Override
    public CompiledStep compile() {
        return inputs -> step.run(weights, inputs);
    }
}
