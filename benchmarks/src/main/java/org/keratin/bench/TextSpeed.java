package org.keratin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * Text in and out: modules of 1,000 to 100,000 operations in a row (the last has more than 5 MB)
 * parsed, verified, printed and put through the passes; those of up to 3,000 compiled to an object
 * as well. Each figure is the least of several runs, in processor time of the thread that does it
 * all, so that other load counts little.
 */
public final class TextSpeed {
    private static final int ROUNDS = 3;
    private static final int COMPILED = 3000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TextSpeed() {}

    public static void main(String[] args) {
        System.out.println("Milliseconds for 1,000 operations:");
        System.out.println("| operations | MB | parse | verify | print | passes | object |");
        System.out.println("|---|---|---|---|---|---|---|");
        // The first size warms up and is measured again.
        for (int size : new int[] {1000, 1000, 3000, 10_000, 100_000}) {
            String text = text(size);
            Module module = Parser.parse(text, "text.mlir");
            double scale = size / 1000.0;
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f | %.2f | %.2f | %.1f | %s |%n",
                    size,
                    text.length() / 1e6,
                    millis(() -> Parser.parse(text, "text.mlir")) / scale,
                    millis(() -> Verifier.verify(module)) / scale,
                    millis(() -> Printer.print(module)) / scale,
                    millis(() -> Pipelines.optimize(program(module), Numerics.STRICT)) / scale,
                    size > COMPILED
                            ? ""
                            : String.format(
                                    Locale.ROOT, "%.0f", millis(() -> compile(module)) / scale));
        }
    }

    private static void compile(Module module) {
        new CpuCompiler(
                        program(module),
                        LlvmTarget.host(),
                        Numerics.STRICT,
                        1,
                        CompileService.inProcess(),
                        PassManager.Options.NONE)
                .object();
    }

    private static double millis(Runnable work) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return least;
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
