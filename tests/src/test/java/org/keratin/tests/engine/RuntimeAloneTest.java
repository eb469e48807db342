package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.llvm.SharedLinker;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.runtime.Npz;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.BundleExecutable;
import org.keratin.tests.JavaProcess;

/** A compiled model needs the runtime and the JDK's base module, nothing else. */
class RuntimeAloneTest {
    @TempDir Path folder;

    private Digits digits;

    @BeforeEach
    void write() throws Exception {
        digits = Digits.load();
        Map<String, NDArray> variables = new LinkedHashMap<>();
        digits.variables().forEach(v -> variables.put("v" + variables.size(), v));
        Npz.write(folder.resolve("variables.npz"), variables);
        Npy.write(folder.resolve("x.npy"), digits.x());
        Class<?> main = PredictAlone.class;
        Path file = folder.resolve("classes").resolve(main.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream code = main.getResourceAsStream(main.getSimpleName() + ".class")) {
            Files.write(file, code.readAllBytes());
        }
    }

    private JavaProcess.Outcome predict(Bundle bundle) throws Exception {
        bundle.write(folder.resolve("model.kbundle"));
        return JavaProcess.java(
                List.of(
                        "--limit-modules",
                        "java.base",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Digits.where(Bundle.class) + File.pathSeparator + folder.resolve("classes"),
                        PredictAlone.class.getName(),
                        folder.resolve("model.kbundle").toString(),
                        folder.resolve("variables.npz").toString(),
                        folder.resolve("x.npy").toString(),
                        folder.resolve("y.npy").toString()));
    }

    @Test
    void predictsWithALinkedBundle() throws Exception {
        assumeTrue(SharedLinker.available(), SharedLinker::missing);
        Bundle bundle = digits.compiler(Numerics.FAST, 2).linkedBundle();
        JavaProcess.Outcome outcome = predict(bundle);
        assertEquals("", outcome.err());
        assertEquals(0, outcome.status());
        BundleExecutable step = BundleExecutable.load(bundle);
        NDArray expected =
                step.run(step.prepare(digits.variables()), List.of(digits.x())).getFirst();
        NDArray y = Npy.read(folder.resolve("y.npy"));
        assertArrayEquals(expected.shape(), y.shape());
        assertArrayEquals(Digits.bits(expected), Digits.bits(y));
    }

    @Test
    void refusesAnUnlinkedBundleInOneLine() throws Exception {
        JavaProcess.Outcome outcome = predict(digits.compiler(Numerics.FAST, 2).unlinkedBundle());
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(
                outcome.err()
                        .startsWith(
                                "the bundle's code is not linked, and no loader for such code is"
                                        + " present; compile with"),
                outcome.err());
        assertTrue(Files.notExists(folder.resolve("y.npy")));
    }
}
