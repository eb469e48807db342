package org.keratin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;

/**
 * Text in and out: modules of 25,000, 50,000 and 100,000 operations in a row (the last has more
 * than 5 MB) parsed, verified, printed and put through the passes; and one of 1,000 compiled to an
 * object. Each figure is the median of several runs after warming up.
 */
public final class TextSpeed {
    private static final int ROUNDS = 7;
    private static final int COMPILED = 1000;

    private TextSpeed() {}

    public static void main(String[] args) {
        System.out.println("| operations | MB | parse ms | verify ms | print ms | passes ms |");
        System.out.println("|---|---|---|---|---|---|");
        // The first size warms up and is measured again.
        for (int size : new int[] {25_000, 25_000, 50_000, 100_000}) {
            String text = text(size);
            Module module = Parser.parse(text, "text.mlir");
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.0f | %.0f | %.0f | %.0f |%n",
                    size,
                    text.length() / 1e6,
                    millis(() -> Parser.parse(text, "text.mlir")),
                    millis(() -> Verifier.verify(module)),
                    millis(() -> Printer.print(module)),
                    millis(() -> Pipelines.optimize(program(module), Numerics.STRICT)));
        }
        StepProgram small = program(Parser.parse(text(COMPILED), "text.mlir"));
        System.out.printf(
                Locale.ROOT,
                "%d operations to an object: %.0f ms%n",
                COMPILED,
                millis(
                        () ->
                                new CpuCompiler(
                                                small,
                                                LlvmTarget.host(),
                                                Numerics.STRICT,
                                                1,
                                                CompileService.inProcess(),
                                                PassManager.Options.NONE)
                                        .object()));
    }

    private static double millis(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static StepProgram program(Module module) {
        return new StepProgram(
                module,
                List.of(new StepProgram.Param("x", StepProgram.Role.INPUT)),
                List.of(new StepProgram.Result("y", -1)));
    }

    /** Operations of several kinds, each of which takes the result of the one before. */
    private static String text(int operations) {
        StringBuilder text = new StringBuilder("module {\n");
        text.append("  func.func public @main(%arg0: tensor<16x8xf32>) -> tensor<16x8xf32> {\n");
        String last = "%arg0";
        for (int i = 0; i < operations; i++) {
            String operation =
                    switch (i % 5) {
                        case 0 -> "stablehlo.add " + last + ", %arg0 : tensor<16x8xf32>";
                        case 1 -> "stablehlo.tanh " + last + " : tensor<16x8xf32>";
                        case 2 -> "stablehlo.maximum " + last + ", %arg0 : tensor<16x8xf32>";
                        case 3 -> "stablehlo.reverse " + last + ", dims = [1] : tensor<16x8xf32>";
                        default -> "stablehlo.subtract " + last + ", %arg0 : tensor<16x8xf32>";
                    };
            last = "%" + i;
            text.append("    ").append(last).append(" = ").append(operation).append('\n');
        }
        return text.append("    return ")
                .append(last)
                .append(" : tensor<16x8xf32>\n  }\n}\n")
                .toString();
    }
}
