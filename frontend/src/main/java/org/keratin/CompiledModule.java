package org.keratin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.runtime.NDArray;

/**
 * A StableHLO module, as JAX, TensorFlow and PyTorch/XLA write it, compiled: its entry function
 * from arrays to arrays. Any number of threads may call it, and nothing has to be closed.
 *
 * <p>A module whose types leave sizes open is compiled once for all of them where that can be, else
 * once for each set of sizes it is called with; the last few are kept.
 */
public final class CompiledModule {
    /** Sets of sizes whose code is kept. */
    private static final int KEPT = 16;

    private final String name;
    private final StepProgram program;
    private final Backend backend;
    private final CompileOptions options;
    private final @Nullable Ready forAllSizes;
    private final Map<List<TensorType>, Ready> forSizes =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<TensorType>, Ready> eldest) {
                    return size() > KEPT;
                }
            };

    private record Ready(Executable executable, Executable.Prepared prepared) {
        List<NDArray> run(List<NDArray> inputs) {
            return executable.run(prepared, List.of(), inputs);
        }
    }

    private CompiledModule(String name, Module module, ExecutionOptions options) {
        this.name = name;
        this.options = options.compileOptions();
        program = StepProgram.of(module);
        backend =
                Backends.get(
                        options.jitCompile() == JitCompile.FALSE
                                ? Backends.INTERPRETER
                                : options.backendName());
        forAllSizes = leavesSizes() ? null : compile(program);
    }

    /** Reads, verifies and compiles a module for the CPU. */
    public static CompiledModule load(Path file) {
        return load(file, options -> options);
    }

    /**
     * Reads, verifies and compiles a module.
     *
     * @param settings changes the default settings: {@code o -> o.jitCompile(false)} runs the
     *     module on the interpreter
     * @throws IrException where the text is no valid module; the message tells file, line and
     *     column
     * @throws UnsupportedOperationsException where the backend does not compile an op; it names
     *     every one
     */
    public static CompiledModule load(Path file, UnaryOperator<ExecutionOptions> settings) {
        try {
            return parse(Parser.text(file), file.toString(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /** The same for a module's text; {@code name} stands for it in messages. */
    public static CompiledModule parse(
            String text, String name, UnaryOperator<ExecutionOptions> settings) {
        return of(Parser.parse(text, name), name, settings);
    }

    /** The same for a module that was read or built already; it is verified here. */
    public static CompiledModule of(
            Module module, String name, UnaryOperator<ExecutionOptions> settings) {
        Verifier.verify(module);
        return new CompiledModule(name, module, settings.apply(new ExecutionOptions()));
    }

    /** The types of the arguments, in order; an unknown size is {@code ?}. */
    public List<Type> inputTypes() {
        return program.module().entry().argTypes();
    }

    /** The types of the results, in order. */
    public List<Type> outputTypes() {
        return program.module().entry().resultTypes();
    }

    /** {@link #call(List)}. */
    public List<NDArray> call(NDArray... inputs) {
        return call(List.of(inputs));
    }

    /**
     * Computes the results.
     *
     * @param inputs an array for each argument, of its element type and shape
     * @throws IllegalArgumentException for an array that does not fit; the message names it
     * @throws IrException where there is not enough memory, or the module cannot be evaluated
     */
    public List<NDArray> call(List<NDArray> inputs) {
        check(inputs);
        Ready ready = forAllSizes == null ? forSizes(inputs) : forAllSizes;
        try {
            return ready.run(inputs);
        } catch (OutOfMemoryError e) {
            throw new IrException(
                    name + ": not enough memory for the arrays of a call: " + e.getMessage(), e);
        }
    }

    private void check(List<NDArray> inputs) {
        List<Type> types = inputTypes();
        if (types.size() != inputs.size()) {
            throw new IllegalArgumentException(
                    name + " takes " + types.size() + " inputs, received " + inputs.size());
        }
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof TensorType type && !fits(inputs.get(i), type)) {
                throw new IllegalArgumentException(
                        "input arg"
                                + i
                                + ": "
                                + name
                                + " takes "
                                + type
                                + ", received "
                                + inputs.get(i).dtype().stablehloName()
                                + Arrays.toString(inputs.get(i).shape()));
            }
        }
    }

    private static boolean fits(NDArray x, TensorType type) {
        if (x.dtype() != type.dtype() || x.rank() != type.rank()) {
            return false;
        }
        for (int d = 0; d < x.rank(); d++) {
            if (type.dim(d).isConstant() && type.dim(d).constant() != x.dim(d)) {
                return false;
            }
        }
        return true;
    }

    /** True where the module is to be compiled for the sizes of a call. */
    private boolean leavesSizes() {
        Module module = program.module();
        if (module.funcs().stream().noneMatch(RefineDynamic::isDynamic)) {
            return false;
        }
        boolean interpreted = backend.name().equals(Backends.INTERPRETER);
        return !backend.unsupported(program).isEmpty()
                || interpreted && RefineDynamic.needsSizes(module);
    }

    private Ready forSizes(List<NDArray> inputs) {
        List<TensorType> types =
                inputs.stream().map(x -> TensorType.of(x.dtype(), x.shape())).toList();
        synchronized (forSizes) {
            Ready known = forSizes.get(types);
            if (known != null) {
                return known;
            }
        }
        Ready made =
                compile(
                        new StepProgram(
                                RefineDynamic.specialize(program.module(), types),
                                program.params(),
                                program.results()));
        synchronized (forSizes) {
            forSizes.put(types, made);
        }
        return made;
    }

    private Ready compile(StepProgram step) {
        List<Backend.Unsupported> unsupported = backend.unsupported(step);
        if (!unsupported.isEmpty()) {
            throw new UnsupportedOperationsException(backend.name(), unsupported);
        }
        Executable executable = backend.compile(step, options);
        return new Ready(executable, executable.prepare(List.of()));
    }
}
