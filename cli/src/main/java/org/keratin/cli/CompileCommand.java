package org.keratin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keratin.Keras;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Emitter;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Printer;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;
import org.keratin.passes.legalize.UnknownSizes;
import org.keratin.runtime.AtomicFile;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.ModelBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints or writes one stage of a compile. */
@Command(
        name = "compile",
        description = "Prints or writes what a model becomes at a stage of the compiler.")
final class CompileCommand implements Callable<Integer> {
    private static final String STABLEHLO = "stablehlo";

    /** A batch of any size. */
    private static final int DYNAMIC = 0;

    private static final int UNSET = -1;
    private static final int STABLEHLO_BATCH = 32;
    private static final List<String> BINARY = List.of("object", "bundle");

    @Parameters(paramLabel = "MODEL", description = "A .keras or .mlir file.")
    Path model = Path.of("");

    @Option(
            names = "--emit",
            required = true,
            paramLabel = "STAGE",
            converter = Stage.class,
            description = "stablehlo, optimized, kernels, llvm, asm, ptx, object or bundle.")
    String stage = STABLEHLO;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; object and bundle need it.")
    @Nullable Path output;

    @Option(names = "--target", paramLabel = "TRIPLE_OR_SM", description = "Default: this machine.")
    String target = "";

    @Option(
            names = "--batch-size",
            paramLabel = "N|dynamic",
            converter = BatchSize.class,
            description =
                    "Specialise to a batch, or keep it symbolic (default: dynamic; stablehlo: 32).")
    int batchSize = UNSET;

    @Option(
            names = "--print-after-all",
            description = "Print the module after each pass, to standard error.")
    boolean printAfterAll;

    @Option(
            names = "--print-after",
            paramLabel = "PASS",
            description = "Print the module after this pass.")
    List<String> printAfter = List.of();

    @Option(names = "--timing", description = "Tell how long each pass took, to standard error.")
    boolean timing;

    @Option(names = "--json", description = "The timing as JSON.")
    boolean json;

    @Mixin EngineOptions options = new EngineOptions();

    static final class BatchSize implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return value.equals("dynamic") ? DYNAMIC : new EngineOptions.Positive().convert(value);
        }
    }

    static final class Stage extends EngineOptions.Choice {
        Stage() {
            super(STABLEHLO, "optimized", "kernels", "llvm", "asm", "ptx", "object", "bundle");
        }
    }

    @Override
    public Integer call() throws IOException {
        if (output == null && BINARY.contains(stage)) {
            throw CommandException.badInput(
                    "--emit " + stage + " writes a binary file: name it with -o FILE");
        }
        StepProgram program = program(batch());
        if (printAfterAll || !printAfter.isEmpty() || timing) {
            tellPasses(program);
        }
        byte[] content = emit(program);
        if (output != null
                && stage.equals("bundle")
                && ModelFormat.of(model) == ModelFormat.KERAS) {
            if (program.count(StepProgram.Role.STATE) > 0) {
                throw CommandException.badInput(
                        model
                                + ": its step updates state (a seed generator), which a bundle's"
                                + " file cannot hold; run the model file itself");
            }
            Bundle bundle = Bundle.fromBytes(content, "the bundle");
            new ModelBundle(bundle, Keras.load(model).predictVariables()).write(output);
            return Main.DONE;
        }
        if (output != null) {
            AtomicFile.write(
                    output,
                    channel -> {
                        ByteBuffer bytes = ByteBuffer.wrap(content);
                        while (bytes.hasRemaining()) {
                            channel.write(bytes);
                        }
                    });
            return Main.DONE;
        }
        OutputStream out = System.out;
        out.write(content);
        out.flush();
        return Main.DONE;
    }

    private int batch() {
        if (batchSize == UNSET) {
            return stage.equals(STABLEHLO) ? STABLEHLO_BATCH : DYNAMIC;
        }
        return batchSize;
    }

    private StepProgram program(int batch) {
        return switch (ModelFormat.of(model)) {
            case MLIR -> MlirModel.read(model);
            case BUNDLE ->
                    throw CommandException.badInput(model + ": a bundle is compiled already");
            case KERAS ->
                    batch == DYNAMIC
                            ? Keras.load(model).predictProgram()
                            : Keras.load(model).predictProgram(batch);
        };
    }

    private void tellPasses(StepProgram program) {
        PassManager.Options prints =
                new PassManager.Options(
                        true,
                        printAfterAll,
                        new LinkedHashSet<>(printAfter),
                        null,
                        Set.of(),
                        System.err);
        PassManager manager;
        try {
            manager = new PassManager(Pipelines.standard(), prints);
        } catch (IrException e) {
            throw CommandException.badInput("--print-after: " + e.getMessage());
        }
        manager.run(program.module(), PassContext.of(options.numerics(Numerics.FAST), program));
        if (timing && json) {
            ArrayNode rows = new ObjectMapper().createArrayNode();
            for (PassManager.Timing t : manager.timings()) {
                rows.addObject()
                        .put("pass", t.pass())
                        .put("ms", t.nanos() / 1e6)
                        .put("changed", t.changed());
            }
            // The stage itself has standard output, unless it goes to a file.
            (output == null ? System.err : System.out).println(rows);
        } else if (timing) {
            manager.timings().forEach(System.err::println);
        }
    }

    private byte[] emit(StepProgram program) {
        if (stage.equals(STABLEHLO)) {
            Module module = program.module();
            boolean symbolic =
                    program.inputTypes().stream().anyMatch(type -> !type.symbols().isEmpty());
            if (symbolic) {
                module = UnknownSizes.of(module);
            }
            return Printer.print(module).getBytes(StandardCharsets.UTF_8);
        }
        Emitter emitter =
                ServiceLoader.load(Emitter.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(e -> e.stages().contains(stage))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        CommandException.badInput(
                                                "--emit " + stage + " is not part of this build"));
        CompileOptions compile =
                new CompileOptions(
                        options.numerics(Numerics.FAST), options.threads, !options.noCache);
        return emitter.emit(stage, program, compile, target);
    }
}
