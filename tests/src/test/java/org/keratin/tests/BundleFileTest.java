package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.llvm.SharedLinker;

/** A model compiled to a file and run from it, on the command line. */
class BundleFileTest {
    private static final Path EXAMPLE = JavaProcess.ROOT.resolve("examples/digits-mlp");

    @TempDir Path folder;

    private static JavaProcess.Outcome keratin(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(JavaProcess.ROOT.resolve("keratin").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return JavaProcess.run(command);
    }

    @Test
    void predictsWhatTheModelPredicts() throws Exception {
        assumeTrue(SharedLinker.available(), SharedLinker::missing);
        Path bundle = folder.resolve("m.kbundle");
        Path model = EXAMPLE.resolve("model.keras");
        JavaProcess.Outcome compiled = keratin("compile", model, "--emit", "bundle", "-o", bundle);
        assertEquals(0, compiled.status(), compiled.err());
        Path x = EXAMPLE.resolve("x.npy");
        Path y = folder.resolve("y.npy");

        JavaProcess.Outcome refused = keratin("predict", bundle, "--input", x, "--output", y);
        assertEquals(2, refused.status());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains("--trust-bundle"), refused.err());
        assertTrue(Files.notExists(y));

        JavaProcess.Outcome ran =
                keratin("predict", bundle, "--trust-bundle", "--input", x, "--output", y);
        assertEquals(0, ran.status(), ran.err());
        Path expected = folder.resolve("expected.npy");
        keratin("predict", model, "--input", x, "--output", expected);
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(y));
    }
}
