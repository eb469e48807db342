package org.keratin.tests.growth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.PassManager;
import org.keratin.passes.Pipelines;

/**
 * Every step from the text to LLVM's is linear in the operations. Work is counted in bytes that the
 * thread allocates, which no other load changes: four times the operations may take at most a third
 * more than four times the bytes.
 */
class LinearGrowthTest {
    private static final int SMALL = 1000;
    private static final int FACTOR = 4;
    private static final double SLACK = 4.0 / 3;

    private static final int LOOPS = 3000;

    /** What a step may take whatever the size. */
    private static final long FREE_NANOS = 200_000_000;

    /** What a step may allocate whatever the size: tables, buffers that double. */
    private static final long FREE_BYTES = 2 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource
    void workGrowsWithTheOperations(Programs kind) {
        measure(kind.text(SMALL));
        Map<String, Long> small = measure(kind.text(SMALL));
        Map<String, Long> large = measure(kind.text(FACTOR * SMALL));
        List<String> beyond = new ArrayList<>();
        large.forEach(
                (step, bytes) -> {
                    long allowed =
                            (long) (SLACK * FACTOR * small.getOrDefault(step, 0L)) + FREE_BYTES;
                    if (bytes > allowed) {
                        beyond.add(step + " " + small.get(step) + " -> " + bytes);
                    }
                });
        assertTrue(beyond.isEmpty(), () -> kind + ": more than linear: " + beyond);
    }

    /**
     * The carried values of loops in a row become one memory. Deciding so allocates nothing, so it
     * is timed: four times the loops took fifteen times as long when each loop was compared with
     * all before it.
     */
    @Test
    void loopsInARowShareMemoryInLinearTime() {
        kernelsTime(LOOPS / FACTOR);
        long small = Math.min(kernelsTime(LOOPS / FACTOR), kernelsTime(LOOPS / FACTOR));
        long large = Math.min(kernelsTime(LOOPS), kernelsTime(LOOPS));
        assertTrue(
                large < 2 * FACTOR * small + FREE_NANOS,
                () -> small + " ns, then " + large + " ns");
    }

    /** Processor time from the optimized program to kernels and their memory. */
    private static long kernelsTime(int loops) {
        CpuCompiler compiler =
                compiler(
                        program(
                                Parser.parse(
                                        Programs.LOOPS_IN_A_ROW.text(8 * loops), "growth.mlir")));
        compiler.optimized();
        long start = THREADS.getCurrentThreadCpuTime();
        compiler.kernels();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static Map<String, Long> measure(String text) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        long[] mark = {THREADS.getCurrentThreadAllocatedBytes()};
        Module module = Parser.parse(text, "growth.mlir");
        lap(bytes, "parse", mark);
        Verifier.verify(module);
        lap(bytes, "verify", mark);
        Printer.print(module);
        lap(bytes, "print", mark);
        StepProgram program = program(module);
        PassContext context = PassContext.of(Numerics.STRICT, program);
        Module current = module;
        for (Pass pass : Pipelines.standard()) {
            current =
                    new PassManager(List.of(pass), PassManager.Options.NONE).run(current, context);
            lap(bytes, pass.id(), mark);
        }
        CpuCompiler compiler = compiler(program);
        compiler.optimized();
        lap(bytes, "optimized", mark);
        compiler.kernels();
        lap(bytes, "kernels", mark);
        compiler.llvm();
        lap(bytes, "llvm", mark);
        return bytes;
    }

    private static CpuCompiler compiler(StepProgram program) {
        return new CpuCompiler(
                program,
                LlvmTarget.host(),
                Numerics.STRICT,
                1,
                CompileService.inProcess(),
                PassManager.Options.NONE);
    }

    private static void lap(Map<String, Long> bytes, String step, long[] mark) {
        long now = THREADS.getCurrentThreadAllocatedBytes();
        bytes.merge(step, now - mark[0], Long::sum);
        mark[0] = THREADS.getCurrentThreadAllocatedBytes();
    }

    private static StepProgram program(Module module) {
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < module.entry().body().results().size(); i++) {
            results.add(new StepProgram.Result("out" + i, -1));
        }
        return new StepProgram(
                module, List.of(new StepProgram.Param("x", StepProgram.Role.INPUT)), results);
    }
}
