package org.keratin.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.fuzz.FullPath.Stage;

/**
 * Takes every text that fuzzing found all the way to the object file. A first line {@code //
 * REFUSED WORDS} says what the one-line refusal contains; a text without it is compiled, or refused
 * in whatever words.
 */
class FoundCasesTest {
    private static final Path FOLDER = JavaProcess.ROOT.resolve("tests/src/test/resources/fuzz");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String REFUSED = "// REFUSED ";

    @TestFactory
    Stream<DynamicTest> foundTexts() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(f -> f.toString().endsWith(".mlir")).sorted().toList();
        }
        assertFalse(files.isEmpty(), "there are no texts under " + FOLDER);
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> take(file)));
    }

    private static void take(Path file) throws IOException {
        String text = Files.readString(file);
        String refusal = assertTimeoutPreemptively(LIMIT, () -> FullPath.take(text, Stage.OBJECT));
        if (text.startsWith(REFUSED)) {
            String words = text.substring(REFUSED.length(), text.indexOf('\n')).strip();
            assertTrue(refusal.contains(words), () -> "not '" + words + "': " + refusal);
        }
    }
}
