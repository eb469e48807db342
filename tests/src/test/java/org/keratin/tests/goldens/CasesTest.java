package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.verify.CaseRunner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
    Stream<DynamicContainer> agreeWithKeras() {
        return Engine.available().stream()
                .map(
                        engine ->
                                dynamicContainer(
                                        engine.toString(),
                                        cases().stream()
                                                .filter(
                                                        folder ->
                                                                !Files.exists(
                                                                        folder.resolve("fit.json")))
                                                .map(
                                                        folder ->
                                                                dynamicTest(
                                                                        folder.getFileName()
                                                                                .toString(),
                                                                        () -> {
                                                                            CaseRunner.Outcome
                                                                                    outcome =
                                                                                            CaseRunner
                                                                                                    .run(
                                                                                                            folder,
                                                                                                            engine
                                                                                                                    ::apply);
                                                                            assertTrue(
                                                                                    outcome
                                                                                            .passed(),
                                                                                    outcome::line);
                                                                        }))));
    }
}
