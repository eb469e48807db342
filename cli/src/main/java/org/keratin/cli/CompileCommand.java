package org.keratin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Emitter;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Printer;
import org.keratin.runtime.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints or writes one stage of a compile. */
@Command(name = "compile", description = "Prints or writes what a model becomes at a stage of the compiler.")
final class CompileCommand implements Callable<Integer> {
    private static final String STABLEHLO = "stablehlo";
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

    @Mixin RunOptions options = new RunOptions();

    static final class Stage extends RunOptions.Choice {
        Stage() {
            super(STABLEHLO, "optimized", "kernels", "llvm", "asm", "ptx", "object", "bundle");
        }
    }

    @Override
    public Integer call() throws IOException {
        if (output == null && BINARY.contains(stage)) {
            throw CommandException.badInput("--emit " + stage + " writes a binary file: name it with -o FILE");
        }
        byte[] content = emit(Models.program(model, options));
        if (output != null) {
            AtomicFile.write(output, channel -> {
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

    private byte[] emit(StepProgram program) {
        if (stage.equals(STABLEHLO)) {
            return Printer.print(program.module()).getBytes(StandardCharsets.UTF_8);
        }
        Emitter emitter = ServiceLoader.load(Emitter.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(e -> e.stages().contains(stage))
                .findFirst()
                .orElseThrow(() -> CommandException.badInput("--emit " + stage + " is not part of this build"));
        CompileOptions compile =
                new CompileOptions(options.numerics(Numerics.FAST), options.threads, !options.noCache);
        return emitter.emit(stage, program, compile, target);
    }
}
