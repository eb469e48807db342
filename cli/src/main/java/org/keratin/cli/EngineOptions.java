package org.keratin.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keratin.ExecutionOptions;
import org.keratin.JitCompile;
import org.keratin.ir.spi.CompileOptions.Numerics;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to compile and where to run: the options that all commands over models share. */
class EngineOptions {
    @Option(
            names = "--jit-compile",
            paramLabel = "auto|true|false",
            converter = JitChoice.class,
            description = "Compile, or run on the interpreter (default: auto, as Keras).")
    String jitCompile = "auto";

    @Option(
            names = "--device",
            paramLabel = "cpu|cuda|cuda-emulated",
            converter = Device.class,
            description =
                    "Default: cuda where it is usable, else cpu; KERATIN_BACKEND sets the default.")
    @Nullable String device;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Positive.class,
            description = "Most threads a step may take (default: the machine's cores).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--precision",
            paramLabel = "float32|tensorfloat32|mixed_bfloat16|bfloat16",
            converter = Precision.class,
            description = "Default: float32, which never means less.")
    String precision = "float32";

    @Option(
            names = "--numerics",
            paramLabel = "strict|fast",
            converter = NumericsMode.class,
            description = "Default: strict for check and verify, fast elsewhere.")
    @Nullable Numerics numerics;

    @Option(
            names = "--trust-bundle",
            description = "Load a compiled bundle (.kbundle): it is code, trusted like a jar.")
    boolean trustBundle;

    @Option(names = "--no-cache", description = "Neither read nor write compiled code on disk.")
    boolean noCache;

    /** The numerics asked for, else the command's own default. */
    Numerics numerics(Numerics fallback) {
        return numerics == null ? fallback : numerics;
    }

    /**
     * The device or backend asked for, here or by KERATIN_BACKEND; empty where the machine decides.
     */
    Optional<String> device() {
        if (device != null) {
            return Optional.of(device);
        }
        String environment = System.getenv("KERATIN_BACKEND");
        return environment == null || environment.isEmpty()
                ? Optional.empty()
                : Optional.of(environment);
    }

    /** The backend to run on: the interpreter where nothing is to be compiled. */
    String backend() {
        return jitCompile.equals("false") ? "interpreter" : device().orElse("cpu");
    }

    /** Refuses what cannot be had on this machine or is not built. */
    void check() {
        // tensorfloat32 allows a GPU to round factors; where none runs, float32 is what it gives.
        boolean full =
                precision.equals("float32")
                        || precision.equals("tensorfloat32") && !backend().equals("cuda");
        if (!full) {
            throw CommandException.badInput(
                    "--precision " + precision + " is not built yet; float32 is");
        }
        // Without jit the device does nothing, but a name that does not exist is a mistake still.
        device().ifPresent(name -> Backends.known(name));
        if (!jitCompile.equals("false")) {
            Backends.usable(backend());
        }
    }

    /** These options as the frontend takes them. */
    ExecutionOptions apply(ExecutionOptions execution, Numerics fallback) {
        return execution
                .jitCompile(
                        switch (jitCompile) {
                            case "true" -> JitCompile.TRUE;
                            case "false" -> JitCompile.FALSE;
                            default -> JitCompile.AUTO;
                        })
                .backend(backend())
                .threads(threads)
                .numerics(numerics(fallback))
                .cache(!noCache);
    }

    /** One word of a fixed list. */
    abstract static class Choice implements ITypeConverter<String> {
        private final List<String> words;

        Choice(String... words) {
            this.words = List.of(words);
        }

        @Override
        public String convert(String value) {
            if (!words.contains(value)) {
                throw new TypeConversionException(
                        "expected " + String.join(", ", words) + "; received '" + value + "'");
            }
            return value;
        }
    }

    static final class JitChoice extends Choice {
        JitChoice() {
            super("auto", "true", "false");
        }
    }

    static final class Device extends Choice {
        Device() {
            super("cpu", "cuda", "cuda-emulated");
        }
    }

    static final class BackendName extends Choice {
        BackendName() {
            super("interpreter", "cpu", "cuda-emulated", "cuda");
        }
    }

    static final class Precision extends Choice {
        Precision() {
            super("float32", "tensorfloat32", "mixed_bfloat16", "bfloat16");
        }
    }

    static final class NumericsMode implements ITypeConverter<Numerics> {
        @Override
        public Numerics convert(String value) {
            return switch (value) {
                case "strict" -> Numerics.STRICT;
                case "fast" -> Numerics.FAST;
                default ->
                        throw new TypeConversionException(
                                "expected strict or fast; received '" + value + "'");
            };
        }
    }

    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int n = Integer.parseInt(value);
                if (n >= 1) {
                    return n;
                }
            } catch (NumberFormatException e) {
                // Told below, as zero is.
            }
            throw new TypeConversionException(
                    "expected a whole number of at least 1; received '" + value + "'");
        }
    }
}
