package org.keratin;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.Executable;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * A model's forward step, compiled, with the weights that it had then. Immutable; any number of
 * threads may call it, and nothing has to be closed. Seed generators are its own: they begin where
 * the model's were.
 */
public final class CompiledModel {
    private final StepFunction step;
    private final Executable.Prepared prepared;
    private final List<NDArray> state;
    private final List<String> outputNames;
    private final List<TensorType> outputTypes;
    private volatile @Nullable Sizes sizes;
    private final ReentrantLock stateLock = new ReentrantLock();

    CompiledModel(StepFunction step, List<String> outputNames) {
        this.step = step;
        this.outputNames = List.copyOf(outputNames);
        Trace.Traced traced = step.traced();
        outputTypes =
                traced.program().module().entry().body().results().stream()
                        .limit(outputNames.size())
                        .map(v -> v.tensorType())
                        .toList();
        prepared =
                step.executable()
                        .prepare(traced.variables().stream().map(v -> v.array().copy()).toList());
        state = traced.state().stream().map(v -> v.array().copy()).toList();
    }

    /** Applies the model to a batch of any size. */
    public Tensor call(Tensor x) {
        return call(Structure.of(x)).value();
    }

    /** Applies the model to a batch of structured inputs; a map gives inputs by name. */
    public Structure<Tensor> call(Structure<Tensor> x) {
        List<NDArray> inputs = new ArrayList<>();
        if (x instanceof Structure.Dict<Tensor> dict
                && dict.entries().keySet().containsAll(step.inputNames())) {
            step.inputNames()
                    .forEach(
                            name ->
                                    inputs.add(
                                            fitting(
                                                    inputs.size(),
                                                    dict.get(name).value().array())));
        } else {
            for (Tensor leaf : x.flatten()) {
                if (inputs.size() == step.inputNames().size()) {
                    throw tooMany(x.flatten().size());
                }
                inputs.add(fitting(inputs.size(), leaf.array()));
            }
        }
        if (inputs.size() != step.inputNames().size()) {
            throw tooMany(inputs.size());
        }
        step.symbols(inputs);
        List<NDArray> results = new ArrayList<>();
        withState(() -> results.addAll(step.executable().run(prepared, state, inputs)));
        return step.outputs().map(i -> Tensor.of(results.get(i)));
    }

    private IllegalArgumentException tooMany(int received) {
        return new IllegalArgumentException(
                "the model has "
                        + step.inputNames().size()
                        + (step.inputNames().size() == 1 ? " input " : " inputs ")
                        + step.inputNames()
                        + ", received "
                        + received);
    }

    /** Numbers of another dtype are converted, as the model itself converts them. */
    private NDArray fitting(int input, NDArray array) {
        TensorType type = step.inputTypes().get(input);
        boolean numbers = !array.dtype().isString() && !type.dtype().isString();
        return numbers && array.dtype() != type.dtype() ? array.cast(type.dtype()) : array;
    }

    private void withState(Runnable body) {
        if (state.isEmpty()) {
            body.run();
            return;
        }
        stateLock.lock();
        try {
            body.run();
        } finally {
            stateLock.unlock();
        }
    }

