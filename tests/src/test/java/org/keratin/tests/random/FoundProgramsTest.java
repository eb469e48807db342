package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.Module;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Chunks;
import org.keratin.ir.text.Parser;

/**
 * Programs that {@link RandomProgramsTest} found and shrank once, each with what was wrong: {@code
 * src/test/resources/random}. A line {@code // roles: [INPUT, STATE]} says what arguments are, and
 * {@code // updates: [-1, 1]} what results are, where not all are inputs and results.
 */
class FoundProgramsTest {
    private static final Path FOLDER = Path.of("src/test/resources/random");

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                int number = 0;
                for (String text : Chunks.split(Files.readString(file))) {
                    String name = file.getFileName() + "#" + number++;
                    tests.add(
                            DynamicTest.dynamicTest(
                                    name,
                                    () -> assertEquals("", new Checks().all(read(text, name)))));
                }
            }
        }
        return tests.stream();
    }

    static RandomProgram read(String text, String name) {
        Module module = Parser.parse(text, name);
        int args = module.entry().body().args().size();
        int results = module.entry().body().results().size();
        List<Role> roles = new ArrayList<>(Collections.nCopies(args, Role.INPUT));
        List<Integer> updates = new ArrayList<>(Collections.nCopies(results, -1));
        for (String line : text.lines().toList()) {
            if (line.startsWith("// roles: ")) {
                roles = items(line).map(Role::valueOf).toList();
            } else if (line.startsWith("// updates: ")) {
                updates = items(line).map(Integer::valueOf).toList();
            }
        }
        Generator.Style style = Generator.Style.EXACT;
        for (Generator.Style other : Generator.Style.values()) {
            if (text.contains("// " + other)) {
                style = other;
            }
        }
        return new RandomProgram(module, roles, updates, style);
    }

    private static Stream<String> items(String line) {
        return Stream.of(line.substring(line.indexOf('[') + 1, line.indexOf(']')).split(", "));
    }
}
