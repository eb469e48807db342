package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.verify.CaseRunner;

/**
 * Every case that real Keras made: on each backend of this machine, strict and fast, by the rules
 * of `verify`.
 */
class CasesTest {
    private static List<Path> cases() {
        return Folders.with(Folders.GOLDENS, "model.keras", "inputs.npz", "outputs.npz");
    }

    @Test
    void thereAreCases() {
        assertTrue(cases().size() >= 30, () -> "only " + cases());
        assertTrue(Engine.available().size() >= 4, () -> "only " + Engine.available());
    }

    @TestFactory
    Stream<DynamicTest> agreeWithKeras() {
        return Engine.available().stream()
                .flatMap(engine -> cases().stream().map(folder -> test(engine, folder)));
    }

    private static DynamicTest test(Engine engine, Path folder) {
        return dynamicTest(engine + " " + folder.getFileName(), () -> run(engine, folder));
    }

    private static void run(Engine engine, Path folder) {
        CaseRunner.Outcome outcome = CaseRunner.run(folder, engine::apply);
        assertTrue(outcome.passed(), outcome::line);
    }
}