    /**
     * Applies the model to memory and writes into memory, without copies. The batch follows from
     * the size of the first input, so the batch must be the only unknown size.
     *
     * @param inputs row-major arrays of the inputs' dtypes by name
     * @param outputs memory of exactly the outputs' sizes by name
     */
    public void run(Map<String, MemorySegment> inputs, Map<String, MemorySegment> outputs) {
        int count = step.inputNames().size();
        MemorySegment[] segments = new MemorySegment[count + outputNames.size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] =
                    i < count
                            ? given("input", inputs, step.inputNames().get(i))
                            : given("output", outputs, outputNames.get(i - count));
        }
        // Calls tend to repeat their sizes; a fresh object a call costs more than it looks, since
        // the first touch of each page of a young heap is a page fault.
        Sizes known = sizes;
        if (known == null || !known.fit(segments)) {
            known = measure(segments);
            sizes = known;
        }
        NDArray[] arrays = new NDArray[segments.length];
        for (int i = 0; i < segments.length; i++) {
            DType dtype = i < count ? step.inputTypes().get(i).dtype() : outputDtype(i - count);
            arrays[i] = NDArray.wrap(dtype, known.shapes[i], segments[i]);
        }
        List<NDArray> all = Arrays.asList(arrays);
        List<NDArray> given = all.subList(0, count);
        List<NDArray> results = all.subList(count, arrays.length);
        if (state.isEmpty()) {
            step.executable().run(prepared, state, given, results);
        } else {
            withState(() -> step.executable().run(prepared, state, given, results));
        }
    }

    /** What a call's segments, inputs before outputs, were found to hold. */
    private record Sizes(long[] bytes, long[][] shapes) {
        boolean fit(MemorySegment[] segments) {
            for (int i = 0; i < bytes.length; i++) {
                if (segments[i].byteSize() != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Sizes measure(MemorySegment[] segments) {
        int count = step.inputNames().size();
        Map<String, Long> symbols = new LinkedHashMap<>();
        List<NDArray> arrays = new ArrayList<>();
        long[] bytes = new long[segments.length];
        long[][] shapes = new long[segments.length][];
        for (int i = 0; i < segments.length; i++) {
            boolean input = i < count;
            String name = input ? step.inputNames().get(i) : outputNames.get(i - count);
            TensorType type = input ? step.inputTypes().get(i) : outputTypes.get(i - count);
            NDArray array = wrap(input ? "input" : "output", name, type, segments[i], symbols);
            bytes[i] = segments[i].byteSize();
            shapes[i] = array.shape();
            if (input) {
                arrays.add(array);
            }
        }
        step.symbols(arrays);
        return new Sizes(bytes, shapes);
    }

    private DType outputDtype(int output) {
        return outputTypes.get(output).dtype();
    }

    private static MemorySegment given(String kind, Map<String, MemorySegment> map, String name) {
        MemorySegment segment = map.get(name);
        if (segment == null) {
            throw new IllegalArgumentException(
                    kind + " '" + name + "' is missing; given are " + map.keySet());
        }
        return segment;
    }

    private static NDArray wrap(
            String kind,
            String name,
            TensorType type,
            MemorySegment segment,
            Map<String, Long> symbols) {
        if (symbols.isEmpty() && !type.isStatic()) {
            long row = type.dtype().byteSize();
            for (int i = 1; i < type.rank(); i++) {
                if (!type.dim(i).isConstant()) {
                    throw new IllegalArgumentException(
                            kind
                                    + " '"
                                    + name
                                    + "' of shape "
                                    + Shape.of(type)
                                    + " has an unknown size besides the batch: use call(), which"
                                    + " takes shapes");
                }
                row *= type.dim(i).constant();
            }
            symbols.put(type.symbols().getFirst(), row == 0 ? 0 : segment.byteSize() / row);
        }
        long[] shape = new long[type.rank()];
        long bytes = type.dtype().byteSize();
        for (int i = 0; i < shape.length; i++) {
            shape[i] =
                    type.dim(i)
                            .eval(
                                    symbol -> {
                                        Long size = symbols.get(symbol);
                                        if (size == null) {
                                            throw new IllegalArgumentException(
                                                    kind
                                                            + " '"
                                                            + name
                                                            + "' has a size that no input tells:"
                                                            + " use call(), which takes shapes");
                                        }
                                        return size;
                                    });
            bytes *= shape[i];
        }
        if (bytes != segment.byteSize()) {
            throw new IllegalArgumentException(
                    kind
                            + " '"
                            + name
                            + "' needs "
                            + bytes
                            + " bytes for shape "
                            + Shape.ofSizes(shape)
                            + ". Received: "
                            + segment.byteSize());
        }
        return NDArray.wrap(type.dtype(), shape, segment);
    }

    /** Bytes of memory that a call with this batch needs beside its inputs, outputs and weights. */
    public long memoryPlan(long batch) {
        Map<String, Long> symbols = new LinkedHashMap<>();
        for (TensorType type : step.inputTypes()) {
            type.symbols().forEach(symbol -> symbols.put(symbol, batch));
        }
        return step.executable().scratchBytes(symbols);
    }

    /** What was compiled, how and why. */
    public List<String> jitReport() {
        return step.report();
    }

    /** The inputs' names in order. */
    public List<String> inputNames() {
        return List.copyOf(step.inputNames());
    }

    /** The outputs' names in order. */
    public List<String> outputNames() {
        return outputNames;
    }
}
