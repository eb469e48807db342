package org.keratin.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Module;
import org.keratin.ir.op.While;
import org.keratin.ir.text.Parser;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.simplify.MergeLoops;
import org.keratin.passes.simplify.WhileSlots;

/**
 * What passes do with loops grows with the operations, counted in bytes that they allocate: four
 * times the operations may take five times the bytes.
 */
class LoopGrowthTest {
    private static final int SMALL = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Each carried value takes the one before, and the last is wanted: all are carried. */
    @Test
    void aChainOfCarriedValues() {
        Module kept = grows(new WhileSlots(), LoopGrowthTest::chain);
        assertEquals(4 * SMALL + 1, loops(kept).getFirst());
    }

    /** Loops in a row, then each again with one value more: one loop each is left. */
    @Test
    void loopsThatComeAgain() {
        Module merged = grows(new MergeLoops(), LoopGrowthTest::again);
        assertEquals(Collections.nCopies(4 * SMALL, 3), loops(merged));
    }

    private interface Program {
        String text(int size);
    }

    private static Module grows(Pass pass, Program program) {
        Module small = Parser.parse(program.text(SMALL), "small.mlir");
        Module large = Parser.parse(program.text(4 * SMALL), "large.mlir");
        pass.run(small, PassContext.STRICT);
        long start = THREADS.getCurrentThreadAllocatedBytes();
        pass.run(small, PassContext.STRICT);
        long middle = THREADS.getCurrentThreadAllocatedBytes();
        Module result = pass.run(large, PassContext.STRICT);
        long end = THREADS.getCurrentThreadAllocatedBytes();
        assertTrue(
                end - middle < 5 * (middle - start),
                () -> (middle - start) + " bytes, then " + (end - middle));
        return result;
    }

    /** How many values each loop carries. */
    private static List<Integer> loops(Module module) {
        return module.entry().body().nodes().stream()
                .filter(node -> node.op() instanceof While)
                .map(node -> node.operands().size())
                .toList();
    }

    private static String chain(int size) {
        List<String> carried = new ArrayList<>();
        List<String> next = new ArrayList<>();
        StringBuilder turn = new StringBuilder();
        for (int i = 0; i < size; i++) {
            carried.add("%c" + i + " = %x");
            next.add("%n" + i);
            turn.append("%n" + i + " = stablehlo.tanh %c" + Math.max(0, i - 1) + " : T\n");
        }
        return module(loop("%l", 0, carried, turn.toString(), next), "%l#" + size);
    }

    private static String again(int size) {
        String turn = "%t = stablehlo.tanh %v : T\n%u = stablehlo.add %t, %v : T\n";
        String more = turn + "%y = stablehlo.add %w, %t : T\n";
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < size; i++) {
            body.append(loop("%l" + i, i, List.of("%v = " + before(i)), turn, List.of("%u")));
        }
        String sum = "%l" + (size - 1) + "#1";
        for (int i = size - 1; i >= 0; i--) {
            List<String> carried = List.of("%v = " + before(i), "%w = %x");
            body.append(loop("%m" + i, i, carried, more, List.of("%u", "%y")));
            body.append("%s" + i + " = stablehlo.add " + sum + ", %m" + i + "#2 : T\n");
            sum = "%s" + i;
        }
        return module(body.toString(), sum);
    }

    private static String before(int loop) {
        return loop == 0 ? "%x" : "%l" + (loop - 1) + "#1";
    }

    /** A loop that counts from the constant {@code %z<begin>}. */
    private static String loop(
            String name, int begin, List<String> carried, String turn, List<String> next) {
        String types = "tensor<i32>" + ", T".repeat(next.size());
        return "%s:%d = stablehlo.while(%%i = %%z%d, %s) : %s cond {\n"
                        .formatted(name, 1 + next.size(), begin, String.join(", ", carried), types)
                + "%p = stablehlo.compare LT, %i, %end : (tensor<i32>, tensor<i32>) -> tensor<i1>\n"
                + "stablehlo.return %p : tensor<i1>\n} do {\n"
                + "%j = stablehlo.add %i, %one : tensor<i32>\n"
                + turn
                + "stablehlo.return %%j, %s : %s\n}\n".formatted(String.join(", ", next), types);
    }

    private static String module(String body, String result) {
        StringBuilder constants = new StringBuilder();
        for (int i = 0; body.contains("%z" + i + ","); i++) {
            constants.append("%z" + i + " = stablehlo.constant dense<0> : tensor<i32>\n");
        }
        return ("func.func @main(%x: T) -> T {\n"
                        + "%one = stablehlo.constant dense<1> : tensor<i32>\n"
                        + "%end = stablehlo.constant dense<5> : tensor<i32>\n"
                        + constants
                        + body
                        + "return "
                        + result
                        + " : T\n}\n")
                .replaceAll("\\bT\\b", "tensor<8xf32>");
    }
}
