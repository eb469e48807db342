package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./keratin}: exit status, what goes where, one line an error. */
class LauncherTest {
    @TempDir Path folder;

    private static JavaProcess.Outcome keratin(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(JavaProcess.ROOT.resolve("keratin").toString());
        command.addAll(List.of(arguments));
        return JavaProcess.run(command);
    }

    private static void refuses(String part, String... arguments) throws Exception {
        JavaProcess.Outcome outcome = keratin(arguments);
        assertEquals(2, outcome.status(), outcome.out() + outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().startsWith("keratin: "), outcome.err());
        assertTrue(outcome.err().contains(part), outcome.err());
    }

    @Test
    void helpIsAResult() throws Exception {
        JavaProcess.Outcome help = keratin("--help");
        assertEquals(0, help.status());
        assertEquals("", help.err());
        assertTrue(help.out().contains("doctor"), help.out());
    }

    @Test
    void badUsageIsRefusedInOneLine() throws Exception {
        refuses("--no-such-option", "doctor", "--no-such-option");
        refuses("no-such-command", "no-such-command");
        refuses("strict or fast", "check", "x.mlir", "--numerics", "quick");
        refuses("at least 1", "check", "x.mlir", "--threads", "0");
        refuses("x.mlir: no such file", "check", "x.mlir");
        refuses("command is missing");
    }

    @Test
    void checksTellWhatHoldsByTheExitStatus() throws Exception {
        Path good = Files.writeString(folder.resolve("good.mlir"), module(3));
        Path bad =
                Files.writeString(folder.resolve("bad.mlir"), module(3) + "// -----\n" + module(4));
        JavaProcess.Outcome passed = keratin("check", good.toString(), "--backend", "interpreter");
        assertEquals(0, passed.status(), passed.err());
        assertEquals("PASS " + good + "\n1 passed, 0 failed, 0 skipped\n", passed.out());
        JavaProcess.Outcome failed = keratin("check", bad.toString(), "--backend", "interpreter");
        assertEquals(1, failed.status(), failed.err());
        assertTrue(failed.out().contains("FAIL " + bad + "#1: check.expect_eq"), failed.out());
        assertTrue(failed.out().endsWith("1 passed, 1 failed, 0 skipped\n"), failed.out());
        JavaProcess.Outcome none =
                keratin("check", good.toString(), "--backend", "interpreter", "--tier", "bytes");
        assertEquals(0, none.status(), none.err());
        assertTrue(none.out().startsWith("INFO " + good + ": tier mandatory"), none.out());
        assertTrue(none.err().contains("no case here is of the tier 'bytes'"), none.err());
    }

    private static String module(int expected) {
        return """
        func.func @main() {
          %one = stablehlo.constant dense<1> : tensor<2xi32>
          %two = stablehlo.constant dense<2> : tensor<2xi32>
          %sum = stablehlo.add %one, %two : tensor<2xi32>
          check.expect_eq_const %sum, dense<EXPECTED> : tensor<2xi32>
          func.return
        }
        """
                .replace("EXPECTED", Integer.toString(expected));
    }
}
