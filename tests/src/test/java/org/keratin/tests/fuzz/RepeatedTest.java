package org.keratin.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.Walk;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.fuzz.FullPath.Stage;

/**
 * A megabyte of each op that a seed with arguments has, through the passes in a bounded time: it is
 * optimized, or refused in one line.
 */
@Tag("full")
class RepeatedTest {
    private static final int LENGTH = 1_000_000;

    /** Of processor time; the slowest takes a quarter of it. */
    private static final double SECONDS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TestFactory
    Stream<DynamicTest> aMegabyteOfEachOp() throws IOException {
        Set<String> seen = new HashSet<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (String seed : Seeds.load(JavaProcess.ROOT)) {
            Module module = valid(seed);
            if (module == null) {
                continue;
            }
            List<String> ops = new ArrayList<>();
            for (Func func : module.funcs()) {
                Walk.nodes(func.body(), node -> ops.add(node.op().name()));
            }
            if (seen.addAll(ops)) {
                String name = tests.size() + " " + String.join(" ", new TreeSet<>(ops));
                tests.add(DynamicTest.dynamicTest(name, () -> take(module)));
            }
        }
        return tests.stream();
    }

    /** The seed where it can be called with arguments; null for others. */
    private static @Nullable Module valid(String seed) {
        try {
            Module module = Parser.parse(seed, "seed.mlir");
            boolean taken =
                    Verifier.problems(module).isEmpty()
                            && !module.funcs().isEmpty()
                            && !module.entry().argTypes().isEmpty();
            return taken ? module : null;
        } catch (IrException e) {
            // some seeds are meant to be refused
            return null;
        }
    }

    private static void take(Module module) {
        String text = Repeated.of(module, LENGTH);
        long start = THREADS.getCurrentThreadCpuTime();
        FullPath.take(text, Stage.PASSES);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        assertTrue(seconds < SECONDS, seconds + " s of processor time");
    }
}
